import type { Audience } from '@tessera/ui/audiences';
import { element, TesseraElement } from '@tessera/ui/element';
import '@tessera/ui/error-state';
import { base } from '@tessera/ui/styles/base';
import { describeProblem, LatestRead } from '@tessera/web-sdk';
import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { audienceBadge } from '../audience.js';
import { type ReviewChanges, reviewChanges } from './review.api.js';
import { t } from './texts.js';

/** What a reviewer finds changed since readers last saw the notice; nothing where it was never out. */
@element('bulletin-review-changes')
export class ReviewChangesView extends TesseraElement {
  static override styles = [
    base,
    css`
      section { margin-block: 14px; padding: 12px 16px; border: 1px solid var(--t-border); border-radius: var(--t-radius-2); }
      h3 { margin-bottom: 8px; }
      dl { display: grid; gap: 8px; }
      dt { font-size: var(--t-text-xs); color: var(--t-text-muted); }
      dd { margin: 0; overflow-wrap: anywhere; line-height: var(--t-leading-text); }
      del, ins { display: block; padding-inline-start: 1.4em; text-decoration: none; }
      del { color: var(--t-text-muted); text-decoration: line-through; }
      ins { font-weight: 600; }
      .sign { display: inline-block; width: 1.4em; margin-inline-start: -1.4em; }
      .same { padding-inline-start: 1.4em; color: var(--t-text-muted); }
    `,
  ];

  @property() noticeId = '';
  /** Another version is another comparison. */
  @property({ type: Number }) version = 0;
  @state() private changes: ReviewChanges | undefined;
  private readonly reading = new LatestRead(this, true);

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.reading.abort();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('noticeId') || changed.has('version')) this.compare();
  }

  private compare(): void {
    this.changes = undefined;
    void this.reading.run(
      ({ signal }) => reviewChanges(this.noticeId, signal),
      (changes) => {
        this.changes = changes;
      },
    );
  }

  private renderPart(label: string, part: TemplateResult): TemplateResult {
    return html`<div><dt>${label}</dt><dd>${part}</dd></div>`;
  }

  private renderTurn(before: TemplateResult | string, after: TemplateResult | string): TemplateResult {
    return html`<del><span class="sr">${t('changes.before')}</span>${before}</del><ins><span class="sr">${t('changes.after')}</span>${after}</ins>`;
  }

  private renderText(text: NonNullable<ReviewChanges['text']>): TemplateResult {
    return html`${text.map(({ kind, text: paragraph }) =>
      kind === 'same'
        ? html`<p class="same">${paragraph}</p>`
        : kind === 'added'
          ? html`<ins><span class="sign" aria-hidden="true">＋</span><span class="sr">${t('changes.added')}</span>${paragraph}</ins>`
          : html`<del><span class="sign" aria-hidden="true">－</span><span class="sr">${t('changes.removed')}</span>${paragraph}</del>`,
    )}`;
  }

  protected override render(): TemplateResult | typeof nothing {
    const { changes, reading } = this;
    if (reading.error) {
      // silence would read as "nothing was changed"
      const { text, number } = describeProblem(reading.error);
      return html`<t-error-state heading=${text} number=${number} @t-retry=${() => this.compare()}></t-error-state>`;
    }
    if (!changes?.wasOut) return nothing;
    const { title, audience, text } = changes;
    const badge = (one: Audience) => html`${audienceBadge(one)}`;
    return html`<section aria-label=${t('changes.title')}><h3>${t('changes.title')}</h3>
      ${
        title || audience || text
          ? html`<dl>
              ${title ? this.renderPart(t('changes.subject'), this.renderTurn(title.before, title.after)) : nothing}
              ${audience ? this.renderPart(t('changes.audience'), this.renderTurn(badge(audience.before), badge(audience.after))) : nothing}
              ${text ? this.renderPart(t('changes.text'), this.renderText(text)) : nothing}</dl>`
          : html`<p class="muted">${t('changes.none')}</p>`
      }</section>`;
  }
}
