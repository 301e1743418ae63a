import { ApiProblem } from '@tessera/web-sdk';
import { listed } from '../frame/listed.js';
import { t } from './texts.js';

/** Besides the server's sentence: what is in the way, and what to do about it. */
export function refusal(error: unknown): string | undefined {
  if (!(error instanceof ApiProblem)) return undefined;
  const members = error.problem as { agencies?: string[]; current?: { name?: string }; state?: string };
  if (error.slug === 'last-administrator')
    return members.agencies?.length
      ? t('refusal.last-of-agency', { agencies: listed(members.agencies) })
      : t('refusal.last-of-portal');
  if (error.slug === 'conflict') return t('refusal.conflict', { name: members.current?.name ?? '' });
  if (error.slug === 'account-state') return t('refusal.state');
  return undefined;
}
