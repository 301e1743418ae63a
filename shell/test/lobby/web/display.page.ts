import '@tessera/ui/button';
import { base } from '@tessera/ui/styles/base';
import { api, preferences } from '@tessera/web-sdk';
import { PublicPageElement } from '@tessera/web-sdk/public-page-element';
import { css, html, type TemplateResult } from 'lit';

interface Display {
  room: string;
  readings: number;
}

/** What a browser spec looks at: the room, how often it was read, and the language. */
export default class DisplayPage extends PublicPageElement<Display> {
  static override styles = [base, css`:host { display: grid; gap: 16px; padding: 24px; justify-items: start; }`];

  protected override pageTitle(): string {
    return this.data?.room ?? preferences().locale;
  }

  protected override read(secret: string): Promise<Display> {
    return api.get('/api/plugins/lobby/display', { bearer: secret, background: true });
  }

  protected override render(): TemplateResult {
    return html`<h1>${this.pageTitle()}</h1>
      <p>${preferences().locale}: ${this.data?.readings}</p>
      <t-button icon="refresh" @click=${() => this.refresh()}>Again</t-button>`;
  }
}
