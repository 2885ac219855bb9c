import cli from './cli.js';
import issues from './issues.js';
import report from './report.js';
import template from './template.js';

export default { ...issues, ...report, ...template, ...cli };
