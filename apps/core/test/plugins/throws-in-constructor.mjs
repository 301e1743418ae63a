import { PluginModule } from '@tessera/sdk';

class Grumpy {
  constructor() {
    throw new Error('will not be made');
  }
}

export default class ThrowsInConstructor {}
PluginModule({ providers: [Grumpy] })(ThrowsInConstructor);
