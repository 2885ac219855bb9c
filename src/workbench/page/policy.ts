/** What the page may load: its own files and nothing else. Whatever a school's server adds to it may be as strict. */
export const contentSecurityPolicy = Object.entries({
  'default-src': "'self'",
  'script-src': "'self'",
  // Griffel and the grid write style elements and attributes.
  'style-src': "'self' 'unsafe-inline'",
  'img-src': "'self' data: blob:",
  'worker-src': "'self'",
  'connect-src': "'self'",
  'object-src': "'none'",
  'base-uri': "'none'",
  'form-action': "'none'",
}).map(([directive, sources]) => `${directive} ${sources}`).join('; ');
