import '@tessera/ui/button';
import '@tessera/ui/callout';
import '@tessera/ui/error-state';
import '@tessera/ui/skeleton';
import { base } from '@tessera/ui/styles/base';
import { panel } from '@tessera/ui/styles/panel';
import { type Crumb, describeProblem, KeptInput, navigate, PageElement, toast } from '@tessera/web-sdk';
import { html, type PropertyValues, type TemplateResult } from 'lit';
import { query, state } from 'lit/decorators.js';
import '../attachments/attachment-field.js';
import { type NoticeDetail, notices } from '../notices.api.js';
import { pageHead, pageHeadStyles } from '../page-head.js';
import { t } from '../texts.js';
import './conflict-dialog.js';
import type { ConflictDialog } from './conflict-dialog.js';
import { focusFault } from './focus-fault.js';
import { FormBackground } from './form-background.controller.js';
import { formTrouble } from './form-trouble.js';
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
import './notice-fields.js';
import { noticeFormStyles } from './notice-form.styles.js';
import './notice-options.js';
import './notice-preview.js';
import { type Intent, isPublic, refusalOf, storeNotice } from './notice-sending.js';

/** What was typed and not sent, and of which version. */
interface Kept {
  version: number | undefined;
  draft: NoticeDraft;
}

/** New notice, or one to be changed. */
export default class NoticeFormPage extends PageElement {
  static override styles = [base, panel, pageHeadStyles, noticeFormStyles];

  @state() private draft: NoticeDraft = emptyDraft;
  @state() private stored: NoticeDetail | undefined;
  @state() private faults: Faults = {};
  @state() private problem: unknown;
  @state() private sending: Intent | undefined;
  @state() private loading = true;
  @state() private preview = false;
  /** Typed earlier in this window and not sent. */
  @state() private unsent: Kept | undefined;
  @query('bulletin-conflict-dialog') private conflicts!: ConflictDialog;
  private readonly background = new FormBackground(this);
  private kept = new KeptInput<Kept>('bulletin:new');
  private touched = false;
  private revision = 0;
  private request = new AbortController();

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('beforeunload', this.leaving);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('beforeunload', this.leaving);
    this.request.abort();
  }

  private readonly leaving = (event: Event): void => {
    if (this.touched) event.preventDefault();
  };

  protected override pageTitle(): string {
    return t(this.params.id ? 'form.change' : 'form.new');
  }

  protected override crumbs(): Crumb[] {
    return this.stored ? [{ label: this.stored.title, to: `/bulletin/${this.stored.id}` }] : [];
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.revision++;
    if (changed.has('params') && (this.params.id !== this.stored?.id || !changed.get('params'))) void this.load();
  }

  private async load(): Promise<void> {
    this.request.abort();
    this.request = new AbortController();
    const { signal } = this.request;
    const { id } = this.params;
    Object.assign(this, { stored: undefined, problem: undefined, faults: {}, unsent: undefined, loading: true });
    this.kept = new KeptInput<Kept>(`bulletin:${id ?? 'new'}`);
    try {
      const [rules, notice] = await Promise.all([
        this.background.load(signal),
        id ? notices.open(id, signal) : undefined,
      ]);
      if (notice) this.take(notice);
      else this.draft = newDraft(rules, new Date().toISOString());
      this.unsent = this.kept.read();
    } catch (error) {
      if (!signal.aborted) this.problem = error;
    }
    if (!signal.aborted) this.loading = false;
  }

  private take(notice: NoticeDetail): void {
    this.stored = notice;
    this.draft = draftOf(notice);
    this.touched = false;
  }

  private readonly edited = ({ detail }: CustomEvent<Partial<NoticeDraft>>): void => {
    this.draft = { ...this.draft, ...detail };
    this.touched = true;
    this.unsent = undefined;
    this.kept.keep({ version: this.stored?.version, draft: this.draft });
    // what is being corrected is no longer called wrong
    const corrected = Object.keys(detail).map((field) => faultPath[field as keyof NoticeDraft] ?? field);
    this.faults = Object.fromEntries(Object.entries(this.faults).filter(([path]) => !corrected.includes(path)));
  };

  private readonly bringBack = (bring: boolean): void => {
    if (bring && this.unsent) {
      this.draft = this.unsent.draft;
      this.touched = true;
    } else this.kept.forget();
    this.unsent = undefined;
  };

  private async send(intent: Intent): Promise<void> {
    if (this.sending) return;
    this.problem = undefined;
    this.faults = faultsOf(this.draft, intent === 'draft');
    if (Object.keys(this.faults).length > 0) return this.showFaults();
    this.sending = intent;
    try {
      const keep = (notice: NoticeDetail) => {
        this.stored = notice;
      };
      this.sent(await storeNotice(this.draft, this.stored, intent, keep));
    } catch (error) {
      this.sending = undefined;
      await this.refused(error, intent);
    }
    this.sending = undefined;
  }

  private sent(notice: NoticeDetail): void {
    this.touched = false;
    this.kept.forget();
    toast({ text: t(`form.done.${notice.state}`), kind: 'success' });
    navigate(`/bulletin/${notice.id}`);
  }

  private async refused(error: unknown, intent: Intent): Promise<void> {
    const refusal = refusalOf(error);
    if (refusal.kind === 'problem') this.problem = refusal.problem;
    else if (refusal.kind === 'faults') {
      this.faults = refusal.faults;
      this.showFaults();
    } else if (this.stored) {
      const choice = await this.conflicts.ask({ ...refusal, before: this.stored });
      if (choice === undefined) return;
      if (choice === 'theirs') {
        this.take(refusal.current);
        this.kept.forget();
      } else {
        this.stored = refusal.current;
        await this.send(intent === 'publish' && isPublic(refusal.current) ? 'save' : intent);
      }
    }
  }

  private showFaults(): void {
    void this.updateComplete.then(() => focusFault(this.renderRoot, this.faults));
  }

  /** Attachments belong to a stored notice: a new one becomes a draft first. */
  private readonly saveDraft = async (): Promise<NoticeDetail | undefined> => {
    if (this.stored) return this.stored;
    this.faults = faultsOf(this.draft, true);
    if (Object.keys(this.faults).length > 0) {
      this.showFaults();
      return undefined;
    }
    const notice = await notices.post({ ...inputOf(this.draft), draft: true });
    this.kept.forget();
    this.kept = new KeptInput<Kept>(`bulletin:${notice.id}`);
    this.stored = notice;
    this.touched = false;
    navigate(`/bulletin/${notice.id}/edit`, { replace: true });
    return notice;
  };

  private readonly attached = ({ detail }: CustomEvent<{ version: number; count: number }>): void => {
    if (this.stored) this.stored = { ...this.stored, version: detail.version, attachments: detail.count };
  };

  private renderButtons(): TemplateResult {
    const { stored } = this;
    const reviewed = this.background.rules?.reviewed.includes(this.draft.audience);
    const button = (intent: Intent, label: string, variant = 'default') =>
      html`<t-button variant=${variant} ?loading=${this.sending === intent} ?disabled=${this.sending !== undefined && this.sending !== intent}
        @click=${() => this.send(intent)}>${label}</t-button>`;
    const waits = stored?.state === 'in-review';
    return html`<div class="panel-foot">
      <t-button class="start" variant="quiet" icon="eye" @click=${() => {
        this.preview = true;
      }}>${t('form.preview')}</t-button>
      <t-button href=${stored ? `/bulletin/${stored.id}` : '/bulletin'}>${t('form.cancel')}</t-button>
      ${
        waits || (stored && isPublic(stored))
          ? button('save', t('form.save'), 'primary')
          : html`${button('draft', t('form.save-draft'))}${button('publish', t(reviewed ? 'form.submit' : 'form.publish'), 'primary')}`
      }
    </div>`;
  }

  private renderForm(): TemplateResult {
    const { draft, faults, stored, problem, unsent } = this;
    return html`<div class="fields">${formTrouble({ faults, problem, unsent: unsent !== undefined, returned: stored?.returned ?? null, bringBack: this.bringBack })}
        <bulletin-notice-fields .draft=${draft} .faults=${faults} .state=${stored?.state} .background=${this.background} .revision=${this.revision}
          @draft-change=${this.edited}>
          <bulletin-attachment-field slot="attachments" .notice=${stored} .saveDraft=${this.saveDraft} @attachments-changed=${this.attached}></bulletin-attachment-field>
        </bulletin-notice-fields>
        <bulletin-notice-options .draft=${draft} .faults=${faults} .stored=${stored} @draft-change=${this.edited}></bulletin-notice-options>
      </div>
      ${this.renderButtons()}`;
  }

  protected override render(): TemplateResult {
    if (this.loading || (this.problem && this.params.id && !this.stored) || !this.background.rules)
      return this.renderWaiting();
    return html`${pageHead(this.pageTitle())}
      <section class="panel form">${this.renderForm()}</section>
      <bulletin-notice-preview .draft=${this.draft} ?open=${this.preview} @t-close=${() => {
        this.preview = false;
      }}></bulletin-notice-preview>
      <bulletin-conflict-dialog></bulletin-conflict-dialog>`;
  }

  private renderWaiting(): TemplateResult {
    const { text, number } = this.problem ? describeProblem(this.problem) : { text: '', number: '' };
    return html`${pageHead(this.pageTitle())}<section class="panel form">${
      text
        ? html`<t-error-state class="state" heading=${text} number=${number} @t-retry=${() => this.load()}></t-error-state>`
        : html`<t-skeleton class="state" lines="10"></t-skeleton>`
    }</section>`;
  }
}
