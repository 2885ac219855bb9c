/** What workbook and pane say; the command line and the page around the pane have their own. */

import activities from './activities.js';
import annual from './annual.js';
import appraisal from './appraisal.js';
import home from './home.js';
import host from './host.js';
import issues from './issues.js';
import leaders from './leaders.js';
import opening from './opening.js';
import pane from './pane.js';
import paneResult from './pane-result.js';
import plan from './plan.js';
import posts from './posts.js';
import rectification from './rectification.js';
import report from './report.js';
import study from './study.js';
import template from './template.js';
import visits from './visits.js';

export default {
  ...issues, ...report, ...template, ...host, ...opening, ...pane, ...paneResult, ...annual, ...home,
  ...study,
  ...posts,
  ...appraisal,
  ...rectification,
  ...visits,
  ...activities,
  ...leaders,
  ...plan,
};
