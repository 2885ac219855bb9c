/** What the pane says before the rest of its words have come. */
export default {
  'pane.title': 'MeritBook',
  'pane.steps': 'Steps',
  'pane.step.check': 'Check',
  'pane.step.compute': 'Compute',
  'pane.step.result': 'Result',
  'pane.step.settings': 'Settings',
  'pane.loading': 'Loading',
  'pane.check-again': 'Check again',
  'pane.deed.opening': 'Reading the workbook',
  'pane.mishap.title': 'This page could not be shown',
  'pane.mishap.hint': 'The network may be down, or this is a fault of ours. The workbook is not affected.',
  'pane.mishap.reload': 'Load again',
} as const;
