import type { Localized } from '@tessera/contracts';

/** Something the core guards: what it is called and what may be done with it. */
export interface SubjectDeclaration {
  subject: string;
  name: Localized;
  actions: string[];
}

const subject = (key: string, zh: string, en: string, ...actions: string[]): SubjectDeclaration => ({
  subject: key,
  name: { 'zh-Hant': zh, en },
  actions,
});

/** Subjects of the core's own routes. A plugin may not declare one of these as its own. */
export const coreSubjects: readonly SubjectDeclaration[] = [
  subject('Agency', '機關', 'Agency', 'read', 'create', 'update'),
  subject('Person', '人員', 'Person', 'read'),
  subject('Account', '公務帳號', 'Account', 'read', 'create', 'update'),
  subject('Role', '角色', 'Role', 'read', 'create', 'update', 'delete'),
  subject('RoleGrant', '角色指派', 'Role grant', 'read', 'create', 'delete'),
  subject('RoleRequest', '權限申請', 'Role request', 'review'),
  subject('Explanation', '權限說明', 'Explanation of permissions', 'read'),
  subject('Plugin', '外掛', 'Plugin', 'read', 'update'),
  subject('Enablement', '外掛開關', 'Plugin switch', 'read', 'update', 'lock'),
  subject('PluginSetting', '外掛設定', 'Plugin setting', 'read', 'update', 'lock'),
  subject('Parameter', '系統參數', 'Parameter', 'read', 'update'),
  subject('AuditEntry', '稽核紀錄', 'Audit entry', 'read', 'create'),
  subject('Job', '背景工作', 'Job', 'read', 'update', 'delete'),
  subject('Mail', '郵件', 'Mail', 'read', 'update'),
  subject('Health', '系統健康', 'Health', 'read'),
  subject('OfficeDay', '辦公日曆', 'Office calendar', 'read', 'update'),
  subject('File', '檔案', 'File', 'read', 'create', 'update', 'delete'),
  subject('Banner', '橫幅', 'Banner', 'read', 'create', 'update', 'delete'),
  subject('Application', '首頁應用程式', 'Home application', 'read', 'create', 'update', 'delete'),
  subject('BigSix', '六小福', 'Big six', 'read', 'update'),
  subject('HelpEntry', '說明', 'Help entry', 'read', 'create', 'update', 'delete'),
  subject('SeedPerson', '種子人員', 'Seed person', 'read', 'create', 'delete'),
  subject('Layout', '版面', 'Layout', 'read', 'update'),
];

export const isCoreSubject = (key: string): boolean => key === 'all' || coreSubjects.some((one) => one.subject === key);
