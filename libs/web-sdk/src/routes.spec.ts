import { describe, expect, it } from '@jest/globals';
import { matchRoute, type Route } from './routes.js';

const page = (() => Promise.reject(new Error('never loaded'))) as Route['page'];
const routes: Route[] = ['/bulletin', '/bulletin/new', '/bulletin/:id', '/bulletin/:id/edit'].map((path) => ({
  path,
  page,
}));

describe('matchRoute', () => {
  it.each([
    ['/bulletin', '/bulletin', {}],
    ['/bulletin/', '/bulletin', {}],
    ['/bulletin/new', '/bulletin/new', {}],
    ['/bulletin/7', '/bulletin/:id', { id: '7' }],
    ['/bulletin/%E7%94%B2/edit', '/bulletin/:id/edit', { id: '甲' }],
  ])('%s is %s', (path, route, params) => {
    expect(matchRoute(routes, path)).toMatchObject({ route: { path: route }, params });
  });

  it.each(['/', '/bulletins', '/bulletin/7/8', '/bulletin/%E0%A4%A'])('%s is none', (path) => {
    expect(matchRoute(routes, path)).toBeUndefined();
  });
});
