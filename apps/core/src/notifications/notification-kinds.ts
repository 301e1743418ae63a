import type { Localized, ManifestNotification, NotificationChannelKey } from '@tessera/contracts';
import type { Enablement } from '@tessera/sdk';

export interface DeclaredKind extends Omit<ManifestNotification, 'kind'> {
  /** `<plugin>.<kind>` */
  key: string;
  /** `core` or the plugin's id. */
  source: string;
  sourceName: Localized;
  icon: string;
}

/** Every kind that can be sent in this process: filled while it starts, by the core and by each plugin's manifest. */
class NotificationKinds {
  private readonly kinds = new Map<string, DeclaredKind>();

  declare(source: { id: string; name: Localized; icon: string }, kinds: readonly ManifestNotification[]): void {
    for (const { kind, ...rest } of kinds) {
      const key = `${source.id}.${kind}`;
      this.kinds.set(key, {
        ...rest,
        key,
        source: source.id,
        sourceName: source.name,
        icon: rest.icon ?? source.icon,
      });
    }
  }

  byKey(key: string): DeclaredKind | undefined {
    return this.kinds.get(key);
  }

  all(): readonly DeclaredKind[] {
    return [...this.kinds.values()];
  }
}

export const notificationKinds = new NotificationKinds();

/** The kinds that people of an agency know of: the core's own and those of plugins that are on there. */
export const kindsFor = (enablement: Pick<Enablement, 'isEnabled'>, agencyId: string): DeclaredKind[] =>
  notificationKinds.all().filter(({ source }) => source === 'core' || enablement.isEnabled(source, agencyId));

/** A channel that the kind comes with and that nobody can switch off. */
export const isFixed = (kind: Pick<DeclaredKind, 'mandatory' | 'defaults'>, channel: NotificationChannelKey): boolean =>
  kind.mandatory && kind.defaults[channel];
