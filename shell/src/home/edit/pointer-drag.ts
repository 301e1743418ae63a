/** Pixels that a pointer may wander before a press becomes a drag. */
const slack = 4;
/** Within so many pixels of an edge the page scrolls by itself, at most so many pixels a frame. */
const edge = 56;
const fastest = 14;

export interface Travel {
  /** Pixels from where the pointer went down, scrolling included. */
  dx: number;
  dy: number;
  clientX: number;
  clientY: number;
}

export interface DragListener {
  start(): void;
  move(travel: Travel): void;
  /** `kept` is false when the drag was called off: Esc, or the browser took the pointer. */
  end(kept: boolean): void;
  /** The part of the window in which nothing of the page is hidden, in client pixels. */
  view(): { top: number; bottom: number };
}

const dragOf = new WeakSet<PointerEvent>();

/**
 * Follows one pointer, mouse, pen or finger, from `pointerdown` until it is let go, and scrolls the page near its edges.
 * The pressed element keeps the pointer, so the drag goes on outside of it and outside of the window.
 */
export function followPointer(down: PointerEvent, listener: DragListener): void {
  const target = down.currentTarget;
  if (!(target instanceof HTMLElement) || down.button !== 0 || !down.isPrimary || dragOf.has(down)) return;
  dragOf.add(down);
  const scrolledFrom = window.scrollY;
  let last: PointerEvent = down;
  let started = false;
  let frame = 0;
  const gone = new AbortController();

  const tell = (): void =>
    listener.move({
      dx: last.clientX - down.clientX,
      dy: last.clientY - down.clientY + window.scrollY - scrolledFrom,
      clientX: last.clientX,
      clientY: last.clientY,
    });
  const pace = (): number => {
    const { top, bottom } = listener.view();
    const above = top + edge - last.clientY;
    const below = last.clientY - (bottom - edge);
    return above > 0 ? -Math.min(fastest, above / 4) : Math.max(0, Math.min(fastest, below / 4));
  };
  const scroll = (): void => {
    const before = window.scrollY;
    const by = pace();
    if (by) window.scrollBy(0, by);
    if (window.scrollY !== before) tell();
    frame = requestAnimationFrame(scroll);
  };
  const end = (kept: boolean): void => {
    gone.abort();
    cancelAnimationFrame(frame);
    if (started) listener.end(kept);
  };
  const on = <Kind extends keyof HTMLElementEventMap>(kind: Kind, act: (event: HTMLElementEventMap[Kind]) => void) =>
    target.addEventListener(kind, act as EventListener, { signal: gone.signal });

  // at once: a quick pointer has left a narrow bar before its first move is told
  target.setPointerCapture(down.pointerId);
  on('pointermove', (event) => {
    if (event.pointerId !== down.pointerId) return;
    last = event;
    if (!started && Math.hypot(event.clientX - down.clientX, event.clientY - down.clientY) < slack) return;
    if (!started) {
      started = true;
      listener.start();
      frame = requestAnimationFrame(scroll);
    }
    tell();
  });
  on('pointerup', (event) => event.pointerId === down.pointerId && end(true));
  on('pointercancel', (event) => event.pointerId === down.pointerId && end(false));
  window.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape' || !started) return;
      event.preventDefault();
      event.stopPropagation();
      end(false);
    },
    { signal: gone.signal, capture: true },
  );
}
