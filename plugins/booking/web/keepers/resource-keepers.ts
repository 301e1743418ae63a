import '@tessera/ui/badge';
import '@tessera/ui/button';
import '@tessera/ui/callout';
import { formatDate } from '@tessera/ui/dates';
import { element, TesseraElement } from '@tessera/ui/element';
import '@tessera/ui/error-state';
import '@tessera/ui/skeleton';
import { base } from '@tessera/ui/styles/base';
import { panel } from '@tessera/ui/styles/panel';
import { describeProblem, LatestRead, toast } from '@tessera/web-sdk';
import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query } from 'lit/decorators.js';
import './keeper-changes.js';
import type { KeeperChanges } from './keeper-changes.js';
import './keeper-dialog.js';
import type { KeeperDialog } from './keeper-dialog.js';
import { type KeeperList, type KeeperView, keepers } from './keepers.api.js';
import { t } from './texts.js';

/** `<booking-resource-keepers .resource=${detail}>`: who keeps a resource, and who did before. */
@element('booking-resource-keepers')
export class ResourceKeepers extends TesseraElement {
  static override styles = [
    base,
    panel,
    css`
      .places { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(18rem, 100%), 1fr)); gap: 12px; padding: 16px; }
      .place { display: grid; gap: 6px; align-content: start; padding: 12px 16px; border: 1px solid var(--t-border); border-radius: var(--t-radius-3); }
      .place h2 { padding: 0; font-size: var(--t-text-s); color: var(--t-text-muted); }
      .acts { display: flex; flex-wrap: wrap; gap: 8px; margin-top: 4px; }
      t-callout { margin: 16px 16px 0; }
      .state { padding: 24px 16px; }
      .history { padding: 4px 16px 0; font-size: var(--t-text-l); }
    `,
  ];

  @property({ attribute: false }) resource!: {
    id: string;
    agency: { id: string };
    kind: string;
    may: { manageKeepers: boolean };
  };
  /** Days of the history, as the page's address has them. */
  @property() from = '';
  @property() to = '';
  @query('booking-keeper-dialog') private dialog!: KeeperDialog;
  @query('booking-keeper-changes') private changes!: KeeperChanges | null;
  private list: KeeperList | undefined;
  private readonly read = new LatestRead(this, true);

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.read.abort();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const before = changed.get('resource') as { id: string } | undefined;
    if (changed.has('resource') && before?.id !== this.resource.id) this.load();
  }

  private readonly load = (): void => {
    void this.read.run(
      ({ signal }) => keepers.list(this.resource.id, signal),
      (list) => {
        this.list = list;
      },
    );
  };

  private async ask(place: 1 | 2, clear: boolean): Promise<void> {
    const { id: resourceId, agency } = this.resource;
    const current = this.list?.items.find((one) => one.place === place)?.name;
    const version = this.list?.version ?? 1;
    const taken = (this.list?.items ?? []).map(({ id }) => id);
    const changed = await this.dialog.ask({ resourceId, agencyId: agency.id, version, place, current, taken, clear });
    if (!changed) return this.load();
    this.list = changed;
    this.requestUpdate();
    this.changes?.reload();
    toast({ text: t('changed.done'), kind: 'success' });
    this.send('keepers-changed', { version: changed.version });
  }

  private renderPlace(place: 1 | 2, keeper: KeeperView | undefined): TemplateResult {
    const named = keeper
      ? html`<p><b>${keeper.name}</b> <span class="muted">${keeper.agency}</span>
          ${keeper.inOffice ? nothing : html`<t-badge variant="warning" icon="alert-triangle">${t('gone')}</t-badge>`}</p>
          ${keeper.phone ? html`<p class="num">${keeper.phone}</p>` : nothing}
          <p class="muted xs num">${t('since', { date: formatDate(keeper.since) })}</p>`
      : html`<p class="muted">${t('nobody')}</p>`;
    return html`<section class="place" aria-labelledby="place-${place}"><h2 id="place-${place}">${t(`place-${place}`)}</h2>${named}
      ${
        this.resource.may.manageKeepers
          ? html`<div class="acts"><t-button size="small" @click=${() => this.ask(place, false)}>${t(keeper ? `change-${place}` : 'name')}</t-button>
              ${place === 2 && keeper ? html`<t-button size="small" variant="quiet" @click=${() => this.ask(2, true)}>${t('clear')}</t-button>` : nothing}</div>`
          : nothing
      }</section>`;
  }

  protected override render(): TemplateResult {
    const { error } = this.read;
    if (error && !this.list) {
      const { text, number } = describeProblem(error);
      return html`<t-error-state class="state" heading=${text} number=${number} @t-retry=${this.load}></t-error-state>`;
    }
    if (!this.list) return html`<t-skeleton class="state" lines="5"></t-skeleton>`;
    const at = (place: number) => this.list?.items.find((one) => one.place === place);
    return html`${at(1)?.inOffice === false ? html`<t-callout variant="warning" heading=${t('gone.heading')}>${t('gone.text')}</t-callout>` : nothing}
      <div class="places">${this.renderPlace(1, at(1))}${this.renderPlace(2, at(2))}</div>
      ${
        this.resource.may.manageKeepers
          ? html`<h2 class="history">${t('history')}</h2><booking-keeper-changes .resourceId=${this.resource.id} from=${this.from} to=${this.to}></booking-keeper-changes>
              <booking-keeper-dialog></booking-keeper-dialog>`
          : nothing
      }`;
  }
}
