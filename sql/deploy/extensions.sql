-- Deploy chaotica:extensions
-- A trusted extension: the owner of the database may create it.
begin;

create extension if not exists unaccent with schema public;

commit;
