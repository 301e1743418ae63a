import type { ApplicationCategory } from '@tessera/contracts';
import { element } from '@tessera/ui/element';
import '@tessera/ui/text-field';
import { ApiProblem, localized } from '@tessera/web-sdk';
import { html, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { ActDialog } from '../frame/act-dialog.js';
import { categories } from './applications.api.js';
import { t } from './texts.js';

/** Makes a category, or gives one another name. */
@element('console-category-editor')
export class CategoryEditor extends ActDialog<ApplicationCategory> {
  protected override readonly fields = ['name.zh-Hant', 'name.en'];
  @state() private edited: ApplicationCategory | null = null;
  @state() private zh = '';
  @state() private en = '';

  ask(edited: ApplicationCategory | null): Promise<ApplicationCategory | null> {
    this.edited = edited;
    this.zh = edited?.name['zh-Hant'] ?? '';
    this.en = edited?.name.en ?? '';
    return this.start();
  }

  protected heading(): string {
    return this.edited ? t('category.rename-title', { name: localized(this.edited.name) }) : t('category.create');
  }

  protected verb(): string {
    return t('save');
  }

  protected act(): Promise<ApplicationCategory> {
    const name = { 'zh-Hant': this.zh, en: this.en };
    return this.edited ? categories.rename(this.edited.id, name, this.edited.version) : categories.create(name);
  }

  protected override explain(error: unknown): string | undefined {
    return error instanceof ApiProblem && error.slug === 'conflict' ? t('conflict') : undefined;
  }

  protected body(): TemplateResult {
    return html`<div class="pair">
      <t-text-field autofocus name="name.zh-Hant" label=${t('name.zh')} maxlength="20" .value=${this.zh} error=${this.error('name.zh-Hant')}
        @input=${(event: Event) => {
          this.zh = (event.target as HTMLInputElement).value;
        }}></t-text-field>
      <t-text-field name="name.en" label=${t('name.en')} maxlength="60" .value=${this.en} error=${this.error('name.en')}
        @input=${(event: Event) => {
          this.en = (event.target as HTMLInputElement).value;
        }}></t-text-field></div>`;
  }
}
