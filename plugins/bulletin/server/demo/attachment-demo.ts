import type { DemoContext } from '@tessera/sdk';
import { purposes } from '../attachments/notice-files.js';
import { inventedPaper, inventedPlan } from './invented-files.js';

/** So many of the newest notices of the government and of agencies carry files. */
const withFiles = 12;
/** Each third of them has pictures as well. */
const pictureEvery = 3;

const floorNames = ['會場一樓平面圖', '會場二樓平面圖'];

interface Chosen {
  id: string;
  title: string;
  author: string;
}

/** A programme as PDF, a list as text, and floor plans, on some of the notices that people see first. */
export async function fillAttachments({ query, attach, people, random }: DemoContext): Promise<void> {
  const chosen = (await query(
    `select id, title, author_id as author from plugin_bulletin.notice where state = 'current' and attachments = 0
     order by (audience_key = 'G') desc, published_at desc limit $1`,
    [withFiles],
  )) as Chosen[];
  const plans = floorNames.map((alt) => ({ alt, content: inventedPlan(random) }));
  for (const [at, { id, author }] of chosen.entries()) {
    const by = people.find((person) => person.id === author);
    if (!by) continue;
    const file = { subject: 'Notice', ownerId: id, purpose: purposes.file.name, by };
    const paper = { name: '實施計畫.pdf', mediaType: 'application/pdf', content: inventedPaper(`Programme ${at + 1}`) };
    await attach({ ...file, ...paper, place: 0 });
    const list = Buffer.from(`編號,項目\n1,報到\n2,說明\n3,綜合討論 ${at + 1}\n`);
    await attach({ ...file, name: '議程.csv', mediaType: 'text/plain', content: list, place: 1 });
    let count = 2;
    if (at % pictureEvery === 0)
      for (const [place, { alt, content }] of plans.entries()) {
        const picture = { name: `${alt}.png`, mediaType: 'image/png', content, alt, place };
        await attach({ ...file, ...picture, purpose: purposes.picture.name });
        count += 1;
      }
    await query('update plugin_bulletin.notice set attachments = $2 where id = $1', [id, count]);
  }
}
