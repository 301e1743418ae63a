import { inventedComments as comments, long } from '../invented.js';

const now = '2026-03-12T06:30:00.000Z';
const every = { reply: true, edit: true, delete: true, hide: true };

export default {
  purpose: [
    '留言與一層回覆：讀、寫、編輯、刪除、隱藏。只負責顯示與詢問，儲存由頁面做。',
    'Comments with one level of answers: read, write, change, delete, hide. It shows and asks; the page stores.',
  ],
  pointer: [
    '指著時間會看到確切的日期與時刻。送出後文字留著，直到頁面回覆已儲存。',
    'Pointing at an age shows the exact moment. What was sent stays in its field until the page has stored it.',
  ],
  keys: [
    [['Tab'], '到時間、選單、回覆與輸入框', 'Reaches ages, menus, answers and the field'],
    [['Ctrl + Enter'], '送出', 'Sends'],
    [['Esc'], '在回覆或編輯中：取消', 'While answering or changing: cancels'],
  ],
  examples: [
    {
      name: ['可以寫，還有較早的', 'Writable, with earlier ones'],
      markup: () => '<t-comment-thread writable earlier maxlength="1000"></t-comment-thread>',
      set: (t) => ({ 't-comment-thread': { comments: comments(t), now } }),
    },
    {
      name: ['還沒有留言', 'None yet'],
      markup: () => '<t-comment-thread writable></t-comment-thread>',
    },
    { name: ['載入中', 'Loading'], markup: () => '<t-comment-thread loading></t-comment-thread>' },
    {
      name: ['無法載入', 'Cannot be loaded'],
      markup: (t) =>
        `<t-comment-thread error-number="T-2001" error="${t('暫時連不上留言', 'The comments cannot be reached')}"></t-comment-thread>`,
    },
    {
      name: ['長文字', 'Long text'],
      markup: () => '<t-comment-thread></t-comment-thread>',
      set: (t) => ({
        't-comment-thread': {
          now,
          comments: [{ ...comments(t)[0], agency: long(t), text: long(t).repeat(3), may: every, replies: [] }],
        },
      }),
    },
  ],
};
