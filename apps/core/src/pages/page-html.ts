import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Injectable } from '@nestjs/common';
import type { BootData } from '@tessera/contracts';
import { AssetFolders } from '../plugins/asset-folders.js';
import { PreloadLinks } from './preload-links.js';

const bootMark = '<!--boot-->';
const manifestLink = 'href="/manifest.webmanifest"';
const preloadMark = '<!--preload-->';

/** A data block is no script, but `</script>` inside it would end it: no `<` is left. */
const safeJson = (value: unknown): string =>
  JSON.stringify(value).replaceAll('<', '\\u003c').replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029');

/** Makes the HTML pages out of what the browser builds left in `shell/dist` and `apps/sign-in/dist`. */
@Injectable()
export class PageHtml {
  private readonly templates = new Map<string, string>();

  constructor(
    private readonly assets: AssetFolders,
    private readonly preload: PreloadLinks,
  ) {}

  /** The shell's page for an address below `/`. */
  shell(boot: BootData, path: string): string {
    const { locale, theme, textSize } = boot.session.preferences;
    const lang = locale === 'en' ? 'en' : 'zh-Hant-TW';
    const attributes = `lang="${lang}"${theme === 'system' ? '' : ` data-theme="${theme}"`} data-text-size="${textSize}"`;
    return this.template('shell')
      .replace(/<html[^>]*>/, () => `<html ${attributes}>`)
      .replace(manifestLink, () => `href="/manifest.webmanifest?language=${locale}"`)
      .replace(preloadMark, () => this.preload.of(boot, path))
      .replace(bootMark, () => `<script type="application/json" id="boot">${safeJson(boot)}</script>`);
  }

  signIn(data: Record<string, unknown>): string {
    return this.template('sign-in').replace(
      bootMark,
      () => `<script type="application/json" id="boot">${safeJson(data)}</script>`,
    );
  }

  /** Holds nothing of anybody: browsers keep it for when there is no network. */
  offline(): string {
    return this.template('shell', 'offline/page/index.html');
  }

  private template(part: 'shell' | 'sign-in', file = 'index.html'): string {
    const known = this.templates.get(part + file);
    if (known) return known;
    const folder = this.assets.folder(part);
    if (!folder) throw new Error(`the browser part ${part} is not built`);
    const base = this.assets.url(part, file)?.replace(/\/index\.html$/, '') ?? '';
    const made = readFileSync(join(folder, file), 'utf8').replaceAll('{{assets}}', base);
    this.templates.set(part + file, made);
    return made;
  }
}
