import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { checkManifest, extensionPoints } from '@tessera/contracts';
import {
  calendarSourceMetadata,
  calendarSourceVersion,
  notificationChannelVersion,
  reviewQueueMetadata,
  reviewQueueVersion,
  searchProviderMetadata,
  searchProviderVersion,
  tileSourceMetadata,
  tileSourceVersion,
  tokenAccessVersion,
} from '@tessera/sdk';
import { DueTile } from './examples/server/due.tile.js';
import { DueDatesCalendar } from './examples/server/due-dates.calendar.js';
import { EquipmentSearch } from './examples/server/equipment.search.js';
import { LoanRequestsQueue } from './examples/server/requests.queue.js';
import { quotationsOf, quotedAnew, readPages } from './quotes.mjs';

const pages: Map<string, string> = readPages();
const points = Object.entries(extensionPoints);
const repository = new URL('../../', import.meta.url).pathname;
const example = () => JSON.parse(readFileSync(new URL('./examples/plugin.json', import.meta.url), 'utf8'));

describe('the pages of extension points', () => {
  it('are listed with their versions and manifest members, each once', () => {
    const rows = [
      ...(pages.get('README') ?? '').matchAll(/^\| \[(.+)\]\(([\w-]+)\.md[^)]*\) \| `([\w-]+)` \| (\S+) \| (.+?) \|/gm),
    ];
    expect(rows.map(([, , page, id, version, member]) => [id, version, member, page]).sort()).toEqual(
      points.map(([id, { version, member, page }]) => [id, version, member ? `\`${member}\`` : '—', page]).sort(),
    );
    const listed = new Set(['README', ...points.map(([, { page }]) => page)]);
    expect([...pages.keys()].sort()).toEqual([...listed].sort());
  });

  it.each(points)('%s: its page tells version, purpose, example and test', (id, { page, version }) => {
    const text = pages.get(page) ?? '';
    expect(text).toMatch(new RegExp(`^Version ${version.replace('.', '\\.')}\\b`, 'm'));
    expect(text).toMatch(/^## Test$/m);
    const files = quotationsOf(text).map(({ file }: { file: string }) => file);
    expect([id, files.some((file: string) => file.startsWith('libs/'))]).toEqual([id, true]);
    expect([id, files.some((file: string) => file.startsWith('docs/extension-points/examples/'))]).toEqual([id, true]);
  });

  it.each([...pages])('%s quotes what the sources say (node docs/extension-points/quotes.mjs)', (_name, page) => {
    expect(page).toBe(quotedAnew(page));
    expect(page).not.toMatch(/^```(ts|jsonc?)$/m);
  });
});

describe('the versions that the SDK hands out', () => {
  it('are those of the list', () => {
    expect({
      tileSourceVersion,
      searchProviderVersion,
      reviewQueueVersion,
      notificationChannelVersion,
      calendarSourceVersion,
      tokenAccessVersion,
    }).toEqual({
      tileSourceVersion: extensionPoints.tiles.version,
      searchProviderVersion: extensionPoints.search.version,
      reviewQueueVersion: extensionPoints.reviews.version,
      calendarSourceVersion: extensionPoints.calendars.version,
      notificationChannelVersion: extensionPoints['notification-channels'].version,
      tokenAccessVersion: extensionPoints.tokens.version,
    });
  });
});

describe('the example plugin', () => {
  it('has a sound manifest that uses every extension point', () => {
    const { manifest, errors } = checkManifest(example());
    expect(errors).toEqual([]);
    for (const [, { member }] of points) if (member) expect([member, manifest?.[member]]).not.toEqual([member, []]);
  });

  it('is refused when it asks for a version that is not there', () => {
    const { errors } = checkManifest({ ...example(), extensionPoints: { tiles: '3' } });
    expect(errors).toEqual([
      expect.objectContaining({ message: `asks for version 3; this portal has ${extensionPoints.tiles.version}` }),
    ]);
  });

  it('has a provider for what its manifest declares', () => {
    const { tiles, search, reviews, calendars } = example();
    expect(Reflect.getMetadata(tileSourceMetadata, DueTile)).toBe(tiles[0].id);
    expect(Reflect.getMetadata(searchProviderMetadata, EquipmentSearch)).toBe(search[0].kind);
    expect(Reflect.getMetadata(calendarSourceMetadata, DueDatesCalendar)).toBe(calendars[0].kind);
    expect(Reflect.getMetadata(reviewQueueMetadata, LoanRequestsQueue)).toBe(reviews[0].kind);
  });

  it('compiles against the SDK as it is', () => {
    execFileSync('node_modules/.bin/tsc', ['-p', 'docs/extension-points/examples'], { cwd: repository, stdio: 'pipe' });
  }, 60_000);
});
