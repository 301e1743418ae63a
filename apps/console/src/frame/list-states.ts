import '@tessera/ui/pager';
import '@tessera/ui/skeleton';
import type { CursorList } from '@tessera/web-sdk';
import { html, type TemplateResult } from 'lit';
import { failure } from './loading.js';

export interface ListLook<Item> {
  /** The rows; only asked for when there is one. */
  draw: (items: readonly Item[]) => TemplateResult;
  /** Stands where nothing was found. */
  empty: TemplateResult;
  /** Counter of the things listed. */
  unit?: string;
}

/** A list by cursor in whichever state it is, with its pager. */
export function listStates<Item>(list: CursorList<Item>, { draw, empty, unit = '' }: ListLook<Item>): TemplateResult {
  if (list.error) return failure(list.error, () => list.reload());
  if (list.items.length === 0) return list.loading ? html`<t-skeleton lines="8"></t-skeleton>` : empty;
  return html`${draw(list.items)}
    <t-pager .from=${list.from} .count=${list.items.length} unit=${unit} ?has-previous=${list.hasPrevious} ?has-next=${list.hasNext}
      ?loading=${list.loading} @t-previous=${() => list.back()} @t-next=${() => list.forward()}></t-pager>`;
}
