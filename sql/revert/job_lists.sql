-- Revert chaotica:job_lists
begin;

set local lock_timeout = '2s';
drop index job_created_status_idx, job_unit_id_created_status_idx, job_client_id_status_created_idx, job_client_id_created_idx;

commit;
