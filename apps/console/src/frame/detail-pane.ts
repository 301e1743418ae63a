import { element, TesseraElement } from '@tessera/ui/element';
import '@tessera/ui/icon';
import '@tessera/ui/icon-button';
import '@tessera/ui/side-panel';
import { base, panel } from '@tessera/ui/styles';
import { css, html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { t } from './texts.js';
import { WideScreen } from './wide-screen.js';

/**
 * Detail of a chosen row: a panel beside the list from 1280 px on, below that a side panel over it. Sends `t-close`.
 * Slots: default and `footer`.
 */
@element('console-detail-pane')
export class DetailPane extends TesseraElement {
  static override styles = [
    base,
    panel,
    css`
      section { position: sticky; top: calc(var(--t-header) + 16px); max-height: calc(100vh - var(--t-header) - 32px); display: flex; flex-direction: column; }
      header { display: flex; align-items: center; gap: 12px; padding: 12px 12px 12px 16px; border-bottom: 1px solid var(--t-border); }
      header p { font-size: var(--t-text-s); color: var(--t-text-muted); overflow-wrap: anywhere; }
      .square { display: grid; place-items: center; width: 36px; height: 36px; border-radius: var(--t-radius-3); background: var(--t-accent-soft); color: var(--t-accent-text); flex: none; }
      .body { overflow: auto; padding: 12px 16px 16px; flex: 1; min-height: 0; }
      .foot { display: flex; flex-wrap: wrap; gap: 8px; padding: 12px 16px; background: var(--t-surface-muted); border-top: 1px solid var(--t-border); border-radius: 0 0 var(--t-radius-3) var(--t-radius-3); }
    `,
  ];

  @property() heading = '';
  @property() subline = '';
  @property() icon = '';
  @property({ type: Boolean, attribute: 'with-footer' }) withFooter = false;
  private readonly wide = new WideScreen(this);

  private readonly close = (): void => {
    this.send('t-close', { reason: 'button' });
  };

  private readonly escape = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && !event.defaultPrevented) this.close();
  };

  protected override render(): TemplateResult {
    if (!this.wide.matches)
      return html`<t-side-panel open heading=${this.heading} subline=${this.subline}>
        <slot></slot>
        ${this.withFooter ? html`<div class="row" slot="footer-start"><slot name="footer"></slot></div>` : nothing}
      </t-side-panel>`;
    return html`<section class="panel" aria-labelledby="heading" @keydown=${this.escape}>
      <header>
        ${this.icon ? html`<span class="square"><t-icon name=${this.icon}></t-icon></span>` : nothing}
        <div class="grow"><h2 id="heading">${this.heading}</h2>${this.subline ? html`<p class="num">${this.subline}</p>` : nothing}</div>
        <t-icon-button icon="x" label=${t('close')} @click=${this.close}></t-icon-button>
      </header>
      <div class="body" tabindex="0" role="group" aria-labelledby="heading"><slot></slot></div>
      ${this.withFooter ? html`<div class="foot"><slot name="footer"></slot></div>` : nothing}
    </section>`;
  }
}
