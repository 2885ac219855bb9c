/** Short ways of asking the stand-in, for its own tests. */

/** What a run gives. */
export const run = <Result>(deed: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<Result> | Result, sheet = 'Sheet1'): Promise<Result> =>
  Excel.run(async (context) => {
    const result = await deed(context.workbook.worksheets.getItem(sheet), context);
    await context.sync();
    return result;
  });

/** The code that a run fails with; `null` where it does not fail. */
export const codeOf = (deed: (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown, sheet = 'Sheet1'): Promise<string | null> =>
  run(async (on, context) => void (await deed(on, context)), sheet).then(() => null, (error: { code?: string }) => error.code ?? String(error));

/** Properties of a range, loaded. */
export const loaded = <Key extends keyof Excel.Range & string>(address: string, ...keys: Key[]): Promise<Pick<Excel.Range, Key>> =>
  run(async (sheet, context) => {
    const range = sheet.getRange(address);
    range.load(keys.join(','));
    await context.sync();
    return Object.fromEntries(keys.map((key) => [key, range[key]])) as Pick<Excel.Range, Key>;
  });
