import { describe, expect, it } from '@jest/globals';
import { fillTemplate } from './fill-template.js';

const values = {
  accountId: 'me',
  agencyId: 'mine',
  unitId: 'unit',
  audienceKeys: ['G', 'A:mine'],
  subtreeIds: ['mine', 'below'],
  scopeIds: ['mine'],
};
const unlimited = { ...values, scopeIds: null };

describe('fillTemplate', () => {
  it('puts the own values in, wherever they stand', () => {
    const template = {
      authorId: { $caller: 'accountId' },
      $or: [{ key: { $in: { $caller: 'audienceKeys' } } }, { agencyId: { $in: [{ $caller: 'agencyId' }, null] } }],
      unitId: { $ne: { $caller: 'unitId' } },
    };
    expect(fillTemplate(template, values)).toEqual({
      authorId: 'me',
      $or: [{ key: { $in: ['G', 'A:mine'] } }, { agencyId: { $in: ['mine', null] } }],
      unitId: { $ne: 'unit' },
    });
  });

  it('restricts to the scope of the grant', () => {
    expect(fillTemplate({ agencyId: { $in: { $caller: 'scopeIds' } } }, values)).toEqual({
      agencyId: { $in: ['mine'] },
    });
    expect(fillTemplate({ agencyId: { $in: { $caller: 'scopeIds' } } }, { ...values, scopeIds: [] })).toEqual({
      agencyId: { $in: [] },
    });
  });

  it('drops the scope, and only that, for a grant over the whole government', () => {
    expect(fillTemplate({ agencyId: { $in: { $caller: 'scopeIds' } } }, unlimited)).toEqual({});
    expect(fillTemplate({ agencyId: { $in: { $caller: 'scopeIds' }, $ne: 'x' }, state: 'on' }, unlimited)).toEqual({
      agencyId: { $ne: 'x' },
      state: 'on',
    });
    expect(fillTemplate({ $or: [{ agencyId: { $in: { $caller: 'scopeIds' } } }, { a: 1 }] }, unlimited)).toEqual({
      $or: [{}, { a: 1 }],
    });
  });

  it('refuses a value it does not know', () => {
    expect(() => fillTemplate({ a: { $caller: 'password' } }, values)).toThrow('unknown caller value password');
  });
});
