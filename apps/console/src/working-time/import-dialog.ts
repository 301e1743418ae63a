import '@tessera/ui/callout';
import { yearText } from '@tessera/ui/dates';
import { element } from '@tessera/ui/element';
import '@tessera/ui/skeleton';
import { table } from '@tessera/ui/styles';
import { describeProblem } from '@tessera/web-sdk';
import { css, html, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { ActDialog, actDialogStyles } from '../frame/act-dialog.js';
import { t } from './texts.js';
import { type CalendarImport, workingTime } from './working-time.api.js';

const reasons = ['columns', 'date', 'flag', 'twice'] as const;
const mostShown = 100;

/** The yearly file: choosing one rehearses the import, and only a file without bad rows can be taken over. */
@element('console-office-import')
export class OfficeImportDialog extends ActDialog<CalendarImport> {
  static override styles = [
    ...actDialogStyles,
    table,
    css`
      input[type='file'] { width: 100%; padding: 12px; border: 1px dashed var(--t-border-strong); border-radius: var(--t-radius-2); font-size: var(--t-text-s); }
      input[type='file']::file-selector-button {
        margin-inline-end: 12px; min-height: 32px; padding: 0 12px; border: 1px solid var(--t-border-strong); border-radius: var(--t-radius-2);
        background: var(--t-surface); color: var(--t-text); font: inherit; cursor: pointer;
      }
      .bad { max-height: 40vh; overflow: auto; border: 1px solid var(--t-border); border-radius: var(--t-radius-2); }
    `,
  ];

  @state() private file: File | undefined;
  @state() private rehearsal: CalendarImport | undefined;
  @state() private rehearsing = false;
  @state() private refusal: { text: string; number: string } | undefined;

  ask(): Promise<CalendarImport | null> {
    this.file = undefined;
    this.rehearsal = undefined;
    this.refusal = undefined;
    return this.start();
  }

  protected heading(): string {
    return t('import.title');
  }

  protected verb(): string {
    return this.rehearsal && this.mayAct() ? t('import.verb', { count: this.rehearsal.imported }) : t('import');
  }

  protected override mayAct(): boolean {
    return Boolean(this.rehearsal && this.rehearsal.bad.length === 0 && this.rehearsal.imported > 0);
  }

  protected act(): Promise<CalendarImport> {
    if (!this.file) throw new Error('no file was chosen');
    return workingTime.import(this.file, false);
  }

  private readonly chosen = async (event: Event): Promise<void> => {
    const file = (event.target as HTMLInputElement).files?.[0];
    this.file = file;
    this.rehearsal = undefined;
    this.refusal = undefined;
    this.problems = undefined;
    if (!file) return;
    this.rehearsing = true;
    try {
      const rehearsal = await workingTime.import(file, true);
      if (this.file === file) this.rehearsal = rehearsal;
    } catch (error) {
      if (this.file === file) this.refusal = describeProblem(error);
    } finally {
      this.rehearsing = false;
    }
  };

  private reasonText(reason: string): string {
    const known = reasons.find((one) => one === reason);
    return known ? t(`import.reason.${known}`) : reason;
  }

  private renderRehearsal({ imported, years, bad }: CalendarImport): TemplateResult {
    const found = t('import.found', {
      count: imported,
      years: years.map((year) => `${yearText(Number(year))}`).join(t('comma')) || '—',
    });
    if (bad.length === 0) return html`<t-callout variant="success" heading=${t('import.good')}>${found}</t-callout>`;
    return html`<t-callout variant="warning" heading=${t('import.bad', { count: bad.length })}>${found} ${t('import.bad-note')}</t-callout>
      <div class="bad" tabindex="0" role="group" aria-label=${t('import.bad-rows')}><table class="table">
        <caption>${t('import.bad-rows')}</caption>
        <thead><tr><th scope="col" class="r">${t('import.line')}</th><th scope="col">${t('import.reason')}</th></tr></thead>
        <tbody>${bad.slice(0, mostShown).map(({ line, reason }) => html`<tr><td class="r">${line}</td><td>${this.reasonText(reason)}</td></tr>`)}</tbody>
      </table></div>`;
  }

  protected body(): TemplateResult {
    return html`<div class="field">
        <label for="file">${t('import.file')}</label>
        <input id="file" type="file" accept=".csv,text/csv" aria-describedby="file-help" @change=${this.chosen}>
        <p class="help" id="file-help">${t('import.help')}</p>
      </div>
      <div role="status">
        ${this.rehearsing ? html`<t-skeleton lines="3"></t-skeleton>` : nothing}
        ${this.refusal ? html`<t-callout variant="danger" heading=${this.refusal.text}><span class="xs num">${this.refusal.number}</span></t-callout>` : nothing}
        ${this.rehearsal ? this.renderRehearsal(this.rehearsal) : nothing}
      </div>`;
  }
}
