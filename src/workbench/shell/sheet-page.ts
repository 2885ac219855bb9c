/** How the sheet in front is printed. */

import { useEffect, useMemo, useState } from 'react';
import type { SheetLayout } from '../../workbook/layout.js';
import type { FileWorkbook, NoLayout } from '../file/file-workbook.js';
import type { TabbedSheet } from './tabbed-sheets.js';

export type SheetPage =
  | { readonly state: 'there'; readonly layout: SheetLayout }
  /** It was computed before the file was opened, and its layout is being looked for. */
  | { readonly state: 'sought' }
  /** `why` is null for a sheet that is none of our results. */
  | { readonly state: 'none'; readonly why: NoLayout | null };

/** @param turn another one whenever the workbook was changed. */
export function useSheetPage(workbook: FileWorkbook, sheet: TabbedSheet | undefined, turn: number): SheetPage {
  const [sought, setSought] = useState<{ readonly name: string; readonly why: NoLayout | null } | null>(null);
  const { name = '', isOurs = false } = sheet ?? {};
  // eslint-disable-next-line react-hooks/exhaustive-deps -- the workbook is another one after every turn, and a layout may have been found
  const layout = useMemo(() => workbook.layout(name), [workbook, name, turn, sought]);
  const isMissing = isOurs && layout === null;
  useEffect(() => {
    if (!isMissing) return;
    const calling = new AbortController();
    const settle = (why: NoLayout | null): void => { if (!calling.signal.aborted) setSought({ name, why }); };
    workbook.findLayout(name, calling.signal).then((found) => settle(typeof found === 'string' ? found : null), () => settle(null));
    return () => calling.abort();
  }, [workbook, name, isMissing, turn]);
  if (layout) return { state: 'there', layout };
  return isMissing && sought?.name !== name ? { state: 'sought' } : { state: 'none', why: isMissing ? sought!.why : null };
}
