import { Global, Module } from '@nestjs/common';
import { Parameters } from '@tessera/sdk';
import { ParametersController } from './parameters.controller.js';
import { ParametersService } from './parameters.service.js';
import { StoredParameters } from './stored-parameters.js';

@Global()
@Module({
  controllers: [ParametersController],
  providers: [ParametersService, StoredParameters, { provide: Parameters, useExisting: StoredParameters }],
  exports: [Parameters],
})
export class SettingsModule {}
