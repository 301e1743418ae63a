import { type SVGTemplateResult, svg } from 'lit';

/** What a drawing knows of its place. */
export interface ChartPlace {
  /** Pixels. */
  width: number;
  /** Pixels of a letter. */
  letter: number;
  stacked: boolean;
  tell: (label: string, series: string, value: number) => string;
}

export interface ChartDrawing {
  height: number;
  parts: SVGTemplateResult;
}

/** So many looks can be told apart. */
export const looks = 6;

/** Solid, hatched, dotted, lined, crossed, striped: series are told apart without colour. */
const strokes = ['', 'M-2 2L2 -2M0 8L8 0M6 10L10 6', 'M2 2h2v2h-2z', 'M0 2h8', 'M0 0L8 8M8 0L0 8', 'M2 0v8'];

export const renderPatterns = (): SVGTemplateResult =>
  svg`<defs>${strokes.map(
    (path, at) => svg`<pattern id="look-${at}" class="look-${at}" width="8" height="8" patternUnits="userSpaceOnUse">
    <rect class=${path ? 'pale' : 'full'} width="8" height="8"></rect><path class="stroke" d=${path}></path></pattern>`,
  )}</defs>`;

export const lookOf = (series: number): number => series % looks;
