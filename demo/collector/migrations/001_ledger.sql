-- What has been accepted: one row for each event, so that the same event is kept once however often it arrives.
create table if not exists event_keys (
  source text not null,
  id text not null,
  primary key (source, id)
);

-- The newest row of each stream. A stream is written by one collector, so that many can write side by side.
create table if not exists streams (
  stream text primary key,
  seq bigint not null,
  hash text not null
);

-- The ledger. Rows are added, never changed; `hash` covers the row and, through `previous`, all rows before it.
create table if not exists ledger (
  stream text not null,
  seq bigint not null,
  received_at timestamptz not null,
  event jsonb not null,
  previous text not null,
  hash text not null,
  primary key (stream, seq)
);

create index if not exists ledger_by_time on ledger (received_at desc, stream, seq desc);

create index if not exists ledger_by_consent on ledger ((event #>> '{data,consentId}')) where event #>> '{data,consentId}' is not null;
