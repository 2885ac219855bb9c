import { join } from 'node:path';
import { freshBuild } from '../fresh-build.js';

const output = 'dist/cli/meritbook.cjs';

/** What every run of the command line starts. */
export const builtCommandLine = join(import.meta.dirname, '../..', output);

export default (): void => freshBuild('cli', output);
