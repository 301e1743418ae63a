import { join } from 'node:path';
import { audienceKey } from '@tessera/contracts';
import { addDays, dateIn, newId } from '@tessera/sdk';
import type pg from 'pg';
import type { Environment } from '../boot/environment.js';
import { demoFolder } from '../boot/paths.js';
import { BlobStore } from '../files/blob-store.js';
import { addDemoPicture } from './demo-picture.js';

const folder = join(demoFolder, 'banners');
const sizes = [1440, 720].map((width) => ({ width, height: width / 3 }));
const shownFor = 60;

/** Pictures in `apps/core/demo/banners`, drawn for the demo; `only`: code of the one agency that sees it. */
const demoBanners = [
  {
    picture: 'drill',
    zh: '國家防災日：全民防災演習，趴下、掩護、穩住一分鐘',
    en: 'Disaster prevention day: drop, cover and hold on for one minute',
    link: '/bulletin',
    only: null,
  },
  {
    picture: 'security',
    zh: '資訊安全月：先看寄件人，再點連結；可疑郵件請按「回報」',
    en: 'Security month: look at the sender before you follow a link, and report suspicious mail',
    link: '/help?q=%E7%99%BB%E5%85%A5',
    only: null,
  },
  {
    picture: 'health',
    zh: '員工健康檢查開放預約，40 歲以上同仁每年一次，公假半日',
    en: 'Health checks for staff can be booked: once a year from the age of 40, with half a day off',
    link: null,
    only: 'D03',
  },
] as const;

/** Banners of the demo city's home page, put up by its system administrator. */
export async function addDemoBanners(client: pg.PoolClient, environment: Environment, now: Date): Promise<void> {
  const { rows } = await client.query<{ id: string; agencyId: string }>(
    `select id, agency_id as "agencyId" from core.account where name = 'sysadmin'`,
  );
  const [by] = rows;
  if (!by) return;
  const today = dateIn(now, 'Asia/Taipei');
  for (const [place, { picture, zh, en, link, only }] of demoBanners.entries()) {
    const id = newId();
    const pictureId = await addDemoPicture(client, new BlobStore(environment), {
      file: join(folder, picture),
      sizes,
      owner: { subject: 'Banner', id },
      by,
    });
    const agency = only
      ? (await client.query<{ id: string }>('select id from core.agency where code = $1', [only])).rows[0]
      : undefined;
    await client.query(
      `insert into core.banner (id, picture_id, alt_zh, alt_en, link, from_day, to_day, audience_key, agency_id, place, state, changed_by)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, 'on', $11)`,
      [
        id,
        pictureId,
        zh,
        en,
        link,
        addDays(today, -1),
        addDays(today, shownFor),
        agency ? audienceKey.agency(agency.id) : audienceKey.government,
        agency?.id ?? null,
        place + 1,
        by.id,
      ],
    );
  }
}
