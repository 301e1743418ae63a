import '@tessera/ui/button';
import { formatDateTime } from '@tessera/ui/dates';
import '@tessera/ui/dialog';
import { element, TesseraElement } from '@tessera/ui/element';
import { base } from '@tessera/ui/styles/base';
import { css, html, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import type { NoticeDetail } from '../notices.api.js';
import { t } from '../texts.js';
import { differingFields } from './notice-draft.js';

/** Whose text shall stay. */
export type Choice = 'theirs' | 'mine';

export interface Conflict {
  /** The notice as the editor found it, and as it stands now. */
  before: NoticeDetail;
  current: NoticeDetail;
  changedBy: string;
}

/** Names of fields as the form calls them; several parts of one field share a name. */
const namesOf = ({ before, current }: Conflict): string[] => [
  ...new Set(differingFields(before, current).map((field) => t(`changed.${field}`))),
];

/** Who changed what and when while the notice was being edited, and whose text shall stay. */
@element('bulletin-conflict-dialog')
export class ConflictDialog extends TesseraElement {
  static override styles = [base, css`ul { margin-block: 8px; padding-inline-start: 1.4em; list-style: disc; }`];

  @state() private conflict: Conflict | undefined;
  private answer: ((choice: Choice | undefined) => void) | undefined;

  /** Undefined when the person wants to look at the own text first. */
  ask(conflict: Conflict): Promise<Choice | undefined> {
    this.conflict = conflict;
    return new Promise((resolve) => {
      this.answer = resolve;
    });
  }

  private choose(choice: Choice | undefined): void {
    this.conflict = undefined;
    this.answer?.(choice);
  }

  protected override render(): TemplateResult {
    const { conflict } = this;
    const at = conflict ? formatDateTime(conflict.current.changedAt) : '';
    const names = conflict ? namesOf(conflict) : [];
    return html`<t-dialog heading=${t('conflict.heading', { who: conflict?.changedBy ?? '', at })} ?open=${conflict !== undefined} @t-close=${() => this.choose(undefined)}>
      ${names.length > 0 ? html`<p>${t('conflict.changed')}</p><ul>${names.map((name) => html`<li>${name}</li>`)}</ul>` : html`<p>${t('conflict.beside')}</p>`}
      <p class="muted">${t('conflict.text')}</p>
      <t-button slot="footer-start" variant="quiet" autofocus @click=${() => this.choose(undefined)}>${t('conflict.back')}</t-button>
      <t-button slot="footer" @click=${() => this.choose('theirs')}>${t('conflict.theirs')}</t-button>
      <t-button slot="footer" variant="primary" @click=${() => this.choose('mine')}>${t('conflict.mine')}</t-button>
    </t-dialog>`;
  }
}
