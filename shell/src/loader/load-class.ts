import { browserProblem, defineElement, type TileElement } from '@tessera/web-sdk';
import { contain } from './contain.js';
import type { PluginLoader } from './plugin-loader.js';

export type TileClass = new () => TileElement;

const isElementClass = (value: unknown): value is TileClass =>
  typeof value === 'function' && value.prototype instanceof HTMLElement;

/** Classes are told apart by themselves: one that is loaded again is contained already. */
const contained = new WeakSet<TileClass>();

/** Loads a tile's class and defines it as `<plugin>-<tile>-v<version>`. */
export async function loadTile(
  loader: PluginLoader,
  plugin: { id: string; version: string },
  tile: { id: string; module: string },
): Promise<TileClass> {
  const loaded = (await loader.load(plugin.id, tile.module)) as { default?: unknown };
  if (!isElementClass(loaded.default)) throw browserProblem('part-incomplete', `${plugin.id} ${tile.module}`);
  if (!contained.has(loaded.default)) contain(loaded.default);
  contained.add(loaded.default);
  defineElement(loaded.default, `${plugin.id}-${tile.id}`, plugin.version);
  return loaded.default;
}
