/** Writes into a service worker what it is to keep: every file of its build, those whose names do not tell their content with a hash of it. */

import { createHash } from 'node:crypto';
import webpack from 'webpack';

const { Compilation, sources } = webpack;
const place = 'self.__WB_MANIFEST';

export class PrecacheList {
  constructor(worker) {
    this.worker = worker;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap(PrecacheList.name, (compilation) => {
      // Once all others are made and named.
      compilation.hooks.processAssets.tap({ name: PrecacheList.name, stage: Compilation.PROCESS_ASSETS_STAGE_REPORT }, () => {
        const kept = compilation.getAssets().filter(({ name }) => name !== this.worker && !name.endsWith('.LICENSE.txt'));
        const list = kept.map(({ name, info, source }) => ({ url: name, revision: info.contenthash ? null : hashOf(source.buffer()) })).sort((a, b) => (a.url < b.url ? -1 : 1));
        compilation.updateAsset(this.worker, (source) => {
          const script = source.source().toString();
          if (script.split(place).length !== 2) throw new Error(`${this.worker} must name ${place} once`);
          return new sources.RawSource(script.replace(place, () => JSON.stringify(list)));
        });
      });
    });
  }
}

const hashOf = (content) => createHash('sha256').update(content).digest('hex').slice(0, 16);
