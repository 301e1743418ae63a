import type { MongoAbility } from '@casl/ability';
import { rulesToAST } from '@casl/ability/extra';
import type { FieldColumns, SqlCondition } from '@tessera/sdk';
import type { ConditionNode, FieldTest } from '../conditions/condition-tree.js';
import { containsAll, hasLength, overlaps, someElement } from './array-predicates.js';
import { BoundValues } from './bound-values.js';
import { columnOf } from './columns.js';
import { allOf, anyOf, compares, denied, isOneOf, never } from './predicates.js';
import { UncompilableRule } from './uncompilable-rule.js';

const signs: Record<string, string> = { lt: '<', lte: '<=', gt: '>', gte: '>=' };

/**
 * The rules of `ability` for `action` on `subject` as a condition over `columns`: true for exactly the rows whose
 * records `ability.can` allows. Anything it does not know throws `UncompilableRule`.
 */
export function compileCondition(
  ability: MongoAbility,
  action: string,
  subject: string,
  columns: FieldColumns,
  firstParameter = 1,
): SqlCondition {
  if (ability.rulesFor(action, subject).some((rule) => rule.fields))
    throw new UncompilableRule(`a rule on ${subject} names fields`);
  const tree = parse(() => rulesToAST(ability, action, subject));
  if (tree === null) return { text: never, values: [] };
  const bound = new BoundValues(firstParameter);
  const text = new ConditionCompiler(columns, bound).compile(tree);
  return { text, values: bound.values };
}

function parse<Tree>(act: () => Tree): Tree {
  try {
    return act();
  } catch (error) {
    throw new UncompilableRule((error as Error).message);
  }
}

class ConditionCompiler {
  constructor(
    private readonly columns: FieldColumns,
    private readonly bound: BoundValues,
  ) {}

  compile(node: ConditionNode): string {
    const { operator } = node;
    if (operator === 'and') return allOf(this.parts(node));
    if (operator === 'or') return anyOf(this.parts(node));
    if (operator === 'nor') return denied(anyOf(this.parts(node)));
    if (operator === 'not') return denied(allOf(this.parts(node)));
    if ('field' in node && typeof node.field === 'string') return this.test(node as FieldTest);
    throw new UncompilableRule(`unknown operator ${operator}`);
  }

  private parts({ operator, value }: ConditionNode): string[] {
    if (!Array.isArray(value)) throw new UncompilableRule(`${operator} without a list`);
    return value.map((part: ConditionNode) => this.compile(part));
  }

  private test({ operator, field, value }: FieldTest): string {
    switch (operator) {
      case 'eq':
        return this.oneOf(field, [scalar(value)]);
      case 'ne':
        return denied(this.oneOf(field, [scalar(value)]));
      case 'in':
        return this.oneOf(field, scalars(value));
      case 'nin':
        return denied(this.oneOf(field, scalars(value)));
      case 'lt':
      case 'lte':
      case 'gt':
      case 'gte':
        return this.compared(field, signs[operator]!, value);
      case 'exists':
        return `${columnOf(this.columns, field).sql} IS ${value === true ? 'NOT ' : ''}NULL`;
      case 'all':
      case 'size':
        return this.array(field, operator, value);
      default:
        throw new UncompilableRule(`unknown operator ${operator}`);
    }
  }

  private oneOf(field: string, values: readonly unknown[]): string {
    const column = columnOf(this.columns, field);
    return column.array ? overlaps(column, values, this.bound) : isOneOf(column, values, this.bound);
  }

  private compared(field: string, sign: string, value: unknown): string {
    if (typeof value !== 'string' && typeof value !== 'number')
      throw new UncompilableRule(`${field} ${sign} neither text nor a number`);
    const column = columnOf(this.columns, field);
    if (column.array) return someElement(column, (element) => compares(element, sign, value, this.bound));
    return compares(column, sign, value, this.bound);
  }

  private array(field: string, operator: 'all' | 'size', value: unknown): string {
    const column = columnOf(this.columns, field);
    if (!column.array) return never;
    if (operator === 'all') return containsAll(column, scalars(value), this.bound);
    if (typeof value !== 'number' || !Number.isSafeInteger(value)) throw new UncompilableRule('size is not an integer');
    return hasLength(column, value, this.bound);
  }
}

function scalar(value: unknown): unknown {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return value;
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  throw new UncompilableRule('a value that is neither text, number, boolean nor null');
}

function scalars(value: unknown): unknown[] {
  if (!Array.isArray(value)) throw new UncompilableRule('a list is needed');
  return value.map(scalar);
}
