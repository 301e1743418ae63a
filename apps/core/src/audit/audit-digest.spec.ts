import { describe, expect, it } from '@jest/globals';
import { newTokenSecret } from '@tessera/sdk';
import fc from 'fast-check';
import { administrator } from '../../test/act-stage.js';
import { auditRow, entryDigest, personalDigest } from './audit-digest.js';
import { canonicalJson } from './canonical-json.js';

const at = new Date('2026-03-02T01:00:00.123Z');
const row = () =>
  auditRow(
    { ...administrator, name: '王小明', address: '10.0.0.1' },
    { action: 'notice.publish', subject: 'Notice', subjectId: 'n1', before: { title: '舊' }, after: { title: '新' } },
    'bulletin',
    at,
  );

describe('the digest of an audit entry', () => {
  it('does not depend on the order of keys and survives JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = canonicalJson(value);
        expect(canonicalJson(JSON.parse(text))).toBe(text);
      }),
      { numRuns: 200 },
    );
    expect(canonicalJson({ b: 1, a: [at, 2n, undefined] })).toBe('{"a":["2026-03-02T01:00:00.123Z","2",null],"b":1}');
  });

  it('replaces what PostgreSQL cannot store, so that acts never fail for it', () => {
    expect(canonicalJson({ a: 'x\0y\ud800' })).toBe('{"a":"x\u{FFFD}y\u{FFFD}"}');
  });

  it('holds no secret of a token, wherever one stands', () => {
    const secret = newTokenSecret();
    const entry = {
      action: 'a.b',
      subject: 'A',
      subjectId: '1',
      after: { [secret]: 1, link: `?token=${secret}`, a: 2 },
    };
    const { body } = auditRow(administrator, entry, 'booking', at);
    expect(body).not.toContain(secret);
    expect(canonicalJson(JSON.parse(body ?? ''))).toBe(body);
    expect(body).toContain('"link":"?token=tpt_…"');
  });

  it('changes with each fact', () => {
    const one = row();
    const others = {
      id: '0',
      at: new Date(1),
      agency_id: '1',
      actor_id: '2',
      on_behalf_of: '3',
      plugin: '4',
      action: '5',
      subject: '6',
      subject_id: '7',
    };
    for (const [fact, value] of Object.entries(others))
      expect(entryDigest({ ...one, [fact]: value }, one.personal_digest)).not.toEqual(one.digest);
    expect(entryDigest(one, one.personal_digest)).toEqual(one.digest);
  });

  it('changes with each personal part, and cannot be guessed without the salt', () => {
    const one = row();
    for (const part of ['actor_name', 'address', 'body'])
      expect(personalDigest(one.salt!, { ...one, [part]: 'other' })).not.toEqual(one.personal_digest);
    expect(row().personal_digest).not.toEqual(one.personal_digest);
  });

  it('has no body when nothing changed, and the caller’s agency unless told', () => {
    const caller = { ...administrator, agencyId: 'a1' };
    const plain = auditRow(caller, { action: 'a', subject: 'S', subjectId: '1' }, 'core', at);
    expect(plain).toMatchObject({ body: null, agency_id: 'a1' });
    expect(auditRow(caller, { action: 'a', subject: 'S', subjectId: '1', agencyId: null }, 'core', at).agency_id).toBe(
      null,
    );
  });
});
