/** A statement with a name is prepared once per connection: give one to every statement of a hot path. */
export interface Statement {
  text: string;
  name?: string;
}

/** Runs SQL outside a transaction. Every value is bound (`$1` …); text from a client never becomes part of the statement. */
export abstract class Sql {
  abstract query<Row>(statement: Statement | string, values?: readonly unknown[], signal?: AbortSignal): Promise<Row[]>;
}
