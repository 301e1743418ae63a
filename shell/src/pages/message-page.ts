import '@tessera/ui/button';
import '@tessera/ui/empty';
import { element, TesseraElement } from '@tessera/ui/element';
import '@tessera/ui/error-state';
import { base } from '@tessera/ui/styles/base';
import { announcePage, describeProblem, localized, onNavigated } from '@tessera/web-sdk';
import { css, html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { reloadButton } from '../loader/reload-button.js';
import { t } from '../texts.js';
import type { PageState, View } from './page-state.js';

/** What stands where a page cannot: no such page, its plugin is off, or it failed. */
@element('tessera-message-page')
export class MessagePage extends TesseraElement {
  static override styles = [base, css`:host { display: grid; min-height: 50vh; place-items: center; }`];

  @property({ attribute: false }) state!: PageState;
  @property({ attribute: false }) retry!: (application: string) => void;
  private stop: (() => void) | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    const changed = () => this.requestUpdate();
    this.state.addEventListener('change', changed);
    const stopNavigation = onNavigated(changed);
    this.stop = () => {
      this.state.removeEventListener('change', changed);
      stopNavigation();
    };
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.stop?.();
  }

  private heading(view: View): string {
    if (view.kind === 'disabled') return t('page.disabled', { name: localized(view.plugin.name) });
    return view.kind === 'failed' ? describeProblem(view.problem).text : t('page.not-found');
  }

  protected override updated(): void {
    const view = this.state.view();
    if (['disabled', 'failed', 'not-found'].includes(view.kind))
      announcePage({ title: this.heading(view), crumbs: [] });
  }

  private renderMessage(view: View): TemplateResult {
    const home = html`<t-button href="/" size="small" icon="home">${t('page.home')}</t-button>`;
    const heading = this.heading(view);
    if (view.kind === 'failed')
      return html`<t-error-state
        heading=${heading}
        number=${t('error.number', { number: describeProblem(view.problem).number })}
        ?no-retry=${view.problem.slug === 'part-outdated'}
        @t-retry=${() => this.retry(view.application)}
      >${view.problem.slug === 'part-outdated' ? reloadButton() : nothing}</t-error-state>`;
    if (view.kind === 'disabled')
      return html`<t-empty icon=${view.plugin.icon} heading=${heading} note=${t('page.disabled-note')}>${home}</t-empty>`;
    return html`<t-empty icon="zoom-question" heading=${heading} note=${t('page.not-found-note')}>${home}</t-empty>`;
  }

  protected override render(): TemplateResult {
    const view = this.state.view();
    return html`<h1 class="sr">${this.heading(view)}</h1>${this.renderMessage(view)}`;
  }
}
