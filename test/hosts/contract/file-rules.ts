/** Validations, highlights and Excel Tables of a file's sheet. */

import type { Parts } from '../xlsx/invariants.js';
import { childNamed, descendants, type XmlNode } from '../xlsx/xml-nodes.js';
import { highlightLook } from './file-styles.js';
import { rgb, type FoundHighlight, type FoundMessage, type FoundTable, type FoundValidation } from './found-sheet.js';

export const fileValidations = (sheet: XmlNode): FoundValidation[] => descendants(sheet, 'dataValidation').map((rule) => {
  const { attributes } = rule;
  const type = attributes['type'] ?? 'none';
  const isOn = (name: string): boolean => attributes[name] === '1';
  const said = (title: string, text: string): FoundMessage => ({ title: attributes[title] ?? '', text: attributes[text] ?? '' });
  return {
    cells: attributes['sqref']!,
    kind: type === 'none' ? 'any' : type as FoundValidation['kind'],
    terms: ['formula1', 'formula2'].flatMap((name) => childNamed(rule, name)?.text ?? []).map((term) => termOf(type, term)),
    allowsBlanks: isOn('allowBlank'),
    prompt: isOn('showInputMessage') ? said('promptTitle', 'prompt') : null,
    refusal: isOn('showErrorMessage') ? said('errorTitle', 'error') : null,
  };
});

/** A quoted list is choices, a numeral a number; anything else is a formula. */
function termOf(type: string, term: string): string {
  if (type === 'list' && term.startsWith('"')) return term.slice(1, -1).replaceAll('""', '"');
  return /^-?\d+(\.\d+)?$/.test(term) ? term : `=${term}`;
}

export function fileHighlights(sheet: XmlNode, styles: XmlNode): FoundHighlight[] {
  const solid = new Set(descendants(sheet, 'conditionalFormatting').filter(({ attributes }) => attributes['sqref'] === undefined)
    .filter((each) => descendants(each, 'dataBar').every(({ attributes }) => attributes['gradient'] === '0'))
    .map((each) => descendants(each, 'sqref')[0]!.text));
  return sheet.children.filter(({ local }) => local === 'conditionalFormatting').map((each): FoundHighlight => {
    const cells = each.attributes['sqref']!;
    const rule = childNamed(each, 'cfRule')!;
    if (rule.attributes['type'] === 'dataBar') {
      const bar = childNamed(rule, 'dataBar')!;
      const [min, max] = bar.children.filter(({ local }) => local === 'cfvo').map(({ attributes }) => `${attributes['type']} ${attributes['val']}`);
      return { cells, kind: 'bar', min: min!, max: max!, colour: rgb(childNamed(bar, 'color')!.attributes['rgb']!), isSolid: solid.has(cells) };
    }
    return { cells, kind: 'formula', formula: childNamed(rule, 'formula')!.text, ...highlightLook(styles, Number(rule.attributes['dxfId'])) };
  });
}

export const fileTables = (parts: Parts, sheetPath: string): FoundTable[] =>
  [...parts.related(sheetPath).values()].filter(({ type }) => type.endsWith('/table')).map(({ target }) => {
    const table = parts.nodes(target!)!;
    const style = childNamed(table, 'tableStyleInfo')!.attributes;
    return {
      name: table.attributes['displayName']!,
      cells: table.attributes['ref']!,
      headers: descendants(table, 'tableColumn').map(({ attributes }) => attributes['name']!.replace(/_x000a_/gi, '\n')),
      style: style['name']!,
      isBanded: style['showRowStripes'] === '1',
    };
  });
