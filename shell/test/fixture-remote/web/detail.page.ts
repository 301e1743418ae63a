import { PageElement } from '@tessera/web-sdk';
import { html } from 'lit';
import { t } from './texts.js';

export class DetailPage extends PageElement {
  protected override pageTitle() {
    return t('detail.title', { id: this.params.id ?? '' });
  }

  protected override render() {
    return html`<h1>${this.pageTitle()}</h1>`;
  }
}
