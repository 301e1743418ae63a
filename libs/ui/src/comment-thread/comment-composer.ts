import { css, html, nothing, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import '../button.js';
import { element, TesseraElement } from '../element.js';
import { base } from '../styles/base.js';
import '../text-field.js';
import type { TTextField } from '../text-field.js';
import { word } from './words.js';

/** What a composer sends: the text, and how it went. Without a complaint the text was taken. */
export interface Composed {
  text: string;
  answer: (complaint?: string) => void;
}

/** Text field of a comment with its buttons, part of `t-comment-thread`; keeps the text until it is taken. */
@element('t-comment-composer')
export class TCommentComposer extends TesseraElement {
  static override styles = [
    base,
    css`
      form { display: grid; gap: 8px; }
      .acts { display: flex; justify-content: flex-end; gap: 8px; }
    `,
  ];

  @property() label = '';
  @property() action = '';
  @property() value = '';
  @property({ type: Number }) maxlength = 0;
  @property({ type: Boolean }) cancelable = false;
  @state() private complaint = '';
  @state() private sending = false;
  @query('t-text-field') private field!: TTextField;

  override focus(): void {
    void this.updateComplete.then(() => this.field.focus());
  }

  private readonly typed = (): void => {
    this.value = this.field.value;
    this.complaint = '';
  };

  private readonly submit = (event: Event): void => {
    event.preventDefault();
    if (this.sending) return;
    if (this.value.trim() === '') {
      this.complaint = word('needed');
      this.focus();
      return;
    }
    this.sending = true;
    const answer = (complaint = ''): void => {
      this.sending = false;
      this.complaint = complaint;
      if (complaint) this.focus();
      else this.value = '';
    };
    this.send('composed', { text: this.value.trim(), answer } satisfies Composed);
  };

  private readonly keydown = (event: KeyboardEvent): void => {
    if (event.isComposing) return;
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) this.submit(event);
    if (event.key !== 'Escape' || !this.cancelable) return;
    event.stopPropagation();
    this.send('composer-cancel');
  };

  protected override render(): TemplateResult {
    return html`<form @submit=${this.submit} @keydown=${this.keydown}>
      <t-text-field rows="3" label=${this.label} .value=${this.value} error=${this.complaint} ?disabled=${this.sending}
        maxlength=${this.maxlength} ?counter=${this.maxlength > 0} @input=${this.typed}></t-text-field>
      <div class="acts">
        ${this.cancelable ? html`<t-button size="small" @click=${() => this.send('composer-cancel')}>${word('cancel')}</t-button>` : nothing}
        <t-button size="small" variant=${this.cancelable ? 'default' : 'primary'} ?loading=${this.sending} @click=${this.submit}>${this.action}</t-button>
      </div>
    </form>`;
  }
}
