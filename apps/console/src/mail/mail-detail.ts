import '@tessera/ui/button';
import '@tessera/ui/callout';
import { formatDateTime } from '@tessera/ui/dates';
import { element, TesseraElement } from '@tessera/ui/element';
import { base } from '@tessera/ui/styles';
import { can, toast } from '@tessera/web-sdk';
import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { definitionStyles, definitions } from '../frame/definitions.js';
import '../frame/detail-pane.js';
import { FieldProblems } from '../frame/field-problems.js';
import { Loading } from '../frame/loading.js';
import { problemCallout } from '../frame/problem-callout.js';
import { writtenTextStyles } from '../frame/room.styles.js';
import { type MailDetail, type MailLine, mails } from './mail.api.js';
import { mayRetry, stateBadge } from './mail-looks.js';
import { t } from './texts.js';

/** One mail with its text, which is shown as text and nothing else; sends `t-done` after it was queued again. */
@element('console-mail-detail')
export class MailDetailPane extends TesseraElement {
  static override styles = [
    base,
    definitionStyles,
    writtenTextStyles,
    css`
      pre.text { font-family: inherit; font-size: var(--t-text-s); line-height: 1.7; }
      summary { margin-top: 16px; font-size: var(--t-text-s); font-weight: 600; cursor: pointer; min-height: 24px; }
    `,
  ];

  @property({ attribute: false }) mail!: MailLine;
  @state() private busy = false;
  @state() private problems: FieldProblems | undefined;
  private readonly detail = new Loading<MailDetail>(this, () => mails.read(this.mail.id));

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('mail')) return;
    const before = changed.get('mail');
    if (before?.id === this.mail.id && before.state === this.mail.state) return;
    this.problems = undefined;
    this.detail.set(undefined);
    void this.detail.load();
  }

  private readonly retry = async (): Promise<void> => {
    this.busy = true;
    this.problems = undefined;
    try {
      await mails.retry(this.mail.id);
      toast({ kind: 'success', text: t('retried', { recipient: this.mail.recipient }) });
      this.send('t-done');
    } catch (error) {
      this.problems = new FieldProblems(error, []);
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
      <pre class="text" tabindex="0" role="group" aria-label=${t('text')}>${mail.body}</pre>
      ${mail.attachments.map((file) => html`<details><summary>${t('attachment', { name: file.name, type: file.mediaType })}</summary><pre tabindex="0" role="group" aria-label=${file.name}>${file.content}</pre></details>`)}
      ${mail.raw ? html`<details><summary>${t('raw')}</summary><pre tabindex="0" role="group" aria-label=${t('raw')}>${mail.raw}</pre></details>` : nothing}`;
  }

  protected override render(): TemplateResult {
    const { mail, problems } = this;
    const retry = mayRetry(mail.state) && can('update', 'Mail');
    return html`<console-detail-pane heading=${mail.subject} subline=${mail.recipient} icon="mail" ?with-footer=${retry}>
      ${problemCallout(problems)}
      ${this.detail.render((detail) => this.renderDetail(detail), { lines: 6 })}
      ${retry ? html`<t-button slot="footer" variant="primary" icon="send" ?loading=${this.busy} @click=${this.retry}>${t('retry')}</t-button>` : nothing}
    </console-detail-pane>`;
  }
}
