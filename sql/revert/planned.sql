-- Revert chaotica:planned
begin;

drop trigger job_inserted_planned on job;
drop trigger job_updated_planned on job;
drop trigger phase_inserted_planned on phase;
drop trigger phase_updated_planned on phase;
drop trigger phase_deleted_planned on phase;
drop trigger timeslot_planned_inserted on timeslot;
drop trigger timeslot_planned_updated on timeslot;
drop trigger timeslot_planned_deleted on timeslot;
drop function job_planned();
drop function phase_changed_planned();
drop function timeslot_changed_planned();
drop function refresh_planned_dates(bigint[]);
drop function dates_of_phases(bigint);

create or replace function touch() returns trigger
language plpgsql as $$
begin
    case tg_table_name
        when 'job' then
            old.search := new.search;
            old.last_phase_number := new.last_phase_number;
        when 'phase' then
            old.search := new.search;
            old.phase_id := new.phase_id;
            old.computed_start_date := new.computed_start_date;
            old.computed_last_date := new.computed_last_date;
        when 'user_account' then
            old.search := new.search;
            old.display_name := new.display_name;
            old.last_login := new.last_login;
        when 'client', 'orgunit', 'note' then
            old.search := new.search;
        else
            null;
    end case;
    old.updated := new.updated;
    if old is distinct from new then
        new.updated := date_trunc('second', now());
    end if;
    return new;
end
$$;

alter table job drop column planned_start_date, drop column planned_end_date;
alter table export alter column id set generated always;

commit;
