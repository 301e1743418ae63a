import type { HelpEntry, StatementName } from '@tessera/contracts';
import { element, TesseraElement } from '@tessera/ui/element';
import '@tessera/ui/error-state';
import '@tessera/ui/skeleton';
import { base } from '@tessera/ui/styles/base';
import { panel } from '@tessera/ui/styles/panel';
import { announcePage, api, localized } from '@tessera/web-sdk';
import { css, html, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { helpText, helpTextStyles } from './help-text.js';
import { t } from './texts.js';

/** What the portal says of itself: on accessibility, on privacy. */
@element('tessera-statement-page')
export class StatementPage extends TesseraElement {
  static override styles = [
    base,
    panel,
    helpTextStyles,
    css`
      h1 { display: flex; align-items: center; min-height: 40px; margin-block: 4px 12px; }
      .panel { padding: 20px 24px; max-width: 48rem; }
    `,
  ];

  @property() name: StatementName = 'accessibility';
  @state() private entry: HelpEntry | undefined;
  @state() private failed = false;

  override connectedCallback(): void {
    super.connectedCallback();
    void this.load();
  }

  private readonly load = async (): Promise<void> => {
    this.failed = false;
    try {
      this.entry = await api.get<HelpEntry>(`/api/help/statements/${this.name}`);
    } catch {
      this.failed = true;
    }
  };

  protected override updated(): void {
    announcePage({ title: t(`statement.${this.name}`), crumbs: [{ label: t('title'), to: '/help' }] });
  }

  private renderText(): TemplateResult {
    if (this.failed) return html`<t-error-state heading=${t('failed')} @t-retry=${this.load}></t-error-state>`;
    if (!this.entry) return html`<t-skeleton lines="10"></t-skeleton>`;
    return html`<div class="text">${helpText(localized(this.entry.answer), 2)}</div>`;
  }

  protected override render(): TemplateResult {
    return html`<h1>${t(`statement.${this.name}`)}</h1><div class="panel">${this.renderText()}</div>`;
  }
}
