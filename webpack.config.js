import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.dirname(fileURLToPath(import.meta.url));

const typescript = {
  resolve: { extensions: ['.ts', '.tsx', '.js'], extensionAlias: { '.js': ['.ts', '.tsx', '.js'] } },
  module: { rules: [{ test: /\.tsx?$/, loader: 'esbuild-loader', options: { target: 'es2022' } }] },
};

/** The command line: one file without dependencies, so that it starts fast and needs nothing but Node. */
const cli = {
  ...typescript,
  name: 'cli',
  target: 'node20',
  entry: './src/cli/meritbook.ts',
  output: { path: path.join(root, 'dist/cli'), filename: 'meritbook.cjs', library: { type: 'commonjs2' } },
  optimization: { minimize: false },
  devtool: false,
  stats: 'errors-warnings',
};

/** `npm run bench`: the measured programs and what measures them. */
const bench = {
  ...cli,
  name: 'bench',
  entry: Object.fromEntries(['bench', 'bound', 'stages', 'peak'].map((name) => [name, `./bench/${name}.ts`])),
  output: { path: path.join(root, 'dist/bench'), filename: '[name].cjs', library: { type: 'commonjs2' } },
  node: { __dirname: false },
};

export default [cli, bench];
