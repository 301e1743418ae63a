import type { HelpEntry } from '@tessera/contracts';
import { accountHelp } from './account.help.js';
import { consoleHelp } from './console.help.js';
import { homeHelp } from './home.help.js';
import { statements } from './statements.js';

/** Help that comes with the portal. An id never changes: administrators' own wording hangs on it. */
export const shippedByCore: readonly HelpEntry[] = [...homeHelp, ...accountHelp, ...consoleHelp, ...statements];
