import { describe, expect, it } from '@jest/globals';
import type { Caller, ProblemError } from '@tessera/sdk';
import type { Notice } from './notice.entity.js';
import { changeNotice, draftNotice, giveBack, publishNotice } from './notice-drafting.js';
import { newNotice, noticeChange } from './notice-input.schemas.js';

const now = new Date('2026-03-12T01:00:00.000Z');
const earlier = '2026-03-11T01:00:00.000Z';
const later = '2026-03-13T01:00:00.000Z';
const muchLater = '2026-03-14T01:00:00.000Z';
const caller = { accountId: 'me', name: '許哲維', agencyId: 'agency', agencyName: '資訊處' } as Caller;

const draft = (change: object = {}): Notice =>
  draftNotice(
    caller,
    '資訊處',
    newNotice.parse({ title: '停電', body: '<p>三月</p>', audience: 'agency', ...change }),
    now,
  );

const refusal = (act: () => unknown) => {
  try {
    act();
  } catch (error) {
    return (error as ProblemError).document.errors?.map(({ path, code }) => `${path} ${code}`);
  }
  return undefined;
};

describe('a new notice', () => {
  it('is out at once, in the name of the own agency', () => {
    expect(draft()).toMatchObject({
      state: 'current',
      publishedAt: now,
      audienceKey: 'A:agency',
      agencyId: 'agency',
      agencyName: '資訊處',
      authorName: '許哲維',
      summary: '三月',
    });
  });

  it('waits for its moment, and takes a past moment for now', () => {
    expect(draft({ publishAt: later })).toMatchObject({ state: 'scheduled', publishedAt: new Date(later) });
    expect(draft({ publishAt: earlier })).toMatchObject({ state: 'current', publishedAt: now });
  });

  it('stays with its author as a draft, even without words', () => {
    expect(draft({ draft: true, body: '' })).toMatchObject({ state: 'draft', publishedAt: null });
  });

  it('is refused without words, also when the words were only tags', () => {
    expect(refusal(() => draft({ body: '' }))).toEqual(['body too-short']);
    expect(refusal(() => draft({ body: '<script>x</script>' }))).toEqual(['body too-short']);
  });

  it('is refused when it ends before it begins', () => {
    expect(refusal(() => draft({ expiresAt: earlier }))).toEqual(['expiresAt before-publication']);
    expect(refusal(() => draft({ publishAt: muchLater, expiresAt: later }))).toEqual(['expiresAt before-publication']);
    expect(draft({ expiresAt: later }).state).toBe('current');
  });
});

describe('a change', () => {
  it('counts as an update only when the words of a public notice change', () => {
    const notice = draft();
    changeNotice(notice, { audience: 'government', expiresAt: later }, now);
    expect(notice).toMatchObject({ updates: 0, audienceKey: 'G', expiresAt: new Date(later) });
    changeNotice(notice, { title: '停電改期' }, now);
    expect(notice).toMatchObject({ updates: 1, updatedAt: now });
    const waiting = draft({ publishAt: later });
    changeNotice(waiting, { title: '改' }, now);
    expect(waiting.updates).toBe(0);
  });

  it('keeps the agency that the notice was written for', () => {
    const notice = { ...draft(), agencyId: 'other' };
    changeNotice(notice, { audience: 'agency-and-subordinates' }, now);
    expect(notice.audienceKey).toBe('T:other');
  });

  it('brings an expired notice back when its end moves on, and ends a current one', () => {
    const notice = { ...draft({ expiresAt: later }), state: 'expired' as const };
    const after = new Date(muchLater);
    changeNotice(notice, { expiresAt: '2026-04-01T00:00:00Z' }, after);
    expect(notice.state).toBe('current');
    changeNotice(notice, { expiresAt: null }, after);
    expect(notice).toMatchObject({ state: 'current', expiresAt: null });
    changeNotice(notice, { expiresAt: later }, after);
    expect(notice.state).toBe('expired');
  });

  it('moves the moment of a waiting notice, not of one that is out', () => {
    const waiting = draft({ publishAt: later });
    changeNotice(waiting, { publishAt: muchLater }, now);
    expect(waiting).toMatchObject({ state: 'scheduled', publishedAt: new Date(muchLater) });
    expect(refusal(() => changeNotice(draft(), { publishAt: later }, now))).toEqual(['publishAt already-published']);
  });

  it('leaves a notice that was taken down where it is', () => {
    const notice = { ...draft(), state: 'taken-down' as const };
    changeNotice(notice, { title: '改' }, now);
    expect(notice).toMatchObject({ state: 'taken-down', updates: 0 });
  });
});

describe('publication', () => {
  it('takes the moment of the act, not of an earlier publication', () => {
    const notice = { ...draft(), state: 'taken-down' as const };
    publishNotice(notice, undefined, new Date(later));
    expect(notice).toMatchObject({ state: 'current', publishedAt: new Date(later) });
  });
});

describe('a wish for "now"', () => {
  const changed = (notice: Notice, change: object) => {
    changeNotice(notice, noticeChange.parse(change), now);
    return notice;
  };

  it('clears the moment of a draft, and brings what is scheduled out', () => {
    expect(changed(draft({ draft: true, publishAt: later }), { publishAt: null })).toMatchObject({
      state: 'draft',
      publishedAt: null,
    });
    expect(changed(draft({ publishAt: later }), { publishAt: null })).toMatchObject({
      state: 'current',
      publishedAt: now,
    });
    expect(refusal(() => changed(draft(), { publishAt: null }))).toEqual(['publishAt already-published']);
  });

  it('is what a passed moment meant when a reviewer gives the notice back; one to come is kept', () => {
    const wishedFor = (moment: string) => {
      const notice = Object.assign(draft({ publishAt: later }), {
        state: 'in-review' as const,
        publishedAt: new Date(moment),
      });
      giveBack(notice, now);
      return notice;
    };
    expect(wishedFor(earlier)).toMatchObject({ state: 'draft', publishedAt: null });
    expect(wishedFor(later)).toMatchObject({ state: 'draft', publishedAt: new Date(later) });
  });
});
