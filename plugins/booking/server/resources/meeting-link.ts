/** Is it nothing, or an address that a browser opens without running anything of it? */
export function isMeetingLink(value: string): boolean {
  if (value === '') return true;
  try {
    const { protocol, username, password } = new URL(value);
    return protocol === 'https:' && username === '' && password === '';
  } catch {
    return false;
  }
}
