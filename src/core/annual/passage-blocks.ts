/** Tables and charts of a passage as they stand among those of others. */

import type { Block, Column, Content, Places } from '../../workbook/description.js';

/** Names of tables become unique, headers are those of a report, and no header repeats on every page. */
export function passageBlocks(blocks: readonly Block[], owner: string): Block[] {
  const named = (table: string): string => `${owner}/${table}`;
  const content = (value: Content): Content => (value === null || typeof value !== 'object' || 'day' in value ? value : {
    ...value, formula: (places) => value.formula(among(places, named)),
  });
  return blocks.map((block): Block => {
    if (block.kind === 'charts') return { ...block, charts: block.charts.map((chart) => ({ ...chart, table: named(chart.table) })) };
    if (block.kind === 'figures') return { ...block, figures: block.figures.map((figure) => ({ ...figure, value: content(figure.value) })) };
    if (block.kind !== 'table') return block;
    return {
      ...block, name: named(block.name), leads: false,
      columns: block.columns.map((column): Column<never> => ({ ...column, headerStyle: 'report-header', value: (row) => content(column.value(row)) })),
    };
  });
}

/** The places that a passage asks for by its own names. */
const among = (places: Places, named: (table: string) => string): Places => ({
  column: (table, column) => places.column(named(table), column),
  cell: (table, column, row) => places.cell(named(table), column, row),
});
