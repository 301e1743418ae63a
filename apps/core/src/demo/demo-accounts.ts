/** The accounts that the first start of a demo city prints. */
export interface DemoAccount {
  account: string;
  name: string;
  title: string;
  /** Code of the node in `apps/core/demo/organisation.csv` that the person belongs to. */
  unit: string;
  /** Role granted, and the agency it is limited to; null: the whole government. */
  grant: { role: 'system-administrator' | 'agency-administrator'; agency: string | null } | null;
  purpose: string;
}

export const demoAccounts: readonly DemoAccount[] = [
  {
    account: 'sysadmin',
    name: '許哲維',
    title: '系統管理師',
    unit: 'D12-U1',
    grant: { role: 'system-administrator', agency: null },
    purpose: 'administers everything',
  },
  {
    account: 'agencyadmin',
    name: '蔡佩珊',
    title: '專員',
    unit: 'D03-U1',
    grant: { role: 'agency-administrator', agency: 'D03' },
    purpose: 'administers 衛生局',
  },
  {
    account: 'staff',
    name: '林昱翔',
    title: '科員',
    unit: 'D03-U2',
    grant: null,
    purpose: 'a member of 衛生局, with a second post in 社會局',
  },
  { account: 'neighbour', name: '吳思妤', title: '社工師', unit: 'D02-U1', grant: null, purpose: 'a member of 社會局' },
];
