import { long } from '../invented.js';

const people = (t) => [
  { id: 'lin', name: t('林昱翔', 'Lin Yu-hsiang'), detail: t('資訊處應用系統科', 'Applications') },
  { id: 'huang', name: t('黃冠廷', 'Huang Kuan-ting'), detail: t('秘書處', 'Secretariat') },
  { id: 'wu', name: t('吳思妤', 'Wu Szu-yu'), detail: t('人事處', 'Personnel') },
];

export default {
  purpose: [
    '輸入名稱，從搜尋結果選一位人員、一個機關，或選多個。',
    'One person or agency, or several, found by typing a name.',
  ],
  pointer: [
    '按一下欄位會列出最前面幾項；選取的以小方塊顯示，按叉號移除。取得焦點時外框變粗。',
    'A press on the field lists the first ones; what is chosen stands in chips, a cross removes one. With focus the edge is thicker.',
  ],
  keys: [
    [['Tab'], '到各個叉號與欄位', 'Reaches the crosses and the field'],
    [['↑', '↓'], '開啟清單，在結果中移動', 'Opens the list and moves in it'],
    [['Enter'], '選取；已選取的則移除', 'Chooses; removes what is chosen already'],
    [['Backspace'], '欄位為空時移除最後一個', 'In an empty field removes the last one'],
    [['Esc'], '關閉清單', 'Closes the list'],
  ],
  examples: [
    {
      name: ['一位人員', 'One person'],
      markup: (t) =>
        `<t-entity-picker label="${t('主持人', 'Chair')}" placeholder="${t('姓名或帳號', 'Name or account')}" help="${t('可搜尋全府人員。', 'Anyone in the government.')}"></t-entity-picker>`,
      set: (t) => ({
        't-entity-picker': {
          source: async (query) => ({
            items: people(t).filter(({ name }) => name.includes(query)),
            more: query === '',
          }),
        },
      }),
    },
    {
      name: ['多個機關', 'Several agencies'],
      markup: (t) =>
        `<t-entity-picker multiple icon="building" label="${t('可借用的機關', 'Who may book')}"></t-entity-picker>`,
      set: (t) => ({
        't-entity-picker': {
          source: async (query) => ({
            items: [
              { id: 'it', name: t('資訊處', 'Information') },
              { id: 'welfare', name: t('社會局', 'Welfare') },
            ].filter(({ name }) => name.includes(query)),
          }),
          chosen: [
            { id: 'it', name: t('資訊處', 'Information') },
            { id: 'office', name: t('秘書處', 'Secretariat') },
          ],
        },
      }),
    },
    {
      name: ['搜尋不到伺服器', 'The search fails'],
      markup: (t) => `<t-entity-picker label="${t('代理人', 'Deputy')}"></t-entity-picker>`,
      set: () => ({ 't-entity-picker': { source: async () => Promise.reject(new Error('offline')) } }),
    },
    {
      name: ['停用', 'Disabled'],
      markup: (t) => `<t-entity-picker disabled label="${t('申請人', 'Applicant')}"></t-entity-picker>`,
      set: (t) => ({ 't-entity-picker': { chosen: people(t).slice(0, 1) } }),
    },
    {
      name: ['錯誤，長文字', 'Error, long text'],
      markup: (t) =>
        `<t-entity-picker multiple icon="building" label="${t('會辦機關', 'Agencies')}" error="${t('請至少選一個機關。', 'Choose at least one agency.')}"></t-entity-picker>`,
      set: (t) => ({ 't-entity-picker': { chosen: [{ id: 'a', name: long(t) }] } }),
    },
  ],
};
