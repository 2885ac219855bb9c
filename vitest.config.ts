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
      { extends: true, test: { name: 'source', include: ['test/**/*.test.ts'], exclude: ['test/cli/**', 'test/browser/**'] } },
      // Only these need a build, so only these wait for one.
      { extends: true, test: { name: 'cli', include: ['test/cli/**/*.test.ts'], globalSetup: 'test/cli/build.ts' } },
      { extends: true, test: { name: 'browser', include: ['test/browser/**/*.test.ts'], globalSetup: 'test/browser/build.ts' } },
    ],
  },
});
