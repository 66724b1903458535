-- Deploy chaotica:sessions
-- Sessions of people who logged in, and the failures that slow down guessing.
begin;

-- Only the SHA-256 of a session's id is kept, as of tokens.
create table session (
    id bigint generated always as identity,
    user_id bigint not null,
    hash bytea not null,
    csrf_token text not null,
    created timestamptz(0) not null default date_trunc('second', now()),
    last_used_at timestamptz(0) not null default date_trunc('second', now()),
    expires_at timestamptz(0) not null,
    constraint session_pkey primary key (id),
    constraint session_hash_key unique (hash),
    constraint session_user_id_fkey foreign key (user_id) references user_account on delete cascade,
    constraint session_hash_check check (length(hash) = 32)
);
create index session_user_id_idx on session (user_id);
create index session_expires_at_idx on session (expires_at);

-- Failures in a row, of an account or an address. Names that nobody has are counted too, as hashes: somebody may have
-- typed a password there.
create table login_failure (
    subject text not null,
    failures integer not null,
    last_failure timestamptz not null,
    locked_until timestamptz,
    constraint login_failure_pkey primary key (subject)
);
create index login_failure_last_failure_idx on login_failure (last_failure);

-- Counts one more try of each subject before it is judged, so that tries at the same time count as well. The seconds to
-- wait while one of them is locked, which then leaves all as they are; 0 when the try may go on. From its limit on a
-- subject is locked, whatever becomes of the try: 30 s, doubling up to 15 minutes.
create function count_login_try(subjects text[], limits integer[]) returns integer
language plpgsql as $$
declare
    wait integer;
begin
    insert into login_failure (subject, failures, last_failure)
    select u.subject, 0, clock_timestamp() from unnest(subjects) as u(subject) order by u.subject
    on conflict do nothing;
    perform from login_failure f where f.subject = any(subjects) order by f.subject for update;
    select max(ceil(extract(epoch from f.locked_until - clock_timestamp()))::integer) into wait
    from login_failure f where f.subject = any(subjects) and f.locked_until > clock_timestamp();
    if wait > 0 then
        return wait;
    end if;
    update login_failure f
    set last_failure = clock_timestamp(), locked_until = null,
        failures = case when f.last_failure < clock_timestamp() - interval '15 minutes' then 1 else f.failures + 1 end
    where f.subject = any(subjects);
    update login_failure f
    set locked_until = clock_timestamp() + make_interval(secs => least(30 * 2 ^ least(f.failures - u.most, 10), 900))
    from unnest(subjects, limits) as u(subject, most)
    where f.subject = u.subject and f.failures >= u.most;
    return 0;
end
$$;

-- A success clears the account, and takes its own try back from the address.
create function clear_login_tries(account text, address text, address_limit integer) returns void
language sql as $$
    delete from login_failure where subject = account;
    update login_failure set failures = failures - 1,
        locked_until = case when failures - 1 >= address_limit then locked_until end
    where subject = address;
$$;

-- Nobody stays logged in who may not log in any more, or whose password is another.
create function end_sessions() returns trigger
language plpgsql as $$
begin
    delete from session s using old_rows o, new_rows n
    where n.id = o.id and s.user_id = n.id
        and (not n.is_active and o.is_active or n.password_hash is distinct from o.password_hash);
    return null;
end
$$;
create trigger user_account_end_sessions after update on user_account
    referencing old table as old_rows new table as new_rows
    for each statement execute function end_sessions();

commit;
