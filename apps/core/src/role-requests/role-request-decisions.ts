import { Injectable } from '@nestjs/common';
import type { DecisionResult } from '@tessera/contracts';
import {
  Access,
  Agencies,
  addDays,
  type Caller,
  Clock,
  isSelf,
  Parameters,
  People,
  ProblemError,
  type ReviewedItem,
  startOfDay,
  type Transaction,
  Transactions,
} from '@tessera/sdk';
import { RoleGrantsService } from '../permissions/grants/role-grants.service.js';
import { refusedBy } from '../waiting/refused-by.js';
import { AskableRoles } from './askable-roles.js';
import { AskableRolesRepository } from './askable-roles.repository.js';
import { decisionMail } from './role-request-mail.js';
import { decidedNotice } from './role-request-notices.js';
import { type RoleRequestRow, RoleRequestsRepository } from './role-requests.repository.js';

type Verdict = 'approve' | 'refuse';
const verdictOf: Partial<Record<RoleRequestRow['state'], Verdict>> = { approved: 'approve', refused: 'refuse' };

/** What has to be known before the transaction, so that it needs no second connection. */
type Grants = (tx: Transaction) => Promise<string | null>;

/** Decides one request: its end, the role, the audit lines and the mail are there together or not at all. */
@Injectable()
export class RoleRequestDecisions {
  constructor(
    private readonly repository: RoleRequestsRepository,
    private readonly roles: AskableRoles,
    private readonly places: AskableRolesRepository,
    private readonly grants: RoleGrantsService,
    private readonly agencies: Agencies,
    private readonly people: People,
    private readonly parameters: Parameters,
    private readonly access: Access,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  async decide(
    caller: Caller,
    { id, version }: ReviewedItem,
    row: RoleRequestRow | undefined,
    verdict: Verdict,
    note: string,
  ): Promise<DecisionResult> {
    try {
      if (!row || !this.access.may(caller, 'review', 'RoleRequest', row)) throw ProblemError.of('not-found');
      if (isSelf(caller, row.accountId)) return ownRequest(id);
      const change = verdict === 'approve' && row.state === 'waiting' ? await this.change(caller, row) : undefined;
      const applicant = (await this.people.byIds([row.accountId])).get(row.accountId);
      return await this.transactions.run(caller, async (tx) => {
        const current = await this.repository.lock(tx, id);
        if (!current) throw ProblemError.of('not-found');
        if (current.state !== 'waiting') return taken(current);
        if (current.version !== version) throw ProblemError.of('conflict');
        const grantId = (await change?.(tx)) ?? null;
        const state = verdict === 'approve' ? ('approved' as const) : ('refused' as const);
        const end = { state, at: this.clock.now(), note, grantId, by: caller.accountId, byName: caller.name };
        await this.repository.end(tx, id, end);
        tx.audit({
          action: `role-request.${verdict}`,
          subject: 'RoleRequest',
          subjectId: id,
          agencyId: current.agencyId,
          before: { state: 'waiting' },
          after: { state, number: current.number, note },
        });
        const decision = { approved: verdict === 'approve', by: caller.name, note };
        tx.notify(decidedNotice(current, decision));
        if (applicant?.mail) {
          const words = decisionMail(current, decision, applicant.locale);
          tx.mail({ to: applicant.mail, accountId: applicant.id, plugin: 'core', ...words });
        }
        return { id, outcome: 'decided' };
      });
    } catch (error) {
      if (error instanceof ProblemError && error.document.status < 500) return refusedBy(id, error);
      throw error;
    }
  }

  /** Who moved to another agency since does not get a role in the old one. */
  private async change(caller: Caller, row: RoleRequestRow): Promise<Grants> {
    const place = await this.places.place(row.accountId);
    if (!place) throw ProblemError.of('account-state');
    if (this.agencies.ownAgency(place.unitId)?.id !== row.agencyId) throw ProblemError.of('role-request-moved');
    const role = (await this.roles.of(row.accountId, row.agencyId)).find(({ key }) => key === row.role);
    if (!role) throw ProblemError.of('role-request-gone');
    if (row.act === 'drop') {
      const { grantId } = role;
      return async (tx) => {
        // given back or taken away by other means meanwhile: what was asked for is so
        if (grantId) await this.grants.takeWithin(tx, grantId);
        return grantId;
      };
    }
    const zone = this.parameters.get<string>('portal.time-zone');
    const prepared = await this.grants.prepare({
      account: place.account,
      role: row.role,
      agency: this.agencies.byId(row.agencyId)?.code ?? null,
      withSubordinates: false,
      endsAt: row.until ? startOfDay(addDays(row.until, 1), zone).toISOString() : null,
    });
    return (tx) => this.grants.giveWithin(tx, caller, prepared);
  }
}

const taken = (row: RoleRequestRow): DecisionResult => ({
  id: row.id,
  outcome: 'taken',
  by: row.decidedBy,
  at: (row.decidedAt ?? row.askedAt).toISOString(),
  verdict: verdictOf[row.state] ?? null,
});

const ownRequest = (id: string): DecisionResult => ({
  id,
  outcome: 'refused',
  reason: 'own-request',
  message: { 'zh-Hant': '不能審核自己的申請', en: 'Nobody decides about an own request' },
});
