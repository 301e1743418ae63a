import type { BannerPicture } from '@tessera/contracts';
import '@tessera/ui/button';
import { element, TesseraElement } from '@tessera/ui/element';
import '@tessera/ui/icon';
import { base, form } from '@tessera/ui/styles';
import { describeProblem } from '@tessera/web-sdk';
import { css, html, nothing, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { banners, pictureAddress } from './banners.api.js';
import { t } from './texts.js';

/** Chooses a picture and shows what the portal made of it. Sends `t-picture` with it. */
@element('console-picture-field')
export class PictureField extends TesseraElement {
  static override styles = [
    base,
    form,
    css`
      .preview { aspect-ratio: 3; width: 100%; max-width: 36rem; display: grid; place-items: center; overflow: hidden; background: #fff; border: 1px solid var(--t-border-strong); border-radius: var(--t-radius-2); }
      .preview.none { border-style: dashed; background: var(--t-surface-muted); color: var(--t-text-muted); max-width: 24rem; }
      img { display: block; width: 100%; height: 100%; object-fit: cover; }
      .row { margin-top: 8px; }
    `,
  ];

  @property({ attribute: false }) value: BannerPicture | null = null;
  @property() alt = '';
  @state() private busy = false;
  @state() private refused = '';
  @query('input') private input!: HTMLInputElement;

  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>('t-button')?.focus();
  }

  private readonly chosen = async (): Promise<void> => {
    const [file] = this.input.files ?? [];
    this.input.value = '';
    if (!file) return;
    this.busy = true;
    this.refused = '';
    try {
      this.value = await banners.upload(file);
      this.send('t-picture', this.value);
    } catch (error) {
      this.refused = describeProblem(error).text;
    } finally {
      this.busy = false;
    }
  };

  protected override render(): TemplateResult {
    const { value } = this;
    return html`<div class="field">
      <span class="label" id="label">${t('picture')}</span>
      ${
        value
          ? html`<div class="preview"><img src=${pictureAddress(value, 720)} alt=${this.alt || t('picture.preview')} width=${value.width} height=${value.height} /></div>`
          : html`<div class="preview none"><t-icon name="photo" size="28"></t-icon></div>`
      }
      <div class="row">
        <input class="sr" type="file" accept="image/png,image/jpeg,image/webp" tabindex="-1" aria-label=${t('picture.choose')} @change=${this.chosen} />
        <t-button icon="upload" ?loading=${this.busy} @click=${() => this.input.click()}>${t(value ? 'picture.replace' : 'picture.choose')}</t-button>
        ${value ? html`<span class="muted xs num">${value.width} × ${value.height}</span>` : nothing}
      </div>
      ${this.refused ? html`<p class="err" role="alert"><t-icon name="alert-circle" size="16"></t-icon><span>${this.refused}</span></p>` : nothing}
      <p class="help">${t('picture.help')}</p>
    </div>`;
  }
}
