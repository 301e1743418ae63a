/** Values of a condition in the order of their `$n`; no value ever becomes part of the text. */
export class BoundValues {
  readonly values: unknown[] = [];

  constructor(private readonly first: number) {}

  /** The placeholder for `value`, cast when PostgreSQL shall not infer the type from the column beside it. */
  bind(value: unknown, cast?: string): string {
    this.values.push(value);
    return `$${this.first + this.values.length - 1}${cast ? `::${cast}` : ''}`;
  }
}
