import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Injectable } from '@nestjs/common';
import type { BootData, Locale, PublicPageBoot } from '@tessera/contracts';
import { AssetFolders } from '../plugins/asset-folders.js';
import { PreloadLinks } from './preload-links.js';
import { noPublicPageTexts } from './public-page-texts.js';

const bootMark = '<!--boot-->';
const manifestLink = 'href="/manifest.webmanifest"';
const preloadMark = '<!--preload-->';
const publicPageFile = 'public-page/index.html';
const scripts = /<script\b[^>]*><\/script>/g;
/** Seconds after which a page that is not there is asked for again. */
const refresh = '<meta http-equiv="refresh" content="60">';

/** A data block is no script, but `</script>` inside it would end it: no `<` is left. */
const safeJson = (value: unknown): string =>
  JSON.stringify(value).replaceAll('<', '\\u003c').replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029');

const dataBlock = (value: unknown): string => `<script type="application/json" id="boot">${safeJson(value)}</script>`;

const languageTag = (locale: Locale): string => (locale === 'en' ? 'en' : 'zh-Hant-TW');

const withLanguage = (html: string, locale: Locale): string =>
  html.replace(/<html[^>]*>/, `<html lang="${languageTag(locale)}">`);

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
    const attributes = `lang="${languageTag(locale)}"${theme === 'system' ? '' : ` data-theme="${theme}"`} data-text-size="${textSize}"`;
    return this.template('shell')
      .replace(/<html[^>]*>/, () => `<html ${attributes}>`)
      .replace(manifestLink, () => `href="/manifest.webmanifest?language=${locale}"`)
      .replace(preloadMark, () => this.preload.of(boot, path))
      .replace(bootMark, () => dataBlock(boot));
  }

  signIn(data: Record<string, unknown>): string {
    return this.template('sign-in').replace(bootMark, () => dataBlock(data));
  }

  /** Holds nothing of anybody: browsers keep it for when there is no network. */
  offline(): string {
    return this.template('shell', 'offline/page/index.html');
  }

  publicPage(boot: PublicPageBoot): string {
    return withLanguage(this.template('shell', publicPageFile), boot.locale)
      .replace(preloadMark, () => this.preload.ofModule(boot.plugin, boot.module))
      .replace(bootMark, () => dataBlock(boot));
  }

  /** The same page without its scripts: a sentence, and the browser asks again. */
  noPublicPage(why: 'paused' | 'missing', locale: Locale): string {
    const { title, text } = noPublicPageTexts[why];
    return withLanguage(this.template('shell', publicPageFile), locale)
      .replace(scripts, '')
      .replace(/<noscript>.*<\/noscript>/, '')
      .replace(/<title>.*<\/title>/, `<title>${title[locale]}</title>`)
      .replace(preloadMark, refresh)
      .replace(bootMark, `<main><h1>${title[locale]}</h1><p>${text[locale]}</p></main>`);
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
