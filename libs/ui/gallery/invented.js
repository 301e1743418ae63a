// Invented things that several pages show.
export const applications = (t) => [
  { id: 'documents', label: t('公文系統', 'Documents'), icon: 'file-text' },
  { id: 'attendance', label: t('差勤系統', 'Attendance'), icon: 'clock', note: t('每日更新', 'Updated daily') },
  { id: 'mail', label: t('公務信箱', 'Official mail'), icon: 'mail' },
  { id: 'users', label: t('通訊錄', 'Directory'), icon: 'users' },
];

/** Far longer than one expects, as names of agencies and acts are. */
export const long = (t) =>
  t(
    '都市發展局綜合企劃科會同衛生局、社會局及各區公所辦理公有建築物無障礙設施改善計畫之跨機關協調',
    'Coordination between agencies of the improvement of barrier-free access to public buildings by the Department of Urban Development and the district offices',
  );

export const agencies = (t) => [
  {
    id: 'city',
    label: t('示範市政府', 'Model City Government'),
    icon: 'building-bank',
    children: [
      {
        id: 'it',
        label: t('資訊處', 'Information Technology'),
        icon: 'building',
        meta: t('86 人', '86 people'),
        children: [
          { id: 'app', label: t('應用系統科', 'Applications') },
          { id: 'net', label: t('網路科', 'Networks') },
          { id: 'sec', label: t('資通安全科', 'Security'), disabled: true },
        ],
      },
      { id: 'office', label: t('秘書處', 'Secretariat'), icon: 'building', hasChildren: true },
    ],
  },
];

/** Keys that every button has. */
export const buttonKeys = [
  [['Tab'], '到這個按鈕', 'Reaches the button'],
  [['Enter', 'Space'], '按下按鈕', 'Presses it'],
];
export const fieldKeys = [
  [['Tab'], '到這個欄位', 'Reaches the field'],
  [['Enter'], '送出所在的表單', 'Sends the form around it'],
];
export const fieldPointer = [
  '按標籤也會進入欄位。取得焦點時外框變粗；有錯誤時外框與訊息同為錯誤色，並附圖示。',
  'A press on the label enters the field. With focus the edge is thicker; with an error edge and message share its colour, and an icon says so without colour.',
];

/** Half past two in the afternoon of 115/03/12: comments with an answer, one hidden, one deleted. */
export const inventedComments = (t) => [
  {
    id: 'a',
    authorName: t('吳思妤', 'Wu Szu-yu'),
    agency: t('人事處', 'Personnel'),
    at: '2026-03-12T04:10:00.000Z',
    text: t('電梯也會停嗎？\n有同仁行動不便。', 'Do the lifts stop as well?\nA colleague cannot take the stairs.'),
    may: { reply: true },
    replies: [
      {
        id: 'a1',
        authorName: t('黃冠廷', 'Huang Kuan-ting'),
        agency: t('秘書處', 'Secretariat'),
        at: '2026-03-12T05:00:00.000Z',
        editedAt: '2026-03-12T05:20:00.000Z',
        mark: t('發布者', 'Poster'),
        text: t('一號電梯由發電機供電，不受影響。', 'Lift 1 runs on the generator and is not affected.'),
        may: { edit: true, delete: true },
      },
    ],
  },
  {
    id: 'b',
    authorName: t('謝宜庭', 'Hsieh Yi-ting'),
    agency: t('研考會', 'Research'),
    at: '2026-03-11T02:00:00.000Z',
    hidden: true,
    text: t('這段話與公告無關。', 'This has nothing to do with the notice.'),
    may: { hide: true },
  },
  {
    id: 'c',
    authorName: '',
    agency: '',
    at: '2026-03-01T02:00:00.000Z',
    deleted: true,
    text: '',
    may: {},
  },
];

export const inventedFiles = (t) => [
  {
    id: 'plan',
    name: t('實施計畫.pdf', 'plan.pdf'),
    bytes: 1_284_000,
    mediaType: 'application/pdf',
    href: '/src/logo.svg',
  },
  {
    id: 'photo',
    name: t('現場照片.jpg', 'photo.jpg'),
    bytes: 840_000,
    mediaType: 'image/jpeg',
    preview: '/src/logo.svg',
  },
  {
    id: 'list',
    name: t('名冊.ods', 'list.ods'),
    bytes: 24_000,
    mediaType: 'application/vnd.oasis.opendocument.spreadsheet',
  },
];
