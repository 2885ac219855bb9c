/** Calendar days as the numbers that Excel keeps. */

const dayLength = 86_400_000;
const daysFrom1900To1904 = 1462;
/** Excel's 1900 has a 29 February that never was; serials before it lag by one. */
const phantomDay = 60;
/** 9999-12-31. */
const lastSerial = 2_958_465;

/**
 * YYYY-MM-DD → days since 1899-12-31, or since 1904-01-01 in a workbook of the 1904 date system.
 * `null` for a day that the system cannot hold, or no day at all.
 */
export function daySerial(day: string, date1904: boolean): number | null {
  const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(day);
  if (!match) return null;
  const [year, month, date] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const time = Date.UTC(year, month - 1, date);
  const found = new Date(time);
  if (found.getUTCFullYear() !== year || found.getUTCMonth() !== month - 1 || found.getUTCDate() !== date) return null;
  const since1900 = time / dayLength - Date.UTC(1899, 11, 30) / dayLength;
  if (date1904) return since1900 >= daysFrom1900To1904 ? since1900 - daysFrom1900To1904 : null;
  const serial = since1900 <= phantomDay ? since1900 - 1 : since1900;
  return serial >= 1 ? serial : null;
}

/** Days since 1899-12-31 → YYYY-MM-DD; `null` for a time of day besides, the day that never was, and what no cell can hold as a day. */
export function serialDay(serial: number): string | null {
  if (!Number.isInteger(serial) || serial < 1 || serial === phantomDay || serial > lastSerial) return null;
  const since1900 = serial < phantomDay ? serial + 1 : serial;
  return new Date(Date.UTC(1899, 11, 30) + since1900 * dayLength).toISOString().slice(0, 10);
}
