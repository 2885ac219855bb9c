/** Texts that Excel (Chinese regional settings) takes for a date or a time of day. */

export interface TypedDate {
  /** Excel's serial: days since 1899-12-30, the time of day as a fraction. */
  readonly serial: number;
  readonly numberFormat: string;
}

/** @param date1904 whether days count from 1904 */
export function typedDate(text: string, year: number, date1904 = false): TypedDate | null {
  const date = typedDate1900(text, year);
  if (!date || !date1904 || date.serial < 1) return date;
  const serial = date.serial - daysTo1904;
  return serial < 0 ? null : { ...date, serial };
}

/** Days between the beginnings of the two systems. */
export const daysTo1904 = 1462;

function typedDate1900(text: string, year: number): TypedDate | null {
  const time = typedTime(text);
  if (time) return time;
  const parts = /^(.*\d日?)\s+(\d{1,2}:.+)$/.exec(text);
  if (parts) {
    const day = typedDay(parts[1]!, year);
    const hour = typedTime(parts[2]!);
    return day && hour ? { serial: day.serial + hour.serial, numberFormat: 'yyyy/m/d h:mm' } : null;
  }
  return typedDay(text, year);
}

function typedDay(text: string, year: number): TypedDate | null {
  const full = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(text);
  if (full) return day(full[1]!, full[2]!, full[3]!, 'yyyy/m/d');
  const chinese = /^(\d{4})年(\d{1,2})月(\d{1,2})日$/.exec(text);
  if (chinese) return day(chinese[1]!, chinese[2]!, chinese[3]!, 'yyyy"年"m"月"d"日"');
  const short = /^(\d{2})[-/](\d{1,2})[-/](\d{1,2})$/.exec(text);
  // Excel's window for years of two digits: 00–29 are 2000–2029.
  if (short) return day(String(Number(short[1]) + (Number(short[1]) < 30 ? 2000 : 1900)), short[2]!, short[3]!, 'yyyy/m/d');
  const month = /^(\d{4})[-/](\d{1,2})$/.exec(text) ?? /^(\d{4})年(\d{1,2})月$/.exec(text);
  if (month) return day(month[1]!, month[2]!, '1', text.includes('年') ? 'yyyy"年"m"月"' : 'mmm-yy');
  const dayOfYear = /^(\d{1,2})[-/](\d{1,2})$/.exec(text) ?? /^(\d{1,2})月(\d{1,2})日$/.exec(text);
  if (dayOfYear) return day(String(year), dayOfYear[1]!, dayOfYear[2]!, 'm"月"d"日"');
  return null;
}

function day(year: string, month: string, date: string, numberFormat: string): TypedDate | null {
  const at = new Date(Date.UTC(Number(year), Number(month) - 1, Number(date)));
  if (at.getUTCMonth() !== Number(month) - 1 || at.getUTCDate() !== Number(date)) return null;
  const days = Math.round((at.getTime() - Date.UTC(1899, 11, 30)) / 86_400_000);
  if (days < 1 || Number(year) > 9999) return null;
  // Excel counts a 29 February 1900 that never was.
  return { serial: days < 61 ? days - 1 : days, numberFormat };
}

function typedTime(text: string): TypedDate | null {
  const found = /^(\d{1,4}):(\d{1,2})(?::(\d{1,2}(?:\.\d+)?))?(?:\s*(AM|PM))?$/i.exec(text);
  if (!found) return null;
  const [hours, minutes, seconds] = [Number(found[1]), Number(found[2]), Number(found[3] ?? 0)];
  if (minutes > 59 || seconds >= 60) return null;
  const half = found[4]?.toUpperCase();
  if (half !== undefined && hours > 12) return null;
  const hour = half === 'PM' ? (hours % 12) + 12 : half === 'AM' ? hours % 12 : hours;
  const format = hour > 24 ? '[h]:mm:ss' : found[3] !== undefined ? 'h:mm:ss' : 'h:mm';
  return { serial: (hour * 3600 + minutes * 60 + seconds) / 86_400, numberFormat: half === undefined ? format : `${format} AM/PM` };
}
