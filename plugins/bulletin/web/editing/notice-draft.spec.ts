import { describe, expect, it } from '@jest/globals';
import type { NoticeDetail } from '../notices.api.js';
import { differingFields, draftOf, emptyDraft, faultsOf, inputOf, newDraft } from './notice-draft.js';

// the page's zone, unlike that of the machine
Object.assign(globalThis, { document: { documentElement: { dataset: { timeZone: 'Pacific/Auckland' } } } });

const stored = {
  title: '停電',
  body: '<p>三月</p>',
  audience: 'government',
  category: { id: 'c1', name: { 'zh-Hant': '教育訓練', en: 'Training' } },
  state: 'current',
  publishedAt: '2026-03-12T01:00:00.000Z',
  expiresAt: '2026-03-31T03:30:00.000Z',
  pinned: true,
  allowComments: false,
  document: { word: '府綜', number: '1150001234', date: '2026-03-10' },
  mustRead: true,
  dueAt: '2026-03-30T11:00:00.000Z',
} as NoticeDetail;

describe('the draft of a notice', () => {
  it('comes back as it was stored when nobody touches it', () => {
    expect(inputOf(draftOf(stored), stored)).toEqual({
      title: '停電',
      body: '<p>三月</p>',
      audience: 'government',
      categoryId: 'c1',
      expiresAt: '2026-03-31T03:30:00.000Z',
      pinned: true,
      allowComments: false,
      document: { word: '府綜', number: '1150001234', date: '2026-03-10' },
      mustRead: { dueAt: '2026-03-30T11:00:00.000Z' },
    });
  });

  it('shows a notice through its last day, and takes the end away with the day', () => {
    const { expiresAt } = inputOf({ ...emptyDraft, lastDay: '2026-03-31' });
    expect(expiresAt).toBe('2026-03-31T11:00:00.000Z');
    expect(inputOf({ ...draftOf(stored), lastDay: '' }, stored).expiresAt).toBeNull();
  });

  it('takes demand and document away whole', () => {
    const draft = { ...draftOf(stored), mustRead: false, documentWord: ' ', documentNumber: '', documentDate: '' };
    expect(inputOf(draft, stored)).toMatchObject({ mustRead: null, document: null });
    expect(inputOf({ ...draftOf(stored), dueDay: '' }, stored).mustRead).toEqual({ dueAt: null });
  });

  it('keeps the planned moment of a waiting notice', () => {
    const moment = '2026-03-19T19:05:00.000Z';
    for (const state of ['scheduled', 'in-review'] as const) {
      const draft = draftOf({ ...stored, state, publishedAt: moment });
      expect(draft).toMatchObject({ when: 'later', day: '2026-03-20', time: '08:05' });
      expect(inputOf(draft).publishAt).toBe(moment);
    }
    expect(draftOf(stored)).toMatchObject({ when: 'now', day: '' });
  });

  it('names what is missing, less for a draft', () => {
    expect(faultsOf(emptyDraft, false)).toEqual({ title: 'too-short', body: 'too-short' });
    expect(faultsOf({ ...emptyDraft, title: '停電' }, true)).toEqual({});
    expect(faultsOf({ ...emptyDraft, title: '停電', documentNumber: '115' }, true)).toEqual({
      'document.word': 'too-short',
      'document.date': 'too-short',
    });
    const later = { ...emptyDraft, title: '停電', body: '<p>x</p>', when: 'later' as const };
    expect(faultsOf(later, false)).toEqual({ publishAt: 'not-a-moment' });
    expect(faultsOf({ ...later, day: '2026-03-20', time: '24:61' }, false)).toEqual({ publishAt: 'not-a-moment' });
    expect(faultsOf({ ...later, day: '2026-03-20' }, false)).toEqual({});
  });

  it('begins as the agency wants it', () => {
    const rules = { mayPost: true, audiences: ['agency' as const], reviewed: [], expiryDays: 30 };
    // the twelfth has begun over there
    expect(newDraft(rules, '2026-03-11T12:00:00.000Z')).toMatchObject({ audience: 'agency', lastDay: '2026-04-11' });
    expect(newDraft({ ...rules, audiences: ['government'], expiryDays: 0 }, '2026-03-11T12:00:00.000Z')).toMatchObject({
      audience: 'government',
      lastDay: '',
    });
  });

  it('tells which fields somebody else has changed', () => {
    const theirs = { ...stored, title: '停電改期', expiresAt: '2026-04-30T11:00:00.000Z', reads: 7 };
    expect(differingFields(stored, theirs)).toEqual(['title', 'lastDay']);
    expect(differingFields(stored, { ...stored, document: null })).toEqual([
      'documentWord',
      'documentNumber',
      'documentDate',
    ]);
  });
});
