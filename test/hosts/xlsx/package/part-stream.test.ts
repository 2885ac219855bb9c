import { describe, expect, test } from 'vitest';
import { feedPart } from '../../../../src/hosts/xlsx/package/part-stream.js';
import { xmlParser } from '../../../../src/hosts/xlsx/xml/xml-parser.js';
import { zipEntry } from '../../../../src/hosts/xlsx/zip/zip.js';
import { refusal } from '../packages.js';

const stored = (bytes: Uint8Array) => ({ ...zipEntry('a', bytes), method: 0 as const, raw: bytes });

function textOf(bytes: Uint8Array): string {
  let text = '';
  feedPart(stored(bytes), xmlParser({ startTag() {}, endTag() {}, text(piece) { text += piece; } }));
  return text;
}

describe('a part is damaged', () => {
  test('when it is empty', () => expect(refusal(() => textOf(new Uint8Array()))).toBe('damaged'));
  test('when a character is cut at its end', () => {
    expect(refusal(() => textOf(new TextEncoder().encode('<a>多').subarray(0, 5)))).toBe('damaged');
  });
  test('when it is not UTF-8 in the middle', () => expect(refusal(() => textOf(Uint8Array.of(60, 97, 62, 0xff, 60, 47, 97, 62)))).toBe('damaged'));
});

test('its DOCTYPE is unsafe', () => expect(refusal(() => textOf(new TextEncoder().encode('<!DOCTYPE a><a/>')))).toBe('unsafe'));

describe('characters that lie across pieces are whole', () => {
  // A piece of a stored part ends at 16,384 bytes: every place a character can be cut at is tried.
  test.each([0, 1, 2, 3, 4])('shifted by %i', (shift) => {
    const body = `${'-'.repeat(shift)}${'é多😀'.repeat(10_000)}`;
    expect(textOf(new TextEncoder().encode(`\ufeff<a>${body}</a>`))).toBe(body);
  });
  test('and a mark in the middle of the text is kept', () => {
    const body = '\ufeff多'.repeat(20_000);
    expect(textOf(new TextEncoder().encode(`<a>${body}</a>`))).toBe(body);
  });
  test('in UTF-16', () => {
    const body = '多😀'.repeat(20_000);
    const text = `\ufeff<a>${body}</a>`;
    const bytes = new Uint8Array(Uint16Array.from({ length: text.length }, (_, index) => text.charCodeAt(index)).buffer);
    expect(textOf(bytes)).toBe(body);
  });
});

test('what the listener for progress throws comes through', () => {
  const stop = new Error('stop');
  const parser = xmlParser({ startTag() {}, endTag() {}, text() {} });
  expect(() => feedPart(stored(new TextEncoder().encode('<a/>')), parser, () => { throw stop; })).toThrow(stop);
});
