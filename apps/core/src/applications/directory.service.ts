import { Injectable } from '@nestjs/common';
import type { ApplicationDirectory } from '@tessera/contracts';
import type { Caller } from '@tessera/sdk';
import { ApplicationsService } from './applications.service.js';
import { BigSixRepository } from './big-six.repository.js';
import { CategoriesRepository } from './categories.repository.js';
import { FavouritesService } from './favourites.service.js';
import { mostApplications } from './limits.js';
import { pickBigSix } from './pick-big-six.js';

/** What the page of applications shows. */
@Injectable()
export class DirectoryService {
  constructor(
    private readonly applications: ApplicationsService,
    private readonly categories: CategoriesRepository,
    private readonly bigSix: BigSixRepository,
    private readonly favourites: FavouritesService,
  ) {}

  async of(caller: Caller, q?: string): Promise<ApplicationDirectory> {
    const [visible, found, categories, bigSix] = await Promise.all([
      this.applications.visibleTo(caller),
      q === undefined ? undefined : this.applications.search(caller, q, mostApplications),
      this.categories.all(),
      this.bigSix.inForce(caller.agencyId),
    ]);
    const items = found ?? visible;
    return {
      categories: categories
        .filter(({ id }) => items.some(({ category }) => category === id))
        .map(({ id, nameZh, nameEn }) => ({ id, name: { 'zh-Hant': nameZh, en: nameEn } })),
      items,
      bigSix: pickBigSix(visible, bigSix).map(({ id }) => id),
      favourites: await this.favourites.among(caller, visible),
    };
  }
}
