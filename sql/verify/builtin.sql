-- Verify chaotica:builtin
begin;

select 1 / (count(*) = 6)::integer from global_role where built_in and 'view_organisationalunit' = any(permissions);
select 1 / (count(*) = 15)::integer from unit_role where built_in;
select 1 / (count(*) = 1)::integer from unit_role where is_default;
select 1 / (count(*) = 13)::integer from timeslot_type where built_in;
select 1 / (name = 'Delivery' and is_delivery)::integer from timeslot_type where id = 8;
select 1 / (not permissions && array['can_tqa_jobs', 'can_pqa_jobs', 'can_deliver_job'])::integer
from unit_role where slug = 'manager';

rollback;
