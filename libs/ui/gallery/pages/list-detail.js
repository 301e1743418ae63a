import { long } from '../invented.js';

const rows = (t) =>
  `<t-panel slot="list" heading="${t('公告區', 'Notices')}"><a href="#list-detail">${t('行政大樓停電', 'Power cut in the main building')}</a></t-panel>`;

export default {
  purpose: [
    '左邊清單、右邊明細；螢幕窄時一次只顯示一個，返回時清單停在原處。',
    'A list with its detail beside it; on narrow screens one at a time, and the way back finds the list where it was left.',
  ],
  keys: [],
  examples: [
    {
      name: ['尚未選擇', 'Nothing chosen'],
      markup: (t) => `<t-list-detail list-label="${t('公告', 'Notices')}" detail-label="${t('公告內容', 'The notice')}">
        ${rows(t)}
        <t-empty slot="detail" icon="speakerphone" heading="${t('尚未選擇公告', 'No notice chosen')}" note="${t('從清單選一則公告來閱讀。', 'Choose a notice from the list.')}"></t-empty>
      </t-list-detail>`,
    },
    {
      name: ['已選擇，長文字', 'Chosen, long text'],
      markup: (
        t,
      ) => `<t-list-detail chosen list-label="${t('計畫', 'Plans')}" detail-label="${t('計畫內容', 'The plan')}">
        ${rows(t)}
        <t-panel slot="detail" heading="${long(t)}">${long(t).repeat(2)}</t-panel>
      </t-list-detail>`,
    },
  ],
};
