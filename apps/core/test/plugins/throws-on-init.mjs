import { Controller, Get } from '@nestjs/common';
import { PluginModule, SignedIn } from '@tessera/sdk';
import { declare } from './declare.mjs';

class HalfReadyController {
  onModuleInit() {
    throw new Error('not ready');
  }
  greet() {
    return { hello: 'world' };
  }
}
Controller('greeting')(HalfReadyController);
declare(HalfReadyController, 'greet', Get(), SignedIn());

export default class ThrowsOnInit {}
PluginModule({ controllers: [HalfReadyController] })(ThrowsOnInit);
