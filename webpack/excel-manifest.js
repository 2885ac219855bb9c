/** Writes the manifest that `npm run excel` puts into Excel: the one a site would hand out, at the developer's machine. */

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { siteManifest } from './site-manifest.js';

mkdirSync('dist/excel', { recursive: true });
writeFileSync('dist/excel/manifest.xml', siteManifest(readFileSync('manifest.xml', 'utf8')));
