/** What the printed pages of all our sheets have in common: A4, as wide as the sheet, centred. */

/** In inches. */
export const pageMargins = { left: 0.5, right: 0.5, top: 0.6, bottom: 0.7, header: 0.3, footer: 0.3 } as const;

const mostFooterCharacters = 200;

/** In Excel's codes: `&` begins one, and is itself when doubled. */
export const footerCodes = (text: string): { readonly left: string; readonly right: string } =>
  ({ left: text.slice(0, mostFooterCharacters).replaceAll('&', '&&'), right: '&P / &N' });
