import { newId, systemAccountId, type Transaction } from '@tessera/sdk';
import { organisationTopic } from '../../organisation/agency-tree.js';
import { insertNodes } from '../../organisation/import/organisation-import.repository.js';
import { attach, lockTree, record } from '../../organisation/tree-writes.repository.js';

export interface FirstAgency {
  /** Code of an agency or unit; undefined: the only root. */
  code: string | undefined;
  /** Name of the root that is made when there is no tree yet. */
  name: string | undefined;
}

interface Home {
  agencyId: string;
  unitId: string;
}

const rootCode = 'A00';
const rootName = '政府';

/** Where the administrator belongs; in an empty portal the root of the tree is made. */
export async function homeOfAdministrator(tx: Transaction, { code, name }: FirstAgency, at: Date): Promise<Home> {
  await lockTree(tx);
  const [found] = await tx.query<Home>(
    `select u.id as "unitId", n.id as "agencyId"
     from core.agency u join core.agency_closure c on c.descendant = u.id join core.agency n on n.id = c.ancestor
     where n.kind <> 'unit' and u.state = 'active' and case when $1::text is null
       then u.parent_id is null and (select count(*) from core.agency where parent_id is null) = 1 else u.code = $1 end
     order by c.depth limit 1`,
    [code ?? null],
  );
  if (found) return found;
  const [any] = await tx.query('select from core.agency limit 1');
  if (any) {
    throw new Error(code ? `There is no agency with the code ${code}.` : 'Name the agency: --agency <code>.');
  }
  return makeRoot(tx, code ?? rootCode, name ?? rootName, at);
}

async function makeRoot(tx: Transaction, code: string, name: string, at: Date): Promise<Home> {
  const id = newId();
  const kind = 'inside' as const;
  await insertNodes(tx, [{ id, code, parentId: null, kind, name, shortName: name.slice(0, 50), order: 0, phone: '' }]);
  await attach(tx, [id]);
  await record(tx, { ids: [id], change: 'created', at, by: systemAccountId });
  tx.audit({ action: 'agency.create', subject: 'Agency', subjectId: id, agencyId: id, after: { code, name, kind } });
  tx.touch(organisationTopic);
  return { agencyId: id, unitId: id };
}
