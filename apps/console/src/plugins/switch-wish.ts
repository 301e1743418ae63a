import type { SwitchChange, SwitchState } from './plugins.api.js';

/** What a person can want of one agency's switch. */
export type Wish = 'on' | 'off' | 'inherit' | 'must' | 'forbid' | 'unlock';

const decisions: Record<Exclude<Wish, 'unlock'>, Pick<SwitchChange, 'enabled' | 'locked'>> = {
  on: { enabled: true, locked: false },
  off: { enabled: false, locked: false },
  inherit: { enabled: null, locked: false },
  must: { enabled: true, locked: true },
  forbid: { enabled: false, locked: true },
};

/** The wish as the server takes it. Unlocking keeps the agency's own decision. */
export const changeFor = ({ agency, enabled }: SwitchState, wish: Wish): SwitchChange => ({
  agency: agency.code,
  ...(wish === 'unlock' ? { enabled, locked: false } : decisions[wish]),
});

/** What brings the switch back to how it stood. */
export const changeBack = ({ agency, enabled, locked }: SwitchState): SwitchChange => ({
  agency: agency.code,
  enabled,
  locked,
});

/** Wishes that change something, in the order of the menu. */
export function possibleWishes({ enabled, locked, lockedAbove }: SwitchState, mayLock: boolean): Wish[] {
  if (lockedAbove || (locked && !mayLock)) return [];
  const wishes: Wish[] = [];
  if (enabled !== true || locked) wishes.push('on');
  if (enabled !== false || locked) wishes.push('off');
  if (enabled !== null) wishes.push('inherit');
  if (!mayLock) return wishes;
  if (!(enabled === true && locked)) wishes.push('must');
  if (!(enabled === false && locked)) wishes.push('forbid');
  if (locked) wishes.push('unlock');
  return locked ? wishes.filter((wish) => wish !== (enabled ? 'on' : 'off')) : wishes;
}
