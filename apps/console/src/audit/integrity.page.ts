import '@tessera/ui/button';
import '@tessera/ui/callout';
import { formatDateTime } from '@tessera/ui/dates';
import '@tessera/ui/empty';
import { formatNumber } from '@tessera/ui/numbers';
import { base, panel, table, tabs } from '@tessera/ui/styles';
import { can, describeProblem, PageElement, toast } from '@tessera/web-sdk';
import { css, html, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { definitionStyles, definitions } from '../frame/definitions.js';
import { failure } from '../frame/loading.js';
import { pageHead, pageHeadStyles } from '../frame/page-head.js';
import { roomStyles } from '../frame/room.styles.js';
import { audit, type Verification } from './audit.api.js';
import { auditTabs } from './audit-tabs.js';
import { t } from './texts.js';

/** Is the log still what was written? Asked by the person, because it reads the whole of it. */
export default class IntegrityPage extends PageElement {
  static override styles = [
    base,
    panel,
    table,
    tabs,
    pageHeadStyles,
    roomStyles,
    definitionStyles,
    css`
      .panels { max-width: 60rem; }
      .panel-body { display: grid; gap: 16px; }
      .lead { max-width: 38em; line-height: var(--t-leading-text); }
      .acts { display: flex; flex-wrap: wrap; gap: 8px; }
    `,
  ];

  @state() private result: Verification | undefined;
  @state() private at = '';
  @state() private error: unknown;
  @state() private busy: 'verify' | 'checkpoint' | '' = '';

  protected pageTitle(): string {
    return t('tab.integrity');
  }

  private readonly verify = async (): Promise<void> => {
    this.busy = 'verify';
    this.error = undefined;
    try {
      this.result = await audit.verify();
      this.at = new Date().toISOString();
    } catch (error) {
      this.error = error;
    } finally {
      this.busy = '';
    }
  };

  private readonly sign = async (): Promise<void> => {
    this.busy = 'checkpoint';
    try {
      const made = await audit.checkpoint();
      toast({
        kind: 'success',
        text: made ? t('checkpoint.made', { no: formatNumber(made.no) }) : t('checkpoint.none-needed'),
      });
      if (made && this.result)
        this.result = { ...this.result, checkpoints: this.result.checkpoints + 1, lastCheckpoint: made };
    } catch (error) {
      toast({ kind: 'danger', text: describeProblem(error).text });
    } finally {
      this.busy = '';
    }
  };

  private renderFindings({ findings }: Verification): TemplateResult | typeof nothing {
    if (findings.length === 0) return nothing;
    return html`<section class="panel" aria-labelledby="findings">
      <div class="panel-head"><h2 id="findings">${t('findings')}</h2><span class="muted xs num">${formatNumber(findings.length)}</span></div>
      <div class="table-scroll"><table class="table stacks"><caption>${t('findings')}</caption>
        <thead><tr><th scope="col">${t('finding')}</th><th scope="col" class="r">${t('finding.place')}</th><th scope="col">${t('finding.entry')}</th></tr></thead>
        <tbody>${findings.map(
          ({ kind, no, upTo, lastNo, entryId, source }) => html`<tr>
            <th scope="row">${t(`finding.${kind}`)}${source ? html`<small>${t(`finding.source.${source}`)}</small>` : nothing}</th>
            <td class="r" data-label=${t('finding.place')}>${typeof no === 'number' ? formatNumber(no) : '—'}${upTo && upTo !== no ? `–${formatNumber(upTo)}` : ''}${lastNo ? html`<small>${t('finding.last', { no: formatNumber(lastNo) })}</small>` : nothing}</td>
            <td data-label=${t('finding.entry')}>${entryId ? html`<a href=${`/console/audit?entry=${entryId}`}><code>${entryId}</code></a>` : '—'}</td>
          </tr>`,
        )}</tbody></table></div>
    </section>`;
  }

  private renderResult(result: Verification): TemplateResult {
    const { entries, links, checkpoints, erased, ok, lastCheckpoint } = result;
    return html`
      <t-callout variant=${ok ? 'success' : 'danger'} alert heading=${ok ? t('sound') : t('unsound', { count: result.findings.length })}>${ok ? t('sound.note') : t('unsound.note')}</t-callout>
      ${definitions([
        [t('verified-at'), formatDateTime(this.at)],
        [t('entries'), formatNumber(entries)],
        [t('links'), formatNumber(links)],
        [t('erased-entries'), formatNumber(erased)],
        [t('checkpoints'), formatNumber(checkpoints)],
        [
          t('last-checkpoint'),
          lastCheckpoint &&
            html`${t('checkpoint.at', { no: formatNumber(lastCheckpoint.no), when: formatDateTime(lastCheckpoint.at) })}<br><code>${lastCheckpoint.keyId}</code>`,
        ],
      ])}`;
  }

  protected override render(): TemplateResult {
    const { busy, result } = this;
    return html`${pageHead(t('title'))}
      ${auditTabs('/console/audit/integrity')}
      <div class="panels">
        <section class="panel" aria-labelledby="integrity">
          <div class="panel-head"><h2 id="integrity">${t('tab.integrity')}</h2></div>
          <div class="panel-body">
            <p class="lead">${t('integrity.lead')}</p>
            <div class="acts">
              <t-button variant="primary" icon="shield-check" ?loading=${busy === 'verify'} ?disabled=${busy === 'checkpoint'} @click=${this.verify}>${t('verify')}</t-button>
              ${can('create', 'AuditEntry') ? html`<t-button icon="writing" ?loading=${busy === 'checkpoint'} ?disabled=${busy === 'verify'} @click=${this.sign}>${t('checkpoint')}</t-button>` : nothing}
            </div>
            ${this.error ? failure(this.error, this.verify) : nothing}
            ${result ? this.renderResult(result) : nothing}
          </div>
        </section>
        ${result ? this.renderFindings(result) : nothing}
      </div>`;
  }
}
