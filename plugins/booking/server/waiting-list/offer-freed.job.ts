import { Injectable } from '@nestjs/common';
import { type Caller, JobHandler, type JobRunner } from '@tessera/sdk';
import { OfferingService } from './offering.service.js';

/** After an act that freed something for which it could not yet be told who is next. */
@Injectable()
@JobHandler('offer-freed')
export class OfferFreedJob implements JobRunner {
  constructor(private readonly offering: OfferingService) {}

  run(caller: Caller): Promise<void> {
    return this.offering.offerFree(caller);
  }
}
