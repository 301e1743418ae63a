import { Body, Controller, Get, Param, Put, Query } from '@nestjs/common';
import { type LayerQuery, type LayerSave, layerKind, layerQuery, layerSave, layerView } from '@tessera/contracts';
import { Answer, type Caller, CurrentCaller, Permission } from '@tessera/sdk';
import { DashboardLayersService } from './dashboard-layers.service.js';

@Controller('api/dashboard-layers')
export class DashboardLayersController {
  constructor(private readonly layers: DashboardLayersService) {}

  @Get(':kind')
  @Permission('read', 'Layout')
  @Answer(layerView, { description: 'What everybody’s dashboards stand on: the platform’s layer, or an agency’s.' })
  view(
    @CurrentCaller() caller: Caller,
    @Param('kind', { schema: layerKind }) kind: 'platform' | 'agency',
    @Query({ schema: layerQuery }) { agency }: LayerQuery,
  ) {
    return this.layers.view(caller, kind, agency);
  }

  @Put(':kind')
  @Permission('update', 'Layout')
  @Answer(layerView, { description: 'Replaces the layer; 409 with the newer state when somebody saved meanwhile.' })
  save(
    @CurrentCaller() caller: Caller,
    @Param('kind', { schema: layerKind }) kind: 'platform' | 'agency',
    @Query({ schema: layerQuery }) { agency }: LayerQuery,
    @Body({ schema: layerSave }) given: LayerSave,
  ) {
    return this.layers.save(caller, kind, agency, given);
  }
}
