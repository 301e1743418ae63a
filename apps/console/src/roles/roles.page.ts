import '@tessera/ui/badge';
import '@tessera/ui/button';
import '@tessera/ui/empty';
import { formatNumber } from '@tessera/ui/numbers';
import { base, panel, table, tabs } from '@tessera/ui/styles';
import { ApiProblem, can, confirm, describeProblem, localized, PageElement, setQuery, toast } from '@tessera/web-sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { query } from 'lit/decorators.js';
import { grants, type SubjectView } from '../accounts/grants.api.js';
import { Loading } from '../frame/loading.js';
import { pageHead, pageHeadStyles } from '../frame/page-head.js';
import { roomStyles } from '../frame/room.styles.js';
import './role-detail.js';
import './role-editor.js';
import type { RoleEditor } from './role-editor.js';
import { originText } from './role-origin.js';
import { roleTabs } from './role-tabs.js';
import { type Role, roles } from './roles.api.js';
import { t } from './texts.js';

/** Roles of the portal, of plugins, and the administrators' own. */
export default class RolesPage extends PageElement {
  static override styles = [base, panel, table, tabs, pageHeadStyles, roomStyles];

  @query('console-role-editor') private editor!: RoleEditor;
  private readonly list = new Loading<{ roles: Role[]; subjects: SubjectView[] }>(this, async () => {
    const [all, subjects] = await Promise.all([roles.list(), grants.subjects()]);
    return { roles: all, subjects };
  });

  override connectedCallback(): void {
    super.connectedCallback();
    void this.list.load();
  }

  protected pageTitle(): string {
    return t('title');
  }

  private async edit(role: Role | null): Promise<void> {
    const saved = await this.editor.ask(role, this.list.value?.subjects ?? []);
    if (!saved) return;
    toast({ kind: 'success', text: t('saved', { name: localized(saved.name) }) });
    await this.list.load({ background: true });
    setQuery({ role: saved.key });
  }

  private async discard(role: Role): Promise<void> {
    const name = localized(role.name);
    if (
      !(await confirm({
        title: t('delete.title', { name }),
        text: t('delete.text'),
        action: t('delete'),
        danger: true,
      }))
    )
      return;
    try {
      await roles.remove(role.key);
      setQuery({ role: null });
      toast({ kind: 'success', text: t('deleted', { name }) });
    } catch (error) {
      const inUse = error instanceof ApiProblem && error.slug === 'role-in-use';
      toast({ kind: 'danger', text: inUse ? t('delete.in-use', { name }) : describeProblem(error).text });
    }
    await this.list.load({ background: true });
  }

  private renderRow(role: Role, chosen: boolean): TemplateResult {
    return html`<tr class=${chosen ? 'selected' : ''}>
      <th scope="row"><a class="row-link" href=${`/console/roles?role=${encodeURIComponent(role.key)}`} aria-current=${chosen ? 'true' : nothing}>${localized(role.name)}</a><small>${role.key}</small></th>
      <td data-label=${t('column.origin')}>${role.editable ? html`<t-badge variant="info" icon="pencil">${originText(role)}</t-badge>` : originText(role)}</td>
      <td class="r" data-label=${t('column.rules')}>${formatNumber(role.rules.length)}</td>
      <td class="r" data-label=${t('column.grants')}>${role.key === 'staff' ? t('grants.everybody') : t('grants.count', { count: role.grants })}</td>
    </tr>`;
  }

  private renderTable(all: readonly Role[]): TemplateResult {
    const current = this.query.get('role');
    return html`<div class="table-scroll"><table class="table stacks">
      <caption>${t('title')}</caption>
      <thead><tr><th scope="col">${t('column.role')}</th><th scope="col">${t('column.origin')}</th><th scope="col" class="r">${t('column.rules')}</th><th scope="col" class="r">${t('column.grants')}</th></tr></thead>
      <tbody>${all.map((role) => this.renderRow(role, role.key === current))}</tbody>
    </table></div>`;
  }

  protected override render(): TemplateResult {
    const { value } = this.list;
    const chosen = value?.roles.find(({ key }) => key === this.query.get('role'));
    const acts = can('create', 'Role')
      ? html`<t-button variant="primary" icon="plus" ?disabled=${!value} @click=${() => this.edit(null)}>${t('create')}</t-button>`
      : nothing;
    return html`${pageHead(t('title'), { acts })}
      ${roleTabs('/console/roles')}
      <div class="split ${chosen ? 'chosen' : ''}">
        <section class="panel" aria-label=${t('title')}>${this.list.render(({ roles: all }) => this.renderTable(all))}</section>
        ${
          chosen
            ? html`<console-role-detail .shown=${chosen} .subjects=${value?.subjects ?? []} @t-close=${() => setQuery({ role: null })}
                @t-edit=${() => this.edit(chosen)} @t-delete=${() => this.discard(chosen)}></console-role-detail>`
            : nothing
        }
      </div>
      <console-role-editor></console-role-editor>`;
  }
}
