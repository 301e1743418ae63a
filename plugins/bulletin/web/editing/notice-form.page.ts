import '@tessera/ui/button';
import '@tessera/ui/callout';
import { formatDateTime } from '@tessera/ui/dates';
import '@tessera/ui/error-state';
import '@tessera/ui/skeleton';
import { base } from '@tessera/ui/styles/base';
import { panel } from '@tessera/ui/styles/panel';
import { ApiProblem, type Crumb, describeProblem, navigate, PageElement, toast } from '@tessera/web-sdk';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { type NoticeDetail, type NoticeInput, notices } from '../notices.api.js';
import { pageHead, pageHeadStyles } from '../page-head.js';
import { t } from '../texts.js';
import { draftOf, emptyDraft, faultsOf, inputOf, type NoticeDraft } from './notice-draft.js';
import './notice-fields.js';
import { noticeFormStyles } from './notice-form.styles.js';
import './notice-preview.js';

/** What sending comes down to: keep as a draft, keep what is out up to date, or make public. */
type Intent = 'draft' | 'save' | 'publish';

/** Fields of the form whose faults go by another name on the server. */
const faultOf: Readonly<Record<string, string>> = {
  when: 'publishAt',
  day: 'publishAt',
  time: 'publishAt',
  lastDay: 'expiresAt',
};

/** New notice, or one to be changed. */
export default class NoticeFormPage extends PageElement {
  static override styles = [base, panel, pageHeadStyles, noticeFormStyles];

  @state() private draft: NoticeDraft = emptyDraft;
  @state() private stored: NoticeDetail | undefined;
  @state() private faults: Record<string, string> = {};
  @state() private problem: unknown;
  /** What somebody else made of the notice meanwhile. */
  @state() private theirs: (NoticeDetail & { changedBy?: string }) | undefined;
  @state() private sending: Intent | undefined;
  @state() private loading = false;
  @state() private preview = false;
  private touched = false;
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
    if (changed.has('params') && this.params.id !== this.stored?.id) void this.load();
  }

  private async load(): Promise<void> {
    this.request.abort();
    this.request = new AbortController();
    const { signal } = this.request;
    Object.assign(this, { stored: undefined, problem: undefined, theirs: undefined, faults: {}, draft: emptyDraft });
    if (!this.params.id) return;
    this.loading = true;
    try {
      this.take(await notices.open(this.params.id, signal));
    } catch (error) {
      if (!signal.aborted) this.problem = error;
    }
    this.loading = false;
  }

  private take(notice: NoticeDetail): void {
    this.stored = notice;
    this.draft = draftOf(notice);
    this.theirs = undefined;
    this.touched = false;
  }

  private readonly edited = (event: CustomEvent<Partial<NoticeDraft>>): void => {
    this.draft = { ...this.draft, ...event.detail };
    this.touched = true;
    // what is being corrected is no longer called wrong
    const corrected = Object.keys(event.detail).map((field) => faultOf[field] ?? field);
    this.faults = Object.fromEntries(Object.entries(this.faults).filter(([field]) => !corrected.includes(field)));
  };

  private async send(intent: Intent, version = this.stored?.version): Promise<void> {
    this.problem = undefined;
    this.theirs = undefined;
    this.faults = faultsOf(this.draft, intent === 'draft');
    if (Object.keys(this.faults).length > 0) return this.showFaults();
    this.sending = intent;
    try {
      const notice = await this.store(intent, version);
      this.touched = false;
      toast({ text: t(`form.done.${notice.state}`), kind: 'success' });
      navigate(`/bulletin/${notice.id}`);
    } catch (error) {
      this.refused(error);
    }
    this.sending = undefined;
  }

  private async store(intent: Intent, version: number | undefined): Promise<NoticeDetail> {
    const { publishAt, ...content }: NoticeInput = inputOf(this.draft, this.stored);
    const moment = publishAt ? { publishAt } : {};
    if (!this.stored) return notices.post({ ...content, ...moment, draft: intent === 'draft' });
    const { id, state: before } = this.stored;
    const movable = before === 'draft' || before === 'scheduled';
    const changed = await notices.change(id, {
      ...content,
      ...(movable ? moment : {}),
      ...(version ? { version } : {}),
    });
    if (intent !== 'publish') return changed;
    // a later failure starts from what has been stored by now
    this.stored = changed;
    return notices.publish(id, { ...moment, version: changed.version });
  }

  private refused(error: unknown): void {
    if (error instanceof ApiProblem && error.slug === 'conflict') {
      const { current, changedBy } = error.problem as unknown as { current: NoticeDetail; changedBy: string };
      this.theirs = { ...current, changedBy };
    } else if (error instanceof ApiProblem && error.problem.errors) {
      this.faults = Object.fromEntries(error.problem.errors.map(({ path, code, message }) => [path, code ?? message]));
      this.showFaults();
    } else this.problem = error;
  }

  private showFaults(): void {
    void this.updateComplete.then(() =>
      this.renderRoot.querySelector('bulletin-notice-fields')?.focusFirst(this.faults),
    );
  }

  private renderTrouble(): TemplateResult | typeof nothing {
    const { theirs, problem } = this;
    if (theirs)
      return html`<t-callout variant="warning" alert heading=${t('form.conflict', { who: theirs.changedBy ?? '', at: formatDateTime(theirs.changedAt) })}>
        ${t('form.conflict-text')}
        <t-button slot="actions" size="small" @click=${() => this.take(theirs)}>${t('form.take-theirs')}</t-button>
        <t-button slot="actions" size="small" @click=${() => this.send('save', theirs.version)}>${t('form.keep-mine')}</t-button></t-callout>`;
    if (problem) {
      const { text, number } = describeProblem(problem);
      return html`<t-callout variant="danger" alert heading=${text}>${t('form.kept', { number })}</t-callout>`;
    }
    const count = Object.keys(this.faults).length;
    return count > 0
      ? html`<t-callout variant="danger" alert heading=${t('form.faults', { count })}></t-callout>`
      : nothing;
  }

  private renderButtons(): TemplateResult {
    const isPublic = this.stored && this.stored.state !== 'draft' && this.stored.state !== 'taken-down';
    const button = (intent: Intent, label: string, variant = 'default') =>
      html`<t-button variant=${variant} ?loading=${this.sending === intent} ?disabled=${this.sending !== undefined && this.sending !== intent}
        @click=${() => this.send(intent)}>${label}</t-button>`;
    return html`<div class="panel-foot">
      <t-button class="start" variant="quiet" icon="eye" @click=${() => (this.preview = true)}>${t('form.preview')}</t-button>
      <t-button href=${this.stored ? `/bulletin/${this.stored.id}` : '/bulletin'}>${t('form.cancel')}</t-button>
      ${isPublic ? button('save', t('form.save'), 'primary') : html`${button('draft', t('form.save-draft'))}${button('publish', t('form.publish'), 'primary')}`}
    </div>`;
  }

  protected override render(): TemplateResult {
    if (this.loading)
      return html`${pageHead(this.pageTitle())}<section class="panel form"><t-skeleton class="state" lines="10"></t-skeleton></section>`;
    if (this.params.id && !this.stored) {
      const { text, number } = describeProblem(this.problem);
      return html`${pageHead(this.pageTitle())}<section class="panel form"><t-error-state class="state" heading=${text} number=${number} @t-retry=${() => this.load()}></t-error-state></section>`;
    }
    return html`${pageHead(this.pageTitle())}
      <section class="panel form">
        <div class="fields">${this.renderTrouble()}
          <bulletin-notice-fields .draft=${this.draft} .faults=${this.faults} .state=${this.stored?.state} @draft-change=${this.edited}></bulletin-notice-fields></div>
        ${this.renderButtons()}
      </section>
      <bulletin-notice-preview .draft=${this.draft} ?open=${this.preview} @t-close=${() => (this.preview = false)}></bulletin-notice-preview>`;
  }
}
