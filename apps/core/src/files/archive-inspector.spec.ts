import { randomBytes } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import type { Parameters } from '@tessera/sdk';
import { archive, nested, officeFile } from '../../test/hostile-archives.js';
import { ArchiveInspector } from './archive-inspector.js';

const megabyte = 1024 * 1024;
const inspector = new ArchiveInspector({ get: () => 100 } as unknown as Parameters);
const outcome = (content: Buffer): Promise<string> =>
  inspector.inspect(content).then(
    () => 'taken',
    (error) => error.document.type.replace('urn:tessera:problem:', ''),
  );
const zeros = Buffer.alloc(40 * megabyte);
const three = [1, 2, 3].map((one) => ({ name: `${one}.bin`, content: zeros }));

it('together hold no more than allowed, however little they are packed', async () => {
  const small = new ArchiveInspector({ get: () => 1 } as unknown as Parameters);
  const entry = (name: string) => ({ name, content: Buffer.alloc(0.6 * megabyte, name), method: 0 });
  await expect(small.inspect(archive([entry('a')]))).resolves.toBeUndefined();
  await expect(small.inspect(archive([entry('a'), entry('b')]))).rejects.toMatchObject({
    document: { type: 'urn:tessera:problem:archive-too-large' },
  });
});

describe('archives that people upload', () => {
  it.each<[string, () => Buffer]>([
    [
      'a few files',
      () => archive([{ name: 'a/b.txt' }, { name: 'a/' }, { name: '報告.txt' }, { name: 'c', method: 0 }]),
    ],
    ['a document', officeFile],
    ['nothing at all', () => archive([])],
    ['an archive in a document in an archive', () => nested(3)],
    ['a small file that packs well', () => archive([{ name: 'a', content: Buffer.alloc(5 * megabyte) }])],
  ])('may be %s', async (_what, made) => {
    expect(await outcome(made())).toBe('taken');
  });

  it.each<[string, () => Buffer, string]>([
    ['larger in sum than allowed', () => archive(three), 'archive-too-large'],
    ['packed beyond reason', () => archive(three.slice(0, 1)), 'archive-too-large'],
    [
      'of too many files',
      () => archive(Array.from({ length: 10_001 }, (_, at) => ({ name: `${at}`, content: Buffer.alloc(0) }))),
      'archive-too-large',
    ],
    ['too deep', () => nested(4), 'archive-too-large'],
    [
      'larger inside an inner archive',
      () => archive([{ name: 'a.zip', content: archive(three) }]),
      'archive-too-large',
    ],
    [
      'made to fill the memory by an inner archive',
      () => {
        const content = Buffer.concat([randomBytes(400_000), Buffer.alloc(35 * megabyte)]);
        return archive([{ name: 'a.zip', content: archive([{ name: 'b', content, method: 0 }]) }]);
      },
      'archive-too-large',
    ],
    [
      'larger than they say',
      () => archive([{ name: 'a', content: Buffer.alloc(megabyte), says: 10 }]),
      'archive-unsafe',
    ],
    ['smaller than they say', () => archive([{ name: 'a', says: 1000 }]), 'archive-unsafe'],
    ['sharing their bytes', () => archive([{ name: 'aa' }, { name: 'aa', shares: true }]), 'archive-unsafe'],
    ['locked', () => archive([{ name: 'a', encrypted: true }]), 'archive-locked'],
    [
      'locked inside',
      () => archive([{ name: 'a.zip', content: archive([{ name: 'b', encrypted: true }]) }]),
      'archive-locked',
    ],
    ['packed in a way that cannot be read', () => archive([{ name: 'a', method: 12 }]), 'archive-unsafe'],
    ['leading out by their names', () => archive([{ name: '../../etc/cron.d/a' }]), 'archive-unsafe'],
    ['leading to the root', () => archive([{ name: '/etc/passwd' }]), 'archive-unsafe'],
    ['leading out for Windows', () => archive([{ name: '..\\a.exe' }]), 'archive-unsafe'],
    ['hiding names', () => archive([{ name: 'a\u0000.txt' }]), 'archive-unsafe'],
    ['cut off', () => officeFile().subarray(0, 60), 'archive-unsafe'],
    [
      'only the beginning of one',
      () => Buffer.concat([Buffer.from('PK\x03\x04'), Buffer.alloc(100)]),
      'archive-unsafe',
    ],
  ])('may not be %s', async (_what, made, expected) => {
    expect(await outcome(made())).toBe(expected);
  });
});
