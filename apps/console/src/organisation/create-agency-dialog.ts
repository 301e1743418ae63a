import { element } from '@tessera/ui/element';
import '@tessera/ui/text-field';
import { html, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { ActDialog } from '../frame/act-dialog.js';
import type { AgencyItem } from '../frame/agencies.api.js';
import { agencyFields, draftFields, emptyDraft } from './agency-draft.js';
import { type AgencyDetail, type AgencyDraft, organisation } from './organisation.api.js';
import { t } from './texts.js';

/** A new node below another, or a root. */
@element('console-create-agency')
export class CreateAgencyDialog extends ActDialog<AgencyDetail> {
  protected override readonly fields = [...draftFields, 'parent'];
  @state() private draft: AgencyDraft = emptyDraft(null);
  private below: AgencyItem | null = null;

  ask(parent: AgencyItem | null): Promise<AgencyDetail | null> {
    this.below = parent;
    this.draft = emptyDraft(parent);
    return this.start();
  }

  protected heading(): string {
    return this.below ? t('create.title', { parent: this.below.name }) : t('create.title-root');
  }

  protected verb(): string {
    return t('create.verb');
  }

  protected act(): Promise<AgencyDetail> {
    return organisation.create(this.below?.code ?? null, this.draft);
  }

  private change(part: Partial<AgencyDraft>): void {
    this.draft = { ...this.draft, ...part };
  }

  protected body(): TemplateResult {
    return html`
      <t-text-field autofocus name="code" label=${t('field.code')} maxlength="64" help=${t('field.code.help')} .value=${this.draft.code} .error=${this.error('code')}
        @input=${(event: Event) => this.change({ code: (event.target as HTMLInputElement).value })}></t-text-field>
      ${agencyFields(
        this.draft,
        (part) => this.change(part),
        (field) => this.error(field),
      )}`;
  }
}
