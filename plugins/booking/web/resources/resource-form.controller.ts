import type { Entity } from '@tessera/ui/entity-picker';
import { ApiProblem, KeptInput, navigate, pageTimeZone, session, toast } from '@tessera/web-sdk';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ResourceKind } from '../../server/resources/resource-choices.js';
import { draftOf, emptyDraft, type Faults, inputOf, missingIn, type ResourceDraft } from './resource-draft.js';
import { agenciesOf, type ResourceDetail, resources } from './resources.api.js';
import { t } from './texts.js';

/** Somebody else saved first: who, when, and what stands now. */
export interface FormConflict {
  changedBy: string;
  changedAt: string;
  current: ResourceDetail;
}

/** Loads, keeps and sends what stands in the form. */
export class ResourceForm implements ReactiveController {
  draft: ResourceDraft | undefined;
  stored: ResourceDetail | undefined;
  faults: Faults = {};
  problem: unknown;
  conflict: FormConflict | undefined;
  sending = false;
  /** Agencies among which a person chooses; one alone is no choice. */
  managed: readonly Entity[] = [];
  private request = new AbortController();
  /** Of a new one, of which nothing is stored yet. */
  private kept: KeptInput<ResourceDraft> | undefined;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly showFaults: () => void,
  ) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.request.abort();
  }

  async load(id: string | undefined, kind: ResourceKind): Promise<void> {
    this.request.abort();
    this.request = new AbortController();
    const { signal } = this.request;
    Object.assign(this, { draft: undefined, stored: undefined, faults: {}, problem: undefined, conflict: undefined });
    this.host.requestUpdate();
    try {
      const [stored, { items: managed }] = await Promise.all([
        id ? resources.open(id, signal) : undefined,
        agenciesOf('managed')('', signal),
      ]);
      if (signal.aborted) return;
      this.managed = managed;
      this.stored = stored;
      this.kept = stored ? undefined : new KeptInput(`booking:resource:${kind}`);
      this.draft = stored ? draftOf(stored) : { ...this.fresh(kind), ...this.kept?.read() };
    } catch (error) {
      if (!signal.aborted) this.problem = error;
    }
    this.host.requestUpdate();
  }

  edit(change: Partial<ResourceDraft>): void {
    if (!this.draft) return;
    this.draft = { ...this.draft, ...change };
    const mended = Object.keys(change).map((name) => (name === 'agency' ? 'agencyId' : name));
    const left = Object.entries(this.faults).filter(([path]) => !mended.includes(path.split('.')[0] ?? ''));
    this.faults = Object.fromEntries(left);
    // who may keep it depends on the agency
    if ('agency' in change && !this.stored) this.draft = { ...this.draft, keepers: [undefined, undefined] };
    this.kept?.keep(this.draft);
    this.host.requestUpdate();
  }

  /** `version`: of the one that is to be overwritten after a conflict. */
  async send(version = this.stored?.version): Promise<void> {
    const { draft, stored } = this;
    if (!draft || this.sending) return;
    this.faults = missingIn(draft, !stored);
    this.problem = undefined;
    if (Object.keys(this.faults).length > 0) return this.told();
    this.sending = true;
    this.host.requestUpdate();
    try {
      const saved = stored ? await resources.change(stored.id, { ...inputOf(draft), version }) : await this.make(draft);
      this.kept?.forget();
      toast({ text: t(stored ? 'form.saved' : 'form.made', { name: saved.name }), kind: 'success' });
      navigate(`/booking/resources/${saved.id}`);
    } catch (error) {
      this.refused(error);
    }
    this.sending = false;
    this.host.requestUpdate();
  }

  /** What was typed is of no use any more. */
  giveUp(): void {
    this.kept?.forget();
  }

  /** After a conflict: what others saved, instead of what was typed. */
  takeTheirs(): void {
    if (!this.conflict) return;
    this.stored = this.conflict.current;
    this.draft = draftOf(this.stored);
    Object.assign(this, { conflict: undefined, faults: {} });
    this.host.requestUpdate();
  }

  saveMine(): Promise<void> {
    const version = this.conflict?.current.version;
    this.conflict = undefined;
    return this.send(version);
  }

  private make(draft: ResourceDraft): Promise<ResourceDetail> {
    const [first, second] = draft.keepers;
    return resources.make({ ...inputOf(draft), keepers: [first?.id, second?.id ?? null] });
  }

  private refused(error: unknown): void {
    if (error instanceof ApiProblem && error.slug === 'conflict') {
      const { changedBy, changedAt, current } = error.problem as unknown as FormConflict;
      this.conflict = { changedBy, changedAt, current };
      this.told();
      return;
    }
    const errors =
      error instanceof ApiProblem ? ((error.problem.errors ?? []) as { path: string; code?: string }[]) : [];
    this.faults = Object.fromEntries(
      errors.map(({ path, code }) => [path.replace(/^listed\..*/, 'listed'), code ?? 'other']),
    );
    if (errors.length === 0) this.problem = error;
    this.told();
  }

  private told(): void {
    this.host.requestUpdate();
    this.showFaults();
  }

  private fresh(kind: ResourceKind): ResourceDraft {
    const [only, other] = this.managed;
    const own = this.managed.find(({ id }) => id === session().agency.id);
    return { ...emptyDraft(kind, pageTimeZone()), agency: own ?? (other ? undefined : only) };
  }
}
