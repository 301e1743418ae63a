import '@tessera/ui/button';
import '@tessera/ui/callout';
import '@tessera/ui/dialog';
import { formatPeriod } from '@tessera/ui/dates';
import { element, TesseraElement } from '@tessera/ui/element';
import { base } from '@tessera/ui/styles/base';
import '@tessera/ui/text-field';
import { ApiProblem, describeProblem } from '@tessera/web-sdk';
import { css, html, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { limits } from '../../server/limits.js';
import { type ResourceDetail, resources } from './resources.api.js';
import { t } from './texts.js';

/** Members of the problem `bookings-stand`. */
interface Standing {
  count: number;
  next: readonly { id: string; applicant: string; startsAt: string; endsAt: string }[];
}

/** Asks before a resource goes; where bookings stand, says which, and whether these are to be cancelled. */
@element('booking-remove-dialog')
export class RemoveDialog extends TesseraElement {
  static override styles = [
    base,
    css`
      .body { display: grid; gap: 12px; }
      ul { margin: 0; padding-inline-start: 1.4em; list-style: disc; }
    `,
  ];

  @state() private resource: ResourceDetail | undefined;
  @state() private standing: Standing | undefined;
  @state() private reason = '';
  @state() private trouble = '';
  @state() private busy = false;
  private answer: (removed: boolean) => void = () => undefined;

  /** Whether it is gone. */
  ask(resource: ResourceDetail): Promise<boolean> {
    Object.assign(this, { resource, standing: undefined, reason: '', trouble: '' });
    return new Promise((answer) => {
      this.answer = answer;
    });
  }

  private finish(removed: boolean): void {
    this.resource = undefined;
    this.answer(removed);
  }

  private readonly removing = async (): Promise<void> => {
    const { resource, standing, reason, busy } = this;
    if (!resource || busy) return;
    this.busy = true;
    this.trouble = '';
    try {
      const cancelling = standing ? { cancelBookings: 'true', ...(reason.trim() && { reason }) } : {};
      await resources.remove(resource.id, { version: resource.version, ...cancelling });
      this.finish(true);
    } catch (error) {
      if (error instanceof ApiProblem && error.slug === 'booking:bookings-stand')
        this.standing = error.problem as unknown as Standing;
      else
        this.trouble =
          error instanceof ApiProblem && error.slug === 'conflict' ? t('remove.conflict') : describeProblem(error).text;
    }
    this.busy = false;
  };

  private readonly cancel = (event: Event): void => {
    if (this.busy) event.preventDefault();
    else this.finish(false);
  };

  private renderStanding({ count, next }: Standing): TemplateResult {
    return html`<p role="alert"><b>${t('remove.standing', { count })}</b></p>
      <ul>${next.map(({ applicant, startsAt, endsAt }) => html`<li class="num">${formatPeriod(startsAt, endsAt)} ${applicant}</li>`)}</ul>
      ${count > next.length ? html`<p class="muted">${t('remove.more', { count: count - next.length })}</p>` : nothing}
      <p>${t('remove.cancel-text')}</p>
      <t-text-field label=${t('remove.reason')} optional maxlength=${limits.reason} .value=${this.reason} @input=${(
        event: Event,
      ) => {
        this.reason = (event.target as HTMLInputElement).value;
      }}></t-text-field>`;
  }

  protected override render(): TemplateResult {
    const { resource, standing, trouble } = this;
    return html`<t-dialog ?open=${resource !== undefined} size="small" heading=${t('remove.question', { name: resource?.name ?? '' })} @t-close=${this.cancel}>
      <div class="body">${standing ? this.renderStanding(standing) : html`<p>${t('remove.text')}</p>`}
        ${trouble ? html`<t-callout variant="danger" alert>${trouble}</t-callout>` : nothing}</div>
      <t-button slot="footer" autofocus @click=${this.cancel}>${t('form.cancel')}</t-button>
      <t-button slot="footer" variant="danger" ?loading=${this.busy} @click=${this.removing}>${t(standing ? 'remove.do-cancel' : 'remove.do')}</t-button>
    </t-dialog>`;
  }
}
