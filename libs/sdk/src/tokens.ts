import { extensionPoints } from '@tessera/contracts';

/** Version of the extension point of personal tokens: additive changes raise the minor number, others the major. */
export const tokenAccessVersion = extensionPoints.tokens.version;

/** Begins every secret, so that it is known wherever it turns up. */
export const tokenPrefix = 'tpt_';

/** A secret as it is handed out: 256 random bits, base64url. */
const secretShape = new RegExp(`^${tokenPrefix}[\\w-]{43}$`);
const secretsIn = new RegExp(`${tokenPrefix}[\\w-]{43}`, 'g');

export const isTokenSecret = (value: string): boolean => secretShape.test(value);

/** A text without the secrets that stand in it. */
export const withoutTokenSecrets = (value: string): string =>
  value.includes(tokenPrefix) ? value.replace(secretsIn, `${tokenPrefix}…`) : value;
