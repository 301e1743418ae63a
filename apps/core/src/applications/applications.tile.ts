import { Injectable } from '@nestjs/common';
import type { ApplicationsTileData } from '@tessera/contracts';
import { type Caller, type TileLoader, TileSource } from '@tessera/sdk';
import { ApplicationsService } from './applications.service.js';
import { BigSixRepository } from './big-six.repository.js';
import { FavouritesService } from './favourites.service.js';
import { pickBigSix } from './pick-big-six.js';

/** Big six and favourites; setting `favourites: false` leaves the latter out. */
@Injectable()
@TileSource('applications')
export class ApplicationsTile implements TileLoader<ApplicationsTileData> {
  constructor(
    private readonly applications: ApplicationsService,
    private readonly bigSix: BigSixRepository,
    private readonly favourites: FavouritesService,
  ) {}

  async load(caller: Caller, settings: Record<string, unknown>, signal: AbortSignal): Promise<ApplicationsTileData> {
    const [visible, chosen] = await Promise.all([
      this.applications.visibleTo(caller, signal),
      this.bigSix.inForce(caller.agencyId, signal),
    ]);
    const { ids } = settings.favourites === false ? { ids: [] } : await this.favourites.among(caller, visible, signal);
    return {
      bigSix: pickBigSix(visible, chosen),
      favourites: ids.flatMap((id) => visible.find((one) => one.id === id) ?? []),
      total: visible.length,
    };
  }
}
