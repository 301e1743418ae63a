import '@tessera/ui/badge';
import '@tessera/ui/button';
import '@tessera/ui/dialog';
import { element, TesseraElement } from '@tessera/ui/element';
import { base } from '@tessera/ui/styles/base';
import { reading } from '@tessera/ui/styles/reading';
import { session } from '@tessera/web-sdk';
import { css, html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { audienceBadge } from '../audience.js';
import { t } from '../texts.js';
import type { NoticeDraft } from './notice-draft.js';

/** The notice as its readers will see it. Its HTML comes out of the editor, whose schema knows no more than the server lets through. */
@element('bulletin-notice-preview')
export class NoticePreview extends TesseraElement {
  static override styles = [
    base,
    reading,
    css`
      .badges { display: flex; flex-wrap: wrap; gap: 6px; }
      h3 { margin-block: 10px; font-size: var(--t-text-2xl); line-height: 1.4; }
      .body { margin-top: 16px; }
    `,
  ];

  @property({ attribute: false }) draft!: NoticeDraft;
  @property({ type: Boolean }) open = false;

  protected override render(): TemplateResult {
    const { agency, person } = session();
    return html`<t-dialog size="large" heading=${t('form.preview')} ?open=${this.open} close-on-backdrop>
      <div class="badges">
        ${this.draft.mustRead ? html`<t-badge variant="must">${t('notice.must-read')}</t-badge>` : nothing}
        ${this.draft.pinned ? html`<t-badge icon="pin">${t('notice.pinned')}</t-badge>` : nothing}
        ${audienceBadge(this.draft.audience)}
      </div>
      <h3>${this.draft.title || t('form.no-title')}</h3>
      <p class="muted">${agency.shortName}　${person.name}</p>
      <div class="body">${unsafeHTML(this.draft.body)}</div>
      <t-button slot="footer" @click=${() => this.send('t-close')}>${t('form.close')}</t-button>
    </t-dialog>`;
  }
}
