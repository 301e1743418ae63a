import type { MongoAbility } from '@casl/ability';
import type { FieldColumns, SqlCondition } from '@tessera/sdk';
import { compileCondition } from './compile-condition.js';

/** Conditions compiled once per ability and set of columns; abilities never change, they are replaced. */
export class CompiledConditions {
  private readonly byAbility = new WeakMap<MongoAbility, WeakMap<FieldColumns, Map<string, SqlCondition>>>();

  of(
    ability: MongoAbility,
    action: string,
    subject: string,
    columns: FieldColumns,
    firstParameter: number,
  ): SqlCondition {
    const byColumns = this.byAbility.get(ability) ?? new WeakMap<FieldColumns, Map<string, SqlCondition>>();
    this.byAbility.set(ability, byColumns);
    const known = byColumns.get(columns) ?? new Map<string, SqlCondition>();
    byColumns.set(columns, known);
    const key = `${action} ${subject} ${firstParameter}`;
    const condition = known.get(key) ?? compileCondition(ability, action, subject, columns, firstParameter);
    known.set(key, condition);
    return condition;
  }
}
