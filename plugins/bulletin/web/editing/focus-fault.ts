import type { Faults } from './notice-draft.js';

/** Moves the focus to the first field of the form's parts that has a fault, unfolding what hides it. */
export function focusFault(form: ParentNode, faults: Faults): void {
  const parts = form.querySelectorAll('bulletin-notice-fields, bulletin-notice-options');
  const fields = [...parts].flatMap(({ shadowRoot }) => [
    ...(shadowRoot?.querySelectorAll<HTMLElement>('[data-field]') ?? []),
  ]);
  const first = fields.find(({ dataset }) => dataset.field && dataset.field in faults);
  first?.closest('details')?.setAttribute('open', '');
  first?.focus();
  first?.scrollIntoView({ block: 'center' });
}
