import { KeptInput, navigate, toast } from '@tessera/web-sdk';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { type NoticeDetail, notices } from '../notices.api.js';
import { t } from '../texts.js';
import type { Choice, Conflict } from './conflict-dialog.js';
import { FormBackground } from './form-background.controller.js';
import {
  draftOf,
  emptyDraft,
  type Faults,
  faultPath,
  faultsOf,
  inputOf,
  type NoticeDraft,
  newDraft,
} from './notice-draft.js';
import { type Intent, isPublic, refusalOf, storeNotice } from './notice-sending.js';

/** What was typed and not sent, and the notice that it changes as it stood then. */
interface Kept {
  base: NoticeDetail | undefined;
  draft: NoticeDraft;
}

/** What the page lends the form. */
export interface FormPlace {
  /** Waits for files on their way; false when one did not arrive. */
  filesArrived: () => Promise<boolean>;
  /** Whose text shall stay; undefined: the person wants to look first. */
  settle: (conflict: Conflict) => Promise<Choice | undefined>;
  /** Shows the first of the faults. */
  showFaults: () => void;
}

/** What stands in the form, what of it the server has, and the way from the one to the other. */
export class NoticeForm implements ReactiveController {
  draft: NoticeDraft = emptyDraft;
  stored: NoticeDetail | undefined;
  faults: Faults = {};
  problem: unknown;
  sending: Intent | undefined;
  loading = true;
  /** Typed earlier in this window and not sent. */
  unsent: Kept | undefined;
  readonly background: FormBackground;
  private kept = new KeptInput<Kept>('bulletin:new');
  private touched = false;
  private connected = false;
  private request = new AbortController();

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly place: FormPlace,
  ) {
    this.background = new FormBackground(host);
    host.addController(this);
  }

  hostConnected(): void {
    this.connected = true;
    window.addEventListener('beforeunload', this.leaving);
  }

  hostDisconnected(): void {
    this.connected = false;
    window.removeEventListener('beforeunload', this.leaving);
    this.request.abort();
  }

  private readonly leaving = (event: Event): void => {
    if (this.touched) event.preventDefault();
  };

  private set(
    change: Partial<Pick<NoticeForm, 'draft' | 'stored' | 'faults' | 'problem' | 'sending' | 'loading' | 'unsent'>>,
  ): void {
    Object.assign(this, change);
    this.host.requestUpdate();
  }

  /** Begins anew: with a stored notice, or with none. */
  async load(id: string | undefined): Promise<void> {
    this.request.abort();
    this.request = new AbortController();
    const { signal } = this.request;
    this.set({ stored: undefined, problem: undefined, faults: {}, unsent: undefined, loading: true });
    this.touched = false;
    this.kept = new KeptInput<Kept>(`bulletin:${id ?? 'new'}`);
    try {
      const [rules, notice] = await Promise.all([
        this.background.load(signal),
        id ? notices.open(id, signal) : undefined,
      ]);
      if (signal.aborted) return;
      if (notice) this.take(notice);
      else this.draft = newDraft(rules, new Date().toISOString());
      this.unsent = this.kept.read();
    } catch (error) {
      if (signal.aborted) return;
      this.problem = error;
    }
    this.set({ loading: false });
  }

  private take(notice: NoticeDetail): void {
    this.touched = false;
    this.set({ stored: notice, draft: draftOf(notice) });
  }

  private keep(): void {
    this.touched = true;
    this.kept.keep({ base: this.stored, draft: this.draft });
  }

  /** What is being corrected is no longer called wrong. */
  edit(change: Partial<NoticeDraft>): void {
    const corrected = Object.keys(change).map((field) => faultPath[field as keyof NoticeDraft] ?? field);
    const faults = Object.fromEntries(Object.entries(this.faults).filter(([path]) => !corrected.includes(path)));
    this.set({ draft: { ...this.draft, ...change }, faults });
    this.keep();
  }

  /** Goes on with what was left behind, from the version that it was written against: what others did since is asked about. */
  readonly bringBack = (bring: boolean): void => {
    const { unsent } = this;
    this.set({ unsent: undefined });
    if (bring && unsent) {
      this.set({ draft: unsent.draft, stored: this.stored && (unsent.base ?? this.stored) });
      this.keep();
    } else if (!this.touched) this.kept.forget();
  };

  async send(intent: Intent): Promise<void> {
    if (this.sending) return;
    this.set({ problem: undefined, faults: faultsOf(this.draft, intent === 'draft') });
    if (Object.keys(this.faults).length > 0) return this.place.showFaults();
    this.set({ sending: intent });
    try {
      if (!(await this.place.filesArrived())) toast({ text: t('form.files-missing'), kind: 'warning' });
      else this.sent(await storeNotice(this.draft, this.stored, intent, (stored) => this.set({ stored })));
    } catch (error) {
      this.set({ sending: undefined });
      await this.refused(error, intent);
    }
    this.set({ sending: undefined });
  }

  private sent(notice: NoticeDetail): void {
    this.touched = false;
    this.kept.forget();
    toast({ text: t(`form.done.${notice.state}`), kind: 'success' });
    if (this.connected) navigate(`/bulletin/${notice.id}`);
  }

  private async refused(error: unknown, intent: Intent): Promise<void> {
    const refusal = refusalOf(error);
    if (refusal.kind === 'problem') this.set({ problem: refusal.problem });
    else if (refusal.kind === 'faults') {
      this.set({ faults: refusal.faults });
      this.place.showFaults();
    } else if (this.stored) {
      const choice = await this.place.settle({ ...refusal, before: this.stored });
      if (choice === undefined) return;
      if (choice === 'theirs') {
        this.take(refusal.current);
        this.kept.forget();
      } else {
        this.set({ stored: refusal.current });
        await this.send(intent === 'publish' && isPublic(refusal.current) ? 'save' : intent);
      }
    }
  }

  /** Attachments belong to a stored notice: a new one becomes a draft first. Undefined when it cannot. */
  readonly saveDraft = async (): Promise<NoticeDetail | undefined> => {
    if (this.stored) return this.stored;
    const { draft } = this;
    this.set({ faults: faultsOf(draft, true) });
    if (Object.keys(this.faults).length > 0) {
      this.place.showFaults();
      return undefined;
    }
    const stored = await notices.post({ ...inputOf(draft), draft: true });
    this.kept.forget();
    this.kept = new KeptInput<Kept>(`bulletin:${stored.id}`);
    this.touched = false;
    this.set({ stored });
    // typing went on meanwhile
    if (this.draft !== draft) this.keep();
    if (this.connected) navigate(`/bulletin/${stored.id}/edit`, { replace: true });
    return stored;
  };

  /** Each change of the attachments is stored at once and raises the version. */
  attached({ version, count }: { version: number; count: number }): void {
    if (!this.stored) return;
    this.set({ stored: { ...this.stored, version, attachments: count } });
    if (this.touched) this.keep();
  }
}
