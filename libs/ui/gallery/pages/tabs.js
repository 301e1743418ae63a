import { long } from '../invented.js';

const tabs = (t) => [
  { value: 'current', label: t('已發布', 'Published'), count: 12 },
  { value: 'due', label: t('排程中', 'Scheduled'), count: 2, icon: 'clock' },
  { value: 'draft', label: t('未發布', 'Drafts') },
  { value: 'trash', label: t('已刪除', 'Deleted'), disabled: true },
];

export default {
  purpose: ['同一頁的幾種內容，一次看一種。', 'Several contents of one page, one at a time.'],
  pointer: ['滑過的分頁有底色；選取的有底線。', 'The tab under the pointer gets a ground; the chosen one has a line.'],
  keys: [
    [['Tab'], '到選取的分頁，再到內容', 'Reaches the chosen tab, then its content'],
    [['←', '→', 'Home', 'End'], '選別的分頁', 'Chooses another tab'],
  ],
  examples: [
    {
      name: ['預設', 'Default'],
      markup: (t) =>
        `<t-tabs value="current" label="${t('公告', 'Notices')}">${t('已發布的公告', 'Published notices')}</t-tabs>`,
      set: (t) => ({ 't-tabs': { tabs: tabs(t) } }),
    },
    {
      name: ['只有一排分頁', 'The row alone'],
      markup: (t) => `<t-tabs value="due" label="${t('公告', 'Notices')}"></t-tabs>`,
      set: (t) => ({ 't-tabs': { tabs: tabs(t) } }),
    },
    {
      name: ['長文字', 'Long text'],
      markup: (t) => `<t-tabs label="${t('計畫', 'Plans')}">${long(t)}</t-tabs>`,
      set: (t) => ({
        't-tabs': {
          tabs: [
            { value: 'a', label: t('公有建築物無障礙設施改善', 'Access to public buildings') },
            { value: 'b', label: t('跨機關協調會議紀錄', 'Minutes of meetings') },
          ],
        },
      }),
    },
  ],
};
