import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

/** Built files never change under their address, so they are compressed once, at their best, beside the original. */
const text = /\.(js|css|svg|json)$/;

/** Writes `<file>.br` beside every text file of the output folder. */
export class PrecompressPlugin {
  apply(compiler) {
    compiler.hooks.done.tap('PrecompressPlugin', (stats) => {
      if (stats.hasErrors()) return;
      const folder = compiler.options.output.path;
      for (const file of readdirSync(folder, { recursive: true })) {
        if (!text.test(file)) continue;
        const content = readFileSync(join(folder, file));
        const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: content.length };
        writeFileSync(join(folder, `${file}.br`), brotliCompressSync(content, { params }));
      }
    });
  }
}
