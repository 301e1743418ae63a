export default {
  purpose: [
    '內容要來的地方；等超過 200 ms 才出現，不閃動。',
    'Where content is about to be; appears after 200 ms and does not shimmer.',
  ],
  keys: [],
  examples: [
    { name: ['預設', 'Default'], markup: () => '<t-skeleton></t-skeleton>' },
    { name: ['兩行', 'Two lines'], markup: () => '<t-skeleton lines="2"></t-skeleton>' },
  ],
};
