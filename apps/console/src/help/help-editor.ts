import type { ManagedHelp } from '@tessera/contracts';
import { element } from '@tessera/ui/element';
import '@tessera/ui/radio-group';
import '@tessera/ui/select';
import '@tessera/ui/switch';
import '@tessera/ui/text-field';
import { ApiProblem, localized } from '@tessera/web-sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { ActDialog } from '../frame/act-dialog.js';
import { type HelpCategories, helpEntries } from './help.api.js';
import { t } from './texts.js';

type Draft = Pick<ManagedHelp, 'kind' | 'category' | 'page' | 'question' | 'answer' | 'state'>;
const empty = { 'zh-Hant': '', en: '' };
const kinds = ['question', 'guide'] as const;

/** Writes an entry, or changes one; a shipped one is reworded. */
@element('console-help-editor')
export class HelpEditor extends ActDialog<ManagedHelp> {
  protected override readonly fields = [
    'category',
    'page',
    'question.zh-Hant',
    'question.en',
    'answer.zh-Hant',
    'answer.en',
  ];
  protected override size = 'large' as const;
  @state() private edited: ManagedHelp | null = null;
  @state() private categories: HelpCategories = [];
  @state() private draft: Draft = {
    kind: 'question',
    category: 'start',
    page: null,
    question: empty,
    answer: empty,
    state: 'on',
  };

  ask(edited: ManagedHelp | null, categories: HelpCategories): Promise<ManagedHelp | null> {
    this.edited = edited;
    this.categories = categories;
    const { kind, category, page, question, answer, state } = edited ?? {
      kind: 'question' as const,
      category: categories[0]?.key ?? '',
      page: null,
      question: empty,
      answer: empty,
      state: 'on' as const,
    };
    this.draft = { kind, category, page, question, answer, state };
    return this.start();
  }

  protected heading(): string {
    return t(this.edited ? 'edit' : 'create');
  }

  protected override subline(): string {
    return this.edited?.origin ? t('edit.shipped') : '';
  }

  protected verb(): string {
    return t('save');
  }

  protected act(): Promise<ManagedHelp> {
    const { edited, draft } = this;
    if (edited) return helpEntries.update(edited.id, { ...draft, version: edited.version });
    return helpEntries.create({ ...draft, kind: draft.kind === 'guide' ? 'guide' : 'question' });
  }

  protected override explain(error: unknown): string | undefined {
    return error instanceof ApiProblem && error.slug === 'conflict' ? t('conflict') : undefined;
  }

  private put(change: Partial<Draft>): void {
    this.draft = { ...this.draft, ...change };
  }

  private renderText(member: 'question' | 'answer', language: 'zh-Hant' | 'en', label: string): TemplateResult {
    const name = `${member}.${language}`;
    const typed = (event: Event) =>
      this.put({ [member]: { ...this.draft[member], [language]: (event.target as HTMLInputElement).value } });
    const rows = member === 'answer' ? 8 : nothing;
    return html`<t-text-field name=${name} label=${label} rows=${rows} maxlength=${member === 'answer' ? 8000 : 240} .value=${this.draft[member][language]}
      error=${this.error(name)} @input=${typed}></t-text-field>`;
  }

  private renderPlace(): TemplateResult {
    const { kind, category, page } = this.draft;
    const value = (event: Event) => (event.target as HTMLInputElement).value;
    return html`<t-radio-group label=${t('kind')} .options=${kinds.map((one) => ({ value: one, label: t(`kind.${one}`) }))} .value=${kind}
        @change=${(event: Event) => this.put({ kind: kinds.find((one) => one === value(event)) ?? 'question' })}></t-radio-group>
      <div class="pair">
        <t-select name="category" label=${t('category')} .options=${this.categories.map(({ key, name }) => ({ value: key, label: localized(name) }))} .value=${category} error=${this.error('category')}
          @change=${(event: Event) => this.put({ category: value(event) })}></t-select>
        <t-text-field optional name="page" label=${t('page')} help=${t('page.help')} maxlength="200" .value=${page ?? ''} error=${this.error('page') && t('page.wrong')}
          @input=${(event: Event) => this.put({ page: value(event).trim() || null })}></t-text-field>
      </div>`;
  }

  protected body(): TemplateResult {
    const isStatement = this.draft.kind === 'statement';
    return html`${isStatement ? nothing : this.renderPlace()}
      <div class="pair">${this.renderText('question', 'zh-Hant', t('question.zh'))}${this.renderText('question', 'en', t('question.en'))}</div>
      <p class="help">${t('answer.help')}</p>
      <div class="pair">${this.renderText('answer', 'zh-Hant', t('answer.zh'))}${this.renderText('answer', 'en', t('answer.en'))}</div>
      ${
        isStatement
          ? nothing
          : html`<t-switch label=${t('shown')} ?checked=${this.draft.state === 'on'}
              @change=${(event: Event) => this.put({ state: (event.target as HTMLInputElement).checked ? 'on' : 'off' })}></t-switch>`
      }`;
  }
}
