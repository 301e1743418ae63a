import { extensionPoints } from '@tessera/contracts';

/** Version of the extension point of personal tokens: additive changes raise the minor number, others the major. */
export const tokenAccessVersion = extensionPoints.tokens.version;
