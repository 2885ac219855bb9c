/** What a text must be like to stand in a cell. */

/** Characters that a cell can hold, in Excel. */
const longestText = 32_767;

/** Beyond Excel's 32,767 characters the text ends in an ellipsis. */
export function withinCell(text: string): string {
  return text.length > longestText ? `${text.slice(0, longestText - 1).replace(/[\ud800-\udbff]$/, '')}…` : text;
}

/** Text that Excel would take for a formula if it were typed. */
export function looksLikeFormula(text: string): boolean {
  return /^[=+\-@]/.test(text);
}
