import type { BootData, DashboardView } from '@tessera/contracts';
import type { Portal } from '../portal/portal.js';

/** A dashboard as the server answered it, in the form in which boot data tell of the current one. */
export function shownAs(
  view: DashboardView,
  { dashboards }: Pick<Portal, 'dashboards'>,
): Pick<BootData, 'layout' | 'dashboard' | 'dashboards'> {
  const { key, name, mode, version, layout, news, tiles } = view;
  const summary = { key, name, mode, version };
  const known = dashboards.some((one) => one.key === key);
  return {
    layout: layout.shown,
    dashboard: { ...summary, news: news.length, newTiles: tiles.filter(({ isNew }) => isNew).length },
    dashboards: known ? dashboards.map((one) => (one.key === key ? summary : one)) : [...dashboards, summary],
  };
}
