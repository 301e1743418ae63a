import { describe, expect, it } from '@jest/globals';
import { filterOf, fixedOf, type MineFilter } from './mine-filter.js';

const today = '2026-03-12';
const nothing: MineFilter = {
  tab: undefined,
  q: undefined,
  from: undefined,
  to: undefined,
  state: undefined,
  kind: undefined,
};

describe('what the list of bookings asks for', () => {
  it('begins today with what may still take place, soonest first', () => {
    expect(fixedOf('upcoming', today)).toEqual({
      scope: 'mine',
      order: 'soonest',
      from: today,
      state: 'awaiting-superior,waiting,approved,queued,offered',
    });
  });

  it('asks for everything of mine, and for that of my unit', () => {
    expect(fixedOf('all', today)).toEqual({ scope: 'mine' });
    expect(fixedOf('unit', today)).toEqual({ scope: 'unit' });
  });

  it('passes on what is filtered by, and nothing else', () => {
    expect(filterOf(nothing, 'all', today)).toEqual({});
    const filter: MineFilter = { ...nothing, q: '會議', from: '2026-01-01', to: '2026-04-01', state: 'cancelled' };
    expect(filterOf(filter, 'all', today)).toEqual({
      q: '會議',
      from: '2026-01-01',
      to: '2026-04-01',
      state: 'cancelled',
    });
  });

  it('shows nothing that is over as to come', () => {
    expect(filterOf({ ...nothing, from: '2026-01-01' }, 'upcoming', today)).toEqual({});
    expect(filterOf({ ...nothing, from: '2026-04-01' }, 'upcoming', today)).toEqual({ from: '2026-04-01' });
  });

  it('takes no day from an address that has none', () => {
    expect(filterOf({ ...nothing, from: 'soon', to: "1' or 1=1" }, 'all', today)).toEqual({});
  });
});
