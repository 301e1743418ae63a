import type { FieldColumns } from '@tessera/sdk';

/** Fields that permission rules on `Booking` may name, for lists over `bookingSource`. */
export const bookingRuleColumns: FieldColumns = {
  id: { column: 'b.id', type: 'uuid' },
  applicantId: { column: 'b.applicant_id', type: 'uuid' },
  bookedBy: { column: 'b.booked_by', type: 'uuid' },
  unitId: { column: 'b.unit_id', type: 'uuid' },
  agencyId: { column: 'b.agency_id', type: 'uuid' },
  resourceAgencyId: { column: 'b.resource_agency_id', type: 'uuid' },
  keeperIds: { column: 'r.keeper_ids', type: 'uuid', array: true },
  driverKeeperIds: { column: `coalesce(d.keeper_ids, '{}')`, type: 'uuid', array: true },
  superiorId: { column: 'b.superior_id', type: 'uuid' },
  state: 'b.state',
};
