import { describe, expect, it } from '@jest/globals';
import { databaseVerdict, diskVerdict, mailVerdict, outboxVerdict, pluginsVerdict } from './verdicts.js';

const database = { up: true, version: '18', bytes: 1, connections: 1, milliseconds: 3 };
const plugin = { id: 'a', name: { 'zh-Hant': '甲', en: 'A' }, state: 'ready', reason: '', faults: 0 };

describe('what the figures of health mean', () => {
  it('a database is bad when away and worth a look when slow', () => {
    expect(databaseVerdict(database)).toBe('good');
    expect(databaseVerdict({ ...database, milliseconds: 900 })).toBe('look');
    expect(databaseVerdict({ ...database, up: false })).toBe('bad');
  });
  it('work that nobody fetches is bad, work that just came is not', () => {
    expect(outboxVerdict({ waiting: 4, oldestSeconds: 2 })).toBe('good');
    expect(outboxVerdict({ waiting: 0, oldestSeconds: null })).toBe('good');
    expect(outboxVerdict({ waiting: 4, oldestSeconds: 600 })).toBe('bad');
  });
  it('failed mail is worse than held mail', () => {
    expect(mailVerdict({ waiting: 9, failed: 0, held: 0 })).toBe('good');
    expect(mailVerdict({ waiting: 0, failed: 0, held: 1 })).toBe('look');
    expect(mailVerdict({ waiting: 0, failed: 1, held: 1 })).toBe('bad');
  });
  it('a disk fills up in two steps', () => {
    expect(diskVerdict({ freeBytes: 50, totalBytes: 100 })).toBe('good');
    expect(diskVerdict({ freeBytes: 5, totalBytes: 100 })).toBe('look');
    expect(diskVerdict({ freeBytes: 1, totalBytes: 100 })).toBe('bad');
  });
  it('a plugin in quarantine is bad, one that threw is worth a look', () => {
    expect(pluginsVerdict([plugin])).toBe('good');
    expect(pluginsVerdict([plugin, { ...plugin, faults: 2 }])).toBe('look');
    expect(pluginsVerdict([plugin, { ...plugin, state: 'quarantined' }])).toBe('bad');
  });
});
