import '@tessera/ui/checkbox';
import { element, TesseraElement } from '@tessera/ui/element';
import '@tessera/ui/icon-button';
import '@tessera/ui/radio-group';
import '@tessera/ui/select';
import { base, form } from '@tessera/ui/styles';
import '@tessera/ui/text-field';
import { localized } from '@tessera/web-sdk';
import { css, html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { SubjectView } from '../accounts/grants.api.js';
import type { Reach, RuleDraft } from './rule-draft.js';
import { actionName } from './rule-text.js';
import { t } from './texts.js';

const reaches: readonly Reach[] = ['all', 'scope', 'own-agency', 'custom'];
const valueIn = (event: Event): string => (event.target as HTMLInputElement).value;

/** One rule of a role: what, which acts, which records. Sends `t-rule` with the draft as it became, `t-remove` to take it out. */
@element('console-rule-fields')
export class RuleFields extends TesseraElement {
  static override styles = [
    base,
    form,
    css`
      fieldset { display: grid; gap: 12px; padding: 12px; border: 1px solid var(--t-border); border-radius: var(--t-radius-2); }
      fieldset.bad { border-color: var(--t-danger); }
      .head { display: grid; grid-template-columns: minmax(0, 1fr) auto auto; gap: 8px; align-items: end; }
      .actions { display: flex; flex-wrap: wrap; gap: 4px 16px; }
      @media (max-width: 599.98px) { .head { grid-template-columns: minmax(0, 1fr) auto; } .head t-select { grid-column: 1 / -1; } }
    `,
  ];

  @property({ type: Number }) place = 1;
  @property({ attribute: false }) rule!: RuleDraft;
  @property({ attribute: false }) subjects: readonly SubjectView[] = [];
  /** What is wrong with the rule, as a sentence. */
  @property() error = '';

  private change(change: Partial<RuleDraft>): void {
    this.send('t-rule', { ...this.rule, ...change });
  }

  private toggle(action: string, on: boolean): void {
    const others = this.rule.action.filter((one) => one !== action);
    this.change({ action: on ? [...others, action] : others });
  }

  private choseSubject(subject: string): void {
    const possible = this.subjects.find((one) => one.subject === subject)?.actions ?? [];
    this.change({ subject, action: this.rule.action.filter((one) => one === 'manage' || possible.includes(one)) });
  }

  private renderActions(): TemplateResult | typeof nothing {
    const { subject, action } = this.rule;
    if (!subject) return nothing;
    const possible = this.subjects.find((one) => one.subject === subject)?.actions ?? [];
    return html`<div role="group" aria-label=${t('rule.actions')} class="actions">${['manage', ...possible].map(
      (
        one,
      ) => html`<t-checkbox label=${actionName(one)} .checked=${action.includes(one)} ?disabled=${one !== 'manage' && action.includes('manage')}
        @change=${(event: Event) => this.toggle(one, (event.target as HTMLInputElement).checked)}></t-checkbox>`,
    )}</div>`;
  }

  protected override render(): TemplateResult {
    const { subject, inverted, reach, json } = this.rule;
    const options = this.subjects.map((one) => ({
      value: one.subject,
      label: t('rule.option', { name: localized(one.name), subject: one.subject }),
    }));
    return html`<fieldset class=${this.error ? 'bad' : ''} aria-describedby=${this.error ? 'wrong' : nothing}>
      <legend class="sr">${t('rule.place', { place: this.place })}</legend>
      <div class="head">
        <t-select label=${t('rule.subject')} placeholder=${t('rule.choose')} .options=${options} .value=${subject} @change=${(event: Event) => this.choseSubject(valueIn(event))}></t-select>
        <t-radio-group label=${t('rule.effect')} hide-label .value=${inverted ? 'forbid' : 'allow'}
          .options=${[
            { value: 'allow', label: t('rule.allow') },
            { value: 'forbid', label: t('rule.forbid') },
          ]} @change=${(event: Event) => this.change({ inverted: valueIn(event) === 'forbid' })}></t-radio-group>
        <t-icon-button icon="trash" variant="line" label=${t('rule.remove', { place: this.place })} @click=${() => this.send('t-remove')}></t-icon-button>
      </div>
      ${this.renderActions()}
      <t-select label=${t('rule.reach')} .options=${reaches.map((value) => ({ value, label: t(`reach.${value}`) }))} .value=${reach}
        @change=${(event: Event) => this.change({ reach: reaches.find((one) => one === valueIn(event)) ?? 'all' })}></t-select>
      ${
        reach === 'custom'
          ? html`<t-text-field rows="4" label=${t('rule.json')} help=${t('rule.json-help')} .value=${json} @input=${(event: Event) => this.change({ json: valueIn(event) })}></t-text-field>`
          : nothing
      }
      ${this.error ? html`<p class="err" id="wrong" role="alert"><t-icon name="alert-circle" size="16"></t-icon><span>${this.error}</span></p>` : nothing}
    </fieldset>`;
  }
}
