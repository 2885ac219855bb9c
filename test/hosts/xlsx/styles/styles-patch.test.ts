import { describe, expect, test } from 'vitest';
import { StylesPatch } from '../../../../src/hosts/xlsx/styles/styles-patch.js';
import { styles, type StyleName } from '../../../../src/workbook/styles.js';
import { everythingParts } from '../everything.js';

const source = new TextDecoder().decode(everythingParts()['xl/styles.xml']);
const names = Object.keys(styles) as StyleName[];

function withAll(text: string | null): string {
  const patch = new StylesPatch(text);
  for (const name of names) patch.cellStyle(name);
  for (const quoted of [true, false]) patch.cellStyle('text', 'yyyy"年"m"月"d"日"', quoted);
  for (const name of names) patch.highlightStyle(name);
  return patch.text;
}

describe('styles that are there are used again', () => {
  test('nothing is added when nothing is asked for', () => expect(new StylesPatch(source).text).toBe(source));
  test('a second time adds nothing', () => expect(withAll(withAll(source))).toBe(withAll(source)));
  test('nor does it in a part that we made', () => expect(withAll(withAll(null))).toBe(withAll(null)));
  test('nor after another program has written them in its own words', () => {
    const resaved = withAll(source)
      .replaceAll('<b/>', '<b val="true"/>').replaceAll('<i/>', '<i val="1"/>').replaceAll('<u/>', '<u val="single"/>')
      .replaceAll('<sz val="10"/>', '<sz val="10.0"/>')
      .replaceAll('<charset val="134"/>', '<family val="2"/><charset val="134"/>')
      .replaceAll('<left/><right/><top/><bottom/><diagonal/>', '<left style="none"/><right/><top/><bottom/>')
      .replaceAll(' applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"', ' applyAlignment="true"')
      .replaceAll('wrapText="1"', 'wrapText="true"').replaceAll('quotePrefix="1"', 'quotePrefix="true"')
      .replaceAll('rgb="FFB22222"', 'rgb="ffb22222"');
    expect(resaved).not.toBe(withAll(source));
    expect(withAll(resaved)).toBe(resaved);
  });
  test('one that says it is not to be applied is not taken', () => {
    const once = withAll(source);
    const unapplied = once.replaceAll('applyFill="1"', 'applyFill="0"');
    expect(withAll(unapplied)).not.toBe(unapplied);
  });
  test('equal looks get one index, different ones do not', () => {
    const patch = new StylesPatch(source);
    expect(patch.cellStyle('score')).toBe(patch.cellStyle('rate', '0.00'));
    expect(new Set(names.map((name) => patch.cellStyle(name))).size).toBeGreaterThan(20);
    expect(patch.cellStyle('text', undefined, true)).not.toBe(patch.cellStyle('text'));
  });
});

describe('a derived style', () => {
  test('is the base with another number format, added once', () => {
    const patch = new StylesPatch(source);
    const derived = patch.derivedStyle(4, '0.000');
    expect(derived).toBe(5);
    expect(patch.derivedStyle(4, '0.000')).toBe(5);
    expect(new StylesPatch(patch.text).derivedStyle(4, '0.000')).toBe(5);
    expect(patch.text).toContain('<numFmt numFmtId="177" formatCode="0.000"/>');
  });
  test('is one that is there where the looks are the same', () => expect(new StylesPatch(source).derivedStyle(2, 'General')).toBe(0));
  test('starts from the plain style where a cell names none that is there', () => {
    const patch = new StylesPatch(source);
    expect(patch.derivedStyle(99, '0.00')).toBe(2);
  });
});

test('lists that are missing stand where the schema wants them', () => {
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const grown = withAll(`<x:styleSheet xmlns:x="${main}"><x:cellStyles count="1"><x:cellStyle name="Normal" xfId="0" builtinId="0"/></x:cellStyles></x:styleSheet>`);
  expect([...grown.matchAll(/<x:(\w+) count/g)].map(([, list]) => list)).toEqual(
    ['numFmts', 'fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs', 'cellStyles', 'dxfs']);
  expect(withAll(grown)).toBe(grown);
});
