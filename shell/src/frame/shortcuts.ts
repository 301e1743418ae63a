const stored = 'tessera.single-keys';

/** Keys of one character can be switched off, for those who steer by voice or hit them by chance. */
export function singleKeysOn(): boolean {
  return localStorage.getItem(stored) !== 'off';
}

export function switchSingleKeys(on: boolean): void {
  if (on) localStorage.removeItem(stored);
  else localStorage.setItem(stored, 'off');
}

function typing(event: KeyboardEvent): boolean {
  const target = event.composedPath()[0];
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName);
}

/** Calls a command for its key, except while the person types or a dialog is open. */
export function listenForKeys(commands: Record<string, () => void>): void {
  window.addEventListener('keydown', (event) => {
    const command = commands[event.key];
    if (!command || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    if (!singleKeysOn() || typing(event) || event.composedPath().some((node) => node instanceof HTMLDialogElement))
      return;
    event.preventDefault();
    command();
  });
}
