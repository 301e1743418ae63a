import '@tessera/ui/empty';
import { TesseraElement } from '@tessera/ui/element';
import '@tessera/ui/error-state';
import '@tessera/ui/side-panel';
import '@tessera/ui/skeleton';
import { base } from '@tessera/ui/styles/base';
import { ApiProblem } from '@tessera/web-sdk';
import { css, html, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { t } from '../texts.js';

export const cardStyles = css`
  dl { display: grid; grid-template-columns: auto minmax(0, 1fr); gap: 10px 16px; margin: 0 0 24px; }
  dt { color: var(--t-text-muted); }
  dd { margin: 0; overflow-wrap: anywhere; }
`;

/** What the cards share: they open at the right, fetch what their key names, and send `tessera-card-closed` with its id. */
export abstract class CardPanel<Card extends { id: string }> extends TesseraElement {
  static override styles = [base, cardStyles];

  /** Which one: part of the address. */
  @property() key = '';
  @state() protected card: Card | undefined;
  @state() private problem: ApiProblem | undefined;
  private request = new AbortController();

  protected abstract readonly label: string;
  protected abstract fetch(key: string, signal: AbortSignal): Promise<Card>;
  /** Heading, and the quiet line under it. */
  protected abstract headingOf(card: Card): [string, string];
  protected abstract renderCard(card: Card): TemplateResult;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.request.abort();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('key')) void this.load();
  }

  private async load(): Promise<void> {
    this.request.abort();
    this.request = new AbortController();
    const { signal } = this.request;
    this.card = undefined;
    this.problem = undefined;
    try {
      const card = await this.fetch(this.key, signal);
      if (!signal.aborted) this.card = card;
    } catch (error) {
      if (!signal.aborted && error instanceof ApiProblem) this.problem = error;
    }
  }

  private renderBody(): TemplateResult {
    if (this.card) return this.renderCard(this.card);
    if (!this.problem) return html`<t-skeleton lines="5"></t-skeleton>`;
    return this.problem.status >= 400 && this.problem.status < 500
      ? html`<t-empty icon="search-off" heading=${t('card.gone')} note=${t('card.gone-note')}></t-empty>`
      : html`<t-error-state heading=${t('card.failed')} number=${this.problem.problem.number} @t-retry=${() => void this.load()}></t-error-state>`;
  }

  protected override render(): TemplateResult {
    const [heading, subline] = this.card ? this.headingOf(this.card) : [this.label, ''];
    return html`<t-side-panel open close-on-backdrop heading=${heading} subline=${subline}
      @t-close=${() => this.send('tessera-card-closed', this.card?.id ?? this.key)}>${this.renderBody()}</t-side-panel>`;
  }
}
