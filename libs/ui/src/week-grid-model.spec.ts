import { describe, expect, it } from '@jest/globals';
import { GridChoice } from './week-grid/grid-choice.js';
import { type GridBlock, type GridFrame, WeekGridModel } from './week-grid-model.js';

const block = (id: string, start: string, end: string, more: Partial<GridBlock> = {}): GridBlock => ({
  id,
  date: '2026-03-13',
  start,
  end,
  state: 'taken',
  title: id,
  ...more,
});
const model = (frame: Partial<GridFrame> = {}) =>
  new WeekGridModel({
    days: [{ date: '2026-03-12' }, { date: '2026-03-13' }],
    blocks: [],
    from: '08:00',
    to: '18:00',
    step: 30,
    now: { date: '2026-03-12', time: '10:24' },
    queue: false,
    ...frame,
  });

describe('cells', () => {
  it('divide the hours shown, the last one shorter when they do not divide evenly', () => {
    expect(model().rows).toBe(20);
    const odd = model({ from: '08:00', to: '09:15' });
    expect([odd.rows, odd.cell(0, 2)]).toMatchObject([3, { start: '09:00', end: '09:15' }]);
    const whole = model({ from: '00:00', to: '24:00', step: 1440 });
    expect([whole.rows, whole.cell(1, 0)]).toMatchObject([1, { start: '00:00', end: '24:00' }]);
  });

  it('are over when they end before now; the one in which now lies is not', () => {
    const grid = model();
    expect([3, 4].map((row) => grid.choosable(0, row))).toEqual([false, true]);
    expect(grid.choosable(1, 0)).toBe(true);
    expect(model({ days: [{ date: '2026-03-13', past: true }] }).choosable(0, 5)).toBe(false);
    expect(model({ now: { date: '2026-03-14', time: '00:00' } }).choosable(1, 5)).toBe(false);
  });

  it('are covered by what overlaps them, even in part, and mine is told first', () => {
    const grid = model({ blocks: [block('a', '09:15', '09:40'), block('b', '09:30', '10:00', { state: 'mine' })] });
    expect([1, 2, 3, 4].map((row) => grid.cell(1, row)?.block?.id)).toEqual([undefined, 'a', 'b', undefined]);
    expect(grid.cell(0, 2)?.block).toBeUndefined();
  });
});

describe('a choice', () => {
  const blocks = [
    block('taken', '10:00', '11:00'),
    block('waiting', '12:00', '12:30', { state: 'waiting' }),
    block('open', '13:00', '13:30', { state: 'open-waiting' }),
    block('closed', '15:00', '15:30', { state: 'closed' }),
    block('mine', '16:00', '16:30', { state: 'mine' }),
  ];

  it('goes over free cells, and never through what is taken, closed or over', () => {
    const grid = model({ blocks });
    expect(grid.reach(1, 1, 3)).toBe(3);
    expect(grid.reach(1, 1, 10)).toBe(3);
    expect(grid.reach(1, 7, 0)).toBe(6);
    expect(grid.reach(1, 9, 19)).toBe(13);
    expect(grid.reach(0, 6, 0)).toBe(4);
    expect(grid.range(1, 3, 1)).toEqual({ date: '2026-03-13', start: '08:30', end: '10:00' });
  });

  it('goes on while things change around it, as far as it still reaches', () => {
    const choice = new GridChoice(model(), { day: 1, row: 1 }, 'keys');
    choice.extend(6);
    const later = model({ now: { date: '2026-03-12', time: '10:25' } });
    expect(choice.over(later)?.range).toEqual({ date: '2026-03-13', start: '08:30', end: '11:30' });
    expect(choice.over(model({ blocks }))?.range).toEqual({ date: '2026-03-13', start: '08:30', end: '10:00' });
    expect(choice.over(model({ blocks: [block('first', '08:00', '09:00')] }))).toBeNull();
  });

  it('goes through taken and waiting cells for a waiting list, never through closed or own ones', () => {
    const grid = model({ blocks, queue: true });
    expect(grid.reach(1, 1, 19)).toBe(13);
    expect(grid.choosable(1, 4)).toBe(true);
    expect([14, 16].map((row) => grid.choosable(1, row))).toEqual([false, false]);
  });
});

describe('blocks', () => {
  it('are cut to the hours shown, up to midnight, and gone when outside', () => {
    const grid = model({
      blocks: [block('a', '07:00', '09:00'), block('b', '17:00', '24:00'), block('c', '18:00', '19:00')],
    });
    expect(grid.placed('2026-03-13')).toMatchObject([
      { top: 0, height: 2, lane: 0, lanes: 1 },
      { top: 18, height: 2, lane: 0, lanes: 1 },
    ]);
    expect(grid.placed('2026-03-12')).toEqual([]);
  });

  it('stand side by side while they are at the same time', () => {
    const grid = model({
      blocks: [
        block('a', '09:00', '11:00'),
        block('b', '09:30', '10:00'),
        block('c', '10:00', '12:00'),
        block('d', '13:00', '14:00'),
      ],
    });
    expect(grid.placed('2026-03-13').map(({ block: { id }, lane, lanes }) => [id, lane, lanes])).toEqual([
      ['a', 0, 2],
      ['b', 1, 2],
      ['c', 1, 2],
      ['d', 0, 1],
    ]);
  });
});
