import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { readPluginFolders } from './plugin-folder.js';

const repository = new URL('../../../../', import.meta.url).pathname;
const sources = join(repository, 'apps/core/src');

/** Names of events as the core's sources spell them. */
function* eventsOfCore(): Iterable<string> {
  for (const file of readdirSync(sources, { recursive: true, encoding: 'utf8' }))
    if (file.endsWith('.ts') && !file.endsWith('.spec.ts'))
      for (const [, name = ''] of readFileSync(join(sources, file), 'utf8').matchAll(/'([a-z-]+\.[a-z-]+@\d+)'/g))
        yield name;
}

it('names every event that the core or a plugin emits, and no other', () => {
  const page = readFileSync(join(repository, 'docs/events.md'), 'utf8');
  const { sound } = readPluginFolders([join(repository, 'plugins')]);
  const emitted = new Set([...eventsOfCore(), ...sound.flatMap(({ manifest }) => manifest.events.emits)]);
  const rows = [...page.matchAll(/^\| `([\w.@-]+)` \|/gm)].map(([, name]) => name);
  expect(rows.sort()).toEqual([...emitted].sort());
});
