-- Revert chaotica:utilization
begin;

drop function unit_utilization(bigint[], timestamptz);
drop index timeslot_user_id_end_at_idx;

commit;
