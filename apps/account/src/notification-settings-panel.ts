import type { NotificationChannelKey, NotificationSettings, NotificationSettingsChange } from '@tessera/contracts';
import '@tessera/ui/callout';
import { element, TesseraElement } from '@tessera/ui/element';
import '@tessera/ui/error-state';
import '@tessera/ui/panel';
import '@tessera/ui/skeleton';
import { base, table } from '@tessera/ui/styles';
import '@tessera/ui/switch';
import type { TSwitch } from '@tessera/ui/switch';
import { describeProblem, localized, toast } from '@tessera/web-sdk';
import { css, html, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { account } from './account.api.js';
import { t } from './texts.js';
import './notification-times.js';
import type { MailTimes } from './notification-times.js';

type Kind = NotificationSettings['kinds'][number];
const channels: readonly NotificationChannelKey[] = ['portal', 'mail'];

/** What I am told of, by which way, and when mail about it goes out. Each choice holds at once. */
@element('account-notifications')
export class NotificationSettingsPanel extends TesseraElement {
  static override styles = [
    base,
    table,
    css`
      .state { padding: 0 16px 16px; }
      .note { padding: 12px 16px 16px; border-top: 1px solid var(--t-border); }
      .table :is(td, th):first-child { padding-inline-start: 16px; }
      .table td:not(:first-child), .table th:not(:first-child) { width: 6.5rem; text-align: center; }
      @media (max-width: 599.98px) { .table td:not(:first-child) { width: auto; display: inline-flex; align-items: center; gap: 8px; min-height: 44px; } }
    `,
  ];

  @state() private settings: NotificationSettings | null = null;
  @state() private failure: { text: string; number: string } | null = null;
  private version = 0;
  private waiting = 0;
  private saving: Promise<void> = Promise.resolve();

  override connectedCallback(): void {
    super.connectedCallback();
    void this.load();
  }

  private async load(): Promise<void> {
    this.failure = null;
    try {
      this.settings = await account.notifications();
      this.version = this.settings.version;
    } catch (error) {
      this.failure = describeProblem(error);
    }
  }

  /**
   * The change shows at once. Changes are sent one after the other, each with the version that the one before has made;
   * the last answer is what stands, and a refusal brings back what the server has.
   */
  private save(next: NotificationSettings, choices: NotificationSettingsChange['choices'] = []): void {
    const { rhythm, dailyAt, quiet } = next;
    this.settings = next;
    this.waiting += 1;
    this.saving = this.saving.then(async () => {
      try {
        const saved = await account.setNotifications({ rhythm, dailyAt, quiet, version: this.version, choices });
        this.version = saved.version;
        if (this.waiting === 1) this.settings = saved;
      } catch (error) {
        toast({ text: describeProblem(error).text, kind: 'danger' });
        await this.load();
      } finally {
        this.waiting -= 1;
      }
    });
  }

  private choose({ kind }: Kind, channel: NotificationChannelKey, on: boolean): void {
    const { settings } = this;
    if (!settings) return;
    const kinds = settings.kinds.map((one) =>
      one.kind === kind ? { ...one, channels: { ...one.channels, [channel]: { ...one.channels[channel], on } } } : one,
    );
    this.save({ ...settings, kinds }, [{ kind, channel, on }]);
  }

  private renderKind(kind: Kind): TemplateResult {
    const name = localized(kind.name);
    return html`<tr>
      <th scope="row">${name} <small>${localized(kind.source.name)}</small></th>
      ${channels.map((channel) => {
        const { on, fixed } = kind.channels[channel];
        return html`<td data-label=${t(`channel.${channel}`)}>
          <t-switch label=${t('notifications.by', { kind: name, channel: t(`channel.${channel}`) })} hide-label ?checked=${on} ?locked=${fixed}
            @change=${(event: Event) => this.choose(kind, channel, (event.target as TSwitch).checked)}></t-switch>
        </td>`;
      })}
    </tr>`;
  }

  private renderBody(): TemplateResult {
    const { settings } = this;
    if (this.failure)
      return html`<div class="state"><t-error-state heading=${this.failure.text} number=${this.failure.number} @t-retry=${this.load}></t-error-state></div>`;
    if (!settings) return html`<div class="state"><t-skeleton lines="5"></t-skeleton></div>`;
    const hasFixed = settings.kinds.some((kind) => channels.some((channel) => kind.channels[channel].fixed));
    return html`<div class="table-scroll"><table class="table stacks">
        <caption>${t('notifications.title')}</caption>
        <thead><tr><th>${t('notifications.kind')}</th>${channels.map((channel) => html`<th>${t(`channel.${channel}`)}</th>`)}</tr></thead>
        <tbody>${settings.kinds.map((kind) => this.renderKind(kind))}</tbody>
      </table></div>
      ${hasFixed ? html`<p class="note xs muted">${t('notifications.fixed')}</p>` : nothing}
      ${
        settings.mail
          ? html`<account-notification-times .times=${settings}
              @t-change=${(event: CustomEvent<MailTimes>) => this.save({ ...settings, ...event.detail })}></account-notification-times>`
          : html`<div class="state"><t-callout variant="info">${t('notifications.no-mail')}</t-callout></div>`
      }`;
  }

  protected override render(): TemplateResult {
    return html`<t-panel heading=${t('notifications.title')} icon="bell" flush>${this.renderBody()}</t-panel>`;
  }
}
