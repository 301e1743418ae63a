import { type SVGTemplateResult, svg } from 'lit';
import { formatNumber } from '../numbers.js';
import type { ChartPlace } from './chart-parts.js';
import { textWidth } from './chart-scale.js';

const tall = 240;

/** The field in which is drawn, in pixels. */
export interface Plot {
  left: number;
  right: number;
  bottom: number;
  height: number;
  ticks: readonly number[];
  /** Where a value lies, from the top. */
  at: (value: number) => number;
}

/** A field with room for its figures at the left and its labels below. */
export function plotOf(ticks: readonly number[], { width, letter }: ChartPlace): Plot {
  const left = Math.max(...ticks.map((tick) => textWidth(formatNumber(tick), letter))) + 8;
  const top = letter * 1.5;
  const bottom = tall - letter * 2;
  const [low, high] = [ticks[0] ?? 0, ticks.at(-1) ?? 1];
  const at = (value: number): number => bottom - ((value - low) / (high - low)) * (bottom - top);
  return { left, right: width, bottom, height: tall, ticks, at };
}

export const drawAxis = ({ left, right, ticks, at }: Plot, letter: number): SVGTemplateResult =>
  svg`${ticks.map(
    (tick) =>
      svg`<line class=${tick === 0 ? 'base' : 'grid'} x1=${left} x2=${right} y1=${at(tick)} y2=${at(tick)}></line>
        <text text-anchor="end" x=${left - 6} y=${at(tick) + letter * 0.35}>${formatNumber(tick)}</text>`,
  )}`;
