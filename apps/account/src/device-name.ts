/** Order matters: later names also occur in the lines of browsers that come first. */
const browsers: [RegExp, string][] = [
  [/\bEdgA?\/|\bEdgiOS\//, 'Edge'],
  [/\bOPR\/|\bOPT\//, 'Opera'],
  [/\bSamsungBrowser\//, 'Samsung Internet'],
  [/\bFirefox\/|\bFxiOS\//, 'Firefox'],
  [/Chrome\/|\bCriOS\//, 'Chrome'],
  [/\bSafari\//, 'Safari'],
];
const systems: [RegExp, string][] = [
  [/\biPhone\b/, 'iPhone'],
  [/\biPad\b/, 'iPad'],
  [/\bAndroid\b/, 'Android'],
  [/\bWindows NT\b/, 'Windows'],
  [/\bCrOS\b/, 'ChromeOS'],
  [/\bMac OS X\b/, 'macOS'],
  [/\bLinux\b/, 'Linux'],
];

const nameIn = (list: [RegExp, string][], agent: string): string | undefined =>
  list.find(([pattern]) => pattern.test(agent))?.[1];

/** Browser and system of a browser line, e.g. `Chrome · Windows`; its first word when it is of no browser. */
export function deviceName(agent: string): string {
  const names = [nameIn(browsers, agent), nameIn(systems, agent)].filter(Boolean);
  return names.length > 0 ? names.join(' · ') : (agent.split(/[\s/]/)[0] ?? '');
}

export const isPhone = (agent: string): boolean => /\b(iPhone|iPad|Android|Mobile)\b/.test(agent);
