import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Concurrent posts (兼任), and in which of them a session acts. */
export class Posts1763700110000 implements MigrationInterface {
  name = 'Posts1763700110000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`

-- the main post stays in core.account; a post ends at ends_at, whether that was planned or done by hand
create table core.post (
  id uuid primary key,
  account_id uuid not null references core.account(id),
  node_id uuid not null references core.agency(id),
  title text not null default '',
  starts_at timestamptz(3) not null,
  ends_at timestamptz(3),
  created_by uuid not null,
  created_at timestamptz(3) not null,
  ended_by uuid,
  version int not null default 1
);
create index post_account on core.post(account_id, starts_at desc, id desc);
create index post_node on core.post(node_id);
-- null: the main post; a post that is over counts as null
alter table core.session add column post_id uuid references core.post(id);
-- where else people belong now; the main post is in portal.person
create view portal.post as
  select p.id, p.account_id, p.node_id as unit_id, home.ancestor as agency_id, p.title
  from core.post p
  cross join lateral (
    select c.ancestor from core.agency_closure c join core.agency a on a.id = c.ancestor
    where c.descendant = p.node_id and a.kind <> 'unit' order by c.depth limit 1) home
  where p.starts_at <= now() and (p.ends_at is null or p.ends_at > now());
    `);
  }

  async down(): Promise<void> {
    // Roll back is the old set of code on an expanded schema; nothing is ever taken away.
  }
}
