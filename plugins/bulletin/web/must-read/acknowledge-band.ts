import '@tessera/ui/button';
import { formatDateTime } from '@tessera/ui/dates';
import { element, TesseraElement } from '@tessera/ui/element';
import '@tessera/ui/icon';
import { base } from '@tessera/ui/styles/base';
import { ApiProblem, describeProblem, session } from '@tessera/web-sdk';
import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { NoticeDetail } from '../notices.api.js';
import { dueWords } from './due-words.js';
import { mustRead } from './must-read.api.js';
import { t } from './texts.js';

/**
 * The foot of a must-read, always in view: what is asked, by when, who will see it, and when I did it.
 * @fires notice-acknowledged when the reader has confirmed
 * @fires notice-stale when the notice has a newer revision than the one shown
 */
@element('bulletin-acknowledge-band')
export class AcknowledgeBand extends TesseraElement {
  static override styles = [
    base,
    css`
      :host { display: block; flex: none; }
      .band {
        display: flex; flex-wrap: wrap; align-items: center; gap: 8px 24px; padding: 12px 32px; background: var(--t-warning-soft);
        color: var(--t-warning-text); border-top: 1px solid var(--t-warning-border);
      }
      .band.late { background: var(--t-danger-soft); color: var(--t-danger-text); border-color: var(--t-danger); }
      .band.done { background: var(--t-surface-muted); color: var(--t-text); border-color: var(--t-border); padding-block: 8px; }
      .words { flex: 1 1 16rem; }
      p { font-size: var(--t-text-xs); text-wrap: pretty; }
      .done .words { display: flex; align-items: center; gap: 8px; font-size: var(--t-text-s); }
      .done t-icon { color: var(--t-success-text); }
      a { display: inline-flex; align-items: center; min-height: 28px; }
      @media (max-width: 1279.98px) { :host { position: sticky; bottom: 0; z-index: var(--t-z-sticky); } }
      @media (max-width: 767.98px) { :host { bottom: calc(var(--t-bottom-nav) + env(safe-area-inset-bottom)); } }
      @media (max-height: 419.98px) { :host { position: static; } }
      @media (max-width: 599.98px) {
        .band { padding: 10px 16px; }
        t-button { flex: 1 0 auto; }
        a { min-height: 44px; }
      }
      @media print { :host { display: none; } }
    `,
  ];

  @property({ attribute: false }) notice!: NoticeDetail;
  @state() private at: string | null = null;
  @state() private busy = false;
  @state() private fault = '';
  @state() private stale = false;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('notice')) return;
    this.at = this.notice.acknowledgedAt;
    this.busy = false;
    this.fault = '';
    this.stale = false;
  }

  private readonly confirm = async (): Promise<void> => {
    const { notice } = this;
    const { id, revision } = notice;
    this.busy = true;
    this.fault = '';
    try {
      const { at } = await mustRead.acknowledge(id, revision);
      this.send('notice-acknowledged', { id });
      if (this.notice !== notice) return;
      this.at = at;
      await this.updateComplete;
      // the button is gone: reading goes on with what came of it
      this.renderRoot.querySelector<HTMLElement>('.done')?.focus();
    } catch (error) {
      if (this.notice !== notice) return;
      this.stale = error instanceof ApiProblem && error.slug === 'bulletin:new-revision';
      this.fault = this.stale ? t('band.revised') : describeProblem(error).text;
    }
    this.busy = false;
  };

  private get heading(): string {
    const { dueAt, revision } = this.notice;
    if (!dueAt) return revision > 1 ? t('band.anew') : t('band.ask');
    const at = dueWords(dueAt);
    return this.isLate ? t('band.late', { at }) : t('band.due', { at });
  }

  private get isLate(): boolean {
    const { dueAt } = this.notice;
    return dueAt !== null && Date.parse(dueAt) <= Date.now();
  }

  private renderLink(): TemplateResult | typeof nothing {
    const { id, may } = this.notice;
    return may.readProgress ? html`<a href="/bulletin/${id}/progress">${t('band.progress')}</a>` : nothing;
  }

  private renderDone(at: string): TemplateResult {
    return html`<div class="band done" tabindex="-1"><span class="words num"><t-icon name="circle-check" size="18"></t-icon>${t('band.confirmed', { at: formatDateTime(at) })}</span>${this.renderLink()}</div>`;
  }

  private renderAsk({ agency, dueAt, revision }: NoticeDetail): TemplateResult {
    return html`<section class="band ${this.isLate ? 'late' : ''}" aria-label=${t('band.ask')}>
      <div class="words">
        <b class="num">${this.heading}</b>
        ${dueAt && revision > 1 ? html`<p>${t('band.anew')}</p>` : nothing}
        <p>${t(session().agency.id === agency.id ? 'band.told.name' : 'band.told.count', { agency: agency.shortName })}</p>
        ${this.fault ? html`<p role="alert"><b>${this.fault}</b></p>` : nothing}
      </div>
      ${this.renderLink()}
      ${
        this.stale
          ? html`<t-button icon="refresh" @click=${() => this.send('notice-stale')}>${t('band.reload')}</t-button>`
          : html`<t-button variant="primary" icon="check" ?loading=${this.busy} @click=${this.confirm}>${t('band.confirm')}</t-button>`
      }
    </section>`;
  }

  protected override render(): TemplateResult | typeof nothing {
    const { may } = this.notice;
    if (this.at) return this.renderDone(this.at);
    if (may.acknowledge) return this.renderAsk(this.notice);
    return may.readProgress
      ? html`<div class="band done"><span class="words"></span>${this.renderLink()}</div>`
      : nothing;
  }
}
