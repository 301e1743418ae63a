import '@tessera/ui/button';
import '@tessera/ui/callout';
import { formatDate } from '@tessera/ui/dates';
import { element, TesseraElement } from '@tessera/ui/element';
import '@tessera/ui/select';
import { base, form } from '@tessera/ui/styles';
import '@tessera/ui/text-field';
import { can, localized, session } from '@tessera/web-sdk';
import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import '../frame/agency-field.js';
import type { AgencyField } from '../frame/agency-field.js';
import { FieldProblems } from '../frame/field-problems.js';
import { Loading } from '../frame/loading.js';
import { problemCallout } from '../frame/problem-callout.js';
import type { AccountDetail } from './accounts.api.js';
import { type ExplainedRule, type Explanation, grants, type SubjectView } from './grants.api.js';
import { subjectsOfRules } from './subject-choices.js';
import { t } from './texts.js';

/** May this account do this, by which rule and role, given by whom and when. */
@element('console-explain-box')
export class ExplainBox extends TesseraElement {
  static override styles = [
    base,
    form,
    css`
      form { display: grid; gap: 12px; margin-bottom: 16px; }
      .pair { display: grid; gap: 12px; grid-template-columns: repeat(2, minmax(0, 1fr)); }
      .rules li { padding-block: 8px; border-top: 1px solid var(--t-border); font-size: var(--t-text-s); }
      .rules li.decisive { box-shadow: inset 3px 0 var(--t-accent); padding-inline-start: 12px; }
      small { display: block; color: var(--t-text-muted); font-size: var(--t-text-xs); }
      code { display: block; font-size: var(--t-text-xs); overflow-wrap: anywhere; }
      t-callout { margin-bottom: 8px; }
    `,
  ];

  @property({ attribute: false }) account!: Pick<AccountDetail, 'id' | 'name'>;
  @state() private subject = '';
  @state() private action = '';
  @state() private record = '';
  @state() private agency = '';
  @state() private agencyName = '';
  @state() private answer: Explanation | undefined;
  @state() private problems: FieldProblems | undefined;
  @state() private busy = false;
  private readonly subjects = new Loading<SubjectView[]>(this, async () =>
    can('read', 'Role') ? grants.subjects() : subjectsOfRules(session().permissions),
  );

  override connectedCallback(): void {
    super.connectedCallback();
    void this.subjects.load();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('account') && changed.get('account')?.id !== this.account.id) this.answer = undefined;
  }

  private readonly ask = async (event: Event): Promise<void> => {
    event.preventDefault();
    this.busy = true;
    this.problems = this.answer = undefined;
    try {
      const { subject, action, record: id, agency } = this;
      this.answer = await grants.explain({ account: this.account.id, subject, action, id, agency });
    } catch (error) {
      this.problems = new FieldProblems(error, ['subject', 'action', 'id', 'agency']);
    } finally {
      this.busy = false;
    }
  };

  private readonly choseSubject = (event: Event): void => {
    this.subject = (event.target as HTMLInputElement).value;
    this.action = this.subjects.value?.find((one) => one.subject === this.subject)?.actions[0] ?? '';
    this.answer = undefined;
  };

  private readonly choseAgency = ({ target }: Event): void => {
    const { value, agencyName } = target as AgencyField;
    this.agency = value;
    this.agencyName = agencyName;
  };

  private renderRule({ decisive, effect, matches, role, grant, conditions }: ExplainedRule): TemplateResult {
    const origin = grant
      ? t('explain.given', { by: grant.grantedBy?.name ?? t('roles.by-setup'), date: formatDate(grant.grantedAt) })
      : t('explain.implicit');
    return html`<li class=${decisive ? 'decisive' : ''}>
      <b>${localized(role.name)}</b>　${t(`explain.effect.${effect}`)}${decisive ? t('explain.decisive') : ''}
      <small>${t(`explain.matches.${matches}`)}${grant?.agency ? `　${grant.agency.name}` : ''}</small>
      <small class="num">${origin}</small>
      ${conditions ? html`<code>${JSON.stringify(conditions)}</code>` : nothing}
    </li>`;
  }

  private renderAnswer({ allowed, reason, rules }: Explanation): TemplateResult {
    return html`<t-callout variant=${allowed ? 'success' : 'warning'} alert heading=${t(allowed ? 'explain.yes' : 'explain.no', { name: this.account.name })}>${t(`explain.reason.${reason}`)}</t-callout>
      ${rules.length > 0 ? html`<ul class="rules">${rules.map((rule) => this.renderRule(rule))}</ul>` : nothing}`;
  }

  private renderForm(subjects: readonly SubjectView[]): TemplateResult {
    const actions = subjects.find(({ subject }) => subject === this.subject)?.actions ?? [];
    return html`<form novalidate @submit=${this.ask}>
      <div class="pair">
        <t-select name="subject" label=${t('explain.subject')} placeholder=${t('explain.choose')} .value=${this.subject} .options=${subjects.map(({ subject, name }) => ({ value: subject, label: localized(name) }))}
          .error=${this.problems?.of('subject') ?? ''} @change=${this.choseSubject}></t-select>
        <t-select name="action" label=${t('explain.action')} placeholder=${t('explain.choose')} .value=${this.action} .options=${actions.map((value) => ({ value, label: value }))}
          .error=${this.problems?.of('action') ?? ''} @change=${(event: Event) => (this.action = (event.target as HTMLInputElement).value)}></t-select>
      </div>
      <console-agency-field name="agency" clearable label=${t('explain.agency')} placeholder=${t('explain.any-agency')} .value=${this.agency} .agencyName=${this.agencyName}
        .error=${this.problems?.of('agency') ?? ''} @change=${this.choseAgency}></console-agency-field>
      <t-text-field name="id" label=${t('explain.record')} optional maxlength="200" help=${t('explain.record.help')} .value=${this.record} .error=${this.problems?.of('id') ?? ''}
        @input=${(event: Event) => (this.record = (event.target as HTMLInputElement).value.trim())}></t-text-field>
      <div><t-button type="submit" icon="zoom-question" ?loading=${this.busy} ?disabled=${!this.subject || !this.action}>${t('explain.ask')}</t-button></div>
    </form>`;
  }

  protected override render(): TemplateResult {
    return html`${this.subjects.render((subjects) => this.renderForm(subjects), { lines: 4 })}
      ${problemCallout(this.problems)}${this.answer ? this.renderAnswer(this.answer) : nothing}`;
  }
}
