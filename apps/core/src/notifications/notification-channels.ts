import { Injectable } from '@nestjs/common';
import { type NotificationChannelKey, notificationChannels } from '@tessera/contracts';
import { type NotificationCarrier, notificationChannelMetadata, type Transaction } from '@tessera/sdk';
import { PluginProviders } from '../plugins/plugin-providers.js';
import { ChannelChoicesRepository, type StoredNotification } from './channel-choices.repository.js';
import { type DeclaredKind, notificationKinds } from './notification-kinds.js';

/** The channels there are, and how a stored notification is handed to one of them. */
@Injectable()
export class NotificationChannels {
  private carriers?: Map<string, NotificationCarrier>;

  constructor(
    private readonly providers: PluginProviders,
    private readonly choices: ChannelChoicesRepository,
  ) {}

  /** Rows of one notification: they share all but whom they reach. */
  async deliver(ids: readonly string[], channel: NotificationChannelKey, transaction: Transaction): Promise<void> {
    const rows = await this.choices.load(transaction, ids);
    const [first] = rows;
    const kind = first && notificationKinds.byKey(first.kind);
    // gone meanwhile: with its age, its account's reader or its plugin
    if (!first || !kind) return;
    const to = first.audienceKey
      ? { audience: first.audienceKey }
      : { accounts: rows.flatMap(({ accountId }) => accountId ?? []) };
    const { name, text } = kind;
    const { values, link, at } = first;
    const sent = { ids: rows.map(({ id }) => id), kind: kind.key, name, text, values, link, at, to };
    await this.carrier(channel).deliver(sent, () => this.chosen(rows, kind, channel, transaction), transaction);
  }

  private async chosen(
    rows: readonly StoredNotification[],
    kind: DeclaredKind,
    channel: NotificationChannelKey,
    transaction: Transaction,
  ) {
    const [first] = rows;
    if (first?.audienceKey) return this.choices.audience(transaction, first, channel);
    const ids = rows.map(({ id }) => id);
    return this.choices.persons(transaction, kind, channel, ids);
  }

  private carrier(channel: NotificationChannelKey): NotificationCarrier {
    this.carriers ??= new Map(
      this.providers
        .marked<NotificationCarrier>(notificationChannelMetadata)
        .filter(({ plugin, name }) => plugin === 'core' && notificationChannels.some((known) => known === name))
        .map(({ name, instance }) => [name, instance]),
    );
    const carrier = this.carriers.get(channel);
    if (!carrier) throw new Error(`nobody carries notifications by ${channel}`);
    return carrier;
  }
}
