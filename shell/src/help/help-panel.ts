import type { PageHelp } from '@tessera/contracts';
import { element, TesseraElement } from '@tessera/ui/element';
import '@tessera/ui/error-state';
import '@tessera/ui/icon';
import '@tessera/ui/side-panel';
import type { TSidePanel } from '@tessera/ui/side-panel';
import '@tessera/ui/skeleton';
import { base } from '@tessera/ui/styles/base';
import { api, localized } from '@tessera/web-sdk';
import { css, html, nothing, type TemplateResult } from 'lit';
import { query, state } from 'lit/decorators.js';
import { helpText, helpTextStyles } from './help-text.js';
import './key-list.js';
import { questionStyles, questions } from './questions.js';
import { t } from './texts.js';

/** 「?」: guide and questions of the page behind it, whom to ask, and the keys. */
@element('tessera-help-panel')
export class HelpPanel extends TesseraElement {
  static override styles = [
    base,
    helpTextStyles,
    questionStyles,
    css`
      section + section { margin-top: 24px; }
      h3 { margin-bottom: 8px; font-size: var(--t-text-m); }
      .people li { display: flex; align-items: baseline; gap: 4px 12px; flex-wrap: wrap; min-height: 32px; }
      .people a { display: inline-flex; align-items: center; min-height: 24px; margin-inline-start: auto; }
      .hotline { display: flex; align-items: center; gap: 8px; margin-top: 8px; }
      .all { margin-block: 12px 24px; }
      .all a { display: inline-flex; align-items: center; gap: 6px; min-height: 24px; }
    `,
  ];

  @query('t-side-panel') private panel!: TSidePanel;
  @state() private help: PageHelp | undefined;
  @state() private failed = false;
  private path = '/';

  /** Opens for a page of the portal. */
  async show(path: string): Promise<void> {
    this.path = path;
    this.help = undefined;
    await this.updateComplete;
    this.panel.show();
    await this.load();
  }

  private readonly load = async (): Promise<void> => {
    this.failed = false;
    try {
      this.help = await api.get<PageHelp>('/api/help/page', { query: { path: this.path } });
    } catch {
      this.failed = true;
    }
  };

  /** A link leads to another page: the panel of this one has done its work. */
  private readonly followed = (event: Event): void => {
    if (event.composedPath().some((node) => node instanceof HTMLAnchorElement && !node.target)) this.panel.close();
  };

  private renderPage({ guides, questions: asked }: PageHelp): TemplateResult {
    return html`
      ${guides.map(({ question, answer }) => html`<section><h3>${localized(question)}</h3><div class="text">${helpText(localized(answer))}</div></section>`)}
      ${asked.length > 0 ? html`<section><h3>${t('panel.questions')}</h3>${questions(asked)}</section>` : nothing}
      ${guides.length + asked.length === 0 ? html`<p class="muted">${t('panel.none')}</p>` : nothing}
      <p class="all"><a href="/help"><t-icon name="help" size="18"></t-icon>${t('panel.all')}</a></p>`;
  }

  private renderAsk({ agency, seedPersons, hotline }: PageHelp): TemplateResult {
    return html`<section><h3>${t('ask.title')}</h3>
      ${
        seedPersons.length > 0
          ? html`<p class="muted xs">${t('ask.seed', { agency })}</p><ul class="people">${seedPersons.map(
              ({ name, title, unit, phone }) =>
                html`<li><b>${name}</b><span class="muted">${unit} ${title}</span>${phone ? html`<a href=${`tel:${phone}`} class="num">${phone}</a>` : nothing}</li>`,
            )}</ul>`
          : html`<p class="muted">${t('ask.none')}</p>`
      }
      <p class="hotline"><t-icon name="headset" size="18"></t-icon><span>${hotline}</span></p></section>`;
  }

  private renderBody(): TemplateResult {
    if (this.failed) return html`<t-error-state heading=${t('failed')} @t-retry=${this.load}></t-error-state>`;
    return this.help
      ? html`${this.renderPage(this.help)}${this.renderAsk(this.help)}`
      : html`<t-skeleton lines="8"></t-skeleton>`;
  }

  protected override render(): TemplateResult {
    // within a section, the head of the panel is not taken for the banner of the whole document
    return html`<section><t-side-panel heading=${t('panel.title')} close-on-backdrop @click=${this.followed}>
      ${this.renderBody()}
      <section><h3>${t('keys.title')}</h3><tessera-key-list></tessera-key-list></section>
    </t-side-panel></section>`;
  }
}

let panel: HelpPanel | undefined;

/** Opens the help of the page that is shown. */
export async function showHelp(): Promise<void> {
  if (!panel) {
    panel = new HelpPanel();
    document.body.append(panel);
    await panel.updateComplete;
  }
  await panel.show(location.pathname);
}
