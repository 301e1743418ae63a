import { Global, Module } from '@nestjs/common';
import { Enablement } from '@tessera/sdk';
import { EnablementController } from './enablement.controller.js';
import { EnablementRepository } from './enablement.repository.js';
import { EnablementService } from './enablement.service.js';
import { EnablementImpactService } from './enablement-impact.service.js';
import { EnablementSnapshot } from './enablement-snapshot.js';

@Global()
@Module({
  controllers: [EnablementController],
  providers: [
    EnablementImpactService,
    EnablementRepository,
    EnablementService,
    EnablementSnapshot,
    { provide: Enablement, useExisting: EnablementSnapshot },
  ],
  exports: [Enablement, EnablementSnapshot],
})
export class EnablementModule {}
