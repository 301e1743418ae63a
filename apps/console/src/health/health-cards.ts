import '@tessera/ui/badge';
import { formatBytes, formatNumber } from '@tessera/ui/numbers';
import { html, type TemplateResult } from 'lit';
import { type Definition, definitions } from '../frame/definitions.js';
import type { HealthReport } from './health.api.js';
import { t } from './texts.js';
import { databaseVerdict, diskVerdict, mailVerdict, outboxVerdict, pluginsVerdict, type Verdict } from './verdicts.js';

const looks = {
  good: ['success', 'circle-check'],
  look: ['warning', 'alert-triangle'],
  bad: ['danger', 'alert-circle'],
} as const;

export function verdictBadge(verdict: Verdict): TemplateResult {
  const [variant, icon] = looks[verdict];
  return html`<t-badge variant=${variant} icon=${icon}>${t(`verdict.${verdict}`)}</t-badge>`;
}

interface Card {
  key: 'database' | 'outbox' | 'mail' | 'disk' | 'plugins' | 'process';
  icon: string;
  verdict: Verdict;
  rows: Definition[];
}

const milliseconds = (value: number): string => `${formatNumber(value)}\u00a0ms`;

function cardsOf({ database, outbox, mail, disk, plugins, ...portal }: HealthReport, uptime: string): Card[] {
  const faults = plugins.reduce((sum, plugin) => sum + plugin.faults, 0);
  const quarantined = plugins.filter(({ state }) => state === 'quarantined').length;
  return [
    {
      key: 'database',
      icon: 'database',
      verdict: databaseVerdict(database),
      rows: [
        [t('database.answer'), database.up ? milliseconds(database.milliseconds) : t('database.away')],
        [t('database.size'), formatBytes(database.bytes)],
        [t('database.connections'), formatNumber(database.connections)],
        [t('version'), `PostgreSQL ${database.version}`],
      ],
    },
    {
      key: 'outbox',
      icon: 'stack-2',
      verdict: outboxVerdict(outbox),
      rows: [
        [t('outbox.waiting'), formatNumber(outbox.waiting)],
        [
          t('outbox.oldest'),
          outbox.oldestSeconds === null ? '' : t('seconds', { count: Math.round(outbox.oldestSeconds) }),
        ],
        ['', html`<a href="/console/jobs">${t('outbox.link')}</a>`],
      ],
    },
    {
      key: 'mail',
      icon: 'mail',
      verdict: mailVerdict(mail),
      rows: [
        [t('mail.waiting'), formatNumber(mail.waiting)],
        [t('mail.failed'), formatNumber(mail.failed)],
        [t('mail.held'), formatNumber(mail.held)],
        ['', html`<a href=${mail.failed > 0 ? '/console/mail?state=failed' : '/console/mail'}>${t('mail.link')}</a>`],
      ],
    },
    {
      key: 'disk',
      icon: 'server',
      verdict: diskVerdict(disk),
      rows: [
        [t('disk.free'), formatBytes(disk.freeBytes)],
        [t('disk.total'), formatBytes(disk.totalBytes)],
        [
          t('disk.used'),
          html`<meter min="0" max="1" .value=${disk.totalBytes > 0 ? 1 - disk.freeBytes / disk.totalBytes : 0} aria-label=${t('disk.used')}></meter>
            ${disk.totalBytes > 0 ? Math.round((1 - disk.freeBytes / disk.totalBytes) * 100) : 0}%`,
        ],
      ],
    },
    {
      key: 'plugins',
      icon: 'puzzle',
      verdict: pluginsVerdict(plugins),
      rows: [
        [t('plugins.ready'), `${formatNumber(plugins.length - quarantined)} / ${formatNumber(plugins.length)}`],
        [t('plugins.quarantined'), formatNumber(quarantined)],
        [t('plugins.faults'), formatNumber(faults)],
        ['', html`<a href="/console/plugins">${t('plugins.link')}</a>`],
      ],
    },
    {
      key: 'process',
      icon: 'activity',
      verdict: 'good',
      rows: [
        [t('process.since'), uptime],
        [t('process.browsers'), formatNumber(portal.openBrowsers)],
        [t('process.memory'), formatBytes(portal.memoryBytes)],
        [t('version'), `Tessera ${portal.version}　Node ${portal.node.replace(/^v/, '')}`],
      ],
    },
  ];
}

/** A card for each thing the portal stands on; `uptime` in words. */
export const healthCards = (report: HealthReport, uptime: string): TemplateResult =>
  html`<div class="cards">${cardsOf(report, uptime).map(
    ({ key, icon, verdict, rows }) => html`<section class="panel" aria-labelledby="card-${key}">
    <div class="panel-head"><t-icon name=${icon} size="18"></t-icon><h2 id="card-${key}">${t(`card.${key}`)}</h2><span class="acts">${verdictBadge(verdict)}</span></div>
    <div class="panel-body">${definitions(rows)}</div>
  </section>`,
  )}</div>`;
