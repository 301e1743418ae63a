import '@tessera/ui/checkbox';
import { element, TesseraElement } from '@tessera/ui/element';
import { base } from '@tessera/ui/styles/base';
import { css, html, type TemplateResult } from 'lit';
import { singleKeysOn, switchSingleKeys } from '../frame/shortcuts.js';
import { t } from './texts.js';

const keys = [
  ['/', 'keys.search'],
  ['?', 'keys.help'],
  ['Esc', 'keys.close'],
  ['↑ ↓', 'keys.move'],
  ['Alt + C', 'keys.content'],
  ['Alt + L', 'keys.navigation'],
] as const;

/** The list of keys, and the switch for those of a single letter. */
@element('tessera-key-list')
export class KeyList extends TesseraElement {
  static override styles = [
    base,
    css`
      dl { display: grid; grid-template-columns: auto 1fr; gap: 10px 16px; margin-block: 4px 16px; }
      dt { text-align: end; }
      kbd { font: inherit; font-size: var(--t-text-xs); padding: 2px 8px; border: 1px solid var(--t-border-strong); border-radius: var(--t-radius-1); white-space: nowrap; }
    `,
  ];

  private readonly toggled = (event: Event): void => switchSingleKeys((event.target as HTMLInputElement).checked);

  protected override render(): TemplateResult {
    return html`<dl>${keys.map(([key, text]) => html`<dt><kbd>${key}</kbd></dt><dd>${t(text)}</dd>`)}</dl>
      <t-checkbox label=${t('keys.single')} ?checked=${singleKeysOn()} @change=${this.toggled}></t-checkbox>`;
  }
}
