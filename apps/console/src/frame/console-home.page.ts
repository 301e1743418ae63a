import { base } from '@tessera/ui/styles';
import { can, navigate, PageElement } from '@tessera/web-sdk';
import { html, type TemplateResult } from 'lit';
import { pageHead, pageHeadStyles } from './page-head.js';
import { t } from './texts.js';

/** `/console` leads to the first room that the person works in. */
export class ConsoleHomePage extends PageElement {
  static override styles = [base, pageHeadStyles];

  override connectedCallback(): void {
    super.connectedCallback();
    navigate(can('read', 'Account') ? '/console/accounts' : '/console/plugins', { replace: true });
  }

  protected pageTitle(): string {
    return t('title');
  }

  protected override render(): TemplateResult {
    return html`${pageHead(t('title'))}`;
  }
}
