import '@tessera/ui/button';
import '@tessera/ui/comment-thread';
import type { ThreadComment } from '@tessera/ui/comment-thread';
import { element, TesseraElement } from '@tessera/ui/element';
import { base } from '@tessera/ui/styles/base';
import { confirm, describeProblem, toast } from '@tessera/web-sdk';
import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { limits } from '../../server/limits.js';
import { CommentListController } from './comment-list.controller.js';
import { type CommentItem, comments, type ReplyItem } from './comments.api.js';
import './hide-comment-dialog.js';
import { t } from './texts.js';

interface Sent {
  text: string;
  answer: (complaint?: string) => void;
}

/** `<bulletin-notice-comments .noticeId .posterId ?writable>`: what readers say about a notice. */
@element('bulletin-notice-comments')
export class NoticeComments extends TesseraElement {
  static override styles = [
    base,
    css`
      :host { display: block; margin-top: 32px; padding-top: 20px; border-top: 1px solid var(--t-border); }
      h3 { margin-bottom: 16px; }
      .more { margin-top: 8px; }
      @media print { :host { display: none; } }
    `,
  ];

  @property({ attribute: false }) noticeId = '';
  /** Whose comments are marked as the poster's. */
  @property({ attribute: false }) posterId = '';
  /** May the reader comment? */
  @property({ type: Boolean }) writable = false;
  /** As the notice counts them. */
  @property({ type: Number }) count = 0;
  @state() private hiding: ReplyItem | undefined;
  @state() private complaint = '';
  @state() private sending = false;
  private readonly list = new CommentListController(this);

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('noticeId')) this.list.start(this.noticeId);
  }

  private shown(item: ReplyItem | CommentItem): ThreadComment {
    const { hidden, author } = item;
    const note = hidden?.by ? t('hidden-because', { by: hidden.by, reason: hidden.reason ?? '' }) : t('hidden-text');
    return {
      id: item.id,
      authorName: author?.name ?? '',
      picture: author?.picture ?? null,
      agency: author?.agency ?? '',
      at: item.createdAt,
      editedAt: item.editedAt,
      text: hidden ? [note, item.text].filter(Boolean).join('\n') : item.text,
      ...(author?.id === this.posterId ? { mark: t('poster') } : {}),
      hidden: hidden !== null,
      deleted: item.deleted,
      may: item.may,
      ...('replies' in item ? { replies: item.replies.map((reply) => this.shown(reply)) } : {}),
    };
  }

  private async attempt(act: () => Promise<void>, answer: (complaint?: string) => void): Promise<void> {
    try {
      await act();
      answer();
    } catch (error) {
      answer(describeProblem(error).text);
    }
  }

  private readonly add = ({ detail }: CustomEvent<Sent & { replyTo: string | undefined }>): void => {
    const { text, replyTo, answer } = detail;
    void this.attempt(async () => {
      this.list.added(await comments.add(this.noticeId, text, replyTo ?? null));
      this.count += 1;
    }, answer);
  };

  private readonly edit = ({ detail }: CustomEvent<Sent & { id: string }>): void => {
    const { id, text, answer } = detail;
    const version = this.list.find(id)?.version ?? 0;
    void this.attempt(async () => this.list.changed(await comments.change(id, text, version)), answer);
  };

  private readonly erase = async ({ detail: { id } }: CustomEvent<{ id: string }>): Promise<void> => {
    const agreed = await confirm({
      title: t('delete.question'),
      text: t('delete.text'),
      action: t('delete.action'),
      danger: true,
    });
    if (!agreed) return;
    await this.tell(async () => {
      await comments.remove(id, this.list.find(id)?.version ?? 0);
      this.list.removed(id);
      this.count -= 1;
    }, t('deleted'));
  };

  private readonly hide = ({ detail: { id, hidden } }: CustomEvent<{ id: string; hidden: boolean }>): void => {
    this.complaint = '';
    if (hidden) this.hiding = this.list.find(id);
    else void this.tell(async () => this.list.changed(await comments.show(id)), t('shown'));
  };

  private readonly hideBecause = ({ detail: { reason } }: CustomEvent<{ reason: string }>): void => {
    const { hiding } = this;
    if (!hiding || this.sending) return;
    this.sending = true;
    void this.attempt(
      async () => this.list.changed(await comments.hide(hiding.id, reason)),
      (complaint) => {
        this.sending = false;
        this.complaint = complaint ?? '';
        if (complaint) return;
        this.hiding = undefined;
        toast({ text: t('hidden'), kind: 'success' });
      },
    );
  };

  /** Says what failed; and what was done, where the thread does not show it. */
  private async tell(act: () => Promise<void>, done?: string): Promise<void> {
    await this.attempt(act, (complaint) => {
      if (complaint) toast({ text: complaint, kind: 'danger' });
      else if (done) toast({ text: done, kind: 'success' });
    });
  }

  private renderMore(item: CommentItem): TemplateResult | typeof nothing {
    const more = item.replyCount - item.replies.length;
    return more > 0
      ? html`<t-button class="more" size="small" variant="quiet" @click=${() => this.tell(() => this.list.otherReplies(item.id))}>${t('more-replies', { count: more, name: item.author?.name ?? '' })}</t-button>`
      : nothing;
  }

  protected override render(): TemplateResult {
    const { list } = this;
    const problem = list.error ? describeProblem(list.error) : undefined;
    return html`
      <h3>${this.count > 0 ? t('count', { count: this.count }) : t('heading')}</h3>
      <t-comment-thread .comments=${[...list.items].reverse().map((item) => this.shown(item))} ?writable=${this.writable}
        maxlength=${limits.comment} ?earlier=${list.hasEarlier} ?loading=${list.loading} error=${problem?.text ?? ''} error-number=${problem?.number ?? ''}
        @t-comment=${this.add} @t-edit=${this.edit} @t-delete=${this.erase} @t-hide=${this.hide}
        @t-earlier=${() => list.load()} @t-retry=${() => list.load()}></t-comment-thread>
      ${list.items.map((item) => this.renderMore(item))}
      ${this.writable ? nothing : html`<p class="muted">${t('closed')}</p>`}
      <bulletin-hide-comment-dialog .comment=${this.hiding} complaint=${this.complaint} ?busy=${this.sending} @hide-comment=${this.hideBecause}
        @hide-cancelled=${() => (this.hiding = undefined)}></bulletin-hide-comment-dialog>`;
  }
}
