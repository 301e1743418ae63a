import '@tessera/ui/callout';
import { html, nothing, type TemplateResult } from 'lit';
import type { FieldProblems } from './field-problems.js';
import { t } from './texts.js';

export interface CalloutParts {
  /** What the server said besides its sentence, e.g. who stands in the way. */
  explain?: TemplateResult | string | undefined;
  actions?: TemplateResult | typeof nothing;
}

/** What was refused, spoken at once: the number of wrong fields, or the sentence for the whole with its number to quote. */
export function problemCallout(
  problems: FieldProblems | undefined,
  { explain, actions = nothing }: CalloutParts = {},
): TemplateResult | typeof nothing {
  if (!problems) return nothing;
  const { general, count } = problems;
  if (!general) return html`<t-callout variant="danger" alert heading=${t('form.wrong', { count })}></t-callout>`;
  return html`<t-callout variant="danger" alert heading=${general.text}>${explain ?? nothing}
    <span class="xs num">${general.number}</span>${actions}</t-callout>`;
}

/** The first field in the order of the form that was refused gets the focus. */
export function focusFirstWrong(root: ParentNode, problems: FieldProblems): void {
  const fields = [...root.querySelectorAll<HTMLElement & { name?: string }>('[name]')];
  fields.find(({ name }) => name && problems.of(name))?.focus();
}
