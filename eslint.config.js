import js from '@eslint/js';
import officeAddins from 'eslint-plugin-office-addins';
import reactHooks from 'eslint-plugin-react-hooks';
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

/**
 * Rules of eslint-plugin-office-addins, where Excel is spoken to. Its recommended configuration leaves out .tsx, and brings
 * a formatter, which this house does without. Its rules on loading before reading take a proxy that another function
 * loaded for one that nobody did; the tests run the real client library, which refuses what was not loaded.
 */
const officeRules = {
  files: ['src/{hosts/excel,taskpane,commands}/**/*.{ts,tsx}'],
  plugins: { 'office-addins': officeAddins },
  rules: {
    'office-addins/no-context-sync-in-loop': 'error',
    'office-addins/no-empty-load': 'error',
    'office-addins/no-navigational-load': 'error',
    'office-addins/no-office-initialize': 'error',
    'office-addins/test-for-null-using-isNullObject': 'error',
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
  room('workbench', ['core', 'hosts', 'locales', 'workbook', 'taskpane']),
  room('commands', ['core', 'hosts', 'locales', 'workbook']),
  room('workbench', ['core', 'hosts', 'locales', 'workbook', 'taskpane']),
  purity,
  { files: ['src/hosts/**'], rules: { 'no-restricted-globals': ['error', 'process', 'Buffer', 'fetch'] } },
  // The one file of the hosts that is chosen where Node runs.
  { files: ['src/hosts/xlsx/zip/codec-node.ts'], rules: { 'no-restricted-imports': 'off' } },
  officeRules,
  // The rest of its recommended rules are those of the React compiler, which is not used here.
  { files: ['src/{taskpane,workbench}/**'], plugins: { 'react-hooks': reactHooks }, rules: { 'react-hooks/rules-of-hooks': 'error', 'react-hooks/exhaustive-deps': 'error' } },
  // Runs in Internet Explorer, to say that the pane does not.
  { files: ['src/taskpane/page/boot.ts'], rules: { 'no-var': 'off' } },
  // The one file that puts the pane and the ribbon's commands on one page.
  { files: ['src/taskpane/page/start.ts'], rules: { 'no-restricted-imports': 'off' } },
  {
    files: ['bench/**', 'assets/**', 'webpack/**', '*.config.js'],
    languageOptions: { globals: { process: 'readonly', console: 'readonly', performance: 'readonly', URL: 'readonly' } },
    rules: { 'no-console': 'off' },
  },
);
