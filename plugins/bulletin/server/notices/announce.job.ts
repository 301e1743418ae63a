import { Injectable } from '@nestjs/common';
import { type Caller, JobHandler, type JobRunner, LiveTiles } from '@tessera/sdk';
import { z } from 'zod';

const announcement = z.object({ audienceKeys: z.array(z.string()) });

/** Tells open browsers that the notices of these audiences have changed. */
@Injectable()
@JobHandler('announce')
export class AnnounceJob implements JobRunner {
  constructor(private readonly live: LiveTiles) {}

  async run(_caller: Caller, payload: Record<string, unknown>): Promise<void> {
    this.live.changed('bulletin', 'latest', announcement.parse(payload).audienceKeys);
  }
}
