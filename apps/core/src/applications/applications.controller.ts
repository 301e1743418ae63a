import { Body, Controller, Delete, Get, Param, Post, Put, Query } from '@nestjs/common';
import {
  applicationDirectory,
  type DirectoryQuery,
  directoryQuery,
  type FavouriteInput,
  type FavouritesInput,
  favouriteInput,
  favouriteList,
  favouritesInput,
} from '@tessera/contracts';
import { Answer, type Caller, CurrentCaller, SignedIn } from '@tessera/sdk';
import { z } from 'zod';
import { DirectoryService } from './directory.service.js';
import { FavouritesService } from './favourites.service.js';

const reference = z.string().min(1).max(300);

/** Applications as every person has them. */
@Controller('api/applications')
export class ApplicationsController {
  constructor(
    private readonly directory: DirectoryService,
    private readonly favourites: FavouritesService,
  ) {}

  @Get()
  @SignedIn()
  @Answer(applicationDirectory, { description: 'Everything that is for the caller, or with `q` what of it fits.' })
  all(@CurrentCaller() caller: Caller, @Query({ schema: directoryQuery }) { q }: DirectoryQuery) {
    return this.directory.of(caller, q);
  }

  @Post('favourites')
  @SignedIn()
  @Answer(favouriteList, { description: 'Appends one; 409 `favourites-full` beyond the most there may be.' })
  add(@CurrentCaller() caller: Caller, @Body({ schema: favouriteInput }) { id }: FavouriteInput) {
    return this.favourites.add(caller, id);
  }

  @Put('favourites')
  @SignedIn()
  @Answer(favouriteList, { description: 'The whole list in its new order.' })
  replace(@CurrentCaller() caller: Caller, @Body({ schema: favouritesInput }) { ids, version }: FavouritesInput) {
    return this.favourites.replace(caller, ids, version);
  }

  @Delete('favourites/:id')
  @SignedIn()
  @Answer(favouriteList)
  remove(@CurrentCaller() caller: Caller, @Param('id', { schema: reference }) id: string) {
    return this.favourites.remove(caller, id);
  }
}
