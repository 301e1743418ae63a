import { describe, expect, it } from '@jest/globals';
import { schemaWithChoices } from './settings-choices.js';

const title = { 'zh-Hant': '場地', en: 'Venue' };
const venue = { type: 'string', maxLength: 36, default: '', 'x-title': title, 'x-source': 'tiles/venues' };
const count = { type: 'integer', default: 5, 'x-title': title };

describe('choices of a setting', () => {
  it('come from the plugin, for the properties that say so', async () => {
    const asked: string[] = [];
    const read = async (path: string) => {
      asked.push(path);
      return { items: [{ value: 'a', label: '第一會議室' }] };
    };
    expect(await schemaWithChoices('booking', { type: 'object', properties: { venue, count } }, read)).toEqual({
      type: 'object',
      properties: {
        venue: { ...venue, enum: ['a'], 'x-options': { a: { 'zh-Hant': '第一會議室', en: '第一會議室' } } },
        count,
      },
    });
    expect(asked).toEqual(['/api/plugins/booking/tiles/venues']);
  });

  it('are not asked for where no schema names any', async () => {
    const read = () => Promise.reject(new Error('asked'));
    expect(await schemaWithChoices('clock', undefined, read)).toBeUndefined();
    expect(await schemaWithChoices('clock', { properties: { count } }, read)).toEqual({ properties: { count } });
  });

  it('that the plugin refuses are told', async () => {
    const read = () => Promise.reject(new Error('refused'));
    await expect(schemaWithChoices('booking', { properties: { venue } }, read)).rejects.toThrow('refused');
  });
});
