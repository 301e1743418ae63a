import { Body, Controller, Get, Post, Req } from '@nestjs/common';
import { isSecretOf, PluginModule, PresentedSecret, ProblemError, Public, tokenSecretHash } from '@tessera/sdk';
import { declare } from './declare.mjs';

/** Of the one display there is; a real plugin has it in its table. */
const hash = tokenSecretHash(`tpt_${'d'.repeat(43)}`);

/** What a display beside a door asks for, and routes that fail with the secret in their words. */
class DisplayController {
  hours() {
    return { open: '08:00' };
  }
  show(secret) {
    if (!isSecretOf(hash, secret)) throw ProblemError.of('token-refused');
    return { room: '101' };
  }
  checkIn(secret, given) {
    return { ...this.show(secret), given };
  }
  fail(request) {
    throw new Error(`cannot read ${request.url}`);
  }
  refuse(request) {
    throw ProblemError.of('conflict', { detail: `not at ${request.url}` });
  }
}
Controller('display')(DisplayController);
const parameter = (name, index, decorator) => decorator(DisplayController.prototype, name, index);
for (const name of ['show', 'checkIn']) parameter(name, 0, PresentedSecret());
for (const name of ['fail', 'refuse']) parameter(name, 0, Req());
parameter('checkIn', 1, Body());
declare(DisplayController, 'hours', Get('hours'), Public());
declare(DisplayController, 'show', Get(), Public());
declare(DisplayController, 'checkIn', Post(), Public());
declare(DisplayController, 'fail', Get('fail/:secret'), Public());
declare(DisplayController, 'refuse', Get('refuse'), Public());

export default class Lobby {}
PluginModule({ controllers: [DisplayController] })(Lobby);
