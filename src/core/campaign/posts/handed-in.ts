import { parsePlainDate, type PlainDate } from '../../plain-date.js';

/**
 * Whether a cell of 承诺 or 述评 says that it was handed in: 是, √, 已交, its day or its own words.
 * A day after 统计日期 is still to come.
 */
export function isHandedIn(cell: string | null, asOf: PlainDate): boolean {
  if (cell === null || denial.test(cell)) return false;
  const day = parsePlainDate(cell);
  return day === null || day <= asOf;
}

/** The whole cell, so that a pledge that begins with 未来 is one. */
const denial =
  /^(否|不|无|没|没有|暂无|缺|缺交|[尚还暂]?[未没](有?(上?交|提交|写|签|签订|签名|做|作|报|承诺|公开承诺|述评|述职|完成|开展|参加))?|待交|待补|待写|待述评|[×✗✘✕╳xX]|0|[-－—–/／]+|n|no|false)[。.]?$/i;
