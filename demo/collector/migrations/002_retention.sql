-- What was removed because of its age: up to which row of the stream, and the hash the remaining chain goes on from.
create table if not exists tombstones (
  stream text not null,
  seq bigint not null,
  hash text not null,
  removed bigint not null,
  removed_at timestamptz not null default now(),
  primary key (stream, seq)
);
