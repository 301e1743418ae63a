import type { DemoCity } from './demo-city.js';

/** What a first start prints once. */
export function demoGreeting({ accounts, password }: DemoCity): string {
  const width = Math.max(...accounts.map(({ account }) => account.length));
  return [
    'A demo city was made. Its accounts:',
    ...accounts.map(({ account, purpose }) => `  ${account.padEnd(width)}  ${purpose}`),
    `Password of all of them: ${password}`,
  ].join('\n');
}
