/** What the workbook says: the pane's words, and those that only its sheets bear. */

import annual from './annual.js';
import catalogue from './catalogue.js';
import template from './template.js';

export default { ...catalogue, ...annual, ...template };
