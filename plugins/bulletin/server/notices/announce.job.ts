import { Injectable } from '@nestjs/common';
import { type Caller, JobHandler, type JobRunner } from '@tessera/sdk';
import { z } from 'zod';
import { NoticeAnnouncements } from './notice-announcements.js';

const announcement = z.object({ audienceKeys: z.array(z.string()), mustRead: z.boolean().default(false) });

/** Tells open browsers that the notices of these audiences have changed. */
@Injectable()
@JobHandler('announce')
export class AnnounceJob implements JobRunner {
  constructor(private readonly announcements: NoticeAnnouncements) {}

  async run(_caller: Caller, payload: Record<string, unknown>): Promise<void> {
    const { audienceKeys, mustRead } = announcement.parse(payload);
    this.announcements.browsers(mustRead, ...audienceKeys);
  }
}
