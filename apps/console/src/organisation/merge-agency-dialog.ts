import '@tessera/ui/callout';
import { element } from '@tessera/ui/element';
import { html, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { ActDialog } from '../frame/act-dialog.js';
import '../frame/agency-field.js';
import type { AgencyField } from '../frame/agency-field.js';
import { consequenceStyles, consequences } from '../frame/consequences.js';
import { conflictText } from './conflict-text.js';
import { type AgencyDetail, organisation } from './organisation.api.js';
import { t } from './texts.js';

/** Another node takes over everything of this one, which then is dissolved. */
@element('console-merge-agency')
export class MergeAgencyDialog extends ActDialog<AgencyDetail> {
  static override styles = [...super.styles, consequenceStyles];

  protected override readonly fields = ['into'];
  protected override danger = true;
  @state() private node: AgencyDetail | undefined;
  @state() private into = '';
  @state() private intoName = '';

  ask(node: AgencyDetail): Promise<AgencyDetail | null> {
    this.node = node;
    this.into = this.intoName = '';
    return this.start();
  }

  protected heading(): string {
    return t('merge.title', { name: this.node?.name ?? '' });
  }

  protected verb(): string {
    return t('merge.verb');
  }

  protected override mayAct(): boolean {
    return this.into !== '';
  }

  protected act(): Promise<AgencyDetail> {
    if (!this.node) throw new Error('ask() first');
    return organisation.merge(this.node, this.into);
  }

  protected override explain = conflictText;

  private readonly chosen = ({ target }: Event): void => {
    const { value, agencyName } = target as AgencyField;
    this.into = value;
    this.intoName = agencyName;
  };

  protected body(): TemplateResult {
    const { node } = this;
    if (!node) return html``;
    return html`
      <console-agency-field name="into" label=${t('merge.into')} .value=${this.into} .agencyName=${this.intoName} .without=${node.code}
        .error=${this.error('into')} @change=${this.chosen}></console-agency-field>
      ${consequences([
        ['sitemap', node.childCount, t('merge.children')],
        ['users', node.accountCount, t('merge.people')],
      ])}
      <t-callout variant="warning">${t('merge.note', { name: node.name })}</t-callout>`;
  }
}
