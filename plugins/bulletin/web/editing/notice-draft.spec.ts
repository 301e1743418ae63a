import { describe, expect, it } from '@jest/globals';
import type { NoticeDetail } from '../notices.api.js';
import { draftOf, emptyDraft, faultsOf, inputOf, timeOf } from './notice-draft.js';

// the page's zone, unlike that of the machine
Object.assign(globalThis, { document: { documentElement: { dataset: { timeZone: 'Pacific/Auckland' } } } });

const stored = {
  title: '停電',
  body: '<p>三月</p>',
  audience: 'government',
  state: 'current',
  publishedAt: '2026-03-12T01:00:00.000Z',
  expiresAt: '2026-03-31T03:30:00.000Z',
} as NoticeDetail;

describe('the draft of a notice', () => {
  it('comes back as it was stored when nobody touches it', () => {
    expect(inputOf(draftOf(stored), stored)).toEqual({
      title: '停電',
      body: '<p>三月</p>',
      audience: 'government',
      expiresAt: '2026-03-31T03:30:00.000Z',
    });
  });

  it('shows a notice through its last day', () => {
    const { expiresAt } = inputOf({ ...emptyDraft, lastDay: '2026-03-31' });
    expect(expiresAt).toBe('2026-03-31T11:00:00.000Z');
    expect(draftOf({ ...stored, expiresAt: expiresAt! }).lastDay).toBe('2026-03-31');
  });

  it('takes the end away when the day is taken away', () => {
    expect(inputOf({ ...draftOf(stored), lastDay: '' }, stored).expiresAt).toBeNull();
  });

  it('keeps the planned moment of a waiting notice', () => {
    const moment = '2026-03-19T19:05:00.000Z';
    const draft = draftOf({ ...stored, state: 'scheduled', publishedAt: moment });
    expect(draft).toMatchObject({ when: 'later', day: '2026-03-20', time: '08:05' });
    expect(inputOf(draft).publishAt).toBe(moment);
  });

  it('names what is missing, less for a draft', () => {
    expect(faultsOf(emptyDraft, false)).toEqual({ title: 'too-short', body: 'too-short' });
    expect(faultsOf({ ...emptyDraft, title: '停電' }, true)).toEqual({});
    expect(faultsOf({ ...emptyDraft, title: '停電', body: '<p>x</p>', when: 'later' }, false)).toEqual({
      publishAt: 'not-a-moment',
    });
  });
});

describe('a typed time', () => {
  it.each([
    ['9:05', '09:05'],
    ['0905', '09:05'],
    ['905', '09:05'],
    ['２３:00', '２３:00'],
    ['23：59', '23:59'],
    ['24:00', '24:00'],
    ['soon', 'soon'],
  ])('%s is %s', (typed, time) => {
    expect(timeOf(typed)).toBe(time);
  });

  it('that is none makes the moment wrong', () => {
    const draft = {
      ...emptyDraft,
      title: 'x',
      body: '<p>x</p>',
      when: 'later' as const,
      day: '2026-03-20',
      time: '24:61',
    };
    expect(faultsOf(draft, false)).toEqual({ publishAt: 'not-a-moment' });
  });
});
