export default {
  purpose: [
    '做完一件事的短訊息，五秒後自己消失；重要的錯誤同時留在頁面上。',
    'Short news of an act, gone after five seconds; errors that matter stay in the page as well.',
  ],
  pointer: ['指著訊息或焦點在裡面時不會消失。', 'Messages stay while pointed at or focused.'],
  keys: [
    [['Tab'], '到訊息的動作', 'Reaches the action of a message'],
    [['Enter', 'Space'], '做這個動作', 'Does it'],
  ],
  examples: [
    {
      name: ['結果', 'An outcome'],
      markup: (t) => `<t-button>${t('核准', 'Approve')}</t-button>`,
      press: {
        't-button': (_root, { toast }, t) =>
          toast(t('已核准 3 筆借用', '3 bookings approved'), { action: t('復原', 'Undo') }),
      },
    },
    {
      name: ['錯誤，留久一點', 'An error that stays longer'],
      markup: (t) => `<t-button>${t('送出', 'Send')}</t-button>`,
      press: {
        't-button': (_root, { toast }, t) =>
          toast(t('沒有送出：連線中斷，內容已保留', 'Not sent: the connection was lost, your text is kept'), {
            variant: 'danger',
            duration: 60_000,
          }),
      },
    },
  ],
};
