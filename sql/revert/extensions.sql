-- Revert chaotica:extensions
begin;

drop extension if exists unaccent;

commit;
