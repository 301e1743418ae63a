import createClient from 'openapi-fetch';
import { answered, requestCredentials } from './api.js';
import type { components, paths } from './generated/portal-api.types.js';

/** Named schemas of the portal's API: `Schemas['Notice']`. */
export type Schemas = components['schemas'];

/**
 * The whole API of the portal and its own plugins, typed by its OpenAPI description: paths, parameters, bodies, answers.
 * `const { data } = await portalApi.GET('/api/agencies/{code}', { params: { path: { code } } })`. Refusals are thrown as
 * an `ApiProblem`, as by `api`. An entry of its own, so that only who wants it carries it.
 */
export const portalApi = createClient<paths>({
  headers: { accept: 'application/json' },
  fetch: (request: Request) =>
    answered(fetch(new Request(request, { credentials: requestCredentials() })), request.signal),
});
