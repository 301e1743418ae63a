import '@tessera/ui/button';
import '@tessera/ui/callout';
import { formatDateTime } from '@tessera/ui/dates';
import { element, TesseraElement } from '@tessera/ui/element';
import { base } from '@tessera/ui/styles';
import { can, confirm, toast } from '@tessera/web-sdk';
import { css, html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { definitionStyles, definitions } from '../frame/definitions.js';
import '../frame/detail-pane.js';
import { FieldProblems } from '../frame/field-problems.js';
import { problemCallout } from '../frame/problem-callout.js';
import { writtenTextStyles } from '../frame/room.styles.js';
import { heldText, queueName, stateBadge } from './job-looks.js';
import { type Job, jobs } from './jobs.api.js';
import { t } from './texts.js';

const moment = (at: string | null): string => (at ? formatDateTime(at) : '');

/** One job with what it carries and why it failed; sends `t-done` after an act. */
@element('console-job-detail')
export class JobDetail extends TesseraElement {
  static override styles = [
    base,
    definitionStyles,
    writtenTextStyles,
    css`.error { white-space: pre-wrap; overflow-wrap: anywhere; }`,
  ];

  @property({ attribute: false }) job!: Job;
  @state() private busy: 'retry' | 'discard' | '' = '';
  @state() private problems: FieldProblems | undefined;

  private async act(kind: 'retry' | 'discard'): Promise<void> {
    const { job } = this;
    if (kind === 'discard') {
      const question = { title: t('discard.title', { name: job.name }), text: t('discard.text'), action: t('discard') };
      if (!(await confirm({ ...question, danger: true }))) return;
    }
    this.busy = kind;
    this.problems = undefined;
    try {
      await jobs[kind](job);
      toast({ kind: 'success', text: t(kind === 'retry' ? 'retried' : 'discarded', { name: job.name }) });
      this.send('t-done');
    } catch (error) {
      this.problems = new FieldProblems(error, []);
    } finally {
      this.busy = '';
    }
  }

  private renderActs(): TemplateResult | typeof nothing {
    const { state } = this.job;
    return html`
      ${
        state === 'failed' && can('update', 'Job')
          ? html`<t-button slot="footer" variant="primary" icon="refresh" ?loading=${this.busy === 'retry'} @click=${() => this.act('retry')}>${t('retry')}</t-button>`
          : nothing
      }
      ${
        state !== 'active' && can('delete', 'Job')
          ? html`<t-button slot="footer" variant="danger-line" icon="trash" ?loading=${this.busy === 'discard'} @click=${() => this.act('discard')}>${t('discard')}</t-button>`
          : nothing
      }`;
  }

  protected override render(): TemplateResult {
    const { job, problems } = this;
    return html`<console-detail-pane heading=${job.name} subline=${job.id} icon="list-check" with-footer>
      ${problemCallout(problems)}
      ${job.error ? html`<t-callout variant="danger" heading=${t('failed-because')}><span class="error">${job.error}</span></t-callout>` : nothing}
      ${definitions([
        [t('column.state'), html`${stateBadge(job.state)} ${heldText(job)}`],
        [t('column.queue'), queueName(job.queue)],
        [t('column.plugin'), job.plugin],
        [t('column.attempts'), t('attempts', { count: job.attempts })],
        [t('column.created'), moment(job.createdAt)],
        [t('due'), moment(job.dueAt)],
        [t('started'), moment(job.startedAt)],
        [t('finished'), moment(job.finishedAt)],
      ])}
      <h3>${t('payload')}</h3>
      <pre tabindex="0" role="group" aria-label=${t('payload')}>${JSON.stringify(job.payload, null, 2)}</pre>
      ${this.renderActs()}
    </console-detail-pane>`;
  }
}
