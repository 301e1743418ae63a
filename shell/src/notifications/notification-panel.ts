import type { NotificationPage, NotificationView } from '@tessera/contracts';
import '@tessera/ui/button';
import { dayOf } from '@tessera/ui/days';
import '@tessera/ui/empty';
import { element, TesseraElement } from '@tessera/ui/element';
import '@tessera/ui/error-state';
import '@tessera/ui/icon-button';
import '@tessera/ui/skeleton';
import { base } from '@tessera/ui/styles/base';
import { panel } from '@tessera/ui/styles/panel';
import { describeProblem, live, toast } from '@tessera/web-sdk';
import { css, html, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { notificationLine, notificationLineStyles } from './notification-line.js';
import { notifications } from './notifications.api.js';
import { t } from './texts.js';

const most = 20;

/** What the bell opens: the newest notifications, today's first. */
@element('tessera-notification-panel')
export class NotificationPanel extends TesseraElement {
  static override styles = [
    base,
    panel,
    notificationLineStyles,
    css`
      .head, .foot { position: sticky; z-index: 2; display: flex; align-items: center; gap: 8px; padding: 8px 8px 8px 16px; background: var(--t-surface-raised); }
      .head { top: 0; border-bottom: 1px solid var(--t-border); }
      .foot { bottom: 0; justify-content: space-between; padding-inline: 16px; border-top: 1px solid var(--t-border); }
      .foot a { display: inline-flex; align-items: center; min-height: 32px; }
      h2 { margin-inline-end: auto; font-size: var(--t-text-m); }
      h3 { padding: 10px 16px 4px; color: var(--t-text-muted); font-size: var(--t-text-xs); font-weight: 600; }
      .state { padding: 16px; }
    `,
  ];

  @state() private page: NotificationPage | null = null;
  @state() private failure: { text: string; number: string } | null = null;
  private quiet: (() => void) | undefined;
  /** Counts questions and marks: an answer from before the last of them would show the past. */
  private turn = 0;

  override connectedCallback(): void {
    super.connectedCallback();
    void this.load();
    this.quiet = live.on('notification-count', () => void this.load(true));
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.quiet?.();
  }

  private async load(background = false): Promise<void> {
    const turn = ++this.turn;
    try {
      const page = await notifications.list({ unread: false, kind: '', limit: most }, { background });
      if (turn !== this.turn) return;
      this.page = page;
      this.failure = null;
    } catch (error) {
      if (turn === this.turn && !(background && this.page)) this.failure = describeProblem(error);
    }
  }

  private readonly seen = (item: NotificationView): void =>
    void this.mark({ ids: [item.id] }, ({ id }) => id === item.id);

  private readonly allSeen = (): void => {
    const newest = this.page?.items[0];
    if (newest) void this.mark({ until: newest.at }, () => true);
  };

  private async mark(
    seen: Parameters<typeof notifications.markSeen>[0],
    isMeant: (item: NotificationView) => boolean,
  ): Promise<void> {
    const { page } = this;
    if (!page) return;
    this.turn++;
    this.page = { ...page, items: page.items.map((item) => (isMeant(item) ? { ...item, seen: true } : item)) };
    try {
      await notifications.markSeen(seen);
    } catch (error) {
      toast({ text: describeProblem(error).text, kind: 'danger' });
      void this.load(true);
    }
  }

  private renderGroup(label: string, items: readonly NotificationView[]): TemplateResult | typeof nothing {
    if (items.length === 0) return nothing;
    return html`<section><h3>${label}</h3><ul>${items.map((item) => notificationLine(item, this.page?.kinds[item.kind], this.seen))}</ul></section>`;
  }

  private renderBody(): TemplateResult {
    if (this.failure)
      return html`<div class="state"><t-error-state heading=${this.failure.text} number=${this.failure.number} @t-retry=${() => this.load()}></t-error-state></div>`;
    if (!this.page) return html`<div class="state"><t-skeleton lines="4"></t-skeleton></div>`;
    const { items } = this.page;
    if (items.length === 0)
      return html`<div class="state"><t-empty icon="bell" heading=${t('none')} note=${t('none-note')}></t-empty></div>`;
    const today = dayOf(new Date());
    const isToday = ({ at }: NotificationView) => dayOf(new Date(at)) === today;
    return html`${this.renderGroup(t('today'), items.filter(isToday))}
      ${this.renderGroup(
        t('earlier'),
        items.filter((item) => !isToday(item)),
      )}`;
  }

  protected override render(): TemplateResult {
    const hasUnread = this.page?.items.some((item) => !item.seen) ?? false;
    return html`<div class="head"><h2>${t('title')}</h2>
        ${hasUnread ? html`<t-button size="small" variant="quiet" icon="checks" @click=${this.allSeen}>${t('all-seen')}</t-button>` : nothing}
      </div>
      ${this.renderBody()}
      <div class="foot"><a href="/notifications">${t('show-all')}</a><a href="/account/notifications">${t('settings')}</a></div>`;
  }
}
