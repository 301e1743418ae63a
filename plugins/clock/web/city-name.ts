import { preferences } from '@tessera/web-sdk';
import { cityOf } from './zone-time.js';

/** Chinese names of the places that offices ask for; others keep their international name. */
const chinese: Readonly<Record<string, string>> = {
  'Asia/Taipei': '臺北',
  'Asia/Tokyo': '東京',
  'Asia/Seoul': '首爾',
  'Asia/Shanghai': '上海',
  'Asia/Hong_Kong': '香港',
  'Asia/Singapore': '新加坡',
  'Asia/Bangkok': '曼谷',
  'Asia/Manila': '馬尼拉',
  'Asia/Jakarta': '雅加達',
  'Asia/Dubai': '杜拜',
  'Australia/Sydney': '雪梨',
  'Pacific/Auckland': '奧克蘭',
  'Pacific/Honolulu': '檀香山',
  'Europe/London': '倫敦',
  'Europe/Paris': '巴黎',
  'Europe/Berlin': '柏林',
  'Europe/Brussels': '布魯塞爾',
  'Europe/Rome': '羅馬',
  'Europe/Moscow': '莫斯科',
  'America/New_York': '紐約',
  'America/Chicago': '芝加哥',
  'America/Los_Angeles': '洛杉磯',
  'America/Vancouver': '溫哥華',
  'America/Sao_Paulo': '聖保羅',
};

/** Name of the place that a zone is called after, in the page's language. */
export const cityName = (zone: string): string =>
  (preferences().locale === 'zh-Hant' ? chinese[zone] : undefined) ?? cityOf(zone);
