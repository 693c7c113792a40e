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
  /** All or nothing; resolves when the result is durable. */
  transaction<T>(work: (queries: Queries) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}
