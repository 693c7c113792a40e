/** A value that may be sent along with a statement. */
export type Param = string | number | boolean | null | string[] | number[];

export interface Row {
  [column: string]: unknown;
}

export interface Queries {
  query(sql: string, params?: Param[]): Promise<Row[]>;
}

/** What the collector needs from PostgreSQL, embedded or on a server. */
export interface Database extends Queries {
  /** Runs several statements that take no parameters. */
  script(sql: string): Promise<void>;
  /**
   * All or nothing; resolves when the result is durable. The work is done again when the database asks for that. A server
   * that takes longer than `milliseconds` has failed, also one that has gone without a word.
   */
  transaction<T>(work: (queries: Queries) => Promise<T>, milliseconds?: number): Promise<T>;
  close(): Promise<void>;
}
