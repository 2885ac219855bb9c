import type { SheetLayout } from '../../workbook/layout.js';
import type { HeldSheets } from './held-sheets.js';
import type { KeeperLink } from './keeper-link.js';
import type { Origin } from './origin.js';

/**
 * Makes anew, in a worker that holds nothing yet, the package that was lost with another one: what was opened, and the
 * sheets that were written since.
 * @param former what can be brought back; `null` where nothing can
 */
export async function repacked(link: KeeperLink, origin: Origin, held: HeldSheets, former: HeldSheets | null): Promise<void> {
  await origin(link);
  const wasBroughtBack = former !== null && former.packing > held.packing;
  const inTurn = wasBroughtBack ? [held, former] : former === null ? [held] : [former, held];
  const packed = new Set<SheetLayout>();
  for (const { layouts } of inTurn) {
    const fresh = [...layouts.values()].filter((layout) => !packed.has(layout));
    if (fresh.length === 0) continue;
    await link.write(fresh, undefined, undefined);
    await link.keep(former !== null);
    for (const layout of fresh) packed.add(layout);
  }
  if (wasBroughtBack) await link.bringBack();
}
