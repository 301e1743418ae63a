import { describe, expect, it } from '@jest/globals';
import { checkedState, type TreeNode, toggleChecked, visibleNodes } from './tree-model.js';

const leaf = (id: string, disabled = false): TreeNode => ({ id, label: id, disabled });
const branch: TreeNode = { id: 'b', label: 'b', children: [leaf('b1'), leaf('b2')] };
const root: TreeNode = { id: 'root', label: 'root', children: [leaf('a'), branch] };

describe('visibleNodes', () => {
  it('lists what is open, from top to bottom', () => {
    const ids = (open: string[]) => visibleNodes([root], new Set(open)).map(({ node, level }) => `${level}${node.id}`);
    expect(ids([])).toEqual(['1root']);
    expect(ids(['root', 'b'])).toEqual(['1root', '2a', '2b', '3b1', '3b2']);
    expect(ids(['b'])).toEqual(['1root']);
  });
});

describe('checking', () => {
  it('a branch follows its leaves', () => {
    expect(checkedState(root, new Set(['b1']))).toBe('mixed');
    expect(checkedState(branch, new Set(['b1', 'b2']))).toBe('true');
    expect(checkedState(branch, new Set())).toBe('false');
  });

  it('takes everything below with it and back', () => {
    const all = toggleChecked([root], root, new Set(['b1']));
    expect([...all].sort()).toEqual(['a', 'b', 'b1', 'b2', 'root']);
    expect(toggleChecked([root], root, all).size).toBe(0);
  });

  it('completes and breaks the branches above', () => {
    const full = toggleChecked([root], leaf('a'), toggleChecked([root], branch, new Set()));
    expect(full.has('root')).toBe(true);
    const broken = toggleChecked([root], leaf('b2'), full);
    expect([...broken].sort()).toEqual(['a', 'b1']);
  });

  it('leaves disabled nodes out', () => {
    const guarded: TreeNode = { id: 'g', label: 'g', children: [leaf('x'), leaf('y', true)] };
    expect([...toggleChecked([guarded], guarded, new Set())]).toEqual(['x']);
  });
});
