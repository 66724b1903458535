-- Verify chaotica:calendars
begin;

select sequence from timeslot where false;
select id, user_id, phase_id, slot_type_id, start_at, end_at, delivery_role, is_onsite, sequence, created, removed_at
from timeslot_removed where false;
select user_id, hash, created from calendar_link where false;
select 1 / has_table_privilege('chaotica_app', 'timeslot_removed', 'insert')::integer;
select 1 / has_table_privilege('chaotica_app', 'calendar_link', 'delete')::integer;
select revoke_tokens('{}', null, 'verify');

rollback;
