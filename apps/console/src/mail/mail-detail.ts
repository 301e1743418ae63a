import '@tessera/ui/button';
import '@tessera/ui/callout';
import { formatDateTime } from '@tessera/ui/dates';
import { element, TesseraElement } from '@tessera/ui/element';
import { base } from '@tessera/ui/styles';
import { can, describeProblem, toast } from '@tessera/web-sdk';
import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { definitionStyles, definitions } from '../frame/definitions.js';
import '../frame/detail-pane.js';
import { Loading } from '../frame/loading.js';
import { type MailDetail, type MailLine, mails } from './mail.api.js';
import { mayRetry, stateBadge } from './mail-looks.js';
import { t } from './texts.js';

/** One mail with its text, which is shown as text and nothing else; sends `t-done` after it was queued again. */
@element('console-mail-detail')
export class MailDetailPane extends TesseraElement {
  static override styles = [
    base,
    definitionStyles,
    css`
      t-callout { margin-bottom: 12px; }
      h3 { margin: 16px 0 4px; }
      pre { margin: 0; padding: 8px 12px; background: var(--t-surface-muted); border: 1px solid var(--t-border); border-radius: var(--t-radius-2); font: inherit; font-size: var(--t-text-s); line-height: 1.7; white-space: pre-wrap; overflow-wrap: anywhere; }
      pre.raw { font-family: monospace; font-size: var(--t-text-xs); }
      summary { margin-top: 16px; font-size: var(--t-text-s); font-weight: 600; cursor: pointer; min-height: 24px; }
    `,
  ];

  @property({ attribute: false }) mail!: MailLine;
  @state() private busy = false;
  @state() private problem: { text: string; number: string } | undefined;
  private readonly detail = new Loading<MailDetail>(this, () => mails.read(this.mail.id));

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('mail')) return;
    const before = changed.get('mail');
    if (before?.id === this.mail.id && before.state === this.mail.state) return;
    this.problem = undefined;
    this.detail.set(undefined);
    void this.detail.load();
  }

  private readonly retry = async (): Promise<void> => {
    this.busy = true;
    this.problem = undefined;
    try {
      await mails.retry(this.mail.id);
      toast({ kind: 'success', text: t('retried', { recipient: this.mail.recipient }) });
      this.send('t-done');
    } catch (error) {
      this.problem = describeProblem(error);
    } finally {
      this.busy = false;
    }
  };

  private renderDetail(mail: MailDetail): TemplateResult {
    const moment = (at: string | null) => (at ? formatDateTime(at) : '');
    return html`
      ${mail.lastError ? html`<t-callout variant=${mail.state === 'sent' ? 'info' : 'danger'} heading=${t('last-error')}>${mail.lastError}</t-callout>` : nothing}
      ${definitions([
        [t('column.state'), stateBadge(mail.state)],
        [t('column.recipient'), mail.recipient],
        [t('plugin'), mail.plugin],
        [t('column.created'), moment(mail.createdAt)],
        [t('column.attempt'), t('attempts', { count: mail.attempt })],
        [t('next'), moment(mail.nextAt)],
        [t('sent'), moment(mail.sentAt)],
        [t('carrier'), mail.carrier ? t(`carrier.${mail.carrier}`) : ''],
        ['Message-ID', mail.messageId],
      ])}
      <h3>${t('text')}</h3>
      <pre tabindex="0" role="group" aria-label=${t('text')}>${mail.body}</pre>
      ${mail.raw ? html`<details><summary>${t('raw')}</summary><pre class="raw" tabindex="0" role="group" aria-label=${t('raw')}>${mail.raw}</pre></details>` : nothing}`;
  }

  protected override render(): TemplateResult {
    const { mail, problem } = this;
    const retry = mayRetry(mail.state) && can('update', 'Mail');
    return html`<console-detail-pane heading=${mail.subject} subline=${mail.recipient} icon="mail" ?with-footer=${retry}>
      ${problem ? html`<t-callout variant="danger" alert heading=${problem.text}><span class="xs num">${problem.number}</span></t-callout>` : nothing}
      ${this.detail.render((detail) => this.renderDetail(detail), { lines: 6 })}
      ${retry ? html`<t-button slot="footer" variant="primary" icon="send" ?loading=${this.busy} @click=${this.retry}>${t('retry')}</t-button>` : nothing}
    </console-detail-pane>`;
  }
}
