import { Controller, Get } from '@nestjs/common';
import { CurrentCaller, PluginModule, PluginSettings, SignedIn } from '@tessera/sdk';
import { declare, inject } from './declare.mjs';

/** Tells what it is set to, for the portal and for the caller's agency. */
class SettledController {
  constructor(settings) {
    this.settings = settings;
  }
  now(caller) {
    return { platform: this.settings.platform(), agency: this.settings.ofAgency(caller.unitId) };
  }
}
inject(SettledController, PluginSettings);
Controller('now')(SettledController);
declare(SettledController, 'now', Get(), SignedIn());
CurrentCaller()(SettledController.prototype, 'now', 0);

export default class Settled {}
PluginModule({ controllers: [SettledController] })(Settled);
