/** The page itself: shown before there is any React. */
export default {
  'page.title': 'MeritBook',
  'page.opening': 'Opening MeritBook …',
  'page.retry': 'Try again',

  'page.old-browser.title': 'This Excel is too old for the pane',
  'page.old-browser.why': 'The pane is shown by WebView2 (the new Edge); this Excel still uses Internet Explorer or an old engine.',
  'page.old-browser.do': 'Please update to Microsoft 365 or Excel 2021 or later, install the Microsoft Edge WebView2 Runtime, and open Excel again.',

  'page.unsupported.title': 'This version of Excel lacks what is needed',
  'page.unsupported.why': 'MeritBook needs the Excel interface ExcelApi 1.9, which this Excel does not have.',
  'page.unsupported.do': 'Please update under File → Account → Update Options; Excel 2016 and 2019 need to be replaced by Excel 2021 or later or by Microsoft 365.',

  'page.unreachable.title': 'Microsoft’s Office component cannot be reached',
  'page.unreachable.why': 'The pane needs office.js from {host} to read and write the workbook, and did not get it. The workbook is unchanged.',
  'page.unreachable.do': 'Please check the network and try again; in a restricted school network, ask the administrator to allow {host}.',

  'page.outside.title': 'Please open this in Excel',
  'page.outside.why': 'This is the Excel pane of MeritBook; in a browser by itself it has no workbook.',
  'page.outside.do': 'Please open the school’s workbook in Excel and choose Open MeritBook in the group MeritBook on the Home tab.',

  'page.incomplete.title': 'MeritBook did not load completely',
  'page.incomplete.why': 'A file did not arrive, or the pane failed to start. The workbook is unchanged.',
  'page.incomplete.do': 'Please try again; if that does not help, ask the administrator who installed MeritBook.',

  'page.otherwise.title': 'Computing without the pane',
  'page.otherwise.how': 'Save the workbook as .xlsx and use MeritBook’s command line on a computer with Node.js; it writes the same sheets:',
  'page.otherwise.command': 'node dist/cli/meritbook.cjs compute workbook.xlsx',

  'page.help.title': 'Help for MeritBook',
  'page.help.what': 'MeritBook checks the entries of a school’s yearly campaign in its own workbook, computes ranking, grades and mentoring coverage, and writes them as sheets to print and re-check.',
  'page.help.where': 'On Excel’s Home tab, in the group MeritBook:',
  'page.help.open': 'Open MeritBook opens the pane: set up the ledgers, check the entries, compute and read the results.',
  'page.help.rank': 'Compute Ranking computes at once and opens the result sheet; where entries have errors nothing is written, and the pane says what to do about each.',
  'page.help.private': 'No data leave the machine: the pane takes its program from this site and from Microsoft’s office.js address and sends nothing of the workbook.',
  'page.help.contact': 'For installation, updates and the network, ask the administrator who installed MeritBook at your school.',
  'page.help.version': 'Version {version}',
} as const;
