import { Injectable } from '@nestjs/common';
import type { Caller } from '@tessera/sdk';
import type { Notice } from '../notices/notice.entity.js';

/** What an agency demands of those who post in its name. */
@Injectable()
export class PostingRules {
  /**
   * Called with every act that writes content, before it is stored: throws what is not allowed, and turns a publication
   * that somebody has to look at first into `in-review`. `before` is null for a new notice.
   */
  async apply(_caller: Caller, _before: Notice | null, _after: Notice): Promise<void> {}
}
