import { html, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { NodeSelection } from 'prosemirror-state';
import { isInTable } from 'prosemirror-tables';
import type { EditorView } from 'prosemirror-view';
import { element } from './element.js';
import { FormControl } from './form-control.js';
import './rich-text/asking-dialog.js';
import type { TAskingDialog } from './rich-text/asking-dialog.js';
import { insertPicture, linkedRange, setLink } from './rich-text/commands.js';
import { htmlOf, openEditor, replaceDocument } from './rich-text/editor.js';
import './rich-text/editor-toolbar.js';
import type { TEditorToolbar, ToolbarButton } from './rich-text/editor-toolbar.js';
import { linkQuestion, pictureQuestion } from './rich-text/questions.js';
import { richTextStyles } from './rich-text/rich-text.styles.js';
import { richTextSchema } from './rich-text/schema.js';
import { type EditorTool, tableTools, textTools } from './rich-text/tools.js';
import { word } from './rich-text/words.js';
import { base } from './styles/base.js';
import { form } from './styles/form.js';
import { reading } from './styles/reading.js';
import { word as sharedWord } from './words.js';

/** What the attributes of the editable element tell. */
const described = ['label', 'help', 'error', 'optional', 'disabled', 'pictureError'] as const;

/** A picture of the portal: its same-origin address and what it shows. */
export interface RichTextPicture {
  src: string;
  alt: string;
}

/**
 * `<t-rich-text label="內文" .value=${html} @input=${…}>`: a field whose value is HTML: headings, lists, links, tables, alignment,
 * pictures. What is pasted keeps its structure and nothing else. It carries an editor: import it where it is shown, never
 * in what every page loads. Its readers use `reading` of `@tessera/ui/styles`, in an element of class `body`; the server
 * sanitises what it gets all the same.
 */
@element('t-rich-text')
export class TRichText extends FormControl {
  static override styles = [base, form, reading, richTextStyles];

  @property() value = '';
  /** Lets the person choose a picture and puts it where the portal serves it; without this there is no button. */
  @property({ attribute: false }) pickPicture: (() => Promise<RichTextPicture | undefined>) | undefined;

  @state() private pictureError = '';
  @query('.editor') private place!: HTMLElement;
  @query('t-asking-dialog') private dialog!: TAskingDialog;
  private view: EditorView | undefined;
  private ownValue = '';
  private settledValue = '';
  private initial = '';

  protected override firstUpdated(): void {
    this.initial = this.settledValue = this.value;
    this.open();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) this.open();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.view?.destroy();
    this.view = undefined;
  }

  formResetCallback(): void {
    this.value = this.initial;
  }

  private open(): void {
    this.ownValue = this.value;
    this.view = openEditor({
      place: this.place,
      html: this.value,
      editable: () => !this.disabled,
      attributes: () => this.attributesOfEditor(),
      keys: {
        'Alt-F10': () => {
          this.renderRoot.querySelector<TEditorToolbar>('t-editor-toolbar')?.focus();
          return true;
        },
        'Mod-k': () => {
          void this.askForLink();
          return true;
        },
      },
      changed: (view, documentChanged) => this.edited(view, documentChanged),
    });
    this.requestUpdate();
  }

  private attributesOfEditor(): Record<string, string> {
    const descriptions = ['keys', this.describedBy].filter((one) => typeof one === 'string').join(' ');
    return {
      class: 'body',
      role: 'textbox',
      'aria-multiline': 'true',
      'aria-label': this.label,
      'aria-describedby': descriptions,
      'aria-required': String(!this.optional),
      ...(this.shownError ? { 'aria-invalid': 'true' } : {}),
      ...(this.disabled ? { 'aria-disabled': 'true' } : {}),
    };
  }

  protected override get shownError(): string {
    return this.error || this.pictureError;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('value')) return;
    this.internals.setFormValue(this.value);
    if (!this.view || this.value === this.ownValue) return;
    this.ownValue = this.settledValue = this.value;
    replaceDocument(this.view, this.value);
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (described.some((name) => changed.has(name as keyof TRichText))) this.view?.setProps({});
  }

  override focus(): void {
    this.view?.focus();
  }

  private edited(view: EditorView, documentChanged: boolean): void {
    if (documentChanged) {
      this.pictureError = '';
      this.value = this.ownValue = htmlOf(view.state.doc);
      this.changing();
    }
    this.requestUpdate();
  }

  private readonly left = (): void => {
    if (this.value === this.settledValue) return;
    this.settledValue = this.value;
    this.settled();
  };

  private readonly use = (event: CustomEvent<{ name: string }>): void => {
    event.stopPropagation();
    const { name } = event.detail;
    const tool = [...textTools, ...tableTools].flat().find((one) => one.name === name);
    if (!this.view || !tool) return;
    if (name === 'link') void this.askForLink();
    else if (name === 'picture') void this.insertPicture();
    else {
      tool.command?.(this.view.state, this.view.dispatch, this.view);
      this.view.focus();
    }
  };

  private async askForLink(): Promise<void> {
    if (!this.view) return;
    const range = linkedRange(this.view.state);
    const answer = await this.dialog.ask(linkQuestion(range.href));
    if (answer !== undefined) setLink(range, answer || undefined)(this.view.state, this.view.dispatch);
    await this.dialog.updateComplete;
    this.view?.focus();
  }

  /** The words of the chosen picture are changed; without one a new picture is asked for. */
  private async insertPicture(): Promise<void> {
    if (!this.view) return;
    const { selection } = this.view.state;
    const chosen = selection instanceof NodeSelection && selection.node.type === richTextSchema.nodes.picture;
    const picture = chosen ? (selection.node.attrs as RichTextPicture) : await this.pick();
    if (picture) {
      const alt =
        !chosen && picture.alt.trim()
          ? picture.alt.trim()
          : await this.dialog.ask(pictureQuestion(picture.alt, chosen));
      // the page may have been left while the picture was on its way
      if (alt && this.view) insertPicture(picture.src, alt)(this.view.state, this.view.dispatch);
    }
    this.view?.focus();
  }

  private async pick(): Promise<RichTextPicture | undefined> {
    try {
      return await this.pickPicture?.();
    } catch {
      this.pictureError = word('picture-failed');
      return undefined;
    }
  }

  private buttons(tools: readonly (readonly EditorTool[])[]): ToolbarButton[][] {
    const current = this.view?.state;
    return tools.map((group) =>
      group
        .filter(({ name }) => name !== 'picture' || this.pickPicture)
        .map(({ name, icon, command, isOn }) => ({
          name,
          icon,
          label: word(name),
          on: isOn && (current ? isOn(current) : false),
          disabled: this.disabled || !current || (command ? !command(current) : false),
        })),
    );
  }

  protected override render(): TemplateResult {
    const inTable = this.view ? isInTable(this.view.state) : false;
    return html`<div class="field" @focusout=${this.left}>
      <div class=${this.hideLabel ? 'sr' : 'field-head'}>
        <span class="label" @click=${() => this.focus()}>${this.label}${this.optional ? html`<span class="opt">${sharedWord('optional')}</span>` : ''}</span>
        <slot name="label-end"></slot>
      </div>
      <div class="frame ${this.shownError ? 'bad' : ''} ${this.disabled ? 'off' : ''}">
        <t-editor-toolbar label=${word('format')} .groups=${this.buttons(textTools)} @tool=${this.use}></t-editor-toolbar>
        <t-editor-toolbar label=${word('table')} ?hidden=${!inTable} .groups=${inTable ? this.buttons(tableTools) : []} @tool=${this.use}></t-editor-toolbar>
        <div class="editor"></div>
      </div>
      <span class="sr" id="keys">${word('keys')}</span>
      ${this.renderMessages()}
    </div>
    <t-asking-dialog></t-asking-dialog>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    't-rich-text': TRichText;
  }
}
