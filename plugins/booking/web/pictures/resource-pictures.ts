import { element, TesseraElement } from '@tessera/ui/element';
import { base } from '@tessera/ui/styles/base';
import '@tessera/ui/text-field';
import '@tessera/ui/uploads';
import type { UploadedFile, UploadFunction } from '@tessera/ui/uploads';
import { describeProblem, toast, upload } from '@tessera/web-sdk';
import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { limits } from '../../server/limits.js';
import { pictures, type ResourcePictureList } from './pictures.api.js';
import { t } from './texts.js';

const previewWidth = 240;
const kinds = 'image/jpeg,image/png,image/webp';
type Picture = ResourcePictureList['pictures'][number];

const shown = ({ id, name, bytes, mediaType }: Picture): UploadedFile => ({
  ...{ id, name, bytes, mediaType },
  href: `/api/files/${id}`,
  preview: `/api/files/${id}?width=${previewWidth}`,
});

/**
 * `<booking-resource-pictures resource=${id}>`: pictures of a resource for who edits it. Every change is stored at once;
 * `pictures-changed {version}` tells the resource's version after it.
 */
@element('booking-resource-pictures')
export class ResourcePictures extends TesseraElement {
  static override styles = [base, css`:host { display: grid; gap: 12px; } .alts { display: grid; gap: 12px; }`];

  @property() resource = '';
  @state() private all: readonly Picture[] = [];
  /** Acts wait for one another, as files arrive at the same time. */
  private last: Promise<unknown> = Promise.resolve();
  private request = new AbortController();

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.request.abort();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('resource') && this.resource) void this.load();
  }

  private async load(): Promise<void> {
    this.request.abort();
    this.request = new AbortController();
    const { signal } = this.request;
    try {
      const { pictures: all } = await pictures.list(this.resource, signal);
      if (!signal.aborted) this.all = all;
    } catch (error) {
      if (!signal.aborted) this.tell(error);
    }
  }

  private act(change: () => Promise<ResourcePictureList>): Promise<void> {
    const done = this.last.then(async () => {
      const { version, pictures: all } = await change();
      // a list asked for before is older than this answer
      this.request.abort();
      this.all = all;
      this.send('pictures-changed', { version });
    });
    this.last = done.catch(() => undefined);
    return done;
  }

  private try(change: () => Promise<ResourcePictureList>): void {
    this.act(change).catch((error: unknown) => this.tell(error));
  }

  /** The words are read at once: later the event has no target any more. */
  private worded(file: string, alt: string): void {
    this.try(() => pictures.describe(this.resource, file, alt));
  }

  private tell(error: unknown): void {
    toast({ text: describeProblem(error).text, kind: 'danger' });
  }

  private readonly upload: UploadFunction = async (file, { progress, signal }) => {
    const stored = await upload(file, { as: 'picture', progress, signal });
    await this.act(() => pictures.add(this.resource, stored.id));
    return shown({ ...stored, alt: '' });
  };

  protected override render(): TemplateResult {
    const { all, resource } = this;
    return html`<t-uploads label=${t('label')} optional accept=${kinds} most=${limits.pictures} .files=${all.map(shown)} .upload=${this.upload}
        .describeError=${(error: unknown) => describeProblem(error).text}
        @t-remove=${({ detail }: CustomEvent<{ id: string }>) => this.try(() => pictures.remove(resource, detail.id))}
        @t-order=${({ detail }: CustomEvent<{ ids: string[] }>) => this.try(() => pictures.arrange(resource, detail.ids))}></t-uploads>
      ${
        all.length > 0
          ? html`<div class="alts">${all.map(
              ({
                id,
                name,
                alt,
              }) => html`<t-text-field label=${t('words', { name })} optional maxlength=${limits.pictureWords} .value=${alt}
                @change=${(event: Event) => this.worded(id, (event.target as HTMLInputElement).value)}></t-text-field>`,
            )}</div>`
          : nothing
      }`;
  }
}
