import '@tessera/ui/badge';
import '@tessera/ui/button';
import { element, TesseraElement } from '@tessera/ui/element';
import '@tessera/ui/icon-button';
import { base } from '@tessera/ui/styles/base';
import { css, html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { t } from './texts.js';

/** What is asked for in the bar; `detail` of the event `t-edit`. */
export type EditCommand = 'undo' | 'redo' | 'default' | 'list' | 'free' | 'cancel' | 'done';

/** Stands where the page's title was while one arranges. */
@element('tessera-edit-bar')
export class EditBar extends TesseraElement {
  static override styles = [
    base,
    css`
      :host { position: sticky; top: var(--t-header); z-index: var(--t-z-sticky); margin: 0 calc(-1 * var(--t-page-gutter)) 16px; background: var(--t-surface); border-bottom: 1px solid var(--t-border); }
      .bar { display: flex; flex-wrap: wrap; align-items: center; gap: 4px 12px; min-height: 60px; padding: 8px var(--t-page-gutter); }
      .tools, .close, .pair { display: flex; align-items: center; gap: 8px; }
      .pair { gap: 0; }
      .tools { margin-inline-start: auto; }
      .close { padding-inline-start: 12px; border-inline-start: 1px solid var(--t-border); }
      @media (max-width: 767.98px) {
        .bar { gap: 4px 8px; }
        .words { display: none; }
        h1 { font-size: var(--t-text-m); }
        .close { margin-inline-start: auto; padding: 0; border: 0; }
        .tools { order: 1; width: 100%; margin: 0; }
      }
      @media (max-width: 479.98px) { .name { display: none; } }
    `,
  ];

  @property() name = '';
  @property({ type: Number }) changes = 0;
  @property({ type: Boolean }) redoable = false;
  @property({ type: Boolean }) listed = false;
  @property({ type: Boolean }) saving = false;
  /** Fixed places: a dashboard of free ones may be wanted. */
  @property({ type: Boolean }) fixed = false;

  /** The button that began it has gone from the page: say where one is now. */
  protected override firstUpdated(): void {
    this.renderRoot.querySelector('h1')?.focus({ preventScroll: true });
  }

  private ask(what: EditCommand): void {
    this.send('t-edit', what);
  }

  protected override render(): TemplateResult {
    const { changes } = this;
    return html`<div class="bar" role="group" aria-label=${t('title')}>
      <h1 tabindex="-1">${t('title')}</h1><span class="muted name">${this.name}</span>
      ${changes ? html`<t-badge variant="warning" class="num">${t('changes', { count: changes })}</t-badge>` : nothing}
      <div class="tools">
        <div class="pair"><t-icon-button variant="line" size="medium" icon="arrow-back-up" label=${t('undo')} ?disabled=${!changes} @click=${() => this.ask('undo')}></t-icon-button><t-icon-button
          variant="line" size="medium" icon="arrow-forward-up" label=${t('redo')} ?disabled=${!this.redoable} @click=${() => this.ask('redo')}></t-icon-button></div>
        <t-button variant="plain" icon="list-check" expanded=${this.listed ? 'true' : 'false'} label=${t('list')} @click=${() => this.ask('list')}><span class="words">${t('list')}</span></t-button>
        ${this.fixed ? html`<t-button variant="plain" icon="arrows-move" label=${t('free')} @click=${() => this.ask('free')}><span class="words">${t('free')}</span></t-button>` : nothing}
        <t-button variant="plain" icon="history" label=${t('default')} @click=${() => this.ask('default')}><span class="words">${t('default')}</span></t-button>
      </div><div class="close">
        <t-button @click=${() => this.ask('cancel')}>${t('cancel')}</t-button>
        <t-button variant="primary" icon="check" ?loading=${this.saving} @click=${() => this.ask('done')}>${t('done')}</t-button>
      </div></div>`;
  }
}
