import type { DashboardView } from '@tessera/contracts';
import { confirm, describeProblem, toast } from '@tessera/web-sdk';
import type { Portal } from '../../portal/portal.js';
import { ask } from '../asking-dialog.js';
import {
  addDashboard,
  changeDashboard,
  chooseNews,
  deleteDashboard,
  readDashboard,
  readDashboards,
  restoreDashboard,
} from '../dashboards.api.js';
import { TileNames } from '../edit/tile-names.js';
import { shownAs } from '../shown-dashboard.js';
import { DashboardNameDialog, LayerNewsDialog, type NamedDashboard } from './dashboard-dialogs.js';
import { t } from './texts.js';

const nameOf = ({ name }: { name: string }): string => name || t('classic');

function show(portal: Portal, view: DashboardView): void {
  portal.showDashboard(shownAs(view, portal));
}

/** Counts choices of a dashboard: of two in a row the second is shown, whichever answer comes first. */
let choices = 0;

async function showAtHome(portal: Portal, key: string): Promise<void> {
  const choice = ++choices;
  await changeDashboard(key, { current: true });
  const view = await readDashboard(key);
  if (choice === choices) show(portal, view);
}

async function add(portal: Portal): Promise<void> {
  const { items, most } = await readDashboards();
  if (items.filter(({ mode }) => mode === 'custom').length >= most) {
    toast({ text: t('most', { count: most }), kind: 'warning' });
    return;
  }
  const { dashboard } = portal;
  const given = await ask<NamedDashboard, DashboardNameDialog>(DashboardNameDialog, { source: nameOf(dashboard) });
  if (!given) return;
  const { name, copy } = given;
  const { key } = await addDashboard({ name, ...(copy && { copyOf: dashboard.key }) });
  await showAtHome(portal, key);
  toast({ text: t('added', { name }) });
}

async function rename(portal: Portal): Promise<void> {
  const { key, name } = portal.dashboard;
  const given = await ask<NamedDashboard, DashboardNameDialog>(DashboardNameDialog, { name });
  if (!given) return;
  await changeDashboard(key, { name: given.name });
  show(portal, await readDashboard(key));
}

async function remove(portal: Portal): Promise<void> {
  const { key, name } = portal.dashboard;
  const agreed = await confirm({
    title: t('delete.title', { name }),
    text: t('delete.text'),
    action: t('delete.action'),
    danger: true,
  });
  if (!agreed) return;
  await deleteDashboard(key);
  const { items, current } = await readDashboards();
  portal.showDashboard({ dashboards: items });
  show(portal, await readDashboard(current));
  toast({ text: t('deleted', { name }) });
}

async function goBack(portal: Portal): Promise<void> {
  const { key, version, before } = await readDashboard(portal.dashboard.key);
  if (before === null) {
    toast({ text: t('before.none'), kind: 'info' });
    return;
  }
  const restored = await restoreDashboard(key, { version, to: before });
  show(portal, restored);
  const again = async (): Promise<void> =>
    show(portal, await restoreDashboard(key, { version: restored.version, to: version }));
  toast({ text: t('before.done'), action: { label: t('before.undo'), run: () => void said(again()) } });
}

async function answerNews(portal: Portal): Promise<void> {
  const view = await readDashboard(portal.dashboard.key);
  const { key, version, lower, news } = view;
  const names = new TileNames(view.tiles, portal);
  const choice = news.length
    ? await ask<'take' | 'keep', LayerNewsDialog>(LayerNewsDialog, { news, nameOf: (one) => names.name(one) })
    : 'take';
  if (choice) show(portal, await chooseNews(key, { version, lower, choice }));
}

/** A refusal is said, and the page goes on. */
async function said(act: Promise<void>): Promise<void> {
  try {
    await act;
  } catch (error) {
    toast({ text: t('failed', { why: describeProblem(error).text }), kind: 'danger' });
  }
}

/** What the home page's menu, switcher and chip ask for; `show:<key>` makes a dashboard the current one. */
export async function dashboardActs(portal: Portal, act: string): Promise<void> {
  const acts: Record<string, (portal: Portal) => Promise<void>> = {
    add,
    rename,
    delete: remove,
    before: goBack,
    news: answerNews,
  };
  const [name = '', key = ''] = act.split(':');
  const run = acts[name];
  if (run) await said(run(portal));
  else if (name === 'show') await said(showAtHome(portal, key));
}
