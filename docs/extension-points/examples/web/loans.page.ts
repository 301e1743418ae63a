import '@tessera/ui/panel';
import { base } from '@tessera/ui/styles/base';
import { PageElement } from '@tessera/web-sdk';
import { html, type TemplateResult } from 'lit';
import { t } from './texts.js';

/** The shell draws header, navigation and breadcrumb around it, and a calm card when it throws. */
export default class LoansPage extends PageElement {
  static override styles = [base];

  protected override pageTitle(): string {
    return t('title');
  }

  protected override render(): TemplateResult {
    return html`<h1>${t('title')}</h1><t-panel>${this.query.get('q') ?? t('empty-note')}</t-panel>`;
  }
}
