/** What can be undone, after sheets have gone: their steps are taken out, for a step that finds no sheet would stop all before it. */

import type { IMutationInfo, IUndoRedoItem, IUndoRedoService, Nullable } from '@univerjs/core';

/** @param isGone whether there is no sheet of this id any more. */
export function forgetSheets(list: IUndoRedoService, unitID: string, isGone: (id: string) => boolean): void {
  // The list shows its top alone: what is taken off on one side lies on top of the other.
  const undone = takenOff(() => list.pitchTopRedoElement(), () => list.popRedoToUndo());
  const done = takenOff(() => list.pitchTopUndoElement(), () => list.popUndoToRedo());
  list.clearUndoRedo(unitID);
  const left = (steps: readonly IUndoRedoItem[]): IUndoRedoItem[] => steps.flatMap((step) => withoutGone(step, isGone));
  // All steps lie in `done` by now: those undone before were put back on it first.
  const [kept, undoneAgain] = [left(done).reverse(), left(undone).length];
  for (const step of kept) list.pushUndoRedo(step);
  for (let each = 0; each < undoneAgain; each++) list.popUndoToRedo();
}

function takenOff(top: () => Nullable<IUndoRedoItem>, pop: () => void): IUndoRedoItem[] {
  const steps: IUndoRedoItem[] = [];
  for (let step = top(); step; step = top()) {
    steps.push(step);
    pop();
  }
  return steps;
}

function withoutGone(step: IUndoRedoItem, isGone: (id: string) => boolean): IUndoRedoItem[] {
  const stays = ({ params }: IMutationInfo): boolean => {
    const id = (params as { readonly subUnitId?: string } | undefined)?.subUnitId;
    return id === undefined || !isGone(id);
  };
  const undoMutations = step.undoMutations.filter(stays);
  const redoMutations = step.redoMutations.filter(stays);
  return undoMutations.length > 0 && redoMutations.length > 0 ? [{ ...step, undoMutations, redoMutations }] : [];
}
