import '@tessera/ui/button';
import { element, TesseraElement } from '@tessera/ui/element';
import '@tessera/ui/icon';
import { base } from '@tessera/ui/styles/base';
import { live } from '@tessera/web-sdk';
import { css, html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { t } from '../texts.js';

/** Bands under the header: no connection; a new version waits. Announced, never forced. */
@element('tessera-strips')
export class Strips extends TesseraElement {
  static override styles = [
    base,
    css`
      p {
        display: flex; align-items: center; gap: 10px; min-height: 40px; padding: 6px var(--t-page-gutter); font-size: var(--t-text-s);
        background: var(--t-info-soft); color: var(--t-info-text); border-bottom: 1px solid var(--t-info-border);
      }
      p.offline { background: var(--t-warning-soft); color: var(--t-warning-text); border-color: var(--t-warning-border); }
    `,
  ];

  @property() build = '';
  @state() private offline = !navigator.onLine;
  @state() private renewed = false;
  private stop: (() => void) | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('online', this.connection);
    window.addEventListener('offline', this.connection);
    this.stop = live.on('hello', ({ build }) => {
      this.renewed = build !== this.build;
    });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('online', this.connection);
    window.removeEventListener('offline', this.connection);
    this.stop?.();
  }

  private readonly connection = (): void => {
    this.offline = !navigator.onLine;
  };

  protected override render(): TemplateResult {
    return html`<div role="status">
      ${this.offline ? html`<p class="offline"><t-icon name="wifi-off"></t-icon><span>${t('strip.offline')}</span></p>` : nothing}
      ${
        this.renewed
          ? html`<p><t-icon name="info-circle"></t-icon><span class="grow">${t('strip.renewed')}</span>
              <t-button size="small" @click=${() => location.reload()}>${t('strip.reload')}</t-button></p>`
          : nothing
      }
    </div>`;
  }
}
