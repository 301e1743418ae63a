import { newId } from '@tessera/sdk';
import type pg from 'pg';
import { agencyAdministratorRole } from '../permissions/rules/builtin-roles.js';

/** Agency of the demo's own accounts, where somebody sits who may decide. */
const homeAgency = 'D03';
const hour = 3_600_000;
const reviewTime = 72 * hour;

/** What people write who ask to administer their agency, and how many hours ago they did. */
const asked: readonly { reason: string; hours: number; home: boolean }[] = [
  { reason: '原管理者調任，由本人接辦機關帳號管理', hours: 98, home: true },
  { reason: '協助處理新進人員帳號開通', hours: 51, home: true },
  { reason: '機關改組，新增一位管理者互為代理', hours: 30, home: false },
  { reason: '代理科長職務期間需審核權限申請', hours: 22, home: true },
  { reason: '承辦外掛試用，需開關機關外掛', hours: 7, home: false },
  { reason: '支援年度帳號清查', hours: 4, home: true },
  { reason: '接辦資訊聯絡人業務', hours: 2, home: true },
];

/** Role requests that wait, so that the lists of the demo's administrators are not empty. */
export async function addDemoRoleRequests(client: pg.PoolClient, now: Date): Promise<void> {
  const { rows } = await client.query<{
    id: string;
    name: string;
    agencyId: string;
    agency: string;
    unit: string;
    home: boolean;
  }>(
    `select a.id, a.person_name as name, a.agency_id as "agencyId", n.name as agency, u.name as unit, n.code = $1 as home
     from core.account a join core.agency n on n.id = a.agency_id join core.agency u on u.id = a.unit_id
     where a.state = 'active' and not exists (select from core.role_grant g where g.account_id = a.id)
       and a.name not in ('staff', 'neighbour')
     order by a.name_key`,
    [homeAgency],
  );
  for (const { reason, hours, home } of asked) {
    const index = rows.findIndex((row) => row.home === home);
    const [person] = index < 0 ? [] : rows.splice(index, 1);
    if (!person) continue;
    const askedAt = new Date(now.getTime() - hours * hour);
    await client.query(
      `insert into core.role_request (id, number, account_id, person_name, agency_id, agency_name, unit_name, role, act,
         reason, asked_at, due_at)
       values ($1, 'RR-' || (to_char($9::timestamptz, 'YYYY')::int - 1911) || to_char($9::timestamptz, 'MMDD') || '-' || lpad(nextval('core.role_request_number')::text, 4, '0'),
         $2, $3, $4, $5, $6, $7, 'add', $8, $9, $10)`,
      [
        newId(),
        person.id,
        person.name,
        person.agencyId,
        person.agency,
        person.unit === person.agency ? '' : person.unit,
        agencyAdministratorRole,
        reason,
        askedAt,
        new Date(askedAt.getTime() + reviewTime),
      ],
    );
  }
}
