import { Injectable } from '@nestjs/common';
import { Queues } from './queues.js';
import { queueNames } from './work-item.js';

const page = 200;

/** Work that waits because its plugin is off for its agency. */
@Injectable()
export class HeldWork {
  constructor(private readonly queues: Queues) {}

  /** Lets held work of these plugins run now; what is still off for its agency is held again. */
  async release(plugins: ReadonlySet<string>): Promise<number> {
    let released = 0;
    for (const name of queueNames) {
      const held = [];
      for (let start = 0; ; start += page) {
        const delayed = await this.queues.queue(name).getJobs(['delayed'], start, start + page - 1, true);
        held.push(...delayed.filter(({ data }) => data.held === 'plugin-off' && plugins.has(data.plugin)));
        if (delayed.length < page) break;
      }
      for (const job of held) {
        // another process may have been quicker
        await job.promote().then(
          () => released++,
          () => undefined,
        );
      }
    }
    return released;
  }
}
