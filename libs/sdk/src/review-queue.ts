import 'reflect-metadata';
import { type DecisionResult, extensionPoints, type Page, type ReviewItem } from '@tessera/contracts';
import type { Caller } from './caller.js';

/** Version of this extension point: additive changes raise the minor number, others the major. */
export const reviewQueueVersion = extensionPoints.reviews.version;
export const reviewQueueMetadata = 'tessera:review-queue';

/** Marks a provider as the queue of things to decide that the manifest's `reviews` declare under `kind`. */
export const ReviewQueue =
  (kind: string): ClassDecorator =>
  (target) =>
    Reflect.defineMetadata(reviewQueueMetadata, kind, target);

/** A count need go no further: nobody reads larger ones. */
export const reviewCountCap = 1_000;

export interface ReviewListing {
  /** Made by the queue itself; undefined for the first page. */
  cursor: string | undefined;
  /** 1 to 100. */
  limit: number;
}

/** What one person decided about one item. */
export interface ReviewedItem {
  id: string;
  /** As the reviewer saw it. */
  version: number;
}

/**
 * Things that wait for somebody to decide or to do them. Asked only while the plugin is on for the caller's agency and the caller has
 * the permission that the manifest names; which items the caller may decide is the queue's own to say. `signal` aborts
 * when the answer would come too late: pass it on to `Sql.query`.
 */
export interface ReviewSource {
  /** How many wait for this caller; `reviewCountCap` stands for that many and more. */
  count(caller: Caller, signal: AbortSignal): Promise<number>;
  /** Oldest need first. */
  list(caller: Caller, listing: ReviewListing, signal: AbortSignal): Promise<Page<ReviewItem>>;
  /**
   * Decides each item alone, each with its own permission check, audit line and mail; one result per item. `verdict` is
   * one of the declared keys, `note` is there when it is required; ids are different from each other, at most 200.
   * A queue that declares no verdicts has none of it.
   */
  decide?(
    caller: Caller,
    items: readonly ReviewedItem[],
    verdict: string,
    note: string,
  ): Promise<readonly DecisionResult[]>;
}

/** Tells the browsers of those who review `kind` that what waits changed; also drops what the portal remembers of it. */
export abstract class ReviewHints {
  /** `agencyId`: only reviewers of things of this agency need to hear it; null: all reviewers of the kind. */
  abstract changed(plugin: string, kind: string, agencyId: string | null): void;
  /** The same, when only what waits for one person changed, e.g. by that person's own doing. */
  abstract changedFor(plugin: string, kind: string, accountId: string): void;
}
