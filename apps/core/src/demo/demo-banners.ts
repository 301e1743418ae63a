import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { audienceKey } from '@tessera/contracts';
import { addDays, dateIn, newId } from '@tessera/sdk';
import type pg from 'pg';
import type { Environment } from '../boot/environment.js';
import { portalRoot } from '../boot/paths.js';
import { BlobStore } from '../files/blob-store.js';

const folder = join(portalRoot, 'apps/core/demo/banners');
const widths = [1440, 720] as const;
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
    const pictureId = await addPicture(client, new BlobStore(environment), { picture, banner: id, by });
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

async function addPicture(
  client: pg.PoolClient,
  blobs: BlobStore,
  { picture, banner, by }: { picture: string; banner: string; by: { id: string; agencyId: string } },
): Promise<string> {
  const main = newId();
  for (const width of widths) {
    const name = `${picture}-${width}.webp`;
    const content = await readFile(join(folder, name));
    const hash = await blobs.put(content);
    await client.query(
      `insert into core.blob (hash, bytes, media_type) values ($1, $2, 'image/webp') on conflict do nothing`,
      [hash, content.length],
    );
    await client.query(
      `insert into core.file (id, hash, name, media_type, bytes, uploaded_by, agency_id, owner_plugin, owner_subject, owner_id, picture_width, picture_height, picture_of)
       values ($1, $2, $3, 'image/webp', $4, $5, $6, 'core', 'Banner', $7, $8, $9, $10)`,
      [
        width === widths[0] ? main : newId(),
        hash,
        name,
        content.length,
        by.id,
        by.agencyId,
        banner,
        width,
        width / 3,
        width === widths[0] ? null : main,
      ],
    );
  }
  return main;
}
