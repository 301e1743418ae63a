import type { BadRow, ImportReason, ImportReport, PlannedChange } from '@tessera/contracts';

export type { BadRow, ImportReport, PlannedChange } from '@tessera/contracts';

/** Longest lists in a report: a file that is wrong from end to end must not become an answer as large as itself. */
export const mostReported = 1_000;

/** Collects what an import finds; rows may come in any order. */
export class ReportBuilder {
  rows = 0;
  endsInLine: number | null = null;
  private created = 0;
  private updated = 0;
  private unchanged = 0;
  private badCount = 0;
  private readonly bad: BadRow[] = [];
  private readonly changes: PlannedChange[] = [];
  private wholeFile = false;

  refuse(line: number, reason: ImportReason, details: BadRow['details'] = {}): void {
    this.badCount++;
    if (line === 0 || fatal.has(reason)) this.wholeFile = true;
    this.bad.push({ line, reason, details });
    // sorting now and then keeps the smallest lines without holding them all
    if (this.bad.length >= 2 * mostReported) this.trim();
  }

  plan(change: PlannedChange): void {
    if (change.change === 'create') this.created++;
    else this.updated++;
    if (this.changes.length < mostReported) this.changes.push(change);
  }

  keep(): void {
    this.unchanged++;
  }

  /** With `skipBad` bad rows are left out, but a file that is wrong as a whole is never taken. */
  mayApply(skipBad: boolean): boolean {
    return this.badCount === 0 || (skipBad && !this.wholeFile);
  }

  build(applied: boolean): ImportReport {
    this.trim();
    const { rows, created, updated, unchanged, badCount, endsInLine, bad, changes } = this;
    return { applied, rows, created, updated, unchanged, badCount, endsInLine, bad: [...bad], changes: [...changes] };
  }

  private trim(): void {
    this.bad.sort((one, other) => one.line - other.line);
    this.bad.length = Math.min(this.bad.length, mostReported);
  }
}

const fatal: ReadonlySet<ImportReason> = new Set(['file-too-large', 'too-many-rows', 'wrong-header', 'spreadsheet']);
