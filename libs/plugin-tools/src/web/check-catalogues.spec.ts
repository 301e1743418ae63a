import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { catalogueFolders, checkCatalogues } from './check-catalogues.mjs';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'catalogues-'));
  mkdirSync(join(root, 'web/i18n'), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));

/** A page that builds one of its keys. */
const source = ["t('list.title'); t(`state.$", '{state}`);'].join('');

const faults = (chinese: object, english: object, source: string): string[] => {
  writeFileSync(join(root, 'web/i18n/zh-Hant.json'), JSON.stringify(chinese));
  writeFileSync(join(root, 'web/i18n/en.json'), JSON.stringify(english));
  writeFileSync(join(root, 'web/page.ts'), source);
  return catalogueFolders(root).flatMap((folder: string) => checkCatalogues(folder));
};

describe('checkCatalogues', () => {
  it('is content with whole catalogues, keys built from parts included', () => {
    const words = { 'list.title': '公告', 'state.current': '刊登中' };
    expect(faults(words, { 'list.title': 'Notices', 'state.current': 'Current' }, source)).toEqual([]);
  });

  it.each([
    ['a key that English lacks', { a: '甲' }, {}, "t('a')", 'en.json lacks "a"'],
    ['a key that Chinese lacks', {}, { a: 'A' }, '', 'zh-Hant.json lacks "a"'],
    ['other placeholders', { a: '共 {n} 則' }, { a: '{count}' }, "t('a')", '"a" has other placeholders in en.json'],
    ['a key nobody wrote', {}, {}, "t('b')", 'page.ts wants "b", which no catalogue has'],
    ['a key nobody uses', { a: '甲' }, { a: 'A' }, '', 'nothing uses "a"'],
    ['a word of other places', { a: '查看設定' }, { a: 'A' }, "t('a')", '"a" says "查看"'],
  ])('finds %s', (_what, chinese, english, source, fault) => {
    expect(faults(chinese, english, source)).toEqual([fault]);
  });
});
