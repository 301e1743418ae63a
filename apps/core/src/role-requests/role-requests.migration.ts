import type { MigrationInterface, QueryRunner } from 'typeorm';

export class RoleRequests1763700070000 implements MigrationInterface {
  name = 'RoleRequests1763700070000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`

create sequence core.role_request_number;
-- one role asked for or handed back; name, agency and unit are as they were then
create table core.role_request (
  id uuid primary key,
  number text not null unique,
  account_id uuid not null references core.account(id),
  person_name text not null,
  agency_id uuid not null references core.agency(id),
  agency_name text not null,
  unit_name text not null,
  role text not null,
  act text not null check (act in ('add','drop')),
  reason text not null,
  until date,
  state text not null default 'waiting' check (state in ('waiting','approved','refused','withdrawn')),
  asked_at timestamptz(3) not null,
  due_at timestamptz(3) not null,
  decided_at timestamptz(3),
  decided_by uuid,
  decided_by_name text not null default '',
  note text not null default '',
  grant_id uuid,
  version int not null default 1
);
create index role_request_own on core.role_request(account_id, id desc);
create index role_request_waiting on core.role_request(agency_id, asked_at, id) where state = 'waiting';
create unique index role_request_once on core.role_request(account_id, role) where state = 'waiting';
    `);
  }

  async down(): Promise<void> {
    // Roll back is the old set of code on an expanded schema; nothing is ever taken away.
  }
}
