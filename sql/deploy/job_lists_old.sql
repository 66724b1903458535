-- Deploy chaotica:job_lists_old
-- Indexes of jobs that those of job_lists take the place of. By itself, so that nobody who waits to write waits for this
-- as well, and soon given up, since everybody who reads jobs waits behind it.
begin;

set local lock_timeout = '2s';
drop index job_created_idx, job_unit_id_created_idx, job_client_id_status_idx;

commit;
