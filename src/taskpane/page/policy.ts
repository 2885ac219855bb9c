/**
 * What the page may load. It may send nothing to anybody: `connect-src` is empty, and office.js does its work without
 * (its usage reports are sent by Excel itself, or not at all).
 *
 * @param bootHash `sha256-…` of the one script that stands in the page
 * @param reload whether the developer's server may tell the page to load again
 */
export function contentSecurityPolicy({ officeJs, bootHash, reload }: { readonly officeJs: string; readonly bootHash: string; readonly reload: boolean }): string {
  const office = new URL(officeJs).origin;
  return Object.entries({
    'default-src': "'self'",
    'script-src': `'self' '${bootHash}' ${office}`,
    // Griffel and office.js write style elements and attributes.
    'style-src': "'self' 'unsafe-inline'",
    'img-src': "'self' data:",
    'connect-src': reload ? "'self' wss://localhost:3000" : "'none'",
    // Excel on the web: where the site of Excel is not one that office.js knows, a page of Microsoft's asks whether to trust it.
    'frame-src': office,
    'object-src': "'none'",
    'base-uri': "'none'",
    'form-action': "'none'",
  }).map(([directive, sources]) => `${directive} ${sources}`).join('; ');
}
