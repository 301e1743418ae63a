import { privacyNoticeVersion } from '@tessera/contracts/privacy-notice';
import { element, TesseraElement } from '@tessera/ui/element';
import { base } from '@tessera/ui/styles';
import { css, html, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { t } from './texts.js';

/** Purpose, use and rights under a form that collects personal data. Sending the form keeps that this version was seen. */
@element('account-privacy-notice')
export class PrivacyNotice extends TesseraElement {
  static override styles = [
    base,
    css`
      :host { font-size: var(--t-text-xs); color: var(--t-text-muted); }
      summary { cursor: pointer; color: var(--t-text-link); min-height: 24px; }
      p { margin-top: 4px; line-height: 1.7; }
      @media (max-width: 599.98px) { summary { min-height: 44px; line-height: 44px; } }
    `,
  ];

  @property() kind: 'picture' | 'recovery-mail' = 'picture';

  protected override render(): TemplateResult {
    return html`<details>
      <summary>${t('privacy.title', { version: privacyNoticeVersion })}</summary>
      <p>${t(`privacy.${this.kind}`)}</p>
    </details>`;
  }
}
