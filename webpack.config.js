import path from 'node:path';
import { fileURLToPath } from 'node:url';
import CopyPlugin from 'copy-webpack-plugin';
import { EsbuildPlugin } from 'esbuild-loader';
import HtmlPlugin from 'html-webpack-plugin';
import webpack from 'webpack';
import { bootScript } from './webpack/boot-script.js';
import { CodeCache } from './webpack/code-cache.js';
import { officeJsAddress } from './webpack/office-js.js';
import { PrecacheList } from './webpack/precache-list.js';
import { siteAddress, siteManifest } from './webpack/site-manifest.js';

const root = path.dirname(fileURLToPath(import.meta.url));

const typescript = {
  resolve: { extensions: ['.ts', '.tsx', '.js'], extensionAlias: { '.js': ['.ts', '.tsx', '.js'] } },
  module: { rules: [{ test: /\.tsx?$/, loader: 'esbuild-loader', options: { target: 'es2022', jsx: 'automatic', charset: 'utf8' } }] },
};

/**
 * The command line: what starts it, the program as one file without dependencies, so that it needs nothing but Node, and
 * beside it the code it was compiled to and what only one command needs; and what `npm start` runs.
 */
const cli = {
  ...typescript,
  name: 'cli',
  target: 'node20',
  entry: { meritbook: './src/cli/launch.ts', program: './src/cli/meritbook.ts', start: './src/cli/start/start.ts' },
  // fflate's build for Node loads worker threads, which nothing here asks for.
  resolve: { ...typescript.resolve, alias: { fflate$: 'fflate/browser' } },
  output: { path: path.join(root, 'dist/cli'), filename: '[name].cjs', chunkFilename: '[name].cjs', library: { type: 'commonjs2' } },
  node: { __filename: false },
  module: { ...typescript.module, parser: { javascript: { createRequire: false } } },
  plugins: [new CodeCache('program.cjs', 'program.v8', [
    ['template', '--sample', '-o', 'sample.xlsx'], ['compute', 'sample.xlsx', '-o', 'result.xlsx'], ['check', 'sample.xlsx', '--json'],
  ])],
  optimization: { minimize: false, splitChunks: false },
  devtool: false,
  stats: 'errors-warnings',
};

/** `npm run bench`: the measured programs and what measures them. */
const bench = {
  ...cli,
  name: 'bench',
  entry: Object.fromEntries(['bench', 'bound', 'stages', 'peak', 'pane', 'workbench'].map((name) => [name, `./bench/${name}.ts`])),
  output: { path: path.join(root, 'dist/bench'), filename: '[name].cjs', library: { type: 'commonjs2' } },
  node: { __dirname: false },
  plugins: [],
  // Microsoft's library is found where it lies, too.
  externals: { 'playwright-core': 'commonjs playwright-core', '@sparticuz/chromium': 'import @sparticuz/chromium' },
};

/** The site of the task pane: its page, scripts, icons and manifest, for any web server. office.js is never bundled. */
async function taskpane(env, { mode }) {
  const isDevelopment = mode === 'development';
  const officeJs = officeJsAddress(process.env.OFFICE_JS);
  const address = siteAddress(process.env.ADDIN_URL);
  const bootPath = path.join(root, 'src/taskpane/page/boot.ts');
  return {
    ...typescript,
    name: 'taskpane',
    target: 'web',
    entry: { taskpane: './src/taskpane/page/start.ts' },
    output: {
      path: path.join(root, 'dist/site'),
      filename: '[name].[contenthash:10].js',
      // The workbench stands in the same folder.
      clean: { keep: (path) => path === 'index.html' || path === 'service-worker.js' || path.startsWith('workbench') },
      // Without it webpack looks for the global object by evaluating a string.
      environment: { globalThis: true },
    },
    plugins: [
      new HtmlPlugin({
        template: './src/taskpane/page/page.ts',
        filename: 'taskpane.html',
        inject: false,
        minify: false,
        templateParameters: (compilation, { js: [pane] }) => {
          compilation.fileDependencies.add(bootPath);
          return { officeJs, pane, isDevelopment, ...bootScript(bootPath) };
        },
      }),
      new HtmlPlugin({ template: './src/taskpane/page/help.ts', filename: 'help.html', inject: false, minify: false }),
      new CopyPlugin({ patterns: [
        { from: 'assets/*.png' },
        { from: 'manifest.xml', transform: (manifest) => siteManifest(manifest.toString(), address) },
      ] }),
    ],
    // The page's script is admitted by its hash, so nothing may rewrite the page.
    optimization: { minimizeOptions: { html: false } },
    // Not one of those that use eval: the page's content security policy forbids it.
    devtool: isDevelopment ? 'source-map' : false,
    performance: false,
    stats: 'errors-warnings',
    ...(env.WEBPACK_SERVE ? { devServer: await localServer() } : {}),
  };
}

const iconSizes = [192, 512];

/** The workbench: a page of the same site for schools without Excel. It needs nothing but a web server, at any address. */
const workbench = {
  ...typescript,
  name: 'workbench',
  target: 'web',
  entry: {
    workbench: './src/workbench/page/start.ts',
    // A browser asks for it by its name, and lets it serve the folder it stands in.
    'service-worker': { import: './src/workbench/page/service-worker.ts', filename: 'service-worker.js' },
  },
  output: {
    path: path.join(root, 'dist/site'),
    filename: 'workbench/[name].[contenthash:10].js',
    cssFilename: 'workbench/[name].[contenthash:10].css',
    clean: { keep: (path) => !path.startsWith('workbench') },
    environment: { globalThis: true },
  },
  plugins: [
    new HtmlPlugin({
      template: './src/workbench/page/page.ts',
      filename: 'index.html',
      chunks: ['workbench'],
      inject: false,
      minify: false,
      templateParameters: (compilation, { js: [script] }) => ({ script, manifest: 'workbench/manifest.webmanifest', icon: `workbench/icon-${iconSizes[0]}.png` }),
    }),
    new HtmlPlugin({
      template: './src/workbench/page/web-manifest.ts', filename: 'workbench/manifest.webmanifest', chunks: [], inject: false, minify: false,
      templateParameters: { icons: iconSizes },
    }),
    new CopyPlugin({ patterns: iconSizes.map((size) => ({ from: `assets/icon-${size}.png`, to: 'workbench/[name][ext]' })) }),
    // Where words of seventy languages may be broken: the grid asks for the English ones, and the browser would keep 4 MB of the others.
    new webpack.IgnorePlugin({ resourceRegExp: /^\.\/(?!index|en-gb)/, contextRegExp: /@univerjs[\\/]engine-render[\\/]lib[\\/]es$/ }),
    new PrecacheList('service-worker.js'),
  ],
  // The grid's style sheets, as files of their own.
  experiments: { css: true },
  // A third of the time that webpack's own takes for the grid, and `npm start` waits for it.
  optimization: { minimizeOptions: { html: false }, minimizer: [new EsbuildPlugin({ target: 'es2022', legalComments: 'eof' })] },
  devtool: false,
  performance: false,
  stats: 'errors-warnings',
};

/** Serves the pane at the address of the committed manifest, with the certificate that Excel trusts on this machine. */
async function localServer() {
  const { getHttpsServerOptions } = await import('office-addin-dev-certs');
  return {
    port: 3000,
    server: { type: 'https', options: await getHttpsServerOptions() },
    hot: false,
    static: false,
    client: { overlay: false },
  };
}

export default [cli, bench, taskpane, workbench];
