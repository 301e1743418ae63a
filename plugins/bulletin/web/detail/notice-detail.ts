import { element, TesseraElement } from '@tessera/ui/element';
import '@tessera/ui/empty';
import '@tessera/ui/error-state';
import '@tessera/ui/icon';
import '@tessera/ui/icon-button';
import '@tessera/ui/menu';
import '@tessera/ui/skeleton';
import { base } from '@tessera/ui/styles/base';
import { reading } from '@tessera/ui/styles/reading';
import { ApiProblem, describeProblem, LatestRead, navigate } from '@tessera/web-sdk';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import '../attachments/notice-attachments.js';
import '../comments/notice-comments.js';
import '../follows/follow-star.js';
import '../review/notice-review.js';
import '../must-read/acknowledge-band.js';
import { type NoticeDetail as Notice, notices } from '../notices.api.js';
import { t } from '../texts.js';
import { actsOn, performAct } from './notice-acts.js';
import { noticeDetailStyles } from './notice-detail.styles.js';
import { noticeHead, noticeHeadStyles } from './notice-head.js';

/** One whole notice, in every state, with what the reader may do to it. */
@element('bulletin-notice-detail')
export class NoticeDetail extends TesseraElement {
  static override styles = [base, reading, noticeHeadStyles, noticeDetailStyles];

  @property() noticeId = '';
  /** Address and query string of the list that the reader goes back to. */
  @property() list = '/bulletin';
  @property() search = '';
  @property() previous: string | undefined;
  @property() next: string | undefined;
  /** As the list has it, where it has the notice: the star may have been set there. */
  @property({ attribute: false }) followed: boolean | undefined;
  @state() private notice: Notice | undefined;
  private readonly reading = new LatestRead(this, true);

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.reading.abort();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('noticeId')) this.load();
  }

  /** Another notice, or the same once more: that one stays while it is read, with what is being written below it. */
  private load(): void {
    if (this.notice?.id !== this.noticeId) this.notice = undefined;
    void this.reading.run(
      ({ signal }) => notices.open(this.noticeId, signal),
      (notice) => {
        this.notice = notice;
        this.send('notice-loaded', notice);
      },
    );
  }

  /** What could not be read anew is not shown as if it had been. */
  private get shown(): Notice | undefined {
    return this.reading.error ? undefined : this.notice;
  }

  private addressOf(id: string): string {
    return `${this.list}/${id}${this.search}`;
  }

  private async act(event: CustomEvent<{ value: string }>, notice: Notice): Promise<void> {
    // brought back when its detail has long been closed: the list beside it hears of it all the same
    const beside = this.parentElement;
    const changed = () => beside?.dispatchEvent(new CustomEvent('notice-changed', { bubbles: true, composed: true }));
    if (!(await performAct(event.detail.value, notice, changed))) return;
    changed();
    if (event.detail.value === 'withdraw') this.load();
    else if (event.detail.value !== 'copy') navigate(`${this.list}${this.search}`);
  }

  /** What goes back to its author is not the reviewer's to read any more. */
  private readonly reviewed = ({ detail }: CustomEvent<{ readable: boolean }>): void => {
    this.send('notice-changed');
    if (detail.readable) this.load();
    else navigate(`${this.list}${this.search}`);
  };

  private renderStep(icon: string, label: string, id: string | undefined): TemplateResult {
    return html`<t-icon-button icon=${icon} label=${label} ?disabled=${!id} @click=${() => id && navigate(this.addressOf(id))}></t-icon-button>`;
  }

  private renderActs(notice: Notice): TemplateResult {
    return html`<bulletin-follow-star .noticeId=${notice.id} .noticeTitle=${notice.title} ?followed=${this.followed ?? notice.followed}></bulletin-follow-star>
      <t-icon-button class="print" icon="printer" label=${t('detail.print')} @click=${() => window.print()}></t-icon-button>
      <t-menu label=${t('act.more')} .items=${actsOn(notice)} @t-select=${(event: CustomEvent<{ value: string }>) => this.act(event, notice)}></t-menu>`;
  }

  private renderTop(): TemplateResult {
    return html`<div class="top">
      <a class="back" href="${this.list}${this.search}"><t-icon name="arrow-left" size="18"></t-icon>${t('detail.back')}</a>
      <span class="steps">
        ${this.renderStep('chevron-left', t('detail.previous'), this.previous)}${this.renderStep('chevron-right', t('detail.next'), this.next)}
      </span>
      <span class="end">${this.shown ? this.renderActs(this.shown) : nothing}</span>
    </div>`;
  }

  private renderNotice(notice: Notice): TemplateResult {
    const { id, body, allowComments, comments, authorId, may } = notice;
    return html`
      ${noticeHead(notice)}
      <bulletin-notice-review .notice=${notice} @notice-reviewed=${this.reviewed}></bulletin-notice-review>
      <div class="body">${unsafeHTML(body)}</div>
      <bulletin-notice-attachments .notice=${notice}></bulletin-notice-attachments>
      ${
        allowComments || comments > 0
          ? html`<bulletin-notice-comments .noticeId=${id} .posterId=${authorId} .count=${comments} ?writable=${may.comment}></bulletin-notice-comments>`
          : nothing
      }`;
  }

  private renderContent(): TemplateResult {
    const { error } = this.reading;
    if (this.shown) return this.renderNotice(this.shown);
    if (!error) return html`<t-skeleton lines="10"></t-skeleton>`;
    if (error instanceof ApiProblem && error.slug === 'not-found')
      return html`<t-empty icon="speakerphone" heading=${t('detail.gone')} note=${t('detail.gone-note')}></t-empty>`;
    const { text, number } = describeProblem(error);
    return html`<t-error-state heading=${text} number=${number} @t-retry=${() => this.load()}></t-error-state>`;
  }

  protected override render(): TemplateResult {
    return html`${this.renderTop()}<div class="scroll">${this.renderContent()}</div>
      ${this.shown?.mustRead ? html`<bulletin-acknowledge-band .notice=${this.shown} @notice-acknowledged=${() => this.send('notice-changed')} @notice-stale=${() => this.load()}></bulletin-acknowledge-band>` : nothing}`;
  }
}
