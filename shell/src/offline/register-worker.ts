/** Once the page stands and rests: the worker's own fetches take nothing from the first frame. Browsers without one do without. */
export function registerWorker(): void {
  const workers = navigator.serviceWorker;
  if (!workers) return;
  const register = () => workers.register('/service-worker.js', { updateViaCache: 'none' }).catch(() => undefined);
  const rest = () =>
    'requestIdleCallback' in window ? requestIdleCallback(register, { timeout: 10_000 }) : register();
  if (document.readyState === 'complete') rest();
  else window.addEventListener('load', rest, { once: true });
}
