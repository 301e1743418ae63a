import type { ApplicationAudienceKind, AudienceView } from '@tessera/contracts';
import { element, TesseraElement } from '@tessera/ui/element';
import '@tessera/ui/icon-button';
import '@tessera/ui/radio-group';
import '@tessera/ui/select';
import { base } from '@tessera/ui/styles';
import { localized } from '@tessera/web-sdk';
import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { AgencyField } from '../frame/agency-field.js';
import '../frame/agency-field.js';
import { type Role, roles } from '../roles/roles.api.js';
import { audienceInput } from './application-looks.js';
import { applications } from './applications.api.js';
import { t } from './texts.js';

const kinds = ['everyone', 'agency-and-subordinates', 'agency', 'agency-and-listed'] as const;

/** Whom something is for, with a role on top if wished, and how many people that are. Sends `t-audience {audience, role}`. */
@element('console-audience-fields')
export class AudienceFields extends TesseraElement {
  static override styles = [
    base,
    css`
      .fields { display: grid; gap: 12px; padding: 12px; border: 1px solid var(--t-border); border-radius: var(--t-radius-2); background: var(--t-surface-muted); }
      .listed { display: flex; flex-wrap: wrap; gap: 4px 8px; }
      .listed li { display: flex; align-items: center; gap: 2px; padding-inline-start: 8px; border: 1px solid var(--t-border); border-radius: var(--t-radius-2); background: var(--t-surface); font-size: var(--t-text-s); }
      .people { line-height: 1.5; }
      .people b { font-variant-numeric: tabular-nums; }
    `,
  ];

  @property({ attribute: false }) value!: AudienceView;
  @property({ attribute: false }) roleKey: string | null = null;
  @property({ attribute: 'agency-error' }) agencyError = '';
  @property({ attribute: 'listed-error' }) listedError = '';
  @property({ attribute: 'role-error' }) roleError = '';
  @state() private people: number | undefined;
  @state() private roles: readonly Role[] = [];
  private turn = 0;

  override connectedCallback(): void {
    super.connectedCallback();
    roles.list().then(
      (all) => {
        this.roles = all;
      },
      // the role in force stays; others can be had when the form is opened anew
      () => undefined,
    );
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('value') || changed.has('roleKey')) void this.count();
  }

  private get whole(): boolean {
    const { kind, agency, listed } = this.value;
    return kind === 'everyone' || (agency !== null && (kind !== 'agency-and-listed' || listed.length > 0));
  }

  private async count(): Promise<void> {
    const turn = ++this.turn;
    this.people = undefined;
    if (!this.whole) return;
    const answer = await applications.audience(audienceInput(this.value), this.roleKey).catch(() => undefined);
    if (turn === this.turn) this.people = answer?.people;
  }

  private put(change: Partial<AudienceView>, role = this.roleKey): void {
    this.value = { ...this.value, ...change };
    this.roleKey = role;
    this.send('t-audience', { audience: this.value, role });
  }

  private readonly agencyChosen = ({ currentTarget }: Event): void => {
    const { value: code, agencyName: name } = currentTarget as AgencyField;
    this.put({ agency: { code, name } });
  };

  private readonly listedChosen = ({ currentTarget }: Event): void => {
    const field = currentTarget as AgencyField;
    const { value: code, agencyName: name } = field;
    field.value = '';
    field.agencyName = '';
    const { listed, agency } = this.value;
    if (code !== agency?.code && listed.every((one) => one.code !== code))
      this.put({ listed: [...listed, { code, name }] });
  };

  private renderListed(): TemplateResult {
    const { listed } = this.value;
    return html`${
      listed.length
        ? html`<ul class="listed" aria-label=${t('audience.listed')}>${listed.map(
            ({ code, name }) => html`<li>${name}<t-icon-button icon="x" label=${t('audience.leave-out', { name })}
              @click=${() => this.put({ listed: listed.filter((one) => one.code !== code) })}></t-icon-button></li>`,
          )}</ul>`
        : nothing
    }
      <console-agency-field name="audience.listed" without-units label=${t('audience.listed')} placeholder=${t('audience.add')} error=${this.listedError} @change=${this.listedChosen}></console-agency-field>`;
  }

  protected override render(): TemplateResult {
    const { kind, agency } = this.value;
    const options = kinds.map((value) => ({ value, label: t(`audience-kind.${value}`) }));
    const named = this.roles.map(({ key, name }) => ({ value: key, label: localized(name) }));
    const known = this.roleKey === null || named.some(({ value }) => value === this.roleKey);
    return html`<div class="fields">
      <t-radio-group look="list" label=${t('audience')} .options=${options} .value=${kind}
        @change=${(event: Event) => this.put({ kind: (event.target as HTMLInputElement).value as ApplicationAudienceKind })}></t-radio-group>
      ${
        kind === 'everyone'
          ? nothing
          : html`<console-agency-field name="audience.agency" without-units label=${t('audience.agency')} .value=${agency?.code ?? ''} .agencyName=${agency?.name ?? ''} error=${this.agencyError} @change=${this.agencyChosen}></console-agency-field>`
      }
      ${kind === 'agency-and-listed' ? this.renderListed() : nothing}
      <t-select name="role" label=${t('role')} help=${t('role.help')} placeholder=${t('role.none')} error=${this.roleError}
        .options=${known ? named : [...named, { value: this.roleKey ?? '', label: this.roleKey ?? '' }]} .value=${this.roleKey ?? ''}
        @change=${(event: Event) => this.put({}, (event.target as HTMLInputElement).value || null)}></t-select>
      <p class="people" role="status">${t('who')}　${this.whole ? (this.people === undefined ? '…' : html`<b>${t('people', { count: this.people })}</b>`) : t('audience.unfinished')}</p>
    </div>`;
  }
}
