import '@tessera/ui/avatar';
import { formatDateTime } from '@tessera/ui/dates';
import { element, TesseraElement } from '@tessera/ui/element';
import '@tessera/ui/empty';
import '@tessera/ui/error-state';
import '@tessera/ui/icon';
import '@tessera/ui/icon-button';
import '@tessera/ui/menu';
import '@tessera/ui/skeleton';
import { base } from '@tessera/ui/styles/base';
import { ApiProblem, describeProblem, navigate } from '@tessera/web-sdk';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { audienceBadge } from '../audience.js';
import { stateBadge } from '../notice-state.js';
import { type NoticeDetail as Notice, notices } from '../notices.api.js';
import { t } from '../texts.js';
import { deleteNotice, takeDownNotice } from './notice-acts.js';
import { noticeBodyStyles } from './notice-body.styles.js';
import { noticeDetailStyles } from './notice-detail.styles.js';

/** One whole notice, in every state, with what the reader may do to it. */
@element('bulletin-notice-detail')
export class NoticeDetail extends TesseraElement {
  static override styles = [base, noticeDetailStyles, noticeBodyStyles];

  @property() noticeId = '';
  /** Query string of the list that the reader goes back to. */
  @property() search = '';
  @property() previous: string | undefined;
  @property() next: string | undefined;
  @state() private notice: Notice | undefined;
  @state() private error: unknown;
  private request = new AbortController();

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.request.abort();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('noticeId')) void this.load();
  }

  private async load(): Promise<void> {
    this.request.abort();
    this.request = new AbortController();
    const { signal } = this.request;
    this.notice = undefined;
    this.error = undefined;
    try {
      const notice = await notices.open(this.noticeId, signal);
      if (signal.aborted) return;
      this.notice = notice;
      this.send('notice-loaded', notice);
    } catch (error) {
      if (!signal.aborted) this.error = error;
    }
  }

  private addressOf(id: string): string {
    return `/bulletin/${id}${this.search}`;
  }

  private async act(event: CustomEvent<{ value: string }>, notice: Notice): Promise<void> {
    if (event.detail.value === 'edit') return navigate(`/bulletin/${notice.id}/edit`);
    const done = event.detail.value === 'delete' ? await deleteNotice(notice) : await takeDownNotice(notice);
    if (!done) return;
    this.send('notice-changed');
    navigate(`/bulletin${this.search}`);
  }

  private renderMenu(notice: Notice): TemplateResult | typeof nothing {
    const { may, state: noticeState } = notice;
    const isOut = noticeState === 'current' || noticeState === 'scheduled';
    const items = [
      ...(may.update ? [{ value: 'edit', label: t('act.edit'), icon: 'edit' }] : []),
      ...(may.takeDown && isOut ? [{ value: 'take-down', label: t('act.take-down'), icon: 'archive' }] : []),
      ...(may.delete ? [{ value: 'delete', label: t('act.delete'), icon: 'trash', danger: true }] : []),
    ];
    return items.length === 0
      ? nothing
      : html`<t-menu label=${t('act.more')} .items=${items} @t-select=${(event: CustomEvent<{ value: string }>) => this.act(event, notice)}></t-menu>`;
  }

  private renderStep(icon: string, label: string, id: string | undefined): TemplateResult {
    return html`<t-icon-button icon=${icon} label=${label} ?disabled=${!id} @click=${() => id && navigate(this.addressOf(id))}></t-icon-button>`;
  }

  private renderTop(): TemplateResult {
    return html`<div class="top">
      <a class="back" href="/bulletin${this.search}"><t-icon name="arrow-left" size="18"></t-icon>${t('detail.back')}</a>
      <span class="steps">
        ${this.renderStep('chevron-left', t('detail.previous'), this.previous)}${this.renderStep('chevron-right', t('detail.next'), this.next)}
      </span>
      <span class="end">${this.notice ? this.renderMenu(this.notice) : nothing}</span>
    </div>`;
  }

  private renderNotice(notice: Notice): TemplateResult {
    const { publishedAt, updatedAt, expiresAt } = notice;
    return html`
      <div class="badges">${audienceBadge(notice.audience)}${notice.state === 'current' ? nothing : stateBadge(notice.state)}</div>
      <h2>${notice.title}</h2>
      <div class="who num">
        <t-avatar name=${notice.authorName} size="small"></t-avatar>
        <span>${notice.agency.shortName}　${notice.authorName}</span>
        ${publishedAt ? html`<time class="muted" datetime=${publishedAt}>${t('detail.published', { at: formatDateTime(publishedAt) })}</time>` : nothing}
        <span class="muted">${t('notice.reads', { count: notice.reads })}</span>
      </div>
      ${updatedAt ? html`<p class="note num"><t-icon name="history" size="16"></t-icon>${t('detail.updates', { count: notice.updates, at: formatDateTime(updatedAt) })}</p>` : nothing}
      ${expiresAt ? html`<p class="note num"><t-icon name="calendar-off" size="16"></t-icon>${t('detail.expires', { at: formatDateTime(expiresAt) })}</p>` : nothing}
      <div class="body">${unsafeHTML(notice.body)}</div>`;
  }

  private renderContent(): TemplateResult {
    if (this.notice) return this.renderNotice(this.notice);
    if (!this.error) return html`<t-skeleton lines="10"></t-skeleton>`;
    if (this.error instanceof ApiProblem && this.error.slug === 'not-found')
      return html`<t-empty icon="speakerphone" heading=${t('detail.gone')} note=${t('detail.gone-note')}></t-empty>`;
    const { text, number } = describeProblem(this.error);
    return html`<t-error-state heading=${text} number=${number} @t-retry=${() => this.load()}></t-error-state>`;
  }

  protected override render(): TemplateResult {
    return html`${this.renderTop()}<div class="scroll">${this.renderContent()}</div>`;
  }
}
