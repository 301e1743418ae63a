import Sequencer from '@jest/test-sequencer';

/**
 * Of two lists one in turns, each in its own order, evenly spread over the whole.
 * @template Item
 * @param {Item[]} some
 * @param {Item[]} others
 * @returns {Item[]}
 */
export function inTurns(some, others) {
  const placed = (items) => items.map((item, at) => ({ item, at: (at + 0.5) / items.length }));
  return [...placed(some), ...placed(others)].sort((a, b) => a.at - b.at).map(({ item }) => item);
}

/**
 * Browser and API specs in turns, so that two browsers seldom share the cores; unit specs last. They are short, so that no
 * worker is left idle while the other still has a long one: in a fresh clone jest knows no durations and goes by file size.
 */
export default class SpecOrder extends Sequencer {
  async sort(tests) {
    const sorted = await super.sort(tests);
    const of = (kind) => sorted.filter(({ context }) => context.config.displayName?.name === kind);
    const known = ['e2e', 'api'];
    const rest = sorted.filter(({ context }) => !known.includes(context.config.displayName?.name));
    return [...inTurns(of('e2e'), of('api')), ...rest];
  }
}
