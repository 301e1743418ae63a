import type { Audience } from '@tessera/ui/audiences';
import { LatestRead } from '@tessera/web-sdk';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { type Category, notices, type PostingRulesView } from '../notices.api.js';

/** Categories to choose from, what the agency lets its people post, and how many people an audience has. */
export class FormBackground implements ReactiveController {
  categories: readonly Category[] = [];
  rules: PostingRulesView | undefined;
  people: number | null = null;
  private counted: Audience | undefined;
  private readonly reading: LatestRead;

  constructor(private readonly host: ReactiveControllerHost) {
    this.reading = new LatestRead(host, false);
    host.addController(this);
  }

  get counting(): boolean {
    return this.reading.loading;
  }

  get uncounted(): boolean {
    return this.reading.error !== undefined;
  }

  hostDisconnected(): void {
    this.reading.abort();
  }

  /** Fails when the rules cannot be had; a form without categories is still a form. */
  async load(signal: AbortSignal): Promise<PostingRulesView> {
    const [rules, categories] = await Promise.all([
      notices.postingRules(signal),
      notices.categories(signal).catch(() => ({ items: [] })),
    ]);
    this.rules = rules;
    this.categories = categories.items;
    this.host.requestUpdate();
    return rules;
  }

  /** Counts the people of an audience, once as long as it stays the same. */
  count(audience: Audience): void {
    if (audience === this.counted) return;
    this.counted = audience;
    this.people = null;
    void this.reading.run(
      ({ signal }) => notices.audienceSize(audience, signal),
      ({ people }) => {
        this.people = people;
      },
    );
  }
}
