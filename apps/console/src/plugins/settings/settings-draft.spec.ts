import { describe, expect, it } from '@jest/globals';
import type { PluginSettingsView, SettingInForce } from '@tessera/contracts';
import { SettingsDraft } from './settings-draft.js';

const setting = (more: Partial<SettingInForce>): SettingInForce => ({
  name: 'days',
  value: 7,
  origin: 'default',
  inherited: 7,
  inheritedFrom: null,
  lockedBy: null,
  locked: false,
  ...more,
});
const draftOf = (...settings: Partial<SettingInForce>[]) =>
  new SettingsDraft({ version: 3, settings: settings.map(setting) } as PluginSettingsView);

describe('SettingsDraft', () => {
  it('decides here what was changed here, and nothing else', () => {
    const draft = draftOf({}, { name: 'note', value: '附註', origin: 'above' });
    draft.type('days', '9');
    expect(draft.input({ days: 9, note: '附註' })).toEqual({ values: { days: 9 }, locked: [], version: 3 });
    expect(draft.shown).toEqual({ days: '9', note: '附註' });
  });

  it('keeps what was decided before, and its lock', () => {
    const draft = draftOf({ value: 9, origin: 'here', locked: true });
    expect(draft.input({ days: 9 })).toEqual({ values: { days: 9 }, locked: ['days'], version: 3 });
  });

  it('shows what is inherited once nothing is decided here, and unlocks it', () => {
    const draft = draftOf(
      { value: 9, origin: 'here', locked: true },
      { name: 'note', value: 'x', origin: 'here', inherited: null },
    );
    draft.inherit('days');
    draft.inherit('note');
    expect(draft.shown).toEqual({ days: 7 });
    expect(draft.input({ days: 7 })).toEqual({ values: {}, locked: [], version: 3 });
  });

  it('decides what it locks', () => {
    const draft = draftOf({ origin: 'government' });
    draft.lock('days', true);
    expect(draft.input({ days: 7 })).toMatchObject({ values: { days: 7 }, locked: ['days'] });
    draft.lock('days', false);
    expect(draft.input({ days: 7 })).toMatchObject({ values: { days: 7 }, locked: [] });
  });

  it('does not offer what is locked above', () => {
    expect(draftOf({ lockedBy: '' }, { name: 'note' }).fixed).toEqual(['days']);
  });
});
