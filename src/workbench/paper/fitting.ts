/** Texts within their cells. Heights of rows are estimated from the text before any font is known; what turns out too long is set smaller before it is cut. */

/** Of its size: what is smaller could not be read. */
const smallest = 0.6;
const step = 0.05;

export function fitContents(sheet: HTMLElement): void {
  const contents = [...sheet.querySelectorAll<HTMLElement>('.paper-content')];
  // What was fitted before may hold another text by now.
  for (const content of contents) content.removeAttribute('style');
  spread(sheet);
  let tooLarge = contents.filter(standsOut);
  for (let share = 1 - step; tooLarge.length > 0 && share >= smallest; share -= step) {
    for (const content of tooLarge) content.style.fontSize = `${Math.round(share * 100)}%`;
    tooLarge = tooLarge.filter(standsOut);
  }
}

/** Up to a pixel is rounding. */
const standsOut = (content: HTMLElement): boolean => content.scrollHeight > content.clientHeight + 1 || content.scrollWidth > content.clientWidth + 1;

/** The lines of a report take their row's whole height, evenly. */
function spread(sheet: HTMLElement): void {
  const places = [...sheet.querySelectorAll<HTMLElement>('.paper-spread .paper-content')].map((content) => {
    const { lineHeight, fontSize } = getComputedStyle(content);
    return { content, lines: Math.round(content.scrollHeight / parseFloat(lineHeight)), size: parseFloat(fontSize), height: content.parentElement!.clientHeight };
  });
  for (const { content, lines, size, height } of places) {
    if (lines > 1) content.style.lineHeight = `${Math.max(size * tightest, height / lines)}px`;
  }
}

/** Of a line, in sizes of its font. */
const tightest = 1.2;
