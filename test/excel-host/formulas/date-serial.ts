import { failure, lift, numberFrom, type Operand } from './operands.js';

const day = 86_400_000;

/** DATE(year, month, day) in the workbook's date system. */
export function dateSerial(given: readonly Operand[], date1904: boolean): Operand {
  return lift(given, (values) => {
    const [year, month, date] = values.map(numberFrom);
    if (typeof year !== 'number' || typeof month !== 'number' || typeof date !== 'number') return failure('#VALUE!');
    const full = year < 1900 ? year + 1900 : year;
    const at = Date.UTC(full, month - 1, date);
    if (date1904) return at < Date.UTC(1904, 0, 1) ? failure('#NUM!') : Math.round((at - Date.UTC(1904, 0, 1)) / day);
    const days = Math.round((at - Date.UTC(1899, 11, 30)) / day);
    // Excel counts a 29 February 1900 that never was.
    return days < 1 ? failure('#NUM!') : days < 61 ? days - 1 : days;
  });
}
