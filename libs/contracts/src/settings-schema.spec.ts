import { describe, expect, it } from '@jest/globals';
import { settingDefaults, settingsErrors, settingsSchemaErrors } from './settings-schema.js';

const title = { 'zh-Hant': '項目', en: 'Item' };
const count = { type: 'integer', minimum: 1, maximum: 5, default: 3, 'x-title': title };
const schema = {
  type: 'object',
  properties: {
    count,
    note: { type: 'string', maxLength: 4, pattern: '^[^x]*$', 'x-title': title },
    who: { type: 'string', enum: ['all', 'few'], default: 'all', 'x-title': title },
    loud: { type: 'boolean', default: false, 'x-title': title },
  },
};
const faultsOf = (settings: Record<string, unknown>) =>
  settingsErrors(schema, settings, 'values').map(({ path, code }) => `${path} ${code}`);
const schemaFaults = (properties: unknown, more: object = {}) =>
  settingsSchemaErrors({ type: 'object', properties, ...more }, 's').map(({ path, message }) => `${path}: ${message}`);

describe('values of settings', () => {
  it('fall back to the defaults, where there are any', () => {
    expect(settingDefaults(schema)).toEqual({ count: 3, who: 'all', loud: false });
    expect(settingDefaults(undefined)).toEqual({});
  });

  it('may be left out one by one, and must fit', () => {
    expect(faultsOf({})).toEqual([]);
    expect(faultsOf({ count: 5, note: 'abcd', who: 'few', loud: true })).toEqual([]);
    expect(faultsOf({ count: 6 })).toEqual(['values.count too-big']);
    expect(faultsOf({ count: '3' })).toEqual(['values.count invalid-type']);
    expect(faultsOf({ note: 'x' })).toEqual(['values.note invalid-format']);
    expect(faultsOf({ who: 'none' })).toEqual(['values.who invalid-value']);
    expect(faultsOf({ odd: 1 })).toEqual(['values.odd unrecognized-keys']);
    expect(settingsErrors(undefined, { odd: 1 }, 'values')).toHaveLength(1);
  });

  it('must be texts that the database keeps', () => {
    expect(faultsOf({ note: 'a\0' })).toEqual(['values.note unstorable']);
    expect(faultsOf({ note: '\ud800' })).toEqual(['values.note unstorable']);
  });
});

describe('a schema of settings', () => {
  it('is accepted when a form can show all of it', () => {
    expect(settingsSchemaErrors(schema, 's')).toEqual([]);
    expect(settingsSchemaErrors(undefined, 's')).toEqual([]);
  });

  it.each<[string, unknown, string]>([
    ['a list', { a: { type: 'array', 'x-title': title } }, 's.properties.a: must be of type'],
    ['a text without end', { a: { type: 'string', 'x-title': title } }, 's.properties.a: must have a maxLength'],
    ['a switch without position', { a: { type: 'boolean', 'x-title': title } }, 's.properties.a: must have a default'],
    ['a name in one language', { a: { ...count, 'x-title': '數' } }, 's.properties.a: must have an x-title'],
    [
      'choices from outside of the plugin',
      { a: { ...schema.properties.note, 'x-source': '../core/accounts' } },
      's.properties.a: must be a text whose x-source',
    ],
    [
      'a pattern that is none',
      { a: { ...schema.properties.note, pattern: '(' } },
      's.properties.a: must have a pattern',
    ],
    ['a choice between objects', { a: { ...schema.properties.who, enum: [{}] } }, 's.properties.a: must have an enum'],
    ['a name that is a path', { 'a.b': count }, 's.properties.a.b: must be called by letters'],
    ['a default out of bounds', { a: { ...count, default: 9 } }, 's.properties.a: has a default that its own rules'],
    ['no schema at all', { a: 'x' }, 's.properties.a: must be a JSON Schema'],
    ['no properties', undefined, 's: must be a JSON Schema of type "object" with properties'],
  ])('is refused with %s', (_what, properties, fault) => {
    expect(schemaFaults(properties).join('\n')).toContain(fault);
  });

  it('has defaults instead of required properties', () => {
    expect(schemaFaults({ count }, { required: ['count'] })).toEqual([
      's.required: is not for settings: a property with a default always has a value',
    ]);
  });
});
