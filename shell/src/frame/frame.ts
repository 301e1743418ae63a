import { formatDateTime } from '@tessera/ui/dates';
import { element, TesseraElement } from '@tessera/ui/element';
import '@tessera/ui/icon';
import '@tessera/ui/skeleton';
import { base } from '@tessera/ui/styles/base';
import { onNavigated, session } from '@tessera/web-sdk';
import { html, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import type { Portal } from '../portal/portal.js';
import { t } from '../texts.js';
import './bottom-bar.js';
import { frameStyles } from './frame.styles.js';
import './header.js';
import type { Header } from './header.js';
import './page-heading.js';
import './side-navigation.js';
import './strips.js';

const foldedKey = 'tessera.navigation-folded';
/** Below this width the navigation is folded whatever the person chose. */
const narrow = '(max-width: 1023.98px)';

/** What stands around every page. The page itself is the element's light content. */
@element('tessera-frame')
export class Frame extends TesseraElement {
  static override styles = [base, frameStyles];

  @property({ attribute: false }) portal!: Portal;
  /** A page is on its way. */
  @property({ type: Boolean }) busy = false;
  @state() private folded = localStorage.getItem(foldedKey) === '1';
  @state() private isNarrow = matchMedia(narrow).matches;
  @query('main') private main!: HTMLElement;
  @query('#navigation') private navigation!: HTMLElement;
  @query('tessera-header') private header!: Header;
  private path = location.pathname;

  override connectedCallback(): void {
    super.connectedCallback();
    onNavigated(this.moved);
    window.addEventListener('beforeprint', () => this.requestUpdate());
    matchMedia(narrow).addEventListener('change', ({ matches }) => {
      this.isNarrow = matches;
    });
  }

  focusSearch(): void {
    void this.header.focusSearch();
  }

  /** A new page starts at its top, and the reader of the screen with it. */
  private readonly moved = (): void => {
    if (location.pathname === this.path) return;
    this.path = location.pathname;
    window.scrollTo(0, 0);
    this.main.focus({ preventScroll: true });
  };

  private skip(event: Event, target: HTMLElement): void {
    event.preventDefault();
    target.focus();
    target.scrollIntoView({ block: 'nearest' });
  }

  private fold(): void {
    this.folded = !this.folded;
    localStorage.setItem(foldedKey, this.folded ? '1' : '0');
  }

  private renderNavigation(): TemplateResult {
    const folded = this.folded || this.isNarrow;
    const label = t(folded ? 'navigation.unfold' : 'navigation.fold');
    return html`<nav id="navigation" tabindex="-1" aria-label=${t('navigation.label')} accesskey="l">
      <tessera-navigation .portal=${this.portal} ?folded=${folded}></tessera-navigation>
      <button type="button" class="fold" aria-expanded=${folded ? 'false' : 'true'} title=${label} @click=${this.fold}>
        <t-icon name=${folded ? 'layout-sidebar-left-expand' : 'layout-sidebar-left-collapse'}></t-icon><span>${label}</span></button>
    </nav>`;
  }

  /** On paper only: whose it is and of when. */
  private renderPrinted(): TemplateResult {
    const { person, agency } = session();
    const time = formatDateTime(new Date().toISOString());
    return html`<p class="printed">${t('print.by', { name: person.name, agency: agency.shortName, time })}</p>`;
  }

  protected override render(): TemplateResult {
    return html`
      <nav class="skips" aria-label=${t('skip.label')}>
        <a href="#content" accesskey="c" @click=${(event: Event) => this.skip(event, this.main)}>${t('skip.content')}</a>
        <a href="#navigation" class="wide" @click=${(event: Event) => this.skip(event, this.navigation)}>${t('skip.navigation')}</a>
      </nav>
      <tessera-header .portal=${this.portal} accesskey="u"></tessera-header>
      <div class=${this.folded ? 'under folded' : 'under'}>
        ${this.renderNavigation()}
        <div class="column">
          <tessera-strips build=${this.portal.build}></tessera-strips>
          <main id="content" tabindex="-1" aria-busy=${this.busy ? 'true' : 'false'}>
            <tessera-page-heading .portal=${this.portal}></tessera-page-heading>
            ${this.busy ? html`<t-skeleton lines="8"></t-skeleton>` : ''}
            <slot></slot>
            ${this.renderPrinted()}
          </main>
          <footer accesskey="z" tabindex="-1">
            <span>${this.portal.support}</span>
            <span><a href="/help">${t('footer.help')}</a><a href="/site-map">${t('site-map.title')}</a><a href="/help/accessibility">${t('footer.accessibility')}</a><a href="/help/privacy">${t('footer.privacy')}</a><span>${t('footer.version', { version: this.portal.version })}</span></span>
          </footer>
        </div>
      </div>
      <tessera-bottom-bar .portal=${this.portal}></tessera-bottom-bar>`;
  }
}
