/** What this Excel can do beyond the floor of the manifest, ExcelApi 1.9. */

/** Whether this Excel has a version of the requirement set ExcelApi. */
export type Allows = (version: `1.${number}`) => boolean;

/** What the Excel around the page says of itself. */
export const officeAllows: Allows = (version) => Office.context.requirements.isSetSupported('ExcelApi', version);
