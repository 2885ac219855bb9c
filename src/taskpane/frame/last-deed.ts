import { useEffect, useState } from 'react';
import type { Desk } from '../desk/desk.js';
import type { Deed } from '../desk/picture.js';

/** The deed that was begun last: when there is trouble, the one that failed. */
export function useLastDeed(desk: Desk): Deed | null {
  const [last, setLast] = useState<Deed | null>(null);
  // A deed may begin and end between two drawings, so that the pictures that are drawn do not tell.
  useEffect(() => desk.subscribe(() => {
    const { work } = desk.getPicture();
    if (work !== null) setLast(work.deed);
  }), [desk]);
  return last;
}
