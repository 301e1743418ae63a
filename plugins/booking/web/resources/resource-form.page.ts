import '@tessera/ui/button';
import '@tessera/ui/callout';
import { formatDateTime } from '@tessera/ui/dates';
import '@tessera/ui/error-state';
import '@tessera/ui/skeleton';
import { base } from '@tessera/ui/styles/base';
import { form } from '@tessera/ui/styles/form';
import { panel } from '@tessera/ui/styles/panel';
import { type Crumb, describeProblem, PageElement } from '@tessera/web-sdk';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { resourceKinds } from '../../server/resources/resource-choices.js';
import { pageHead, pageHeadStyles } from '../page-head.js';
import { accessFields } from './access-fields.js';
import { FieldMaker } from './field-maker.js';
import { identityFields } from './identity-fields.js';
import { keeperFields } from './keeper-fields.js';
import { ResourceForm } from './resource-form.controller.js';
import { resourceFormStyles } from './resource-form.styles.js';
import { t } from './texts.js';
import { onlineFields, windowFields } from './window-fields.js';

/** A new resource, or one to be changed. */
export default class ResourceFormPage extends PageElement {
  static override styles = [base, panel, form, pageHeadStyles, resourceFormStyles];

  private readonly form = new ResourceForm(this, () => void this.updateComplete.then(() => this.focusFault()));

  protected override pageTitle(): string {
    return this.params.id ? t('form.change') : t(`new.${this.kind}`);
  }

  private get kind() {
    return resourceKinds.find((kind) => kind === this.query.get('kind')) ?? 'venue';
  }

  protected override crumbs(): Crumb[] {
    const { stored } = this.form;
    const list = { label: t('page.title'), to: '/booking/resources' };
    return stored ? [list, { label: stored.name, to: `/booking/resources/${stored.id}` }] : [list];
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { id } = this.params;
    const before = changed.get('params');
    if (changed.has('params') && (!before || before.id !== id)) void this.form.load(id, this.kind);
  }

  private focusFault(): void {
    const fields = [...this.renderRoot.querySelectorAll<HTMLElement>('[data-field]')];
    const first = fields.find(({ dataset }) => dataset.field && dataset.field in this.form.faults);
    first?.closest('details')?.setAttribute('open', '');
    first?.focus();
    // what no field shows stands above them all, far from the button that was pressed
    const shown = first ?? this.renderRoot.querySelector('t-callout');
    shown?.scrollIntoView({ block: 'center' });
  }

  private renderTrouble(): TemplateResult {
    const { problem, faults, conflict } = this.form;
    const count = Object.keys(faults).length;
    const described = problem ? describeProblem(problem) : undefined;
    return html`
      ${described ? html`<t-callout variant="danger" alert heading=${described.text}>${t('form.kept', { number: described.number })}</t-callout>` : nothing}
      ${count > 0 ? html`<t-callout variant="danger" alert heading=${t('form.faults', { count })}></t-callout>` : nothing}
      ${
        conflict
          ? html`<t-callout variant="warning" alert heading=${t('conflict.heading', { who: conflict.changedBy, at: formatDateTime(conflict.changedAt) })}>${t('conflict.text')}
              <t-button slot="actions" size="small" @click=${() => this.form.takeTheirs()}>${t('conflict.theirs')}</t-button>
              <t-button slot="actions" size="small" @click=${() => this.form.saveMine()}>${t('conflict.mine')}</t-button></t-callout>`
          : nothing
      }`;
  }

  private renderForm(make: FieldMaker): TemplateResult {
    const { stored, sending, managed } = this.form;
    const { kind } = make.draft;
    const part = (title: string, content: TemplateResult) =>
      html`<fieldset><legend>${title}</legend><div class="fields">${content}</div></fieldset>`;
    return html`<section class="panel form">
      <div class="parts">
        ${this.renderTrouble()}
        ${part(t(`section.${kind}`), identityFields(make))}
        ${kind === 'driver' ? nothing : part(t('section.window'), windowFields(make))}
        ${kind === 'venue' ? part(t('section.online'), onlineFields(make)) : nothing}
        ${part(t('section.access'), accessFields(make, managed))}
        ${stored ? nothing : part(t('section.keepers'), keeperFields(make))}
      </div>
      <div class="panel-foot">
        <t-button href=${stored ? `/booking/resources/${stored.id}` : `/booking/resources?kind=${kind}`} @click=${() => this.form.giveUp()}>${t('form.cancel')}</t-button>
        <t-button variant="primary" ?loading=${sending} @click=${() => this.form.send()}>${t(stored ? 'form.save' : 'form.make')}</t-button>
      </div></section>`;
  }

  protected override render(): TemplateResult {
    const { draft, faults, problem } = this.form;
    if (draft) {
      const make = new FieldMaker(draft, faults, (change) => this.form.edit(change));
      return html`${pageHead(this.pageTitle())}${this.renderForm(make)}`;
    }
    const { text, number } = problem ? describeProblem(problem) : { text: '', number: '' };
    return html`${pageHead(this.pageTitle())}<section class="panel form">${
      text
        ? html`<t-error-state class="state" heading=${text} number=${number} @t-retry=${() => this.form.load(this.params.id, this.kind)}></t-error-state>`
        : html`<t-skeleton class="state" lines="10"></t-skeleton>`
    }</section>`;
  }
}
