import { Controller, Put } from '@nestjs/common';
import { PluginModule, Public } from '@tessera/sdk';
import { declare } from './declare.mjs';

class SwitchController {
  stay() {
    return 'on';
  }
}
Controller()(SwitchController);
declare(SwitchController, 'stay', Put(':anything'), Public());

export default class TakesSwitch {}
PluginModule({ controllers: [SwitchController] })(TakesSwitch);
