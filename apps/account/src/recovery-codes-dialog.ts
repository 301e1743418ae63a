import '@tessera/ui/button';
import '@tessera/ui/callout';
import '@tessera/ui/dialog';
import { element, TesseraElement } from '@tessera/ui/element';
import { base } from '@tessera/ui/styles';
import { css, html, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { t } from './texts.js';

/** Recovery codes, shown this once. */
@element('account-recovery-codes')
export class RecoveryCodesDialog extends TesseraElement {
  static override styles = [
    base,
    css`
      .stack { gap: 16px; }
      ol { display: grid; grid-template-columns: repeat(auto-fill, minmax(12rem, 1fr)); gap: 8px; }
      li { padding: 8px; border: 1px solid var(--t-border); border-radius: var(--t-radius-2); text-align: center; }
      code { font-size: var(--t-text-m); font-variant-numeric: tabular-nums; }
    `,
  ];

  @state() private codes: readonly string[] = [];
  private closed: () => void = () => {};

  /** Resolves when the person has closed it. */
  show(codes: readonly string[]): Promise<void> {
    this.codes = codes;
    return new Promise((resolve) => {
      this.closed = resolve;
    });
  }

  private close(): void {
    this.codes = [];
    this.closed();
  }

  private save(): void {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([`${this.codes.join('\n')}\n`], { type: 'text/plain' }));
    link.download = 'recovery-codes.txt';
    link.click();
    URL.revokeObjectURL(link.href);
  }

  protected override render(): TemplateResult {
    return html`<t-dialog heading=${t('codes.title')} .open=${this.codes.length > 0} @t-close=${this.close}>
      <div class="stack">
        <t-callout variant="warning">${t('codes.text')}</t-callout>
        <ol>${this.codes.map((code) => html`<li><code>${code}</code></li>`)}</ol>
      </div>
      <t-button slot="footer-start" variant="quiet" icon="download" @click=${this.save}>${t('codes.save')}</t-button>
      <t-button autofocus slot="footer" variant="primary" @click=${this.close}>${t('codes.done')}</t-button>
    </t-dialog>`;
  }
}
