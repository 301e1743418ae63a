import type { DecisionResult } from '@tessera/contracts';
import '@tessera/ui/button';
import '@tessera/ui/callout';
import { formatDateTime } from '@tessera/ui/dates';
import { element, TesseraElement } from '@tessera/ui/element';
import { base } from '@tessera/ui/styles/base';
import { describeProblem, localized, session, toast } from '@tessera/web-sdk';
import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { performAct } from '../detail/notice-acts.js';
import type { NoticeDetail } from '../notices.api.js';
import './return-dialog.js';
import type { ReturnDialog } from './return-dialog.js';
import './review-changes.js';
import { decideNotice, type Verdict } from './review.api.js';
import { t } from './texts.js';

/**
 * What is to be said and done about a notice that is reviewed first: to its reviewers and to its author.
 * @fires notice-reviewed when it was decided, taken back, or somebody else was first; `readable` unless it is its author's alone now
 */
@element('bulletin-notice-review')
export class NoticeReview extends TesseraElement {
  static override styles = [base, css`:host { display: block; } t-callout { margin-block: 14px; }`];

  @property({ attribute: false }) notice!: NoticeDetail;
  @state() private busy: Verdict | 'withdraw' | undefined;
  /** Why it goes back, until the server knows. */
  private unsent = '';
  @query('bulletin-return-dialog') private returning!: ReturnDialog;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('notice')) return;
    this.busy = undefined;
    if (changed.get('notice')?.id !== this.notice.id) this.unsent = '';
  }

  private get isMine(): boolean {
    return this.notice.authorId === session().accountId;
  }

  /** Stays busy once it is done: the notice comes anew, or goes. */
  private async act(what: Verdict | 'withdraw', perform: () => Promise<boolean>): Promise<void> {
    this.busy = what;
    try {
      this.send('notice-reviewed', { readable: await perform() });
    } catch (error) {
      toast({ text: describeProblem(error).text, kind: 'danger' });
      this.busy = undefined;
    }
  }

  private readonly publish = (): Promise<void> => this.decide('publish', '');

  private readonly giveBack = async (): Promise<void> => {
    const note = await this.returning.ask(this.notice.title, this.unsent);
    if (note === undefined) return;
    this.unsent = note;
    await this.decide('return', note);
  };

  private decide(verdict: Verdict, note: string): Promise<void> {
    return this.act(verdict, async () => this.tell(await decideNotice(this.notice, verdict, note), verdict));
  }

  /** Says what became of it; may the reviewer still read it? */
  private tell(result: DecisionResult | undefined, verdict: Verdict): boolean {
    if (result?.outcome === 'taken') {
      const { by, at } = result;
      const how = result.verdict === null ? 'withdrawn' : result.verdict === 'publish' ? 'publish' : 'return';
      toast({ text: t(`taken.${how}`, { by, at: formatDateTime(at) }), kind: 'warning' });
      return how === 'publish';
    }
    if (result?.outcome === 'refused') {
      const { message } = result;
      toast({ text: typeof message === 'string' ? message : localized(message), kind: 'danger' });
      return true;
    }
    toast({ text: t(verdict === 'publish' ? 'published' : 'returned'), kind: 'success' });
    return verdict === 'publish';
  }

  private readonly withdraw = (): Promise<void> =>
    this.act('withdraw', async () => {
      await performAct('withdraw', this.notice, () => undefined);
      return true;
    });

  private button(what: Verdict | 'withdraw', act: () => Promise<void>, variant: 'default' | 'primary'): TemplateResult {
    return html`<t-button slot="actions" size="small" variant=${variant} ?loading=${this.busy === what}
      ?disabled=${this.busy !== undefined && this.busy !== what} @click=${act}>${t(what)}</t-button>`;
  }

  private renderWaiting(): TemplateResult | typeof nothing {
    if (this.isMine)
      return html`<t-callout variant="info" heading=${t('waits.mine')}>${t('waits.mine-note')}${this.button('withdraw', this.withdraw, 'default')}</t-callout>`;
    if (!this.notice.may.review) return nothing;
    return html`<t-callout variant="warning" heading=${t('waits.others')}>${t('waits.others-note')}
        ${this.button('return', this.giveBack, 'default')}${this.button('publish', this.publish, 'primary')}</t-callout>
      <bulletin-review-changes .noticeId=${this.notice.id} .version=${this.notice.version}></bulletin-review-changes>
      <bulletin-return-dialog></bulletin-return-dialog>`;
  }

  protected override render(): TemplateResult | typeof nothing {
    const { state: noticeState, returned, id, may } = this.notice;
    if (noticeState === 'in-review') return this.renderWaiting();
    if (noticeState !== 'draft' || !returned) return nothing;
    return html`<t-callout variant="warning" heading=${t('was-returned', { by: returned.by, at: formatDateTime(returned.at) })}>${returned.note}
      ${may.update ? html`<t-button slot="actions" size="small" href=${`/bulletin/${id}/edit`}>${t('was-returned-edit')}</t-button>` : nothing}</t-callout>`;
  }
}
