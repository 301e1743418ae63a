import '@tessera/ui/button';
import '@tessera/ui/callout';
import '@tessera/ui/dialog';
import { element, TesseraElement } from '@tessera/ui/element';
import '@tessera/ui/entity-picker';
import type { Entity, EntitySource, TEntityPicker } from '@tessera/ui/entity-picker';
import { base } from '@tessera/ui/styles/base';
import '@tessera/ui/text-field';
import { ApiProblem, describeProblem } from '@tessera/web-sdk';
import { css, html, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { limits } from '../../server/limits.js';
import { candidatesOf, type KeeperList, keepers } from './keepers.api.js';
import { t } from './texts.js';

/** What is to be changed: a place of a resource, and who has it now. */
export interface KeeperQuestion {
  resourceId: string;
  agencyId: string;
  version: number;
  place: 1 | 2;
  current: string | undefined;
  /** Who keeps it in either place. */
  taken: readonly string[];
  /** Leave the second place empty instead of naming somebody. */
  clear: boolean;
}

/** Somebody else, or nobody, and why. */
@element('booking-keeper-dialog')
export class KeeperDialog extends TesseraElement {
  static override styles = [base, css`.fields { display: grid; gap: 16px; grid-template-columns: minmax(0, 1fr); }`];

  @state() private question: KeeperQuestion | undefined;
  @state() private person: Entity | undefined;
  private source: EntitySource | null = null;
  @state() private reason = '';
  @state() private faults: Record<string, string> = {};
  @state() private busy = false;
  private answer: (changed: KeeperList | undefined) => void = () => undefined;

  /** What stands afterwards; undefined when nothing was changed. */
  ask(question: KeeperQuestion): Promise<KeeperList | undefined> {
    const source = candidatesOf(question.agencyId, question.taken);
    Object.assign(this, { question, source, person: undefined, reason: '', faults: {} });
    return new Promise((answer) => {
      this.answer = answer;
    });
  }

  private finish(changed: KeeperList | undefined): void {
    this.question = undefined;
    this.answer(changed);
  }

  private readonly save = async (): Promise<void> => {
    const { question, person, reason, busy } = this;
    if (!question || busy) return;
    this.faults = {
      ...(!question.clear && !person && { accountId: t('dialog.person-missing') }),
      ...(!reason.trim() && { reason: t('dialog.reason-missing') }),
    };
    if (Object.keys(this.faults).length > 0) return;
    this.busy = true;
    try {
      const { resourceId, place, version } = question;
      this.finish(await keepers.change(resourceId, place, { accountId: person?.id ?? null, reason, version }));
    } catch (error) {
      this.faults = faultsOf(error);
    }
    this.busy = false;
  };

  /** Not while it is being stored: whoever asked is to hear of that. */
  private readonly cancel = (event: Event): void => {
    if (this.busy) event.preventDefault();
    else this.finish(undefined);
  };

  protected override render(): TemplateResult {
    const { question, faults } = this;
    const heading = question ? t(question.clear ? 'dialog.clear' : `dialog.place-${question.place}`) : '';
    return html`<t-dialog ?open=${question !== undefined} heading=${heading} @t-close=${this.cancel}>
      <div class="fields">
        ${question?.current ? html`<p>${t('dialog.current', { name: question.current })}</p>` : nothing}
        ${
          question && !question.clear
            ? html`<t-entity-picker label=${t('dialog.person')} icon="user" .source=${this.source} .chosen=${this.person ? [this.person] : []} error=${faults.accountId ?? ''}
                @change=${(event: Event) => {
                  [this.person] = (event.target as TEntityPicker).chosen;
                }}></t-entity-picker>`
            : nothing
        }
        <t-text-field label=${t('dialog.reason')} maxlength=${limits.reason} .value=${this.reason} error=${faults.reason ?? ''}
          @input=${(event: Event) => {
            this.reason = (event.target as HTMLInputElement).value;
          }}></t-text-field>
        ${faults.other ? html`<t-callout variant="danger" alert>${faults.other}</t-callout>` : nothing}
      </div>
      <t-button slot="footer" @click=${this.cancel}>${t('cancel')}</t-button>
      <t-button slot="footer" variant="primary" ?loading=${this.busy} @click=${this.save}>${t(question?.clear ? 'dialog.do-clear' : 'dialog.do-change')}</t-button>
    </t-dialog>`;
  }
}

/** What the server said, at the field it is about. */
function faultsOf(error: unknown): Record<string, string> {
  const { text } = describeProblem(error);
  if (!(error instanceof ApiProblem)) return { other: text };
  if (error.slug === 'conflict') return { other: t('dialog.conflict') };
  if (error.fieldError('accountId')) return { accountId: text };
  return error.fieldError('reason') ? { reason: text } : { other: text };
}
