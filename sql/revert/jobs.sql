-- Revert chaotica:jobs
begin;

drop table note;
drop table timeslot;
drop table timeslot_type;
drop table feedback;
drop table phase;
drop table job_client_tally;
drop table job_tally;
drop table job_team;
drop table job_scoper;
drop table job;
drop table service_owner;
drop table service_skill;
drop table service;

commit;
