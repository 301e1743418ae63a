import '@tessera/ui/badge';
import '@tessera/ui/button';
import '@tessera/ui/callout';
import { formatDateTime } from '@tessera/ui/dates';
import { element, TesseraElement } from '@tessera/ui/element';
import { formatNumber } from '@tessera/ui/numbers';
import { base } from '@tessera/ui/styles';
import { ApiProblem, can, localized, toast } from '@tessera/web-sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { FieldProblems } from '../frame/field-problems.js';
import { problemCallout } from '../frame/problem-callout.js';
import { parameterControl } from './parameter-control.js';
import { type Fault, readDraft, spell } from './parameter-draft.js';
import { differs } from './parameter-filter.js';
import { valueText } from './parameter-names.js';
import { parameterRowStyles } from './parameter-row.styles.js';
import { type Parameter, type ParameterValue, parameters } from './parameters.api.js';
import { t } from './texts.js';

type Current = { value: ParameterValue; version: number };

/** One parameter with its control; sends `t-parameter` with what holds after a change. */
@element('console-parameter-row')
export class ParameterRow extends TesseraElement {
  static override styles = [base, parameterRowStyles];

  @property({ attribute: false }) parameter!: Parameter;
  /** What stands in the field; undefined while nobody has touched it. */
  @state() private draft: string | undefined;
  @state() private error = '';
  @state() private conflict: Current | undefined;
  @state() private problems: FieldProblems | undefined;
  @state() private busy = false;

  private get fixed(): boolean {
    return this.parameter.source === 'environment';
  }
  private get editable(): boolean {
    return !this.fixed && can('update', 'Parameter');
  }
  private get changed(): boolean {
    return this.draft !== undefined && this.draft !== spell(this.parameter.value);
  }

  private faultText(fault: Fault): string {
    const { min = 0, max = 0, maxLength = 0 } = this.parameter;
    if (fault === 'too-long') return t('fault.too-long', { max: maxLength });
    return t(`fault.${fault}`, { min: formatNumber(min), max: formatNumber(max) });
  }

  private reset(): void {
    this.draft = undefined;
    this.error = '';
    this.conflict = undefined;
    this.problems = undefined;
  }

  private readonly save = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (!this.changed) return;
    const read = readDraft(this.parameter, this.draft ?? '');
    this.error = read.fault ? this.faultText(read.fault) : '';
    if (!read.fault) await this.put(read.value);
    else this.renderRoot.querySelector<HTMLElement>('[name=value]')?.focus();
  };

  /** Sends a value; null puts the default back. */
  private async put(value: ParameterValue | null, version = this.parameter.version): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    const before = this.parameter;
    try {
      const after = await parameters.change(before.key, value, version);
      this.reset();
      this.send('t-parameter', after);
      this.announce(before, after);
    } catch (error) {
      this.refused(error);
    } finally {
      this.busy = false;
    }
  }

  private announce(before: Parameter, after: Parameter): void {
    const name = localized(after.description);
    const undo = async (): Promise<void> => {
      await this.put(differs(before) ? before.value : null, after.version);
    };
    toast({
      kind: 'success',
      text: t('saved', { name, value: valueText(after, after.value) }),
      action: { label: t('undo'), run: () => void undo() },
    });
  }

  private refused(error: unknown): void {
    this.problems = undefined;
    if (error instanceof ApiProblem && error.slug === 'conflict') {
      this.conflict = error.problem.current as Current;
      return;
    }
    if (error instanceof ApiProblem && error.fieldError('value'))
      this.error = this.faultText(this.parameter.type === 'string' ? 'too-long' : 'out-of-bounds');
    else this.problems = new FieldProblems(error, []);
  }

  /** Somebody else was faster: their value is shown, the own one may still follow. */
  private renderConflict(): TemplateResult | typeof nothing {
    if (!this.conflict) return nothing;
    const { value, version } = this.conflict;
    const take = () => {
      this.send('t-parameter', {
        ...this.parameter,
        value,
        version,
        source: 'stored',
        changedBy: null,
        changedAt: null,
      });
      this.send('t-stale');
      this.reset();
    };
    const mine = readDraft(this.parameter, this.draft ?? spell(this.parameter.value));
    return html`<t-callout variant="warning" alert heading=${t('conflict', { value: valueText(this.parameter, value) })}>
      ${t('conflict.note')}
      <t-button slot="actions" size="small" @click=${take}>${t('conflict.take')}</t-button>
      ${
        mine.fault
          ? nothing
          : html`<t-button slot="actions" size="small" ?loading=${this.busy} @click=${() => this.put(mine.value, version)}>${t('conflict.keep')}</t-button>`
      }
    </t-callout>`;
  }

  private renderAbout(): TemplateResult {
    const { key, description, default: usual, changedBy, changedAt, environment, type } = this.parameter;
    return html`<div class="about">
      <h3 id="name">${localized(description)}</h3>
      <code>${key}</code>
      <span class="marks">
        ${
          this.fixed
            ? html`<t-badge icon="lock">${t('source.environment')}</t-badge><code>${environment}</code>`
            : differs(this.parameter)
              ? html`<t-badge variant="info" icon="pencil">${t('source.stored')}</t-badge>`
              : html`<t-badge variant="line">${t('source.default')}</t-badge>`
        }
        ${changedAt ? html`<span class="num">${t('changed', { who: changedBy || t('nobody'), when: formatDateTime(changedAt) })}</span>` : nothing}
      </span>
      ${differs(this.parameter) && type !== 'integer' ? html`<span>${t('default', { value: valueText(this.parameter, usual) })}</span>` : nothing}
    </div>`;
  }

  protected override render(): TemplateResult {
    const { parameter, editable } = this;
    const { unit } = parameter;
    return html`<div class="line" role="group" aria-labelledby="name">
      ${this.renderAbout()}
      <form novalidate @submit=${this.save}>
        <div class="control">
          ${parameterControl(parameter, {
            text: this.draft ?? spell(parameter.value),
            error: this.error,
            readonly: !editable,
            fixedBy: this.fixed ? t('fixed-by', { variable: parameter.environment ?? '' }) : '',
            typed: (text) => {
              this.draft = text;
              this.error = '';
            },
          })}
          ${unit ? html`<span class="unit">${localized(unit)}</span>` : nothing}
        </div>
        ${this.renderConflict()}
        ${problemCallout(this.problems)}
        ${
          this.changed && !this.conflict
            ? html`<div class="acts"><t-button type="submit" size="small" variant="primary" ?loading=${this.busy}>${t('save')}</t-button>
                <t-button size="small" variant="quiet" @click=${() => this.reset()}>${t('cancel')}</t-button></div>`
            : editable && differs(parameter) && !this.conflict
              ? html`<div class="acts"><t-button size="small" variant="quiet" icon="arrow-back-up" ?loading=${this.busy} @click=${() => this.put(null)}>${t('to-default')}</t-button></div>`
              : nothing
        }
      </form>
    </div>`;
  }
}
