import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

/** Files whose names carry a hash never change, so they are compressed once, at their best, beside the original. */
const hashed = /\.[0-9a-f]{8}\.(js|css|svg|json)$/;

/** Writes `<file>.br` beside every hashed text file of the output folder. */
export class PrecompressPlugin {
  apply(compiler) {
    compiler.hooks.done.tap('PrecompressPlugin', (stats) => {
      if (stats.hasErrors()) return;
      const folder = compiler.options.output.path;
      for (const file of readdirSync(folder, { recursive: true })) {
        if (!hashed.test(file)) continue;
        const content = readFileSync(join(folder, file));
        const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: content.length };
        writeFileSync(join(folder, `${file}.br`), brotliCompressSync(content, { params }));
      }
    });
  }
}
