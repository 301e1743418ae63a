import { Injectable } from '@nestjs/common';
import { Clock } from '@tessera/sdk';

/** The one place that asks the machine for the time. */
@Injectable()
export class SystemClock extends Clock {
  now(): Date {
    return new Date();
  }
}
