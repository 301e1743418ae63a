import { PluginSettings } from '@tessera/sdk';
import type { PluginSettingsBoard } from './plugin-settings-board.js';

/** A plugin's own `PluginSettings`: it cannot ask for another's. */
export class OwnPluginSettings extends PluginSettings {
  constructor(
    private readonly plugin: string,
    private readonly board: PluginSettingsBoard,
  ) {
    super();
  }

  platform<Values extends object>(): Values {
    return this.board.valuesAt<Values>({ plugin: this.plugin, level: 'platform', agencyId: null });
  }

  ofAgency<Values extends object>(agencyId: string): Values {
    return this.board.valuesAt<Values>({ plugin: this.plugin, level: 'agency', agencyId });
  }
}
