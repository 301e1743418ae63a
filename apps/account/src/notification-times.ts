import type { MailRhythm } from '@tessera/contracts';
import { element, TesseraElement } from '@tessera/ui/element';
import type { Option } from '@tessera/ui/option';
import '@tessera/ui/radio-group';
import '@tessera/ui/select';
import { base } from '@tessera/ui/styles';
import '@tessera/ui/switch';
import type { TSwitch } from '@tessera/ui/switch';
import { css, html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { t } from './texts.js';

export interface MailTimes {
  rhythm: MailRhythm;
  /** `HH:MM` */
  dailyAt: string;
  quiet: { from: string; to: string } | null;
}

const usualQuiet = { from: '19:00', to: '07:00' };
const halfHours = Array.from({ length: 48 }, (_, at) => `${String(at >> 1).padStart(2, '0')}:${at % 2 ? '30' : '00'}`);
const options = (chosen: string): Option[] =>
  [...new Set([...halfHours, chosen])].sort().map((value) => ({ value, label: value }));

/** When mail about notifications goes out. Sends `t-change` with all of it. */
@element('account-notification-times')
export class NotificationTimes extends TesseraElement {
  static override styles = [
    base,
    css`
      .fields { display: grid; gap: 16px; padding: 0 16px 16px; }
      .pair { display: flex; flex-wrap: wrap; gap: 8px 16px; align-items: flex-end; }
      .pair t-select { width: 9rem; }
      t-switch { min-height: 32px; }
    `,
  ];

  @property({ attribute: false }) times!: MailTimes;

  private change(change: Partial<MailTimes>): void {
    const { rhythm, dailyAt, quiet } = this.times;
    this.send('t-change', { rhythm, dailyAt, quiet, ...change });
  }

  private renderTime(label: string, value: string, chosen: (time: string) => void): TemplateResult {
    return html`<t-select label=${label} value=${value} .options=${options(value)}
      @change=${(event: Event) => chosen((event.target as HTMLInputElement).value)}></t-select>`;
  }

  private renderQuiet(): TemplateResult {
    const { quiet } = this.times;
    const set = (change: Partial<typeof usualQuiet>) => {
      const next = { ...usualQuiet, ...quiet, ...change };
      // a span without length is no span
      if (next.from !== next.to) this.change({ quiet: next });
      else this.requestUpdate();
    };
    return html`<div>
      <t-switch label=${t('notifications.quiet')} ?checked=${quiet !== null}
        @change=${(event: Event) => this.change({ quiet: (event.target as TSwitch).checked ? usualQuiet : null })}></t-switch>
      ${
        quiet
          ? html`<div class="pair">
              ${this.renderTime(t('notifications.quiet-from'), quiet.from, (from) => set({ from }))}
              ${this.renderTime(t('notifications.quiet-to'), quiet.to, (to) => set({ to }))}
            </div>`
          : nothing
      }
      <p class="xs muted">${t('notifications.quiet-note')}</p>
    </div>`;
  }

  protected override render(): TemplateResult {
    const { rhythm, dailyAt } = this.times;
    return html`<div class="fields">
      <div class="pair">
        <t-radio-group label=${t('notifications.rhythm')} name="rhythm" .value=${rhythm}
          .options=${(['at-once', 'hourly', 'daily'] as const).map((value) => ({ value, label: t(`rhythm.${value}`) }))}
          @change=${(event: Event) => this.change({ rhythm: (event.target as HTMLInputElement).value as MailRhythm })}></t-radio-group>
        ${rhythm === 'daily' ? this.renderTime(t('notifications.daily-at'), dailyAt, (time) => this.change({ dailyAt: time })) : nothing}
      </div>
      ${this.renderQuiet()}
    </div>`;
  }
}
