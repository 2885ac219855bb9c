import js from '@eslint/js';
import tseslint from 'typescript-eslint';

const rooms = ['core', 'workbook', 'hosts', 'locales', 'cli', 'taskpane', 'commands', 'workbench'];

/** The arrows of the house: a room may import only from itself and from the rooms named. */
const room = (name, mayImport, options = {}) => ({
  files: [`src/${name}/**`],
  rules: {
    'no-restricted-imports': ['error', {
      patterns: [
        {
          group: rooms.filter((other) => other !== name && !mayImport.includes(other)).map((other) => `**/${other}/**`),
          message: `src/${name} may import only from ${[name, ...mayImport].join(', ')}.`,
        },
        ...(options.platform ? [] : [{ group: ['node:*'], message: `src/${name} runs in browsers too.` }]),
        ...(options.pure ? [{ group: ['react', 'react-dom', '@fluentui/*', 'fflate', 'saxes'], message: `src/${name} is pure.` }] : []),
      ],
    }],
  },
});

/** No platform, no clock, no chance: the same entries and date give the same outcome. */
const purity = {
  files: ['src/core/**', 'src/workbook/**'],
  rules: {
    'no-restricted-globals': ['error', 'window', 'document', 'process', 'Buffer', 'fetch', 'setTimeout', 'localStorage', 'performance'],
    'no-restricted-properties': ['error', { object: 'Date', property: 'now' }, { object: 'Math', property: 'random' }],
    'no-restricted-syntax': ['error', { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'The core has no clock: the day comes in as a parameter.' }],
  },
};

export default tseslint.config(
  { ignores: ['dist/', 'node_modules/'] },
  js.configs.recommended,
  tseslint.configs.recommended,
  {
    rules: {
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'no-console': 'error',
      // Control characters are what some of our patterns are about.
      'no-control-regex': 'off',
    },
  },
  room('workbook', [], { pure: true }),
  room('core', ['workbook'], { pure: true }),
  room('hosts', ['workbook']),
  room('locales', []),
  room('cli', ['core', 'hosts', 'locales', 'workbook'], { platform: true }),
  room('taskpane', ['core', 'hosts', 'locales', 'workbook']),
  room('commands', ['core', 'hosts', 'locales', 'workbook']),
  purity,
  { files: ['src/hosts/**'], rules: { 'no-restricted-globals': ['error', 'process', 'Buffer', 'fetch'] } },
  // The one file of the hosts that is chosen where Node runs.
  { files: ['src/hosts/xlsx/zip/codec-node.ts'], rules: { 'no-restricted-imports': 'off' } },
  {
    files: ['bench/**', '*.config.js'],
    languageOptions: { globals: { process: 'readonly', console: 'readonly', performance: 'readonly' } },
    rules: { 'no-console': 'off' },
  },
);
