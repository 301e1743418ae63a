import '@tessera/ui/button';
import '@tessera/ui/dialog';
import { element, TesseraElement } from '@tessera/ui/element';
import { base } from '@tessera/ui/styles/base';
import '@tessera/ui/text-field';
import { longestReviewNote } from '@tessera/contracts/review-limits';
import { html, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { t } from './texts.js';

/** Asks a reviewer why a notice goes back to its author. */
@element('bulletin-return-dialog')
export class ReturnDialog extends TesseraElement {
  static override styles = [base];

  @state() private subject = '';
  @state() private open = false;
  @state() private note = '';
  @state() private missing = false;
  private answer: (note: string | undefined) => void = () => undefined;

  /** The note, which begins as `note`; undefined when the reviewer thinks better of it. */
  ask(title: string, note: string): Promise<string | undefined> {
    Object.assign(this, { subject: title, note, missing: false, open: true });
    return new Promise((answer) => {
      this.answer = answer;
    });
  }

  private finish(note: string | undefined): void {
    this.open = false;
    this.answer(note);
  }

  private readonly give = (): void => {
    const note = this.note.trim();
    this.missing = note === '';
    if (note) this.finish(note);
  };

  private readonly cancel = (): void => this.finish(undefined);

  protected override render(): TemplateResult {
    return html`<t-dialog ?open=${this.open} heading=${t('return.question', { title: this.subject })} @t-close=${this.cancel}>
      <t-text-field label=${t('return.note')} help=${t('return.note-help')} rows="3" maxlength=${longestReviewNote} counter .value=${this.note}
        error=${this.missing ? t('return.note-missing') : ''} @input=${(event: Event) => {
          this.note = (event.target as HTMLInputElement).value;
        }}></t-text-field>
      <t-button slot="footer" @click=${this.cancel}>${t('cancel')}</t-button>
      <t-button slot="footer" variant="primary" @click=${this.give}>${t('return')}</t-button>
    </t-dialog>`;
  }
}
