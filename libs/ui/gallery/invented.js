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

/** The week of 115/03/12, a Thursday. */
export const inventedWeek = (t) =>
  ['09', '10', '11', '12', '13', '14', '15'].map((day, at) => ({
    date: `2026-03-${day}`,
    past: at < 3,
    today: at === 3,
    holiday: at > 4,
    ...(at > 4 && { note: t('例假日', 'day off') }),
  }));

export const inventedWeekBlocks = (t) => {
  const block = (id, day, start, end, state, title, ...lines) => ({
    id,
    date: `2026-03-${day}`,
    start,
    end,
    state,
    title,
    lines,
    ...(state === 'closed' && { plain: true }),
  });
  const waiting = t('審核中', 'under review');
  const closed = t('不開放', 'closed');
  return [
    block('a', '09', '08:30', '10:00', 'taken', t('局務會議', 'Department meeting'), t('秘書處', 'Secretariat')),
    block('b', '09', '14:00', '16:00', 'taken', t('採購評選', 'Procurement'), t('採購科', 'Purchasing')),
    block('c', '10', '09:00', '12:00', 'taken', t('法規審查會', 'Review of rules'), t('法制處', 'Legal')),
    block('d', '10', '13:30', '15:00', 'taken', t('志工說明會', 'Volunteers'), t('社會局', 'Welfare')),
    block('e', '11', '08:00', '12:00', 'closed', t('設備保養', 'Maintenance'), closed),
    block('f', '12', '09:00', '10:30', 'taken', t('主管會報', 'Directors'), t('秘書處', 'Secretariat')),
    block(
      'g',
      '12',
      '14:00',
      '16:00',
      'mine',
      t('入口網改版工作會議', 'Work on the new portal'),
      t('已核准', 'approved'),
    ),
    block('h', '12', '16:00', '17:30', 'waiting', t('稽核前說明', 'Before the audit'), t('政風處', 'Ethics'), waiting),
    block('i', '13', '08:30', '09:30', 'taken', t('新進人員報到', 'Newcomers')),
    block(
      'j',
      '13',
      '14:00',
      '17:00',
      'waiting',
      t('防災演練籌備', 'Preparing the drill'),
      t('消防局', 'Fire'),
      waiting,
    ),
    block('k', '14', '00:00', '24:00', 'closed', t('例假日', 'Day off'), closed),
    block('l', '15', '00:00', '24:00', 'closed', t('電力歲修', 'Power works'), closed),
  ];
};

export const inventedBookings = (t) => {
  const booking = (id, title, number, time, person, unit, people) => ({
    id,
    title,
    number,
    time,
    person,
    unit,
    people,
  });
  const room = t('第一會議室', 'Meeting room 1');
  return [
    booking('a', room, 'BK-1150312-018', '03/16 09:00–11:00', t('張雅筑', 'Chang Ya-chu'), t('社會局', 'Welfare'), 12),
    booking(
      'b',
      'RBX-0372',
      'BK-1150312-011',
      '03/17 08:30–12:00',
      t('陳柏宇', 'Chen Po-yu'),
      t('環保局', 'Environment'),
      4,
    ),
    booking(
      'c',
      room,
      'BK-1150312-015',
      '03/17 14:00–17:00',
      t('蔡佩珊', 'Tsai Pei-shan'),
      t('人事處', 'Personnel'),
      30,
    ),
    booking(
      'd',
      room,
      'BK-1150311-052',
      '03/19 10:00–12:00',
      t('鄭宇倫', 'Cheng Yu-lun'),
      t('資訊處', 'Information'),
      8,
    ),
  ];
};
