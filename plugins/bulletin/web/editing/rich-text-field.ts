import { element } from '@tessera/ui/element';
import { FormControl } from '@tessera/ui/form-control';
import '@tessera/ui/icon';
import { base } from '@tessera/ui/styles/base';
import { controls } from '@tessera/ui/styles/controls';
import { form } from '@tessera/ui/styles/form';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { toggleMark } from 'prosemirror-commands';
import type { EditorView } from 'prosemirror-view';
import { noticeBodyStyles } from '../detail/notice-body.styles.js';
import { t } from '../texts.js';
import { type EditorTool, editorTools, hasMark } from './editor-commands.js';
import { htmlOf, openEditor, replaceDocument } from './notice-editor.js';
import { noticeSchema } from './notice-schema.js';
import { richTextFieldStyles } from './rich-text-field.styles.js';

const { link } = noticeSchema.marks;

/** `<bulletin-rich-text-field label="內文" .value=${html} @input=${…}>`: a field whose value is the HTML of a notice. */
@element('bulletin-rich-text-field')
export class RichTextField extends FormControl {
  static override styles = [base, controls, form, noticeBodyStyles, richTextFieldStyles];

  @property() value = '';
  /** The address line is open. */
  @state() private linking = false;
  @query('.editor') private place!: HTMLElement;
  @query('.address') private address!: HTMLInputElement | null;
  private view: EditorView | undefined;
  private ownValue = '';

  protected override firstUpdated(): void {
    this.ownValue = this.value;
    this.view = openEditor({
      place: this.place,
      html: this.value,
      attributes: () => ({
        class: 'body',
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-labelledby': 'label',
        ...(this.error ? { 'aria-invalid': 'true', 'aria-describedby': 'error' } : {}),
      }),
      changed: (view, documentChanged) => this.edited(view, documentChanged),
    });
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.view?.destroy();
    this.view = undefined;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!this.view || !changed.has('value') || this.value === this.ownValue) return;
    this.ownValue = this.value;
    replaceDocument(this.view, this.value);
  }

  override focus(): void {
    this.view?.focus();
  }

  private edited(view: EditorView, documentChanged: boolean): void {
    if (documentChanged) {
      this.value = this.ownValue = htmlOf(view.state.doc);
      this.changing();
    }
    this.requestUpdate();
  }

  private use({ command }: EditorTool): void {
    if (!this.view) return;
    command(this.view.state, this.view.dispatch, this.view);
    this.view.focus();
  }

  private readonly toggleLink = async (): Promise<void> => {
    if (!this.view) return;
    if (hasMark(this.view.state, link)) {
      toggleMark(link)(this.view.state, this.view.dispatch);
      this.view.focus();
      return;
    }
    this.linking = !this.linking;
    await this.updateComplete;
    this.address?.focus();
  };

  private readonly applyLink = (event: Event): void => {
    if (event instanceof KeyboardEvent && event.key !== 'Enter') return;
    event.preventDefault();
    const typed = this.address?.value.trim() ?? '';
    this.linking = false;
    if (!this.view || !typed) return;
    const href = /^(https?:|mailto:|tel:)/i.test(typed) ? typed : `https://${typed}`;
    toggleMark(link, { href })(this.view.state, this.view.dispatch);
    this.view.focus();
  };

  /** One stop in the tab order, arrows inside. */
  private readonly move = (event: KeyboardEvent): void => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!step) return;
    const buttons = [...this.renderRoot.querySelectorAll<HTMLButtonElement>('.tools button')];
    const at = buttons.indexOf(event.target as HTMLButtonElement);
    const target = buttons[(at + step + buttons.length) % buttons.length];
    for (const button of buttons) button.tabIndex = button === target ? 0 : -1;
    target?.focus();
    event.preventDefault();
  };

  private renderTool(
    label: string,
    icon: string,
    on: boolean | undefined,
    act: () => void,
    first = false,
  ): TemplateResult {
    return html`<button type="button" class="icon-btn" tabindex=${first ? '0' : '-1'} title=${label} aria-label=${label}
      aria-pressed=${on === undefined ? nothing : on ? 'true' : 'false'} @mousedown=${(event: Event) => event.preventDefault()}
      @click=${act}><t-icon name=${icon} size="18"></t-icon></button>`;
  }

  private renderTools(): TemplateResult {
    const current = this.view?.state;
    return html`<div class="tools" role="toolbar" aria-label=${t('editor.tools')} aria-controls="editor" @keydown=${this.move}>
      ${editorTools.map((tool, at) => this.renderTool(t(`editor.${tool.id}`), tool.icon, current && tool.isOn?.(current), () => this.use(tool), at === 0))}
      ${this.renderTool(t('editor.link'), 'link', current && hasMark(current, link), this.toggleLink)}
    </div>`;
  }

  protected override render(): TemplateResult {
    return html`<div class="field">
      <span class="label" id="label" @click=${() => this.focus()}>${this.label}</span>
      <div class="frame ${this.error ? 'bad' : ''}">
        ${this.renderTools()}
        ${
          this.linking
            ? html`<div class="linking"><input class="address" type="url" aria-label=${t('editor.address')} placeholder="https://"
          @keydown=${this.applyLink}><button type="button" class="btn small" @click=${this.applyLink}>${t('editor.insert-link')}</button></div>`
            : nothing
        }
        <div class="editor" id="editor"></div>
      </div>
      ${this.renderMessages()}
    </div>`;
  }
}
