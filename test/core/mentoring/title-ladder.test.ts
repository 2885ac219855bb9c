import { describe, expect, test } from 'vitest';
import { readTitle, rungName, titles } from '../../../src/core/mentoring/title-ladder.js';

function read(text: string) {
  const issues: string[] = [];
  const title = readTitle(text, (finding) => issues.push(`${finding.code} ${finding.severity ?? ''}`.trim()));
  return { rung: title?.rung ?? null, issues };
}

describe('a title that is not on the ladder', () => {
  test.each(['特级教师', '特级', '教授', '高级工程师', '主任', '四级教师'])('%s is a warning, and unknown', (text) =>
    expect(read(text)).toEqual({ rung: null, issues: ['enum-unknown warning'] }));
});

describe('a bare rung, which the old ladder and the new one read differently,', () => {
  test.each([['高级', 4], ['一级', 3]])('%s is asked about and read on the new ladder', (text, rung) =>
    expect(read(text)).toEqual({ rung, issues: ['title-ambiguous'] }));
});

describe.each<[number, readonly string[]]>([
  [5, ['正高级教师', '正高级']],
  [4, ['高级教师', '中学高级', '中学高级教师']],
  // The primary school's 高级 stood where 一级 stands now.
  [3, ['一级教师', '中学一级', '中学一级教师', '小学高级', '小学高级教师']],
  [2, ['二级教师', '中学二级', '中学二级教师', '小学一级', '小学一级教师']],
  [1, ['三级教师', '中学三级', '小学二级', '小学三级', '小学二级教师', '小学三级教师']],
  [0, ['未定级', '见习', '未定级/见习']],
])('rung %i', (rung, names) => {
  test.each(names)('%s', (name) => expect(read(name)).toEqual({ rung, issues: [] }));
  test('spaces do not matter', () => expect(read(` ${names[0]!.slice(0, 2)}\u3000${names[0]!.slice(2)} `)).toEqual({ rung, issues: [] }));
});

// The full names of the new ladder, as certificates print them.
test.each([['中小学正高级教师', 5], ['中小学高级教师', 4], ['中小学一级教师', 3], ['中小学二级教师', 2], ['中小学三级教师', 1]])('%s is rung %i', (name, rung) =>
  expect(read(name)).toEqual({ rung, issues: [] }));

test('a blank is no title and no issue', () => expect(read(' ')).toEqual({ rung: null, issues: [] }));

test('each rung has one name, and that name is read as it', () =>
  expect(titles.map((name) => rungName(read(name).rung!))).toEqual([...titles]));
