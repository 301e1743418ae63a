import { element, TesseraElement } from '@tessera/ui/element';
import { base } from '@tessera/ui/styles';
import { css, html, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, queryAll, state } from 'lit/decorators.js';
import {
  type CropSquare,
  mostZoom,
  movedSquare,
  wholePixels,
  wholeSquare,
  zoomedSquare,
  zoomOf,
} from './crop-square.js';
import { t } from './texts.js';

/** Pixels of the drawings: the stage, then how the picture will look beside names. */
const drawings = { stage: 480, large: 128, small: 64 };
const step = 0.04;
const zoomStep = 1.1;

/** Chooses a square of a picture by mouse, fingers or keys. What is seen is what is kept; read `square`. */
@element('account-picture-crop')
export class PictureCrop extends TesseraElement {
  static override styles = [
    base,
    css`
      .work { display: flex; flex-wrap: wrap; gap: 16px; align-items: flex-start; }
      .stage { flex: none; width: min(240px, 100%); aspect-ratio: 1; border-radius: var(--t-radius-3); background: var(--t-surface-sunken); touch-action: none; cursor: grab; }
      .stage:active { cursor: grabbing; }
      canvas { display: block; width: 100%; height: 100%; border-radius: inherit; }
      .side { flex: 1 1 10rem; display: grid; gap: 12px; align-content: start; font-size: var(--t-text-s); }
      .looks { display: flex; align-items: end; gap: 12px; }
      .looks canvas { width: 64px; height: 64px; border-radius: var(--t-radius-2); }
      .looks canvas.small { width: 32px; height: 32px; }
      label { display: grid; gap: 4px; font-weight: 600; }
      input { width: 100%; min-height: 24px; accent-color: var(--t-accent); }
      @media (max-width: 599.98px) { input { min-height: 44px; } }
    `,
  ];

  @property({ attribute: false }) image!: ImageBitmap;
  @state() private chosen: CropSquare | null = null;
  @query('.stage') private stage!: HTMLElement;
  @queryAll('canvas') private canvases!: NodeListOf<HTMLCanvasElement>;
  private readonly fingers = new Map<number, PointerEvent>();

  /** In whole pixels of the picture. */
  get square(): CropSquare {
    return wholePixels(this.current, this.image);
  }

  private get current(): CropSquare {
    return this.chosen ?? wholeSquare(this.image);
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('image')) this.chosen = wholeSquare(this.image);
  }

  protected override updated(): void {
    const { left, top, side } = this.current;
    for (const canvas of this.canvases) {
      const context = canvas.getContext('2d');
      if (!context) continue;
      context.imageSmoothingQuality = 'high';
      context.drawImage(this.image, left, top, side, side, 0, 0, canvas.width, canvas.height);
    }
  }

  private move(right: number, down: number): void {
    this.chosen = movedSquare(this.current, this.image, right, down);
  }

  private zoom(zoom: number): void {
    this.chosen = zoomedSquare(this.current, this.image, zoom);
  }

  private readonly keydown = (event: KeyboardEvent): void => {
    const far = this.current.side * step * (event.shiftKey ? 5 : 1);
    const acts: Record<string, () => void> = {
      ArrowLeft: () => this.move(-far, 0),
      ArrowRight: () => this.move(far, 0),
      ArrowUp: () => this.move(0, -far),
      ArrowDown: () => this.move(0, far),
      '+': () => this.zoom(this.zoomNow * zoomStep),
      '=': () => this.zoom(this.zoomNow * zoomStep),
      '-': () => this.zoom(this.zoomNow / zoomStep),
    };
    const act = acts[event.key];
    if (!act || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    act();
  };

  private get zoomNow(): number {
    return zoomOf(this.current, this.image);
  }

  private readonly pressed = (event: PointerEvent): void => {
    this.stage.setPointerCapture(event.pointerId);
    this.fingers.set(event.pointerId, event);
  };

  private readonly released = (event: PointerEvent): void => {
    this.fingers.delete(event.pointerId);
  };

  /** One finger or the mouse moves the picture; the distance of two zooms it. */
  private readonly dragged = (event: PointerEvent): void => {
    const before = this.fingers.get(event.pointerId);
    if (!before) return;
    const other = [...this.fingers.values()].find(({ pointerId }) => pointerId !== event.pointerId);
    this.fingers.set(event.pointerId, event);
    if (other) {
      const apart = ({ clientX, clientY }: PointerEvent) =>
        Math.hypot(clientX - other.clientX, clientY - other.clientY);
      if (apart(before) > 0) this.zoom((this.zoomNow * apart(event)) / apart(before));
      return;
    }
    const scale = this.current.side / this.stage.clientWidth;
    this.move((before.clientX - event.clientX) * scale, (before.clientY - event.clientY) * scale);
  };

  private readonly wheeled = (event: WheelEvent): void => {
    event.preventDefault();
    this.zoom(event.deltaY < 0 ? this.zoomNow * zoomStep : this.zoomNow / zoomStep);
  };

  private get place(): string {
    const { left, top } = this.current;
    const share = (part: number, whole: number) => Math.round((part / whole) * 100);
    const { width, height } = this.image;
    return t('picture.place', {
      zoom: Math.round(this.zoomNow * 100),
      left: share(left, width),
      top: share(top, height),
    });
  }

  protected override render(): TemplateResult {
    const { stage, large, small } = drawings;
    return html`<div class="work">
      <div
        class="stage" tabindex="0" role="group" aria-label=${t('picture.stage')} aria-describedby="keys" @keydown=${this.keydown}
        @pointerdown=${this.pressed} @pointermove=${this.dragged} @pointerup=${this.released} @pointercancel=${this.released} @wheel=${this.wheeled}
      ><canvas width=${stage} height=${stage} aria-hidden="true"></canvas></div>
      <div class="side">
        <p class="xs muted" id="keys">${t('picture.keys')}</p>
        <label>${t('picture.zoom')}
          <input
            type="range" min="1" max=${mostZoom(this.image)} step="0.01" .value=${String(this.zoomNow)}
            @input=${(event: Event) => this.zoom(Number((event.target as HTMLInputElement).value))}
          /></label>
        <div class="looks">
          <canvas width=${large} height=${large} aria-hidden="true"></canvas>
          <canvas class="small" width=${small} height=${small} aria-hidden="true"></canvas>
          <span class="xs muted">${t('picture.preview')}</span>
        </div>
        <p class="sr" role="status">${this.place}</p>
      </div>
    </div>`;
  }
}
