import { pagedList } from '@tessera/ui/paged-list';
import { type CursorList, describeProblem } from '@tessera/web-sdk';
import type { TemplateResult } from 'lit';

export interface ListLook<Item> {
  /** The rows; only asked for when there is one. */
  draw: (items: readonly Item[]) => TemplateResult;
  /** Stands where nothing was found. */
  empty: TemplateResult;
  /** Counter of the things listed. */
  unit?: string;
}

/** A list by cursor in whichever state it is, with its pager. */
export const listStates = <Item>(list: CursorList<Item>, { draw, empty, unit = '' }: ListLook<Item>): TemplateResult =>
  pagedList(list, { rows: () => draw(list.items), empty: () => empty, describe: describeProblem, unit });
