/** What becomes of a paragraph that people edited when its figures are computed again (SPEC 8). */

import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { carriedText } from '../../../src/core/annual/carried-text.js';
import { plainText, type FiguredText } from '../../../src/core/annual/figured-text.js';

const figure = (name: string, text: string) => ({ name, text });
const visits = (count: string, met: string, target = '8'): FiguredText =>
  ['领导干部深入课堂听课 ', figure('count', count), ' 节；', figure('met', met), ' 人达到每学期 ', figure('target', target), ' 节的要求。'];

/** 60 and 4 became 72 and 5. */
const after = (edited: string): string => carriedText(visits('60', '4'), edited, visits('72', '5'));

describe('a figure that she removed or rewrote', () => {
  test.each([
    ['is not put back', '领导干部深入课堂听课，4 人达到每学期 8 节的要求。', '领导干部深入课堂听课，5 人达到每学期 8 节的要求。'],
    ['stays as she wrote it', '领导干部深入课堂听课 65 节；4 人达到每学期 8 节的要求。', '领导干部深入课堂听课 65 节；5 人达到每学期 8 节的要求。'],
    ['stays though it holds the old one', '领导干部深入课堂听课 160 节；4 人达到每学期 8 节的要求。', '领导干部深入课堂听课 160 节；5 人达到每学期 8 节的要求。'],
    ['stays in words', '领导干部深入课堂听课六十余节；4 人达到每学期 8 节的要求。', '领导干部深入课堂听课六十余节；5 人达到每学期 8 节的要求。'],
    ['stays a fraction', '领导干部深入课堂听课 60.5 节；4 人达到每学期 8 节的要求。', '领导干部深入课堂听课 60.5 节；5 人达到每学期 8 节的要求。'],
  ])('%s', (_, edited, expected) => expect(after(edited)).toBe(expected));

  test('and a number of hers that happens to be the same stays too', () =>
    expect(after('全校师生捐款 60 元，献血 4 次。')).toBe('全校师生捐款 60 元，献血 4 次。'));
});

describe('her words stay and the figures move', () => {
  test.each([
    ['where she added a sentence', '领导干部深入课堂听课 60 节；4 人达到每学期 8 节的要求。校长带头听课。', '领导干部深入课堂听课 72 节；5 人达到每学期 8 节的要求。校长带头听课。'],
    ['where she began otherwise', '本学期，校领导坚持深入课堂，听课 60 节；4 人达到每学期 8 节的要求。', '本学期，校领导坚持深入课堂，听课 72 节；5 人达到每学期 8 节的要求。'],
    ['where words beside a figure changed', '领导干部深入课堂听课达60次；4 人达到每学期 8 节的要求。', '领导干部深入课堂听课达72次；5 人达到每学期 8 节的要求。'],
    ['where she added numbers of her own', '领导干部 9 人深入 12 个课堂听课 60 节；4 人达到每学期 8 节的要求。', '领导干部 9 人深入 12 个课堂听课 72 节；5 人达到每学期 8 节的要求。'],
    ['where she put the clauses in another order', '4 人达到每学期 8 节的要求；领导干部深入课堂听课 60 节。', '5 人达到每学期 8 节的要求；领导干部深入课堂听课 72 节。'],
    ['where she took a clause away', '领导干部深入课堂听课 60 节。', '领导干部深入课堂听课 72 节。'],
  ])('%s', (_, edited, expected) => expect(after(edited)).toBe(expected));

  test('where a figure is a list of names', () => {
    const winners = (names: string): FiguredText => ['获得一等奖的教师是：', figure('names', names), '。'];
    expect(carriedText(winners('李明、王芳'), '经评比，获得一等奖的教师是李明、王芳，特此表彰。', winners('李明、王芳、张伟'))).toBe('经评比，获得一等奖的教师是李明、王芳、张伟，特此表彰。');
    expect(carriedText(winners('李明、王芳'), '获得一等奖的教师是：李明、王芳等。', winners('张伟'))).toBe('获得一等奖的教师是：张伟等。');
    expect(carriedText(winners('李明、王芳'), '获得一等奖的教师是：王芳。', winners('张伟'))).toBe('获得一等奖的教师是：王芳。');
  });
  test('where two figures are alike', () => {
    const pairs = (young: string, members: string): FiguredText => ['青年教师 ', figure('young', young), ' 人，党员 ', figure('members', members), ' 人。'];
    expect(carriedText(pairs('7', '7'), '青年教师共 7 人，其中党员 7 人。', pairs('8', '9'))).toBe('青年教师共 8 人，其中党员 9 人。');
  });
  test('but a figure that is not computed any more is a dash', () =>
    expect(carriedText(visits('60', '4'), '听课 60 节，好。', ['听课调研：未填报。'])).toBe('听课 — 节，好。'));
});

/** Words without digits, each piece apart from all others, so that an edit of one is seen as such. */
const words = '甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥天地玄黄宇宙洪荒日月盈昃列张寒来暑往秋收冬藏';
const figures = fc.array(fc.nat(5000).map(String), { minLength: 1, maxLength: 6 });
const paragraph = (numbers: readonly string[]): FiguredText =>
  [...numbers.flatMap((text, index) => [words.slice(index * 6, index * 6 + 6), figure(`f${index}`, text)]), words.slice(36, 42)];
const others = (numbers: readonly string[]): string[] => numbers.map((number) => String(Number(number) + 10_000));

property.prop([figures])('without an edit it is what is computed', (numbers) => {
  const now = paragraph(others(numbers));
  expect(carriedText(paragraph(numbers), plainText(paragraph(numbers)), now)).toBe(plainText(now));
});

/** Of each piece one to six words are kept; foreign words stand before and after. */
const edits = fc.array(fc.record({ kept: fc.integer({ min: 1, max: 6 }), before: fc.constantFrom('', '（新）', '经研究，'), after: fc.constantFrom('', '！', '约') }), { minLength: 7, maxLength: 7 });

property.prop([figures, edits])('an edit that touches no figure keeps all her words and moves all figures', (numbers, made) => {
  const edited = (text: FiguredText): string =>
    text.map((piece, index) => {
      if (typeof piece !== 'string') return piece.text;
      const { kept, before, after: behind } = made[index / 2]!;
      return before + piece.slice(0, kept) + behind;
    }).join('');
  expect(carriedText(paragraph(numbers), edited(paragraph(numbers)), paragraph(others(numbers)))).toBe(edited(paragraph(others(numbers))));
});

property.prop([figures, fc.string({ maxLength: 40 })])('computed twice from the same figures, nothing changes', (numbers, edited) => {
  const now = paragraph(numbers);
  expect(carriedText(now, edited, now)).toBe(edited);
});

test('a paragraph longer than any school writes is compared from its ends: where both changed, her text stays as it is', () => {
  const long = (count: string): FiguredText => ['甲乙丙丁'.repeat(1500), figure('count', count), '子丑寅卯'.repeat(1500)];
  const carried = (before: string, behind: string): string => carriedText(long('1'), before + plainText(long('1')) + behind, long('2'));
  expect(carried('', '新') === `${plainText(long('2'))}新`).toBe(true);
  expect(carried('新', '新') === `新${plainText(long('1'))}新`).toBe(true);
});
