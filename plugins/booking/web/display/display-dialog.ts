import '@tessera/ui/button';
import '@tessera/ui/callout';
import '@tessera/ui/copy-field';
import '@tessera/ui/dialog';
import { element, TesseraElement } from '@tessera/ui/element';
import '@tessera/ui/radio-group';
import { base } from '@tessera/ui/styles/base';
import '@tessera/ui/text-field';
import { describeProblem } from '@tessera/web-sdk';
import { css, html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { type DoorPurpose, displays, type MadeDisplay } from './displays.api.js';
import { printSheet } from './print-sheet.js';
import { t } from './texts.js';

const purposes: readonly DoorPurpose[] = ['display', 'check-in'];

/**
 * Makes a display or a code, and shows its address this once, with a QR code.
 * @fires display-made when there is one more
 * @fires t-close when it is left
 */
@element('booking-display-dialog')
export class DisplayDialog extends TesseraElement {
  static override styles = [
    base,
    css`
      .form { display: grid; gap: 16px; }
      figure { margin: 0; text-align: center; }
      /* codes are black on white in every theme: scanners want it so */
      img { width: 200px; height: 200px; background: #ffffff; border-radius: var(--t-radius-2); }
      figcaption { font-size: var(--t-text-s); color: var(--t-text-muted); }
    `,
  ];

  @property({ attribute: false }) resourceId = '';
  @property({ attribute: false }) resourceName = '';
  @state() private purpose: DoorPurpose = 'display';
  @state() private label = '';
  @state() private missing = false;
  @state() private busy = false;
  @state() private failure: { text: string; number: string } | undefined;
  @state() private made: MadeDisplay | undefined;

  private readonly make = async (): Promise<void> => {
    this.missing = this.label.trim() === '';
    if (this.missing) {
      this.renderRoot.querySelector<HTMLElement>('t-text-field')?.focus();
      return;
    }
    this.busy = true;
    this.failure = undefined;
    try {
      this.made = await displays.make(this.resourceId, this.purpose, this.label.trim());
      this.send('display-made');
      await this.updateComplete;
      // the button pressed is gone
      this.renderRoot.querySelector<HTMLElement>('t-copy-field')?.focus();
    } catch (error) {
      this.failure = describeProblem(error);
    }
    this.busy = false;
  };

  private readonly close = (): void => {
    this.send('t-close');
  };

  private renderForm(): TemplateResult {
    const { failure } = this;
    const options = purposes.map((value) => ({
      value,
      label: t(`purpose.${value}`),
      note: t(`purpose.${value}.note`),
    }));
    return html`
      ${failure ? html`<t-callout variant="danger" heading=${failure.text} alert>${failure.number}</t-callout>` : nothing}
      <t-radio-group look="list" label=${t('panel.purpose')} .options=${options} .value=${this.purpose} @change=${(
        event: Event,
      ) => {
        this.purpose = (event.target as HTMLInputElement).value as DoorPurpose;
      }}></t-radio-group>
      <t-text-field label=${t('make.label')} help=${t('make.label.help')} maxlength="60" .value=${this.label} error=${this.missing ? t('make.label.missing') : ''}
        @input=${(event: Event) => {
          this.label = (event.target as HTMLInputElement).value;
          this.missing = false;
        }}></t-text-field>`;
  }

  private renderMade({ address, picture, display: { purpose } }: MadeDisplay): TemplateResult {
    return html`<t-callout variant="info">${t('make.once')}</t-callout>
      <figure><img src=${picture} alt=${t('make.address')} /><figcaption>${t(`make.qr.${purpose}`)}</figcaption></figure>
      <t-copy-field label=${t('make.address')} value=${address}></t-copy-field>`;
  }

  private renderFooter(made: MadeDisplay | undefined): TemplateResult {
    if (!made)
      return html`<t-button slot="footer" @click=${this.close}>${t('make.cancel')}</t-button>
        <t-button slot="footer" variant="primary" ?loading=${this.busy} @click=${this.make}>${t('make.submit')}</t-button>`;
    const print = () => printSheet(this.resourceName, made.picture);
    return html`${made.display.purpose === 'check-in' ? html`<t-button slot="footer" icon="printer" @click=${print}>${t('make.print')}</t-button>` : nothing}
      <t-button slot="footer" variant="primary" @click=${this.close}>${t('make.done')}</t-button>`;
  }

  protected override render(): TemplateResult {
    const { made } = this;
    return html`<t-dialog open heading=${made ? made.display.label : t('make.title')} @t-close=${this.close}>
      <div class="form">${made ? this.renderMade(made) : this.renderForm()}</div>
      ${this.renderFooter(made)}
    </t-dialog>`;
  }
}
