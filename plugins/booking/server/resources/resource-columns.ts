import type { FieldColumns } from '@tessera/sdk';

export const resourceTable = 'plugin_booking.resource';

/** Fields that permission rules on `Resource` may name, of a row `r`. */
export const resourceRuleColumns: FieldColumns = {
  id: 'r.id',
  kind: 'r.kind',
  agencyId: 'r.agency_id',
  public: { column: 'r.public', type: 'boolean' },
  bookers: { column: 'r.bookers', array: true },
  keeperIds: { column: 'r.keeper_ids', type: 'uuid', array: true },
};
