import { Controller, Get } from '@nestjs/common';
import { PluginModule } from '@tessera/sdk';
import { declare } from './declare.mjs';

class OpenController {
  all() {
    return 'everything';
  }
}
Controller('all')(OpenController);
declare(OpenController, 'all', Get());

export default class OpenRoute {}
PluginModule({ controllers: [OpenController] })(OpenRoute);
