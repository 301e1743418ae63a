import type { ImportReport } from '@tessera/contracts';
import { describeBadRow } from '@tessera/contracts/import-sentences';
import '@tessera/ui/button';
import '@tessera/ui/callout';
import '@tessera/ui/checkbox';
import { element } from '@tessera/ui/element';
import { formatBytes } from '@tessera/ui/numbers';
import '@tessera/ui/radio-group';
import { table } from '@tessera/ui/styles';
import { preferences } from '@tessera/web-sdk';
import { css, html, nothing, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { ActDialog, actDialogStyles } from './act-dialog.js';
import { consequenceStyles, consequences } from './consequences.js';
import { mayImport } from './import-report.js';
import { type Encoding, type ImportKind, importColumns, importFile } from './imports.api.js';
import { Loading } from './loading.js';
import { t } from './texts.js';

/** Takes a CSV file: rehearses it at once, shows what is wrong line by line, and writes only when told to. */
@element('console-import-dialog')
export class ImportDialog extends ActDialog<ImportReport> {
  static override styles = [
    ...actDialogStyles,
    table,
    consequenceStyles,
    css`
      .file { display: flex; flex-wrap: wrap; align-items: center; gap: 8px 12px; }
      .file .grow { overflow-wrap: anywhere; font-size: var(--t-text-s); }
      code { font-size: var(--t-text-xs); overflow-wrap: anywhere; }
      h3 + .consequences { margin-top: 8px; }
      .bad .r { width: 5.5rem; }
      .bad { max-height: 16rem; overflow: auto; border: 1px solid var(--t-border); border-radius: var(--t-radius-2); }
    `,
  ];

  @property() kind: ImportKind = 'agencies';
  protected override size = 'large' as const;
  @query('input[type=file]') private input!: HTMLInputElement;
  @state() private file: File | undefined;
  @state() private encoding: Encoding = 'utf-8';
  @state() private skipBad = false;
  private readonly report = new Loading<ImportReport>(this, () => importFile(this.kind, this.wish, true));

  private get wish() {
    if (!this.file) throw new Error('There is no file yet');
    return { file: this.file, encoding: this.encoding, skipBad: this.skipBad };
  }

  ask(): Promise<ImportReport | null> {
    this.file = undefined;
    this.skipBad = false;
    this.report.set(undefined);
    return this.start();
  }

  protected heading(): string {
    return t(`import.title.${this.kind}`);
  }

  protected verb(): string {
    const { created = 0, updated = 0 } = this.report.value ?? {};
    return created + updated > 0 ? t('import.verb-count', { count: created + updated }) : t('import.verb');
  }

  protected override mayAct(): boolean {
    return !this.report.busy && this.report.value !== undefined && mayImport(this.report.value, this.skipBad);
  }

  protected act(): Promise<ImportReport> {
    return importFile(this.kind, this.wish, false);
  }

  private rehearse(): void {
    this.problems = undefined;
    this.report.set(undefined);
    if (this.file) void this.report.load();
  }

  private readonly chosen = (event: Event): void => {
    this.file = (event.target as HTMLInputElement).files?.[0];
    this.rehearse();
  };

  private readonly encoded = (event: Event): void => {
    this.encoding = (event.target as HTMLInputElement).value === 'big5' ? 'big5' : 'utf-8';
    this.rehearse();
  };

  private readonly skipped = (event: Event): void => {
    this.skipBad = (event.target as HTMLInputElement).checked;
  };

  private renderBad({ bad, badCount }: ImportReport): TemplateResult | typeof nothing {
    if (badCount === 0) return nothing;
    return html`<h3>${t('import.bad', { count: badCount })}</h3>
      <div class="bad" tabindex="0" role="group" aria-label=${t('import.bad', { count: badCount })}>
        <table class="table"><caption>${t('import.bad', { count: badCount })}</caption>
          <thead><tr><th scope="col" class="r">${t('import.line')}</th><th scope="col">${t('import.reason')}</th></tr></thead>
          <tbody>${bad.map(
            (row) =>
              html`<tr><td class="r">${row.line || t('import.whole-file')}</td><td>${describeBadRow(row, preferences().locale)}</td></tr>`,
          )}</tbody>
        </table>
      </div>
      <t-checkbox label=${t('import.skip-bad')} help=${t('import.skip-bad.help')} .checked=${this.skipBad} @change=${this.skipped}></t-checkbox>`;
  }

  private renderReport(report: ImportReport): TemplateResult {
    const { created, updated, unchanged, badCount, endsInLine } = report;
    return html`<div>
        <h3>${t('import.rehearsal')}</h3>
        ${consequences([
          ['plus', created, t('import.created')],
          ['pencil', updated, t('import.updated')],
          ['minus', unchanged, t('import.unchanged')],
          ['alert-triangle', badCount, t('import.bad-rows'), true],
        ])}
      </div>
      ${endsInLine === null ? nothing : html`<t-callout variant="warning">${t('import.cut-off', { line: endsInLine })}</t-callout>`}
      ${this.renderBad(report)}`;
  }

  protected body(): TemplateResult {
    return html`
      <p class="help">${t('import.columns')}<br /><code>${importColumns[this.kind]}</code></p>
      <div class="file">
        <input class="sr" type="file" accept=".csv,text/csv" tabindex="-1" aria-label=${t('import.file')} @change=${this.chosen} />
        <t-button autofocus icon="upload" @click=${() => this.input.click()}>${t('import.choose')}</t-button>
        <span class="grow num">${this.file ? html`${this.file.name}　<span class="muted">${formatBytes(this.file.size)}</span>` : nothing}</span>
        <t-radio-group label=${t('import.encoding')} hide-label size="small" .options=${[
          { value: 'utf-8', label: 'UTF-8' },
          { value: 'big5', label: 'Big5' },
        ]} .value=${this.encoding} @change=${this.encoded}></t-radio-group>
      </div>
      ${this.file ? this.report.render((report) => this.renderReport(report), { lines: 4 }) : html`<p class="muted">${t('import.none-yet')}</p>`}`;
  }
}
