import { describe, expect, it } from '@jest/globals';
import { type SchemaField, schemaFields, settingOf, typedOf } from './schema-fields.js';

const schema = {
  type: 'object',
  properties: {
    count: { type: 'integer', minimum: 3, maximum: 10, default: 5, 'x-title': { 'zh-Hant': '則數', en: 'Number' } },
    note: { type: 'string', maxLength: 4 },
    scope: { enum: ['all', 'mine'], default: 'all', 'x-options': { all: { 'zh-Hant': '全部', en: 'All' } } },
    seconds: { type: 'boolean', default: false },
    nested: { type: 'object' },
  },
  required: ['note'],
};
const field = (name: string): SchemaField => {
  const found = schemaFields(schema).find((one) => one.name === name);
  if (!found) throw new Error(`no field ${name}`);
  return found;
};

describe('schemaFields', () => {
  it('takes what a form can show, in its order, and leaves the rest out', () => {
    expect(schemaFields(schema).map(({ name, kind }) => `${name} ${kind}`)).toEqual([
      'count number',
      'note text',
      'scope choice',
      'seconds boolean',
    ]);
    expect([field('count').title.en, field('note').title.en]).toEqual(['Number', 'note']);
    expect(field('scope').choices.map(({ title }) => title['zh-Hant'])).toEqual(['全部', 'mine']);
    expect([schemaFields(null), schemaFields({ properties: [] })]).toEqual([[], []]);
  });
});

describe('settingOf', () => {
  it.each([
    ['count', '5', 5],
    ['count', '2', undefined],
    ['count', '11', undefined],
    ['count', '4.5', undefined],
    ['count', 'five', undefined],
    ['count', '', undefined],
    ['note', '中文四字', '中文四字'],
    ['note', '中文五個字', undefined],
    ['note', ' ', undefined],
    ['scope', 'mine', 'mine'],
    ['scope', 'other', undefined],
    ['seconds', 'true', true],
  ])('%s from %j is %j', (name, typed, value) => {
    const read = settingOf(field(name), typed, 'zh-Hant');
    expect(read.value).toBe(value);
    expect(Boolean(read.fault)).toBe(value === undefined);
  });

  it('shows the default where nothing was chosen', () => {
    expect([typedOf(field('count'), undefined), typedOf(field('count'), 7), typedOf(field('note'), undefined)]).toEqual(
      ['5', '7', ''],
    );
  });
});
