/** What may be entered (CT_DataValidations, ECMA-376 part 1, 18.3.1.33). */

import { rangeAddress } from '../../../workbook/address.js';
import { daySerial } from '../../../workbook/day-serial.js';
import type { Validation } from '../../../workbook/description.js';
import type { SheetLayout } from '../../../workbook/layout.js';
import { checkMessages, choiceList } from '../../../workbook/validation-limits.js';
import { numeral } from './cell-text.js';
import { escapeXml } from '../xml/xml-text.js';

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
      return formula(1, `"${choiceList(rule.choices).replaceAll('"', '""')}"`);
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

// A day before the workbook's date system began bounds nothing that could be entered.
const day = (text: string, date1904: boolean): string => String(daySerial(text, date1904) ?? 0);

function messages(validation: Validation): string {
  checkMessages(validation);
  const { prompt, refusal } = validation;
  return message(prompt, ' showInputMessage="1"', 'promptTitle', 'prompt') + message(refusal, ' showErrorMessage="1"', 'errorTitle', 'error');
}

const message = (said: Validation['prompt'] | undefined, shown: string, titleName: string, textName: string): string =>
  (said ? `${shown} ${titleName}="${escapeXml(said.title)}" ${textName}="${escapeXml(said.text)}"` : '');
