/** What queued actions weigh in a request, in bytes of its JSON. */

/** Of one action on a range or areas of their own: their path, and the setting of a property or a call. */
export const actionSize = 350;
/** Of one on the format of such a range, which is reached by a path of its own. */
export const formatSize = 480;
/** Of one more action on an object that is reached already, or by a short path. */
export const settingSize = 200;

/** Of a text in JSON, in UTF-8. */
export function textSize(text: string): number {
  let size = 2;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    // A request is JSON within JSON: quotes, backslashes and line ends are escaped twice.
    size += code > 0x7ff ? 3 : code > 0x7f ? 2 : code < 0x20 || code === 0x22 || code === 0x5c ? 4 : 1;
  }
  return size;
}
