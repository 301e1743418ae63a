import { type SVGTemplateResult, svg } from 'lit';
import type { ChartFigures } from '../chart.js';
import { formatNumber } from '../numbers.js';
import { type ChartDrawing, type ChartPlace, lookOf } from './chart-parts.js';
import { axisTicks, cutText, textWidth } from './chart-scale.js';
import { drawAxis, plotOf } from './draw-axis.js';

interface Bar {
  label: number;
  series: number;
  value: number;
  /** Where it begins and ends on the axis of values. */
  from: number;
  to: number;
}

/** All bars; stacked ones begin where the one before ends. */
function barsOf({ labels, series }: ChartFigures, stacked: boolean): Bar[] {
  return labels.flatMap((_, label) => {
    let reached = 0;
    return series.flatMap(({ values }, at) => {
      const value = values[label] ?? null;
      if (value === null) return [];
      const from = stacked ? reached : 0;
      reached = from + value;
      return [{ label, series: at, value, from, to: from + value }];
    });
  });
}

const gap = 12;
const endsOf = (bars: readonly Bar[]): number[] => bars.map(({ to }) => to);

/** True when each label fits under its bars. */
export function fitsUpright({ labels, series }: ChartFigures, { width, letter, stacked }: ChartPlace): boolean {
  const slot = (width - 4 * letter) / Math.max(1, labels.length);
  const bars = stacked ? 1 : series.length;
  return slot >= bars * 10 + gap && labels.every((label) => textWidth(label, letter) <= slot - 4);
}

function rect(
  bar: Bar,
  data: ChartFigures,
  place: ChartPlace,
  box: Record<'x' | 'y' | 'width' | 'height', number>,
): SVGTemplateResult {
  const told = place.tell(data.labels[bar.label] ?? '', data.series[bar.series]?.name ?? '', bar.value);
  const look = lookOf(bar.series);
  return svg`<rect class="bar look-${look}" fill="url(#look-${look})" x=${box.x} y=${box.y} width=${box.width} height=${box.height}><title>${told}</title></rect>`;
}

export function drawUpright(data: ChartFigures, place: ChartPlace): ChartDrawing {
  const { letter, stacked } = place;
  const bars = barsOf(data, stacked);
  const plot = plotOf(axisTicks(endsOf(bars), 5), place);
  const slot = (plot.right - plot.left) / Math.max(1, data.labels.length);
  const side = stacked ? 1 : data.series.length;
  const thick = Math.min(48, (slot - gap) / side);
  const single = side === 1 && slot >= 3 * letter;
  const parts = bars.map((bar) => {
    const x = plot.left + slot * (bar.label + 0.5) + (stacked ? -0.5 : bar.series - side / 2) * thick;
    const [top, bottom] = [plot.at(Math.max(bar.from, bar.to)), plot.at(Math.min(bar.from, bar.to))];
    return rect(bar, data, place, { x, y: top, width: Math.max(1, thick - 2), height: Math.max(0, bottom - top) });
  });
  const tops = single
    ? data.labels.map((_, label) => {
        const own = bars.filter((bar) => bar.label === label);
        if (own.length === 0) return svg``;
        const sum = stacked ? own.reduce((total, { value }) => total + value, 0) : (own[0]?.value ?? 0);
        return svg`<text class="figure" text-anchor="middle" x=${plot.left + slot * (label + 0.5) - 1} y=${plot.at(Math.max(0, sum)) - 4}>${formatNumber(sum)}</text>`;
      })
    : [];
  const names = data.labels.map(
    (label, at) =>
      svg`<text text-anchor="middle" x=${plot.left + slot * (at + 0.5)} y=${plot.bottom + letter * 1.4}>${label}</text>`,
  );
  return { height: plot.height, parts: svg`${drawAxis(plot, letter)}${parts}${tops}${names}` };
}

/** Lying bars, each under its name: there is room for names of any length, even on a phone. */
export function drawLying(data: ChartFigures, place: ChartPlace): ChartDrawing {
  const { width, letter, stacked } = place;
  const bars = barsOf(data, stacked);
  const thick = Math.round(letter * (stacked || data.series.length === 1 ? 1.3 : 1.1));
  const side = stacked ? 1 : data.series.length;
  const row = letter * 1.6 + side * (thick + 2) + gap;
  const longest = Math.max(0, ...bars.map(({ value }) => textWidth(formatNumber(value), letter)));
  const ticks = axisTicks(endsOf(bars), 5);
  const [low, high] = [ticks[0] ?? 0, ticks.at(-1) ?? 1];
  const room = width - longest - letter;
  const at = (value: number): number => ((value - low) / (high - low)) * room;
  const parts = data.labels.map((label, place_) => {
    const top = place_ * row;
    const own = bars.filter((bar) => bar.label === place_);
    const sum = own.reduce((total, { value }) => total + value, 0);
    const y = (bar: Bar): number => top + letter * 1.6 + (stacked ? 0 : bar.series * (thick + 2));
    const end = (value: number, where: number): SVGTemplateResult =>
      svg`<text class="figure" x=${at(Math.max(0, value)) + 6} y=${where + thick * 0.8}>${formatNumber(value)}</text>`;
    return svg`<text class="name" x="0" y=${top + letter * 1.1}>${cutText(label, letter, width)}</text>
      ${own.map((bar) => {
        const [left, right] = [at(Math.min(bar.from, bar.to)), at(Math.max(bar.from, bar.to))];
        return svg`${rect(bar, data, place, { x: left, y: y(bar), width: Math.max(0, right - left), height: thick })}${stacked ? svg`` : end(bar.value, y(bar))}`;
      })}
      ${stacked && own[0] ? end(sum, y(own[0])) : svg``}`;
  });
  const height = Math.max(1, data.labels.length) * row;
  return {
    height,
    parts: svg`<line class="base" x1=${at(0)} x2=${at(0)} y1="0" y2=${height - gap}></line>${parts}`,
  };
}
