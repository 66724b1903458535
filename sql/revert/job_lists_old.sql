-- Revert chaotica:job_lists_old
begin;

set local lock_timeout = '5s';
create index job_created_idx on job (created desc, id desc);
create index job_unit_id_created_idx on job (unit_id, created desc, id desc);
create index job_client_id_status_idx on job (client_id, status, created desc, id desc);

commit;
