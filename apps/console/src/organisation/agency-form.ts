import '@tessera/ui/button';
import { element, TesseraElement } from '@tessera/ui/element';
import { base, form } from '@tessera/ui/styles';
import { ApiProblem, toast } from '@tessera/web-sdk';
import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { FieldProblems } from '../frame/field-problems.js';
import { focusFirstWrong, problemCallout } from '../frame/problem-callout.js';
import { agencyFields, draftFields, draftOf } from './agency-draft.js';
import { type AgencyDetail, type AgencyDraft, organisation } from './organisation.api.js';
import { t } from './texts.js';

/** Describes a node anew. Sends `t-saved` with the server's answer and `t-reload` when others were faster. */
@element('console-agency-form')
export class AgencyForm extends TesseraElement {
  static override styles = [
    base,
    form,
    css`
      form { display: grid; gap: 16px; }
      .pair { display: grid; gap: 16px; grid-template-columns: repeat(auto-fit, minmax(min(12rem, 100%), 1fr)); }
      .acts { display: flex; justify-content: flex-end; gap: 8px; }
    `,
  ];

  @property({ attribute: false }) node!: AgencyDetail;
  @state() private draft!: AgencyDraft;
  @state() private problems: FieldProblems | undefined;
  @state() private busy = false;

  protected override willUpdate(changed: PropertyValues<this>): void {
    const before = changed.get('node');
    // a fresh copy of the same version must not wipe out what is being typed
    if (!changed.has('node') || (before?.code === this.node.code && before.version === this.node.version)) return;
    this.reset();
  }

  private reset(): void {
    this.draft = draftOf(this.node);
    this.problems = undefined;
  }

  private get changed(): boolean {
    return JSON.stringify(this.draft) !== JSON.stringify(draftOf(this.node));
  }

  private readonly save = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (this.busy || !this.changed) return;
    this.busy = true;
    this.problems = undefined;
    try {
      const saved = await organisation.update(this.node, this.draft);
      toast({ text: t('form.saved', { name: saved.name }), kind: 'success' });
      this.send('t-saved', saved);
    } catch (error) {
      this.problems = new FieldProblems(error, draftFields);
      await this.updateComplete;
      focusFirstWrong(this.renderRoot, this.problems);
    } finally {
      this.busy = false;
    }
  };

  private renderProblem(): TemplateResult | typeof nothing {
    const { error } = this.problems ?? {};
    const conflict = error instanceof ApiProblem && error.slug === 'conflict';
    return problemCallout(this.problems, {
      explain: conflict ? t('form.conflict') : '',
      actions: conflict
        ? html`<t-button slot="actions" size="small" @click=${() => this.send('t-reload')}>${t('form.reload')}</t-button>`
        : nothing,
    });
  }

  protected override render(): TemplateResult {
    return html`<form novalidate @submit=${this.save}>
      ${this.renderProblem()}
      ${agencyFields(
        this.draft,
        (part) => (this.draft = { ...this.draft, ...part }),
        (field) => this.problems?.of(field) ?? '',
      )}
      <div class="acts">
        <t-button ?disabled=${!this.changed} @click=${() => this.reset()}>${t('form.reset')}</t-button>
        <t-button type="submit" variant="primary" ?loading=${this.busy} ?disabled=${!this.changed}>${t('form.save')}</t-button>
      </div>
    </form>`;
  }
}
