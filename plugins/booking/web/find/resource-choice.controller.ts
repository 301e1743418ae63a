import { LatestRead } from '@tessera/web-sdk';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { type BookableKind, finding, type ResourceDetail, type ResourceItem, type SiteList } from './find.api.js';

export interface ResourceQuestion {
  kind: BookableKind;
  site: string | undefined;
  type: string | undefined;
}

/** Sites, then the resources of one, then the one chosen. */
export class ResourceChoice implements ReactiveController {
  sites: SiteList['items'] = [];
  resources: readonly ResourceItem[] = [];
  chosen: ResourceDetail | undefined;
  readonly lists: LatestRead;
  readonly card: LatestRead;
  private asked = '';

  constructor(host: ReactiveControllerHost) {
    this.lists = new LatestRead(host, true);
    this.card = new LatestRead(host, false);
    host.addController(this);
  }

  hostDisconnected(): void {
    this.lists.abort();
    this.card.abort();
  }

  /** Lists what there is to choose from. */
  list(question: ResourceQuestion): void {
    const { kind, ...narrowed } = question;
    if (JSON.parse(this.asked || '{}').kind !== kind) this.sites = [];
    this.asked = JSON.stringify(question);
    this.resources = [];
    void this.lists.run(
      (request) => Promise.all([finding.sites(kind, request), finding.resources(kind, narrowed, request)]),
      ([sites, resources]) => {
        this.sites = sites;
        this.resources = resources;
      },
    );
  }

  /** Reads the card of one; none without an id. */
  choose(id: string | undefined): void {
    if (this.chosen?.id === id && !this.card.error) return;
    this.card.abort();
    this.chosen = undefined;
    this.card.error = undefined;
    if (id)
      void this.card.run(
        (request) => finding.resource(id, request),
        (resource) => {
          this.chosen = resource;
        },
      );
  }
}
