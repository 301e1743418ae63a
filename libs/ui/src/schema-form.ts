import { css, html, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import './checkbox.js';
import { element, TesseraElement } from './element.js';
import { pageLanguage } from './language.js';
import './radio-group.js';
import {
  choiceOptions,
  type SchemaField,
  type SettingValue,
  type SettingValues,
  schemaFields,
  settingOf,
  typedOf,
} from './schema-fields.js';
import './select.js';
import { base } from './styles/base.js';
import './text-field.js';

export type { SettingValue, SettingValues } from './schema-fields.js';

/** Up to so many choices are seen at once; more make a list. */
const atOnce = 4;

/**
 * `<t-schema-form .schema=${…} .value=${…} @t-change=${…}>`: fields for the properties of a JSON Schema object: text, number,
 * boolean and choice (`enum`), named by `x-title` and `x-options` in both languages. Read the outcome with `read()`.
 * @slot after-<name> - what belongs below the field of that property, e.g. where its value comes from
 * @fires t-change whenever a field changes; `typed` is not checked yet
 */
@element('t-schema-form')
export class TSchemaForm extends TesseraElement {
  static override styles = [
    base,
    css`
      :host { display: grid; gap: 16px; }
      .field { display: grid; gap: 4px; grid-template-columns: minmax(0, 1fr); }
    `,
  ];

  @property({ attribute: false }) schema: unknown = {};
  @property({ attribute: false }) value: SettingValues = {};
  @property({ type: Boolean }) disabled = false;
  /** Names of the properties that are shown and not changed. */
  @property({ attribute: false }) fixed: readonly string[] = [];
  @state() private typed: Record<string, string> = {};
  @state() private faults: Record<string, string> = {};
  private fields: SchemaField[] = [];

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('schema') && !changed.has('value')) return;
    this.fields = schemaFields(this.schema);
    this.typed = Object.fromEntries(this.fields.map((field) => [field.name, typedOf(field, this.value[field.name])]));
    this.faults = {};
  }

  /** What was filled in; undefined when something must be mended first, which then is said at its field and has the focus. */
  read(): Record<string, SettingValue> | undefined {
    const read = this.fields.map((field) => ({ name: field.name, ...settingOf(field, this.typed[field.name] ?? '') }));
    this.faults = Object.fromEntries(read.flatMap(({ name, fault }) => (fault ? [[name, fault]] : [])));
    const wrong = read.find(({ fault }) => fault);
    if (wrong) {
      void this.updateComplete.then(() =>
        this.renderRoot.querySelector<HTMLElement>(`[data-field="${CSS.escape(wrong.name)}"]`)?.focus(),
      );
      return undefined;
    }
    return Object.fromEntries(read.flatMap(({ name, value }) => (value === undefined ? [] : [[name, value]])));
  }

  private put(name: string, typed: string): void {
    this.typed = { ...this.typed, [name]: typed };
    if (this.faults[name]) this.faults = { ...this.faults, [name]: '' };
    this.send('t-change', { name, typed });
  }

  private renderField(field: SchemaField): TemplateResult {
    const language = pageLanguage() === 'en' ? 'en' : 'zh-Hant';
    const { name, kind } = field;
    const disabled = this.disabled || this.fixed.includes(name);
    const label = field.title[language];
    const typed = this.typed[name] ?? '';
    const error = this.faults[name] ?? '';
    const change = (event: Event) => this.put(name, (event.target as HTMLInputElement).value);
    if (kind === 'boolean')
      return html`<t-checkbox data-field=${name} label=${label} ?checked=${typed === 'true'} ?disabled=${disabled}
        @change=${(event: Event) => this.put(name, String((event.target as HTMLInputElement).checked))}></t-checkbox>`;
    if (kind === 'choice' && field.choices.length <= atOnce)
      return html`<t-radio-group data-field=${name} look="list" label=${label} .options=${choiceOptions(field, language)} value=${typed} error=${error}
        ?optional=${field.optional} ?disabled=${disabled} @change=${change}></t-radio-group>`;
    if (kind === 'choice')
      return html`<t-select data-field=${name} label=${label} .options=${choiceOptions(field, language)} .value=${typed} error=${error} ?optional=${field.optional}
        ?disabled=${disabled} @change=${change}></t-select>`;
    return html`<t-text-field data-field=${name} label=${label} .value=${typed} error=${error} type=${kind === 'number' ? 'number' : 'text'} maxlength=${field.longest}
      inputmode=${kind === 'number' ? 'decimal' : ''} autocomplete="off" ?optional=${field.optional} ?disabled=${disabled} @input=${change} @change=${change}></t-text-field>`;
  }

  protected override render(): TemplateResult {
    return html`${this.fields.map(
      (field) => html`<div class="field">${this.renderField(field)}<slot name=${`after-${field.name}`}></slot></div>`,
    )}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    't-schema-form': TSchemaForm;
  }
}
