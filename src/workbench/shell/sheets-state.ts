/** Which sheet is in front, which cell is selected, and the grid that shows them. */

import { useCallback, useEffect, useRef, useState } from 'react';
import { parseRange, cellAddress } from '../../workbook/address.js';
import type { FileWorkbook } from '../file/file-workbook.js';
import type { Grid } from '../grid/grid.js';
import { gridSheets } from './grid-sheets.js';
import { useSheetPage, type SheetPage } from './sheet-page.js';
import { tabbedSheets, type TabbedSheet } from './tabbed-sheets.js';

export type SheetMode = 'paper' | 'grid';

export interface SheetsState {
  readonly sheets: readonly TabbedSheet[];
  /** Whether those that the file hides have their tabs too, as long as it is open; the file stays as it is. */
  readonly showsHidden: boolean;
  readonly active: string;
  /** A1 address in the active sheet. */
  readonly cell: string;
  /** How the active sheet is printed. */
  readonly page: SheetPage;
  readonly mode: SheetMode;
  /** Counts what changed in the workbook. */
  readonly turn: number;
  readonly grid: Grid | null;
  setGrid(grid: Grid | null): void;
  /** The person went to a cell in the grid. */
  selected(sheet: string, cell: string): void;
  /** Brings a sheet to the front, and where cells are named, selects them. */
  show(sheet: string, cells: string | null): void;
  setMode(mode: SheetMode): void;
  toggleHidden(): void;
}

export function useSheetsState(workbook: FileWorkbook): SheetsState {
  const [sheets, setSheets] = useState(() => tabbedSheets(workbook));
  const [place, setPlace] = useState(() => ({ sheet: firstOf(tabbedSheets(workbook)), cell: 'A1' }));
  const [showsHidden, setShowsHidden] = useState(false);
  const [asGrid, setAsGrid] = useState<ReadonlySet<string>>(new Set<string>());
  const [grid, setGridState] = useState<Grid | null>(null);
  const [turn, setTurn] = useState(0);
  const current = useRef<Grid | null>(null);

  const selected = useCallback((sheet: string, cell: string) => setPlace((before) => (before.sheet === sheet && before.cell === cell ? before : { sheet, cell })), []);
  const show = useCallback((sheet: string, cells: string | null) => {
    if (tabbedSheets(workbook).some(({ name, isHidden }) => name === sheet && isHidden)) setShowsHidden(true);
    if (cells !== null) setAsGrid((before) => new Set([...before, sheet]));
    const range = cells === null ? null : parseRange(cells);
    setPlace((before) => ({ sheet, cell: range ? cellAddress(range.top, range.left) : before.sheet === sheet ? before.cell : 'A1' }));
    current.current?.show(sheet, cells);
  }, [workbook]);
  const setGrid = useCallback((next: Grid | null) => {
    current.current = next;
    setGridState(next);
  }, []);

  useEffect(() => workbook.listen({
    onCells: (edits) => {
      current.current?.put(edits);
      setTurn((before) => before + 1);
    },
    onSheets: (changed, removed) => {
      const names = new Set(changed);
      current.current?.replace(gridSheets(workbook).filter(({ table }) => names.has(table.name)), removed, workbook.looks().looks);
      const left = tabbedSheets(workbook);
      setSheets(left);
      setPlace((before) => (left.some(({ name }) => name === before.sheet) ? before : { sheet: firstOf(left), cell: 'A1' }));
      setTurn((before) => before + 1);
    },
    onShow: show,
  }), [workbook, show]);
  useEffect(() => {
    let stop: (() => Promise<void>) | null = null;
    let isOver = false;
    void workbook.onChange(() => setTurn((before) => before + 1)).then((end) => { if (isOver) void end(); else stop = end; });
    return () => {
      isOver = true;
      void stop?.();
    };
  }, [workbook]);

  const { sheet: active, cell } = place;
  const page = useSheetPage(workbook, sheets.find(({ name }) => name === active), turn);
  const mode: SheetMode = page.state === 'none' || asGrid.has(active) ? 'grid' : 'paper';
  const setMode = useCallback((next: SheetMode) => setAsGrid((before) => {
    const after = new Set(before);
    if (next === 'grid') after.add(active);
    else after.delete(active);
    return after;
  }), [active]);
  const toggleHidden = useCallback(() => {
    setShowsHidden(!showsHidden);
    if (showsHidden && sheets.some(({ name, isHidden }) => name === active && isHidden)) show(firstOf(sheets), null);
  }, [showsHidden, sheets, active, show]);
  return { sheets, showsHidden, active, cell, page, mode, turn, grid, setGrid, selected, show, setMode, toggleHidden };
}

const firstOf = (sheets: readonly TabbedSheet[]): string => sheets.find(({ isHidden }) => !isHidden)?.name ?? '';
