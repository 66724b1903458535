-- Deploy chaotica:job_lists
-- Indexes by which lists find their jobs without reading them: with the status, by which some are hidden, and the unit, by
-- which they are seen; and those of one client by when they were created, however many it has. It keeps out who writes,
-- for a second with a hundred thousand jobs.
begin;

set local lock_timeout = '5s';
create index job_created_status_idx on job (created desc, id desc) include (status);
create index job_unit_id_created_status_idx on job (unit_id, created desc, id desc) include (status);
create index job_client_id_status_created_idx on job (client_id, status, created desc, id desc) include (unit_id);
create index job_client_id_created_idx on job (client_id, created desc, id desc) include (status, unit_id);

commit;
