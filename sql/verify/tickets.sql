-- Verify chaotica:tickets
begin;

select num, type, name, description, creator_id, creator_name, trustgroup_id, private, open, created, modified, topics from ticket where false;
select id, ticket_num, name, data_type, encoding, content, creator_id, created, modified from ticket_topic where false;
select ticket_num, initial_num, unknown_num, mitigated_num from mitigation where false;
select ticket_num, ip, mitigated_at from mitigation_address where false;
select ticket_num, user_id, ip from mitigation_owner where false;
select ticket_num, at, total from mitigation_point where false;
select id from trustgroup_member where false;
select user_id, block from user_cidr where false;
select num, creator_id, trustgroup_id, private, created from any_ticket where false;
select 1 / (ticket_key('activity', 7) = 'dims:ticket:activity:7' and ticket_key('data', 7) = 'ticket:7')::integer;
select 1 / (not has_table_privilege('chaotica_app', 'removed_ticket', 'delete'))::integer;
select begin_mitigation(0, '{}') where false;
select 1 / (remediate_mitigation(0, 0, '{}') = 0)::integer;
select 1 / (addresses_to_do(0, 0) is null)::integer;
select 1 / (epoch_ms('2016-01-13T11:00:00.123Z') = 1452682800123)::integer;
select 1 / (now_ms() <= clock_timestamp())::integer;
select 1 / (bool_and(has_table_privilege('chaotica_app', t, 'delete')))::integer
from unnest(array['ticket', 'ticket_topic', 'mitigation', 'mitigation_address', 'mitigation_owner', 'mitigation_point', 'user_cidr']) as u(t);

select 1 / (count(*) = 2)::integer from pg_trigger where tgfoid = 'count_topics()'::regprocedure;

rollback;
