import { type SVGTemplateResult, svg } from 'lit';
import type { ChartFigures } from '../chart.js';
import { type ChartDrawing, type ChartPlace, lookOf } from './chart-parts.js';
import { axisTicks, textWidth } from './chart-scale.js';
import { drawAxis, plotOf } from './draw-axis.js';

/** Circle, square, triangle, diamond, cross, bar: each in a field of ten pixels around its point. */
export const markers = [
  'M0 -4a4 4 0 1 0 .01 0z',
  'M-4 -4h8v8h-8z',
  'M0 -5L5 4H-5z',
  'M0 -5.5L5.5 0L0 5.5L-5.5 0z',
  'M-4 -4L4 4M4 -4L-4 4',
  'M-5 -2h10v4h-10z',
];

/** Pieces of a line between figures that are missing. */
function piecesOf(values: readonly (number | null)[]): { at: number; value: number }[][] {
  const pieces: { at: number; value: number }[][] = [[]];
  for (const [at, value] of values.entries()) {
    if (value === null) pieces.push([]);
    else pieces.at(-1)?.push({ at, value });
  }
  return pieces.filter((piece) => piece.length > 0);
}

export function drawLines(data: ChartFigures, place: ChartPlace): ChartDrawing {
  const { labels, series } = data;
  const { letter } = place;
  const figures = series.flatMap(({ values }) => values.filter((value) => value !== null));
  const plot = plotOf(axisTicks(figures, 5), place);
  const widest = Math.max(0, ...labels.map((label) => textWidth(label, letter)));
  const inset = Math.min(widest / 2, 40) + 4;
  const step = labels.length > 1 ? (plot.right - plot.left - 2 * inset) / (labels.length - 1) : 0;
  const x = (at: number): number => plot.left + inset + at * step;
  // labels that would touch are left out, evenly; the table has them all
  const every = step > 0 ? Math.max(1, Math.ceil((widest + 8) / step)) : 1;
  const names = labels.map((label, at) =>
    at % every === 0
      ? svg`<text text-anchor="middle" x=${x(at)} y=${plot.bottom + letter * 1.4}>${label}</text>`
      : svg``,
  );
  const drawn = series.map(({ name, values }, at): SVGTemplateResult => {
    const look = lookOf(at);
    const pieces = piecesOf(values);
    return svg`<g class="look-${look}">
      ${pieces.map((piece) => svg`<polyline class="line" points=${piece.map((one) => `${x(one.at)},${plot.at(one.value)}`).join(' ')}></polyline>`)}
      ${pieces.flat().map((one) => svg`<path class="marker" d=${markers[look] ?? ''} transform="translate(${x(one.at)} ${plot.at(one.value)})"><title>${place.tell(labels[one.at] ?? '', name, one.value)}</title></path>`)}
    </g>`;
  });
  return { height: plot.height, parts: svg`${drawAxis(plot, letter)}${names}${drawn}` };
}
