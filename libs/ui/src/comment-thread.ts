import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import './avatar.js';
import './button.js';
import './comment-thread/comment-composer.js';
import type { Composed, TCommentComposer } from './comment-thread/comment-composer.js';
import { commentThreadStyles } from './comment-thread/comment-thread.styles.js';
import { type CommentView, commentView, draftKey } from './comment-thread/comment-view.js';
import { word } from './comment-thread/words.js';
import { element, TesseraElement } from './element.js';
import './empty.js';
import './error-state.js';
import './menu.js';
import './skeleton.js';
import { base } from './styles/base.js';

export interface ThreadComment {
  id: string;
  authorName: string;
  /** Reference of the author's picture. */
  picture?: string | null;
  /** Short name of the author's agency. */
  agency: string;
  /** ISO 8601. */
  at: string;
  editedAt?: string | null;
  /** Plain text; line breaks are kept. */
  text: string;
  /** A quiet word beside the name, e.g. 發布者. */
  mark?: string;
  /** Hidden by a moderator, shown to those who may still see it. */
  hidden?: boolean;
  /** Only its place is left, because of its answers. */
  deleted?: boolean;
  /** What the reader may do with it. */
  may: { reply?: boolean; edit?: boolean; delete?: boolean; hide?: boolean };
  /** Answers, oldest first; one level. */
  replies?: readonly ThreadComment[];
}

/**
 * `<t-comment-thread .comments=${[…]} writable maxlength="1000" @t-comment=${…}>`: comments with answers, oldest first, and
 * the field to write one. It shows and asks; the page stores. `t-comment` and `t-edit` bring `answer`: call it without a
 * word when the text was stored, with a sentence when it was not; until then the text stays in its field.
 * @fires t-comment when a comment, or an answer to `replyTo`, is sent
 * @fires t-edit when a changed text is sent
 * @fires t-delete when a comment shall go; ask before
 * @fires t-hide when a moderator hides a comment or shows it again
 * @fires t-earlier when earlier comments are wanted
 * @fires t-retry when loading shall be tried again
 */
@element('t-comment-thread')
export class TCommentThread extends TesseraElement {
  static override styles = [base, commentThreadStyles];

  @property({ attribute: false }) comments: readonly ThreadComment[] = [];
  /** May the reader write? */
  @property({ type: Boolean }) writable = false;
  /** Characters that a comment may have; 0: no limit is shown. */
  @property({ type: Number }) maxlength = 0;
  /** There are earlier comments than those given. */
  @property({ type: Boolean }) earlier = false;
  @property({ type: Boolean }) loading = false;
  /** Why the comments cannot be shown; empty: they can. */
  @property() error = '';
  /** Number of the error, for who helps. */
  @property({ attribute: 'error-number' }) errorNumber = '';
  /** The moment from which ages are told, ISO 8601; now unless said. */
  @property() now = '';

  @state() private open: CommentView['open'];
  /** Spoken once. */
  @state() private said = '';
  private focused: string | undefined;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('comments'))
      this.focused = this.renderRoot?.querySelector<HTMLElement>(
        'li:focus-within:not(:has(li:focus-within))',
      )?.dataset.id;
  }

  protected override updated(): void {
    // the comment that had the focus is gone: the reader stays in the thread
    if (this.focused && !this.place(this.focused)) this.renderRoot.querySelector<HTMLElement>('.thread')?.focus();
    this.focused = undefined;
  }

  private place(id: string): HTMLElement | null {
    return this.renderRoot.querySelector(`[data-id="${CSS.escape(id)}"]`);
  }

  private readonly choose = (comment: ThreadComment, act: string): void => {
    if (act === 'delete') this.send('t-delete', { id: comment.id });
    else if (act === 'hide') this.send('t-hide', { id: comment.id, hidden: !comment.hidden });
    else void this.compose(comment.id, act === 'edit' ? 'edit' : 'reply');
  };

  private async compose(id: string, act: 'reply' | 'edit'): Promise<void> {
    this.open = { id, act };
    await this.updateComplete;
    this.place(id)?.querySelector<TCommentComposer>(':scope > .main > t-comment-composer')?.focus();
  }

  /** What is being written beneath comments: it stays when another one is opened meanwhile. */
  private readonly drafts = new Map<string, string>();

  private readonly cancel = (): void => {
    if (this.open) this.drafts.delete(draftKey(this.open));
    const place = this.open && this.place(this.open.id);
    const opener = place?.querySelector<HTMLElement>(
      this.open?.act === 'edit' ? ':scope > .main > .who t-menu' : ':scope > .main [data-reply]',
    );
    this.open = undefined;
    opener?.focus();
  };

  private readonly composed = ({ id }: ThreadComment, { text, answer: told }: Composed): void => {
    const { open } = this;
    const isEdit = open?.act === 'edit';
    const answer = (complaint?: string): void => {
      told(complaint);
      if (complaint) return;
      if (open) this.drafts.delete(draftKey(open));
      // by now another comment may be answered
      if (this.open === open) this.cancel();
      this.said = word(isEdit ? 'saved' : 'sent');
    };
    if (isEdit) this.send('t-edit', { id, text, answer });
    else this.send('t-comment', { text, replyTo: id, answer });
  };

  private readonly written = (event: CustomEvent<Composed>): void => {
    const { text, answer: told } = event.detail;
    const answer = (complaint?: string): void => {
      told(complaint);
      if (!complaint) this.said = word('sent');
    };
    this.send('t-comment', { text, replyTo: undefined, answer });
  };

  private renderComments(): TemplateResult {
    if (this.error)
      return html`<t-error-state heading=${this.error} number=${this.errorNumber} @t-retry=${(event: Event) => {
        event.stopPropagation();
        this.send('t-retry');
      }}></t-error-state>`;
    if (this.comments.length === 0)
      return this.loading
        ? html`<t-skeleton lines="4"></t-skeleton>`
        : html`<t-empty icon="messages" heading=${word('empty')} note=${this.writable ? word('empty-note') : ''}></t-empty>`;
    const view: CommentView = {
      now: this.now || new Date().toISOString(),
      maxlength: this.maxlength,
      open: this.open,
      drafts: this.drafts,
      choose: this.choose,
      composed: this.composed,
      cancel: this.cancel,
    };
    return html`<ol class="thread" tabindex="-1" aria-label=${word('label')}>${repeat(
      this.comments,
      ({ id }) => id,
      (comment) => commentView(comment, view),
    )}</ol>`;
  }

  protected override render(): TemplateResult {
    return html`
      ${this.earlier && !this.error ? html`<t-button class="earlier" size="small" icon="history" ?loading=${this.loading} @click=${() => this.send('t-earlier')}>${word('earlier')}</t-button>` : nothing}
      ${this.renderComments()}
      ${this.writable && !this.error ? html`<t-comment-composer label=${word('write')} action=${word('send')} maxlength=${this.maxlength} @composed=${this.written}></t-comment-composer>` : nothing}
      <div class="sr" role="status">${this.said}</div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    't-comment-thread': TCommentThread;
  }
}
