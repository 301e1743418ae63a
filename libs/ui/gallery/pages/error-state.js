import { long } from '../invented.js';

export default {
  purpose: [
    '某一塊暫時讀不到：平靜地說明、給錯誤編號、可以重試。',
    'A part that cannot be read for now: said calmly, with its number, and a way to try again.',
  ],
  pointer: ['重試按鈕與一般按鈕相同。', 'The button is as any other.'],
  keys: [
    [['Tab'], '到重試按鈕', 'Reaches the button'],
    [['Enter', 'Space'], '重試', 'Tries again'],
  ],
  examples: [
    {
      name: ['預設', 'Default'],
      markup: (t) =>
        `<t-error-state heading="${t('暫時連不上信箱', 'Mail cannot be reached')}" note="${t('上次成功 09:40', 'Last worked 09:40')}" number="T-1305"></t-error-state>`,
    },
    {
      name: ['重試中', 'Trying again'],
      markup: (t) =>
        `<t-error-state retrying heading="${t('暫時讀不到公告', 'Notices cannot be read')}" number="T-2401"></t-error-state>`,
    },
    {
      name: ['不能重試', 'Without a retry'],
      markup: (t) =>
        `<t-error-state no-retry icon="lock" heading="${t('沒有檢視的權限', 'You may not view this')}" number="T-1003"></t-error-state>`,
    },
    {
      name: ['長文字', 'Long text'],
      markup: (t) => `<t-error-state heading="${long(t)}" note="${long(t)}" number="T-2402"></t-error-state>`,
    },
  ],
};
