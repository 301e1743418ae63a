import { element, TesseraElement } from '@tessera/ui/element';
import '@tessera/ui/error-state';
import '@tessera/ui/picture-gallery';
import { base } from '@tessera/ui/styles/base';
import '@tessera/ui/uploads';
import { describeProblem } from '@tessera/web-sdk';
import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { type NoticeAttachments as Attachments, attachments } from './attachments.api.js';
import { shown, uploaded } from './file-addresses.js';
import { t } from './texts.js';

/** `<bulletin-notice-attachments .notice=${notice}>`: pictures and files below the text, as readers see them. */
@element('bulletin-notice-attachments')
export class NoticeAttachments extends TesseraElement {
  static override styles = [
    base,
    css`
      :host { display: grid; gap: 20px; }
      :host(:not([hidden])) { margin-top: 20px; }
    `,
  ];

  @property({ attribute: false }) notice: { id: string; attachments: number; version: number } | undefined;
  @state() private all: Attachments | undefined;
  @state() private fault: unknown;
  private request = new AbortController();

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.request.abort();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('notice')) void this.load();
    this.hidden = !this.notice?.attachments;
  }

  private async load(): Promise<void> {
    this.request.abort();
    this.request = new AbortController();
    const { signal } = this.request;
    this.all = this.fault = undefined;
    if (!this.notice?.attachments) return;
    try {
      const all = await attachments.list(this.notice.id, signal);
      if (!signal.aborted) this.all = all;
    } catch (error) {
      if (!signal.aborted) this.fault = error;
    }
  }

  protected override render(): TemplateResult | typeof nothing {
    if (this.fault) {
      const { text, number } = describeProblem(this.fault);
      return html`<t-error-state heading=${text} number=${number} @t-retry=${() => this.load()}></t-error-state>`;
    }
    if (!this.all) return nothing;
    const { files, pictures } = this.all;
    return html`${pictures.length > 0 ? html`<t-picture-gallery label=${t('pictures')} .pictures=${pictures.map(shown)}></t-picture-gallery>` : nothing}
      ${files.length > 0 ? html`<t-uploads readonly label=${t('files')} .files=${files.map(uploaded)}></t-uploads>` : nothing}`;
  }
}
