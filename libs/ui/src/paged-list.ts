import { html, type TemplateResult } from 'lit';
import './error-state.js';
import './pager.js';
import './skeleton.js';

/** What `CursorList` of the web SDK is. */
export interface PagedList {
  readonly items: readonly unknown[];
  readonly loading: boolean;
  readonly error: unknown;
  readonly from: number;
  readonly hasPrevious: boolean;
  readonly hasNext: boolean;
  back(): void;
  forward(): void;
  reload(): void;
}

export interface PagedListLook {
  /** The rows; only asked for when there is one. */
  rows: () => TemplateResult;
  /** Stands where nothing was found. */
  empty: () => TemplateResult;
  /** `describeProblem` of the web SDK. */
  describe: (error: unknown) => { text: string; number: string };
  /** Counter of the things listed. */
  unit: string;
}

/**
 * A list by pages in whichever state it is: what failed with a way to try again, that it loads, its rows with a pager, or
 * that there is nothing. All but the rows have class `state`.
 */
export function pagedList(list: PagedList, { rows, empty, describe, unit }: PagedListLook): TemplateResult {
  if (list.error) {
    const { text, number } = describe(list.error);
    return html`<t-error-state class="state" heading=${text} number=${number} @t-retry=${() => list.reload()}></t-error-state>`;
  }
  if (list.items.length === 0) return list.loading ? html`<t-skeleton class="state" lines="8"></t-skeleton>` : empty();
  return html`${rows()}<t-pager .from=${list.from} .count=${list.items.length} unit=${unit} ?has-previous=${list.hasPrevious}
    ?has-next=${list.hasNext} ?loading=${list.loading} @t-previous=${() => list.back()} @t-next=${() => list.forward()}></t-pager>`;
}
