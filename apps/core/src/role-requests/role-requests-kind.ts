/** Kind of the review queue that role requests wait in. */
export const roleRequestsKind = 'role-requests';
