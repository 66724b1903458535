-- Deploy chaotica:search
-- Full-text search without stemming and stop words (rule 11.25). Texts and queries first become words of
-- letters and digits, so that addresses, hyphens and ids are cut alike on both sides.
begin;

-- In PL/pgSQL, as SQL functions that cannot be inlined take three times as long.
-- The character that stands between fields, U+001F, is kept.
create function search_text(source text) returns text
language plpgsql immutable strict parallel safe as $$
begin
    if octet_length(source) = length(source) then -- ASCII, which is simpler
        return btrim(regexp_replace(lower(source collate "C"), '[^a-z0-9\x1f]+', ' ', 'g'));
    end if;
    return btrim(regexp_replace(lower(public.unaccent('public.unaccent'::regdictionary, source) collate "und-x-icu"),
        '[^[:alnum:]\x1f]+', ' ', 'g'));
end
$$;

-- Before each field stands a number that is then taken out again. Its place stays empty, so that no phrase spans two
-- fields. It has a point, which no text has any more, so that nothing is taken out of a text. A tsvector holds 1 MiB,
-- hence the limit.
create function search_fields(fields text[]) returns tsvector
language plpgsql immutable parallel safe as $$
begin
    return ts_delete(to_tsvector('simple', replace(
        search_text(left(e'\x1f' || array_to_string(fields, e'\x1f'), 100000)), e'\x1f', ' 0.5 ')), '0.5');
end
$$;

-- What a row is called, and what else it says.
create function search_vector(names text[], further text[] default '{}') returns tsvector
language plpgsql immutable parallel safe as $$
begin
    if further = '{}' or further = '{""}' then
        return setweight(search_fields(names), 'A');
    end if;
    return setweight(search_fields(names), 'A') || setweight(search_fields(further), 'B');
end
$$;

-- The terms of a search as words, cut as in the index. What a search costs grows with their number: more than 20 are
-- refused with a state of our own, CS001.
create function search_words(terms text[]) returns text[]
language plpgsql immutable strict parallel safe as $$
declare
    words text[] := array(select search_text(translate(coalesce(t.term, ''), e'\x1f', ' '))
        from unnest(terms) with ordinality as t(term, place) order by t.place);
begin
    if cardinality(string_to_array(array_to_string(array_remove(words, ''), ' '), ' ')) > 20 then
        raise exception 'too many words' using errcode = 'CS001';
    end if;
    return words;
end
$$;

-- Each element is a word or, when it has blanks, a phrase; its tokens are adjacent, the last one is a prefix. An
-- element without letters and digits makes the query one that matches nothing ('|' is no word).
create function search_query(terms text[]) returns tsquery
language sql immutable strict parallel safe as $$
    select coalesce(case when bool_and(q.query <> '') then string_agg(q.query || ':*', ' & ') end, '''|''')::tsquery
    from (
        select case when words <> '' then phraseto_tsquery('simple', words)::text else '' end as query
        from unnest(search_words(terms)) as words
    ) q
$$;

-- The same, in the fields of weight A only.
create function search_query_title(terms text[]) returns tsquery
language sql immutable strict parallel safe as $$
    select coalesce(case when bool_and(q.query <> '')
        then string_agg(replace(q.query, ''' <', ''':A <') || ':*A', ' & ') end, '''|''')::tsquery
    from (
        select case when words <> '' then phraseto_tsquery('simple', words)::text else '' end as query
        from unnest(search_words(terms)) as words
    ) q
$$;

create function slugify(text) returns text
language sql immutable strict parallel safe as $$
    select btrim(regexp_replace(lower(public.unaccent('public.unaccent'::regdictionary, $1) collate "und-x-icu"),
        '[^a-z0-9]+', '-', 'g'), '-')
$$;

-- Own columns: filled before the row is written, so that it is written once ---------------------------

create function user_account_search() returns trigger
language plpgsql as $$
begin
    new.search := search_vector(array[new.username, new.first_name, new.last_name], array[new.email, new.job_title]);
    return new;
end
$$;
create trigger user_account_search_insert before insert on user_account
    for each row execute function user_account_search();
create trigger user_account_search_update before update on user_account
    for each row
    when ((old.username, old.first_name, old.last_name, old.email, old.job_title)
        is distinct from (new.username, new.first_name, new.last_name, new.email, new.job_title))
    execute function user_account_search();

create function orgunit_search() returns trigger
language plpgsql as $$
begin
    new.search := search_vector(array[new.name], array[new.description]);
    return new;
end
$$;
create trigger orgunit_search_insert before insert on orgunit
    for each row execute function orgunit_search();
create trigger orgunit_search_update before update on orgunit
    for each row when ((old.name, old.description) is distinct from (new.name, new.description))
    execute function orgunit_search();

create function note_search() returns trigger
language plpgsql as $$
begin
    new.search := search_vector(array[new.note]);
    return new;
end
$$;
create trigger note_search_insert before insert on note
    for each row execute function note_search();
create trigger note_search_update before update on note
    for each row when (old.note is distinct from new.note)
    execute function note_search();

create function phase_search() returns trigger
language plpgsql as $$
begin
    new.search := search_vector(array[new.title, new.job_id || '-' || new.phase_number], array[new.description]);
    return new;
end
$$;
create trigger phase_search_insert before insert on phase
    for each row execute function phase_search();
create trigger phase_search_update before update on phase
    for each row
    when ((old.title, old.job_id, old.phase_number, old.description)
        is distinct from (new.title, new.job_id, new.phase_number, new.description))
    execute function phase_search();

create function client_search() returns trigger
language plpgsql as $$
begin
    new.search := search_vector(array[new.name, new.short_name, new.external_id],
        array(select name from contact where client_id = new.id order by id));
    return new;
end
$$;
create trigger client_search_insert before insert on client
    for each row execute function client_search();
create trigger client_search_update before update on client
    for each row
    when ((old.name, old.short_name, old.external_id) is distinct from (new.name, new.short_name, new.external_id))
    execute function client_search();

-- A name read for a row that nobody else sees yet is locked against a rename until the row is visible to it.
create function job_search() returns trigger
language plpgsql as $$
declare
    client_name text;
    unit_name text;
    titles text[];
begin
    if tg_op = 'INSERT' or (old.client_id, old.unit_id) is distinct from (new.client_id, new.unit_id) then
        select c.name, u.name into client_name, unit_name from client c cross join orgunit u
        where c.id = new.client_id and u.id = new.unit_id for key share;
    else
        select c.name, u.name into client_name, unit_name from client c cross join orgunit u
        where c.id = new.client_id and u.id = new.unit_id;
    end if;
    if tg_op = 'UPDATE' then
        titles := array(select title from phase where job_id = new.id and status <> 18 order by phase_number);
    end if;
    new.search := search_vector(array[new.id::text, new.title, new.external_id],
        array[client_name, unit_name] || titles || new.description);
    return new;
end
$$;
create trigger job_search_insert before insert on job
    for each row execute function job_search();
create trigger job_search_update before update on job
    for each row
    when ((old.id, old.title, old.external_id, old.description, old.client_id, old.unit_id)
        is distinct from (new.id, new.title, new.external_id, new.description, new.client_id, new.unit_id))
    execute function job_search();

-- Columns of other tables ----------------------------------------------------------------------------

create function refresh_job_search(jobs bigint[]) returns void
language plpgsql as $$
begin
    if jobs is null then
        return;
    end if;
    perform from job where id = any(jobs) order by id for no key update;
    update job j
    set search = w.search
    from (
        select i.id, search_vector(array[i.id::text, i.title, i.external_id],
            array[c.name, u.name] || array(select title from phase where job_id = i.id and status <> 18 order by phase_number)
                || i.description) as search
        from job i
        join client c on c.id = i.client_id
        join orgunit u on u.id = i.unit_id
        where i.id = any(jobs)
    ) w
    where j.id = w.id and j.search is distinct from w.search;
end
$$;

create function phase_changed_search() returns trigger
language plpgsql as $$
declare
    jobs bigint[];
begin
    case tg_op
        when 'INSERT' then
            select array_agg(distinct job_id) into jobs from new_rows where status <> 18;
        when 'UPDATE' then
            select array_agg(distinct v.job_id) into jobs
            from old_rows o full join new_rows n on n.id = o.id
            cross join lateral (values (o.job_id), (n.job_id)) as v(job_id)
            where (o.job_id, o.title, o.phase_number, o.status = 18)
                is distinct from (n.job_id, n.title, n.phase_number, n.status = 18);
        else
            select array_agg(distinct job_id) into jobs from old_rows where status <> 18;
    end case;
    perform refresh_job_search(jobs);
    return null;
end
$$;
create trigger phase_inserted_search after insert on phase
    referencing new table as new_rows
    for each statement execute function phase_changed_search();
create trigger phase_updated_search after update on phase
    referencing old table as old_rows new table as new_rows
    for each statement execute function phase_changed_search();
create trigger phase_deleted_search after delete on phase
    referencing old table as old_rows
    for each statement execute function phase_changed_search();

create function client_changed_search() returns trigger
language plpgsql as $$
begin
    perform refresh_job_search((
        select array_agg(j.id)
        from job j where j.client_id = any(array(
            select n.id from old_rows o full join new_rows n on n.id = o.id where n.name is distinct from o.name))
    ));
    return null;
end
$$;
create trigger client_updated_search after update on client
    referencing old table as old_rows new table as new_rows
    for each statement execute function client_changed_search();

create function orgunit_changed_search() returns trigger
language plpgsql as $$
begin
    perform refresh_job_search((
        select array_agg(j.id)
        from job j where j.unit_id = any(array(
            select n.id from old_rows o full join new_rows n on n.id = o.id where n.name is distinct from o.name))
    ));
    return null;
end
$$;
create trigger orgunit_updated_search after update on orgunit
    referencing old table as old_rows new table as new_rows
    for each statement execute function orgunit_changed_search();

create function contact_changed_search() returns trigger
language plpgsql as $$
declare
    clients bigint[];
begin
    case tg_op
        when 'INSERT' then
            select array_agg(distinct client_id) into clients from new_rows;
        when 'UPDATE' then
            select array_agg(distinct v.client_id) into clients
            from old_rows o full join new_rows n on n.id = o.id
            cross join lateral (values (o.client_id), (n.client_id)) as v(client_id)
            where (o.client_id, o.name) is distinct from (n.client_id, n.name);
        else
            select array_agg(distinct client_id) into clients from old_rows;
    end case;
    if clients is not null then
        perform from client where id = any(clients) order by id for no key update;
        update client c
        set search = w.search
        from (
            select i.id, search_vector(array[i.name, i.short_name, i.external_id],
                array(select name from contact where client_id = i.id order by id)) as search
            from client i
            where i.id = any(clients)
        ) w
        where c.id = w.id and c.search is distinct from w.search;
    end if;
    return null;
end
$$;
create trigger contact_inserted_search after insert on contact
    referencing new table as new_rows
    for each statement execute function contact_changed_search();
create trigger contact_updated_search after update on contact
    referencing old table as old_rows new table as new_rows
    for each statement execute function contact_changed_search();
create trigger contact_deleted_search after delete on contact
    referencing old table as old_rows
    for each statement execute function contact_changed_search();

commit;
