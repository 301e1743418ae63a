import '@tessera/ui/button';
import '@tessera/ui/callout';
import '@tessera/ui/dialog';
import { element, TesseraElement } from '@tessera/ui/element';
import { base } from '@tessera/ui/styles';
import { describeProblem } from '@tessera/web-sdk';
import { css, html, nothing, type TemplateResult } from 'lit';
import { query, state } from 'lit/decorators.js';
import { account } from './account.api.js';
import './picture-crop.js';
import type { PictureCrop } from './picture-crop.js';
import './privacy-notice.js';
import { t } from './texts.js';

/** Cuts and sends a chosen file. Tells `t-saved {picture}`. */
@element('account-picture-dialog')
export class PictureDialog extends TesseraElement {
  static override styles = [base, css`.parts { display: grid; gap: 12px; }`];

  @state() private image: ImageBitmap | null = null;
  @state() private failure = '';
  @state() private busy = false;
  @query('account-picture-crop') private crop!: PictureCrop;
  private file: File | null = null;

  /** False when the browser cannot read it as a picture. */
  async show(file: File): Promise<boolean> {
    const image = await createImageBitmap(file).catch(() => null);
    if (!image) return false;
    this.file = file;
    this.image = image;
    this.failure = '';
    return true;
  }

  private close(): void {
    this.image?.close();
    this.image = this.file = null;
  }

  private readonly save = async (): Promise<void> => {
    if (this.busy || !this.file) return;
    this.busy = true;
    this.failure = '';
    try {
      const { picture } = await account.setPicture(this.file, this.crop.square);
      this.close();
      this.send('t-saved', { picture });
    } catch (error) {
      this.failure = describeProblem(error).text;
    } finally {
      this.busy = false;
    }
  };

  protected override render(): TemplateResult {
    return html`<t-dialog heading=${t('picture.dialog')} .open=${this.image !== null} @t-close=${() => this.image && this.close()}>
      ${
        this.image
          ? html`<div class="parts">
              ${this.failure ? html`<t-callout variant="danger" alert>${this.failure}</t-callout>` : nothing}
              <account-picture-crop .image=${this.image}></account-picture-crop>
              <account-privacy-notice kind="picture"></account-privacy-notice>
            </div>`
          : nothing
      }
      <t-button slot="footer" @click=${this.close}>${t('cancel')}</t-button>
      <t-button slot="footer" variant="primary" ?loading=${this.busy} @click=${this.save}>${t('picture.save')}</t-button>
    </t-dialog>`;
  }
}
