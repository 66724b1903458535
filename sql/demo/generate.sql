-- Generates :n jobs with three phases each, and clients, users, units, slots and notes in proportion: 100,000 jobs have
-- 2,000 clients and 500 users in 50 units; a million, 5,000 and 2,000. For psql, as the owner, in a migrated database,
-- empty or not, and again. The tables are locked meanwhile: without triggers, foreign keys and secondary indexes, which
-- are put back at the end, a million takes minutes; what the triggers would derive is computed here, set by set.
-- Unit 3 and client 15 of the demo take part with their share.
\set ON_ERROR_STOP on
begin;
set local timezone = 'UTC';
set local synchronous_commit = off;
set local work_mem = '128MB';
set local maintenance_work_mem = '512MB';
set local client_min_messages = warning;

-- Evenly distributed, and the same at every run.
create function pg_temp.pick(i bigint, salt bigint, choices bigint) returns integer
language sql immutable parallel safe as $$
    select ((hashint8extended($1, $2) & 4611686018427387903) % $3)::integer
$$;

create temporary table size on commit drop as
select s.jobs, s.clients, s.units, greatest(s.users, 3 * s.units) as users, date_trunc('second', now()) as now, current_date as today,
    (select coalesce(max(id), 0) from client) as client_base, (select coalesce(max(id), 0) from user_account) as user_base,
    (select coalesce(max(id), 0) from orgunit) as unit_base, (select coalesce(max(id), 0) from contact) as contact_base,
    (select coalesce(max(id), 0) from framework_agreement) as framework_base, nextval('job_id_seq') - 1 as job_base,
    (select coalesce(max(id), 0) from phase) as phase_base
from (
    select n as jobs, greatest(5, round(2000 * (n / 1e5) ^ 0.39794))::bigint as clients, round(500 * (n / 1e5) ^ 0.60206)::bigint as users,
        least(50, greatest(5, n / 200)) as units
    from (select :n::bigint as n) x
) s;

-- Words ---------------------------------------------------------------------------------------------

create temporary table name_word on commit drop as
select row_number() over () - 1 as number, initcap(a.s || b.s || c.s) as word
from unnest(array['ka', 've', 'lo', 'mi', 'ta', 'ru', 'so', 'ne', 'bri', 'dal', 'for', 'gra', 'hel', 'jun', 'kel', 'lum', 'mar', 'nor', 'ost', 'pel'])
    with ordinality as a(s, n)
cross join unnest(array['ri', 'lan', 'to', 'vex', 'mon', 'dar', 'qui', 'sta', 'len', 'bo', 'ther', 'wi', 'za', 'co', 'phi']) as b(s)
cross join unnest(array['a', 'or', 'ix', 'um', 'ent', 'is', 'ova', 'en', 'as', 'eo', 'ar', 'yn']) as c(s);

create temporary table system_word on commit drop as
select number - 1 as number, word
from unnest(array['web portal', 'customer API', 'internal network', 'mobile wallet', 'data warehouse', 'payment gateway', 'HR system',
    'factory floor', 'office wireless', 'partner extranet', 'Kubernetes cluster', 'Azure tenant', 'AWS landing zone', 'mail relay',
    'backup estate', 'identity provider', 'VPN concentrator', 'claims platform', 'trading engine', 'booking service', 'patient record',
    'billing backend', 'message broker', 'login service', 'document archive', 'call centre', 'point of sale', 'build pipeline',
    'source repository', 'container registry', 'smart meter head end', 'substation gateway', 'ticket shop', 'loyalty programme',
    'e-commerce storefront', 'supplier hub', 'fleet tracker', 'warehouse robot', 'laboratory network', 'student portal', 'library catalogue',
    'voting terminal', 'tax calculator', 'pension portal', 'mortgage workflow', 'branch router', 'cash machine', 'fraud detector',
    'news site', 'video platform', 'set-top box', 'game server', 'chat application', 'insurance broker', 'risk model', 'treasury desk',
    'procurement suite', 'single sign-on', 'directory forest', 'print service', 'conference system'])
    with ordinality as u(word, number);

-- About one job in 25 is a penetration test by that name.
create temporary table kind_word on commit drop as
select row_number() over () - 1 as number, word
from (
    values ('security review', 5), ('configuration review', 4), ('code review', 4), ('penetration testing', 3), ('red team exercise', 3),
        ('gap analysis', 3), ('retest', 5), ('threat model', 3), ('assurance programme', 3), ('vulnerability assessment', 5),
        ('phishing simulation', 3), ('architecture review', 4), ('readiness assessment', 3), ('forensic analysis', 2), ('audit support', 3),
        ('awareness training', 2), ('compliance assessment', 3), ('purple team workshop', 2), ('hardening review', 4), ('health check', 4),
        ('scoping workshop', 2), ('firewall review', 3), ('segmentation test', 3), ('supplier assessment', 2)
) as k(word, weight)
cross join lateral generate_series(1, weight);

-- With their vectors: texts of several millions are made of these, and put together a vector costs a fraction.
create temporary table sentence on commit drop as
select x.number, x.text, search_fields(array[x.text]) as first, to_tsvector('simple', search_text(x.text)) as further
from (
    select n as number,
        o.words[1 + pg_temp.pick(n, 41, cardinality(o.words))] || ' ' || s.word || ' of ' || w.word || ' '
            || v.words[1 + pg_temp.pick(n, 42, cardinality(v.words))] || '.' as text
    from generate_series(0, 3999) as n
    cross join (select array['The', 'Focus on the', 'In scope is the', 'Credentials are given for the', 'Testing of the', 'Earlier findings in the',
        'The owner of the', 'A copy of the', 'No denial of service against the', 'Reports cover the', 'Staging holds the', 'Logs from the',
        'Access to the', 'Only office hours for the', 'Production data stays in the'] as words) o
    cross join (select array['must be finished before the release', 'was last examined two years ago', 'is reached through the jump host',
        'needs a named contact on both sides', 'is hosted with a third party', 'handles personal data', 'falls under the card standard',
        'was rebuilt after the incident', 'is monitored around the clock', 'is due for renewal in spring', 'has known exceptions',
        'uses short-lived certificates', 'is shared by several brands', 'moves to another region soon', 'will be retired next year'] as words) v
    join system_word s on s.number = pg_temp.pick(n, 43, (select count(*) from system_word))
    join name_word w on w.number = pg_temp.pick(n, 44, (select count(*) from name_word))
) x;

-- Units, users, clients -----------------------------------------------------------------------------

insert into user_account (id, username, email, first_name, last_name, global_role_id, job_title, country, timezone, date_joined, updated)
select p.id, lower(f.word || '.' || l.word || '.' || p.id), lower(f.word || '.' || l.word || '.' || p.id) || '@company.com', f.word, l.word,
    r.id, (array['Security Consultant', 'Senior Consultant', 'Principal Consultant', 'Analyst', 'Account Manager'])[1 + pg_temp.pick(p.n, 3, 5)],
    (array['GB', 'GB', 'US', 'DE', 'NL'])[1 + pg_temp.pick(p.n, 4, 5)], 'Europe/London', s.now - interval '6 years', s.now - interval '6 years'
from size s
cross join lateral (select n, s.user_base + n as id from generate_series(1, s.users) as n) p
join global_role r on r.name = 'User'
join name_word f on f.number = pg_temp.pick(p.n, 1, (select count(*) from name_word))
join name_word l on l.number = pg_temp.pick(p.n, 2, (select count(*) from name_word))
order by p.id;

-- Unit 3 of the demo is one of the units.
create temporary table part_unit on commit drop as
select n as number, case when n = 0 and exists (select from orgunit where id = 3) then 3 else s.unit_base + n + 1 end as id
from size s cross join lateral generate_series(0, s.units - 1) as n;
insert into orgunit (id, name, slug, description, lead_id, timezone, created, updated)
select p.id, n.name, slugify(n.name), 'Assessments for ' || w.word, s.user_base + 1 + p.number, 'Europe/London',
    s.now - interval '6 years', s.now - interval '6 years'
from part_unit p
cross join size s
join name_word w on w.number = pg_temp.pick(p.id, 5, (select count(*) from name_word))
cross join lateral (select w.word || ' ' || (array['Security', 'Assurance', 'Consulting', 'Response', 'Compliance'])[1 + p.number % 5]
    || ' ' || p.id as name) n
where p.id > s.unit_base
order by p.id;

-- Everybody is in one unit, one in twenty in a second.
insert into unit_member (unit_id, user_id, added, updated)
select u.id, m.user_id, s.now - interval '6 years', s.now - interval '6 years'
from size s
cross join lateral (
    select s.user_base + n as user_id, (n - 1) % s.units as number from generate_series(1, s.users) as n
    union all
    select s.user_base + n, (n + 6) % s.units from generate_series(1, s.users, 20) as n
) m
join part_unit u on u.number = m.number
order by u.id, m.user_id;
insert into unit_member_role (member_id, role_id)
select m.id, r.id
from size s
cross join unit_member m
join part_unit u on u.id = m.unit_id
cross join lateral (select m.user_id - s.user_base - 1 as number) p
join unit_role r on r.slug = case
    when p.number < s.units then 'manager'
    when p.number % 9 = 0 then 'service_delivery'
    when p.number % 9 = 1 then 'sales'
    else 'consultant' end
    or r.slug = 'tqa' and p.number % 5 = 2 or r.slug = 'pqa' and p.number % 5 = 3 or r.slug = 'scoper' and p.number % 5 = 4
where m.user_id > s.user_base
order by m.id, r.id;
insert into user_skill (user_id, skill_id, rating, last_updated_on)
select s.user_base + n, k.id, pg_temp.pick(n * 100 + k.id, 6, 4), s.now - interval '1 year'
from size s cross join lateral generate_series(1, s.users) as n
join skill k on pg_temp.pick(n * 100 + k.id, 7, 4) = 0;

create temporary table part_member on commit drop as
select u.number as unit_number, row_number() over (partition by u.id order by m.user_id) - 1 as number, m.user_id
from part_unit u join unit_member m on m.unit_id = u.id and m.left_at is null
join user_account a on a.id = m.user_id and a.is_active;
alter table part_unit add column members bigint;
update part_unit u set members = (select count(*) from part_member m where m.unit_number = u.number);

-- So is client 15. Seven in ten have a framework agreement.
create temporary table part_client on commit drop as
select n as number, c.taken, case when c.taken then 15 else s.client_base + n + 1 end as id,
    case when not c.taken then s.contact_base + n + 1 end as contact_id,
    case when not c.taken and pg_temp.pick(n, 8, 10) < 7 then s.framework_base + n + 1 end as framework_id
from size s
cross join lateral generate_series(0, s.clients - 1) as n
cross join lateral (select n = 0 and exists (select from client where id = 15) as taken) c;
insert into client (id, name, slug, short_name, external_id, industry, website, city, country, created, updated)
select c.id, n.name, slugify(n.name), upper(left(w.word, 4)) || c.id, 'CRM-' || c.id,
    (array['Banking', 'Insurance', 'Retail', 'Energy', 'Healthcare', 'Logistics', 'Software', 'Government', 'Telecommunications',
        'Manufacturing'])[1 + pg_temp.pick(c.id, 11, 10)], 'https://' || slugify(n.name) || '.example', w.word,
    (array['GB', 'US', 'DE', 'NL', 'FR'])[1 + pg_temp.pick(c.id, 12, 5)], s.now - interval '6 years', s.now - interval '6 years'
from part_client c
cross join size s
join name_word w on w.number = pg_temp.pick(c.id, 9, (select count(*) from name_word))
join name_word v on v.number = pg_temp.pick(c.id, 10, (select count(*) from name_word))
cross join lateral (select w.word || ' ' || v.word || ' ' || (array['Group', 'Holdings', 'Industries', 'Bank', 'Labs', 'Retail', 'Energy',
    'Systems'])[1 + pg_temp.pick(c.id, 13, 8)] || ' ' || c.id as name) n
where not c.taken
order by c.id;
insert into contact (id, client_id, name, email, role, type, created, updated)
select c.contact_id, c.id, f.word || ' ' || l.word, lower(f.word || '.' || l.word) || '@client-' || c.id || '.example', 'Head of Security',
    (array['primary', 'technical', 'security', 'business'])[1 + pg_temp.pick(c.id, 14, 4)], s.now - interval '6 years', s.now - interval '6 years'
from part_client c
cross join size s
join name_word f on f.number = pg_temp.pick(c.id, 15, (select count(*) from name_word))
join name_word l on l.number = pg_temp.pick(c.id, 16, (select count(*) from name_word))
where c.contact_id is not null
order by c.contact_id;
insert into framework_agreement (id, client_id, name, start_date, total_days, total_value, created, updated)
select c.framework_id, c.id, 'Framework ' || extract(year from s.today) - 5, s.today - 2000, 500, 50000000, s.now - interval '6 years',
    s.now - interval '6 years'
from part_client c cross join size s
where c.framework_id is not null
order by c.framework_id;
insert into client_account_manager (client_id, user_id)
select c.id, s.user_base + 1 + pg_temp.pick(c.id, 17, s.users)
from part_client c cross join size s
where not c.taken;

-- Jobs ----------------------------------------------------------------------------------------------

-- The older ones are closed; numbers follow the time of creation.
create temporary table part_job on commit drop as
select d.n, s.job_base + d.n as id, d.n as i, u.id as unit_id, c.id as client_id, c.contact_id,
    case when pg_temp.pick(d.id, 24, 4) = 0 then c.framework_id end as framework_id, d.status, d.created,
    d.starts, d.starts + 5 + pg_temp.pick(d.id, 25, 60) as ends, pg_temp.pick(d.id, 26, 100) as dice,
    m1.user_id as manager_id, m2.user_id as creator_id, m3.user_id as lead_id, m4.user_id as techqa_id, m5.user_id as presqa_id,
    initcap(w.word) || ' ' || y.word || ' ' || k.word as title,
    pg_temp.pick(d.id, 53, 4000) as sentence_1, pg_temp.pick(d.id, 54, 4000) as sentence_2
from size s
cross join lateral (
    select e.*,
        case
            when e.status in (8, 11) then e.created::date + 20
            when e.status = 7 then s.today - pg_temp.pick(e.id, 21, 40)
            when e.status in (5, 6) then s.today + 14 + pg_temp.pick(e.id, 21, 120)
            when e.status between 1 and 4 and e.id % 2 = 0 then s.today + 60 + pg_temp.pick(e.id, 21, 90)
        end as starts
    from (
        select n, s.job_base + n as id,
            s.now - interval '3600 seconds' - floor((1 - (n - 1 + pg_temp.pick(s.job_base + n, 20, 1000) / 1000.0) / s.jobs) * 189216000)
                * interval '1 second' as created,
            case
                when n < s.jobs * 0.85 then (array[8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 11, 11, 9, case when n % 4 = 0 then 10 else 9 end])
                    [1 + pg_temp.pick(s.job_base + n, 22, 20)]
                else (array[7, 7, 7, 7, 7, 7, 7, 7, 6, 6, 6, 6, 5, 5, 4, 3, 2, 1, 0, 0])[1 + pg_temp.pick(s.job_base + n, 22, 20)]
            end as status
        from generate_series(1, s.jobs) as n
    ) e
) d
join part_unit u on u.number = pg_temp.pick(d.id, 30, s.units)
join part_client c on c.number = pg_temp.pick(d.id, 31, s.clients)
-- One in twenty has a reviewer of another unit.
join part_unit q on q.number = case when pg_temp.pick(d.id, 32, 20) = 0 then (u.number + 1 + pg_temp.pick(d.id, 33, s.units - 1)) % s.units
    else u.number end
join part_member m1 on m1.unit_number = u.number and m1.number = pg_temp.pick(d.id, 34, u.members)
join part_member m2 on m2.unit_number = u.number and m2.number = pg_temp.pick(d.id, 35, u.members)
join part_member m3 on m3.unit_number = u.number and m3.number = pg_temp.pick(d.id, 36, u.members)
join part_member m4 on m4.unit_number = q.number and m4.number = pg_temp.pick(d.id, 37, q.members)
join part_member m5 on m5.unit_number = u.number and m5.number = pg_temp.pick(d.id, 38, u.members)
join name_word w on w.number = pg_temp.pick(d.id, 50, (select count(*) from name_word))
join system_word y on y.number = pg_temp.pick(d.id, 51, (select count(*) from system_word))
join kind_word k on k.number = pg_temp.pick(d.id, 52, (select count(*) from kind_word))
order by d.n;
analyze part_job;

create temporary table phase_word on commit drop as
select number - 1 as number, word, setweight(search_fields(array[word]), 'A') as vector
from unnest(array['External Infrastructure', 'Internal Infrastructure', 'Web Application', 'Authenticated Test', 'REST Interfaces',
    'GraphQL Gateway', 'Android App', 'iOS App', 'Landing Zone', 'Container Platform', 'Identity and Access', 'Phishing Campaign',
    'Code Review', 'Dependency Audit', 'Configuration Review', 'Interviews', 'Evidence Collection', 'Reporting', 'Debrief', 'Retest of Findings',
    'Wireless Survey', 'Build Review', 'Segmentation Check', 'Physical Access', 'Threat Modelling', 'Log Analysis', 'Disk Forensics',
    'Tabletop Exercise', 'Policy Review', 'Remediation Support']) with ordinality as u(word, number);

-- Triggers, foreign keys and secondary indexes of the large tables ------------------------------------

create temporary table put_back on commit drop as
select 1 as step, format('create %s', substring(pg_get_indexdef(i.indexrelid) from 8)) as command, i.indrelid::regclass as relation,
    format('drop index %s', i.indexrelid::regclass) as removal
from pg_index i
where i.indrelid in ('job'::regclass, 'phase'::regclass, 'timeslot'::regclass, 'note'::regclass, 'job_team'::regclass, 'job_scoper'::regclass)
    and not exists (select from pg_constraint c where c.conindid = i.indexrelid and c.contype in ('p', 'u', 'x'))
union all
select 2, format('alter table %s add constraint %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid)), conrelid::regclass,
    format('alter table %s drop constraint %I', conrelid::regclass, conname)
from pg_constraint
where contype = 'f' and conrelid in ('job'::regclass, 'phase'::regclass, 'timeslot'::regclass, 'note'::regclass, 'job_team'::regclass,
    'job_scoper'::regclass);
select format('alter table %s disable trigger user', t)
from unnest(array['job', 'phase', 'timeslot', 'note', 'job_team', 'job_scoper']) as t \gexec
select removal from put_back order by step desc, removal \gexec

insert into job (id, unit_id, client_id, title, status, status_changed_date, external_id, description, desired_start_date,
    desired_delivery_date, revenue, account_manager_id, created_by_id, primary_client_poc_id, framework_agreement_id,
    scoped_signed_off_by_id, scoping_requested_on, scoping_completed_date, last_phase_number, created, updated, completed_at, planned_start_date,
    planned_end_date, search)
select j.id, j.unit_id, j.client_id, j.title, j.status, t.changed, case when j.id % 4 = 0 then 'GEN-' || j.id end, x1.text || ' ' || x2.text, j.starts,
    j.ends, case when j.status > 0 then 15000 + j.dice * 1850 + (j.id % 100) * 0.25 end, j.manager_id, j.creator_id, j.contact_id,
    j.framework_id, case when j.status in (5, 6, 7, 8, 11) then j.manager_id end, case when j.status > 0 then j.created + interval '1 hour' end,
    case when j.status in (5, 6, 7, 8, 11) then t.scoped end, 3, j.created, t.changed,
    case when j.status in (8, 11) then t.changed end, j.starts, j.ends,
    search_vector(array[j.id::text, j.title, case when j.id % 4 = 0 then 'GEN-' || j.id end],
        array[c.name, u.name] || case when j.status = 10 then '{}' else array[w1.word, w2.word, w3.word] end)
        || setweight(x1.first || x2.further, 'B')
from part_job j
cross join size s
cross join lateral (select case when j.status in (8, 11) then least(j.ends + interval '16 hours', s.now)
    else least(j.created + interval '3 days', s.now) end as changed, least(j.created + interval '2 days', s.now) as scoped) t
join client c on c.id = j.client_id
join orgunit u on u.id = j.unit_id
join phase_word w1 on w1.number = pg_temp.pick(j.id, 61, 30)
join phase_word w2 on w2.number = pg_temp.pick(j.id, 62, 30)
join phase_word w3 on w3.number = pg_temp.pick(j.id, 63, 30)
join sentence x1 on x1.number = j.sentence_1
join sentence x2 on x2.number = j.sentence_2
order by j.id;

insert into job_scoper (job_id, user_id)
select id, creator_id from part_job where status between 2 and 11 order by id;

-- Phases that are confirmed or ready lie ahead, so that the clock has nothing to do at once.
create temporary table part_phase on commit drop as
select s.phase_base + (j.n - 1) * 3 + p.number as id, j.id as job_id, p.number, j.n, j.lead_id, p.status, p.title, p.vector,
    case when j.status = 7 and p.status = 3 then s.today + 20 + j.dice else j.starts + (p.number - 1) * 2 end as starts
from part_job j
cross join size s
join phase_word w1 on w1.number = pg_temp.pick(j.id, 61, 30)
join phase_word w2 on w2.number = pg_temp.pick(j.id, 62, 30)
join phase_word w3 on w3.number = pg_temp.pick(j.id, 63, 30)
cross join lateral (
    values (1, w1.word, w1.vector, (case j.status when 5 then 1 when 6 then 3 when 7 then 7 when 8 then 15 when 9 then 16 when 10 then 18 when 11 then 19
            else 0 end)::smallint),
        (2, w2.word, w2.vector, (case j.status when 5 then 1 when 6 then 2 + j.dice % 2 when 7 then (array[8, 9, 11, 12, 14, 15, 15, 7])[1 + j.dice % 8]
            when 8 then 15 when 9 then 16 when 10 then 18 when 11 then 19 else 0 end)::smallint),
        (3, w3.word, w3.vector, (case j.status when 5 then 1 when 6 then 1 when 7 then (array[3, 3, 2, 1])[1 + j.dice % 4]
            when 8 then case when j.dice < 5 then 16 else 15 end when 9 then 16 when 10 then 18 when 11 then 19 else 0 end)::smallint)
) as p(number, title, vector, status)
order by 1;

insert into phase (id, job_id, phase_number, title, service_id, status, status_changed_date, project_lead_id, report_author_id, techqa_by_id,
    presqa_by_id, delivery_hours, reporting_hours, mgmt_hours, qa_hours, desired_start_date, desired_delivery_date, computed_start_date,
    computed_last_date, actual_start_date, actual_completed_date, actual_delivery_date, feedback_scope_correct, created, updated, search)
select p.id, p.job_id, p.number, p.title, v.ids[1 + pg_temp.pick(p.id, 64, greatest(cardinality(v.ids), 1))], p.status, t.at,
    case when p.status >= 2 then j.lead_id end, case when p.status >= 2 then j.lead_id end,
    case when p.status between 9 and 15 or p.status = 19 then j.techqa_id end, case when p.status in (12, 14, 15, 19) then j.presqa_id end,
    16 + j.dice % 64, 8 + j.dice % 24, 4 + j.dice % 12, 4 + j.dice % 8, p.starts,
    case when p.starts is not null then greatest(p.starts, j.ends) end,
    case when b.booked then p.starts end, case when b.booked then p.starts + case when p.number = 1 then 5 else 3 end end,
    case when p.status between 7 and 15 or p.status = 19 then p.starts + interval '9 hours' end,
    case when p.status in (14, 15, 19) then p.starts + interval '4 days 16 hours' end,
    case when p.status in (15, 19) then p.starts + interval '5 days 16 hours' end,
    case when p.status between 8 and 15 or p.status = 19 then true end, j.created, t.at,
    p.vector || format('%s:2A %s:3A', p.job_id, p.number)::tsvector
from part_phase p
join part_job j on j.n = p.n
cross join size s
cross join (select array(select id from service order by id) as ids) v
cross join lateral (select least(j.created + interval '3 days', s.now) as at) t
cross join lateral (select p.starts is not null and p.status in (2, 3, 7, 8, 9, 11, 12, 14, 15, 19) as booked) b
order by p.id;

insert into timeslot (user_id, phase_id, slot_type_id, start_at, end_at, delivery_role, created, updated)
select p.lead_id, p.id, 8, p.starts + t.first_day + time '09:00', p.starts + t.last_day + time '17:30', t.role, f.at, f.at
from part_phase p
join part_job j on j.n = p.n
cross join lateral (values (1, 0, 3), (2, 5, 5)) as t(role, first_day, last_day)
cross join size s
cross join lateral (select least(j.created + interval '2 days', s.now) as at) f
where p.starts is not null and p.status in (2, 3, 7, 8, 9, 11, 12, 14, 15, 19) and (t.role = 1 or p.number = 1)
order by p.id, t.role;

insert into note (content_type, object_id, note, category, author_id, is_system_note, created, updated, search)
select t.content_type, t.object_id, t.note, t.category, t.author_id, t.is_system_note, t.created, t.created, t.vector
from (
    select 'job' as content_type, j.id as object_id, v.note, '' as category, j.creator_id as author_id, true as is_system_note, j.created,
        v.vector
    from part_job j
    cross join (select 'Created Job' as note, search_vector(array['Created Job']) as vector offset 0) v
    union all
    select 'job', j.id, x.text, (array['general', 'scheduling', 'scope_change', 'technical'])[1 + j.dice % 4], j.manager_id, false,
        least(j.created + interval '1 day', s.now), setweight(x.first, 'A')
    from part_job j cross join size s join sentence x on x.number = j.sentence_2
    where j.dice < 50
    union all
    select 'phase', s.phase_base + (j.n - 1) * 3 + 1, x.text, 'technical', j.lead_id, false, least(j.created + interval '4 days', s.now),
        setweight(x.first, 'A')
    from part_job j cross join size s join sentence x on x.number = j.sentence_2
    where j.dice >= 90
) t;

-- What the triggers would have derived ----------------------------------------------------------------

insert into job_team (user_id, job_id, unit_id, client_id, status, created)
select p.user_id, j.id, j.unit_id, j.client_id, j.status, j.created
from part_job j
cross join lateral (
    select distinct v.user_id
    from (
        values (j.manager_id), (j.creator_id),
            (case when j.status in (6, 7, 8, 9, 10, 11) then j.lead_id end),
            (case when j.status in (8, 11) or j.status = 7 and j.dice % 8 in (1, 2, 3, 4, 5, 6) then j.techqa_id end),
            (case when j.status in (8, 11) or j.status = 7 and j.dice % 8 in (3, 4, 5, 6) then j.presqa_id end)
    ) as v(user_id)
    where v.user_id is not null
) p
order by j.id, p.user_id;

insert into job_tally as t (unit_id, status, jobs)
select unit_id, status, count(*) from part_job group by unit_id, status order by unit_id, status
on conflict (unit_id, status) do update set jobs = t.jobs + excluded.jobs;
insert into job_client_tally as t (client_id, unit_id, status, jobs)
select client_id, unit_id, status, count(*) from part_job group by client_id, unit_id, status order by client_id, unit_id, status
on conflict (client_id, unit_id, status) do update set jobs = t.jobs + excluded.jobs;

select command from put_back order by step, relation, command \gexec
select format('alter table %s enable trigger user', t)
from unnest(array['job', 'phase', 'timeslot', 'note', 'job_team', 'job_scoper']) as t \gexec

-- Numbers go on after the highest.
do $$
declare
    t text;
begin
    foreach t in array array['client', 'user_account', 'orgunit', 'contact', 'framework_agreement', 'phase'] loop
        execute format('select setval(pg_get_serial_sequence(%L, ''id''), (select max(id) from %I))', t, t);
    end loop;
    perform setval('job_id_seq', (select max(id) from job));
end
$$;
commit;

select format('vacuum (analyze) %I', tablename) from pg_tables where schemaname = 'public' and tableowner = current_user order by tablename \gexec
