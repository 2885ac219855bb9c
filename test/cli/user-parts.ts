/** Which parts of a workbook are the user's. */

/** Parts that tell of the sheets, and so change when one is added. */
export const controlParts: readonly string[] = ['[Content_Types].xml', 'xl/workbook.xml', 'xl/_rels/workbook.xml.rels', 'xl/styles.xml'];

/** They tell in which order formulas were calculated: removed when that may no longer be true. */
export const calculationChain = 'xl/calcChain.xml';
