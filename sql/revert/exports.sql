-- Revert chaotica:exports
begin;

drop function queue_export_run(bigint, timestamptz);
drop function count_outcome(text, text);
drop function expire_export_pieces(integer);
drop table outcome_count;
drop table export_link;
drop table export_piece;
drop table export_recipient;
drop table export_run;
drop table export;

commit;
