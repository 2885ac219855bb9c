/** There is no Excel around the workbench: what the pane says there in place of its own sentences. */
export default {
  'refused.structure-locked': 'The workbook’s structure is protected, so no sheet can be added; nothing was written. Unprotect it under Review in Excel or WPS, save it, and open it here again.',
  'failure.aborted': 'Handling the workbook broke off, perhaps for want of memory; {left}. All entries are still there: close other pages and try again.',
  'failure.failed': 'This failed; {left}. Try again; if it fails again, save the workbook and open it anew.',
} as const;
