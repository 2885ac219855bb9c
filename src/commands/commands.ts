/** The ribbon's commands, by the names that the manifest gives them. Evaluated once Excel is there. */

import { ExcelWorkbook } from '../hosts/excel/excel-host.js';
import { computeRanking } from './compute-ranking.js';
import { showPane } from './show-pane.js';

Office.actions.associate('computeRanking', async (event: Office.AddinCommands.Event) => {
  try {
    await computeRanking(new ExcelWorkbook(), () => new Date(), showPane);
  } finally {
    // Until it is told, Excel shows the command as running and breaks it off after five minutes.
    event.completed();
  }
});
