import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // The validator and LibreOffice take seconds, and more on a busy machine.
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // Tests in a browser wait more than they work.
    maxWorkers: Math.max(3, availableParallelism() - 1),
    reporters: ['default'],
    projects: [
      // Loading the modules once a worker, not once a file, saves a quarter of the time. What a file leaves behind, such as the globals of Excel's client, no other asks for.
      { extends: true, test: { name: 'source', isolate: false, include: ['test/**/*.test.ts'], exclude: ['test/commands/**', 'test/cli/**', 'test/browser/**'] } },
      // These put an Office of their own in the place of Excel's.
      { extends: true, test: { name: 'commands', include: ['test/commands/**/*.test.ts'] } },
      // Only these need a build, so only these wait for one.
      { extends: true, test: { name: 'cli', include: ['test/cli/**/*.test.ts'], globalSetup: 'test/cli/build.ts' } },
      { extends: true, test: { name: 'browser', include: ['test/browser/**/*.test.ts'], globalSetup: 'test/browser/build.ts' } },
    ],
  },
});
