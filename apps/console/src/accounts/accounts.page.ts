import { base } from '@tessera/ui/styles';
import { PageElement } from '@tessera/web-sdk';
import { html, type TemplateResult } from 'lit';
import { pageHead, pageHeadStyles } from '../frame/page-head.js';
import { t } from './texts.js';

export default class AccountsPage extends PageElement {
  static override styles = [base, pageHeadStyles];

  protected pageTitle(): string {
    return t('title');
  }

  protected override render(): TemplateResult {
    return html`${pageHead(t('title'))}`;
  }
}
