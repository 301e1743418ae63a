import { describe, expect, it } from '@jest/globals';
import { nameOfKind, sniffKind } from './file-kinds.js';
import { safeName } from './safe-name.js';

describe('names of uploads', () => {
  it.each([
    ['../../etc/passwd', 'passwd'],
    ['C:\\temp\\a.pdf', 'a.pdf'],
    ['公告.pdf', '公告.pdf'],
    ['invoice\u202Efdp.exe', 'invoicefdp.exe'],
    ['a\u0000b\r\n.pdf', 'ab.pdf'],
    ['  .hidden. . ', 'hidden'],
    ['a.pdf...', 'a.pdf'],
    ['CON', '_CON'],
    ['nul.pdf', '_nul.pdf'],
    ['com1.tar.gz', '_com1.tar.gz'],
    ['console.pdf', 'console.pdf'],
    ['a<b>|?*":c.txt', 'abc.txt'],
    ['..', 'file'],
    ['', 'file'],
    ['\uD800.pdf', 'pdf'],
  ])('%j is kept as %s', (given, kept) => {
    expect(safeName(given)).toBe(kept);
  });

  it('fit every file system, in bytes and without breaking a sign, and keep their ending', () => {
    for (const sign of ['a', '報', '😀', 'é']) {
      const name = safeName(`${sign.repeat(400)}.docx`);
      expect(name.endsWith('.docx')).toBe(true);
      expect(Buffer.byteLength(`${name}.docx`)).toBeLessThanOrEqual(255);
      expect(name.isWellFormed()).toBe(true);
    }
    expect(Buffer.byteLength(safeName('.'.repeat(9).concat('報'.repeat(300))))).toBeLessThanOrEqual(255);
  });

  it.each([
    ['report.pdf.exe', 'application/pdf', 'report.pdf'],
    ['report.exe', 'application/pdf', 'report.exe.pdf'],
    ['report', 'application/pdf', 'report.pdf'],
    ['照片.JPEG', 'image/jpeg', '照片.JPEG'],
    ['page.html', 'text/plain', 'page.html.txt'],
    ['run.bat', 'text/plain', 'run.bat.txt'],
    ['list.csv', 'text/plain', 'list.csv'],
    ['第1.2版', 'application/pdf', '第1.2版.pdf'],
  ])('%s of %s becomes %s', (given, mediaType, kept) => {
    expect(nameOfKind(given, mediaType)).toBe(kept);
  });
});

describe('kinds of uploads', () => {
  it.each([
    '<!doctype html><p>a',
    '\uFEFF<html>',
    '<!-- a --><b>',
    '<svg xmlns="http://www.w3.org/2000/svg"/>',
    'a few words, then <script src=x></script>',
    'name,"<img src=x onerror=alert(1)>"',
    '<?xml version="1.0"?><x/>',
    '#!/bin/sh\nrm -rf /',
    'a\0b',
  ])('%j is none that the portal takes', async (text) => {
    expect(await sniffKind(Buffer.from(text))).toBeUndefined();
  });

  it('takes words, even with signs of comparison', async () => {
    expect(await sniffKind(Buffer.from('若 a < b 且 b > c，則 <重要>'))).toBe('text/plain');
  });

  it('takes no program', async () => {
    expect(await sniffKind(Buffer.concat([Buffer.from('MZ'), Buffer.alloc(200)]))).toBeUndefined();
  });
});
