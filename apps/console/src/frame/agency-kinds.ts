import type { Option } from '@tessera/ui/option';
import type { AgencyKind } from './agencies.api.js';
import { t } from './texts.js';

export const agencyKinds: readonly AgencyKind[] = ['inside', 'outside', 'district', 'school', 'unit'];

const icons: Record<AgencyKind, string> = {
  inside: 'building-bank',
  outside: 'building',
  district: 'building-community',
  school: 'school',
  unit: 'users-group',
};

export const agencyIcon = (kind: AgencyKind): string => icons[kind];
export const agencyKindName = (kind: AgencyKind): string => t(`agency.kind.${kind}`);
export const agencyKindOptions = (): Option[] => agencyKinds.map((value) => ({ value, label: agencyKindName(value) }));
