import { Controller, Get } from '@nestjs/common';
import { Answer, Enablement, PresentedSecret, ProblemError, Public, tokenSecretHash } from '@tessera/sdk';
import { z } from 'zod';
import { CountersRepository } from './counters.repository.js';

const counterScreen = z.object({ place: z.string(), ready: z.array(z.string()) });

/** What a screen at a counter shows to whoever stands there: no names, only what may be taken along. */
@Controller('counter')
export class CounterController {
  constructor(
    private readonly counters: CountersRepository,
    private readonly enablement: Enablement,
  ) {}

  @Get()
  @Public()
  @Answer(counterScreen, { description: 'Equipment that is ready at the counter whose secret is shown.' })
  async show(@PresentedSecret() secret: string) {
    const counter = await this.counters.bySecret(tokenSecretHash(secret));
    // nobody is signed in whose agency the portal could ask: the counter's own is asked here
    if (!counter || !this.enablement.isEnabled('loans', counter.agencyId)) throw ProblemError.of('token-refused');
    return { place: counter.place, ready: await this.counters.readyAt(counter.id) };
  }
}
