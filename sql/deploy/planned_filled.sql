-- Deploy chaotica:planned_filled
-- The planned days of the jobs that are there. Apart from the columns, whose making keeps everybody out: this keeps out
-- who writes, for some seconds with a hundred thousand jobs.
begin;

set local lock_timeout = '5s';
alter table job disable trigger user;
update job j
set planned_start_date = coalesce(j.desired_start_date, d.first_date), planned_end_date = coalesce(j.desired_delivery_date, d.last_date)
from job i left join lateral dates_of_phases(i.id) d on i.desired_start_date is null or i.desired_delivery_date is null
where i.id = j.id
    and (j.planned_start_date, j.planned_end_date) is distinct from
        (coalesce(j.desired_start_date, d.first_date), coalesce(j.desired_delivery_date, d.last_date));
alter table job enable trigger user;

create index job_planned_start_date_idx on job (planned_start_date, id);
create index job_planned_end_date_idx on job (planned_end_date, id);

commit;
