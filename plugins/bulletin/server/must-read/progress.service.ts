import { Injectable } from '@nestjs/common';
import type { Page } from '@tessera/contracts';
import {
  Access,
  Agencies,
  type Caller,
  Clock,
  decodeCursor,
  pageOfArray,
  pageOfRows,
  systemAccountId,
} from '@tessera/sdk';
import { audienceOfKey } from '../audience/notice-audience.js';
import type { Notice } from '../notices/notice.entity.js';
import { NoticeReader } from '../notices/notice-reader.js';
import { AgencyRollup, type RolledUp } from './agency-rollup.js';
import type {
  AgencyProgress,
  AgencyProgressPage,
  AgencyQuery,
  PeopleQuery,
  PersonProgress,
  ReadProgress,
} from './must-read.schemas.js';
import { mustReadProblems } from './must-read-problems.js';
import { isOpen } from './open-demand.js';
import { type PersonRow, ProgressRepository } from './progress.repository.js';
import { ReminderPace } from './reminder-pace.js';
import { RemindersRepository } from './reminders.repository.js';

/** Who has confirmed a must-read: figures for every agency, names for the one that posted it. */
@Injectable()
export class ProgressService {
  constructor(
    private readonly notices: NoticeReader,
    private readonly progress: ProgressRepository,
    private readonly reminders: RemindersRepository,
    private readonly pace: ReminderPace,
    private readonly access: Access,
    private readonly agencies: Agencies,
    private readonly clock: Clock,
  ) {}

  async overview(caller: Caller, id: string): Promise<ReadProgress> {
    const notice = await this.watched(caller, id);
    const now = this.clock.now();
    const [figures, reminders] = await Promise.all([
      this.progress.byAgency(notice),
      this.reminders.newest(id, notice.revision),
    ]);
    const { addressed, acknowledged } = new AgencyRollup(this.agencies, figures).total();
    const missing = addressed - acknowledged;
    const last = reminders.find(({ kind }) => kind === 'manual')?.at;
    const remindFrom = this.pace.nextFrom(notice.agencyId, last);
    return {
      title: notice.title,
      addressed,
      acknowledged,
      missing,
      revision: notice.revision,
      dueAt: notice.dueAt?.toISOString() ?? null,
      overdue: notice.dueAt && notice.dueAt <= now ? missing : 0,
      names: this.maySeeNames(caller, notice)
        ? { agencyId: notice.agencyId, agency: this.agencies.byId(notice.agencyId)?.name ?? notice.agencyName }
        : null,
      reminders: reminders.map((one) => ({ ...one, at: one.at.toISOString() })),
      remindFrom: remindFrom && remindFrom > now ? remindFrom.toISOString() : null,
      open: isOpen(notice, now),
      mayChange:
        this.access.may(caller, 'require-reading', 'Notice', notice) &&
        this.access.may(caller, 'update', 'Notice', notice),
      version: notice.version,
    };
  }

  async ofAgencies(caller: Caller, id: string, { cursor, limit, ...filter }: AgencyQuery): Promise<AgencyProgressPage> {
    const notice = await this.watched(caller, id);
    const rollup = new AgencyRollup(this.agencies, await this.progress.byAgency(notice));
    const top = this.topOf(notice.audienceKey);
    const under = filter.under ?? top;
    const rows = rollup.level(under).map(progressOf);
    const shown = filter.incomplete ? rows.filter(({ missing }) => missing > 0) : rows;
    return {
      ...pageOfArray(shown, filter, cursor, limit),
      total: { value: shown.length, exact: true },
      path: this.path(top, under),
    };
  }

  /** By name; 403 `names-withheld` for who may see figures only. */
  async ofPeople(caller: Caller, id: string, { cursor, limit, state }: PeopleQuery): Promise<Page<PersonProgress>> {
    const notice = await this.watched(caller, id);
    if (!this.maySeeNames(caller, notice)) throw mustReadProblems.namesWithheld();
    const [name = '', accountId = systemAccountId] = cursor
      ? decodeCursor(cursor, { id, state }, ['string', 'uuid'])
      : [];
    const rows = await this.progress.people(notice, notice.agencyId, state, { name, accountId }, limit + 1);
    const item = ({ unitId, acknowledgedAt, ...person }: PersonRow) => ({
      ...person,
      unit: unitId === notice.agencyId ? '' : (this.agencies.byId(unitId)?.name ?? ''),
      acknowledgedAt: acknowledgedAt?.toISOString() ?? null,
    });
    return pageOfRows(rows, { limit, filter: { id, state } }, item, (last) => [last.name, last.accountId]);
  }

  /** The notice, for who may see how far its reading is; 409 when nobody is asked to confirm it. */
  async watched(caller: Caller, id: string): Promise<Notice> {
    const notice = await this.notices.readable(caller, id, 'read-progress');
    if (!notice.mustRead) throw mustReadProblems.nothingToConfirm();
    return notice;
  }

  /**
   * Names are for the agency that posted the notice: for its author while in that agency, and for whoever may see the
   * progress there without having written it.
   */
  maySeeNames(caller: Caller, notice: Notice): boolean {
    return (
      caller.agencyId === notice.agencyId ||
      this.access.may(caller, 'read-progress', 'Notice', { ...notice, authorId: systemAccountId })
    );
  }

  /** The agency at which the audience begins; null: a tree with several roots. */
  private topOf(audienceKey: string): string | null {
    if (audienceOfKey(audienceKey) !== 'government') return audienceKey.slice(2);
    const [root, ...others] = this.agencies.children(null);
    return root && others.length === 0 ? root.id : null;
  }

  private path(top: string | null, under: string | null): AgencyProgressPage['path'] {
    if (under === null || under === top) return [];
    const ids = this.agencies.ancestorsOrSelf(under);
    const upTo = top === null ? ids.length : ids.indexOf(top);
    return ids
      .slice(0, Math.max(upTo, 1))
      .reverse()
      .map((agencyId) => ({ agencyId, name: this.agencies.byId(agencyId)?.name ?? '' }));
  }
}

export const progressOf = ({ addressed, acknowledged, ...row }: RolledUp): AgencyProgress => ({
  ...row,
  addressed,
  acknowledged,
  missing: addressed - acknowledged,
});
