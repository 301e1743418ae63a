import '@tessera/ui/button';
import '@tessera/ui/date-field';
import type { TDateField } from '@tessera/ui/date-field';
import { element, TesseraElement } from '@tessera/ui/element';
import { base } from '@tessera/ui/styles/base';
import { panel } from '@tessera/ui/styles/panel';
import { ApiProblem, confirm, describeProblem, toast } from '@tessera/web-sdk';
import { css, html, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { endKept, lastDayOf } from '../editing/moments.js';
import { mustRead, type ReadProgress } from './must-read.api.js';
import { t } from './texts.js';

/**
 * Another due date, or no demand any more.
 * @fires progress-changed when either was done, or somebody else was first
 */
@element('bulletin-demand-panel')
export class DemandPanel extends TesseraElement {
  static override styles = [
    base,
    panel,
    css`
      h2 { font-size: var(--t-text-m); }
      .panel-body { display: grid; gap: 12px; }
      .error { color: var(--t-danger-text); font-size: var(--t-text-s); }
    `,
  ];

  @property() noticeId = '';
  @property({ attribute: false }) progress!: ReadProgress;
  @state() private busy = false;
  @state() private fault = '';
  @query('t-date-field') private field!: TDateField;

  private async ask(demand: { dueAt: string | null } | null, done: string): Promise<void> {
    this.busy = true;
    this.fault = '';
    try {
      await mustRead.demand(this.noticeId, demand, this.progress.version);
      toast({ kind: 'success', text: done });
      this.send('progress-changed', { ended: demand === null });
    } catch (error) {
      this.fault = describeProblem(error).text;
      // the next try begins with what somebody else left
      if (error instanceof ApiProblem && error.slug === 'conflict') this.send('progress-changed');
    }
    this.busy = false;
  }

  private readonly change = (): Promise<void> => {
    return this.ask({ dueAt: endKept(this.field.value, this.progress.dueAt) }, t('demand.changed'));
  };

  private readonly end = async (): Promise<void> => {
    const agreed = await confirm({
      title: t('demand.end-ask'),
      text: t('demand.end-note'),
      action: t('demand.end'),
      danger: true,
    });
    if (agreed) await this.ask(null, t('demand.ended'));
  };

  protected override render(): TemplateResult {
    const { dueAt } = this.progress;
    return html`<section class="panel" aria-labelledby="title">
      <div class="panel-head"><h2 id="title">${t('demand.title')}</h2></div>
      <div class="panel-body">
        <t-date-field optional label=${t('demand.due')} .value=${lastDayOf(dueAt)}></t-date-field>
        ${this.fault ? html`<p class="error" role="alert">${this.fault}</p>` : ''}
      </div>
      <div class="panel-foot">
        <t-button variant="quiet" ?disabled=${this.busy} @click=${this.end}>${t('demand.end')}</t-button>
        <t-button ?loading=${this.busy} @click=${this.change}>${t('demand.change')}</t-button>
      </div>
    </section>`;
  }
}
