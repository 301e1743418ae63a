import type { ManifestReview } from '@tessera/contracts';

/** The core's own queues, declared as plugins declare theirs. */
export const coreReviews: readonly ManifestReview[] = [
  {
    kind: 'role-requests',
    name: { 'zh-Hant': '權限申請', en: 'Role requests' },
    icon: 'user-check',
    permission: ['review', 'RoleRequest'],
    batch: true,
    personal: false,
    verdicts: [
      {
        key: 'approve',
        name: { 'zh-Hant': '核准', en: 'Approve' },
        done: { 'zh-Hant': '已核准', en: 'Approved' },
        tone: 'positive',
        note: 'optional',
        confirm: false,
      },
      {
        key: 'refuse',
        name: { 'zh-Hant': '駁回', en: 'Reject' },
        done: { 'zh-Hant': '已駁回', en: 'Rejected' },
        tone: 'negative',
        note: 'required',
        confirm: false,
      },
    ],
  },
  {
    kind: 'failed-jobs',
    name: { 'zh-Hant': '失敗的背景工作', en: 'Failed jobs' },
    icon: 'list-check',
    permission: ['update', 'Job'],
    batch: true,
    personal: false,
    verdicts: [
      {
        key: 'retry',
        name: { 'zh-Hant': '重試', en: 'Retry' },
        done: { 'zh-Hant': '已重試', en: 'Retried' },
        tone: 'positive',
        note: 'none',
        confirm: false,
      },
      {
        key: 'discard',
        name: { 'zh-Hant': '捨棄', en: 'Discard' },
        done: { 'zh-Hant': '已捨棄', en: 'Discarded' },
        tone: 'negative',
        note: 'none',
        confirm: true,
      },
    ],
  },
];
