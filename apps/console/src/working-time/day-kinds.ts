import { t } from './texts.js';
import type { DayKind, OfficeDay } from './working-time.api.js';

export const dayKinds: readonly DayKind[] = ['working', 'weekend', 'holiday', 'make-up', 'closure'];

export const kindName = (kind: DayKind): string => t(`kind.${kind}`);

/** One character that tells the kind apart without colour; plain days and weekends have none. */
export const kindMark = (kind: DayKind, part?: OfficeDay['part']): string =>
  part
    ? t(`mark.closure-${part}`)
    : kind === 'holiday' || kind === 'make-up' || kind === 'closure'
      ? t(`mark.${kind}`)
      : '';

/** A whole closed day, or one of which a half is left. */
const closedName = ({ kind, part }: OfficeDay): string => (part ? t(`kind.closure-${part}`) : kindName(kind));

export const dayText = (day: OfficeDay): string =>
  day.remark ? t('kind.with-remark', { kind: closedName(day), remark: day.remark }) : closedName(day);
