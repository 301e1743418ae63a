import { long } from '../invented.js';

const title = (zh, en) => ({ 'zh-Hant': zh, en });
const schema = {
  type: 'object',
  properties: {
    count: { type: 'integer', minimum: 3, maximum: 10, default: 5, 'x-title': title('則數', 'Number of notices') },
    heading: { type: 'string', maxLength: 20, 'x-title': title('標題', 'Heading') },
    scope: {
      enum: ['all', 'agency'],
      default: 'all',
      'x-title': title('範圍', 'Audience'),
      'x-options': { all: title('全府', 'Whole government'), agency: title('本機關', 'My agency') },
    },
    zone: {
      enum: ['Asia/Taipei', 'Asia/Tokyo', 'Europe/London', 'America/New_York', 'UTC'],
      default: 'Asia/Taipei',
      'x-title': title('時區', 'Time zone'),
    },
    tabs: { type: 'boolean', default: true, 'x-title': title('依範圍分頁', 'A tab for each audience') },
  },
};

export default {
  purpose: [
    '由 JSON Schema 產生的設定表單，例如磚塊的設定。',
    'A form made from a JSON Schema, such as the settings of a tile.',
  ],
  pointer: ['每一欄與它自己的元件相同。', 'Each field is as its own component.'],
  keys: [[['Tab'], '到下一欄', 'Reaches the next field']],
  examples: [
    {
      name: ['來源與鎖定', 'Where values come from, and a lock'],
      markup: (t) =>
        `<t-schema-form><span slot="after-count">${t('沿用全府', 'From the whole government')}</span></t-schema-form>`,
      set: () => ({ 't-schema-form': { schema, value: { count: 7 }, fixed: ['scope'] } }),
    },
    {
      name: ['預設', 'Default'],
      markup: () => '<t-schema-form></t-schema-form>',
      set: () => ({ 't-schema-form': { schema, value: { count: 7 } } }),
    },
    {
      name: ['錯誤：按鈕讀取時檢查', 'Errors: checked when the button reads'],
      markup: (t) =>
        `<div class="stack"><t-schema-form></t-schema-form><t-button>${t('儲存', 'Save')}</t-button></div>`,
      set: () => ({
        't-schema-form': {
          schema: { type: 'object', required: ['count'], properties: { count: schema.properties.count } },
          value: { count: 99 },
        },
      }),
      press: { 't-button': (root) => root.querySelector('t-schema-form').read() },
    },
    {
      name: ['停用', 'Disabled'],
      markup: () => '<t-schema-form disabled></t-schema-form>',
      set: () => ({ 't-schema-form': { schema, value: {} } }),
    },
    {
      name: ['長文字', 'Long text'],
      markup: () => '<t-schema-form></t-schema-form>',
      set: (t) => ({
        't-schema-form': {
          schema: { type: 'object', properties: { plan: { type: 'boolean', 'x-title': title(long(t), long(t)) } } },
          value: {},
        },
      }),
    },
  ],
};
