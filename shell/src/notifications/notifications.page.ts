import type { NotificationKindView, NotificationView } from '@tessera/contracts';
import '@tessera/ui/button';
import { element, TesseraElement } from '@tessera/ui/element';
import '@tessera/ui/empty';
import '@tessera/ui/error-state';
import '@tessera/ui/pager';
import '@tessera/ui/select';
import '@tessera/ui/skeleton';
import { base } from '@tessera/ui/styles/base';
import { panel } from '@tessera/ui/styles/panel';
import '@tessera/ui/tabs';
import { announcePage, CursorList, describeProblem, live, localized, setQuery, toast } from '@tessera/web-sdk';
import { css, html, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { LocationController } from '../frame/location-controller.js';
import { notificationLine, notificationLineStyles } from './notification-line.js';
import { notifications } from './notifications.api.js';
import { t } from './texts.js';

const perPage = 20;

/** Every notification that is kept, by kind or only the unread; what is asked for stands in the address. */
@element('tessera-notifications-page')
export class NotificationsPage extends TesseraElement {
  static override styles = [
    base,
    panel,
    notificationLineStyles,
    css`
      :host { display: block; max-width: 60rem; }
      .title { display: flex; flex-wrap: wrap; align-items: center; gap: 8px; min-height: 40px; margin-block: 4px 12px; }
      h1 { margin-inline-end: auto; }
      .panel { overflow: hidden; }
      .filters { justify-content: space-between; padding-bottom: 0; }
      .filters t-select { flex: 0 1 16rem; min-width: 10rem; padding-bottom: 8px; }
      .body { border-top: 1px solid var(--t-border); }
      .state { padding: 16px; }
      .title a { display: inline-flex; align-items: center; min-height: 32px; font-size: var(--t-text-s); }
      @media (max-width: 599.98px) { .title a { min-height: 44px; } .filters t-select { flex-basis: 100%; } }
    `,
  ];

  @state() private kinds: Readonly<Record<string, NotificationKindView>> = {};
  private readonly place = new LocationController(this);
  private readonly list = new CursorList<NotificationView>(this, async ({ cursor, signal, background }) => {
    const { unread, kind } = this.filter;
    const page = await notifications.list({ unread, kind, cursor, limit: perPage }, { signal, background });
    this.kinds = page.kinds;
    return page;
  });
  private asked: string | undefined;
  private quiet: (() => void) | undefined;

  private get filter(): { unread: boolean; kind: string } {
    const query = new URLSearchParams(location.search);
    return { unread: query.get('unread') === '1', kind: query.get('kind') ?? '' };
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.quiet = live.on('notification-count', () => this.list.reload({ background: true }));
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.quiet?.();
  }

  protected override willUpdate(): void {
    const asked = JSON.stringify(this.filter);
    // on its way out the page sees the next one's address
    if (asked === this.asked || this.place.path !== '/notifications') return;
    this.asked = asked;
    this.list.restart();
  }

  protected override updated(): void {
    announcePage({ title: t('title'), crumbs: [] });
  }

  private readonly seen = (item: NotificationView): void => {
    this.list.mark((one) => (one.id === item.id ? { ...one, seen: true } : one));
    void this.tell({ ids: [item.id] });
  };

  private readonly allSeen = (): void => {
    // a clock of this device that is slow must not leave out what is shown
    const until = [new Date().toISOString(), ...this.list.items.map(({ at }) => at)].sort().at(-1) ?? '';
    this.list.mark((one) => ({ ...one, seen: true }));
    void this.tell({ until });
  };

  private async tell(seen: Parameters<typeof notifications.markSeen>[0]): Promise<void> {
    try {
      await notifications.markSeen(seen);
    } catch (error) {
      toast({ text: describeProblem(error).text, kind: 'danger' });
      this.list.reload();
    }
  }

  private renderFilters(): TemplateResult {
    const { unread, kind } = this.filter;
    return html`<div class="filters">
      <t-tabs label=${t('tabs')} value=${unread ? 'unread' : 'all'}
        .tabs=${[{ value: 'all', label: t('tab.all') }, { value: 'unread', label: t('tab.unread') }]}
        @t-change=${(event: CustomEvent<{ value: string }>) => setQuery({ unread: event.detail.value === 'unread' ? '1' : '' })}></t-tabs>
      <t-select label=${t('kind')} inline value=${kind} placeholder=${t('kind.all')}
        .options=${Object.entries(this.kinds).map(([value, { name }]) => ({ value, label: localized(name) }))}
        @change=${(event: Event) => setQuery({ kind: (event.target as HTMLInputElement).value })}></t-select>
    </div>`;
  }

  private renderBody(): TemplateResult {
    const { list } = this;
    if (list.error) {
      const { text, number } = describeProblem(list.error);
      return html`<div class="state"><t-error-state heading=${text} number=${number} @t-retry=${() => list.restart()}></t-error-state></div>`;
    }
    if (list.loading && list.items.length === 0)
      return html`<div class="state"><t-skeleton lines="6"></t-skeleton></div>`;
    if (list.items.length === 0) {
      const { unread, kind } = this.filter;
      const heading = t(unread ? 'none-unread' : kind ? 'none-of-kind' : 'none');
      return html`<div class="state"><t-empty icon="bell" heading=${heading} note=${unread || kind ? '' : t('none-note')}></t-empty></div>`;
    }
    return html`<ul>${list.items.map((item) => notificationLine(item, this.kinds[item.kind], this.seen))}</ul>
      ${
        list.hasPrevious || list.hasNext
          ? html`<div class="panel-foot"><t-pager from=${list.from} count=${list.items.length} unit=${t('unit')} ?has-previous=${list.hasPrevious} ?has-next=${list.hasNext}
              ?loading=${list.loading} @t-previous=${() => list.back()} @t-next=${() => list.forward()}></t-pager></div>`
          : nothing
      }`;
  }

  protected override render(): TemplateResult {
    const hasUnread = this.list.items.some((item) => !item.seen);
    return html`<div class="title"><h1>${t('title')}</h1>
        ${hasUnread ? html`<t-button size="small" icon="checks" @click=${this.allSeen}>${t('all-seen')}</t-button>` : nothing}
        <a href="/account/notifications">${t('settings')}</a>
      </div>
      <div class="panel">${this.renderFilters()}<div class="body">${this.renderBody()}</div></div>`;
  }
}
