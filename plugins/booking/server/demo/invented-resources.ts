import type { Licence, VehicleType } from '../resources/resource-choices.js';

/** What the demo city has, by agency of `apps/core/demo/organisation.csv`; all of it is invented. */
export interface InventedVenue {
  name: string;
  floor: string;
  capacity: number;
  /** `G`: everybody; `A`: the agency; otherwise others that may book besides. */
  who: 'G' | 'A' | readonly string[];
  site?: string;
  description?: string;
  rules?: string;
  zone?: string;
  meetingLink?: string;
  superiorFirst?: true;
  checkIn?: true;
  hidden?: true;
  buffer?: number;
  /** Hours, whole ones. */
  hours?: readonly [number, number];
  everyDay?: true;
}
export interface InventedVehicle {
  plate: string;
  type: VehicleType;
  make: string;
  year: number;
  seats: number;
  /** Whether everybody may book it; else the agency only. */
  forAll?: true;
}

export interface InventedOffice {
  agency: string;
  site: string;
  venues: readonly InventedVenue[];
  vehicles: readonly InventedVehicle[];
  drivers: readonly { name: string; licence: Licence }[];
}

const screen = '投影機、電子白板、視訊設備';
const tidy = '使用後請恢復桌椅、關閉電源，並將垃圾帶走。';
const small = (name: string, floor: string, capacity: number): InventedVenue => ({ name, floor, capacity, who: 'A' });

export const inventedOffices: readonly InventedOffice[] = [
  {
    agency: '秘書處',
    site: '行政大樓',
    venues: [
      { name: '第一會議室', floor: '3 樓', capacity: 30, who: 'G', description: screen, rules: tidy, buffer: 15 },
      { name: '第二會議室', floor: '3 樓', capacity: 16, who: 'G', description: '投影機', rules: tidy },
      { name: '第三會議室', floor: '5 樓', capacity: 60, who: 'G', description: screen, rules: tidy, checkIn: true },
      {
        name: '大禮堂',
        floor: '1 樓',
        capacity: 320,
        who: 'G',
        description: '舞台、音響、投影',
        rules: tidy,
        buffer: 15,
      },
      {
        name: '中庭廣場',
        floor: '1 樓',
        capacity: 500,
        who: 'G',
        hours: [8, 22],
        everyDay: true,
        rules: '不得使用明火。',
      },
      { name: '首長會客室', floor: '11 樓', capacity: 12, who: 'A', hidden: true },
    ],
    vehicles: [
      { plate: 'TSA-1001', type: 'sedan', make: '示範汽車', year: 2023, seats: 4, forAll: true },
      { plate: 'TSA-1002', type: 'van', make: '示範汽車', year: 2022, seats: 8, forAll: true },
      { plate: 'TSA-2001', type: 'bus', make: '示範客車', year: 2020, seats: 42, forAll: true },
    ],
    drivers: [
      { name: '高志明', licence: 'small-professional' },
      { name: '羅文彬', licence: 'small-professional' },
      { name: '江國華', licence: 'bus' },
    ],
  },
  {
    agency: '衛生局',
    site: '衛生大樓',
    venues: [
      { name: '衛教訓練教室', floor: '2 樓', capacity: 40, who: 'G', description: screen, rules: tidy },
      { name: '防疫應變會議室', floor: '4 樓', capacity: 24, who: ['社會局', '消防局'], description: screen },
      { name: '第一討論室', floor: '4 樓', capacity: 8, who: 'A', checkIn: true },
      { name: '第二討論室', floor: '4 樓', capacity: 8, who: 'A' },
      { name: '保密會議室', floor: '6 樓', capacity: 10, who: 'A', hidden: true },
    ],
    vehicles: [
      { plate: 'TSB-1101', type: 'sedan', make: '示範汽車', year: 2024, seats: 4 },
      { plate: 'TSB-1102', type: 'van', make: '示範汽車', year: 2021, seats: 7 },
      { plate: 'TSB-0007', type: 'motorcycle', make: '示範機車', year: 2022, seats: 1 },
    ],
    drivers: [
      { name: '葉家豪', licence: 'small-professional' },
      { name: '潘世傑', licence: 'small' },
    ],
  },
  {
    agency: '社會局',
    site: '社福大樓',
    venues: [
      { name: '多功能活動室', floor: '1 樓', capacity: 80, who: 'G', hours: [8, 21], everyDay: true, rules: tidy },
      small('個案討論室', '3 樓', 8),
      { name: '家庭會談室', floor: '3 樓', capacity: 6, who: 'A', hidden: true },
    ],
    vehicles: [{ plate: 'TSC-1201', type: 'van', make: '示範汽車', year: 2023, seats: 8 }],
    drivers: [{ name: '詹俊宏', licence: 'small-professional' }],
  },
  {
    agency: '資訊處',
    site: '資訊大樓',
    venues: [
      {
        ...{ name: '線上會議室一', floor: '', capacity: 300, who: 'G', site: '線上', hours: [7, 22], everyDay: true },
        ...{ meetingLink: 'https://meet.example.gov.tw/tessera-1', superiorFirst: true, checkIn: true },
      },
      {
        ...{ name: '線上會議室二', floor: '', capacity: 100, who: 'G', site: '線上', hours: [7, 22], everyDay: true },
        ...{ meetingLink: 'https://meet.example.gov.tw/tessera-2', checkIn: true },
      },
      {
        name: '電腦教室',
        floor: '2 樓',
        capacity: 36,
        who: 'G',
        description: '學員電腦 36 部',
        rules: '禁止飲食。',
        buffer: 15,
      },
      small('專案室', '7 樓', 12),
      {
        ...{ name: '駐洛杉磯辦事處會議室', floor: '12F', capacity: 14, who: 'G', site: '駐洛杉磯辦事處' },
        zone: 'America/Los_Angeles',
      },
    ],
    vehicles: [{ plate: 'TSD-1301', type: 'sedan', make: '示範汽車', year: 2022, seats: 4 }],
    drivers: [{ name: '溫明哲', licence: 'small' }],
  },
  {
    agency: '工務局',
    site: '工務大樓',
    venues: [
      { name: '工程協調會議室', floor: '5 樓', capacity: 28, who: 'G', description: '大型圖面螢幕', rules: tidy },
      small('圖說審查室', '5 樓', 12),
    ],
    vehicles: [
      { plate: 'TSE-1401', type: 'light-truck', make: '示範貨車', year: 2020, seats: 2 },
      { plate: 'TSE-1402', type: 'truck', make: '示範貨車', year: 2019, seats: 2 },
      { plate: 'TSE-1403', type: 'sedan', make: '示範汽車', year: 2024, seats: 4 },
    ],
    drivers: [
      { name: '石振宇', licence: 'truck' },
      { name: '姚志強', licence: 'trailer' },
    ],
  },
  {
    agency: '消防局',
    site: '消防大樓',
    venues: [
      { name: '災害應變中心', floor: '地下 1 樓', capacity: 60, who: 'A', hidden: true },
      { name: '簡報室', floor: '2 樓', capacity: 45, who: 'G', description: screen },
    ],
    vehicles: [{ plate: 'TSF-1501', type: 'minibus', make: '示範客車', year: 2021, seats: 19 }],
    drivers: [{ name: '柯建成', licence: 'bus' }],
  },
  {
    agency: '教育局',
    site: '教育大樓',
    venues: [
      { name: '研習教室', floor: '1 樓', capacity: 50, who: 'G', description: screen, rules: tidy },
      small('局務會議室', '6 樓', 24),
    ],
    vehicles: [{ plate: 'TSG-1601', type: 'van', make: '示範汽車', year: 2022, seats: 8 }],
    drivers: [{ name: '簡國棟', licence: 'small-professional' }],
  },
  {
    agency: '文化局',
    site: '文化中心',
    venues: [
      {
        name: '演講廳',
        floor: '1 樓',
        capacity: 180,
        who: 'G',
        hours: [9, 21],
        everyDay: true,
        buffer: 15,
        rules: tidy,
      },
      { name: '展覽室', floor: '2 樓', capacity: 60, who: 'G', hours: [9, 17], everyDay: true },
      small('編輯室', '3 樓', 10),
    ],
    vehicles: [{ plate: 'TSH-1701', type: 'light-truck', make: '示範貨車', year: 2023, seats: 2 }],
    drivers: [{ name: '田文宏', licence: 'small-professional' }],
  },
  {
    agency: '東區區公所',
    site: '東區行政中心',
    venues: [
      { name: '里民活動中心', floor: '1 樓', capacity: 120, who: 'G', hours: [8, 21], everyDay: true, rules: tidy },
      small('調解室', '2 樓', 10),
    ],
    vehicles: [{ plate: 'TSJ-1801', type: 'sedan', make: '示範汽車', year: 2021, seats: 4 }],
    drivers: [{ name: '盧建宏', licence: 'small' }],
  },
];
