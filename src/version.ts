import manifest from '../package.json' with { type: 'json' };

/** The program's version, as the log of runs records it. */
export const { version } = manifest;
