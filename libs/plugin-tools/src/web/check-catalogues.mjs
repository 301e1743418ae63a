import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

const placeholders = (text) =>
  [...text.matchAll(/\{(\w+)/g)]
    .map(([, name]) => name)
    .sort()
    .join(' ');

/** Words of other places that read wrong in Taiwan, or that this product says otherwise. */
const foreign = /查看|設置|登錄|賬戶|用戶|默認|模板|網絡|信息|數據庫|搜索|禁用|創建/;

/** Among others `.data`, where a portal keeps its database that was started in a plugin's folder. */
const notSearched = /^(node_modules|dist|test|server|\..*)$/;

/** Catalogue folders below a package: every `i18n` folder with a `zh-Hant.json`. */
export function catalogueFolders(root) {
  const entries = readdirSync(root, { withFileTypes: true });
  return entries.flatMap((entry) => {
    if (!entry.isDirectory() || notSearched.test(entry.name)) return [];
    const path = join(root, entry.name);
    return entry.name === 'i18n' && existsSync(join(path, 'zh-Hant.json')) ? [path] : catalogueFolders(path);
  });
}

/** Every `t('…')` below a folder, and every other string that might be a key. */
function wordsIn(folder) {
  const called = new Map();
  const strings = new Set();
  const prefixes = [];
  // a folder with a catalogue of its own asks that one
  const nested = catalogueFolders(folder)
    .map((path) => relative(folder, join(path, '..')))
    .filter(Boolean);
  for (const file of readdirSync(folder, { recursive: true })) {
    if (!/\.ts$/.test(file) || /(^|\/)(dist|node_modules)\//.test(file)) continue;
    const source = readFileSync(join(folder, file), 'utf8');
    if (!nested.some((path) => file.startsWith(`${path}/`)))
      for (const [, key] of source.matchAll(/(?<![\w.])t\(\s*'([^']+)'/g)) called.set(key, file);
    for (const [, text] of source.matchAll(/'([\w.-]+)'/g)) strings.add(text);
    for (const [, prefix] of source.matchAll(/`([\w.-]*)\$\{/g)) if (prefix) prefixes.push(prefix);
  }
  return { called, strings, prefixes };
}

/** Faults of one catalogue folder: what is missing, unequal, unused or said in the wrong words. */
export function checkCatalogues(folder) {
  const read = (name) => JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8'));
  const chinese = read('zh-Hant');
  const english = read('en');
  const { called, strings, prefixes } = wordsIn(join(folder, '..'));
  const faults = [];
  for (const [key, text] of Object.entries(chinese)) {
    if (!(key in english)) faults.push(`en.json lacks "${key}"`);
    else if (placeholders(text) !== placeholders(english[key]))
      faults.push(`"${key}" has other placeholders in en.json`);
    if (foreign.test(text)) faults.push(`"${key}" says "${foreign.exec(text)[0]}"`);
    if (!strings.has(key) && !prefixes.some((prefix) => key.startsWith(prefix))) faults.push(`nothing uses "${key}"`);
  }
  for (const key of Object.keys(english)) if (!(key in chinese)) faults.push(`zh-Hant.json lacks "${key}"`);
  for (const [key, file] of called)
    if (!(key in chinese)) faults.push(`${file} wants "${key}", which no catalogue has`);
  return faults;
}

/** Faults of all catalogues below a folder, a line each. */
export const catalogueFaults = (root) =>
  catalogueFolders(root).flatMap((folder) =>
    checkCatalogues(folder).map((fault) => `${relative(root, folder)}: ${fault}`),
  );

/** Fails a browser build whose catalogues are not whole. */
export class CataloguePlugin {
  constructor({ root }) {
    this.root = root;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap('CataloguePlugin', (compilation) => {
      for (const fault of catalogueFaults(this.root)) compilation.errors.push(new Error(fault));
    });
  }
}
