/** Required before a measured program: writes its peak memory in KB to the file named by PEAK_FILE as it exits. */

import { writeFileSync } from 'node:fs';

process.on('exit', () => writeFileSync(process.env['PEAK_FILE']!, String(process.resourceUsage().maxRSS)));
