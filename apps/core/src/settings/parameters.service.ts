import { Injectable } from '@nestjs/common';
import { type Caller, People, ProblemError, Transactions } from '@tessera/sdk';
import type { ParameterDeclaration } from './parameter-declaration.js';
import type { ParameterChange, ParameterView } from './parameter-schemas.js';
import { type ParameterValue, valueSchema } from './parameter-value.js';
import { parametersTopic, StoredParameters } from './stored-parameters.js';

/** Parameters as the console shows and changes them. */
@Injectable()
export class ParametersService {
  constructor(
    private readonly parameters: StoredParameters,
    private readonly transactions: Transactions,
    private readonly people: People,
  ) {}

  async list(): Promise<ParameterView[]> {
    const rows = this.parameters.all().map((declaration) => this.parameters.row(declaration.key));
    const names = await this.people.byIds(rows.flatMap((row) => row?.changedBy ?? []));
    return this.parameters.all().map((declaration, at) => {
      const row = rows[at];
      const fixed = this.parameters.fixed(declaration);
      return {
        ...declaration,
        value: this.parameters.get<ParameterValue>(declaration.key),
        source: fixed !== undefined ? 'environment' : row ? 'stored' : 'default',
        version: row?.version ?? 0,
        changedBy: row?.changedBy ? (names.get(row.changedBy)?.name ?? '') : null,
        changedAt: row?.changedAt.toISOString() ?? null,
      };
    });
  }

  /** `value` null puts the default back. */
  async change(caller: Caller, key: string, { value, version }: ParameterChange): Promise<ParameterView> {
    const declaration = this.parameters.declaration(key);
    if (!declaration) throw ProblemError.of('not-found');
    if (this.parameters.fixed(declaration) !== undefined)
      throw ProblemError.of('parameter-fixed', { variable: declaration.environment });
    if (value !== null) this.checkValue(declaration, value);
    const before = this.parameters.get<ParameterValue>(key);
    await this.transactions.run(caller, async (transaction) => {
      const [row] = await transaction.query<{ version: number; value: unknown }>(
        'select version, value from core.parameter where key = $1 for update',
        [key],
      );
      if (version !== undefined && version !== (row?.version ?? 0))
        throw ProblemError.of('conflict', {
          current: { value: row?.value ?? declaration.default, version: row?.version ?? 0 },
        });
      await transaction.query(
        `insert into core.parameter as p (key, value, changed_by, changed_at) values ($1, $2, $3, now())
         on conflict (key) do update set value = excluded.value, version = p.version + 1, changed_by = excluded.changed_by, changed_at = excluded.changed_at`,
        [key, JSON.stringify(value ?? declaration.default), caller.accountId],
      );
      transaction.audit({
        action: 'parameter.change',
        subject: 'Parameter',
        subjectId: key,
        agencyId: null,
        before: { value: before },
        after: { value: value ?? declaration.default },
      });
      transaction.touch(parametersTopic);
    });
    const changed = (await this.list()).find((one) => one.key === key);
    if (!changed) throw ProblemError.of('not-found');
    return changed;
  }

  private checkValue(declaration: ParameterDeclaration, value: ParameterValue): void {
    const parsed = valueSchema(declaration).safeParse(value);
    if (!parsed.success)
      throw ProblemError.invalid(
        parsed.error.issues.map(({ message }) => ({ path: 'value', message, code: 'out-of-bounds' })),
      );
  }
}
