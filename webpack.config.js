import path from 'node:path';
import { fileURLToPath } from 'node:url';
import CopyPlugin from 'copy-webpack-plugin';
import HtmlPlugin from 'html-webpack-plugin';
import { bootScript } from './webpack/boot-script.js';
import { officeJsAddress } from './webpack/office-js.js';
import { siteAddress, siteManifest } from './webpack/site-manifest.js';

const root = path.dirname(fileURLToPath(import.meta.url));

const typescript = {
  resolve: { extensions: ['.ts', '.tsx', '.js'], extensionAlias: { '.js': ['.ts', '.tsx', '.js'] } },
  module: { rules: [{ test: /\.tsx?$/, loader: 'esbuild-loader', options: { target: 'es2022', jsx: 'automatic', charset: 'utf8' } }] },
};

/** The command line: one file without dependencies, so that it starts fast and needs nothing but Node, and beside it what only one command needs. */
const cli = {
  ...typescript,
  name: 'cli',
  target: 'node20',
  entry: './src/cli/meritbook.ts',
  // fflate's build for Node loads worker threads, which nothing here asks for.
  resolve: { ...typescript.resolve, alias: { fflate$: 'fflate/browser' } },
  output: { path: path.join(root, 'dist/cli'), filename: 'meritbook.cjs', chunkFilename: '[name].cjs', library: { type: 'commonjs2' } },
  optimization: { minimize: false, splitChunks: false },
  devtool: false,
  stats: 'errors-warnings',
};

/** `npm run bench`: the measured programs and what measures them. */
const bench = {
  ...cli,
  name: 'bench',
  entry: Object.fromEntries(['bench', 'bound', 'stages', 'peak', 'pane'].map((name) => [name, `./bench/${name}.ts`])),
  output: { path: path.join(root, 'dist/bench'), filename: '[name].cjs', library: { type: 'commonjs2' } },
  node: { __dirname: false },
  // Microsoft's library is found where it lies, not bundled.
  module: { ...typescript.module, parser: { javascript: { createRequire: false } } },
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
      clean: true,
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

export default [cli, bench, taskpane];
