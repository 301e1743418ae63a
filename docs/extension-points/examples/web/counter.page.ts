import { base } from '@tessera/ui/styles/base';
import { api } from '@tessera/web-sdk';
import { PublicPageElement } from '@tessera/web-sdk/public-page-element';
import { html, type TemplateResult } from 'lit';
import { t } from './texts.js';

interface CounterScreen {
  place: string;
  ready: string[];
}

/** On a tablet at the counter, for weeks. Nobody is signed in; the secret of the address says which counter it is. */
export default class CounterPage extends PublicPageElement<CounterScreen> {
  static override styles = [base];

  protected override pageTitle(): string {
    return this.data?.place ?? t('counter');
  }

  protected override read(secret: string): Promise<CounterScreen> {
    return api.get('/api/plugins/loans/counter', { bearer: secret, background: true });
  }

  protected override render(): TemplateResult {
    return html`<h1>${this.pageTitle()}</h1>
      <ul>${this.data?.ready.map((equipment) => html`<li>${equipment}</li>`)}</ul>`;
  }
}
