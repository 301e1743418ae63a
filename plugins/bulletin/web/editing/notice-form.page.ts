import '@tessera/ui/button';
import '@tessera/ui/error-state';
import '@tessera/ui/skeleton';
import { base } from '@tessera/ui/styles/base';
import { panel } from '@tessera/ui/styles/panel';
import { type Crumb, describeProblem, PageElement } from '@tessera/web-sdk';
import { html, type PropertyValues, type TemplateResult } from 'lit';
import { query, state } from 'lit/decorators.js';
import '../attachments/attachment-field.js';
import type { AttachmentField } from '../attachments/attachment-field.js';
import { pageHead, pageHeadStyles } from '../page-head.js';
import { t } from '../texts.js';
import './conflict-dialog.js';
import type { ConflictDialog } from './conflict-dialog.js';
import { focusFault } from './focus-fault.js';
import { formTrouble } from './form-trouble.js';
import type { NoticeDraft } from './notice-draft.js';
import './notice-fields.js';
import { NoticeForm } from './notice-form.controller.js';
import { noticeFormStyles } from './notice-form.styles.js';
import './notice-options.js';
import './notice-preview.js';
import { type Intent, isPublic } from './notice-sending.js';

/** New notice, or one to be changed. */
export default class NoticeFormPage extends PageElement {
  static override styles = [base, panel, pageHeadStyles, noticeFormStyles];

  @state() private preview = false;
  @query('bulletin-conflict-dialog') private conflicts!: ConflictDialog;
  @query('bulletin-attachment-field') private attachments!: AttachmentField;
  private readonly form = new NoticeForm(this, {
    filesArrived: () => this.attachments.idle(),
    settle: (conflict) => this.conflicts.ask(conflict),
    showFaults: () => void this.updateComplete.then(() => focusFault(this.renderRoot, this.form.faults)),
  });
  private revision = 0;

  protected override pageTitle(): string {
    return t(this.params.id ? 'form.change' : 'form.new');
  }

  protected override crumbs(): Crumb[] {
    const { stored } = this.form;
    return stored ? [{ label: stored.title, to: `/bulletin/${stored.id}` }] : [];
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.revision++;
    const { id } = this.params;
    if (changed.has('params') && (id !== this.form.stored?.id || !changed.get('params'))) void this.form.load(id);
  }

  private readonly edited = ({ detail }: CustomEvent<Partial<NoticeDraft>>): void => this.form.edit(detail);

  private readonly attached = ({ detail }: CustomEvent<{ version: number; count: number }>): void =>
    this.form.attached(detail);

  private renderButton(intent: Intent, label: string, variant: 'default' | 'primary'): TemplateResult {
    const { sending } = this.form;
    return html`<t-button variant=${variant} ?loading=${sending === intent} ?disabled=${sending !== undefined && sending !== intent}
      @click=${() => this.form.send(intent)}>${label}</t-button>`;
  }

  private renderButtons(): TemplateResult {
    const { stored, draft, background } = this.form;
    const reviewed = background.rules?.reviewed.includes(draft.audience);
    const isKept = stored && (stored.state === 'in-review' || isPublic(stored));
    return html`<div class="panel-foot">
      <t-button class="start" variant="quiet" icon="eye" @click=${() => {
        this.preview = true;
      }}>${t('form.preview')}</t-button>
      <t-button href=${stored ? `/bulletin/${stored.id}` : '/bulletin'}>${t('form.cancel')}</t-button>
      ${
        isKept
          ? this.renderButton('save', t('form.save'), 'primary')
          : html`${this.renderButton('draft', t('form.save-draft'), 'default')}${this.renderButton('publish', t(reviewed ? 'form.submit' : 'form.publish'), 'primary')}`
      }
    </div>`;
  }

  private renderForm(): TemplateResult {
    const { draft, faults, stored, problem, unsent, sending, background, bringBack, saveDraft } = this.form;
    return html`<div class="fields">${formTrouble({ faults, problem, unsent: unsent !== undefined, returned: stored?.returned ?? null, bringBack })}
        <bulletin-notice-fields .draft=${draft} .faults=${faults} .state=${stored?.state} .background=${background} .revision=${this.revision}
          @draft-change=${this.edited}>
          <bulletin-attachment-field slot="attachments" .notice=${stored} .saveDraft=${saveDraft} ?disabled=${sending !== undefined}
            @attachments-changed=${this.attached}></bulletin-attachment-field>
        </bulletin-notice-fields>
        <bulletin-notice-options .draft=${draft} .faults=${faults} .stored=${stored} @draft-change=${this.edited}></bulletin-notice-options>
      </div>
      ${this.renderButtons()}`;
  }

  protected override render(): TemplateResult {
    const { loading, problem, stored, background, draft } = this.form;
    if (loading || (problem && this.params.id && !stored) || !background.rules) return this.renderWaiting();
    return html`${pageHead(this.pageTitle())}
      <section class="panel form">${this.renderForm()}</section>
      <bulletin-notice-preview .draft=${draft} ?open=${this.preview} @t-close=${() => {
        this.preview = false;
      }}></bulletin-notice-preview>
      <bulletin-conflict-dialog></bulletin-conflict-dialog>`;
  }

  private renderWaiting(): TemplateResult {
    const { problem } = this.form;
    const { text, number } = problem ? describeProblem(problem) : { text: '', number: '' };
    return html`${pageHead(this.pageTitle())}<section class="panel form">${
      text
        ? html`<t-error-state class="state" heading=${text} number=${number} @t-retry=${() => this.form.load(this.params.id)}></t-error-state>`
        : html`<t-skeleton class="state" lines="10"></t-skeleton>`
    }</section>`;
  }
}
