import { Injectable } from '@nestjs/common';
import { Clock } from '@tessera/sdk';
import { nextTick } from './every.js';
import { Schedules } from './schedules.js';
import { SchedulesRepository } from './schedules.repository.js';

/** Turns the passing of time into outbox rows. */
@Injectable()
export class ScheduleTicker {
  private known = 0;

  constructor(
    private readonly schedules: Schedules,
    private readonly repository: SchedulesRepository,
    private readonly clock: Clock,
  ) {}

  /** Answers how many schedules ticked. */
  async round(): Promise<number> {
    const now = this.clock.now();
    const times = this.schedules.all().map(({ key, every }) => ({ name: key, next: nextTick(every, now) }));
    if (times.length === 0) return 0;
    if (times.length !== this.known) await this.repository.declare(times);
    this.known = times.length;
    return this.repository.tick(now, times);
  }
}
