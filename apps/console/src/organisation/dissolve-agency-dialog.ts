import '@tessera/ui/callout';
import { element } from '@tessera/ui/element';
import { ApiProblem } from '@tessera/web-sdk';
import { html, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { ActDialog } from '../frame/act-dialog.js';
import { conflictText } from './conflict-text.js';
import { type AgencyDetail, organisation } from './organisation.api.js';
import { t } from './texts.js';

/** Closes a node that is empty. */
@element('console-dissolve-agency')
export class DissolveAgencyDialog extends ActDialog<AgencyDetail> {
  protected override danger = true;
  protected override size = 'small' as const;
  @state() private node: AgencyDetail | undefined;

  ask(node: AgencyDetail): Promise<AgencyDetail | null> {
    this.node = node;
    return this.start();
  }

  protected heading(): string {
    return t('dissolve.title', { name: this.node?.name ?? '' });
  }

  protected verb(): string {
    return t('dissolve.verb');
  }

  protected act(): Promise<AgencyDetail> {
    if (!this.node) throw new Error('ask() first');
    return organisation.dissolve(this.node);
  }

  protected override explain(error: unknown): string | undefined {
    if (error instanceof ApiProblem && error.slug === 'agency-not-empty') {
      const { children, accounts } = error.problem as { children?: number; accounts?: number };
      return t('dissolve.not-empty', { children: children ?? 0, people: accounts ?? 0 });
    }
    return conflictText(error);
  }

  protected body(): TemplateResult {
    return html`<p>${t('dissolve.text')}</p><t-callout variant="info">${t('dissolve.note')}</t-callout>`;
  }
}
