import type { LayerNews } from '@tessera/contracts';
import '@tessera/ui/badge';
import '@tessera/ui/button';
import '@tessera/ui/dialog';
import { element } from '@tessera/ui/element';
import '@tessera/ui/radio-group';
import '@tessera/ui/text-field';
import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { AskingDialog } from '../asking-dialog.js';
import { t } from './texts.js';

export interface NamedDashboard {
  name: string;
  copy: boolean;
}

/** Name of a new dashboard and what it starts with, or another name for one. */
@element('tessera-dashboard-name')
export class DashboardNameDialog extends AskingDialog<NamedDashboard> {
  /** The name it has; empty: a new one. */
  @property() name = '';
  /** What a new one may be copied from; empty: this renames. */
  @property() source = '';
  @state() private typed: string | undefined;
  @state() private copy = true;
  @state() private fault = '';

  private keep(event: Event): void {
    event.preventDefault();
    const name = (this.typed ?? this.name).trim();
    if (!name) this.fault = t('name.empty');
    else this.finish({ name, copy: this.copy });
  }

  protected override render(): TemplateResult {
    const { source } = this;
    const options = [
      { value: 'copy', label: t('add.copy', { name: source }) },
      { value: 'empty', label: t('add.empty') },
    ];
    return html`<t-dialog open size="small" heading=${source ? t('add.title') : t('rename.title', { name: this.name })} @t-close=${() => this.finish(undefined)}>
      <form class="stack" @submit=${this.keep}>
        <t-text-field autofocus label=${t('add.name')} maxlength="40" .value=${this.typed ?? this.name} error=${this.fault} @input=${(event: Event) => (this.typed = (event.target as HTMLInputElement).value)}></t-text-field>
        ${source ? html`<t-radio-group look="list" label=${t('add.from')} .options=${options} value=${this.copy ? 'copy' : 'empty'} @change=${(event: Event) => (this.copy = (event.target as HTMLInputElement).value === 'copy')}></t-radio-group>` : nothing}
      </form>
      <t-button slot="footer" @click=${() => this.finish(undefined)}>${t('cancel')}</t-button>
      <t-button slot="footer" variant="primary" @click=${this.keep}>${source ? t('add.action') : t('rename.action')}</t-button>
    </t-dialog>`;
  }
}

/** What lower layers changed, to be taken or not. */
@element('tessera-layer-news')
export class LayerNewsDialog extends AskingDialog<'take' | 'keep'> {
  @property({ attribute: false }) news: readonly LayerNews[] = [];
  @property({ attribute: false }) nameOf: (news: LayerNews) => string = ({ tile }) => tile;

  protected override render(): TemplateResult {
    return html`<t-dialog open size="small" heading=${t('news.title', { count: this.news.length })} subline=${t('news.text')} @t-close=${() => this.finish(undefined)}>
      <ul class="stack">${this.news.map(
        (one) =>
          html`<li class="row"><t-badge variant="line">${t(`news.by-${one.layer}`)}</t-badge><span>${t(`news.${one.change}`, { name: this.nameOf(one) })}</span></li>`,
      )}</ul>
      <t-button slot="footer" @click=${() => this.finish('keep')}>${t('news.keep')}</t-button>
      <t-button slot="footer" variant="primary" @click=${() => this.finish('take')}>${t('news.take')}</t-button>
    </t-dialog>`;
  }
}
