import type { ManifestReview } from '@tessera/contracts';
import { ReviewHints } from '@tessera/sdk';

/** A plugin's own `ReviewHints`: speaks of its own declared queues only. */
export class PluginReviewHints extends ReviewHints {
  private readonly kinds: ReadonlySet<string>;

  constructor(
    private readonly id: string,
    reviews: readonly ManifestReview[],
    private readonly core: ReviewHints,
  ) {
    super();
    this.kinds = new Set(reviews.map(({ kind }) => kind));
  }

  changed(plugin: string, kind: string, agencyId: string | null): void {
    this.assertOwn(plugin, kind);
    this.core.changed(plugin, kind, agencyId);
  }

  changedFor(plugin: string, kind: string, accountId: string): void {
    this.assertOwn(plugin, kind);
    this.core.changedFor(plugin, kind, accountId);
  }

  private assertOwn(plugin: string, kind: string): void {
    if (plugin !== this.id || !this.kinds.has(kind))
      throw new Error(`${this.id} has no review queue ${JSON.stringify(`${plugin}/${kind}`)} to tell of`);
  }
}
