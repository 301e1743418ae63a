import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { element } from './element.js';
import { FormControl } from './form-control.js';
import './icon.js';
import './icon-button.js';
import { formatBytes } from './numbers.js';
import { moved } from './order-list.js';
import { base } from './styles/base.js';
import { controls } from './styles/controls.js';
import { form } from './styles/form.js';
import { fileIcon } from './uploads/file-icon.js';
import {
  type PendingUpload,
  type QueueHost,
  type UploadedFile,
  type UploadFunction,
  UploadQueue,
} from './uploads/upload-queue.js';
import { uploadsStyles } from './uploads/uploads.styles.js';
import { word } from './uploads/words.js';

export type { UploadedFile, UploadFunction } from './uploads/upload-queue.js';

/**
 * `<t-uploads label="附件" .files=${files} .upload=${upload}>`: files that are chosen, dropped or pasted, each with its
 * progress, what went wrong with it, and another try. The page owns `files`; in a form they go by `name`, as ids.
 * @fires t-add for each file that has arrived; the page puts `file` into `files`
 * @fires t-remove when the cross of a file is pressed; the page takes `id` away
 * @fires t-order after each move; `ids` are all, in the new order
 */
@element('t-uploads')
export class TUploads extends FormControl implements QueueHost {
  static override styles = [base, controls, form, uploadsStyles];

  /** What is with the server, in order. */
  @property({ attribute: false }) files: readonly UploadedFile[] = [];
  /** Sends one file; without it nothing can be added. */
  @property({ attribute: false }) upload: UploadFunction | undefined;
  /** Puts what `upload` rejected with into words. */
  @property({ attribute: false }) describeError: (error: unknown) => string = () => word('failed');
  /** Kinds that the window for choosing offers, e.g. `.pdf,image/png`; the server decides by content. */
  @property() accept = '';
  /** Most files; 0: as many as one likes. */
  @property({ type: Number }) most = 0;
  /** Most bytes of one file; 0: the server decides. */
  @property({ type: Number, attribute: 'most-bytes' }) mostBytes = 0;
  /** Shows what is there, without a way to change it. */
  @property({ type: Boolean, reflect: true }) readonly = false;
  @state() private over = false;
  @state() private said = '';
  @query('.chooser') private chooser!: HTMLInputElement | null;
  private readonly queue = new UploadQueue(this);
  private removed: { id: string; at: number } | undefined;

  constructor() {
    super();
    this.addEventListener('paste', this.pasted);
  }

  /** Is something still on its way? A form waits for it. */
  get busy(): boolean {
    return this.queue.busy;
  }

  /** When nothing is on its way any more; false when something of it did not arrive. For a form that is sent meanwhile. */
  idle(): Promise<boolean> {
    return this.queue.idle();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('files') && !changed.has('name')) return;
    const value = new FormData();
    for (const { id } of this.files) value.append(this.name, id);
    this.internals.setFormValue(this.name ? value : null);
  }

  /** The button pressed goes away with its row: the next one takes over the focus. */
  protected override updated(changed: PropertyValues<this>): void {
    const { removed } = this;
    if (!removed || !changed.has('files') || this.files.some(({ id }) => id === removed.id)) return;
    this.removed = undefined;
    const crosses = this.renderRoot.querySelectorAll<HTMLElement>('.remove');
    (
      crosses[Math.min(removed.at, crosses.length - 1)] ?? this.renderRoot.querySelector<HTMLElement>('.choose')
    )?.focus();
  }

  arrived(file: UploadedFile): void {
    this.said = word('added', { name: file.name });
    this.send('t-add', { file });
    this.settled();
  }

  failed({ file, fault }: PendingUpload): void {
    this.said = word('not-added', { name: file.name, fault });
  }

  private get open(): boolean {
    return !this.disabled && !this.readonly && this.upload !== undefined;
  }

  private take(files: Iterable<File>): void {
    if (!this.open) return;
    for (const file of files) {
      const coming = this.queue.pending.filter((one) => one.state !== 'failed').length;
      const full = this.most > 0 && this.files.length + coming >= this.most;
      const tooLarge = this.mostBytes > 0 && file.size > this.mostBytes;
      const fault = full
        ? word('most', { most: this.most })
        : tooLarge
          ? word('too-large', { most: formatBytes(this.mostBytes) })
          : '';
      this.queue.add(file, fault);
    }
  }

  private readonly chosen = (): void => {
    if (!this.chooser) return;
    this.take([...(this.chooser.files ?? [])]);
    // the same file may be chosen again, once it was mended
    this.chooser.value = '';
  };

  private readonly pasted = (event: ClipboardEvent): void => {
    const files = [...(event.clipboardData?.files ?? [])];
    if (files.length === 0 || !this.open) return;
    event.preventDefault();
    this.take(files);
  };

  private readonly dragged = (event: DragEvent): void => {
    if (!this.open || !event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    this.over = event.type === 'dragover';
  };

  private readonly dropped = (event: DragEvent): void => {
    this.over = false;
    if (!event.dataTransfer?.files.length) return;
    // never let the browser leave the page for the file
    event.preventDefault();
    this.take(event.dataTransfer.files);
  };

  private async move(id: string, to: number, button: string): Promise<void> {
    const from = this.files.findIndex((one) => one.id === id);
    if (from < 0 || to < 0 || to >= this.files.length) return;
    this.files = moved(this.files, from, to);
    const name = this.files[to]?.name ?? '';
    this.said = word('place', { name, place: to + 1, count: this.files.length });
    this.send('t-order', { ids: this.files.map((one) => one.id) });
    this.settled();
    await this.updateComplete;
    const row = this.renderRoot.querySelectorAll('li')[to];
    const wanted = row?.querySelector<HTMLElement & { disabled: boolean }>(button);
    (wanted?.disabled ? row?.querySelector<HTMLElement>('t-icon-button:not([disabled])') : wanted)?.focus();
  }

  private takeAway(id: string, at: number): void {
    this.removed = { id, at };
    this.send('t-remove', { id });
    this.settled();
  }

  private renderFile({ id, name, bytes, mediaType, href, preview }: UploadedFile, at: number): TemplateResult {
    const last = this.files.length - 1;
    return html`<li>
      ${preview ? html`<img class="preview" src=${preview} alt="" loading="lazy">` : html`<t-icon name=${fileIcon(mediaType)} size="20"></t-icon>`}
      <span class="text">${href ? html`<a href=${href} download=${name}>${name}</a>` : name}<small class="num">${formatBytes(bytes)}</small></span>
      ${
        this.readonly
          ? nothing
          : html`<span class="acts">
        ${
          last > 0
            ? html`<t-icon-button class="up" icon="chevron-up" label=${word('up', { name })} ?disabled=${this.disabled || at === 0} @click=${() => this.move(id, at - 1, '.up')}></t-icon-button>
        <t-icon-button class="down" icon="chevron-down" label=${word('down', { name })} ?disabled=${this.disabled || at === last} @click=${() => this.move(id, at + 1, '.down')}></t-icon-button>`
            : nothing
        }
        <t-icon-button class="remove" icon="x" label=${word('remove', { name })} ?disabled=${this.disabled} @click=${() => this.takeAway(id, at)}></t-icon-button></span>`
      }
    </li>`;
  }

  private renderPending(upload: PendingUpload): TemplateResult {
    const { file, fraction, state: how, fault, again } = upload;
    const failed = how === 'failed';
    return html`<li class=${failed ? 'failed' : 'running'}>
      <t-icon name=${failed ? 'alert-circle' : fileIcon(file.type)} size="20"></t-icon>
      <span class="text">${file.name}
        ${
          failed
            ? html`<small class="fault">${fault}</small>`
            : html`<progress class="bar" max="1" .value=${fraction} aria-label=${word('progress', { name: file.name })}></progress>
              <small class="num">${how === 'waiting' ? word('waiting') : `${Math.round(fraction * 100)}%`}</small>`
        }</span>
      <span class="acts">
        ${failed && again ? html`<button type="button" class="btn small" @click=${() => this.queue.retry(upload)}>${word('retry')}<span class="sr">${file.name}</span></button>` : nothing}
        <t-icon-button icon="x" label=${word(failed ? 'remove' : 'cancel', { name: file.name })} @click=${() => this.queue.drop(upload)}></t-icon-button>
      </span>
    </li>`;
  }

  private renderDrop(): TemplateResult {
    return html`<div class="drop ${this.over ? 'over' : ''} ${this.open ? '' : 'off'} ${this.error ? 'bad' : ''}"
        @dragover=${this.dragged} @dragleave=${this.dragged} @drop=${this.dropped}>
      <button type="button" class="btn choose" id="control" aria-label=${`${word('choose')} ${this.label}`} aria-describedby=${this.describedBy} ?disabled=${!this.open}
        @click=${() => this.chooser?.click()}><t-icon name="upload" size="18"></t-icon>${word('choose')}</button>
      <span class="hint">${word('hint')}${this.mostBytes > 0 ? word('limit', { most: formatBytes(this.mostBytes) }) : ''}</span>
      <input class="chooser" type="file" tabindex="-1" aria-hidden="true" multiple accept=${this.accept || nothing} ?disabled=${!this.open} @change=${this.chosen}>
    </div>`;
  }

  protected override render(): TemplateResult {
    const list = html`<ul aria-label=${this.label}>${repeat(
      this.files,
      ({ id }) => id,
      (file, at) => this.renderFile(file, at),
    )}${repeat(
      this.queue.pending,
      ({ key }) => key,
      (upload) => this.renderPending(upload),
    )}</ul>`;
    return this.renderField(
      html`${this.readonly ? nothing : this.renderDrop()}${list}<p class="sr" role="status">${this.said}</p>`,
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    't-uploads': TUploads;
  }
}
