/** The ribbon's commands, by the names that the manifest gives them. Evaluated once Excel is there. */

import { showPane } from './show-pane.js';

Office.actions.associate('computeRanking', async (event: Office.AddinCommands.Event) => {
  try {
    // The pane shows itself before this is needed.
    const [{ pageWorkbook }, { computeRanking }] = await Promise.all([import('../hosts/excel/excel-host.js'), import('./compute-ranking.js')]);
    await computeRanking(pageWorkbook(), () => new Date(), showPane);
  } finally {
    // Until it is told, Excel shows the command as running and breaks it off after five minutes.
    event.completed();
  }
});
