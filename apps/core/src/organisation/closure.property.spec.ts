import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ProblemError } from '@tessera/sdk';
import fc from 'fast-check';
import { administrator, type OrganisationStage, organisationStage } from '../../test/organisation-stage.js';

const recomputed = `
with recursive path (ancestor, descendant, depth) as (
  select id, id, 0 from core.agency
  union all
  select a.parent_id, p.descendant, p.depth + 1 from path p join core.agency a on a.id = p.ancestor where a.parent_id is not null
)
select ancestor, descendant, depth from path
where descendant in (select id from core.agency where code like $1) order by descendant, depth`;

const step = fc.oneof(
  fc.record({ act: fc.constant('create' as const), parent: fc.nat(40), unit: fc.boolean() }),
  fc.record({ act: fc.constant('move' as const), node: fc.nat(40), parent: fc.option(fc.nat(40)) }),
  fc.record({ act: fc.constant('merge' as const), node: fc.nat(40), into: fc.nat(40) }),
  fc.record({ act: fc.constant('dissolve' as const), node: fc.nat(40) }),
  fc.record({ act: fc.constant('kind' as const), node: fc.nat(40), unit: fc.boolean() }),
);

describe('the closure table', () => {
  let stage: OrganisationStage;
  let run = 0;

  beforeAll(async () => {
    stage = await organisationStage();
  });
  afterAll(() => stage.close());

  it('equals the recomputed one after any acts, and everybody has the own agency the tree says', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 25 }), async (steps) => {
        const prefix = `r${run++}-`;
        const codes: string[] = [];
        const code = (at: number) => codes[at % codes.length]!;
        const create = async (parent: string | null, kind: 'inside' | 'unit') => {
          const made = `${prefix}${codes.length}`;
          const { id } = await stage.changes.create(administrator, {
            code: made,
            parent,
            kind,
            name: made,
            order: 0,
            phone: '',
          });
          codes.push(made);
          await stage.query(
            `insert into core.account (id, name, name_key, person_name, agency_id, unit_id)
             select $1, $2, $2, $2, (select ancestor from core.agency_closure c join core.agency a on a.id = c.ancestor
               where c.descendant = $1 and a.kind <> 'unit' order by depth limit 1), $1`,
            [id, made],
          );
        };
        await create(null, 'inside');
        for (const one of steps) {
          try {
            if (one.act === 'create') await create(code(one.parent), one.unit ? 'unit' : 'inside');
            if (one.act === 'move') {
              const parent = one.parent === null ? null : code(one.parent);
              await stage.changes.move(administrator, code(one.node), { parent });
            }
            if (one.act === 'merge') await stage.closing.merge(administrator, code(one.node), { into: code(one.into) });
            if (one.act === 'dissolve') await stage.closing.dissolve(administrator, code(one.node), {});
            if (one.act === 'kind')
              await stage.changes.update(administrator, code(one.node), { kind: one.unit ? 'unit' : 'inside' });
          } catch (error) {
            // refused acts are part of the play; anything else is a fault
            if (!(error instanceof ProblemError)) throw error;
          }
        }
        const mine = [`${prefix}%`];
        const kept = await stage.query(
          `select ancestor, descendant, depth from core.agency_closure
           where descendant in (select id from core.agency where code like $1) order by descendant, depth`,
          mine,
        );
        expect(kept).toEqual(await stage.query(recomputed, mine));
        const people = await stage.query<{ unit: string; agency: string; state: string }>(
          `select a.unit_id as unit, a.agency_id as agency, u.state from core.account a join core.agency u on u.id = a.unit_id
           where a.name like $1`,
          mine,
        );
        for (const { unit, agency, state } of people) {
          expect(stage.tree.ownAgency(unit)?.id).toBe(agency);
          expect(state).toBe('active');
        }
      }),
      { numRuns: 25 },
    );
  }, 120_000);
});
