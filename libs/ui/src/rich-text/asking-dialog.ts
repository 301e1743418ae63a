import { html, nothing, type TemplateResult } from 'lit';
import { query, state } from 'lit/decorators.js';
import '../button.js';
import '../dialog.js';
import { element, TesseraElement } from '../element.js';
import { base } from '../styles/base.js';
import '../text-field.js';
import type { TTextField } from '../text-field.js';
import { word } from './words.js';

export interface Question {
  heading: string;
  label: string;
  help: string;
  value: string;
  action: string;
  /** Words on the button that takes the thing away; absent: nothing is there yet. */
  removal?: string;
  /** What was typed as it will be kept, or undefined with `complaint` shown. */
  read: (typed: string) => string | undefined;
  complaint: string;
}

/** Asks for one line, part of `t-rich-text`. */
@element('t-asking-dialog')
export class TAskingDialog extends TesseraElement {
  static override styles = [base];

  @state() private question: Question | undefined;
  @state() private complaint = '';
  @query('t-text-field') private field!: TTextField;
  private answer: ((text: string | undefined) => void) | undefined;

  /** What was typed; '' when the thing shall be taken away, undefined when nothing shall happen. */
  ask(question: Question): Promise<string | undefined> {
    this.end(undefined);
    this.question = question;
    this.complaint = '';
    void this.start();
    return new Promise((resolve) => {
      this.answer = resolve;
    });
  }

  private async start(): Promise<void> {
    await this.updateComplete;
    await this.field.updateComplete;
    this.field.select();
  }

  private end(text: string | undefined): void {
    this.question = undefined;
    this.answer?.(text);
    this.answer = undefined;
  }

  private readonly accept = (event: Event): void => {
    event.preventDefault();
    const text = this.question?.read(this.field.value);
    if (text !== undefined) this.end(text);
    else {
      this.complaint = this.question?.complaint ?? '';
      this.field.focus();
    }
  };

  protected override render(): TemplateResult {
    const { question } = this;
    return html`<t-dialog size="small" heading=${question?.heading ?? ''} ?open=${question !== undefined} @t-close=${(
      event: Event,
    ) => {
      event.stopPropagation();
      this.end(undefined);
    }}>
      ${
        question
          ? html`<form @submit=${this.accept}><t-text-field label=${question.label} help=${question.help}
              error=${this.complaint} .value=${question.value} @input=${(event: Event) => event.stopPropagation()} @change=${(event: Event) => event.stopPropagation()}></t-text-field></form>`
          : nothing
      }
      ${question?.removal ? html`<t-button slot="footer-start" variant="quiet" @click=${() => this.end('')}>${question.removal}</t-button>` : nothing}
      <t-button slot="footer" @click=${() => this.end(undefined)}>${word('cancel')}</t-button>
      <t-button slot="footer" variant="primary" @click=${this.accept}>${question?.action ?? ''}</t-button>
    </t-dialog>`;
  }
}
