import { element, TesseraElement } from '@tessera/ui/element';
import '@tessera/ui/avatar';
import '@tessera/ui/icon';
import '@tessera/ui/menu';
import type { MenuItem } from '@tessera/ui/menu';
import { badge } from '@tessera/ui/styles/badge';
import { base } from '@tessera/ui/styles/base';
import { localized, preferences, session, sessionChangedEvent } from '@tessera/web-sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import type { Portal } from '../portal/portal.js';
import '../notifications/bell/bell.js';
import { t } from '../texts.js';
import { entryCount, entryTitle } from '../waiting/entry/texts.js';
import { WaitingCountController } from '../waiting/waiting-count.js';
import './back-link.js';
import { headerStyles } from './header.styles.js';
import { mark } from './mark.js';
import '../search/search-field.js';
import type { Search } from '../search/search-field.js';

/** From so many days on the days left of the password stand out. */
const passwordWarning = 14;

/** What the command that chooses a post begins with; the post's id follows. */
export const postCommand = 'post:';

/** The dark band: mark and government, search, language, help, and the person's menu. Sends `tessera-command`. */
@element('tessera-header')
export class Header extends TesseraElement {
  static override styles = [base, badge, headerStyles];

  @property({ attribute: false }) portal!: Portal;
  @state() private searching = false;
  @query('tessera-search') private search!: Search;
  private readonly waiting = new WaitingCountController(this);

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener(sessionChangedEvent, this.changed);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener(sessionChangedEvent, this.changed);
  }

  private readonly changed = (): void => this.requestUpdate();

  /** Opens the search on a narrow screen, and puts the cursor there on any. */
  async focusSearch(): Promise<void> {
    this.searching = true;
    await this.updateComplete;
    this.search.focus();
  }

  private readonly left = (event: FocusEvent): void => {
    if (!(event.relatedTarget instanceof Node) || !this.renderRoot.contains(event.relatedTarget))
      this.searching = false;
  };

  private menuItems(): MenuItem[] {
    return [
      { value: '', label: t('me.account'), icon: 'user', href: '/account' },
      { value: '', label: t('me.sessions'), icon: 'history', href: '/account/sessions' },
      { value: '', label: t('me.permissions'), icon: 'shield-check', href: '/account/permissions' },
      ...this.postItems(),
      { value: 'display', label: t('me.display'), icon: 'contrast-2', separated: true },
      { value: 'language', label: t('language.other'), icon: 'language' },
      { value: 'help', label: t('help.title'), icon: 'help' },
      { value: 'sign-out', label: t('me.sign-out'), icon: 'logout', separated: true },
    ];
  }

  /** The posts to choose from; none for who has only one. */
  private postItems(): MenuItem[] {
    return session().posts.map(({ id, agency, unit, title, acting }, at) => ({
      value: postCommand + (id ?? ''),
      label: t('me.act-in', { place: (unit ?? agency).shortName }),
      note: [unit ? agency.shortName : '', title].filter(Boolean).join('　'),
      icon: 'briefcase',
      checked: acting,
      separated: at === 0,
    }));
  }

  private command(name: string): void {
    if (name) this.send('tessera-command', name);
  }

  private renderPassword(): TemplateResult | typeof nothing {
    const { passwordDaysLeft: days, posts, agency } = session();
    // who acts elsewhere must see it on every page
    if (days === null || posts.some(({ id, acting }) => id && acting))
      return html`<small class="clip">${agency.shortName}</small>`;
    return html`<small class=${days <= passwordWarning ? 'soon' : ''}>${t('me.password-days', { days })}</small>`;
  }

  private renderWaiting(): TemplateResult {
    const count = this.waiting.text;
    return html`<a class="tool wide" href="/waiting" title=${entryTitle()}>
      <t-icon name="checks"></t-icon><span class="language">${entryTitle()}</span>${
        count
          ? html`<span class="count spark" aria-hidden="true">${count}</span><span class="sr">${entryCount(count)}</span>`
          : nothing
      }</a>`;
  }

  private renderMe(): TemplateResult {
    const { person } = session();
    return html`<t-menu class="me" .items=${this.menuItems()}
        @t-select=${(event: CustomEvent<{ value: string }>) => this.command(event.detail.value)}>
        <span slot="trigger" class="me-trigger">
          <t-avatar name=${person.name} .picture=${person.picture} on-frame></t-avatar>
          <span class="who"><b>${person.name}</b>${this.renderPassword()}</span><span class="sr">${t('me.menu')}</span>
          <t-icon class="wide" name="chevron-down" size="16"></t-icon>
        </span>
      </t-menu>`;
  }

  protected override render(): TemplateResult {
    const other = preferences().locale === 'en' ? 'zh-Hant-TW' : 'en';
    return html`<header class=${this.searching ? 'searching' : ''}>
      <tessera-back-link .portal=${this.portal}></tessera-back-link>
      <a class="brand" href="/">
        ${mark}<span class="names"><b>${localized(this.portal.government)}</b><small>${t('brand.portal')}</small></span><span class="sr">${t('brand.home')}</span></a>
      <tessera-search .portal=${this.portal} label=${t('search.label')} placeholder=${t('search.placeholder')} @focusout=${this.left} @tessera-search-done=${() => (this.searching = false)}></tessera-search>
      <div class="tools">
        <button type="button" class="tool narrow" aria-label=${t('search.label')} title=${t('search.label')} @click=${() => this.focusSearch()}><t-icon name="search"></t-icon></button>
        ${this.renderWaiting()}
        <tessera-bell></tessera-bell>
        <button type="button" class="tool wide" lang=${other} title=${t('language.other')} @click=${() => this.command('language')}>
          <t-icon name="language"></t-icon><span class="language">${t('language.other')}</span></button>
        <button type="button" class="tool wide" aria-label=${t('help.title')} title=${t('help.title')} @click=${() => this.command('help')}><t-icon name="help"></t-icon></button>
        ${this.renderMe()}
      </div>
    </header>`;
  }
}
