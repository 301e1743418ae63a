import type { SeedPersons } from '@tessera/contracts';
import '@tessera/ui/button';
import '@tessera/ui/empty';
import '@tessera/ui/icon-button';
import { base, panel, table, tabs } from '@tessera/ui/styles';
import { ApiProblem, confirm, describeProblem, PageElement, setQuery, toast } from '@tessera/web-sdk';
import { css, html, type PropertyValues, type TemplateResult } from 'lit';
import { query } from 'lit/decorators.js';
import type { AgencyField } from '../frame/agency-field.js';
import '../frame/agency-field.js';
import { Loading } from '../frame/loading.js';
import { pageHead, pageHeadStyles } from '../frame/page-head.js';
import { roomStyles } from '../frame/room.styles.js';
import type { AccountPicker } from '../roles/account-picker.js';
import '../roles/account-picker.js';
import { seedPersons } from './help.api.js';
import { helpTabs } from './help-tabs.js';
import { t } from './texts.js';

/** Whom people of an agency ask first, named by its administrator. */
export default class SeedPersonsPage extends PageElement {
  static override styles = [
    base,
    panel,
    table,
    tabs,
    pageHeadStyles,
    roomStyles,
    css`
      .panel > p { padding: 0 16px 12px; }
      .acts { text-align: end; }
    `,
  ];

  @query('console-account-picker') private picker!: AccountPicker;
  private readonly people = new Loading<SeedPersons>(this, () => seedPersons.list(this.agency));
  private shown: string | undefined;

  private get agency(): string {
    return this.query.get('agency') ?? '';
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('query') || this.agency === this.shown) return;
    this.shown = this.agency;
    void this.people.load();
  }

  protected pageTitle(): string {
    return t('tab.seed-persons');
  }

  private async name({ agency }: SeedPersons): Promise<void> {
    const account = await this.picker.ask(agency.code);
    if (!account) return;
    try {
      this.people.set(await seedPersons.name(agency.code, account.id));
      toast({ kind: 'success', text: t('seed.named', { name: account.name }) });
    } catch (error) {
      const outside = error instanceof ApiProblem && error.slug === 'invalid-input';
      toast({ kind: 'danger', text: outside ? t('seed.outside') : describeProblem(error).text });
    }
  }

  private async release({ agency }: SeedPersons, id: string, name: string): Promise<void> {
    const title = t('seed.release-question', { name });
    if (!(await confirm({ title, text: t('seed.release-text'), action: t('seed.release') }))) return;
    try {
      await seedPersons.release(agency.code, id);
      toast({ kind: 'success', text: t('seed.released', { name }) });
    } catch (error) {
      toast({ kind: 'danger', text: describeProblem(error).text });
    }
    void this.people.load();
  }

  private readonly agencyChosen = (event: Event): void =>
    setQuery({ agency: (event.currentTarget as AgencyField).value });

  private renderPeople(shown: SeedPersons): TemplateResult {
    if (shown.items.length === 0)
      return html`<t-empty icon="lifebuoy" heading=${t('seed.none')} note=${t('seed.none-note')}></t-empty>`;
    return html`<div class="table-scroll"><table class="table stacks">
      <caption>${t('tab.seed-persons')}</caption>
      <thead><tr><th scope="col">${t('seed.name')}</th><th scope="col">${t('seed.unit')}</th><th scope="col">${t('seed.phone')}</th><th scope="col"><span class="sr">${t('column.acts')}</span></th></tr></thead>
      <tbody>${shown.items.map(
        ({ id, name, title, unit, phone, account }) => html`<tr>
          <th scope="row">${name}<small class="muted">${account}</small></th>
          <td data-label=${t('seed.unit')}>${unit} ${title}</td>
          <td class="num" data-label=${t('seed.phone')}>${phone}</td>
          <td class="acts"><t-icon-button icon="trash" label=${t('seed.release-named', { name })} @click=${() => this.release(shown, id, name)}></t-icon-button></td>
        </tr>`,
      )}</tbody></table></div>`;
  }

  private renderAgency(shown: SeedPersons): TemplateResult {
    const full = shown.items.length >= shown.most;
    return html`<div class="filters">
        <console-agency-field inline without-units label=${t('agency')} .value=${shown.agency.code} .agencyName=${shown.agency.name} @change=${this.agencyChosen}></console-agency-field>
        <span class="muted num counts">${t('seed.count', { count: shown.items.length, most: shown.most })}</span>
        <t-button variant="primary" icon="plus" ?disabled=${full} @click=${() => this.name(shown)}>${t('seed.add')}</t-button>
      </div>
      <p class="muted">${full ? t('seed.full') : t('seed.note')}</p>
      ${this.renderPeople(shown)}`;
  }

  protected override render(): TemplateResult {
    return html`${pageHead(t('tab.seed-persons'))}${helpTabs('/console/help/seed-persons')}
      <section class="panel" aria-label=${t('tab.seed-persons')}>${this.people.render((shown) => this.renderAgency(shown), { lines: 6 })}</section>
      <console-account-picker></console-account-picker>`;
  }
}
