import '@tessera/ui/button';
import { element, TesseraElement } from '@tessera/ui/element';
import { base } from '@tessera/ui/styles/base';
import { describeProblem, toast } from '@tessera/web-sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { t } from './texts.js';

/** 「訂閱」: its dialog is fetched when it is first asked for. */
@element('bulletin-feed-button')
export class FeedButton extends TesseraElement {
  static override styles = [base];

  @state() private open = false;

  private readonly show = async (): Promise<void> => {
    try {
      await import('./feed-dialog.js');
      this.open = true;
    } catch (error) {
      toast({ text: describeProblem(error).text, kind: 'danger' });
    }
  };

  protected override render(): TemplateResult {
    return html`<t-button icon="rss" @click=${this.show}>${t('subscribe')}</t-button>
      ${
        this.open
          ? html`<bulletin-feed-dialog @t-close=${() => {
              this.open = false;
            }}></bulletin-feed-dialog>`
          : nothing
      }`;
  }
}
