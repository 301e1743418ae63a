import { Body, Controller, Get, Param, Patch, Post, Put, Query } from '@nestjs/common';
import { pageOf } from '@tessera/contracts';
import { Answer, type Caller, CurrentCaller, NoContent, Permission } from '@tessera/sdk';
import { z } from 'zod';
import { CategoriesService } from './categories.service.js';
import * as schemas from './category.schemas.js';
import { CategoryOwners } from './category-owners.js';

/** Categories of notices. Whoever posts chooses among them, administrators keep them. */
@Controller('categories')
export class CategoriesController {
  constructor(
    private readonly categories: CategoriesService,
    private readonly owners: CategoryOwners,
  ) {}

  @Get()
  @Permission('read', 'NoticeCategory')
  @Answer(pageOf(schemas.category), { description: 'What a notice of the own agency may carry.' })
  async usable(@CurrentCaller() caller: Caller) {
    return { items: await this.categories.usable(caller), next: null };
  }

  @Get('owners')
  @Permission('manage-list', 'NoticeCategory')
  @Answer(pageOf(schemas.categoryOwner), { description: 'Whose categories the caller manages.' })
  ownersOf(@CurrentCaller() caller: Caller) {
    return { items: this.owners.managedBy(caller), next: null };
  }

  @Get('managed')
  @Permission('manage-list', 'NoticeCategory')
  @Answer(pageOf(schemas.managedCategory), { description: 'All of one owner, archived ones last.' })
  async managed(@CurrentCaller() caller: Caller, @Query({ schema: schemas.ownerQuery }) query: schemas.OwnerQuery) {
    return { items: await this.categories.managed(caller, query.agency ?? null), next: null };
  }

  @Post()
  @Permission('manage-list', 'NoticeCategory')
  @Answer(schemas.managedCategory, { status: 201 })
  add(@CurrentCaller() caller: Caller, @Body({ schema: schemas.newCategory }) input: schemas.NewCategory) {
    return this.categories.add(caller, input);
  }

  @Put('order')
  @Permission('manage-list', 'NoticeCategory')
  @NoContent()
  order(@CurrentCaller() caller: Caller, @Body({ schema: schemas.categoryOrder }) input: schemas.CategoryOrder) {
    return this.categories.order(caller, input);
  }

  @Patch(':id')
  @Permission('manage-list', 'NoticeCategory')
  @Answer(schemas.managedCategory)
  change(
    @CurrentCaller() caller: Caller,
    @Param('id', { schema: z.uuid('not-an-id') }) id: string,
    @Body({ schema: schemas.categoryChange }) input: schemas.CategoryChange,
  ) {
    return this.categories.change(caller, id, input);
  }
}
