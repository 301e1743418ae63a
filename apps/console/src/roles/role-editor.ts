import '@tessera/ui/button';
import { element } from '@tessera/ui/element';
import '@tessera/ui/text-field';
import { ApiProblem, localized } from '@tessera/web-sdk';
import { css, html, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import type { SubjectView } from '../accounts/grants.api.js';
import { ActDialog, actDialogStyles } from '../frame/act-dialog.js';
import { type Role, roles } from './roles.api.js';
import { draftOf, emptyRule, faultOf, type RuleDraft, ruleOf } from './rule-draft.js';
import './rule-fields.js';
import { t } from './texts.js';

/** Makes a role of the administrators' own, or changes one. */
@element('console-role-editor')
export class RoleEditor extends ActDialog<Role> {
  static override styles = [
    ...actDialogStyles,
    css`
      .rules { display: grid; gap: 12px; }
      h3 { font-size: var(--t-text-s); }
      .rules > t-button { justify-self: start; }
    `,
  ];

  protected override readonly fields = ['key', 'name.zh-Hant', 'name.en'];
  protected override size = 'large' as const;
  @state() private edited: Role | null = null;
  @state() private subjects: readonly SubjectView[] = [];
  @state() private key = '';
  @state() private zh = '';
  @state() private en = '';
  @state() private rules: RuleDraft[] = [];

  ask(role: Role | null, subjects: readonly SubjectView[]): Promise<Role | null> {
    this.edited = role;
    this.subjects = subjects;
    this.key = role?.key ?? '';
    this.zh = role?.name['zh-Hant'] ?? '';
    this.en = role?.name.en ?? '';
    this.rules = role ? role.rules.map(draftOf) : [emptyRule()];
    return this.start();
  }

  protected heading(): string {
    return this.edited ? t('edit.title', { name: localized(this.edited.name) }) : t('create');
  }

  protected verb(): string {
    return this.edited ? t('save') : t('create.verb');
  }

  protected override mayAct(): boolean {
    return this.rules.every((rule) => !faultOf(rule));
  }

  protected act(): Promise<Role> {
    const wish = { name: { 'zh-Hant': this.zh, en: this.en }, rules: this.rules.map(ruleOf) };
    return this.edited ? roles.update(this.key, wish, this.edited.version) : roles.create(this.key, wish);
  }

  protected override footerStart(): TemplateResult | typeof nothing {
    return this.mayAct() ? nothing : html`<span class="xs muted">${t('fault.unfinished')}</span>`;
  }

  protected override explain(error: unknown): TemplateResult | string | undefined {
    if (error instanceof ApiProblem && error.slug === 'conflict') return t('conflict');
    return undefined;
  }

  /** What is wrong with one rule: seen here, or said by the server. */
  private ruleError(rule: RuleDraft, at: number): string {
    const fault = faultOf(rule);
    if (fault && fault !== 'no-subject' && (fault === 'no-action' || rule.json !== '')) return t(`fault.${fault}`);
    const { error } = this.problems ?? {};
    const path = `rules.${at}.`;
    const found =
      error instanceof ApiProblem ? error.problem.errors?.find((one) => one.path.startsWith(path)) : undefined;
    if (!found) return '';
    return found.path.startsWith(`${path}conditions`)
      ? t('fault.conditions', { path: found.path.slice(`${path}conditions`.length + 1) || '—', message: found.message })
      : t('fault.rule');
  }

  private replace(at: number, rule: RuleDraft): void {
    this.rules = this.rules.map((one, index) => (index === at ? rule : one));
  }

  private renderRules(): TemplateResult {
    return html`<div class="rules">
      <h3>${t('rules')}</h3>
      ${this.rules.map(
        (
          rule,
          at,
        ) => html`<console-rule-fields .place=${at + 1} .rule=${rule} .subjects=${this.subjects} error=${this.ruleError(rule, at)}
          @t-rule=${(event: CustomEvent<RuleDraft>) => this.replace(at, event.detail)}
          @t-remove=${() => {
            this.rules = this.rules.filter((_, index) => index !== at);
          }}></console-rule-fields>`,
      )}
      <t-button size="small" icon="plus" @click=${() => {
        this.rules = [...this.rules, emptyRule()];
      }}>${t('rule.add')}</t-button>
    </div>`;
  }

  protected body(): TemplateResult {
    const typed = (event: Event): string => (event.target as HTMLInputElement).value;
    return html`
      ${
        this.edited
          ? nothing
          : html`<t-text-field name="key" label=${t('field.key')} help=${t('field.key-help')} autocomplete="off" maxlength="41" .value=${this.key} error=${this.error('key')}
              @input=${(event: Event) => {
                this.key = typed(event);
              }}></t-text-field>`
      }
      <div class="pair">
        <t-text-field name="name.zh-Hant" label=${t('field.zh')} maxlength="40" .value=${this.zh} error=${this.error('name.zh-Hant')}
          @input=${(event: Event) => {
            this.zh = typed(event);
          }}></t-text-field>
        <t-text-field name="name.en" label=${t('field.en')} maxlength="80" .value=${this.en} error=${this.error('name.en')}
          @input=${(event: Event) => {
            this.en = typed(event);
          }}></t-text-field>
      </div>
      ${this.renderRules()}`;
  }
}
