import type { AccountView, OwnField } from '@tessera/contracts';
import '@tessera/ui/button';
import '@tessera/ui/callout';
import '@tessera/ui/dialog';
import { element, TesseraElement } from '@tessera/ui/element';
import { base } from '@tessera/ui/styles';
import '@tessera/ui/text-field';
import type { TTextField } from '@tessera/ui/text-field';
import { ApiProblem, changePerson, describeProblem, toast } from '@tessera/web-sdk';
import { css, html, nothing, type TemplateResult } from 'lit';
import { property, queryAll, state } from 'lit/decorators.js';
import { account } from './account.api.js';
import { t } from './texts.js';

const labels = {
  name: 'profile.name',
  title: 'profile.job-title',
  officePhone: 'data.office-phone',
  officeExtension: 'data.office-extension',
} as const satisfies Record<OwnField, string>;
const looks: Partial<Record<OwnField, { type: TTextField['type']; inputmode: string }>> = {
  officePhone: { type: 'tel', inputmode: 'tel' },
  officeExtension: { type: 'text', inputmode: 'numeric' },
};
const known = ['not-a-phone', 'not-digits', 'too-long', 'not-editable'] as const;

/** Changes what people keep of themselves. Tells `t-changed`. */
@element('account-profile-dialog')
export class ProfileDialog extends TesseraElement {
  static override styles = [base, css`form { display: grid; gap: 16px; }`];

  /** As the server had it last; after a conflict, as somebody else left it. */
  @property({ attribute: false }) account!: AccountView;
  @state() private open = false;
  @state() private errors: Partial<Record<OwnField, string>> = {};
  @state() private failure = '';
  /** Somebody else changed the account meanwhile: what it says now stands under each field. */
  @state() private overtaken = false;
  @state() private busy = false;
  @queryAll('t-text-field') private fields!: NodeListOf<TTextField>;
  private latest: AccountView | null = null;

  show(): void {
    this.errors = {};
    this.failure = '';
    this.overtaken = false;
    this.latest = null;
    this.open = true;
  }

  private get stored(): AccountView {
    return this.latest ?? this.account;
  }

  private readonly submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (this.busy) return;
    this.busy = true;
    this.errors = {};
    this.failure = '';
    const typed = Object.fromEntries([...this.fields].map(({ name, value }) => [name, value]));
    try {
      const { name, title } = await account.update({ version: this.stored.version, ...typed });
      changePerson({ name, title });
      this.open = false;
      toast({ text: t('profile.saved'), kind: 'success' });
      this.send('t-changed');
    } catch (error) {
      await this.explain(error);
    } finally {
      this.busy = false;
    }
  };

  private async explain(error: unknown): Promise<void> {
    const problem = error instanceof ApiProblem ? error : undefined;
    if (problem?.slug === 'conflict') {
      this.latest = await account.view().catch(() => null);
      this.overtaken = true;
      this.failure = t('profile.conflict');
      return;
    }
    for (const field of this.account.editable) {
      const code = problem?.fieldError(field);
      if (code) this.errors = { ...this.errors, [field]: t(`fault.${known.find((one) => one === code) ?? 'other'}`) };
    }
    const first = [...this.fields].find(({ name }) => this.errors[name as OwnField]);
    if (first) first.focus();
    else this.failure = describeProblem(error).text;
  }

  private helpOf(field: OwnField): string {
    if (!this.overtaken) return '';
    const value = this.stored[field];
    return value ? t('profile.now', { value }) : t('profile.now-empty');
  }

  private renderField(field: OwnField): TemplateResult {
    const { type, inputmode } = looks[field] ?? { type: 'text', inputmode: '' };
    return html`<t-text-field
      name=${field} type=${type} inputmode=${inputmode} label=${t(labels[field])} .value=${this.account[field]} maxlength="50"
      ?optional=${field !== 'name'} .error=${this.errors[field] ?? ''} .help=${this.helpOf(field)}
    ></t-text-field>`;
  }

  protected override render(): TemplateResult {
    return html`<t-dialog size="small" heading=${t('profile.title')} .open=${this.open} @t-close=${() => (this.open = false)}>
      ${
        this.open
          ? html`<form novalidate @submit=${this.submit}>
              ${this.failure ? html`<t-callout variant=${this.overtaken ? 'warning' : 'danger'} alert>${this.failure}</t-callout>` : nothing}
              ${this.account.editable.map((field) => this.renderField(field))}
              <p class="xs muted">${t('profile.kept-elsewhere')}</p>
            </form>`
          : nothing
      }
      <t-button slot="footer" @click=${() => (this.open = false)}>${t('cancel')}</t-button>
      <t-button slot="footer" variant="primary" ?loading=${this.busy} @click=${this.submit}>${t('profile.save')}</t-button>
    </t-dialog>`;
  }
}
