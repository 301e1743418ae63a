import type { ReactiveController } from 'lit';
import { setQuery } from './navigation.js';
import type { PageElement } from './page-element.js';

/** The filters that a page knows: the values that one may have, or any text. */
export type FilterChoices = Readonly<Record<string, readonly string[] | 'text'>>;

/** What is filtered by; undefined filters nothing. */
export type FilterOf<Choices extends FilterChoices> = {
  readonly [Name in keyof Choices]: (Choices[Name] extends readonly (infer Value)[] ? Value : string) | undefined;
};

/** Values of an address that mean something: an unknown choice is as good as none. */
export function filterIn<Choices extends FilterChoices>(query: URLSearchParams, choices: Choices): FilterOf<Choices> {
  const known = Object.entries(choices).map(([name, allowed]) => {
    const value = query.get(name) || undefined;
    return [name, allowed === 'text' || (value && allowed.includes(value)) ? value : undefined];
  });
  return Object.fromEntries(known) as FilterOf<Choices>;
}

/**
 * The filter of a page's list, which stands in its address so that it can be sent, kept and gone back to. Calls `changed`
 * at first and whenever the filter is another one, not when other parts of the address change.
 */
export class QueryFilter<const Choices extends FilterChoices> implements ReactiveController {
  private shown: string | undefined;

  constructor(
    private readonly page: PageElement,
    private readonly choices: Choices,
    private readonly changed: () => void,
  ) {
    page.addController(this);
  }

  get values(): FilterOf<Choices> {
    return filterIn(this.page.query, this.choices);
  }

  /** Is anything filtered, so that an empty list may be the filter's doing? */
  get isSet(): boolean {
    return Object.values(this.values).some(Boolean);
  }

  /** For `@t-filter` of `<t-filter-bar>`. */
  readonly take = ({ detail }: CustomEvent<{ change: Record<string, string> }>): void => setQuery(detail.change);

  hostUpdate(): void {
    const filter = JSON.stringify(this.values);
    if (filter === this.shown) return;
    this.shown = filter;
    this.changed();
  }
}
