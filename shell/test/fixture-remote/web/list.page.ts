import { PageElement, setQuery } from '@tessera/web-sdk';
import { html } from 'lit';
import { t } from './texts.js';

export class ListPage extends PageElement {
  protected override pageTitle() {
    return t('list.title');
  }

  protected override render() {
    return html`<h1>${t('list.title')}</h1>
      <input aria-label="q" name="q" .value=${this.query.get('q') ?? ''} @change=${(event: Event) => setQuery({ q: (event.target as HTMLInputElement).value })}>
      <a href="/sample/7">${t('detail.title', { id: '7' })}</a>`;
  }
}
