import type { ApplicationView } from '@tessera/contracts';
import '@tessera/ui/badge';
import { element, TesseraElement } from '@tessera/ui/element';
import '@tessera/ui/icon';
import '@tessera/ui/icon-button';
import { base } from '@tessera/ui/styles/base';
import { localized } from '@tessera/web-sdk';
import { css, html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { openLink } from '../core-tiles/open-link.js';
import { t } from './texts.js';

/** One application with its star; sends `tessera-star`. The whole card opens it. */
@element('tessera-application-card')
export class ApplicationCard extends TesseraElement {
  static override styles = [
    base,
    css`
      :host { display: block; height: 100%; }
      .card { position: relative; display: flex; align-items: flex-start; gap: 12px; height: 100%; padding: 12px; border: var(--t-line) solid var(--t-border); border-radius: var(--t-radius-3); background: var(--t-surface); }
      .card:hover { background: var(--t-surface-hover); }
      .stone { display: grid; flex: none; place-items: center; width: 40px; height: 40px; border-radius: var(--t-radius-3); background: var(--t-accent-soft); color: var(--t-accent-text); box-shadow: var(--t-soft-edge); }
      .text { flex: 1; min-width: 0; line-height: 1.5; overflow-wrap: anywhere; }
      .name { font-weight: 600; color: var(--t-text); text-decoration: none; }
      a.name::after { content: ''; position: absolute; inset: 0; border-radius: inherit; }
      a.name:focus-visible { outline: none; }
      .card:has(a.name:focus-visible) { outline: var(--t-focus-width) solid var(--t-focus); outline-offset: var(--t-focus-offset); }
      .away { display: inline-block; margin-inline-start: 4px; vertical-align: -2px; color: var(--t-text-muted); }
      p { font-size: var(--t-text-xs); color: var(--t-text-muted); }
      t-icon-button { position: relative; margin: -4px -4px 0 0; }
      t-icon-button.on { color: var(--t-accent-text); }
      @media (max-width: 599.98px) { t-icon-button { display: grid; place-items: center; min-width: 44px; min-height: 44px; } }
    `,
  ];

  @property({ attribute: false }) application!: ApplicationView;
  @property({ type: Boolean }) starred = false;

  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>('t-icon-button')?.focus();
  }

  protected override render(): TemplateResult {
    const { application, starred } = this;
    const name = localized(application.name);
    const note = localized(application.description);
    const away = application.opens === 'new' && application.kind === 'link';
    return html`<div class="card">
      <span class="stone"><t-icon name=${application.icon}></t-icon></span>
      <div class="text">${openLink(application, 'name', name)}${away ? html`<t-icon class="away" name="external-link" size="14"></t-icon>` : nothing}
        ${note ? html`<p>${note}</p>` : nothing}
        ${application.kind === 'link' ? nothing : html`<t-badge icon="lock">${t(`kind.${application.kind}`)}</t-badge>`}
      </div>
      <t-icon-button class=${starred ? 'on' : ''} icon="star" ?filled=${starred} pressed=${starred} label=${t(starred ? 'unstar' : 'star', { name })}
        @click=${() => this.send('tessera-star')}></t-icon-button>
    </div>`;
  }
}
