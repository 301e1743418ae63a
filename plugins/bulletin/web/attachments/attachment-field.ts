import { element, TesseraElement } from '@tessera/ui/element';
import { base } from '@tessera/ui/styles/base';
import '@tessera/ui/text-field';
import '@tessera/ui/uploads';
import type { TUploads, UploadedFile, UploadFunction } from '@tessera/ui/uploads';
import { ApiProblem, describeProblem, toast, upload } from '@tessera/web-sdk';
import { css, html, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { limits } from '../../server/limits.js';
import { attachments, type NoticeAttachments, type NoticeFile } from './attachments.api.js';
import { uploaded } from './file-addresses.js';
import { pictureKinds } from './pick-picture.js';
import { t } from './texts.js';

interface StoredNotice {
  id: string;
  version: number;
}

/**
 * `<bulletin-attachment-field .notice=${stored} .saveDraft=${save}>`: files and pictures of a notice while it is written.
 * Every change is stored at once and raises the notice's version, which `attachments-changed {version, count}` tells, so that the
 * form goes on with it. A notice that is not stored yet is first: by `saveDraft`, which answers undefined when it cannot.
 */
@element('bulletin-attachment-field')
export class AttachmentField extends TesseraElement {
  static override styles = [
    base,
    css`
      :host { display: grid; gap: 20px; }
      .alts { display: grid; gap: 12px; margin-top: 12px; }
    `,
  ];

  @property({ attribute: false }) notice: StoredNotice | undefined;
  @property({ attribute: false }) saveDraft: () => Promise<StoredNotice | undefined> = async () => undefined;
  @property({ type: Boolean }) disabled = false;
  @state() private all: NoticeAttachments | undefined;
  /** Acts wait for one another: each needs the version that the one before left. */
  private last: Promise<unknown> = Promise.resolve();
  private request = new AbortController();

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.request.abort();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const before = changed.get('notice') as StoredNotice | undefined;
    if (changed.has('notice') && this.notice && this.notice.id !== before?.id) void this.load(this.notice.id);
  }

  /** When no file is on its way and all that was done is stored; false when a file did not arrive. */
  async idle(): Promise<boolean> {
    const uploads = [...this.renderRoot.querySelectorAll<TUploads>('t-uploads')];
    const arrived = await Promise.all(uploads.map((one) => one.idle()));
    await this.last;
    return arrived.every(Boolean);
  }

  private async load(noticeId: string): Promise<void> {
    this.request.abort();
    this.request = new AbortController();
    const { signal } = this.request;
    try {
      const all = await attachments.list(noticeId, signal);
      if (!signal.aborted) this.all = all;
    } catch (error) {
      if (!signal.aborted) this.tell(error);
    }
  }

  /** One act after the other, on the notice as the one before left it. */
  private act(change: (notice: StoredNotice) => Promise<NoticeAttachments>): Promise<NoticeAttachments> {
    const done = this.last.then(async () => {
      const notice = this.notice ?? (await this.saveDraft());
      if (!notice) throw new Error(t('save-first'));
      const all = await change(notice);
      // a list asked for before is older than this answer
      this.request.abort();
      this.notice = { ...notice, version: all.version };
      this.all = all;
      this.send('attachments-changed', { version: all.version, count: all.files.length + all.pictures.length });
      return all;
    });
    this.last = done.catch(() => undefined);
    return done;
  }

  private readonly describe = (error: unknown): string => {
    if (error instanceof ApiProblem) return error.slug === 'conflict' ? t('elsewhere') : describeProblem(error).text;
    return error instanceof Error && error.message === t('save-first') ? error.message : describeProblem(error).text;
  };

  private tell(error: unknown): void {
    toast({ kind: 'danger', text: this.describe(error) });
  }

  private sender(kind: 'file' | 'picture'): UploadFunction {
    return async (file, options) => {
      const stored = await upload(file, { as: kind, ...options });
      const { files, pictures } = await this.act(({ id, version }) =>
        attachments.add(id, { file: stored.id, kind, version }),
      );
      const added = [...files, ...pictures].find(({ id }) => id === stored.id);
      return uploaded(added ?? { ...stored, alt: '' });
    };
  }
  private readonly sendFile = this.sender('file');
  private readonly sendPicture = this.sender('picture');

  private readonly removed = ({ detail }: CustomEvent<{ id: string }>): void => {
    this.act(({ id, version }) => attachments.remove(id, detail.id, version)).catch((error) => this.tell(error));
  };

  private ordered(kind: 'file' | 'picture', { detail }: CustomEvent<{ ids: string[] }>): void {
    this.act(({ id, version }) => attachments.arrange(id, { kind, files: detail.ids, version })).catch((error) => {
      this.tell(error);
      if (this.notice) void this.load(this.notice.id);
    });
  }

  private worded(file: NoticeFile, { target }: Event): void {
    const alt = (target as HTMLInputElement).value.trim();
    if (alt === file.alt) return;
    this.act(({ id, version }) => attachments.describe(id, file.id, { alt, version })).catch((error) =>
      this.tell(error),
    );
  }

  protected override render(): TemplateResult {
    const { files = [], pictures = [] } = this.all ?? {};
    const list = (all: readonly NoticeFile[]): UploadedFile[] => all.map(uploaded);
    return html`<t-uploads optional class="files" label=${t('files')} help=${t('files.help', { most: limits.files })} most=${limits.files} ?disabled=${this.disabled}
        .files=${list(files)} .upload=${this.sendFile} .describeError=${this.describe} @t-remove=${this.removed}
        @t-order=${(event: CustomEvent<{ ids: string[] }>) => this.ordered('file', event)}></t-uploads>
      <div>
        <t-uploads optional class="pictures" label=${t('pictures')} help=${t('pictures.help')} most=${limits.pictures} accept=${pictureKinds} ?disabled=${this.disabled}
          .files=${list(pictures)} .upload=${this.sendPicture} .describeError=${this.describe} @t-remove=${this.removed}
          @t-order=${(event: CustomEvent<{ ids: string[] }>) => this.ordered('picture', event)}></t-uploads>
        ${
          pictures.length > 0
            ? html`<div class="alts">${pictures.map(
                (
                  file,
                ) => html`<t-text-field optional label=${t('alt', { name: file.name })} help=${t('alt.help')} maxlength=${limits.pictureWords} .value=${file.alt} ?disabled=${this.disabled}
          @change=${(event: Event) => this.worded(file, event)}></t-text-field>`,
              )}</div>`
            : ''
        }
      </div>`;
  }
}
