import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { launchBrowser, temporaryFolder } from '@tessera/testing';
import type { Browser, Page } from 'playwright-core';
import { fillCredentials, shown, tile } from './demo-browsers.js';
import { addPackage, installedPackages } from './tutorial/known-packages.js';
import { type PackageRegistry, startRegistry } from './tutorial/package-registry.js';
import { type PackedWorkspace, packWorkspaces, publicWorkspaces } from './tutorial/packed-workspaces.js';
import { Reader } from './tutorial/reader.js';
import { blocksOf, readPage } from './tutorial/tutorial-blocks.js';

const repository = fileURLToPath(new URL('../', import.meta.url));

describe('docs/tutorial/first-tile.md', () => {
  const text = readPage('first-tile');
  let folder: string;
  let packed: PackedWorkspace[];
  let registry: PackageRegistry;
  let reader: Reader;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    folder = temporaryFolder();
    packed = await packWorkspaces(repository, publicWorkspaces(repository), folder);
    const known = installedPackages(['', ...packed.map((one) => one.workspace)].map((one) => join(repository, one)));
    for (const one of packed) addPackage(one, known);
    registry = await startRegistry(known);
    reader = await Reader.at(join(folder, 'deadline'), folder, registry.url);
    browser = await launchBrowser();
    page = await (await browser.newContext({ viewport: { width: 1440, height: 900 } })).newPage();
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
    await reader?.stop();
    await registry?.close();
    await rm(folder, { recursive: true, force: true });
  });

  /** Something on the screen that the page tells the reader to press or to fill. */
  const told = (words: string): string => {
    expect(text).toContain(`**${words}**`);
    return words;
  };
  const press = (words: string) => page.getByRole('button', { name: told(words), exact: true }).click();
  const due = () => tile(page, '期限');

  async function addTheTile(): Promise<void> {
    const [, password = ''] = /Password of all of them: (\S+)/.exec(reader.output) ?? [];
    await page.goto(reader.url);
    await fillCredentials(page, 'staff', password);
    await page.keyboard.press('Enter');
    await press('管理版面');
    await page.getByRole('menuitem', { name: told('新增版面') }).click();
    await page.getByLabel(told('名稱')).fill('期限');
    await page.getByRole('radio', { name: told('從空白開始') }).check();
    await press('新增');
    await shown(page.getByRole('radio', { name: '期限', checked: true }));
    await press('編輯版面');
    await page.getByRole('tab', { name: told('可加入') }).click();
    await press('加入 期限');
    await press('確定');
    await shown(due().getByText(/的第 1 個上班日$/));
  }

  async function settleIt(): Promise<void> {
    await press('編輯版面');
    await press('期限 的設定');
    await page.getByLabel(told('上班日數')).fill('5');
    await page
      .locator('tessera-tile-settings')
      .getByRole('button', { name: told('確定') })
      .click();
    await page.locator('tessera-tile-settings').waitFor({ state: 'detached' });
    await press('確定');
    await shown(due().getByText(/的第 5 個上班日$/));
    await press('English');
    await shown(tile(page, 'Deadline').getByText(/^5 working days from today/));
    await press('中文');
    await shown(due().getByText(/的第 5 個上班日$/));
  }

  async function seeTheChange(): Promise<void> {
    await page.reload();
    await shown(due().getByText('今天起第 5 個上班日'));
    await shown(due().getByText(/^依.+的辦公日曆$/));
  }

  it('leads from an empty folder to a tile, and to a change of it', async () => {
    const looks = [() => addTheTile().then(settleIt), seeTheChange];
    for (const block of blocksOf(text)) {
      await reader.execute(block);
      if (block.kind === 'serve') await looks.shift()?.();
    }
    expect(looks).toEqual([]);
    expect(reader.output).toContain('"plugins":["deadline"]');
  }, 240_000);

  it('has no block that is neither a file nor a command, and names each file where readers see it', () => {
    const fences = text.match(/^\s*(```|~~~)/gm) ?? [];
    expect(fences).toHaveLength(2 * blocksOf(text).length);
    const named = [...text.matchAll(/^.*`([\w./-]+)`.*\n\n```\w+ file=\1$/gm)].map(([, path]) => path);
    expect(named).toEqual(blocksOf(text).flatMap((block) => (block.kind === 'file' ? [block.path] : [])));
    expect(() => blocksOf('```ts\nconst written = false;\n```')).toThrow(/nobody would execute/);
  });

  it('installs packages of one version, with types and without sources, specs and maps', () => {
    for (const { manifest, files } of packed) {
      const ours = Object.entries(manifest.dependencies ?? {}).filter(([name]) => name.startsWith('@tessera/'));
      expect([manifest.name, ours.filter(([, version]) => version !== manifest.version)]).toEqual([manifest.name, []]);
      const stray = files.filter((file) =>
        /\.map$|\.spec\.|(^|\/)(test|node_modules|\.[^/]+)\/|(?<!\.d)\.ts$/.test(file),
      );
      expect([manifest.name, stray]).toEqual([manifest.name, []]);
      const named = Object.values(manifest.exports ?? {}).flatMap((one) =>
        Object.values(typeof one === 'string' ? { one } : one),
      );
      const missing = named.filter((path) => !path.includes('*') && !files.includes(path.slice(2)));
      expect([manifest.name, missing]).toEqual([manifest.name, []]);
    }
  });
});
