import { Injectable } from '@nestjs/common';
import { type Caller, type TileLoader, TileSource } from '@tessera/sdk';
import { PluginViews } from '../plugins/plugin-views.js';

/** Every application that is on for me, as the navigation has it. */
@Injectable()
@TileSource('applications')
export class ApplicationsTile implements TileLoader {
  constructor(private readonly views: PluginViews) {}

  async load(caller: Caller) {
    return { items: this.views.all(caller).flatMap(({ navigation }) => navigation) };
  }
}
