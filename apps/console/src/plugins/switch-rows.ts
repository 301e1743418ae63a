import type { SwitchState } from './plugins.api.js';

/** One line of the tree table. */
export interface SwitchRow {
  state: SwitchState;
  /** 1 for the topmost agency that the person sees. */
  level: number;
  hasChildren: boolean;
  open: boolean;
  origin: Origin;
  /** Name of the agency whose decision holds here; empty: the plugin's default, or out of sight. */
  decidedBy: string;
}

/** Where the state of an agency comes from. */
export type Origin = 'own' | 'own-lock' | 'inherited' | 'locked-above' | 'default';

interface Decided {
  by: string;
  locked: boolean;
}

const fold = (text: string): string => text.normalize('NFKC').toLowerCase();

function originOf(state: SwitchState, above: Decided | undefined): Pick<SwitchRow, 'origin' | 'decidedBy'> {
  if (state.lockedAbove) return { origin: 'locked-above', decidedBy: above?.locked ? above.by : '' };
  if (state.enabled !== null) return { origin: state.locked ? 'own-lock' : 'own', decidedBy: state.agency.name };
  return above
    ? { origin: 'inherited', decidedBy: above.by }
    : { origin: state.parentId === null ? 'default' : 'inherited', decidedBy: '' };
}

/**
 * The lines to draw, from top to bottom. With words to look for, what fits is shown with everything above it, opened; else the
 * branches in `open`.
 */
export function switchRows(states: readonly SwitchState[], open: ReadonlySet<string>, q = ''): SwitchRow[] {
  const known = new Set(states.map(({ agency }) => agency.id));
  const below = new Map<string, SwitchState[]>();
  for (const state of states) {
    const parent = state.parentId !== null && known.has(state.parentId) ? state.parentId : '';
    below.set(parent, [...(below.get(parent) ?? []), state]);
  }
  const sought = fold(q.trim());
  const fits = ({ agency }: SwitchState): boolean =>
    sought === '' || [agency.name, agency.shortName, agency.code].some((text) => fold(text).includes(sought));
  const visit = (state: SwitchState, level: number, above: Decided | undefined): SwitchRow[] => {
    const children = below.get(state.agency.id) ?? [];
    const decided =
      state.enabled !== null && !state.lockedAbove ? { by: state.agency.name, locked: state.locked } : above;
    const under = children.flatMap((child) => visit(child, level + 1, decided));
    if (sought !== '' && under.length === 0 && !fits(state)) return [];
    const isOpen = sought !== '' ? under.length > 0 : open.has(state.agency.id);
    const row = { state, level, hasChildren: children.length > 0, open: isOpen, ...originOf(state, above) };
    return [row, ...(isOpen ? under : [])];
  };
  return (below.get('') ?? []).flatMap((state) => visit(state, 1, undefined));
}
