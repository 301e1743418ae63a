import '@tessera/ui/button';
import { formatDateTime } from '@tessera/ui/dates';
import { element, TesseraElement } from '@tessera/ui/element';
import { base } from '@tessera/ui/styles/base';
import { panel } from '@tessera/ui/styles/panel';
import { confirm, describeProblem, toast } from '@tessera/web-sdk';
import { css, html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { mustRead, type ReadProgress, type Reminder } from './must-read.api.js';
import { t } from './texts.js';

/**
 * Reminders that went out, and another one to those who have not confirmed.
 * @fires progress-changed when people were reminded
 */
@element('bulletin-reminder-panel')
export class ReminderPanel extends TesseraElement {
  static override styles = [
    base,
    panel,
    css`
      h2 { font-size: var(--t-text-m); }
      li { padding-block: 6px; border-top: 1px solid var(--t-border); font-size: var(--t-text-s); }
      li:first-child { border-top: 0; }
      small { display: block; color: var(--t-text-muted); font-size: var(--t-text-xs); }
      .note { margin-top: 8px; font-size: var(--t-text-xs); color: var(--t-text-muted); }
    `,
  ];

  @property() noticeId = '';
  @property({ attribute: false }) progress!: ReadProgress;
  @state() private busy = false;

  private readonly remind = async (): Promise<void> => {
    const { missing: people } = this.progress;
    const action = t('remind.confirm', { people });
    if (!(await confirm({ title: t('remind.ask', { people }), text: t('remind.note'), action }))) return;
    this.busy = true;
    try {
      const sent = await mustRead.remind(this.noticeId);
      toast({ kind: 'success', text: t('remind.done', { people: sent.people }) });
    } catch (error) {
      toast({ kind: 'warning', text: describeProblem(error).text });
    }
    this.busy = false;
    this.send('progress-changed');
  };

  private renderReminder({ at, kind, byName, people }: Reminder): TemplateResult {
    return html`<li>${t(`remind.${kind}`, { name: byName, people })}<small class="num">${formatDateTime(at)}</small></li>`;
  }

  protected override render(): TemplateResult {
    const { reminders, remindFrom, missing, open } = this.progress;
    return html`<section class="panel" aria-labelledby="title">
      <div class="panel-head"><h2 id="title">${t('remind.title')}</h2></div>
      <div class="panel-body">
        ${reminders.length === 0 ? html`<p class="muted">${t('remind.none-sent')}</p>` : html`<ul>${reminders.map((one) => this.renderReminder(one))}</ul>`}
        ${remindFrom ? html`<p class="note num">${t('remind.from', { at: formatDateTime(remindFrom) })}</p>` : nothing}
      </div>
      ${
        open && missing > 0
          ? html`<div class="panel-foot"><t-button icon="clock" ?disabled=${remindFrom !== null} ?loading=${this.busy} @click=${this.remind}>${t('remind.confirm', { people: missing })}</t-button></div>`
          : nothing
      }
    </section>`;
  }
}
