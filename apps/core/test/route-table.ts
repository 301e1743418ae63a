/** What one route answers to each of: anonymous, staff, neighbour, agencyadmin, sysadmin. */
export interface RouteRow {
  expected: [anonymous: number, staff: number, neighbour: number, agencyadmin: number, sysadmin: number];
  /** Per path parameter a literal value or, with `$`, the id of a fixture; an unknown id unless told. */
  params?: Record<string, string>;
  query?: string;
  /** Bodies are mostly too little on purpose: 422 says that every guard was passed, and nothing is changed. */
  body?: unknown;
  /** Opened by a token and by no session, whatever is switched off. */
  byToken?: true;
}

const everybody = 200;
/** Anybody, signed in or not. */
const open = (row: Partial<RouteRow> & { status?: number } = {}): RouteRow => {
  const { status = everybody, ...rest } = row;
  return { expected: [status, status, status, status, status], ...rest };
};
/** Every signed-in person, for one's own things. */
const own = (status = 200, row: Partial<RouteRow> = {}): RouteRow => ({
  expected: [401, status, status, status, status],
  ...row,
});
/** Administrators of agencies and of everything. */
const administrators = (status = 200, row: Partial<RouteRow> = {}): RouteRow => ({
  expected: [401, 403, 403, status, status],
  ...row,
});
/** System administrators only. */
const system = (status = 200, row: Partial<RouteRow> = {}): RouteRow => ({
  expected: [401, 403, 403, 403, status],
  ...row,
});

/** Programs that hold a token: nobody who is signed in. */
const programs = (row: Partial<RouteRow> = {}): RouteRow => ({ ...open({ status: 401, ...row }), byToken: true });

const empty = { body: {} };
const staff = { params: { id: '$staff' } };
const neighbour = { params: { id: '$neighbour' } };
const d03 = { params: { code: 'D03' } };
const bulletin = { params: { id: 'bulletin' } };
const notice = { params: { id: '$notice' } };
const waitingRoles = { params: { plugin: 'core', kind: 'role-requests' } };

/** Addresses that are pages or files, not API: they are not in the API's description. */
export const undescribedRoutes = [
  'GET /',
  'GET /sign-in',
  'GET /offline',
  'GET /open/bulletin/unknown',
  'GET /service-worker.js',
  'GET /manifest.webmanifest',
  'GET /assets/shell/x/unknown.js',
  'GET /api/openapi.json',
  'GET /api/unknown',
];

/** Every route of the portal. A route without a row fails the test, and so does a row without a route. */
export const routeTable: Record<string, RouteRow> = {
  'GET /': { expected: [302, 200, 200, 200, 200] },
  'GET /sign-in': open(),
  'GET /offline': open(),
  'GET /open/bulletin/unknown': open({ status: 404 }),
  'GET /api/public-pages': open({ query: '?path=/open/bulletin/unknown' }),
  'GET /service-worker.js': open(),
  'GET /manifest.webmanifest': open(),
  'GET /assets/shell/x/unknown.js': open({ status: 404 }),
  'GET /api/openapi.json': open(),
  'GET /api/unknown': open({ status: 404 }),
  'GET /health/live': open(),
  'GET /health/ready': open(),
  'GET /metrics': open(),

  'POST /api/session': open({ status: 422, ...empty }),
  'GET /api/session': own(),
  'PUT /api/session/post': own(422, empty),
  'POST /api/session/second-factor': open({ status: 422, ...empty }),
  'GET /api/captcha': open(),
  'GET /api/account': own(),
  'PATCH /api/account': own(422, empty),
  'PUT /api/account/picture': own(422),
  'DELETE /api/account/picture': own(204),
  'POST /api/account/recovery-mail': own(422, empty),
  'POST /api/account/recovery-mail/confirm': own(422, empty),
  'PUT /api/account/password': own(422, empty),
  'GET /api/account/notifications': own(),
  'PUT /api/account/notifications': own(422, empty),
  'GET /api/notifications': own(),
  'GET /api/notifications/count': own(),
  'POST /api/notifications/seen': own(422, empty),
  'PATCH /api/account/preferences': own(200, empty),
  'GET /api/account/sessions': own(),
  'DELETE /api/account/sessions/{id}': own(404),
  'GET /api/account/sign-ins': own(),
  'GET /api/account/tokens': own(),
  'GET /api/account/tokens/purposes': own(),
  'POST /api/account/tokens': own(422, empty),
  'DELETE /api/account/tokens/{id}': own(404),
  'POST /api/account/step-up': own(422, empty),
  'POST /api/account/totp/confirm': own(422, empty),
  'POST /api/account/totp/recovery-codes': own(404),
  'DELETE /api/account/totp': own(404),
  'POST /api/account/totp': own(201),

  'GET /api/banners': system(),
  'POST /api/banners': system(422, empty),
  'GET /api/banners/current': own(),
  'PUT /api/banners/order': system(422, empty),
  'POST /api/banners/pictures': system(422),
  'POST /api/banners/reach': system(422, empty),
  'GET /api/banners/{id}': system(404),
  'PUT /api/banners/{id}': system(422, empty),
  'DELETE /api/banners/{id}': system(404, { query: '?version=1' }),

  'GET /api/help/page': own(200, { query: '?path=/' }),
  'GET /api/help/entries': own(),
  'POST /api/help/entries': system(422, empty),
  'PUT /api/help/entries/{id}': system(422, empty),
  'DELETE /api/help/entries/{id}': system(404, { query: '?version=0' }),
  'GET /api/help/managed': system(),
  'GET /api/help/managed/{id}': system(404),
  'PUT /api/help/order': system(422, empty),
  'GET /api/help/statements/{name}': own(200, { params: { name: 'privacy' } }),
  'GET /api/help/seed-persons': administrators(),
  'POST /api/help/seed-persons': administrators(422, empty),
  'DELETE /api/help/seed-persons/{code}/{id}': administrators(404, d03),

  'POST /api/tile-measurements': own(422, empty),
  'GET /api/dashboards': own(),
  'POST /api/dashboards': own(422, empty),
  'POST /api/dashboards/tray-seen': own(422, empty),
  'GET /api/dashboards/{key}': own(200, { params: { key: 'classic' } }),
  'PUT /api/dashboards/{key}': own(422, { params: { key: 'classic' }, ...empty }),
  'PATCH /api/dashboards/{key}': own(200, { params: { key: 'classic' }, ...empty }),
  'DELETE /api/dashboards/{key}': own(409, { params: { key: 'classic' } }),
  'POST /api/dashboards/{key}/restore': own(422, { params: { key: 'classic' }, ...empty }),
  'POST /api/dashboards/{key}/news': own(422, { params: { key: 'classic' }, ...empty }),
  'GET /api/dashboard-layers/{kind}': administrators(200, { params: { kind: 'agency' } }),
  'PUT /api/dashboard-layers/{kind}': administrators(422, { params: { kind: 'agency' }, ...empty }),

  'GET /api/account/delegations': own(200, { query: '?side=given' }),
  'POST /api/account/delegations': own(422, empty),
  'POST /api/account/delegations/{id}/revoke': own(404, { body: { version: 1 } }),
  'GET /api/accounts': administrators(),
  'POST /api/accounts': administrators(422, empty),
  'GET /api/accounts/total': administrators(),
  'GET /api/accounts/{id}': administrators(200, staff),
  'POST /api/accounts/import': system(422),
  'PATCH /api/accounts/{id}': {
    expected: [401, 403, 403, 404, 409],
    ...neighbour,
    body: { version: 999, title: '科長' },
  },
  'GET /api/accounts/{id}/posts': administrators(200, staff),
  'POST /api/accounts/{id}/posts': administrators(422, { ...staff, ...empty }),
  'POST /api/accounts/{id}/posts/{post}/end': administrators(404, { body: { version: 1 } }),
  'POST /api/accounts/{id}/reinstate': { expected: [401, 403, 403, 404, 409], ...neighbour },
  'POST /api/accounts/{id}/reset-second-factor': administrators(404),
  'POST /api/accounts/{id}/sign-out': administrators(404),
  'POST /api/accounts/{id}/suspend': administrators(422, { ...staff, ...empty }),
  'POST /api/accounts/{id}/unlock': administrators(404),

  'GET /api/agencies': own(),
  'POST /api/agencies': system(422, empty),
  'POST /api/agencies/import': system(422),
  'GET /api/agencies/{code}': own(200, d03),
  'PATCH /api/agencies/{code}': system(422, { ...d03, body: { version: 'x' } }),
  'POST /api/agencies/{code}/dissolve': system(422, { ...d03, body: { version: 'x' } }),
  'POST /api/agencies/{code}/merge': system(422, { ...d03, ...empty }),
  'POST /api/agencies/{code}/move': system(422, { ...d03, ...empty }),

  'GET /api/applications': own(),
  'POST /api/applications/favourites': own(404, { body: { id: 'unknown:/page' } }),
  'PUT /api/applications/favourites': own(422, empty),
  'DELETE /api/applications/favourites/{id}': own(404),
  'GET /api/applications/managed': system(),
  'POST /api/applications/managed': system(422, empty),
  'POST /api/applications/managed/audience': system(422, empty),
  'GET /api/applications/managed/total': system(),
  'GET /api/applications/managed/{id}': system(404),
  'PATCH /api/applications/managed/{id}': system(422, empty),
  'DELETE /api/applications/managed/{id}': system(422),
  'GET /api/applications/categories': system(),
  'POST /api/applications/categories': system(422, empty),
  'PUT /api/applications/categories': system(422, empty),
  'PATCH /api/applications/categories/{id}': system(422, empty),
  'DELETE /api/applications/categories/{id}': system(422),
  'PUT /api/applications/categories/{id}/order': system(422, empty),
  'GET /api/applications/big-six/{owner}': administrators(200, { params: { owner: 'D03' } }),
  'PUT /api/applications/big-six/{owner}': administrators(422, { params: { owner: 'D03' }, ...empty }),
  // the government's own are beyond every agency's administrator
  'DELETE /api/applications/big-six/{owner}': {
    expected: [401, 403, 403, 403, 204],
    params: { owner: 'government' },
  },

  'GET /api/audit': system(),
  'POST /api/audit/checkpoints': system(201),
  'GET /api/audit/export': system(),
  'GET /api/audit/verification': system(),
  'GET /api/audit/{id}': system(404),
  'GET /api/jobs': system(),
  'GET /api/jobs/queues': system(),
  'GET /api/jobs/schedules': system(),
  'DELETE /api/jobs/{queue}/{id}': system(404, { params: { queue: 'portal' } }),
  'POST /api/jobs/{queue}/{id}/retry': system(404, { params: { queue: 'portal' } }),
  'GET /api/mail': system(),
  'GET /api/mail/{id}': system(404),
  'POST /api/mail/{id}/retry': system(404),
  'GET /api/parameters': system(),
  'PUT /api/parameters/{key}': system(422, { params: { key: 'portal.support' }, ...empty }),
  'GET /api/health': system(),

  'GET /api/permissions/explain': administrators(422),
  'GET /api/permissions/subjects': system(),
  'GET /api/role-grants': system(),
  'POST /api/role-grants': system(422, empty),
  'DELETE /api/role-grants/{id}': system(404),
  'GET /api/roles': system(),
  'POST /api/roles': system(422, empty),
  'GET /api/roles/{key}': system(200, { params: { key: 'staff' } }),
  'PATCH /api/roles/{key}': system(422, { params: { key: 'staff' }, body: { version: 'x' } }),
  'DELETE /api/roles/{key}': system(409, { params: { key: 'staff' } }),

  'GET /api/files/{id}': own(404),
  'DELETE /api/files/{id}': own(404),
  'POST /api/files': own(422),
  'GET /api/working-time/closures': own(),
  'POST /api/working-time/closures': system(422, empty),
  'DELETE /api/working-time/closures/{id}': system(404),
  'GET /api/working-time/days': own(200, { query: '?from=2026-01-01&to=2026-01-07' }),
  'PUT /api/working-time/days/{date}': system(422, { params: { date: '2026-01-01' }, ...empty }),
  'POST /api/working-time/import': system(422),
  'GET /api/working-time/question': own(200, { query: '?from=2026-01-01&add=3' }),

  'GET /api/boot': own(),
  'GET /api/events': own(),
  'GET /api/search': own(200, { query: '?q=a' }),
  'GET /api/search/{kind}': own(200, { params: { kind: 'people' }, query: '?q=a' }),
  'GET /api/people/{id}': own(200, staff),
  'GET /api/waiting': own(),
  'GET /api/waiting/count': own(),
  'GET /api/waiting/{plugin}/{kind}': administrators(200, waitingRoles),
  'POST /api/waiting/{plugin}/{kind}/decisions': own(422, { ...waitingRoles, ...empty }),
  'GET /api/role-requests': own(),
  'GET /api/role-requests/roles': own(),
  'POST /api/role-requests': own(422, empty),
  'POST /api/role-requests/{id}/withdraw': own(404, { body: { version: 1 } }),
  'GET /api/home/tiles': own(),
  'GET /api/plugins': own(),
  'GET /api/plugins/{id}': administrators(200, bulletin),
  'DELETE /api/plugins/{id}/quarantine': system(409, bulletin),
  // the government's own, which no agency's administrator decides
  'GET /api/plugins/{id}/settings': { expected: [401, 403, 403, 403, 200], ...bulletin },
  'PUT /api/plugins/{id}/settings': administrators(422, { ...bulletin, ...empty }),
  'DELETE /api/plugins/{id}/settings': { expected: [401, 403, 403, 422, 422], ...bulletin, query: '?version=x' },
  'GET /api/plugins/{id}/enablement': administrators(200, bulletin),
  'PUT /api/plugins/{id}/enablement': administrators(422, { ...bulletin, ...empty }),

  'POST /api/plugins/booking/bookings': own(422, empty),
  'GET /api/plugins/booking/bookings/{id}': own(404),
  'PUT /api/plugins/booking/bookings/{id}': own(422, empty),
  'POST /api/plugins/booking/bookings/{id}/cancel': own(404, empty),
  'GET /api/plugins/booking/resources/{id}/week': own(404, { query: '?from=2026-01-05' }),
  'GET /api/plugins/booking/free': own(200, { query: '?kind=venue&date=2026-01-05&from=09:00&to=10:00' }),
  'GET /api/plugins/booking/bookings/{id}/event.ics': own(404),
  'GET /api/plugins/booking/reviews': own(),
  'POST /api/plugins/booking/reviews': own(422, empty),
  'GET /api/plugins/booking/tiles/venues': own(),
  'GET /api/plugins/booking/calendar.ics': programs(),
  'GET /api/plugins/booking/resources/{id}/calendar.ics': programs(),

  'GET /api/plugins/bulletin/notices': own(),
  'GET /api/plugins/bulletin/notices/total': own(),
  'GET /api/plugins/bulletin/notices/unread-count': own(),
  'GET /api/plugins/bulletin/notices/posting-rules': own(),
  'GET /api/plugins/bulletin/notices/{id}/review-changes': administrators(404),
  'POST /api/plugins/bulletin/notices/{id}/withdraw': own(404, empty),
  'GET /api/plugins/bulletin/categories': own(),
  'GET /api/plugins/bulletin/categories/owners': administrators(),
  'GET /api/plugins/bulletin/categories/managed': system(),
  'POST /api/plugins/bulletin/categories': administrators(422, empty),
  'PUT /api/plugins/bulletin/categories/order': administrators(422, empty),
  'PATCH /api/plugins/bulletin/categories/{id}': administrators(404, empty),
  'GET /api/plugins/bulletin/notices/{id}/attachments': { expected: [401, 200, 404, 200, 200], ...notice },
  'POST /api/plugins/bulletin/notices/{id}/attachments': own(422, empty),
  'PUT /api/plugins/bulletin/notices/{id}/attachments/order': own(422, empty),
  'PATCH /api/plugins/bulletin/notices/{id}/attachments/{file}': own(422, empty),
  'DELETE /api/plugins/bulletin/notices/{id}/attachments/{file}': own(404),
  'GET /api/plugins/bulletin/notices/mine': own(),
  'GET /api/plugins/bulletin/notices/pinned': own(),
  'GET /api/plugins/bulletin/notices/audience-size': own(200, { query: '?audience=agency' }),
  'GET /api/plugins/bulletin/notices/followed': own(),
  'PUT /api/plugins/bulletin/notices/{id}/follow': { expected: [401, 204, 404, 204, 204], ...notice },
  'DELETE /api/plugins/bulletin/notices/{id}/follow': own(204, notice),
  'POST /api/plugins/bulletin/notices/{id}/copy': own(404),
  'GET /api/plugins/bulletin/notices/{id}/comments': { expected: [401, 200, 404, 200, 200], ...notice },
  'POST /api/plugins/bulletin/notices/{id}/comments': own(422, { ...notice, ...empty }),
  'GET /api/plugins/bulletin/comments/{id}/replies': own(404),
  'PATCH /api/plugins/bulletin/comments/{id}': own(422, empty),
  'DELETE /api/plugins/bulletin/comments/{id}': own(404),
  'POST /api/plugins/bulletin/comments/{id}/hide': own(422, empty),
  'POST /api/plugins/bulletin/comments/{id}/show': own(404),
  'POST /api/plugins/bulletin/notices': own(422, empty),
  'GET /api/plugins/bulletin/notices/{id}': { expected: [401, 200, 404, 200, 200], ...notice },
  'PATCH /api/plugins/bulletin/notices/{id}': {
    expected: [401, 409, 404, 409, 409],
    ...notice,
    body: { version: 999, title: '更名' },
  },
  'POST /api/plugins/bulletin/notices/{id}/publish': {
    expected: [401, 409, 404, 409, 409],
    ...notice,
    body: { version: 999 },
  },
  'POST /api/plugins/bulletin/notices/{id}/take-down': {
    expected: [401, 409, 404, 409, 409],
    ...notice,
    body: { version: 999 },
  },
  'POST /api/plugins/bulletin/notices/{id}/restore': own(404),
  'DELETE /api/plugins/bulletin/notices/{id}': own(404),
  'POST /api/plugins/bulletin/notices/all-read': own(204),
  'PUT /api/plugins/bulletin/notices/{id}/acknowledgement': own(422, empty),
  'GET /api/plugins/bulletin/notices/{id}/progress': own(404),
  'GET /api/plugins/bulletin/notices/{id}/progress/agencies': own(404),
  'GET /api/plugins/bulletin/notices/{id}/progress/people': own(404),
  'GET /api/plugins/bulletin/notices/{id}/progress/export': own(404),
  'POST /api/plugins/bulletin/notices/{id}/reminders': own(404),
  'GET /api/plugins/bulletin/feed/{audience}': programs({ params: { audience: 'all' } }),
  'PUT /api/plugins/bulletin/documents/{word}/{number}': programs(empty),
  'GET /api/plugins/bulletin/documents/{word}/{number}': programs(),
  'DELETE /api/plugins/bulletin/documents/{word}/{number}': programs(),

  // without a session there is nothing to end; it is tried last, since it ends those of the clients
  'DELETE /api/session': open({ status: 204 }),
};
