-- Revert chaotica:events
begin;

drop function expire_events(integer, integer);
drop function tell_login(bigint, text);
drop function publish_events();
drop index event_object_idx;
drop index event_at_idx;
drop index event_unpublished_idx;
drop table event_feed;

commit;
