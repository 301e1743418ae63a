import type { AuditLine } from './audit.api.js';
import { t } from './texts.js';

type Acted = Pick<AuditLine, 'actorName'> & { onBehalfOf?: { name: string } | null };

/** Who acted, and in whose place. */
export const actorText = ({ actorName, onBehalfOf }: Acted): string =>
  onBehalfOf ? t('actor.for', { actor: actorName, principal: onBehalfOf.name }) : actorName;
