#!/usr/bin/env node
/** `npm run screens`: pictures of every page in every theme, language and width, over a demo city of its own. */
import { spawnSync } from 'node:child_process';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { prepareWorkspace, workspace } from './workspace.mjs';

const all = { themes: ['light', 'dark', 'contrast'], languages: ['zh-Hant', 'en'], widths: ['1440', '360'] };
const list = (values) => ({ type: 'string', default: values.join(',') });
const { values } = parseArgs({
  options: {
    themes: list(all.themes),
    languages: list(all.languages),
    widths: list(all.widths),
    pages: { type: 'string', default: '' },
    to: { type: 'string', default: join(workspace, 'screens') },
    help: { type: 'boolean', default: false },
  },
});
if (values.help) {
  console.log(`npm run screens [-- --themes light,dark,contrast --languages zh-Hant,en --widths 1440,360 --pages home,bulletin --to screens]
Pictures of every page, named <page>.<theme>.<language>.<width>.png. --pages takes beginnings of names.`);
  process.exit(0);
}
prepareWorkspace((command, args) => spawnSync(command, args, { cwd: workspace, stdio: 'inherit' }));
const { launchBrowser } = await import('@tessera/testing');
const { startDemo, password } = await import('./screens/demo-portal.mjs');
const { pages } = await import('./screens/pages.mjs');
const { Photographer } = await import('./screens/photographer.mjs');

const split = (text) => text.split(',').filter(Boolean);
const wanted = split(values.pages);
const chosen = pages.filter(({ name }) => wanted.length === 0 || wanted.some((start) => name.startsWith(start)));
const troubles = [];
const portal = await startDemo();
const browser = await launchBrowser();
try {
  await switchOffForNeighbour();
  const photographer = new Photographer(browser, portal.url, values.to);
  for (const locale of split(values.languages))
    for (const theme of split(values.themes)) {
      for (const account of new Set(chosen.map(({ account }) => account)))
        await photographer.dress(account, locale, theme);
      for (const width of split(values.widths).map(Number)) await photograph(photographer, { locale, theme, width });
    }
} finally {
  await browser.close();
  await portal.stop();
}
for (const trouble of troubles) console.error(trouble);
process.exit(troubles.length === 0 ? 0 : 1);

async function photograph(photographer, look) {
  for (const page of chosen) {
    const { file, trouble } = await photographer.take(page, look);
    console.log(relative(workspace, file));
    if (trouble) troubles.push(`${relative(workspace, file)}: ${trouble.message.split('\n')[0]}`);
  }
}

/** The neighbour's pages show what a plugin leaves behind that is off. */
async function switchOffForNeighbour() {
  const context = await browser.newContext();
  await context.request.post(`${portal.url}/api/session`, { data: { account: 'sysadmin', password } });
  const answer = await context.request.put(`${portal.url}/api/plugins/bulletin/enablement`, {
    data: { agency: 'D02', enabled: false },
  });
  if (!answer.ok()) throw new Error(`bulletin cannot be switched off: ${answer.status()}`);
  await context.close();
}
