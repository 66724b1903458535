-- Deploy chaotica:mail
-- Mail to be sent: written in the transaction of what it tells of, sent afterwards by `chaotica export` (rules O5).
begin;

-- One row per recipient. `message_id` is what makes a message the same one: a function of what it is about and of who gets it.
-- What goes out is `message_id`@ the domain that mail is sent from.
create table mail (
    id bigint generated always as identity,
    message_id text not null,
    recipient text not null,
    subject text not null,
    body text not null,
    created timestamptz not null default now(),
    attempts smallint not null default 0,
    next_attempt_at timestamptz default now(), -- null: sent, or given up
    sent_at timestamptz,
    error text,
    constraint mail_pkey primary key (id),
    constraint mail_message_id_key unique (message_id),
    constraint mail_recipient_check check (recipient !~ '[[:cntrl:]]'),
    constraint mail_subject_check check (subject !~ '[[:cntrl:]]')
);
create index mail_due_idx on mail (next_attempt_at, id) where next_attempt_at is not null;

-- Whoever was told of something is not told of it again.
create function mail_later(recipient text, subject text, body text, message_id text) returns void
language sql volatile as $$
    insert into mail (recipient, subject, body, message_id) values ($1, $2, $3, $4) on conflict on constraint mail_message_id_key do nothing;
    select pg_notify('chaotica_export', '')
$$;

-- The same to a user as long as they are active: at their address for notifications, or else that of the account.
create function mail_owner(user_id bigint, subject text, body text, message_id text) returns void
language sql volatile as $$
    select mail_later(coalesce(nullif(u.notification_email, ''), u.email), $2, $3, $4) from user_account u where u.id = $1 and u.is_active
$$;

commit;
