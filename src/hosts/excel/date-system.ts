/** Whether the workbook counts days from 1904. */

/** Excel's object model does not tell; its function DATE does. Take `isDate1904` of it when the request was answered. */
export function askDateSystem(workbook: Excel.Workbook): Excel.FunctionResult<number> {
  const second = workbook.functions.date(1904, 1, 2);
  second.load('value');
  return second;
}

export const isDate1904 = (second: Excel.FunctionResult<number>): boolean => second.value === 1;
