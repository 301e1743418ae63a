import { Body, Controller, Delete, Get, Param, Patch, Post, Put } from '@nestjs/common';
import {
  type DashboardPatch,
  type DashboardRestore,
  type DashboardSave,
  dashboardKey,
  dashboardList,
  dashboardPatch,
  dashboardRestore,
  dashboardSave,
  dashboardView,
  type NewDashboard,
  type NewsChoice,
  newDashboard,
  newsChoice,
  type TraySeen,
  traySeen,
} from '@tessera/contracts';
import { Answer, type Caller, CurrentCaller, NoContent, SignedIn } from '@tessera/sdk';
import { DashboardEditingService } from './dashboard-editing.service.js';
import { DashboardSavingService } from './dashboard-saving.service.js';
import { DashboardTurnsService } from './dashboard-turns.service.js';
import { DashboardsService } from './dashboards.service.js';

@Controller('api/dashboards')
export class DashboardsController {
  constructor(
    private readonly dashboards: DashboardsService,
    private readonly saving: DashboardSavingService,
    private readonly editing: DashboardEditingService,
    private readonly turns: DashboardTurnsService,
  ) {}

  @Get()
  @SignedIn()
  @Answer(dashboardList, { description: 'The caller’s dashboards, the classic one first, and which is shown at home.' })
  list(@CurrentCaller() caller: Caller) {
    return this.dashboards.list(caller);
  }

  @Post()
  @SignedIn()
  @Answer(dashboardView, { status: 201, description: 'A custom dashboard; 409 when there are as many as allowed.' })
  create(@CurrentCaller() caller: Caller, @Body({ schema: newDashboard }) given: NewDashboard) {
    return this.editing.create(caller, given);
  }

  @Post('tray-seen')
  @SignedIn()
  @NoContent('These kinds of tiles are no longer new to the caller.')
  async traySeen(@CurrentCaller() caller: Caller, @Body({ schema: traySeen }) { tiles }: TraySeen): Promise<void> {
    await this.dashboards.traySeen(caller, tiles);
  }

  @Get(':key')
  @SignedIn()
  @Answer(dashboardView, { description: 'All that arranging the dashboard needs.' })
  view(@CurrentCaller() caller: Caller, @Param('key', { schema: dashboardKey }) key: string) {
    return this.dashboards.view(caller, key);
  }

  @Put(':key')
  @SignedIn()
  @Answer(dashboardView, {
    description:
      'Replaces the caller’s layer; 409 with the newer state as `current` when another device saved meanwhile.',
  })
  save(
    @CurrentCaller() caller: Caller,
    @Param('key', { schema: dashboardKey }) key: string,
    @Body({ schema: dashboardSave }) given: DashboardSave,
  ) {
    return this.saving.save(caller, key, given);
  }

  @Patch(':key')
  @SignedIn()
  @Answer(dashboardList, { description: 'Renames a custom dashboard, or shows one at home.' })
  patch(
    @CurrentCaller() caller: Caller,
    @Param('key', { schema: dashboardKey }) key: string,
    @Body({ schema: dashboardPatch }) given: DashboardPatch,
  ) {
    return this.editing.patch(caller, key, given);
  }

  @Delete(':key')
  @SignedIn()
  @NoContent()
  async remove(@CurrentCaller() caller: Caller, @Param('key', { schema: dashboardKey }) key: string): Promise<void> {
    await this.editing.remove(caller, key);
  }

  @Post(':key/restore')
  @SignedIn()
  @Answer(dashboardView, { description: 'The default, or an older state; the state before is kept.' })
  restore(
    @CurrentCaller() caller: Caller,
    @Param('key', { schema: dashboardKey }) key: string,
    @Body({ schema: dashboardRestore }) given: DashboardRestore,
  ) {
    return this.turns.restore(caller, key, given);
  }

  @Post(':key/news')
  @SignedIn()
  @Answer(dashboardView, { description: 'Takes what the lower layers changed, keeps one’s own, or only notes it.' })
  news(
    @CurrentCaller() caller: Caller,
    @Param('key', { schema: dashboardKey }) key: string,
    @Body({ schema: newsChoice }) given: NewsChoice,
  ) {
    return this.turns.answerNews(caller, key, given);
  }
}
