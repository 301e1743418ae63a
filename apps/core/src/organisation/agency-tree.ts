import { Injectable, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import { Agencies, type AgencyNode, Sql } from '@tessera/sdk';
import { Epochs } from '../database/epochs.js';
import { type TreeNode, TreeSnapshot } from './tree-snapshot.js';

/** Epoch topic raised by every change of the tree. */
export const organisationTopic = 'organisation';
const retryAfter = 1_000;

const allNodes = {
  name: 'organisation-tree',
  text: `select id, code, parent_id as "parentId", kind, name, short_name as "shortName", sort_order as "order", phone,
           state, version, merged_into as "mergedInto" from core.agency`,
};

/**
 * The tree in memory, read again whenever the epoch `organisation` rises. A dissolved node stays findable, with its
 * ancestors and within their subtrees, because old records still name it; only `children` leaves it out.
 */
@Injectable()
export class AgencyTree extends Agencies implements OnModuleInit, OnModuleDestroy {
  private snapshot = new TreeSnapshot([]);
  private readonly chains = new Map<string, readonly string[]>();
  private readonly subtrees = new Map<string, readonly string[]>();
  private readonly reloaded = new Set<() => void>();
  private reading: Promise<void> | undefined;
  private again = false;
  private retry?: NodeJS.Timeout;
  private unsubscribe?: () => void;

  constructor(
    private readonly sql: Sql,
    private readonly epochs: Epochs,
  ) {
    super();
  }

  async onModuleInit(): Promise<void> {
    this.unsubscribe = this.epochs.on(organisationTopic, () => this.follow());
    await this.reload();
  }

  onModuleDestroy(): void {
    this.unsubscribe?.();
    clearTimeout(this.retry);
  }

  /** The change is committed and its version is heard but once: a read that fails is tried again until it works. */
  private async follow(): Promise<void> {
    clearTimeout(this.retry);
    await this.reload().catch(() => {
      this.retry = setTimeout(() => void this.follow(), retryAfter).unref();
    });
  }

  /** Resolves when the tree is at least as new as this call. A burst of calls reads twice, not once each. */
  async reload(): Promise<void> {
    if (this.reading) {
      this.again = true;
      return this.reading;
    }
    this.reading = this.read();
    return this.reading;
  }

  private async read(): Promise<void> {
    try {
      do {
        this.again = false;
        this.snapshot = new TreeSnapshot(await this.sql.query<TreeNode>(allNodes));
        this.chains.clear();
        this.subtrees.clear();
      } while (this.again);
    } finally {
      this.reading = undefined;
    }
    for (const listener of this.reloaded) listener();
  }

  /** Calls `listener` after each reload: for caches that are computed from the tree. */
  onReload(listener: () => void): () => void {
    this.reloaded.add(listener);
    return () => this.reloaded.delete(listener);
  }

  /** The tree as it stands; keep it for the length of one computation only. */
  get current(): TreeSnapshot {
    return this.snapshot;
  }

  byId(id: string): TreeNode | undefined {
    return this.snapshot.byId(id);
  }

  byCode(code: string): TreeNode | undefined {
    return this.snapshot.byCode(code);
  }

  ancestorsOrSelf(id: string): readonly string[] {
    return remembered(this.chains, id, () => this.snapshot.ancestorsOrSelf(id));
  }

  subtree(id: string): readonly string[] {
    return remembered(this.subtrees, id, () => this.snapshot.subtree(id));
  }

  ownAgency(id: string): TreeNode | undefined {
    return this.snapshot.ownAgency(id);
  }

  children(id: string | null): readonly AgencyNode[] {
    return this.snapshot.everyChild(id).filter((node) => node.state === 'active');
  }
}

/** Unknown ids are not remembered: they come from outside and would fill the memory. */
function remembered(known: Map<string, readonly string[]>, id: string, find: () => string[]): readonly string[] {
  const before = known.get(id);
  if (before) return before;
  const found = Object.freeze(find());
  if (found.length > 0) known.set(id, found);
  return found;
}
