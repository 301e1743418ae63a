import { toast } from '@tessera/ui/toast-stack';
import { browserProblem, describeProblem } from '@tessera/web-sdk';
import { t } from '../texts.js';

/** What Chromium, Firefox and Safari say of an `import()` whose file does not come. */
const sentences = /dynamically imported module|importing a module script failed/i;

/** Was code to be fetched, and did its file not come? */
export const isMissingCode = (error: unknown): boolean => error instanceof TypeError && sentences.test(error.message);

/** What the shell fetches on demand and does not get is gone with an older release; the person is told what helps. */
export function tellOfMissingCode(): void {
  window.addEventListener('unhandledrejection', (event) => {
    if (!isMissingCode(event.reason)) return;
    event.preventDefault();
    const { text, number } = describeProblem(browserProblem(navigator.onLine ? 'part-outdated' : 'unreachable'));
    console.error(number, event.reason);
    const reload = { action: t('strip.reload'), onAction: () => location.reload() };
    toast(`${text}　${t('error.number', { number })}`, { variant: 'warning', duration: 30_000, ...reload });
  });
}
