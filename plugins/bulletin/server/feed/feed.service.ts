import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type Caller, PortalAddress } from '@tessera/sdk';
import type { NoticeItem } from '../notices/notice.schemas.js';
import { NoticeListsService } from '../notices/notice-lists.service.js';
import { type AtomEntry, atomXml } from './atom.js';
import type { FeedAudience } from './feed.schemas.js';
import { FeedBodiesRepository } from './feed-bodies.repository.js';
import { escaped, feedHtml } from './feed-html.js';
import { feedTexts } from './feed-texts.js';

const newest = 50;
/** An empty feed never changed. */
const beginning = new Date(0);

export interface Feed {
  xml: string;
  updated: Date;
}

/** The newest notices that reach a reader now, for programs that look after news. */
@Injectable()
export class FeedService {
  constructor(
    private readonly lists: NoticeListsService,
    private readonly bodies: FeedBodiesRepository,
    private readonly address: PortalAddress,
  ) {}

  async read(caller: Caller, audience: FeedAudience): Promise<Feed> {
    const filter = audience === 'all' ? {} : { audience };
    const { items } = await this.lists.list(caller, { ...filter, tab: 'current', limit: newest });
    const bodies = await this.bodies.of(items.map(({ id }) => id));
    const entries = items.map((item) => this.entry(caller, item, bodies.get(item.id) ?? ''));
    const updated = new Date(Math.max(beginning.getTime(), ...entries.map((entry) => entry.updated.getTime())));
    const xml = atomXml({
      id: feedId(caller.accountId, audience),
      title: feedTexts[caller.locale].title[audience],
      link: this.address.of('/bulletin'),
      language: caller.locale,
      updated,
      entries,
    });
    return { xml, updated };
  }

  private entry({ locale }: Caller, item: NoticeItem, body: string): AtomEntry {
    const { id, title, summary, agency, authorName, category, document, publishedAt, updatedAt } = item;
    const texts = feedTexts[locale];
    const passedOn = document ? `<p>${escaped(texts.document(document.word, document.number, document.date))}</p>` : '';
    const published = new Date(publishedAt ?? beginning);
    return {
      id: `urn:uuid:${id}`,
      title,
      link: this.address.of(`/bulletin/${id}`),
      author: `${authorName}（${agency.shortName}）`,
      categories: [
        { term: item.audience, label: texts.title[item.audience] },
        ...(category ? [{ term: category.id, label: category.name[locale] }] : []),
      ],
      published,
      updated: updatedAt ? new Date(updatedAt) : published,
      summary,
      html: passedOn + feedHtml(body, { absolute: (path) => this.address.of(path), picture: texts.picture }),
    };
  }
}

/** The same for ever, and different for everybody, since no two readers get the same. */
function feedId(accountId: string, audience: FeedAudience): string {
  const hash = createHash('sha256').update(`bulletin feed ${accountId} ${audience}`).digest('hex');
  const variant = ['8', '9', 'a', 'b'][Number.parseInt(hash[16] ?? '0', 16) % 4];
  const parts = [hash.slice(0, 8), hash.slice(8, 12), `8${hash.slice(13, 16)}`, variant + hash.slice(17, 20)];
  return `urn:uuid:${[...parts, hash.slice(20, 32)].join('-')}`;
}
