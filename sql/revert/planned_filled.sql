-- Revert chaotica:planned_filled
begin;

drop index job_planned_start_date_idx;
drop index job_planned_end_date_idx;

commit;
