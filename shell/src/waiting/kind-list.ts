import { element, TesseraElement } from '@tessera/ui/element';
import '@tessera/ui/badge';
import '@tessera/ui/icon';
import { base } from '@tessera/ui/styles/base';
import { localized } from '@tessera/web-sdk';
import { css, html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { keyOf } from './queue-key.js';
import { t } from './texts.js';
import { type QueueState } from './waiting-queues.js';

/** The kinds of things to decide, each with its number. */
@element('tessera-kind-list')
export class KindList extends TesseraElement {
  static override styles = [
    base,
    css`
      nav { padding: 8px; background: var(--t-surface); border: var(--t-line) solid var(--t-border); border-radius: var(--t-radius-3); }
      h2 { padding: 8px 10px 4px; font-size: var(--t-text-xs); font-weight: 400; color: var(--t-text-muted); }
      a { display: flex; align-items: center; gap: 10px; min-height: 38px; padding-inline: 10px; border-radius: var(--t-radius-2); color: var(--t-text); text-decoration: none; }
      a:hover { background: var(--t-surface-hover); text-decoration: none; }
      a t-icon { color: var(--t-text-muted); }
      a[aria-current] { background: var(--t-surface-selected); color: var(--t-accent-text); font-weight: 600; }
      a[aria-current] t-icon { color: inherit; }
      .for { display: flex; align-items: center; min-height: 32px; padding: 8px 10px 0; font-size: var(--t-text-xs); color: var(--t-text-muted); white-space: nowrap; }
      .zero { color: var(--t-text-muted); }
      @media (max-width: 1023.98px) {
        nav { padding: 4px; overflow-x: auto; }
        h2 { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
        ul { display: flex; gap: 4px; }
        a { min-height: 44px; white-space: nowrap; }
      }
    `,
  ];

  @property({ attribute: false }) states: readonly QueueState[] = [];
  /** Key of the kind that is shown. */
  @property() current = '';

  private renderCount({ queue, total, problem }: QueueState): TemplateResult | typeof nothing {
    if (problem)
      return html`<t-icon name="plug-connected-x" size="16"></t-icon><span class="sr">${t('tile.unknown')}</span>`;
    if (!total) return nothing;
    if (total.value === 0) return html`<span class="zero num">0</span>`;
    return html`<t-badge variant="count" ?accent=${keyOf(queue) === this.current}>${total.exact ? total.value : `${total.value}+`}</t-badge>`;
  }

  protected override render(): TemplateResult {
    return html`<nav aria-label=${t('kinds')}>
      <h2>${t('kinds')}</h2>
      <ul>${this.states.map((state, at) => {
        const { queue } = state;
        const key = keyOf(queue);
        const { principal } = queue;
        const begins = principal && this.states[at - 1]?.queue.principal?.id !== principal.id;
        return html`${begins ? html`<li class="for">${t('for', { name: principal.name })}</li>` : nothing}<li><a href="/waiting/${key}" aria-current=${key === this.current ? 'page' : nothing}>
          <t-icon name=${queue.icon} size="18"></t-icon><span class="grow">${localized(queue.name)}${principal ? html`<span class="sr">${t('for', { name: principal.name })}</span>` : nothing}</span>${this.renderCount(state)}</a></li>`;
      })}</ul>
    </nav>`;
  }
}
