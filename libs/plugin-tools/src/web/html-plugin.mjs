import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { rspack } from '@rspack/core';

/**
 * Emits `index.html` from a template: `{{scripts}}` and `{{styles}}` become the entry's own files. Every URL starts with
 * `{{assets}}`, which the server replaces with the address it serves this build under; other placeholders pass through.
 */
export class HtmlPlugin {
  constructor({ template }) {
    this.template = template;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap('HtmlPlugin', (compilation) => {
      const stage = rspack.Compilation.PROCESS_ASSETS_STAGE_SUMMARIZE;
      compilation.hooks.processAssets.tap({ name: 'HtmlPlugin', stage }, () => {
        const source = resolve(compiler.context, this.template);
        compilation.fileDependencies.add(source);
        const files = [...compilation.entrypoints.values()].flatMap((entry) => entry.getFiles());
        const scripts = files.filter((file) => file.endsWith('.js'));
        const styles = files.filter((file) => file.endsWith('.css'));
        const html = readFileSync(source, 'utf8')
          .replace(
            '{{styles}}',
            styles.map((file) => `<link rel="stylesheet" href="{{assets}}/${file}">`).join('\n    '),
          )
          .replace(
            '{{scripts}}',
            scripts.map((file) => `<script type="module" src="{{assets}}/${file}"></script>`).join('\n    '),
          );
        compilation.emitAsset('index.html', new rspack.sources.RawSource(html));
      });
    });
  }
}
