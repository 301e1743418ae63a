import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { CalendarSourceView, ManifestCalendar } from '@tessera/contracts';
import { type CalendarLister, type Caller, calendarSourceMetadata, Enablement } from '@tessera/sdk';
import { PluginCatalogue } from '../plugins/plugin-catalogue.js';
import { PluginProviders } from '../plugins/plugin-providers.js';

export interface CalendarEntry {
  lister: CalendarLister;
  view: CalendarSourceView;
  permission: ManifestCalendar['permission'];
}

/** Who lists what: every kind that a manifest declares and that has a provider. */
@Injectable()
export class CalendarSources implements OnModuleInit {
  private entries: CalendarEntry[] = [];

  constructor(
    private readonly providers: PluginProviders,
    private readonly catalogue: PluginCatalogue,
    private readonly enablement: Enablement,
  ) {}

  onModuleInit(): void {
    const listers = new Map(
      this.providers
        .marked<CalendarLister>(calendarSourceMetadata)
        .map(({ plugin, name, instance }) => [`${plugin}.${name}`, instance]),
    );
    this.entries = this.catalogue.ready().flatMap(({ id: plugin, manifest }) =>
      manifest.calendars.flatMap(({ kind, name, icon, permission }) => {
        const source = `${plugin}.${kind}`;
        const lister = listers.get(source);
        return lister ? [{ lister, view: { source, plugin, name, icon }, permission }] : [];
      }),
    );
  }

  /** Those that are on and allowed for the caller. */
  of(caller: Caller): CalendarEntry[] {
    return this.entries.filter(
      ({ view, permission }) =>
        this.enablement.isEnabled(view.plugin, caller.agencyId) &&
        (!permission || caller.ability.can(permission[0], permission[1])),
    );
  }
}
