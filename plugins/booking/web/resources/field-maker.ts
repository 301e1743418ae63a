import '@tessera/ui/checkbox';
import '@tessera/ui/select';
import '@tessera/ui/text-field';
import '@tessera/ui/time-field';
import type { Option } from '@tessera/ui/option';
import { html, type TemplateResult } from 'lit';
import { faultText } from './fault-text.js';
import type { Faults, ResourceDraft } from './resource-draft.js';

type NamesOf<Value> = {
  [Name in keyof ResourceDraft]: ResourceDraft[Name] extends Value ? Name : never;
}[keyof ResourceDraft];
type TextName = NamesOf<string>;

interface TextOptions {
  optional?: boolean;
  maxlength?: number;
  rows?: number;
  help?: string;
  type?: 'text' | 'tel' | 'url';
}

/** Draws fields of the form over one draft; `change` gets what was typed. */
export class FieldMaker {
  constructor(
    readonly draft: ResourceDraft,
    private readonly faults: Faults,
    readonly change: (change: Partial<ResourceDraft>) => void,
  ) {}

  fault(path: string): string {
    return faultText(this.faults[path]);
  }

  text(
    name: TextName,
    label: string,
    { optional = false, maxlength = 0, rows = 0, help = '', type = 'text' }: TextOptions = {},
  ) {
    return html`<t-text-field data-field=${name} label=${label} type=${type} ?optional=${optional} maxlength=${maxlength} rows=${rows} help=${help}
      .value=${this.draft[name]} error=${this.fault(name)} @input=${this.taken(name)}></t-text-field>`;
  }

  number(name: TextName, label: string, { optional = false, help = '' }: { optional?: boolean; help?: string } = {}) {
    return html`<t-text-field data-field=${name} label=${label} inputmode="numeric" ?optional=${optional} help=${help} maxlength="7"
      .value=${this.draft[name]} error=${this.fault(name)} @input=${this.taken(name)}></t-text-field>`;
  }

  time(name: 'opens' | 'closes', label: string): TemplateResult {
    return html`<t-time-field data-field=${name} label=${label} .value=${this.draft[name]} max=${name === 'closes' ? '24:00' : ''}
      error=${this.fault(name)} @change=${this.taken(name)}></t-time-field>`;
  }

  choice(
    name: TextName,
    label: string,
    options: readonly Option[],
    { optional = false, placeholder = '', help = '' } = {},
  ): TemplateResult {
    return html`<t-select data-field=${name} label=${label} ?optional=${optional} placeholder=${placeholder} help=${help} .options=${options}
      .value=${this.draft[name]} error=${this.fault(name)} @change=${this.taken(name)}></t-select>`;
  }

  check(name: NamesOf<boolean>, label: string, help = ''): TemplateResult {
    return html`<t-checkbox data-field=${name} label=${label} help=${help} ?checked=${this.draft[name]} error=${this.fault(name)}
      @change=${(event: Event) => this.change({ [name]: (event.target as HTMLInputElement).checked })}></t-checkbox>`;
  }

  private taken(name: TextName): (event: Event) => void {
    return (event) => this.change({ [name]: (event.target as HTMLInputElement).value });
  }
}
