/** The tables of 整改进度 (SPEC 8). */

import { cellAddress } from '../../../workbook/address.js';
import { table, type Block, type Column, type Places } from '../../../workbook/description.js';
import type { StyleName } from '../../../workbook/styles.js';
import { maskPrivateNumbers } from '../../issues/private-numbers.js';
import type { Say } from '../../report/say.js';
import { shownId } from '../../report/shown-id.js';
import { states, type Rectification, type State } from './rectification.js';
import { doneRate, type Share, type Tally } from './tally.js';

/** Grid columns of the sheet. */
export const gridColumns = 12;

const stateStyles: Readonly<Record<State, StyleName>> = { 'on-time': 'passed', late: 'grade-1', open: 'grade-2', overdue: 'failed' };

export const stateText = (state: State, say: Say): string => say(`rectification.${state}`);

export const partyText = ({ name, teacher }: Rectification['responsible'][number]): string =>
  (teacher ? `${shownId(teacher.id)} ${teacher.name}` : String(maskPrivateNumbers(name)));

export const problemText = ({ entry }: Rectification): string => String(maskPrivateNumbers(entry.problem));

const partiesText = ({ responsible }: Rectification): string =>
  responsible.map(({ name, teacher }) => (teacher ? name : String(maskPrivateNumbers(name)))).join('、');

export function stateTable(tally: Tally, say: Say): Block {
  return table('states', states, [
    { header: '状态', span: 2, style: 'centred', value: (state) => stateText(state, say), styleOf: (state) => stateStyles[state] },
    {
      header: '件数', style: 'integer', value: (state) => ({
        value: tally[state], formula: (places) => `SUMPRODUCT(--EXACT(${places.column('list', '状态')},"${stateText(state, say)}"))`,
      }),
    },
    {
      header: '占比', style: 'rate', value: (state) => (tally.total === 0 ? '—' : {
        value: tally[state] / tally.total,
        formula: (places) => `${places.cell('states', '件数', states.indexOf(state))}/SUM(${places.column('states', '件数')})`,
      }),
    },
    { header: '含义', span: 8, style: 'wrapped', value: (state) => say(`rectification.means-${state}`) },
  ]);
}

/** @param header of the column that names the shares. */
export function shareTable(name: string, header: string, shares: readonly Share[], say: Say): Block {
  const row = new Map(shares.map((share, index) => [share, index]));
  const rateFormula = (share: Share) => ({ cell }: Places): string => {
    const count = (column: string): string => cell(name, column, row.get(share)!);
    return `(${count(stateText('on-time', say))}+${count(stateText('late', say))})/${count('件数')}`;
  };
  return table(name, shares, [
    { header, span: 5, style: 'wrapped', value: (share) => share.name },
    { header: '件数', style: 'integer', value: ({ total }) => total },
    ...states.map((state): Column<Share> => ({
      header: stateText(state, say), style: 'integer', value: (share) => share[state],
      ...(state === 'overdue' && { highlight: { kind: 'above', bound: 0, style: 'failed' } as const }),
    })),
    {
      header: '完成率', span: 2, style: 'rate', value: (share) => {
        const rate = doneRate(share);
        return rate === null ? '—' : { value: rate, formula: rateFormula(share) };
      },
    },
  ], { empty: say('rectification.list-none') });
}

const linkColumn = (say: Say): Column<Rectification> => ({
  header: '来源', style: 'link', value: ({ entry }) => say('ranking.source-row', { first: entry.row }),
  link: ({ place: { sheet, row, column } }) => ({ sheet, cells: cellAddress(row, column) }),
});

/** What is behind or soon due, with its days in a column of that name. */
export function deadlineTable(
  name: string, days: { readonly header: string; readonly of: (entry: Rectification) => number | null }, entries: readonly Rectification[], empty: string, say: Say,
): Block {
  return table(name, entries, [
    { header: '编号', style: 'centred', value: ({ entry }) => shownId(entry.id) },
    { header: '问题', span: 6, style: 'wrapped', value: problemText },
    { header: '责任人', span: 2, style: 'wrapped', value: partiesText },
    { header: '整改时限', style: 'date', value: ({ entry }) => ({ day: entry.deadline }) },
    { header: days.header, style: 'integer', value: days.of },
    linkColumn(say),
  ], { empty });
}

export function listTable(all: readonly Rectification[], say: Say): Block {
  return table('list', all, [
    { header: '编号', style: 'centred', value: ({ entry }) => shownId(entry.id) },
    { header: '方面', style: 'centred', value: ({ aspect }) => aspect },
    { header: '问题', span: 3, style: 'wrapped', value: problemText },
    { header: '责任人', style: 'wrapped', value: partiesText },
    { header: '提出日期', style: 'date', value: ({ entry }) => ({ day: entry.raised }) },
    { header: '整改时限', style: 'date', value: ({ entry }) => ({ day: entry.deadline }) },
    { header: '完成日期', style: 'date', value: ({ entry }) => (entry.done === null ? null : { day: entry.done }) },
    { header: '状态', style: 'centred', value: ({ state }) => stateText(state, say), styleOf: ({ state }) => stateStyles[state] },
    { header: '迟延天数', style: 'integer', value: ({ days }) => days || null },
    linkColumn(say),
  ], { leads: true, empty: say('rectification.list-none') });
}
