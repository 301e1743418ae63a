import { Injectable } from '@nestjs/common';
import type { ApplicationView, BootPlugin } from '@tessera/contracts';
import { type Caller, Enablement } from '@tessera/sdk';
import { PluginCatalogue } from '../plugins/plugin-catalogue.js';
import { PluginViews } from '../plugins/plugin-views.js';

/** Administration has its own group in the navigation; applications are for everybody's daily work. */
const entriesOf = (navigation: BootPlugin['navigation']): ApplicationView[] =>
  navigation
    .filter(({ group }) => group !== 'console')
    .map(({ plugin, to, label, icon }) => ({
      id: `${plugin}:${to}`,
      name: label,
      description: { 'zh-Hant': '', en: '' },
      icon,
      category: null,
      kind: 'link',
      address: to,
      opens: 'same',
    }));

/** Pages that plugins have in the navigation, as applications. */
@Injectable()
export class PluginEntries {
  constructor(
    private readonly views: PluginViews,
    private readonly catalogue: PluginCatalogue,
    private readonly enablement: Enablement,
  ) {}

  /** Those that are on for the caller and that the caller may open. */
  of(caller: Caller): ApplicationView[] {
    return entriesOf(
      this.views
        .all(caller)
        .flatMap(({ navigation }) => navigation)
        .sort((a, b) => a.order - b.order),
    );
  }

  /** Those that are on for an agency, or with null for anybody, whatever single people may. */
  candidates(agencyId: string | null): ApplicationView[] {
    return this.catalogue
      .ready()
      .filter(({ id }) => agencyId === null || this.enablement.isEnabled(id, agencyId))
      .flatMap(({ id, manifest }) =>
        entriesOf(
          manifest.navigation.map(({ to, label, icon = manifest.icon, group, order }) => ({
            plugin: id,
            to,
            label,
            icon,
            group,
            order,
          })),
        ),
      );
  }
}
