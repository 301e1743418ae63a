import '@tessera/ui/callout';
import { formatDateTime } from '@tessera/ui/dates';
import { element } from '@tessera/ui/element';
import '@tessera/ui/skeleton';
import '@tessera/ui/text-field';
import { localized } from '@tessera/web-sdk';
import { css, html, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { ActDialog, actDialogStyles } from '../frame/act-dialog.js';
import { consequenceStyles } from '../frame/consequences.js';
import { Loading } from '../frame/loading.js';
import { type PluginItem, plugins, type SwitchResult, type SwitchState } from './plugins.api.js';
import { impactLines } from './switch-impact.js';
import { changeFor, type Wish } from './switch-wish.js';
import { t } from './texts.js';

interface Rehearsal {
  result: SwitchResult;
  /** Names of the jobs that would stop or start, for people. */
  jobs: string[];
}

/** Asks before a switch is turned, with a rehearsal of whom it hits. */
@element('console-switch-dialog')
export class SwitchDialog extends ActDialog<SwitchResult> {
  static override styles = [
    ...actDialogStyles,
    consequenceStyles,
    css`
      .head { display: flex; flex-wrap: wrap; justify-content: space-between; align-items: baseline; gap: 4px 12px; margin-bottom: 8px; }
    `,
  ];

  protected override readonly fields = ['reason'];
  protected override cancelFirst = true;
  @state() private plugin: PluginItem | undefined;
  @state() private row: SwitchState | undefined;
  private wish: Wish = 'off';
  private reason = '';
  private readonly rehearsal = new Loading<Rehearsal>(this, () => this.rehearse());

  /** The server's answer, or null when the switch stays as it is. */
  ask(plugin: PluginItem, row: SwitchState, wish: Wish): Promise<SwitchResult | null> {
    Object.assign(this, { plugin, row, wish, reason: '' });
    this.rehearsal.set(undefined);
    void this.rehearsal.load();
    return this.start();
  }

  private async rehearse(): Promise<Rehearsal> {
    const { plugin, row, wish } = this;
    if (!plugin || !row) throw new Error('ask() first');
    const [result, { manifest }] = await Promise.all([
      plugins.rehearse(plugin.id, changeFor(row, wish)),
      plugins.detail(plugin.id),
    ]);
    const named = new Map(manifest?.jobs.map(({ name, description }) => [name, description && localized(description)]));
    this.danger = !result.effective && result.impact.agencies > 0;
    return { result, jobs: result.impact.jobs.map((name) => named.get(name) ?? name) };
  }

  protected heading(): string {
    return this.plugin ? t(`ask.${this.wish}`, { plugin: localized(this.plugin.name) }) : '';
  }

  protected verb(): string {
    return t(`verb.${this.wish}`);
  }

  protected override subline(): string {
    const result = this.rehearsal.value?.result;
    if (!result) return this.row?.agency.name ?? '';
    const { agencies, accounts } = result.impact;
    const agency = result.agency.name;
    return agencies === 0 ? t('impact.nobody', { agency }) : t('impact.whom', { agency, agencies, accounts });
  }

  protected override mayAct(): boolean {
    return this.rehearsal.value !== undefined;
  }

  protected act(): Promise<SwitchResult> {
    const { plugin, row, wish, reason } = this;
    if (!plugin || !row) throw new Error('ask() first');
    return plugins.turn(plugin.id, { ...changeFor(row, wish), reason });
  }

  private renderImpact({ result, jobs }: Rehearsal): TemplateResult {
    const { impact, effective, at } = result;
    return html`<div>
      <div class="head"><h3>${t('impact.title')}</h3><span class="muted xs num">${t('impact.as-of', { at: formatDateTime(at) })}</span></div>
      ${impactLines(impact, effective, jobs)}
    </div>
    <t-callout variant="info">${t(effective ? 'impact.note.on' : 'impact.note.off')}</t-callout>`;
  }

  protected body(): TemplateResult {
    return html`${this.rehearsal.render((rehearsal) => this.renderImpact(rehearsal), { lines: 5 })}
      <t-text-field name="reason" label=${t('reason')} optional maxlength="200" help=${t('reason.help')} .value=${this.reason} .error=${this.error('reason')}
        @input=${(event: Event) => (this.reason = (event.target as HTMLInputElement).value)}></t-text-field>`;
  }
}
