import { randomUUID } from 'node:crypto';
import { createServer, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { type ClamdAddress, ClamdScanner } from './clamd-scanner.js';

const virus = 'EICAR';
let server: Server | undefined;
const open = new Set<Socket>();
afterEach(async () => {
  for (const socket of open) socket.destroy();
  await new Promise<void>((resolve) => (server?.listening ? server.close(() => resolve()) : resolve()));
});

/** What the daemon does with a whole command: undefined says nothing at all. */
type Manner = (content: Buffer) => string | undefined;

/** Reads INSTREAM as the daemon does: command, pieces after their lengths, a length of nothing. */
async function clamd(manner: Manner, path?: string): Promise<ClamdAddress> {
  server = createServer((socket) => {
    open.add(socket);
    let received = Buffer.alloc(0);
    socket.on('error', () => {});
    socket.on('data', (chunk) => {
      received = Buffer.concat([received, chunk]);
      const content = streamed(received);
      const answer = content && manner(content);
      if (answer !== undefined) socket.end(answer);
    });
  });
  await new Promise<void>((resolve) => server?.listen(path ?? 0, ...(path ? [] : ['127.0.0.1']), () => resolve()));
  const address = server.address();
  return typeof address === 'object' && address ? { host: '127.0.0.1', port: address.port } : { path: path ?? '' };
}

function streamed(received: Buffer): Buffer | undefined {
  expect(received.subarray(0, 10).toString()).toBe('zINSTREAM\0');
  const pieces: Buffer[] = [];
  for (let at = 10; at + 4 <= received.length; ) {
    const length = received.readUInt32BE(at);
    if (length === 0) return Buffer.concat(pieces);
    pieces.push(received.subarray(at + 4, at + 4 + length));
    at += 4 + length;
  }
  return undefined;
}

const honest: Manner = (content) => (content.includes(virus) ? 'stream: Eicar-Signature FOUND\0' : 'stream: OK\0');
const problem = (slug: string) =>
  expect.objectContaining({ document: expect.objectContaining({ type: `urn:tessera:problem:${slug}` }) });
const large = Buffer.alloc(300_000, 'a');

describe('ClamAV', () => {
  it('is given the whole content, by network and by socket, and its word counts', async () => {
    const seen: Buffer[] = [];
    const address = await clamd((content) => {
      seen.push(content);
      return honest(content);
    });
    const scanner = new ClamdScanner(address, 5);
    expect(await scanner.scan(large)).toBeUndefined();
    expect(seen[0]?.equals(large)).toBe(true);
    expect(await scanner.scan(Buffer.concat([large, Buffer.from(virus)]))).toBe('Eicar-Signature');
    expect(await scanner.scan(Buffer.alloc(0))).toBeUndefined();
  });

  it('may live behind a socket of the system', async () => {
    const path = join(tmpdir(), `clamd-${randomUUID().slice(0, 8)}.sock`);
    expect(await new ClamdScanner(await clamd(honest, path), 5).scan(Buffer.from(virus))).toBe('Eicar-Signature');
  });

  it.each<[string, Manner]>([
    ['answers an error', () => 'INSTREAM: Can not allocate ERROR\0'],
    ['answers half a word', () => 'stream: OK'],
    ['answers nonsense', () => 'HTTP/1.1 200 OK\0'],
    ['hangs up', () => ''],
  ])('that %s has not passed the upload', async (_what, manner) => {
    await expect(new ClamdScanner(await clamd(manner), 5).scan(large)).rejects.toEqual(problem('scanner-away'));
  });

  it('that is silent is not waited for beyond its time', async () => {
    await expect(new ClamdScanner(await clamd(() => undefined), 0.2).scan(large)).rejects.toEqual(
      problem('scanner-away'),
    );
  });

  it('that is not there has not passed the upload', async () => {
    const address = await clamd(honest);
    await new Promise<void>((resolve) => server?.close(() => resolve()));
    await expect(new ClamdScanner(address, 5).scan(large)).rejects.toEqual(problem('scanner-away'));
  });

  it('that takes no more is told apart', async () => {
    const address = await clamd(() => 'INSTREAM size limit exceeded. ERROR\0');
    await expect(new ClamdScanner(address, 5).scan(large)).rejects.toEqual(problem('too-large'));
  });
});
