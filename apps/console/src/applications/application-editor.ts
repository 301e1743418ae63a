import type { ApplicationCategory, ManagedApplication } from '@tessera/contracts';
import '@tessera/ui/button';
import { element } from '@tessera/ui/element';
import '@tessera/ui/radio-group';
import '@tessera/ui/select';
import '@tessera/ui/text-field';
import { ApiProblem, localized } from '@tessera/web-sdk';
import { html, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { ActDialog } from '../frame/act-dialog.js';
import { type ApplicationDraft, draftOf, wishOf } from './application-draft.js';
import { stateName, states } from './application-looks.js';
import { applications } from './applications.api.js';
import './audience-fields.js';
import './icon-picker.js';
import { t } from './texts.js';

const windows = ['same', 'new'] as const;

/** Makes an application, or changes one. */
@element('console-application-editor')
export class ApplicationEditor extends ActDialog<ManagedApplication> {
  protected override readonly fields = [
    'name.zh-Hant',
    'name.en',
    'description.zh-Hant',
    'description.en',
    'category',
    'icon',
    'address',
    'audience.agency',
    'audience.listed',
    'role',
  ];
  protected override size = 'large' as const;
  @state() private edited: ManagedApplication | null = null;
  @state() private categories: readonly ApplicationCategory[] = [];
  @state() private draft: ApplicationDraft = draftOf(null, '');

  ask(edited: ManagedApplication | null, categories: readonly ApplicationCategory[]) {
    this.edited = edited;
    this.categories = categories;
    this.draft = draftOf(edited, categories[0]?.id ?? '');
    return this.start();
  }

  protected heading(): string {
    return this.edited ? t('edit.title', { name: localized(this.edited.name) }) : t('create');
  }

  protected verb(): string {
    return t('save');
  }

  protected act(): Promise<ManagedApplication> {
    const wish = wishOf(this.draft);
    const { edited } = this;
    return edited ? applications.update(edited.id, { ...wish, version: edited.version }) : applications.create(wish);
  }

  protected override explain(error: unknown): string | undefined {
    return error instanceof ApiProblem && error.slug === 'conflict' ? t('conflict') : undefined;
  }

  private put(change: Partial<ApplicationDraft>): void {
    this.draft = { ...this.draft, ...change };
  }

  private readonly typed = (member: 'zh' | 'en' | 'descriptionZh' | 'descriptionEn' | 'address') => (event: Event) =>
    this.put({ [member]: (event.target as HTMLInputElement).value });

  private renderNames(): TemplateResult {
    const { zh, en, descriptionZh, descriptionEn } = this.draft;
    return html`<div class="pair">
        <t-text-field autofocus name="name.zh-Hant" label=${t('name.zh')} maxlength="40" .value=${zh} error=${this.error('name.zh-Hant')} @input=${this.typed('zh')}></t-text-field>
        <t-text-field name="name.en" label=${t('name.en')} maxlength="80" .value=${en} error=${this.error('name.en')} @input=${this.typed('en')}></t-text-field>
      </div>
      <div class="pair">
        <t-text-field optional name="description.zh-Hant" label=${t('description.zh')} maxlength="200" .value=${descriptionZh} error=${this.error('description.zh-Hant')} @input=${this.typed('descriptionZh')}></t-text-field>
        <t-text-field optional name="description.en" label=${t('description.en')} maxlength="400" .value=${descriptionEn} error=${this.error('description.en')} @input=${this.typed('descriptionEn')}></t-text-field>
      </div>`;
  }

  protected body(): TemplateResult {
    const { draft } = this;
    const chosen = (event: Event) => (event.target as HTMLInputElement).value;
    return html`${this.renderNames()}
      <div class="pair">
        <t-select name="category" label=${t('category')} .options=${this.categories.map(({ id, name }) => ({ value: id, label: localized(name) }))} .value=${draft.category} error=${this.error('category')}
          @change=${(event: Event) => this.put({ category: chosen(event) })}></t-select>
        <console-icon-picker name="icon" label=${t('icon')} .value=${draft.icon} error=${this.error('icon')}
          @change=${(event: Event) => this.put({ icon: chosen(event) })}></console-icon-picker>
      </div>
      <t-text-field name="address" label=${t('address')} help=${t('address.help')} inputmode="url" autocomplete="off" maxlength="2000" .value=${draft.address} error=${this.error('address') && t('address.unsafe')} @input=${this.typed('address')}></t-text-field>
      <t-radio-group label=${t('opens')} .options=${windows.map((value) => ({ value, label: t(`opens.${value}`) }))} .value=${draft.opens}
        @change=${(event: Event) => this.put({ opens: windows.find((one) => one === chosen(event)) ?? 'new' })}></t-radio-group>
      <console-audience-fields .value=${draft.audience} .roleKey=${draft.role} agency-error=${this.error('audience.agency')} listed-error=${this.error('audience.listed')} role-error=${this.error('role')}
        @t-audience=${(event: CustomEvent<Pick<ApplicationDraft, 'audience' | 'role'>>) => this.put(event.detail)}></console-audience-fields>
      <t-radio-group label=${t('state')} help=${t('state.help')} .options=${states.map((value) => ({ value, label: stateName(value) }))} .value=${draft.state}
        @change=${(event: Event) => this.put({ state: states.find((one) => one === chosen(event)) ?? 'draft' })}></t-radio-group>`;
  }
}
