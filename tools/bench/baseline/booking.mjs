// Bare `http` and `pg` that write what the portal writes for a booking: its row and span, the audit line, the outbox rows
// and the keeper's bell, by the portal's own statements and with the same answer. CALLERS is a JSON list of {id, name,
// agencyId}, RESOURCES one of resources; the header `x-caller` tells who books.
import { createServer } from 'node:http';
import { newId } from '@tessera/sdk';
import pg from 'pg';
import { auditRecord, auditRow } from '../../../apps/core/dist/audit/audit-digest.js';
import { notifyingStatement } from '../../../apps/core/dist/database/act-leftovers.js';
import { firstLineOf } from '../../../plugins/booking/dist/server/bookings/booking-changes.js';
import { emptyBooking, say } from '../../../plugins/booking/dist/server/bookings/booking-drafting.js';
import { bookingChanged } from '../../../plugins/booking/dist/server/bookings/booking-events.js';
import { heldBy } from '../../../plugins/booking/dist/server/bookings/booking-spans.js';
import { bookingDetailOf } from '../../../plugins/booking/dist/server/bookings/booking-views.js';
import { BookingsRepository } from '../../../plugins/booking/dist/server/bookings/bookings.repository.js';

pg.types.setTypeParser(pg.types.builtins.INT8, Number);
const callers = JSON.parse(process.env.CALLERS);
const resources = new Map(JSON.parse(process.env.RESOURCES).map((resource) => [resource.id, resource]));
const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 8 });
const bookings = new BookingsRepository({});
/** Beyond the run: nobody here would do the work, and the portal of the same database shall not. */
const never = '2199-01-01T00:00:00Z';

async function book(caller, input) {
  const at = new Date();
  const resource = resources.get(input.resourceId);
  const { id, name, agencyId } = caller;
  const applicant = { id, name, agencyId, agencyName: name, unitId: agencyId, unitName: name };
  const booking = emptyBooking(resource, applicant, { id: newId(), by: id, byName: name, at });
  say(
    booking,
    resource,
    { extension: '', destination: '', driverName: '', invited: [], ...input },
    { driver: null, superior: null },
  );
  const { resourceIds, from, to } = heldBy(booking);
  const client = await pool.connect();
  try {
    await client.query('begin');
    const transaction = {
      query: async (statement, values) => (await client.query({ ...statement, values })).rows,
    };
    const outcome = await bookings.insert(transaction, booking, { resourceIds, from, to });
    if (outcome !== 'stored') throw new Error(outcome);
    await client.query({ ...notifyingStatement, values: leftovers(caller, booking, resource, at) });
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw error;
  } finally {
    client.release();
  }
  const may = {
    change: true,
    cancel: true,
    review: false,
    approveFirst: false,
    accept: false,
    checkIn: false,
    spotCheck: false,
  };
  return bookingDetailOf(booking, { invited: [], seriesLeft: 0, may });
}

function leftovers(caller, booking, resource, at) {
  const audit = { action: 'booking.apply', subject: 'Booking', subjectId: booking.id, after: firstLineOf(booking) };
  const person = { accountId: caller.id, name: caller.name, agencyId: caller.agencyId };
  const { name, payload, agencyId } = bookingChanged(booking);
  const told = { keepers: resource.keeperIds, superiors: [], people: [caller.id], agencies: [resource.agencyId] };
  return [
    JSON.stringify([auditRecord(auditRow(person, audit, 'booking', at))]),
    JSON.stringify([work(`event:${name}`, payload, agencyId), work('booking.tell-browsers', told, null)]),
    '[]',
    [],
    JSON.stringify([bell(caller, booking, resource, at)]),
  ];
}

const work = (handler, payload, agency_id) => ({
  ...{ id: newId(), handler, payload, agency_id },
  ...{ queue: 'portal', due_at: never },
});

const bell = ({ id, name }, booking, { name: resource, keeperIds }, at) => ({
  work: newId(),
  kind: 'booking.booking-submitted',
  subject: booking.id,
  body: { applicant: name, resource, time: booking.startsAt.toISOString(), purpose: booking.purpose },
  link: `/booking/review?item=${booking.id}`,
  at: at.toISOString(),
  due_at: never,
  actor_id: id,
  attachments: [],
  rows: keeperIds.map((account_id) => ({ id: newId(), account_id })),
});

async function answer(request) {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  return book(callers[request.headers['x-caller']], JSON.parse(Buffer.concat(chunks).toString()));
}

createServer((request, response) => {
  answer(request).then(
    (body) => response.writeHead(201, { 'content-type': 'application/json; charset=utf-8' }).end(JSON.stringify(body)),
    (error) => {
      process.stderr.write(`${error.stack}\n`);
      response.writeHead(500).end();
    },
  );
}).listen(0, '127.0.0.1', function () {
  process.send({ port: this.address().port });
});
