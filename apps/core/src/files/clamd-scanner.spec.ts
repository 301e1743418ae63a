import { randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { FakeClamd, honest, type Manner, virus } from '../../test/fake-clamd.js';
import { ClamdScanner } from './clamd-scanner.js';

let clamd: FakeClamd | undefined;
afterEach(() => clamd?.stop());
const scanner = async (manner: Manner, seconds = 5, path?: string) => {
  clamd = await FakeClamd.start(manner, path);
  return new ClamdScanner(clamd.address, seconds);
};
const problem = (slug: string) =>
  expect.objectContaining({ document: expect.objectContaining({ type: `urn:tessera:problem:${slug}` }) });
const large = Buffer.alloc(300_000, 'a');

describe('ClamAV', () => {
  it('is given the whole content, and its word counts', async () => {
    const asked = await scanner(honest);
    expect(await asked.scan(large)).toBeUndefined();
    expect(clamd?.seen[0]?.equals(large)).toBe(true);
    expect(await asked.scan(Buffer.concat([large, Buffer.from(virus)]))).toBe('Eicar-Signature');
    expect(await asked.scan(Buffer.alloc(0))).toBeUndefined();
  });

  it('may live behind a socket of the system', async () => {
    const asked = await scanner(honest, 5, join(tmpdir(), `clamd-${randomUUID().slice(0, 8)}.sock`));
    expect(await asked.scan(Buffer.from(virus))).toBe('Eicar-Signature');
  });

  it.each<[string, Manner, number]>([
    ['answers an error', () => 'INSTREAM: Can not allocate ERROR\0', 5],
    ['answers half a word', () => 'stream: OK', 5],
    ['answers nonsense', () => 'HTTP/1.1 200 OK\0', 5],
    ['hangs up', () => '', 5],
    ['is silent beyond its time', () => undefined, 0.2],
  ])('that %s has not passed the upload', async (_what, manner, seconds) => {
    await expect((await scanner(manner, seconds)).scan(large)).rejects.toEqual(problem('scanner-away'));
  });

  it('that is not there has not passed the upload', async () => {
    const asked = await scanner(honest);
    await clamd?.stop();
    await expect(asked.scan(large)).rejects.toEqual(problem('scanner-away'));
  });

  it('that takes no more is told apart', async () => {
    await expect((await scanner(() => 'INSTREAM size limit exceeded. ERROR\0')).scan(large)).rejects.toEqual(
      problem('too-large'),
    );
  });
});
