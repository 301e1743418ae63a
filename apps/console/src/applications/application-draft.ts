import type { AudienceView, ManagedApplication } from '@tessera/contracts';
import { audienceInput } from './application-looks.js';
import type { ApplicationWish } from './applications.api.js';

/** What the form holds; texts as typed. */
export interface ApplicationDraft {
  zh: string;
  en: string;
  descriptionZh: string;
  descriptionEn: string;
  icon: string;
  category: string;
  address: string;
  opens: ManagedApplication['opens'];
  audience: AudienceView;
  role: string | null;
  state: ManagedApplication['state'];
}

export const draftOf = (application: ManagedApplication | null, category: string): ApplicationDraft => ({
  zh: application?.name['zh-Hant'] ?? '',
  en: application?.name.en ?? '',
  descriptionZh: application?.description['zh-Hant'] ?? '',
  descriptionEn: application?.description.en ?? '',
  icon: application?.icon ?? 'apps',
  category: application?.category ?? category,
  address: application?.address ?? '',
  opens: application?.opens ?? 'new',
  audience: application?.audience ?? { kind: 'everyone', agency: null, listed: [] },
  role: application?.role ?? null,
  state: application?.state ?? 'draft',
});

export const wishOf = (draft: ApplicationDraft): ApplicationWish => ({
  name: { 'zh-Hant': draft.zh, en: draft.en },
  description: { 'zh-Hant': draft.descriptionZh, en: draft.descriptionEn },
  icon: draft.icon,
  category: draft.category,
  address: draft.address,
  opens: draft.opens,
  audience: audienceInput(draft.audience),
  role: draft.role,
  state: draft.state,
});
