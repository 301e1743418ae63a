import { t } from './texts.js';
import type { DayKind, OfficeDay } from './working-time.api.js';

export const dayKinds: readonly DayKind[] = ['working', 'weekend', 'holiday', 'make-up', 'closure'];

export const kindName = (kind: DayKind): string => t(`kind.${kind}`);

/** One character that tells the kind apart without colour; plain days and weekends have none. */
export const kindMark = (kind: DayKind): string =>
  kind === 'holiday' || kind === 'make-up' || kind === 'closure' ? t(`mark.${kind}`) : '';

export const dayText = ({ kind, remark }: OfficeDay): string =>
  remark ? t('kind.with-remark', { kind: kindName(kind), remark }) : kindName(kind);
