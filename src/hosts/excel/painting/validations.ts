/** What may be entered. */

import { rangeAddress } from '../../../workbook/address.js';
import type { Validation } from '../../../workbook/description.js';
import type { SheetLayout } from '../../../workbook/layout.js';
import { checkMessages, choiceList } from '../../../workbook/validation-limits.js';
import { rangeAt } from './areas.js';
import { actionSize, settingSize, textSize } from './payload.js';

/** Characters of a formula that a program may give Excel for a rule. */
const longestFormula = 255;
/** A prompt needs a rule to stand beside; this one lets everything through. */
const anything: Excel.DataValidationRule = { custom: { formula: '=TRUE' } };

/** Throws an `Error` that names Excel's limit when a list or a message is too long for it. Yields bytes. */
export function* paintValidations(sheet: Excel.Worksheet, { name, validations }: SheetLayout): Generator<number> {
  for (const { range, validation } of validations) {
    if (validation.rule.kind === 'any' && !validation.prompt) continue;
    const rule = checkedRule(validation, range.top, `${name}!${rangeAddress(range)}`);
    const isChecked = rule !== anything;
    const entry = rangeAt(sheet, range).dataValidation;
    entry.rule = rule;
    entry.ignoreBlanks = true;
    if (validation.prompt) entry.prompt = { showPrompt: true, title: validation.prompt.title, message: validation.prompt.text };
    const { refusal = { title: '', text: '' } } = validation;
    // Without words of ours Excel would refuse in its own.
    entry.errorAlert = { showAlert: isChecked && validation.refusal !== undefined, style: 'Stop', title: refusal.title, message: refusal.text };
    yield actionSize + 4 * settingSize + textSize(JSON.stringify([rule, validation.prompt, refusal]));
  }
}

function checkedRule(validation: Validation, firstRow: number, place: string): Excel.DataValidationRule {
  try {
    checkMessages(validation);
    return ruleOf(validation, firstRow);
  } catch (reason) {
    throw new Error(`${place}: ${(reason as Error).message}`, { cause: reason });
  }
}

function ruleOf({ rule }: Validation, firstRow: number): Excel.DataValidationRule {
  const formula = 'formula' in rule ? `=${rule.formula.replace(/^=/, '').replaceAll('{row}', String(firstRow))}` : '';
  // Long names of sheets can make it too long: the checks judge such entries then.
  if (formula.length > longestFormula) return anything;
  switch (rule.kind) {
    case 'choices':
      return { list: { inCellDropDown: true, source: choiceList(rule.choices) } };
    case 'list':
      return { list: { inCellDropDown: true, source: formula } };
    case 'custom':
      return { custom: { formula } };
    case 'number':
      return { [rule.integer ? 'wholeNumber' : 'decimal']: { formula1: rule.min, formula2: rule.max, operator: 'Between' } };
    case 'date':
      return { date: { formula1: rule.from, formula2: rule.until, operator: 'Between' } };
    case 'any':
      return anything;
  }
}
