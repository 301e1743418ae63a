import { Body, Controller, Delete, Get, Param, Patch, Post, Put, Query } from '@nestjs/common';
import {
  applicationCategories,
  applicationCategory,
  type CategoryInput,
  type CategoryPatch,
  categoryInput,
  categoryPatch,
  type OrderInput,
  orderInput,
  type SeenVersion,
  seenVersion,
} from '@tessera/contracts';
import { Answer, type Caller, CurrentCaller, NoContent, Permission } from '@tessera/sdk';
import { z } from 'zod';
import { CategoriesService } from './categories.service.js';

@Controller('api/applications/categories')
export class CategoriesController {
  constructor(private readonly categories: CategoriesService) {}

  @Get()
  @Permission('read', 'Application')
  @Answer(applicationCategories)
  async list(@CurrentCaller() caller: Caller) {
    return { items: await this.categories.list(caller), next: null };
  }

  @Post()
  @Permission('update', 'Application')
  @Answer(applicationCategory, { status: 201 })
  create(@CurrentCaller() caller: Caller, @Body({ schema: categoryInput }) input: CategoryInput) {
    return this.categories.create(caller, input);
  }

  @Put()
  @Permission('update', 'Application')
  @Answer(applicationCategories, { description: 'All categories in their new order.' })
  async order(@CurrentCaller() caller: Caller, @Body({ schema: orderInput }) { ids }: OrderInput) {
    return { items: await this.categories.order(caller, ids), next: null };
  }

  @Patch(':id')
  @Permission('update', 'Application')
  @Answer(applicationCategory)
  rename(
    @CurrentCaller() caller: Caller,
    @Param('id', { schema: z.uuid() }) id: string,
    @Body({ schema: categoryPatch }) patch: CategoryPatch,
  ) {
    return this.categories.rename(caller, id, patch);
  }

  @Put(':id/order')
  @Permission('update', 'Application')
  @NoContent('The applications of the category stand in this order.')
  async orderApplications(
    @CurrentCaller() caller: Caller,
    @Param('id', { schema: z.uuid() }) id: string,
    @Body({ schema: orderInput }) { ids }: OrderInput,
  ): Promise<void> {
    await this.categories.orderApplications(caller, id, ids);
  }

  @Delete(':id')
  @Permission('update', 'Application')
  @NoContent()
  async remove(
    @CurrentCaller() caller: Caller,
    @Param('id', { schema: z.uuid() }) id: string,
    @Query({ schema: seenVersion }) { version }: SeenVersion,
  ): Promise<void> {
    await this.categories.remove(caller, id, version);
  }
}
