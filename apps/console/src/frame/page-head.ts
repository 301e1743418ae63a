import { css, html, nothing, type TemplateResult } from 'lit';

/** Title row of a console page: title, a quiet word beside it, acts at the right. */
export const pageHeadStyles = css`
  .page-head { display: flex; flex-wrap: wrap; align-items: center; gap: 8px 12px; min-height: 40px; margin-block: 4px 12px; }
  .page-head .acts { display: flex; flex-wrap: wrap; gap: 8px; margin-inline-start: auto; }
`;

export const pageHead = (
  title: string,
  { note = '', acts }: { note?: string; acts?: TemplateResult | typeof nothing } = {},
): TemplateResult => html`<div class="page-head">
  <h1>${title}</h1>
  ${note ? html`<span class="muted num" role="status">${note}</span>` : nothing}
  ${acts && acts !== nothing ? html`<div class="acts">${acts}</div>` : nothing}
</div>`;
