import type { SwitchState } from './plugins.api.js';

/** A switch that inherits, for specs. */
export const exampleSwitch = (code: string, part: Partial<SwitchState> = {}): SwitchState => ({
  agency: { id: code, code, name: `機關${code}`, shortName: code },
  parentId: null,
  enabled: null,
  effective: true,
  locked: false,
  lockedAbove: false,
  mayChange: true,
  reason: '',
  at: null,
  ...part,
});
