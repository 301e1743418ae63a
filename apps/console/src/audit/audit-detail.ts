import '@tessera/ui/badge';
import '@tessera/ui/callout';
import { formatDate, formatTime } from '@tessera/ui/dates';
import { element, TesseraElement } from '@tessera/ui/element';
import '@tessera/ui/icon';
import { formatNumber } from '@tessera/ui/numbers';
import { base, table } from '@tessera/ui/styles';
import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { definitionStyles, definitions } from '../frame/definitions.js';
import '../frame/detail-pane.js';
import { Loading } from '../frame/loading.js';
import { actorText } from './actor-text.js';
import { type AuditDetail, audit } from './audit.api.js';
import { auditDiff, type Change, type DiffRow } from './audit-diff.js';
import { t } from './texts.js';

const marks: Record<Change, string> = { added: 'plus', removed: 'minus', changed: 'pencil', same: '' };

/** One entry: who, what, from where, and what became different. */
@element('console-audit-detail')
export class AuditDetailPane extends TesseraElement {
  static override styles = [
    base,
    table,
    definitionStyles,
    css`
      h3 { margin: 16px 0 4px; }
      .all { margin-top: 8px; font-size: var(--t-text-s); }
      t-callout { margin-bottom: 12px; }
      .diff { table-layout: fixed; }
      .diff :is(td, th) { overflow-wrap: anywhere; vertical-align: top; white-space: pre-wrap; }
      .diff tbody th { font-size: var(--t-text-xs); }
      .diff .removed, .diff .changed .was { background: var(--t-danger-soft); color: var(--t-danger-text); }
      .diff .added, .diff .changed .is { background: var(--t-success-soft); color: var(--t-success-text); }
      .diff .same { color: var(--t-text-muted); }
      code { font-size: var(--t-text-xs); overflow-wrap: anywhere; }
    `,
  ];

  @property({ attribute: 'entry-id' }) entryId = '';
  private readonly detail = new Loading<AuditDetail>(this, () => audit.read(this.entryId));

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('entryId') || !this.entryId) return;
    this.detail.set(undefined);
    void this.detail.load();
  }

  private renderRow({ path, before, after, change }: DiffRow): TemplateResult {
    const mark = marks[change];
    return html`<tr class=${change}><th scope="row">${mark ? html`<t-icon name=${mark} size="14" label=${t(`change.${change as 'added' | 'removed' | 'changed'}`)}></t-icon> ` : nothing}${path || t('value')}</th>
      <td class="was">${before ?? ''}</td><td class="is">${after ?? ''}</td></tr>`;
  }

  private renderDiff({ before, after, erased }: AuditDetail): TemplateResult {
    if (erased) return html`<p class="muted">${t('erased.content')}</p>`;
    const rows = auditDiff(before, after);
    if (rows.length === 0) return html`<p class="muted">${t('diff.none')}</p>`;
    return html`<table class="table diff"><caption>${t('diff')}</caption>
      <thead><tr><th scope="col">${t('diff.field')}</th><th scope="col">${t('diff.before')}</th><th scope="col">${t('diff.after')}</th></tr></thead>
      <tbody>${rows.map((row) => this.renderRow(row))}</tbody></table>`;
  }

  private renderDetail(entry: AuditDetail): TemplateResult {
    const everything = new URLSearchParams({ subject: entry.subject, subjectId: entry.subjectId });
    return html`
      ${entry.erased ? html`<t-callout variant="info" heading=${t('erased')}>${t('erased.note')}</t-callout>` : nothing}
      ${definitions([
        [t('column.at'), `${formatDate(entry.at, 'long')} ${formatTime(entry.at)}`],
        [t('column.actor'), actorText(entry)],
        [t('column.agency'), entry.agencyName],
        [t('column.address'), entry.address],
        [t('column.action'), html`<code>${entry.action}</code>`],
        [
          t('column.subject'),
          entry.subjectId ? html`${entry.subject}<br><code>${entry.subjectId}</code>` : entry.subject,
        ],
        [t('column.plugin'), entry.plugin],
        entry.via ? [t('via'), html`<code>${entry.via}</code>`] : undefined,
        [t('link'), entry.link === null ? t('link.none') : t('link.at', { no: formatNumber(entry.link) })],
        [t('digest'), html`<code>${entry.digest}</code>`],
      ])}
      ${entry.subjectId ? html`<p class="all"><a href=${`/console/audit?${everything}`}>${t('all-of-subject')}</a></p>` : nothing}
      <h3>${t('diff')}</h3>
      ${this.renderDiff(entry)}`;
  }

  protected override render(): TemplateResult {
    const entry = this.detail.value;
    return html`<console-detail-pane heading=${entry?.action ?? t('entry')} subline=${entry ? actorText(entry) : ''} icon="history">
      ${this.detail.render((detail) => this.renderDetail(detail), { lines: 8 })}
    </console-detail-pane>`;
  }
}
