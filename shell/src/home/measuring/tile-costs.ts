import type { TileMeasurement } from '@tessera/contracts';

/** A tile of the page: when its frame was placed and when it showed content, in milliseconds of the document. */
export interface MeasuredTile {
  plugin: string;
  tile: string;
  /** Where the plugin's files lie; undefined: part of the shell. */
  files: string | undefined;
  /** Part of the name of the file that holds this tile alone. */
  chunk: string | undefined;
  placed: number;
  content: number | undefined;
}

export interface FetchedFile {
  name: string;
  transferSize: number;
  encodedBodySize: number;
}

export interface Task {
  startTime: number;
  duration: number;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

/** A tile's own file whole, what its plugin fetched besides shared among the plugin's tiles; null when all was in the cache. */
function bytesOf(one: MeasuredTile, tiles: readonly MeasuredTile[], fetched: readonly FetchedFile[]): number | null {
  const { files, chunk } = one;
  if (!files || !chunk) return null;
  const kin = new Set(tiles.filter((other) => other.files === files).map((other) => other.chunk));
  const mine = fetched.filter(({ name, transferSize }) => name.includes(files) && transferSize > 0);
  if (!mine.length) return null;
  const isOf = (name: string, part: string | undefined) => part !== undefined && name.includes(part);
  const own = mine.filter(({ name }) => isOf(name, chunk));
  const shared = mine.filter(({ name }) => ![...kin].some((part) => isOf(name, part)));
  const size = (all: readonly FetchedFile[]) => sum(all.map(({ encodedBodySize }) => encodedBodySize));
  return Math.round(size(own) + size(shared) / kin.size);
}

/** What each tile cost. A long task counts for the tiles that were being made during it, in equal parts. */
export function tileCosts(
  tiles: readonly MeasuredTile[],
  fetched: readonly FetchedFile[],
  tasks: readonly Task[],
  now: number,
): TileMeasurement[] {
  const isMaking = ({ placed, content }: MeasuredTile, { startTime, duration }: Task) =>
    startTime + duration > placed && startTime < (content ?? now);
  const shares = tasks.map((task) => ({ task, among: tiles.filter((one) => isMaking(one, task)).length }));
  return tiles.map((one) => ({
    plugin: one.plugin,
    tile: one.tile,
    bytes: bytesOf(one, tiles, fetched),
    milliseconds: one.content === undefined ? null : Math.round(one.content - one.placed),
    longTasks: Math.round(
      sum(shares.filter(({ task }) => isMaking(one, task)).map(({ task, among }) => task.duration / among)),
    ),
  }));
}
