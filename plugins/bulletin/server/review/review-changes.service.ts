import { Injectable } from '@nestjs/common';
import type { Caller } from '@tessera/sdk';
import { audienceOfKey } from '../audience/notice-audience.js';
import { NoticeReader } from '../notices/notice-reader.js';
import { NoticesAsOutRepository } from './notices-as-out.repository.js';
import type { ReviewChanges } from './review.schemas.js';
import { differenceOfTexts, paragraphsOf } from './text-difference.js';

const turned = <Value>(before: Value, after: Value) => (before === after ? null : { before, after });

/** Tells a reviewer what a corrected notice says that its readers have not seen yet. */
@Injectable()
export class ReviewChangesService {
  constructor(
    private readonly reader: NoticeReader,
    private readonly asOut: NoticesAsOutRepository,
  ) {}

  async of(caller: Caller, id: string): Promise<ReviewChanges> {
    const { title, body, audienceKey } = await this.reader.readable(caller, id, 'review');
    const before = await this.asOut.find(id);
    if (!before) return { wasOut: false, title: null, audience: null, text: null };
    return {
      wasOut: true,
      title: turned(before.title, title),
      audience: turned(audienceOfKey(before.audienceKey), audienceOfKey(audienceKey)),
      text: before.body === body ? null : differenceOfTexts(paragraphsOf(before.body), paragraphsOf(body)),
    };
  }
}
