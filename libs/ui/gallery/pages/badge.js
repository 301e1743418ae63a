export default {
  purpose: [
    '用一個詞說出狀態，附圖示；只有顏色不算說明。不會換行，所以不放長文字。',
    'A state in a word, with an icon: colour alone says nothing. It does not break, so no long text goes into it.',
  ],
  keys: [],
  examples: [
    {
      name: ['狀態', 'States'],
      markup: (t) => `<div class="row">
        <t-badge variant="success" icon="check">${t('已核准', 'Approved')}</t-badge>
        <t-badge variant="warning" icon="hourglass">${t('審核中', 'In review')}</t-badge>
        <t-badge variant="danger" icon="x">${t('已駁回', 'Rejected')}</t-badge>
        <t-badge variant="info" icon="user-check">${t('代理中', 'Deputy')}</t-badge>
        <t-badge variant="neutral">${t('草稿', 'Draft')}</t-badge>
        <t-badge variant="accent">${t('本機關', 'My agency')}</t-badge>
      </div>`,
    },
    {
      name: ['標記', 'Marks'],
      markup: (t) =>
        `<div class="row"><t-badge variant="must">${t('必讀', 'Must read')}</t-badge><t-badge variant="new">${t('新', 'New')}</t-badge><t-badge variant="line">${t('繼承', 'Inherited')}</t-badge></div>`,
    },
    {
      name: ['數量', 'Counts'],
      markup: () =>
        '<div class="row"><t-badge variant="count">8</t-badge><t-badge variant="count" accent>99+</t-badge></div>',
    },
  ],
};
