import type { BannerReach } from '@tessera/contracts';
import { element, TesseraElement } from '@tessera/ui/element';
import '@tessera/ui/radio-group';
import { base } from '@tessera/ui/styles';
import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { AgencyField } from '../frame/agency-field.js';
import '../frame/agency-field.js';
import { audienceOf, type BannerDraft } from './banner-draft.js';
import { audiences } from './banner-looks.js';
import { banners } from './banners.api.js';
import { t } from './texts.js';

type Audience = Pick<BannerDraft, 'kind' | 'agency'>;

/** Whom a banner is for, and how many that are now. Sends `t-audience {kind, agency}`. */
@element('console-banner-audience')
export class AudienceField extends TesseraElement {
  static override styles = [base, css`div { display: grid; gap: 12px; } b { font-variant-numeric: tabular-nums; }`];

  @property({ attribute: false }) value!: Audience;
  @property() error = '';
  @state() private reach: BannerReach | undefined;
  private turn = 0;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('value')) void this.count();
  }

  private async count(): Promise<void> {
    const turn = ++this.turn;
    this.reach = undefined;
    const audience = audienceOf(this.value);
    if (!audience) return;
    // the figure is a help: without it the form works all the same
    const reach = await banners.reach(audience).catch(() => undefined);
    if (turn === this.turn) this.reach = reach;
  }

  private put(change: Partial<Audience>): void {
    this.send('t-audience', { ...this.value, ...change });
  }

  private readonly kindChosen = (event: Event): void => {
    const chosen = (event.target as HTMLInputElement).value;
    this.put({ kind: audiences.find((one) => one === chosen) ?? 'government' });
  };

  private readonly agencyChosen = ({ currentTarget }: Event): void => {
    const { value: code, agencyName: name } = currentTarget as AgencyField;
    this.put({ agency: { code, name } });
  };

  protected override render(): TemplateResult {
    const { kind, agency } = this.value;
    return html`<div>
      <t-radio-group look="list" label=${t('audience')} .options=${audiences.map((value) => ({ value, label: t(`audience.${value}`) }))} .value=${kind} @change=${this.kindChosen}></t-radio-group>
      ${
        kind === 'government'
          ? nothing
          : html`<console-agency-field name="audience" without-units label=${t('agency')} .value=${agency?.code ?? ''} .agencyName=${agency?.name ?? ''} error=${this.error} @change=${this.agencyChosen}></console-agency-field>`
      }
      <p role="status">${t('reach')} ${this.reach ? html`<b>${t('reach.people', { ...this.reach })}</b>` : t('reach.unknown')}</p>
    </div>`;
  }
}
