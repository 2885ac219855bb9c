import { maskPrivateNumbers } from '../issues/private-numbers.js';

/** An 编号, or mentor→target, as outputs show it: a 学籍号 holds the child's national ID. */
export const shownId = (id: string): string => String(maskPrivateNumbers(id));
