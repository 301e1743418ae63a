import { join } from 'node:path';
import type { BootPlugin, Localized } from '@tessera/contracts';
import { partFolder } from '../boot/paths.js';

/** One of the portal's own micro-frontends; loaded by the shell like a plugin's, never switched off. */
export interface CoreApp {
  id: string;
  name: Localized;
  icon: string;
  folder: string;
  pages: (BootPlugin['pages'][number] & { permission?: [string, string] })[];
  navigation: { to: string; label: Localized; icon: string; order: number; permission: [string, string] }[];
}

const entry = (to: string, zh: string, en: string, icon: string, order: number, permission: [string, string]) => ({
  to,
  label: { 'zh-Hant': zh, en },
  icon,
  order,
  permission,
});

export const coreApps: readonly CoreApp[] = [
  {
    id: 'account',
    name: { 'zh-Hant': '我的帳號', en: 'My account' },
    icon: 'user',
    folder: join(partFolder('account'), 'web'),
    pages: [{ path: '/account', module: './app', title: { 'zh-Hant': '我的帳號', en: 'My account' } }],
    navigation: [],
  },
  {
    id: 'console',
    name: { 'zh-Hant': '管理', en: 'Console' },
    icon: 'settings',
    folder: join(partFolder('console'), 'web'),
    pages: [
      {
        path: '/console',
        module: './app',
        title: { 'zh-Hant': '管理', en: 'Console' },
        permission: ['read', 'Plugin'],
      },
    ],
    navigation: [
      entry('/console/accounts', '帳號管理', 'Accounts', 'users', 10, ['read', 'Account']),
      entry('/console/organisation', '機關組織', 'Organisation', 'sitemap', 20, ['update', 'Agency']),
      entry('/console/roles', '角色權限', 'Roles', 'user-shield', 25, ['read', 'Role']),
      entry('/console/plugins', '外掛管理', 'Plugins', 'puzzle', 30, ['read', 'Plugin']),
      // agency administrators choose the big six of their agency there
      entry('/console/applications', '首頁應用程式', 'Home applications', 'apps', 35, ['read', 'BigSix']),
      entry('/console/working-time', '辦公日曆', 'Office calendar', 'calendar', 40, ['update', 'OfficeDay']),
      entry('/console/parameters', '系統參數', 'Parameters', 'adjustments', 50, ['read', 'Parameter']),
      entry('/console/banners', '橫幅', 'Banners', 'photo', 52, ['read', 'Banner']),
      entry('/console/help', '說明', 'Help', 'help', 54, ['read', 'SeedPerson']),
      entry('/console/audit', '紀錄查詢', 'Audit log', 'history', 60, ['read', 'AuditEntry']),
      entry('/console/jobs', '背景工作', 'Jobs', 'list-check', 70, ['read', 'Job']),
      entry('/console/mail', '郵件紀錄', 'Mail', 'mail', 80, ['read', 'Mail']),
      entry('/console/health', '系統健康', 'Health', 'heart-rate-monitor', 90, ['read', 'Health']),
    ],
  },
];
