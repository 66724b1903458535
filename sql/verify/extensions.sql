-- Verify chaotica:extensions
begin;

select 1 / (public.unaccent('public.unaccent', 'é') = 'e')::integer;

rollback;
