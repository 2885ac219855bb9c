/** What the pane says, and the workbook with it; the command line and the page around the pane have their own. */

import activities from './activities.js';
import appraisal from './appraisal.js';
import home from './home.js';
import host from './host.js';
import issues from './issues.js';
import leaders from './leaders.js';
import opening from './opening.js';
import pane from './pane.js';
import paneResult from './pane-result.js';
import parameters from './parameters.js';
import plan from './plan.js';
import posts from './posts.js';
import rectification from './rectification.js';
import report from './report.js';
import study from './study.js';
import visits from './visits.js';

export default {
  ...issues, ...report, ...parameters, ...host, ...opening, ...pane, ...paneResult, ...home,
  ...study,
  ...posts,
  ...appraisal,
  ...rectification,
  ...visits,
  ...activities,
  ...leaders,
  ...plan,
};
