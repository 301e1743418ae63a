import type { PlacedTile, Placement } from '@tessera/contracts';
import { isLocked } from '@tessera/contracts/layout-grid';
import { describeProblem, toast } from '@tessera/web-sdk';
import { ask } from '../asking-dialog.js';
import { TileSettingsDialog } from './edit-dialogs.js';
import { schemaWithChoices } from './settings-choices.js';
import { t } from './texts.js';
import type { TileNames } from './tile-names.js';

/** Asks for the settings of one placement; undefined when nothing is to be changed. */
export async function askSettings(names: TileNames, tile: PlacedTile): Promise<Placement['settings'] | undefined> {
  try {
    return await ask<Placement['settings'], TileSettingsDialog>(TileSettingsDialog, {
      name: names.name(tile),
      schema: await schemaWithChoices(tile.plugin, names.kind(tile)?.settings),
      value: tile.settings,
      locked: isLocked(tile, 'settings'),
    });
  } catch (error) {
    toast({ text: t('act-failed', { why: describeProblem(error).text }), kind: 'danger' });
    return undefined;
  }
}
