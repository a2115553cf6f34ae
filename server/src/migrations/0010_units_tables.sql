-- Administrative units over time, and what became of which. Read-only for the application; filled by the migrations that follow.
create table ref.unit_source (
  key text not null primary key,
  title text not null
);

-- One unit is one (code, from_day): a successor often keeps a predecessor's code. 1900-01-01 stands for a beginning that no source gives.
create table ref.admin_unit (
  code text not null,
  from_day date not null,
  to_day date check (to_day > from_day),
  level text not null check (level in ('province', 'commune')),
  kind text not null check (kind in ('xa', 'phuong', 'dac-khu', 'thi-tran', 'tinh', 'thanh-pho')),
  name text not null,
  province_code text,
  province_name text,
  old_district text,
  source text not null references ref.unit_source (key),
  check_needed boolean not null,
  primary key (code, from_day)
);
create index admin_unit_province on ref.admin_unit (province_code, code);

-- Many to many: one former commune may have been divided. day is the first day of the successor.
create table ref.unit_lineage (
  old_code text not null,
  old_from date not null,
  new_code text not null,
  new_from date not null,
  day date not null,
  share text not null check (share in ('whole', 'part', 'unknown')),
  source text not null references ref.unit_source (key),
  check_needed boolean not null,
  primary key (old_code, old_from, new_code, new_from),
  foreign key (old_code, old_from) references ref.admin_unit (code, from_day),
  foreign key (new_code, new_from) references ref.admin_unit (code, from_day)
);
create index unit_lineage_new on ref.unit_lineage (new_code, new_from);
