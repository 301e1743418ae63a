import { Controller, Get } from '@nestjs/common';
import { Answer, PresentedSecret, Public } from '@tessera/sdk';
import { door } from './display.schemas.js';
import { DoorService } from './door.service.js';

/** The only door without sign-in: it opens by the secret of a display. */
@Controller('display')
export class DoorController {
  constructor(private readonly doors: DoorService) {}

  @Get()
  @Public()
  @Answer(door)
  show(@PresentedSecret() secret: string) {
    return this.doors.show(secret);
  }
}
