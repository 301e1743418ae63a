import { html } from 'lit';
import '@tessera/ui/schema-form.js';

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

export const schemas = {
  title: '由 JSON Schema 產生的設定',
  content: () => html`<t-schema-form .schema=${schema} .value=${{ count: 7 }}></t-schema-form>`,
};
