import type { PlacedTile } from '@tessera/contracts';
import { api } from '@tessera/web-sdk';
import type { Portal } from '../../portal/portal.js';
import { type MeasuredTile, type Task, tileCosts } from './tile-costs.js';
import { markOf } from './tile-marks.js';

/** Long tasks since the document began; none where the browser does not tell of them. */
function longTasks(): Promise<Task[]> {
  return new Promise((resolve) => {
    if (!PerformanceObserver.supportedEntryTypes.includes('longtask')) return resolve([]);
    const observer = new PerformanceObserver((list) => {
      observer.disconnect();
      resolve(list.getEntries());
    });
    observer.observe({ type: 'longtask', buffered: true });
    // nothing is told when there were none
    setTimeout(() => {
      observer.disconnect();
      resolve([]);
    }, 100);
  });
}

function measured(portal: Portal, { id, plugin, tile }: PlacedTile): MeasuredTile[] {
  const placed = markOf(id, 'placed');
  if (placed === undefined) return [];
  const known = portal.plugin(plugin);
  const module = known?.tiles.find((one) => one.id === tile)?.module;
  return [
    {
      plugin,
      tile,
      files: known?.entry?.replace(/[^/]*$/, ''),
      chunk: module && `_expose_${module.slice(2).replaceAll('/', '__')}.`,
      placed,
      content: markOf(id, 'content'),
    },
  ];
}

/** Once a document: later views fetch no code any more. */
let told = false;

/** Tells the portal what the tiles of this view cost; nobody waits for it, and nothing happens when it is refused. */
export async function tellCosts(portal: Portal): Promise<void> {
  const tiles = portal.layout.flatMap((one) => measured(portal, one));
  if (told || !tiles.length) return;
  told = true;
  const fetched = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
  const items = tileCosts(tiles, fetched, await longTasks(), performance.now());
  await api.post('/api/tile-measurements', { items }, { background: true }).catch(() => undefined);
}
