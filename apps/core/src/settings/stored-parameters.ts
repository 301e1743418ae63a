import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Parameters, Sql } from '@tessera/sdk';
import { Epochs } from '../database/epochs.js';
import type { ParameterDeclaration } from './parameter-declaration.js';
import { parameterRegistry } from './parameter-registry.js';
import { fromEnvironment, type ParameterValue, valueSchema } from './parameter-value.js';

export const parametersTopic = 'parameters';

export interface StoredParameter {
  key: string;
  value: unknown;
  version: number;
  changedBy: string | null;
  changedAt: Date;
}

/** Values in force, in memory: environment, else the stored one, else the default. A change holds without restart. */
@Injectable()
export class StoredParameters extends Parameters implements OnModuleInit {
  private stored = new Map<string, StoredParameter>();
  /** Stored values once they were checked: some are asked for with every request. */
  private checked = new Map<string, ParameterValue | undefined>();
  private readonly declared = new Map<string, ParameterDeclaration>(parameterRegistry.map((one) => [one.key, one]));

  constructor(
    private readonly sql: Sql,
    private readonly epochs: Epochs,
  ) {
    super();
  }

  async onModuleInit(): Promise<void> {
    await this.reload();
    this.epochs.on(parametersTopic, () => this.reload());
  }

  get<Value extends ParameterValue>(key: string): Value {
    const declaration = this.declaration(key);
    if (!declaration) throw new Error(`no parameter is called ${key}`);
    return (this.fixed(declaration) ?? this.storedValue(declaration) ?? declaration.default) as Value;
  }

  all(): readonly ParameterDeclaration[] {
    return [...this.declared.values()];
  }

  declaration(key: string): ParameterDeclaration | undefined {
    return this.declared.get(key);
  }

  /** Value that the environment sets; such a parameter cannot be changed here. */
  fixed(declaration: ParameterDeclaration): ParameterValue | undefined {
    const spelled = declaration.environment && process.env[declaration.environment];
    return spelled ? fromEnvironment(declaration, spelled) : undefined;
  }

  row(key: string): StoredParameter | undefined {
    return this.stored.get(key);
  }

  /** A stored value that no longer fits its declaration (narrower bounds after an update) gives way to the default. */
  private storedValue(declaration: ParameterDeclaration): ParameterValue | undefined {
    const { key } = declaration;
    if (!this.checked.has(key)) {
      const row = this.stored.get(key);
      const parsed = row && valueSchema(declaration).safeParse(row.value);
      this.checked.set(key, parsed?.success ? parsed.data : undefined);
    }
    return this.checked.get(key);
  }

  private async reload(): Promise<void> {
    const rows = await this.sql.query<StoredParameter>({
      name: 'core-parameters',
      text: 'select key, value, version, changed_by as "changedBy", changed_at as "changedAt" from core.parameter',
    });
    this.stored = new Map(rows.map((row) => [row.key, row]));
    this.checked = new Map();
  }
}
