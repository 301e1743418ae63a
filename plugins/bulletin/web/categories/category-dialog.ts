import type { Localized } from '@tessera/contracts';
import '@tessera/ui/button';
import '@tessera/ui/dialog';
import { element, TesseraElement } from '@tessera/ui/element';
import { base } from '@tessera/ui/styles/base';
import '@tessera/ui/text-field';
import { ApiProblem, describeProblem } from '@tessera/web-sdk';
import { css, html, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { limits } from '../../server/limits.js';
import type { ManagedCategory } from './categories.api.js';
import { t } from './texts.js';

type Language = keyof Localized;
const said = ['too-long', 'line-break'] as const;

/** Names of a category, new or not. */
@element('bulletin-category-dialog')
export class CategoryDialog extends TesseraElement {
  static override styles = [base, css`.fields { display: grid; gap: 16px; grid-template-columns: minmax(0, 1fr); }`];

  @state() private open = false;
  @state() private isNew = true;
  @state() private busy = false;
  @state() private name: Localized = { 'zh-Hant': '', en: '' };
  @state() private faults: Partial<Record<Language, string>> = {};
  private store: (name: Localized) => Promise<ManagedCategory> = () => Promise.reject(new Error('ask() first'));
  private answer: (saved: ManagedCategory | undefined) => void = () => undefined;

  /** What was saved; undefined when nothing was. Read the list anew in either case: a conflict shows here, at the name. */
  ask(
    name: Localized | undefined,
    store: (name: Localized) => Promise<ManagedCategory>,
  ): Promise<ManagedCategory | undefined> {
    Object.assign(this, { name: name ?? { 'zh-Hant': '', en: '' }, isNew: !name, faults: {}, store, open: true });
    return new Promise((answer) => {
      this.answer = answer;
    });
  }

  private finish(saved: ManagedCategory | undefined): void {
    this.open = false;
    this.answer(saved);
  }

  private readonly save = async (): Promise<void> => {
    const missing = (['zh-Hant', 'en'] as const).filter((language) => !this.name[language].trim());
    this.faults = Object.fromEntries(missing.map((language) => [language, t('missing')]));
    if (missing.length > 0 || this.busy) return;
    this.busy = true;
    try {
      this.finish(await this.store(this.name));
    } catch (error) {
      this.faults = faultsOf(error, this.name);
    }
    this.busy = false;
  };

  /** Not while it is being stored: whoever asked is to hear of that. */
  private readonly cancel = (event: Event): void => {
    if (this.busy) event.preventDefault();
    else this.finish(undefined);
  };

  private renderField(language: Language, label: string): TemplateResult {
    return html`<t-text-field label=${label} required maxlength=${limits.categoryName} .value=${this.name[language]} error=${this.faults[language] ?? ''}
      @input=${(event: Event) => {
        this.name = { ...this.name, [language]: (event.target as HTMLInputElement).value };
        this.faults = { ...this.faults, [language]: '' };
      }}></t-text-field>`;
  }

  protected override render(): TemplateResult {
    return html`<t-dialog ?open=${this.open} size="small" heading=${t(this.isNew ? 'dialog.new' : 'dialog.edit')} @t-close=${this.cancel}>
      <div class="fields">${this.renderField('zh-Hant', t('name.zh'))}${this.renderField('en', t('name.en'))}</div>
      <t-button slot="footer" @click=${this.cancel}>${t('cancel')}</t-button>
      <t-button slot="footer" variant="primary" ?loading=${this.busy} @click=${this.save}>${t('save')}</t-button>
    </t-dialog>`;
  }
}

/** What the server said, at the field it is about. */
function faultsOf(error: unknown, name: Localized): Partial<Record<Language, string>> {
  if (!(error instanceof ApiProblem)) return { 'zh-Hant': describeProblem(error).text };
  if (error.slug === 'bulletin:category-exists')
    return { [error.problem.name === name.en && name.en !== name['zh-Hant'] ? 'en' : 'zh-Hant']: t('twin') };
  if (error.slug === 'conflict') return { 'zh-Hant': t('conflict') };
  const wrong = (['zh-Hant', 'en'] as const).flatMap((language) => {
    const code = error.fieldError(`name.${language}`);
    const known = said.find((one) => one === code);
    return code ? [[language, known ? t(`fault.${known}`) : t('fault.other')]] : [];
  });
  return wrong.length > 0 ? Object.fromEntries(wrong) : { 'zh-Hant': describeProblem(error).text };
}
