-- Revert chaotica:webhooks
begin;

drop function expire_deliveries(integer, integer);
drop function record_attempts(bigint, jsonb);
drop function deactivate_webhooks(bigint[], text);
drop function take_deliveries(bigint, integer, integer);
drop function reclaim_deliveries();
drop function deal_deliveries(integer);
drop function belongs_to_unit(text, bigint, bigint);
drop trigger event_told on event;
drop function event_told();
drop trigger webhook_comes on webhook;
drop function webhook_comes();
drop trigger webhook_left on webhook;
drop function webhook_left();
drop table webhook_gone;
drop table delivery_time;
drop table delivery_tally;
drop table sender;
drop table delivery_attempt;
drop table delivery;
drop table webhook;

commit;
