/** What may be entered (CT_DataValidations, ECMA-376 part 1, 18.3.1.33). */

import { rangeAddress } from '../../../workbook/address.js';
import type { Validation } from '../../../workbook/description.js';
import type { SheetLayout } from '../../../workbook/layout.js';
import { numeral } from './cell-text.js';
import { daySerial } from './day-serial.js';
import { escapeXml } from '../xml/xml-text.js';

const mostTitleCharacters = 32;
const mostTextCharacters = 255;
const mostListCharacters = 255;

/** Throws an `Error` that names Excel's limit when a list or a message is too long for it. */
export function validationRules({ name, validations }: SheetLayout, date1904: boolean): string {
  const rules = validations
    .filter(({ validation }) => validation.rule.kind !== 'any' || validation.prompt)
    .map(({ range, validation }) => {
      try {
        return `<dataValidation ${kindOf(validation)} allowBlank="1"${messages(validation)} sqref="${rangeAddress(range)}"`
          + closing(bounds(validation, range.top, date1904));
      } catch (reason) {
        throw new Error(`${name}!${rangeAddress(range)}: ${(reason as Error).message}`, { cause: reason });
      }
    });
  return rules.length === 0 ? '' : `<dataValidations count="${rules.length}">${rules.join('')}</dataValidations>`;
}

const closing = (formulas: string): string => (formulas === '' ? '/>' : `>${formulas}</dataValidation>`);

function kindOf({ rule }: Validation): string {
  switch (rule.kind) {
    case 'choices':
    case 'list':
      return 'type="list"';
    case 'number':
      return `type="${rule.integer ? 'whole' : 'decimal'}" operator="between"`;
    case 'date':
      return 'type="date" operator="between"';
    case 'custom':
      return 'type="custom"';
    case 'any':
      return 'type="none"';
  }
}

function bounds({ rule }: Validation, firstRow: number, date1904: boolean): string {
  switch (rule.kind) {
    case 'choices':
      return formula(1, choiceList(rule.choices));
    case 'list':
    case 'custom':
      return formula(1, rule.formula.replace(/^=/, '').replaceAll('{row}', String(firstRow)));
    case 'number':
      return formula(1, numeral(rule.min)) + formula(2, numeral(rule.max));
    case 'date':
      return formula(1, day(rule.from, date1904)) + formula(2, day(rule.until, date1904));
    case 'any':
      return '';
  }
}

const formula = (index: 1 | 2, text: string): string => `<formula${index}>${escapeXml(text)}</formula${index}>`;

function choiceList(choices: readonly string[]): string {
  const comma = choices.find((choice) => choice.includes(','));
  if (comma !== undefined) throw new Error(`a list of choices cannot hold the comma of "${comma}"`);
  const list = choices.join(',');
  if (list.length > mostListCharacters) {
    throw new Error(`a list of choices holds ${mostListCharacters} characters in Excel; this one has ${list.length}`);
  }
  return `"${list.replaceAll('"', '""')}"`;
}

// A day before the workbook's date system began bounds nothing that could be entered.
const day = (text: string, date1904: boolean): string => String(daySerial(text, date1904) ?? 0);

function messages({ prompt, refusal }: Validation): string {
  return message('a prompt', prompt, ' showInputMessage="1"', 'promptTitle', 'prompt')
    + message('a refusal', refusal, ' showErrorMessage="1"', 'errorTitle', 'error');
}

function message(
  kind: string, said: Validation['prompt'] | undefined, shown: string, titleName: string, textName: string,
): string {
  if (!said) return '';
  within(said.title, mostTitleCharacters, `the title of ${kind}`);
  within(said.text, mostTextCharacters, `the text of ${kind}`);
  return `${shown} ${titleName}="${escapeXml(said.title)}" ${textName}="${escapeXml(said.text)}"`;
}

function within(text: string, most: number, what: string): void {
  if (text.length > most) throw new Error(`${what} holds ${most} characters in Excel; "${text}" has ${text.length}`);
}
