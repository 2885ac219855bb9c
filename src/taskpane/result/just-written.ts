import type { Picture } from '../desk/picture.js';

/** Whether the last deed wrote a result that is still that of the present entries, until the reader goes on. */
export const isJustWritten = ({ done, work, check }: Pick<Picture, 'done' | 'work' | 'check'>): boolean =>
  work === null && check?.changed.length === 0 && (done?.key === 'desk.written' || done?.key === 'desk.written-unofficial');
