import '@tessera/ui/callout';
import { element } from '@tessera/ui/element';
import { html, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { ActDialog } from '../frame/act-dialog.js';
import '../frame/agency-field.js';
import type { AgencyField } from '../frame/agency-field.js';
import { conflictText } from './conflict-text.js';
import { type AgencyDetail, organisation } from './organisation.api.js';
import { t } from './texts.js';

/** Hangs a node, and all below it, under another. */
@element('console-move-agency')
export class MoveAgencyDialog extends ActDialog<AgencyDetail> {
  protected override readonly fields = ['parent'];
  @state() private node: AgencyDetail | undefined;
  @state() private to = '';
  @state() private toName = '';

  ask(node: AgencyDetail): Promise<AgencyDetail | null> {
    this.node = node;
    this.to = node.parentCode ?? '';
    this.toName = node.path.at(-1)?.name ?? '';
    return this.start();
  }

  protected heading(): string {
    return t('move.title', { name: this.node?.name ?? '' });
  }

  protected verb(): string {
    return t('move.verb');
  }

  protected override mayAct(): boolean {
    return this.to !== (this.node?.parentCode ?? '');
  }

  protected act(): Promise<AgencyDetail> {
    if (!this.node) throw new Error('ask() first');
    return organisation.move(this.node, this.to || null);
  }

  protected override explain = conflictText;

  private readonly chosen = ({ target }: Event): void => {
    const { value, agencyName } = target as AgencyField;
    this.to = value;
    this.toName = agencyName;
  };

  protected body(): TemplateResult {
    const { node } = this;
    if (!node) return html``;
    return html`
      <console-agency-field name="parent" label=${t('move.to')} placeholder=${t('move.root')} .value=${this.to} .agencyName=${this.toName} .without=${node.code}
        ?clearable=${node.kind !== 'unit'} .error=${this.error('parent')} @change=${this.chosen}></console-agency-field>
      <t-callout variant="info">${t('move.note', { children: node.childCount, people: node.accountCount })}</t-callout>`;
  }
}
