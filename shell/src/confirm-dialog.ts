import '@tessera/ui/button';
import '@tessera/ui/dialog';
import { element, TesseraElement } from '@tessera/ui/element';
import type { ConfirmRequest } from '@tessera/web-sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { t } from './texts.js';

/** Questions that may wait; whoever asks more gets no for an answer, and the page stays the person's. */
const mostQuestions = 5;

/** The one decision dialog of the page; questions asked meanwhile wait for their turn. */
@element('tessera-confirm')
export class ConfirmDialog extends TesseraElement {
  @state() private questions: ConfirmRequest[] = [];

  ask(question: ConfirmRequest): void {
    if (this.questions.length < mostQuestions) this.questions = [...this.questions, question];
    else question.answer(false);
  }

  private answer(agreed: boolean): void {
    const [question, ...rest] = this.questions;
    this.questions = rest;
    question?.answer(agreed);
  }

  protected override render(): TemplateResult | typeof nothing {
    const question = this.questions[0];
    if (!question) return nothing;
    return html`<t-dialog open size="small" heading=${question.title} no-cross @t-close=${() => this.answer(false)}>
      ${question.text ? html`<p>${question.text}</p>` : nothing}
      <t-button slot="footer" ?autofocus=${question.danger} @click=${() => this.answer(false)}>${t('confirm.cancel')}</t-button>
      <t-button slot="footer" variant=${question.danger ? 'danger' : 'primary'} ?autofocus=${!question.danger} @click=${() => this.answer(true)}>${question.action}</t-button>
    </t-dialog>`;
  }
}
