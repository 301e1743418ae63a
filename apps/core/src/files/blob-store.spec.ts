import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterEach, describe, expect, it } from '@jest/globals';
import type { Environment } from '../boot/environment.js';
import { BlobStore } from './blob-store.js';
import { WholeFilesDriver } from './whole-files-driver.js';

const folders: string[] = [];
const folder = () => {
  folders.push(mkdtempSync(join(tmpdir(), 'blobs-')));
  return folders.at(-1)!;
};
afterEach(() => {
  for (const one of folders.splice(0)) rmSync(one, { recursive: true });
});
const environment = (dataDirectory: string) => ({ dataDirectory }) as Environment;
const problem = (slug: string) =>
  expect.objectContaining({ document: expect.objectContaining({ type: `urn:tessera:problem:${slug}` }) });
const kept = (place: string) =>
  readdirSync(place, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());

/** A disk that takes `room` bytes of a file and then is full. */
class FullDisk extends WholeFilesDriver {
  constructor(
    place: string,
    private readonly code: string,
  ) {
    super(place);
  }
  protected override async write(path: string, contents: string | Uint8Array): Promise<void> {
    await super.write(path, contents.slice(0, 5));
    throw Object.assign(new Error('write failed'), { code: this.code });
  }
}

describe('contents', () => {
  it('are kept once, by what they are', async () => {
    const data = folder();
    const store = new BlobStore(environment(data));
    const hash = await store.put(Buffer.from('notice'));
    expect((await store.put(Buffer.from('notice'))).equals(hash)).toBe(true);
    expect(kept(data).map(({ name }) => name)).toEqual([hash.toString('hex')]);
    expect(await text(await store.read(hash))).toBe('notice');
  });

  it.each([
    ['ENOSPC', 'storage-full'],
    ['EDQUOT', 'storage-full'],
    ['EIO', 'storage-failed'],
  ])('of which the disk took half (%s) are told as %s, and nothing of them stays', async (code, slug) => {
    const place = folder();
    const store = new BlobStore(environment(place), new FullDisk(place, code));
    await expect(store.put(Buffer.from('a whole notice'))).rejects.toEqual(problem(slug));
    expect(kept(place)).toEqual([]);
    // once there is room again, the same content is kept whole
    const mended = new BlobStore(environment(place), new WholeFilesDriver(place));
    expect(await text(await mended.read(await mended.put(Buffer.from('a whole notice'))))).toBe('a whole notice');
  });

  it('whose place is taken by something else are told of, not lost in silence', async () => {
    const data = folder();
    writeFileSync(join(data, 'files'), '');
    await expect(new BlobStore(environment(data)).put(Buffer.from('a'))).rejects.toEqual(problem('storage-failed'));
  });
});
