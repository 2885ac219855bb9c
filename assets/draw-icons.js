/** Draws the PNG icons from the SVG drawings beside this file: `npm run icons`. Up to 24 pixels the simpler drawing is clearer. */

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

// The package unpacks the libraries that a bare machine lacks only where it believes to be on AWS Lambda.
process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs22.x';
const { default: packed } = await import('@sparticuz/chromium');

const sizes = [16, 20, 24, 32, 40, 48, 64, 80];
/** Of the program that a browser installs. */
const programSizes = [192, 512];
const browser = await chromium.launch({ executablePath: await packed.executablePath(), args: ['--no-sandbox', '--disable-gpu'] });
const page = await browser.newPage();
for (const name of ['icon', 'open', 'rank']) {
  for (const size of name === 'icon' ? [...sizes, ...programSizes] : sizes) {
    const svg = await readFile(join(import.meta.dirname, size > 24 ? `${name}.svg` : `${name}-small.svg`), 'utf8');
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(`<style>html, body { margin: 0 } svg { display: block; width: ${size}px; height: ${size}px }</style>${svg}`);
    await page.screenshot({ path: join(import.meta.dirname, `${name}-${size}.png`), omitBackground: true });
  }
}
await browser.close();
