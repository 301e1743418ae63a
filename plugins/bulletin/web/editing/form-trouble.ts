import '@tessera/ui/button';
import '@tessera/ui/callout';
import { formatDateTime } from '@tessera/ui/dates';
import { describeProblem } from '@tessera/web-sdk';
import { html, nothing, type TemplateResult } from 'lit';
import type { NoticeDetail } from '../notices.api.js';
import { t } from '../texts.js';
import type { Faults } from './notice-draft.js';

interface Trouble {
  faults: Faults;
  problem: unknown;
  /** Something typed earlier was not sent. */
  unsent: boolean;
  /** Why a reviewer sent the notice back. */
  returned: NoticeDetail['returned'];
  bringBack: (bring: boolean) => void;
}

/** What stands above the fields: what failed, what is wrong, what was sent back, what was left behind. */
export function formTrouble({ faults, problem, unsent, returned, bringBack }: Trouble): TemplateResult {
  const count = Object.keys(faults).length;
  const described = problem ? describeProblem(problem) : undefined;
  return html`
    ${described ? html`<t-callout variant="danger" alert heading=${described.text}>${t('form.kept', { number: described.number })}</t-callout>` : nothing}
    ${count > 0 ? html`<t-callout variant="danger" alert heading=${t('form.faults', { count })}></t-callout>` : nothing}
    ${returned ? html`<t-callout variant="warning" heading=${t('form.returned', { who: returned.by, at: formatDateTime(returned.at) })}>${returned.note}</t-callout>` : nothing}
    ${
      unsent
        ? html`<t-callout variant="info" heading=${t('form.unsent')}>${t('form.unsent-text')}
            <t-button slot="actions" size="small" @click=${() => bringBack(false)}>${t('form.unsent-discard')}</t-button>
            <t-button slot="actions" size="small" @click=${() => bringBack(true)}>${t('form.unsent-bring')}</t-button></t-callout>`
        : nothing
    }`;
}
