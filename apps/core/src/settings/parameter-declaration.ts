import type { Localized } from '@tessera/contracts';

interface Declaration {
  /** `<room>.<name>`, e.g. `identity.lockout-failures`. */
  key: string;
  description: Localized;
  /** Environment variable that overrules the stored value; such a parameter is shown read-only. */
  environment?: string;
}

/** A figure or switch that administrators may set while the portal runs. */
export type ParameterDeclaration = Declaration &
  (
    | { type: 'integer'; default: number; min: number; max: number; unit?: Localized }
    | { type: 'boolean'; default: boolean }
    | { type: 'string'; default: string; maxLength: number }
    | { type: 'choice'; default: string; choices: readonly string[] }
  );
