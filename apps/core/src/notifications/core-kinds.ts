import type { ManifestNotification } from '@tessera/contracts';

const everywhere = { portal: true, mail: true };

/** What the core itself tells people of. One table of all kinds stands in `docs/notifications.md`. */
export const coreNotifications: readonly ManifestNotification[] = [
  {
    kind: 'password-expires',
    name: { 'zh-Hant': '密碼即將到期', en: 'Password expires soon' },
    text: {
      'zh-Hant': '您的密碼將於 {days} 天後（{date:moment}）到期，請先變更。',
      en: 'Your password expires in {days|# day|# days} ({date:moment}). Change it before then.',
    },
    icon: 'key',
    audience: false,
    defaults: everywhere,
    mandatory: true,
  },
  {
    kind: 'new-sign-in',
    name: { 'zh-Hant': '從新裝置登入', en: 'Sign-in from a new device' },
    text: {
      'zh-Hant': '您的帳號於 {at:moment} 從未曾使用的裝置登入（{address}）。如果不是您本人，請立即變更密碼。',
      en: 'Your account was signed in to at {at:moment} from a device not used before ({address}). If that was not you, change your password at once.',
    },
    icon: 'shield-check',
    audience: false,
    defaults: everywhere,
    mandatory: true,
  },
  {
    kind: 'personal-token-made',
    name: { 'zh-Hant': '新增連結或權杖', en: 'New link or token' },
    text: {
      'zh-Hant': '您的帳號新增了「{purpose}」的個人連結或權杖：{label}。如果不是您本人，請立即撤銷。',
      en: 'A personal link or token for "{purpose}" was made with your account: {label}. If that was not you, revoke it at once.',
    },
    icon: 'key',
    audience: false,
    defaults: everywhere,
    mandatory: true,
  },
  {
    kind: 'role-granted',
    name: { 'zh-Hant': '獲得角色', en: 'Role granted' },
    text: { 'zh-Hant': '您已獲得「{role}」角色。', en: 'You now have the role "{role}".' },
    icon: 'user-shield',
    audience: false,
    defaults: everywhere,
    mandatory: false,
  },
  {
    kind: 'role-revoked',
    name: { 'zh-Hant': '角色被收回', en: 'Role taken away' },
    text: { 'zh-Hant': '您的「{role}」角色已被收回。', en: 'You no longer have the role "{role}".' },
    icon: 'user-shield',
    audience: false,
    defaults: everywhere,
    mandatory: false,
  },
  {
    kind: 'account-changed',
    name: { 'zh-Hant': '帳號資料變更', en: 'Account data changed' },
    text: {
      'zh-Hant': '{by}變更了您的帳號資料：{fields}。',
      en: '{by} changed your account data: {fields}.',
    },
    icon: 'user',
    audience: false,
    defaults: { portal: true, mail: false },
    mandatory: true,
  },
  {
    kind: 'role-request-asked',
    name: { 'zh-Hant': '新的權限申請', en: 'New role request' },
    text: {
      'zh-Hant': '{person} 申請異動「{role}」角色，案號 {number}，待您審核。',
      en: '{person} asks about the role "{role}", number {number}. It waits for your decision.',
    },
    icon: 'user-check',
    audience: false,
    defaults: everywhere,
    mandatory: false,
  },
  {
    kind: 'role-request-approved',
    name: { 'zh-Hant': '權限申請核准', en: 'Role request approved' },
    text: {
      'zh-Hant': '您的權限申請 {number}（{role}）已由 {by} 核准。',
      en: '{by} approved your role request {number} ({role}).',
    },
    icon: 'user-check',
    audience: false,
    // the decision itself is mailed to everybody, whatever they chose
    defaults: { portal: true, mail: false },
    mandatory: false,
  },
  {
    kind: 'role-request-refused',
    name: { 'zh-Hant': '權限申請駁回', en: 'Role request rejected' },
    text: {
      'zh-Hant': '您的權限申請 {number}（{role}）已由 {by} 駁回：{note}',
      en: '{by} rejected your role request {number} ({role}): {note}',
    },
    icon: 'user-check',
    audience: false,
    defaults: { portal: true, mail: false },
    mandatory: false,
  },
  {
    kind: 'post-added',
    name: { 'zh-Hant': '新增兼任職務', en: 'Concurrent post added' },
    text: {
      'zh-Hant': '您自 {from:date} 起兼任「{place}」的職務，可在右上角的選單切換。',
      en: 'From {from:date} you also have a post at "{place}"; choose it in the menu at the top right.',
    },
    icon: 'briefcase',
    audience: false,
    defaults: everywhere,
    mandatory: false,
  },
  {
    kind: 'post-ended',
    name: { 'zh-Hant': '兼任職務結束', en: 'Concurrent post ended' },
    text: {
      'zh-Hant': '您在「{place}」的兼任職務已由 {by} 結束。',
      en: '{by} ended your concurrent post at "{place}".',
    },
    icon: 'briefcase',
    audience: false,
    defaults: everywhere,
    mandatory: false,
  },
  {
    kind: 'delegation-named',
    name: { 'zh-Hant': '受託職務代理', en: 'Named as deputy' },
    text: {
      'zh-Hant': '{principal} 請您於 {from:date} 至 {until:date} 代理職務。',
      en: '{principal} asks you to stand in from {from:date} to {until:date}.',
    },
    icon: 'users',
    audience: false,
    defaults: everywhere,
    mandatory: false,
  },
  {
    kind: 'delegation-given',
    name: { 'zh-Hant': '已設定職務代理', en: 'Deputy named' },
    text: {
      'zh-Hant': '{deputy} 將於 {from:date} 至 {until:date} 代理您的職務。',
      en: '{deputy} stands in for you from {from:date} to {until:date}.',
    },
    icon: 'users',
    audience: false,
    defaults: { portal: true, mail: false },
    mandatory: true,
  },
  {
    kind: 'delegation-revoked',
    name: { 'zh-Hant': '職務代理取消', en: 'Delegation revoked' },
    text: {
      'zh-Hant': '{by} 已取消 {principal} 與 {deputy} 之間的職務代理。',
      en: '{by} revoked the delegation from {principal} to {deputy}.',
    },
    icon: 'users',
    audience: false,
    defaults: everywhere,
    mandatory: false,
  },
];
