-- Deploy chaotica:room
-- Jobs and phases have many indexes. A new version of a row that finds room on its page needs an entry in none of them
-- (HOT), which halves what a change costs.
begin;

alter table job set (fillfactor = 70);
alter table phase set (fillfactor = 70);

commit;
