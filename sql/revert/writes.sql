-- Revert chaotica:writes
begin;

drop trigger job_updated_allocation on job;
drop trigger job_inserted_allocation on job;
drop trigger phase_a_number on phase;
drop trigger skill_slug on skill;
drop trigger service_slug on service;
drop trigger unit_role_slug on unit_role;
drop trigger orgunit_slug on orgunit;
drop trigger client_slug on client;
drop function job_changed_allocation();
drop function assign_phase_number();
drop function assign_skill_slug();
drop function assign_slug();
drop function free_slug(text, text, text);
drop function json_changes(jsonb, jsonb);
drop table idempotency_key;
drop table event;
drop function audit_note(bigint, text, text, bigint, text, jsonb);
drop table audit;

commit;
