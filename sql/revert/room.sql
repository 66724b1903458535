-- Revert chaotica:room
begin;

alter table job reset (fillfactor);
alter table phase reset (fillfactor);

commit;
