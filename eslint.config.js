import js from '@eslint/js';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import importX from 'eslint-plugin-import-x';
import tseslint from 'typescript-eslint';

/** `room` may import only from itself, from the rooms named, and from libraries. */
const room = (name, ...mayImport) => ({
  target: `./src/${name}`,
  from: './src',
  except: [name, ...mayImport].map((each) => `./${each}`),
  message: `src/${name} may import only from ${[name, ...mayImport].join(', ')}.`,
});

export default tseslint.config(
  { ignores: ['dist/', 'node_modules/'] },
  js.configs.recommended,
  tseslint.configs.recommended,
  {
    plugins: { 'import-x': importX },
    settings: { 'import-x/resolver-next': [createTypeScriptImportResolver()] },
    rules: {
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'no-console': 'error',
      // Control characters are what some of our patterns are about.
      'no-control-regex': 'off',
      'import-x/no-cycle': 'error',
      // The arrows of the house: hosts and rules know nothing of each other.
      'import-x/no-restricted-paths': ['error', {
        basePath: import.meta.dirname,
        zones: [
          room('workbook'),
          room('core', 'workbook'),
          room('hosts', 'workbook'),
          room('locales'),
          room('cli', 'core', 'hosts', 'locales', 'workbook', 'version.ts'),
        ],
      }],
    },
  },
  {
    // The rules are pure: no platform, no clock, no chance.
    files: ['src/core/**', 'src/workbook/**'],
    rules: {
      'no-restricted-imports': ['error', { patterns: ['node:*', 'react', 'react-dom', '@fluentui/*'] }],
      'no-restricted-globals': ['error', 'window', 'document', 'process', 'Buffer', 'fetch', 'setTimeout', 'localStorage', 'performance'],
      'no-restricted-properties': ['error', { object: 'Date', property: 'now' }, { object: 'Math', property: 'random' }],
      'no-restricted-syntax': ['error', { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'The core has no clock: the day comes in as a parameter.' }],
    },
  },
  {
    // Hosts run in the browser too.
    files: ['src/hosts/**'],
    rules: {
      'no-restricted-imports': ['error', { patterns: ['node:*'] }],
      'no-restricted-globals': ['error', 'process', 'Buffer', 'fetch'],
    },
  },
  { files: ['src/hosts/xlsx/zip/codec-node.ts'], rules: { 'no-restricted-imports': 'off' } },
  {
    files: ['bench/**', '*.config.js', 'test/**/*.mjs'],
    languageOptions: { globals: { process: 'readonly', console: 'readonly', performance: 'readonly', URL: 'readonly', TextEncoder: 'readonly' } },
    rules: { 'no-console': 'off' },
  },
);
