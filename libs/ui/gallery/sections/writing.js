import { html } from 'lit';
import '@tessera/ui/comment-thread.js';
import '@tessera/ui/filter-bar.js';
import '@tessera/ui/list-detail.js';
import '@tessera/ui/rich-text.js';
import { inventedComments } from '../invented.js';

const heard = (event) => {
  document.documentElement.dataset.heard = JSON.stringify(event.detail);
};

/** Stores as a page does, except what says 「不行」. */
const store = (event) => {
  heard(event);
  event.detail.answer(event.detail.text.includes('不行') ? '暫時無法儲存。' : undefined);
};

export const writing = {
  title: '讀與寫',
  content: () => html`
    <t-rich-text id="body" label="內文" .pickPicture=${async () => ({ src: '/src/logo.svg', alt: '' })}></t-rich-text>
    <t-filter-bar id="filters" label="篩選公告" .values=${{}} @t-filter=${heard} .fields=${[
      { kind: 'keyword', name: 'q', label: '標題' },
      { kind: 'period', label: '發布日期', from: 'from', to: 'to' },
      {
        kind: 'choice',
        name: 'audience',
        label: '範圍',
        all: '全部範圍',
        options: [{ value: 'agency', label: '本機關' }],
      },
    ]}></t-filter-bar>
    <t-comment-thread id="thread" writable maxlength="200" now="2026-03-12T06:30:00.000Z"
      .comments=${inventedComments((text) => text)} @t-comment=${store} @t-edit=${store} @t-delete=${heard} @t-hide=${heard}></t-comment-thread>`,
};
