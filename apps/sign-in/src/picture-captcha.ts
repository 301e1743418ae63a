import '@tessera/ui/icon-button';
import '@tessera/ui/text-field';
import { html, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { LightElement } from './light-element.js';
import { t } from './texts.js';

/** A picture with characters to type in, and a button for another one (`renew`). */
@customElement('picture-captcha')
export class PictureCaptcha extends LightElement {
  @property({ attribute: false }) picture = '';
  @property({ attribute: false }) value = '';
  @property({ attribute: false }) error = '';

  protected override render(): TemplateResult {
    return html`<div class="captcha">
      <t-text-field
        size="large" name="captcha" label=${t('captcha')} autocomplete="off" maxlength="10" help=${this.error ? '' : t('captcha.help')} .error=${this.error} .value=${this.value}
      ></t-text-field>
      <img src=${this.picture} width="160" height="50" alt=${t('captcha.picture')} />
      <t-icon-button icon="refresh" variant="line" size="large" label=${t('captcha.next')} @click=${() => this.tell('renew')}></t-icon-button>
    </div>`;
  }
}
