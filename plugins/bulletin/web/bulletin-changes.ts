import { live } from '@tessera/web-sdk';

/**
 * Calls back when notices have changed, each browser at its own moment: a notice to everybody must not make everybody ask
 * at once. The function it gives stops that.
 */
export function onBulletinChanged(listener: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = live.on('tile-changed', ({ plugin, jitter }) => {
    if (plugin !== 'bulletin') return;
    clearTimeout(timer);
    timer = setTimeout(listener, Math.random() * jitter);
  });
  return () => {
    stop();
    clearTimeout(timer);
  };
}
