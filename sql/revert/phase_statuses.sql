-- Revert chaotica:phase_statuses
begin;

set local lock_timeout = '2s';
drop index phase_status_idx;

commit;
