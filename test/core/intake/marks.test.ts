import { describe, expect, test } from 'vitest';
import { computed, day, error, type Row } from '../workbook.js';
import { contest, ranking } from '../ranking.js';

const marked = (cell: Row[number], given: Record<string, Row[number]> = {}) => {
  const outcome = computed(contest([[cell]], given));
  return { total: ranking(outcome)[0]!.total, issues: outcome.issues.filter(({ cell: at }) => at === 'C2').map(({ code, fix }) => [code, fix]) };
};

describe('what does not read as a number is an error and no score', () => {
  test.each<[Row[number]]>([
    ['九十五'], ['1e2'], ['95分半'], ['95/100'], ['九'], ['优'], ['95,5'], ['1,000'], ['--5'], ['.'], ['-'], ['0x1F'], ['Infinity'], ['95 96'], ['8 9'],
    [true], [false], [day('2026-03-01')],
  ])('%j', (cell) => expect(marked(cell)).toEqual({ total: null, issues: [['type-number', undefined]] }));

  test('#N/A is a formula error', () => expect(marked(error('#N/A'))).toEqual({ total: null, issues: [['formula-error', undefined]] }));
});

describe('text that reads as a number is taken, with a warning and a fix', () => {
  test.each([
    ['95', 95], ['９５', 95], ['95分', 95], [' 95 ', 95], ['　95', 95], ['95 分', 95], ['９５．５', 95.5], ['+95', 95],
    ['95.', 95], ['.5', 0.5], ['095', 95], ['95.50', 95.5], ['\u00a095\u00a0', 95], ['95\u200b', 95], ['0', 0],
  ])('%j', (text, number) =>
    expect(marked(text)).toEqual({ total: String(number), issues: [['number-as-text', number]] }));

  test('-0 is 0', () => {
    const { total, issues } = marked('-0');
    expect(total).toBe('0');
    expect(Number(issues[0]![1]) === 0).toBe(true);
  });
});

describe('the range [0, 满分]', () => {
  test.each<[Row[number]]>([[-1], [-0.01], [100.01], [101], ['101'], ['-5'], ['－５'], [1e9]])('%j is outside', (cell) =>
    expect(marked(cell)).toEqual({ total: null, issues: [['number-range', undefined]] }));
  test.each([[0], [100], [0.01], [99.99]])('%j is inside', (cell) => expect(marked(cell)).toEqual({ total: String(cell), issues: [] }));
  test('follows 满分', () => {
    expect(marked(11, { 满分: 10 }).issues).toEqual([['number-range', undefined]]);
    expect(marked(120, { 满分: 150 })).toEqual({ total: '120', issues: [] });
  });
  test('100 that a formula computed is not above 100', () =>
    expect(marked(100.00000000000001)).toEqual({ total: '100', issues: [] }));
});

test.each<[Row[number]]>([[null], [''], [' '], ['\u200b']])('%j is blank: missing, without an issue of its own', (cell) =>
  expect(marked(cell).issues).toEqual([]));
