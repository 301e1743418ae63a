import '@tessera/ui/button';
import { formatDate, formatDateTime } from '@tessera/ui/dates';
import { element, TesseraElement } from '@tessera/ui/element';
import '@tessera/ui/empty';
import '@tessera/ui/error-state';
import '@tessera/ui/panel';
import '@tessera/ui/skeleton';
import { base } from '@tessera/ui/styles/base';
import { table } from '@tessera/ui/styles/table';
import { confirm, describeProblem, LatestRead, toast } from '@tessera/web-sdk';
import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { type Display, displays } from './displays.api.js';
import { t } from './texts.js';

/** Door displays and printed codes of a resource, for who keeps it: make, list, revoke. */
@element('booking-displays-panel')
export class DisplaysPanel extends TesseraElement {
  static override styles = [
    base,
    table,
    css`.about { padding: 0 16px 12px; color: var(--t-text-muted); font-size: var(--t-text-s); } .state { padding: 16px; }`,
  ];

  @property({ attribute: 'resource-id' }) resourceId = '';
  /** Stands on the printed sheet. */
  @property({ attribute: 'resource-name' }) resourceName = '';
  @state() private items: readonly Display[] | undefined;
  @state() private making = false;
  private readonly reading = new LatestRead(this, true);

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.reading.abort();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('resourceId') && this.resourceId !== '') this.read();
  }

  private read(): void {
    void this.reading.run(
      ({ signal }) => displays.list(this.resourceId, signal),
      ({ items }) => {
        this.items = items;
      },
    );
  }

  private readonly make = async (): Promise<void> => {
    try {
      await import('./display-dialog.js');
      this.making = true;
    } catch (error) {
      toast({ kind: 'danger', text: describeProblem(error).text });
    }
  };

  private readonly made = (): void => this.read();

  private readonly close = (): void => {
    this.making = false;
  };

  private async revoke({ id, label }: Display): Promise<void> {
    const ask = { title: t('panel.revoke.title', { label }), text: t('panel.revoke.text'), action: t('panel.revoke') };
    if (!(await confirm({ ...ask, danger: true }))) return;
    try {
      await displays.revoke(id);
      // the button pressed goes away with its row
      this.renderRoot.querySelector<HTMLElement>('.make')?.focus();
      toast({ kind: 'success', text: t('panel.revoked', { label }) });
    } catch (error) {
      toast({ kind: 'warning', text: describeProblem(error).text });
    }
    this.read();
  }

  private renderRow(one: Display): TemplateResult {
    const { label, purpose, madeBy, madeAt, lastUsedOn } = one;
    return html`<tr><th scope="row">${label}</th><td>${t(`purpose.${purpose}`)}</td>
      <td data-label=${t('panel.made')}><span class="num">${formatDateTime(madeAt)}</span><small>${madeBy}</small></td>
      <td data-label=${t('panel.used')} class="num">${purpose === 'check-in' ? '–' : lastUsedOn ? formatDate(lastUsedOn) : t('panel.never')}</td>
      <td class="acts"><t-button size="small" variant="danger-line" label=${t('panel.revoke.label', { label })} @click=${() => this.revoke(one)}>${t('panel.revoke')}</t-button></td></tr>`;
  }

  private renderList(): TemplateResult {
    const { items } = this;
    const { error } = this.reading;
    if (error) {
      const { text, number } = describeProblem(error);
      return html`<t-error-state class="state" heading=${text} number=${number} @t-retry=${() => this.read()}></t-error-state>`;
    }
    if (!items) return html`<t-skeleton class="state" lines="2"></t-skeleton>`;
    if (items.length === 0)
      return html`<t-empty icon="device-desktop" heading=${t('panel.empty')} note=${t('panel.empty.note')}></t-empty>`;
    return html`<div class="table-scroll"><table class="table stacks">
      <caption>${t('panel.title')}</caption>
      <thead><tr><th scope="col">${t('panel.label')}</th><th scope="col">${t('panel.purpose')}</th><th scope="col">${t('panel.made')}</th><th scope="col">${t('panel.used')}</th><th scope="col">${t('panel.revoke')}</th></tr></thead>
      <tbody>${items.map((one) => this.renderRow(one))}</tbody></table></div>`;
  }

  protected override render(): TemplateResult {
    return html`<t-panel flush heading=${t('panel.title')}>
      <t-button class="make" slot="actions" size="small" icon="plus" @click=${this.make}>${t('panel.make')}</t-button>
      <p class="about">${t('panel.about')}</p>
      ${this.renderList()}
    </t-panel>
    ${
      this.making
        ? html`<booking-display-dialog .resourceId=${this.resourceId} .resourceName=${this.resourceName} @display-made=${this.made} @t-close=${this.close}></booking-display-dialog>`
        : nothing
    }`;
  }
}
