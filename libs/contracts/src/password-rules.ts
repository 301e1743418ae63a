/** Limits in force, as `GET /api/account` tells them. */
export interface PasswordLimits {
  minLength: number;
  maxLength: number;
  /** Special characters that may be used; any other character but letters and digits may not. */
  specialCharacters: string;
}

/** What a password is held against. */
export interface PasswordContext {
  account: string;
  /** The old password as typed; empty when it is not known. */
  current: string;
}

/** Rules a page can judge while typing, in the order they are shown. The server knows two more: common, used before. */
export const passwordRuleNames = [
  'length',
  'upper-case',
  'lower-case',
  'digit',
  'special',
  'allowed-characters',
  'not-account-name',
  'unlike-current',
] as const;
export type PasswordRule = (typeof passwordRuleNames)[number];
/** All rules by which `PUT /api/account/password` may refuse; its `errors` carry them as `code`. */
export type PasswordFault = PasswordRule | 'common' | 'used-before';

/** Longest run that a new password may share with the old one. */
const longestSharedRun = 2;

/** Do both hold the same run of more than two characters, whatever the case of its letters? */
export function sharesRun(one: string, other: string, longest = longestSharedRun): boolean {
  const [left, right] = [[...one.toLowerCase()], other.toLowerCase()];
  for (let at = 0; at + longest < left.length; at++)
    if (right.includes(left.slice(at, at + longest + 1).join(''))) return true;
  return false;
}

/** Which rules hold for `password`. Length counts characters, not bytes. */
export function judgePassword(
  password: string,
  { minLength, maxLength, specialCharacters }: PasswordLimits,
  { account, current }: PasswordContext,
): Record<PasswordRule, boolean> {
  const characters = [...password];
  const special = new Set(specialCharacters);
  const isAlphanumeric = (character: string) => /^[A-Za-z0-9]$/.test(character);
  const name = account.toLowerCase();
  return {
    length: characters.length >= minLength && characters.length <= maxLength,
    'upper-case': /[A-Z]/.test(password),
    'lower-case': /[a-z]/.test(password),
    digit: /[0-9]/.test(password),
    special: characters.some((character) => special.has(character)),
    'allowed-characters':
      characters.length > 0 && characters.every((character) => isAlphanumeric(character) || special.has(character)),
    'not-account-name': characters.length > 0 && (name === '' || !password.toLowerCase().includes(name)),
    'unlike-current': characters.length > 0 && !sharesRun(password, current),
  };
}

/** Rules that do not hold, in order; empty = the page has nothing to say against it. */
export const brokenPasswordRules = (
  password: string,
  limits: PasswordLimits,
  context: PasswordContext,
): PasswordRule[] => {
  const judged = judgePassword(password, limits, context);
  return passwordRuleNames.filter((rule) => !judged[rule]);
};
