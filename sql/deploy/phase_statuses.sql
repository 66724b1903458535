-- Deploy chaotica:phase_statuses
-- Phases in one status, in the order of lists: of those that wait for a review there are some hundreds among all. It keeps
-- out who writes, for a second with a hundred thousand jobs.
begin;

set local lock_timeout = '5s';
create index phase_status_idx on phase (status, job_id desc, phase_number, id);

commit;
