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

-- Failures that slow down guessing: of an account those in a row, of an address those of the last 15 minutes, whose
-- times are kept. Names that nobody has are counted too, as hashes: somebody may have typed a password there.
create table login_failure (
    subject text not null,
    failures integer not null,
    times timestamptz[] not null default '{}',
    last_failure timestamptz not null,
    locked_until timestamptz,
    constraint login_failure_pkey primary key (subject)
);
create index login_failure_last_failure_idx on login_failure (last_failure);

-- Counts one more try of an account and an address before it is judged, so that tries at the same time count as well.
-- The seconds to wait while one of them is locked, which then leaves both as they are; 0 when the try may go on. From
-- its limit on a subject is locked, whatever becomes of the try: 30 s, doubling up to 15 minutes.
create function count_login_try(account text, address text, account_limit integer, address_limit integer)
returns integer
language plpgsql as $$
declare
    wait integer;
    quiet constant interval = interval '15 minutes';
    at timestamptz;
begin
    insert into login_failure (subject, failures, last_failure)
    select u.subject, 0, clock_timestamp() from unnest(array[account, address]) as u(subject) order by u.subject
    on conflict do nothing;
    perform from login_failure f where f.subject in (account, address) order by f.subject for update;
    at = clock_timestamp();
    select max(ceil(extract(epoch from f.locked_until - at))::integer) into wait
    from login_failure f where f.subject in (account, address) and f.locked_until > at;
    if wait > 0 then
        return wait;
    end if;
    update login_failure f
    set last_failure = at, failures = case when f.last_failure < at - quiet then 1 else f.failures + 1 end
    where f.subject = account;
    update login_failure f
    set last_failure = at, times = recent.times || at, failures = cardinality(recent.times) + 1
    from (select array(select t from login_failure g, unnest(g.times) as u(t)
                       where g.subject = address and t >= at - quiet order by t) as times) recent
    where f.subject = address;
    update login_failure f
    set locked_until = case when f.failures >= u.most
        then at + make_interval(secs => least(30 * 2 ^ least(f.failures - u.most, 10), 900)) end
    from (values (account, account_limit), (address, address_limit)) as u(subject, most)
    where f.subject = u.subject;
    return 0;
end
$$;

-- Takes back a counted try that was no failure: with the lock, which only this try can have brought about, for it would
-- not have been counted under another. A success clears the account altogether.
create function take_back_login_try(account text, address text, success boolean) returns void
language plpgsql as $$
begin
    perform from login_failure f where f.subject in (account, address) order by f.subject for update;
    update login_failure f
    set failures = greatest(f.failures - 1, 0), times = trim_array(f.times, least(cardinality(f.times), 1)),
        locked_until = null
    where f.subject in (account, address);
    delete from login_failure f where f.subject = account and (success or f.failures = 0);
end
$$;

-- Nobody stays logged in who may not log in any more, or whose password is another.
create function end_sessions() returns trigger
language plpgsql as $$
begin
    delete from session where user_id = any(array(
        select n.id from old_rows o full join new_rows n on n.id = o.id
        where (n.is_active, n.password_hash) is distinct from (o.is_active, o.password_hash)));
    return null;
end
$$;
create trigger user_account_end_sessions after update on user_account
    referencing old table as old_rows new table as new_rows
    for each statement execute function end_sessions();

-- Revokes what tokens the users have, for good, and records it.
create function revoke_tokens(users bigint[], actor bigint, request text) returns void
language sql volatile as $$
    with revoked as (
        update api_token set revoked_at = date_trunc('second', now())
        where user_id = any(users) and revoked_at is null
        returning id
    )
    select audit_note(actor, request, 'token', r.id, 'delete') from (select id from revoked order by id) r
$$;

commit;
