import { Injectable } from '@nestjs/common';
import { type Caller, type TileLoader, TileSource } from '@tessera/sdk';
import { SessionViews } from '../identity/session-views.js';

/** Who I am here: agency, roles, days until the password expires. */
@Injectable()
@TileSource('my-settings')
export class MySettingsTile implements TileLoader {
  constructor(private readonly views: SessionViews) {}

  async load(caller: Caller) {
    const { person, agency, unit, roles, passwordDaysLeft } = await this.views.of(caller);
    return { person, agency, unit, roles, passwordDaysLeft };
  }
}
