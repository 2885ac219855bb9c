/**
 * What of Univer's commands may be carried out: to move, to select, to type. Everything else would change what the file
 * does not take from the grid — looks, rows, columns, sheets — so that what is not named here is refused, whatever key,
 * drag or menu asks for it.
 */

const commands = new Set([
  'set-range-values', 'auto-fill', 'copy-down', 'copy-right',
  'select-range', 'select-all', 'expand-selection', 'move-selection', 'move-selection-enter-tab',
  'scroll-to-cell', 'scroll-view', 'scroll-view-reset', 'set-scroll-relative', 'set-worksheet-activate',
  'change-zoom-ratio', 'set-zoom-ratio',
].map((name) => `sheet.command.${name}`));

const general = new Set(['univer.command.undo', 'univer.command.redo', 'univer.command.copy', 'univer.command.cut', 'univer.command.paste']);

/** `doc.`: the text of the cell that is typed into. */
export const permitsCommand = (id: string): boolean => commands.has(id) || general.has(id) || id.startsWith('doc.');

const dialogs = /^(?:base-ui|sidebar|sheet-permission|docs?)\.operation\.(?:toggle|open|.*panel|.*dialog|defined-name)|rename-sheet$|format-painter$|page-setting$/i;

/** Operations change the view alone; those that open something else are refused. */
export const permitsOperation = (id: string): boolean => !dialogs.test(id);
