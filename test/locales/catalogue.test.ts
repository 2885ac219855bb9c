import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { areas } from '../../src/core/campaign/areas.js';
import { severities } from '../../src/core/issues/issue.js';
import { indicatorKeys } from '../../src/core/mentoring/coverage.js';
import { outputSheets } from '../../src/core/report/output-sheets.js';
import { catalogues, languages, sayIn } from '../../src/locales/locale.js';
import { sayAtFirst, sayInPane } from '../../src/locales/pane-language.js';
import { sayInWorkbench } from '../../src/locales/workbench-language.js';
import withoutExcel from '../../src/locales/zh-CN/without-excel.js';

const { 'zh-CN': chinese, 'en-US': english } = catalogues;
const placeholders = (sentence: string): string[] => [...sentence.matchAll(/\{\w+\}/g)].map(String).sort();

/** Every string and every piece of a template in the code, with its file; the locales and the made-up school aside. */
const literals = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.tsx?$/.test(path) && !path.startsWith('locales') && !path.includes(join('template', 'sample')) && !path.endsWith('-sample.ts'))
  .flatMap((path) => literalsOf(path));

function literalsOf(path: string): { path: string; text: string }[] {
  const found: { path: string; text: string }[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node) || ts.isTemplateHead(node) || ts.isTemplateMiddle(node) || ts.isTemplateTail(node)) {
      found.push({ path, text: node.text });
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, readFileSync(join('src', path), 'utf8'), ts.ScriptTarget.Latest));
  return found;
}

test('a key without a sentence is refused, not shown', () => expect(() => sayIn('zh-CN')('no.such')).toThrow('no.such'));
test('a placeholder is filled in', () => expect(sayIn('zh-CN')('cli.fixed-count', { count: 3 })).toBe('共修复 3 处'));
test('a placeholder without its parameter stays visible', () => expect(sayIn('en-US')('cli.fixed-count')).toBe('{count} cells fixed'));

describe('both languages', () => {
  test('have the same keys', () => expect(Object.keys(english).sort()).toEqual(Object.keys(chinese).sort()));
  test.each(Object.keys(chinese))('%s has the same placeholders', (key) => expect(placeholders(english[key]!)).toEqual(placeholders(chinese[key]!)));
});

test.each(languages)('the workbench, without Excel, says other sentences of the pane’s, with the same placeholders (%s)', async (language) => {
  const { default: others } = (await import(`../../src/locales/${language}/without-excel.ts`)) as { readonly default: Readonly<Record<string, string>> };
  const [inWorkbench, inPane] = await Promise.all([sayInWorkbench(language), sayInPane(language)]);
  expect(Object.keys(others).sort()).toEqual(Object.keys(withoutExcel).sort());
  for (const [key, sentence] of Object.entries(others)) {
    expect(inWorkbench(key)).toBe(sentence);
    expect(inPane(key)).not.toBe(sentence);
    expect(placeholders(inPane(key))).toEqual(placeholders(sentence));
  }
});

describe('every sentence that is asked for is there', () => {
  test.each(Object.keys(severities))('issue.%s', (code) => expect(chinese).toHaveProperty([`issue.${code}`]));
  test.each(areas.flatMap(({ findings }) => Object.keys(findings)))('issue.%s', (code) => expect(chinese).toHaveProperty([`issue.${code}`]));
  test.each(indicatorKeys)('indicator.%s', (key) => expect(chinese).toHaveProperty([`indicator.${key}`]));
  test.each(Object.keys(outputSheets))('%s.title', (key) => expect(chinese).toHaveProperty([`${key}.title`]));
  test.each(['empty', 'not-xlsx', 'not-xlsx-html', 'not-xlsx-text', 'xls', 'xlsb', 'ods', 'encrypted', 'damaged', 'strict', 'too-large', 'unsafe', 'zip64'])(
    'unreadable.%s', (reason) => expect(chinese).toHaveProperty([`unreadable.${reason}`]));
});

test.each(languages)('the pane’s first words are those that it says later (%s)', async (language) => {
  const later = await sayInPane(language);
  expect(sayAtFirst(language)('pane.title')).toBe(later('pane.title'));
  expect(() => sayAtFirst(language)('desk.fixed')).toThrow('desk.fixed');
});
test.each(languages)('the pane carries no words of the command line, of the page around it, of paper and of sheets alone (%s)', async (language) => {
  const say = await sayInPane(language);
  for (const key of ['cli.help', 'page.title', 'paper.page', 'annual.title', 'template.guide.title']) expect(() => say(key)).toThrow(key);
});
test.each(languages)('it carries every sentence that its views ask for by name (%s)', async (language) => {
  const say = await sayInPane(language);
  const asked = literals.filter(({ path, text }) => path.startsWith('taskpane') && !path.startsWith(join('taskpane', 'page')) && text in chinese);
  expect(asked.length).toBeGreaterThan(100);
  for (const { text } of asked) expect(() => say(text)).not.toThrow();
});

test('every sentence is asked for somewhere', () => {
  const texts = new Set(literals.map(({ text }) => text));
  const built = new Set([...texts].filter((text) => /^[\w.-]+[.-]$/.test(text) || /^\.[\w-]+$/.test(text)));
  const isAsked = (key: string): boolean =>
    texts.has(key) || [...built].some((part) => (part.startsWith('.') ? key.endsWith(part) : key.startsWith(part)));
  expect(Object.keys(chinese).filter((key) => !isAsked(key))).toEqual([]);
});

test('no sentence stands in the code', () =>
  expect(literals.filter(({ text }) => /[，。？！]/.test(text) && /[\u4e00-\u9fff]{2}/.test(text))).toEqual([]));
