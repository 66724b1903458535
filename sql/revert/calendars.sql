-- Revert chaotica:calendars
begin;

create or replace function revoke_tokens(users bigint[], actor bigint, request text) returns void
language sql volatile as $$
    with revoked as (
        update api_token set revoked_at = date_trunc('second', now())
        where user_id = any(users) and revoked_at is null
        returning id
    )
    select audit_note(actor, request, 'token', r.id, 'delete') from (select id from revoked order by id) r
$$;
drop table calendar_link;
drop trigger timeslot_given_away_kept on timeslot;
drop trigger timeslot_removed_kept on timeslot;
drop function keep_removed_slot();
drop table timeslot_removed;
drop trigger timeslot_sequence on timeslot;
drop function count_slot_revision();
alter table timeslot drop column sequence;

commit;
