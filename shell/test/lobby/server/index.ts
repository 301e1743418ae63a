import { Controller, Get } from '@nestjs/common';
import { isSecretOf, PluginModule, PresentedSecret, ProblemError, Public, tokenSecretHash } from '@tessera/sdk';

/** Of the one display there is; a real plugin has it in its table. */
const hash = tokenSecretHash(`tpt_${'d'.repeat(43)}`);

@Controller('display')
export class DisplayController {
  private readings = 0;

  @Get()
  @Public()
  show(@PresentedSecret() secret: string) {
    if (!isSecretOf(hash, secret)) throw ProblemError.of('token-refused');
    this.readings += 1;
    return { room: '第一會議室', readings: this.readings };
  }
}

@PluginModule({ controllers: [DisplayController] })
export default class LobbyPlugin {}
