-- The demo data: the objects of the API documentation with their ids, and enough around them that lists, search and
-- utilisation look real. For psql, as the owner of an empty migrated database. Variables, both optional: password_hash
-- (of all accounts; empty: nobody can log in by password) and load_time (the present, for tests).
\set ON_ERROR_STOP on
\if :{?password_hash}
\else
    \set password_hash ''
\endif
\if :{?load_time}
\else
    \set load_time now
\endif

begin;
set local timezone = 'UTC';

create temporary table present on commit drop as
select p.now, p.now::date as today, date_trunc('week', p.now)::date as monday
from (select date_trunc('second', timestamptz :'load_time') as now) p;

-- People --------------------------------------------------------------------------------------------

insert into user_account (id, username, email, first_name, last_name, alias, password_hash, is_active, is_superuser,
    global_role_id, manager_id, job_title, phone, city, country, timezone, external_id, date_joined, updated, profile_last_updated)
select u.id, u.username, u.username || '@company.com', u.first_name, u.last_name, u.alias, nullif(:'password_hash', ''),
    u.id <> 24, u.username = 'admin', r.id, u.manager_id, u.job_title, u.phone, u.city, u.country, u.timezone,
    'E' || lpad(u.id::text, 4, '0'), u.joined::timestamptz, u.joined::timestamptz, u.joined::date
from (
    values
        (1, 'john.doe', 'John', 'Doe', '', 'User', 5, 'Senior Security Consultant', '+1-555-0123', 'New York', 'US',
            'America/New_York', '2023-01-15T10:30:00Z'),
        (2, 'admin', 'Ada', 'Minton', '', 'Admin', null, 'Platform Administrator', '+44-20-7946-0001', 'London', 'GB',
            'Europe/London', '2022-06-01T08:00:00Z'),
        (3, 'olivia.outside', 'Olivia', 'Outside', '', 'User', 18, 'Incident Responder', '+49-30-5550-1003', 'Berlin', 'DE',
            'Europe/Berlin', '2023-02-01T09:00:00Z'),
        (4, 'lparsons', 'Laura', 'Parsons', 'LP', 'User', 5, 'Network Security Analyst', '+44-20-7946-0104', 'Leeds', 'GB',
            'Europe/London', '2023-01-20T09:15:00Z'),
        (5, 'sarah.johnson', 'Sarah', 'Johnson', '', 'Service Delivery', 2, 'Practice Manager', '+1-555-0105', 'Boston', 'US',
            'America/New_York', '2022-07-04T08:30:00Z'),
        (6, 'ravi.patel', 'Ravi', 'Patel', '', 'User', 5, 'Principal Consultant', '+44-20-7946-0106', 'London', 'GB',
            'Europe/London', '2022-08-15T09:00:00Z'),
        (7, 'emily.clark', 'Emily', 'Clark', '', 'User', 5, 'Security Consultant', '+44-20-7946-0107', 'Bristol', 'GB',
            'Europe/London', '2022-09-01T09:00:00Z'),
        (8, 'tom.baker', 'Tom', 'Baker', 'TB', 'User', 5, 'Security Consultant', '+44-20-7946-0108', 'London', 'GB',
            'Europe/London', '2022-09-12T09:00:00Z'),
        (9, 'aisha.khan', 'Aisha', 'Khan', '', 'Sales Manager', 5, 'Account Director', '+44-20-7946-0109', 'Manchester', 'GB',
            'Europe/London', '2022-10-03T09:00:00Z'),
        (10, 'marco.rossi', 'Marco', 'Rossi', '', 'User', 5, 'Service Delivery Coordinator', '', 'London', 'GB',
            'Europe/London', '2022-10-17T09:00:00Z'),
        (11, 'hannah.weber', 'Hannah', 'Weber', '', 'User', 5, 'Security Consultant', '+49-30-5550-1011', 'Hamburg', 'DE',
            'Europe/Berlin', '2022-11-01T09:00:00Z'),
        (12, 'liam.obrien', 'Liam', 'O''Brien', '', 'User', 5, 'Lead Consultant', '+44-20-7946-0112', 'Belfast', 'GB',
            'Europe/London', '2022-11-14T09:00:00Z'),
        (13, 'chloe.martin', 'Chloé', 'Martin', '', 'User', 5, 'Quality Analyst', '+44-20-7946-0113', 'Brighton', 'GB',
            'Europe/London', '2023-01-09T09:00:00Z'),
        (14, 'daniel.kim', 'Daniel', 'Kim', '', 'User', 5, 'Junior Consultant', '', 'Chicago', 'US',
            'America/Chicago', '2023-03-01T09:00:00Z'),
        (15, 'grace.hughes', 'Grace', 'Hughes', '', 'Manager', 2, 'Head of Offensive Security', '+44-20-7946-0115', 'London',
            'GB', 'Europe/London', '2022-06-15T09:00:00Z'),
        (16, 'peter.novak', 'Peter', 'Novák', '', 'User', 15, 'Red Team Operator', '+44-20-7946-0116', 'Cardiff', 'GB',
            'Europe/London', '2022-07-18T09:00:00Z'),
        (17, 'zoe.turner', 'Zoë', 'Turner', '', 'User', 15, 'Security Consultant', '', 'London', 'GB',
            'Europe/London', '2022-12-05T09:00:00Z'),
        (18, 'juergen.mueller', 'Jürgen', 'Müller', '', 'Manager', 2, 'Head of Incident Response', '+49-30-5550-1018', 'Berlin',
            'DE', 'Europe/Berlin', '2022-06-20T09:00:00Z'),
        (19, 'anna.schmidt', 'Anna', 'Schmidt', '', 'User', 18, 'Forensic Analyst', '+49-30-5550-1019', 'Leipzig', 'DE',
            'Europe/Berlin', '2022-08-01T09:00:00Z'),
        (20, 'robert.miller', 'Robert', 'Miller', 'Bob', 'Manager', 2, 'Head of Cloud Assurance', '+1-555-0120', 'Austin', 'US',
            'America/Chicago', '2022-06-27T09:00:00Z'),
        (21, 'maria.garcia', 'Maria', 'García', '', 'User', 20, 'Cloud Security Architect', '+1-555-0121', 'Denver', 'US',
            'America/Denver', '2022-09-26T09:00:00Z'),
        (22, 'kevin.brown', 'Kevin', 'Brown', '', 'Sales Member', 20, 'Sales Executive', '+1-555-0122', 'Seattle', 'US',
            'America/Los_Angeles', '2022-12-12T09:00:00Z'),
        (23, 'sophie.devries', 'Sophie', 'de Vries', '', 'Manager', 2, 'Head of Compliance', '+31-20-555-0123', 'Utrecht', 'NL',
            'Europe/Amsterdam', '2022-07-01T09:00:00Z'),
        (24, 'nina.former', 'Nina', 'Former', '', 'User', 20, 'Security Consultant', '', 'Portland', 'US',
            'America/Los_Angeles', '2022-07-11T09:00:00Z'),
        (25, 'bram.jansen', 'Bram', 'Jansen', '', 'User', 23, 'Compliance Consultant', '+31-20-555-0125', 'Rotterdam', 'NL',
            'Europe/Amsterdam', '2023-02-13T09:00:00Z')
) as u(id, username, first_name, last_name, alias, role, manager_id, job_title, phone, city, country, timezone, joined)
join global_role r on r.name = u.role
order by coalesce(u.manager_id, 0) <> 0, coalesce(u.manager_id, 0) <> 2, u.id;

insert into skill_category (id, name, slug, description)
values
    (1, 'Application Security', 'application-security', 'Finding flaws in what clients build.'),
    (2, 'Infrastructure', 'infrastructure', 'Networks, hosts and directories.'),
    (3, 'Cloud and Platforms', 'cloud-and-platforms', 'Public clouds and what runs on them.'),
    (4, 'Governance and Response', 'governance-and-response', 'Standards, audits and incidents.');

insert into skill (id, category_id, name, slug)
select row_number() over (order by c.id, s.number), c.id, s.name, slugify(c.name || '-' || s.name)
from skill_category c
join (
    values
        (1, array['Web Application Testing', 'API Testing', 'Mobile Testing (Android)', 'Mobile Testing (iOS)', 'Source Code Review',
            'Thick Client Testing', 'Threat Modelling', 'Fuzzing', 'Reverse Engineering', 'Cryptography Review']),
        (2, array['Infrastructure Assessment', 'Active Directory', 'Wireless Testing', 'Network Segmentation', 'Build Review',
            'Firewall Review', 'Red Teaming', 'Physical Intrusion', 'OT and SCADA']),
        (3, array['AWS', 'Azure', 'Google Cloud', 'Kubernetes', 'Docker', 'CI/CD Security', 'Infrastructure as Code', 'Office 365']),
        (4, array['ISO 27001', 'PCI DSS', 'Incident Response', 'Digital Forensics', 'Malware Analysis', 'Social Engineering',
            'Report Writing'])
) as n(category_id, names) on n.category_id = c.id
cross join lateral unnest(n.names) with ordinality as s(name, number);

insert into user_skill (user_id, skill_id, rating, interested_in_improving_skill, last_updated_on)
select 1, id, case name when 'Web Application Testing' then 3 else 2 end, false, '2023-02-01T12:00:00Z'
from skill where name in ('Web Application Testing', 'Infrastructure Assessment')
union all
select u.id, s.id, (u.id * 5 + s.id * 3) % 4, (u.id + s.id) % 6 = 0, u.date_joined + interval '30 days'
from user_account u join skill s on (u.id * 7 + s.id * 11) % 34 < 5 + u.id % 11
where u.id <> 1;

insert into trustgroup (id, name, description)
values (1, 'tg1', 'Sharing between the consulting teams'), (2, 'tg2', 'Incident response');
insert into trustgroup_member (trustgroup_id, user_id, admin)
values (1, 1, false), (1, 5, true), (1, 4, false), (2, 3, false);

-- Units ---------------------------------------------------------------------------------------------

insert into orgunit (id, name, slug, description, lead_id, target_profit, timezone, approval_required, special_requirements,
    created, updated)
values
    (1, 'Offensive Security', 'offensive-security', 'Red teaming and penetration testing', 15, 40, 'Europe/London', true, '',
        '2022-06-15T09:00:00Z', '2022-06-15T09:00:00Z'),
    (2, 'Incident Response', 'incident-response', 'Response, forensics and threat hunting', 18, 35, 'Europe/Berlin', true,
        'On call around the clock', '2022-06-20T09:00:00Z', '2022-06-20T09:00:00Z'),
    (3, 'Security Consulting', 'security-consulting', 'Comprehensive security assessment services', 5, 37, 'Europe/London', true,
        '', '2022-07-04T09:00:00Z', '2022-07-04T09:00:00Z'),
    (4, 'Cloud Assurance', 'cloud-assurance', 'Reviews of cloud estates and pipelines', 20, 37.5, 'America/Chicago', false, '',
        '2022-06-27T09:00:00Z', '2022-06-27T09:00:00Z'),
    (5, 'Governance & Compliance', 'governance-compliance', 'Audits against ISO 27001, PCI DSS and NIS2', 23, 30,
        'Europe/Amsterdam', true, '', '2022-07-01T09:00:00Z', '2022-07-01T09:00:00Z');

insert into unit_member (id, unit_id, user_id, inviter_id, added, updated, left_at)
select row_number() over (order by m.unit_id, m.user_id), m.unit_id, m.user_id, o.lead_id,
    greatest(u.date_joined, o.created), greatest(u.date_joined, o.created), m.left_at::timestamptz
from (
    values
        (1, 15, null), (1, 16, null), (1, 17, null),
        (2, 3, null), (2, 18, null), (2, 19, null),
        (3, 1, null), (3, 4, null), (3, 5, null), (3, 6, null), (3, 7, null), (3, 8, null), (3, 9, null), (3, 10, null),
        (3, 11, null), (3, 12, null), (3, 13, null), (3, 14, null), (3, 17, '2023-06-30T17:00:00Z'),
        (4, 20, null), (4, 21, null), (4, 22, null), (4, 24, '2024-01-31T17:00:00Z'),
        (5, 23, null), (5, 25, null)
) as m(unit_id, user_id, left_at)
join orgunit o on o.id = m.unit_id
join user_account u on u.id = m.user_id;

insert into unit_member_role (member_id, role_id)
select m.id, r.id
from (
    values
        (1, 'consultant'), (1, 'tqa'), (4, 'consultant'), (5, 'manager'), (6, 'consultant'), (6, 'scoper'), (7, 'consultant'),
        (8, 'consultant'), (8, 'pqa'), (9, 'sales'), (10, 'service_delivery'), (10, 'scheduler'), (11, 'consultant'),
        (12, 'consultant'), (12, 'superscoper'), (13, 'viewer'), (14, 'pending'), (15, 'manager'), (16, 'consultant'),
        (16, 'tqa'), (17, 'consultant'), (17, 'pqa'), (3, 'consultant'), (18, 'manager'), (19, 'consultant'), (19, 'tqa'),
        (20, 'manager'), (21, 'consultant'), (21, 'scoper'), (22, 'sales'), (24, 'consultant'), (23, 'manager'),
        (25, 'consultant')
) as h(user_id, role)
join unit_member m on m.user_id = h.user_id
join unit_role r on r.slug = h.role;

-- Holidays of this year and the next. A fixed one on a weekend is kept on the next free weekday where the law says so.
create function pg_temp.easter(year integer) returns date
language sql immutable as $$
    select make_date($1, (t.h + t.l - 7 * t.m + 114) / 31, (t.h + t.l - 7 * t.m + 114) % 31 + 1)
    from (
        select y.*, (y.a + 11 * y.h + 22 * y.l) / 451 as m
        from (
            select z.*, (32 + 2 * z.e + 2 * z.i - z.h - z.k) % 7 as l
            from (
                select x.*, (19 * x.a + x.b - x.d - x.g + 15) % 30 as h
                from (
                    select $1 % 19 as a, $1 / 100 as b, ($1 / 100) / 4 as d, ($1 / 100) % 4 as e,
                        ($1 / 100 - ($1 / 100 + 8) / 25 + 1) / 3 as g, ($1 % 100) / 4 as i, ($1 % 100) % 4 as k
                ) x
            ) z
        ) y
    ) t
$$;
create function pg_temp.nth_weekday(year integer, month integer, weekday integer, nth integer) returns date
language sql immutable as $$
    -- A negative nth counts from the end of the month.
    select case when nth > 0
        then make_date(year, month, 1) + ((weekday - extract(isodow from make_date(year, month, 1))::integer + 7) % 7) + 7 * (nth - 1)
        else (make_date(year, month, 1) + interval '1 month - 1 day')::date
            - ((extract(isodow from make_date(year, month, 1) + interval '1 month - 1 day')::integer - weekday + 7) % 7)
        end
$$;
insert into holiday (date, country, subdivisions, reason)
select h.date, h.country, h.subdivisions, h.reason
from present p
cross join lateral generate_series(extract(year from p.today)::integer, extract(year from p.today)::integer + 1) as y(year)
cross join lateral (
    values
        (case when extract(isodow from make_date(y.year, 1, 1)) > 5 then pg_temp.nth_weekday(y.year, 1, 1, 1)
            else make_date(y.year, 1, 1) end, 'GB', '{}'::text[], 'New Year''s Day'),
        (pg_temp.easter(y.year) - 2, 'GB', '{}', 'Good Friday'),
        (pg_temp.easter(y.year) + 1, 'GB', '{ENG,WLS,NIR}', 'Easter Monday'),
        (pg_temp.nth_weekday(y.year, 5, 1, 1), 'GB', '{}', 'Early May Bank Holiday'),
        (pg_temp.nth_weekday(y.year, 5, 1, -1), 'GB', '{}', 'Spring Bank Holiday'),
        (pg_temp.nth_weekday(y.year, 8, 1, -1), 'GB', '{ENG,WLS,NIR}', 'Summer Bank Holiday'),
        (case extract(isodow from make_date(y.year, 12, 25)) when 6 then make_date(y.year, 12, 27) when 7 then make_date(y.year, 12, 27)
            else make_date(y.year, 12, 25) end, 'GB', '{}', 'Christmas Day'),
        (case extract(isodow from make_date(y.year, 12, 26)) when 6 then make_date(y.year, 12, 28) when 7 then make_date(y.year, 12, 28)
            else make_date(y.year, 12, 26) end, 'GB', '{}', 'Boxing Day'),
        (make_date(y.year, 1, 1), 'US', '{}', 'New Year''s Day'),
        (pg_temp.nth_weekday(y.year, 1, 1, 3), 'US', '{}', 'Martin Luther King Jr. Day'),
        (pg_temp.nth_weekday(y.year, 2, 1, 3), 'US', '{}', 'Washington''s Birthday'),
        (pg_temp.nth_weekday(y.year, 5, 1, -1), 'US', '{}', 'Memorial Day'),
        (make_date(y.year, 6, 19), 'US', '{}', 'Juneteenth'),
        (make_date(y.year, 7, 4), 'US', '{}', 'Independence Day'),
        (pg_temp.nth_weekday(y.year, 9, 1, 1), 'US', '{}', 'Labor Day'),
        (pg_temp.nth_weekday(y.year, 10, 1, 2), 'US', '{}', 'Columbus Day'),
        (make_date(y.year, 11, 11), 'US', '{}', 'Veterans Day'),
        (pg_temp.nth_weekday(y.year, 11, 4, 4), 'US', '{}', 'Thanksgiving'),
        (make_date(y.year, 12, 25), 'US', '{}', 'Christmas Day'),
        (make_date(y.year, 1, 1), 'DE', '{}', 'Neujahr'),
        (pg_temp.easter(y.year) - 2, 'DE', '{}', 'Karfreitag'),
        (pg_temp.easter(y.year) + 1, 'DE', '{}', 'Ostermontag'),
        (make_date(y.year, 5, 1), 'DE', '{}', 'Tag der Arbeit'),
        (pg_temp.easter(y.year) + 39, 'DE', '{}', 'Christi Himmelfahrt'),
        (pg_temp.easter(y.year) + 50, 'DE', '{}', 'Pfingstmontag'),
        (make_date(y.year, 10, 3), 'DE', '{}', 'Tag der Deutschen Einheit'),
        (make_date(y.year, 12, 25), 'DE', '{}', 'Erster Weihnachtstag'),
        (make_date(y.year, 12, 26), 'DE', '{}', 'Zweiter Weihnachtstag')
) as h(date, country, subdivisions, reason)
order by h.date, h.country;

-- Clients -------------------------------------------------------------------------------------------

insert into client (id, name, slug, short_name, external_id, industry, website, street, city, state, postal_code, country,
    specific_requirements, onboarding_required, created, updated)
select c.id, c.name, coalesce(c.slug, slugify(c.name)), c.short_name, c.external_id, c.industry, c.website, c.street, c.city,
    c.state, c.postal_code, c.country, c.requirements, c.id % 4 = 0, c.created::timestamptz, c.created::timestamptz
from (
    values
        (1, 'Globex Industries', null, 'GLOBEX', 'CRM-1001', 'Manufacturing', 'https://globex.example', '1 Harbour Way', 'Southampton',
            '', 'SO14 2AQ', 'GB', '', '2022-06-20T10:00:00Z'),
        (2, 'Initech', null, 'INI', 'CRM-1002', 'Software', 'https://initech.example', '4120 Freidrich Lane', 'Austin', 'TX', '78744',
            'US', 'No tests during month-end close.', '2022-06-21T10:00:00Z'),
        (3, 'Müller & Söhne GmbH', null, 'M&S', 'CRM-1003', 'Logistics', 'https://mueller-soehne.example', 'Hafenstraße 12', 'Hamburg',
            '', '20359', 'DE', '', '2022-07-05T10:00:00Z'),
        (4, 'Crédit Mutualiste', null, 'CM', 'CRM-1004', 'Banking', 'https://credit-mutualiste.example', '8 rue de la Paix', 'Lyon', '',
            '69002', 'FR', 'Reports in French and English.', '2022-07-19T10:00:00Z'),
        (5, 'Northwind Health', null, 'NWH', '', 'Healthcare', 'https://northwind-health.example', '22 Infirmary Road', 'Leeds', '',
            'LS1 3EX', 'GB', 'Patient data never leaves the site.', '2022-08-08T10:00:00Z'),
        (6, 'Stark Renewables', null, 'STARK', 'CRM-1006', 'Energy', 'https://stark-renewables.example', '77 Windmill Lane', 'Aberdeen', '',
            'AB10 1XG', 'GB', '', '2022-09-01T10:00:00Z'),
        (7, 'Umbrella Insurance', null, 'UMB', 'CRM-1007', 'Insurance', 'https://umbrella-insurance.example', '500 Lake Shore Drive',
            'Chicago', 'IL', '60611', 'US', '', '2022-10-10T10:00:00Z'),
        (8, 'Wayne Telecom', null, 'WAYNE', 'CRM-1008', 'Telecommunications', 'https://wayne-telecom.example', '1007 Mountain Drive',
            'Newark', 'NJ', '07102', 'US', '', '2022-11-02T10:00:00Z'),
        (9, 'Polder Waterschap', null, 'PW', '', 'Government', 'https://polder.example', 'Dijkweg 3', 'Utrecht', '', '3511 AB', 'NL', '',
            '2023-01-11T10:00:00Z'),
        (10, 'Hooli Retail', null, 'HOOLI', 'CRM-1010', 'Retail', 'https://hooli-retail.example', '2 Market Street', 'Manchester', '',
            'M1 1PT', 'GB', '', '2023-02-06T10:00:00Z'),
        (11, 'Pied Piper', null, '', '', '', '', '', '', '', '', '', '', '2023-03-01T10:00:00Z'),
        (15, 'Acme Corporation', 'acme-corp', 'ACME', 'CRM-1015', 'E-commerce', 'https://acme-corp.com', '123 Business Ave', 'New York',
            'NY', '10001', 'US', 'Tests of the shop outside of opening hours only.', '2022-08-22T10:00:00Z')
) as c(id, name, slug, short_name, external_id, industry, website, street, city, state, postal_code, country, requirements, created);

insert into client_account_manager (client_id, user_id)
values (1, 15), (2, 20), (2, 22), (3, 18), (4, 23), (5, 15), (6, 15), (6, 9), (7, 20), (8, 20), (8, 22), (9, 23), (10, 9), (15, 5), (15, 9);
insert into client_tech_account_manager (client_id, user_id)
values (1, 16), (3, 19), (5, 17), (8, 21), (15, 6);

insert into contact (id, client_id, name, email, phone, role, type, created, updated)
select k.id, k.client_id, k.name, k.email, k.phone, k.role, k.type, c.created, c.created
from (
    values
        (1, 1, 'Priya Shah', 'priya.shah@globex.example', '+44-23-5550-0001', 'Head of IT', 'primary'),
        (2, 1, 'Mark Ellis', 'mark.ellis@globex.example', '', 'Network Engineer', 'technical'),
        (3, 2, 'Peter Gibbons', 'peter@initech.example', '+1-555-0202', 'Engineering Lead', 'technical'),
        (4, 2, 'Bill Lumbergh', 'bill@initech.example', '+1-555-0203', 'Vice President', 'executive_sponsor'),
        (5, 3, 'Käthe Müller', 'kaethe@mueller-soehne.example', '+49-40-5550-0003', 'Geschäftsführerin', 'primary'),
        (6, 4, 'Éloïse Dubois', 'eloise.dubois@credit-mutualiste.example', '+33-4-5550-0004', 'RSSI', 'security'),
        (7, 4, 'Service Achats', 'achats@credit-mutualiste.example', '', '', 'procurement'),
        (8, 5, 'Dr. Helen Moss', 'helen.moss@northwind-health.example', '', 'Chief Clinical Information Officer', 'business'),
        (9, 6, 'Fergus Reid', 'fergus.reid@stark-renewables.example', '+44-1224-555-006', 'OT Security Manager', 'security'),
        (10, 7, 'Dana White', 'dana.white@umbrella-insurance.example', '+1-555-0207', 'Claims Systems Owner', 'business'),
        (11, 7, 'Legal Desk', 'legal@umbrella-insurance.example', '', '', 'legal'),
        (12, 8, 'Lucius Grant', 'lucius.grant@wayne-telecom.example', '+1-555-0208', 'CTO', 'technical'),
        (13, 8, 'NOC', 'noc@wayne-telecom.example', '+1-555-0209', 'Network Operations', 'incident_response'),
        (14, 9, 'Joost Bakker', 'j.bakker@polder.example', '', 'Adviseur', 'primary'),
        (15, 10, 'Gavin Price', 'gavin.price@hooli-retail.example', '+44-161-555-0010', 'E-commerce Director', 'primary'),
        (16, 10, 'Accounts Payable', 'ap@hooli-retail.example', '', '', 'billing'),
        (89, 15, 'Jane Smith', 'jane.smith@acme-corp.com', '+1-555-0199', 'CISO', 'security')
) as k(id, client_id, name, email, phone, role, type)
join client c on c.id = k.client_id;

insert into framework_agreement (id, client_id, name, start_date, end_date, total_days, total_value, allow_over_allocation, closed,
    created, updated)
select f.id, f.client_id, f.name, f.start_date, f.end_date, f.days, f.value, f.id <> 3, f.id = 4, f.start_date, f.start_date
from present p
cross join lateral (
    values
        (1, 1, 'Framework ' || extract(year from p.today), date_trunc('year', p.today)::date,
            (date_trunc('year', p.today) + interval '2 years - 1 day')::date, 300, 4000000.00),
        (2, 2, 'Call-off contract', p.today - 200, null, 120, 2500000.00),
        (3, 3, 'Rahmenvertrag', p.today - 150, p.today + 400, 500, 3000000.00),
        (4, 4, 'Accord-cadre 2022', date '2022-09-01', date '2023-08-31', 80, 150000.00),
        (5, 4, 'Accord-cadre 2024', date '2024-01-01', null, 160, 2400000.00),
        (6, 6, 'Energy sector framework', p.today - 400, p.today + 300, 240, 3600000.00),
        (7, 8, 'Master services agreement', p.today - 700, null, 400, 5000000.00),
        (8, 10, 'Retail assurance 24/7', p.today - 90, p.today + 640, 90, 900000.00),
        (12, 15, '2023 Security Services Framework', date '2023-01-01', date '2023-12-31', 250, 500000.00)
) as f(id, client_id, name, start_date, end_date, days, value);

-- Services ------------------------------------------------------------------------------------------

insert into service (id, name, slug, description, is_core)
select s.id, s.name, slugify(s.name), s.description, s.id <= 6
from (
    values
        (1, 'Web Application Testing', 'Tests of web applications against the OWASP guides.'),
        (2, 'Infrastructure Penetration Testing', 'External and internal networks.'),
        (3, 'Mobile Application Testing', 'Android and iOS, with their back ends.'),
        (4, 'API Security Testing', 'REST, GraphQL and SOAP interfaces.'),
        (5, 'Cloud Configuration Review', 'AWS, Azure and Google Cloud against the CIS benchmarks.'),
        (6, 'Red Team Exercise', 'Objective-led attack simulation.'),
        (7, 'Social Engineering', 'Phishing, vishing and physical access.'),
        (8, 'Wireless Assessment', 'Corporate and guest wireless networks.'),
        (9, 'Source Code Review', 'Manual and assisted review of code.'),
        (10, 'Incident Response', 'Containment, analysis and recovery.'),
        (11, 'ISO 27001 Gap Analysis', 'Where the management system stands.'),
        (12, 'PCI DSS Assessment', 'Scope, controls and evidence.')
) as s(id, name, description);
insert into service_skill (service_id, skill_id, required)
select s.service_id, k.id, s.number = 1
from (
    values
        (1, array['Web Application Testing', 'API Testing']), (2, array['Infrastructure Assessment', 'Active Directory']),
        (3, array['Mobile Testing (Android)', 'Mobile Testing (iOS)']), (4, array['API Testing', 'Fuzzing']),
        (5, array['AWS', 'Azure', 'Google Cloud']), (6, array['Red Teaming', 'Physical Intrusion']), (7, array['Social Engineering']),
        (8, array['Wireless Testing']), (9, array['Source Code Review']), (10, array['Incident Response', 'Digital Forensics']),
        (11, array['ISO 27001']), (12, array['PCI DSS'])
) as n(service_id, names)
cross join lateral (select n.service_id, v.name, v.number from unnest(n.names) with ordinality as v(name, number)) s
join skill k on k.name = s.name;
insert into service_owner (service_id, user_id)
values (1, 5), (2, 15), (3, 15), (4, 5), (5, 20), (6, 15), (7, 15), (8, 15), (9, 5), (10, 18), (11, 23), (12, 23);

-- Jobs ----------------------------------------------------------------------------------------------
-- Number 1 is job 2501. 1 to 3 are the examples' jobs; 1 to 12 the active ones of unit 3; 1 to 3 and 13 to 27 those of
-- client 15; 27 and 28 are archived, 29 is deleted; the others are cut by a permutation into the states of a busy shop.

create temporary table draft_job on commit drop as
select n.i, 2500 + n.i as id, k.k,
    case
        when n.i <= 12 then (array[7, 7, 7, 7, 7, 7, 6, 6, 5, 2, 0, 4])[n.i]
        when n.i in (21, 26) then 9
        when n.i <= 26 then 8
        when n.i <= 28 then 11
        when n.i = 29 then 10
        when k.k < 38 then 8
        when k.k < 42 then 9
        when k.k < 74 then 7
        when k.k < 90 then 6
        when k.k < 103 then 5
        else k.k % 5
    end as status
from generate_series(1, 153) as n(i)
cross join lateral (select (n.i - 30) * 37 % 124 as k) k;

create temporary table demo_job on commit drop as
select d.*,
    case
        when d.i <= 21 or d.i = 27 then 3
        when d.i = 28 then 2
        when d.i < 30 then 1
        when d.status in (8, 9) then (array[3, 1, 2, 4, 5])[1 + d.k % 5]
        else (array[1, 2, 4, 5])[1 + d.k % 4]
    end as unit_id,
    case
        when d.i <= 3 or d.i between 13 and 27 then 15
        when d.i = 28 then 1
        when d.i = 29 then 2
        else 1 + (d.i * 7) % 11
    end as client_id
from draft_job d;

-- Who works on it: members of its unit, in turn.
create temporary table staff on commit drop as
select unit_id, array_agg(user_id order by user_id) as all_members,
    array_agg(user_id order by user_id) filter (where can_deliver) as consultants
from (
    select m.unit_id, m.user_id, bool_or(coalesce('can_deliver_job' = any(p.permissions), false)) as can_deliver
    from unit_member m left join user_unit_permission p on p.unit_id = m.unit_id and p.user_id = m.user_id
    where m.left_at is null group by 1, 2
) x
group by unit_id;

create temporary table planned_job on commit drop as
select j.*, d.starts, d.starts + d.days as ends, d.days,
    case
        when j.i = 1 then timestamptz '2023-03-15T14:20:00Z'
        when j.i = 2 then '2023-03-16T09:05:00Z'
        when j.i = 3 then '2023-03-20T15:00:00Z'
        -- Taken over from the system before.
        when j.i between 13 and 17 then (array['2022-09-12T08:00:00Z', '2022-11-30T16:45:10Z', '2023-01-16T09:30:00Z',
            '2023-01-16T09:30:00Z', '2023-03-14T23:59:59Z'])[j.i - 12]::timestamptz
        when j.status in (8, 11) then d.starts - 14 + interval '9 hours' + j.i * interval '97 seconds'
        when j.status in (9, 10) then p.today - 260 - j.i + interval '11 hours' + j.i * interval '61 seconds'
        -- Some came in by import, in one second.
        when j.status <= 1 then p.today - 3 + interval '9 hours'
        when j.status <= 4 then p.today - 6 - (j.i * 5) % 25 + interval '10 hours' + j.i * interval '73 seconds'
        when j.status <= 6 then p.today - 12 - (j.i * 11) % 45 + interval '13 hours' + j.i * interval '53 seconds'
        else d.starts - 20 - (j.i * 3) % 30 + interval '8 hours' + j.i * interval '41 seconds'
    end as created
from demo_job j
cross join present p
cross join lateral (
    select
        case
            when j.i = 1 then date '2023-04-01'
            when j.i between 13 and 17 then date '2023-04-10' + j.i
            when j.status in (8, 11) then date '2023-04-15' + (p.today - 120 - date '2023-04-15') * j.i / 153
            when j.status in (9, 10) then null
            when j.status = 7 then p.today - 8 - (j.i * 7) % 30
            when j.status = 6 then p.monday + 42 + 7 * (j.i % 4)
            when j.status = 5 then p.monday + 63 + j.i % 20
            when j.status = 0 or j.i % 3 = 0 then null
            else p.today + 45 + j.i % 40
        end as starts,
        case when j.i = 1 then 14 when j.status = 7 then 45 + (j.i * 5) % 45 else 10 + (j.i * 13) % 36 end as days
) d;

insert into job (id, unit_id, client_id, title, status, status_changed_date, external_id, description, desired_start_date,
    desired_delivery_date, revenue, account_manager_id, dep_account_manager_id, created_by_id, primary_client_poc_id,
    framework_agreement_id, scoped_signed_off_by_id, scoping_requested_on, scoping_completed_date, is_restricted, restricted_detail,
    retest_included, technically_complex_test, high_risk, reasons_for_high_risk, last_phase_number, created, updated, completed_at)
select j.id, j.unit_id, j.client_id,
    case
        when j.i <= 3 then (array['E-commerce Security Assessment', 'Mobile Banking App Penetration Testing',
            'Payment Gateway Review'])[j.i]
        when j.i between 30 and 39 then (array['Café Müller – Pénétration', '100% coverage_test', '"Quoted" & <escaped> review',
            '日本語サイトの脆弱性診断', 'Łódź: O''Brien''s naïve façade', '50%_off \ back-slash', '=SUM(A1:A9) spreadsheet hygiene',
            'Launch readiness 🚀', 'Straße, Ærø & İstanbul', 'Comma, semicolon; and | pipe'])[j.i - 29]
        else (array['Web Portal', 'Internal Network', 'Customer API', 'Mobile Wallet', 'Azure Tenant', 'AWS Landing Zone', 'Office Wi-Fi',
                'Payment Platform', 'HR System', 'Factory Floor', 'Data Warehouse', 'Partner Extranet', 'Kubernetes Cluster'])[1 + j.i % 13]
            || ' ' || (array['Penetration Testing', 'Security Review', 'Red Team Exercise', 'Configuration Review', 'Threat Model',
                'Code Review', 'Gap Analysis', 'Retest', 'Assurance Programme', 'Incident Readiness'])[1 + (j.i * 7) % 10]
            || case when j.i % 4 = 0 then ' Q' || 1 + j.i % 3 else '' end
    end,
    j.status,
    case
        when j.status = 0 then j.created
        when j.status in (8, 11) then (j.ends + 3) + interval '16 hours'
        when j.i = 1 then timestamptz '2023-04-01T08:00:00Z'
        else least(j.created + interval '5 days 3 hours', p.now - interval '1 hour')
    end,
    case when j.i % 3 = 0 then 'PRJ-' || lpad((j.i * 17)::text, 5, '0') end,
    case
        when j.i = 1 then 'Security assessment of the Acme web shop: storefront, checkout and the order API. Focus on payment data, '
            || 'session handling and the accounts of customers.'
        when j.status = 0 or j.i % 10 = 9 then ''
        else (array['The client asked for a review before the next release goes live.', 'Yearly test as agreed in the framework.',
                'Follow-up to the findings of last year''s report.', 'Needed for the audit in spring; dates are tight.',
                'First engagement with this team, scope to be kept small.'])[1 + j.i % 5]
            || ' ' || (array['In scope: production and staging.', 'In scope: everything behind the VPN.', 'Denial of service is out of scope.',
                'Credentials are handed over on day one.'])[1 + j.i % 4]
    end,
    -- Where a job has no dates of its own, those of its phases count.
    case when j.status <> 7 or j.i % 19 <> 0 then j.starts end,
    case when j.status <> 7 or j.i % 19 <> 0 then j.ends end,
    case
        -- Framework agreement 12: 215,000 of its 500,000 are taken; what was lost (21) does not count.
        when j.i <= 3 then (array[60000, 45000, 30000])[j.i]
        when j.i = 14 then 50000
        when j.i = 15 then 30000
        when j.i = 21 then 40000
        when j.status = 0 then null
        else 15000 + (j.i * 7919) % 1850 * 100 + (j.i % 4) * 0.25
    end,
    coalesce((select min(a.user_id) from client_account_manager a where a.client_id = j.client_id and a.user_id = any(s.all_members)),
        o.lead_id),
    case when j.i <> 11 and j.i % 5 = 0 then s.all_members[1 + j.i % cardinality(s.all_members)] end,
    case when j.i % 2 = 1 then o.lead_id else s.consultants[1 + j.i % cardinality(s.consultants)] end,
    case when j.i = 1 then 89 when j.i <> 11 and j.i % 2 = 0
        then (select min(k.id) from contact k where k.client_id = j.client_id) end,
    case
        when j.i in (1, 2, 3, 14, 15, 21) then 12
        when j.client_id <> 15 and j.status not in (0, 10) and j.i % 3 = 1
            then (select min(f.id) from framework_agreement f where f.client_id = j.client_id and not f.closed)
    end,
    case when j.status in (5, 6, 7, 8, 11) then o.lead_id end,
    case when j.status >= 1 and j.i <> 11 then j.created + interval '1 hour' end,
    case when j.status in (5, 6, 7, 8, 11) then j.created + interval '3 days' end,
    j.i % 17 = 0, case when j.i % 17 = 0 then 1 + j.i % 3 end,
    j.i % 6 = 0, j.i % 9 = 0, j.i % 11 = 0, case when j.i % 9 = 0 or j.i % 11 = 0 then 'Touches systems that must not stop.' else '' end,
    0, j.created, j.created,
    case when j.status in (8, 11) then (j.ends + 3) + interval '16 hours' end
from planned_job j
cross join present p
join orgunit o on o.id = j.unit_id
join staff s on s.unit_id = j.unit_id
order by j.id;

-- john.doe is a guest on one job of another unit.
insert into job_scoper (job_id, user_id)
select id, 1 from (select min(id) as id from job where unit_id = 1 and status = 7) g
union
select j.id, s.consultants[1 + j.i % cardinality(s.consultants)]
from planned_job j join staff s on s.unit_id = j.unit_id
where j.status between 2 and 8 and j.i <> 11
union
select j.id, s.consultants[1 + (j.i + 1) % cardinality(s.consultants)]
from planned_job j join staff s on s.unit_id = j.unit_id
where j.status between 3 and 8 and j.i % 2 = 0;

-- Phases --------------------------------------------------------------------------------------------

create temporary table planned_phase on commit drop as
select x.*, s.consultants, s.all_members,
    case
        when x.job_status = 7 and x.status in (4, 5) then r.today + 5
        when x.job_status = 7 and x.status = 6 then r.today + 20
        when x.job_status = 7 and x.status = 3 then r.today + 30
        when x.job_status = 7 and x.status between 7 and 15 then x.starts
        else x.starts + x.days * (x.p - 1) / x.parts
    end as phase_starts,
    case
        when x.job_status = 7 and x.status in (3, 4, 5, 6) then r.today + 38
        when x.job_status = 7 and x.i > 1 and x.status between 8 and 15 then r.today - 3
        else x.starts + x.days * x.p / x.parts
    end as phase_ends
from (
    select j.i, j.id as job_id, j.unit_id, j.status as job_status, j.starts, j.days, j.created as job_created, c.parts, n.p,
        case
            when n.p > c.parts then 18
            when j.status <= 4 then 0
            when j.status = 5 then 1
            when j.status = 6 then (array[3, (array[3, 2, 1])[1 + j.i % 3], 1])[n.p]
            when j.i = 2 and n.p = 2 then 15
            when j.status = 7 then (array[7, (array[8, 9, 11, 12, 14, 15, 6, 4, 10, 13, 5])[1 + j.i % 11],
                (array[3, 2, 1, 17, 16, 6])[1 + j.i % 6], 1])[n.p]
            when j.status = 8 then case when n.p > 1 and (j.i + n.p) % 13 = 0 then 16 else 15 end
            when j.status = 9 then 16
            when j.status = 10 then 18
            else 19
        end as status
    from planned_job j
    cross join lateral (
        select case
            when j.i = 1 or j.i = 3 then 1
            when j.i = 2 then 2
            when j.status = 0 then 0
            when j.status = 1 then 1
            when j.status in (2, 9, 10) then 1 + j.i % 2
            when j.status in (7, 8) then 2 + j.i % 3
            else 2 + j.i % 2
        end as parts
    ) c
    cross join lateral generate_series(1, c.parts + (j.i > 12 and j.i % 10 = 4 and j.status in (5, 7))::integer) as n(p)
) x
join staff s on s.unit_id = x.unit_id
cross join present r;

insert into phase (id, job_id, phase_number, title, service_id, description, status, status_changed_date, test_target, location,
    is_testing_onsite, number_of_reports, project_lead_id, report_author_id, techqa_by_id, presqa_by_id, delivery_hours,
    reporting_hours, mgmt_hours, qa_hours, contingency_hours, link_deliverable, link_tech_data, link_report_data,
    desired_start_date, desired_delivery_date, actual_start_date, actual_sent_to_tqa_date, actual_sent_to_pqa_date,
    actual_completed_date, actual_delivery_date, cancellation_date, pre_checks_done_date, feedback_scope_correct,
    techqa_report_rating, presqa_report_rating, created, updated)
select 449 + row_number() over (order by x.job_id, x.p), x.job_id, x.p,
    case when x.i = 1 then 'Web Application Assessment' else v.titles[1 + (x.i + x.p) % cardinality(v.titles)] end,
    case when x.i = 1 then 1 when x.job_status > 1 then v.service_id end,
    case when x.p % 2 = 1 then 'Testing follows the agreed methodology; findings are reported as they are confirmed.' else '' end,
    x.status, case when x.status = 0 then x.job_created + interval '2 hours' else least(x.job_created + interval '6 days',
        r.now - interval '30 minutes') end,
    case when x.i = 1 then 'https://shop.acme-corp.com' when x.p = 1 then 'As listed in the scoping document' else '' end,
    case when x.p = 3 then 'Client site' else '' end, x.p = 3, case when x.status in (14, 15) and x.i % 7 = 0 then 0 else 1 end,
    case when x.i = 1 then 1 when t.staffed then x.consultants[1 + (x.i + x.p) % cardinality(x.consultants)] end,
    case when x.i = 1 then 1 when t.staffed then x.consultants[1 + (x.i + x.p + 1) % cardinality(x.consultants)] end,
    case when x.i = 1 then 4 when t.reviewed then x.consultants[1 + (x.i + x.p + 2) % cardinality(x.consultants)] end,
    case when x.i = 1 then 8 when t.presented then x.consultants[1 + (x.i + x.p + 3) % cardinality(x.consultants)] end,
    case when x.status = 0 then 0 else 16 + x.i * x.p * 4 % 64 end, case when x.status = 0 then 0 else 8 + x.i * 3 % 24 end,
    case when x.status = 0 then 0 else 4 + x.i % 12 end, case when x.status = 0 then 0 else 4 + x.i % 8 end, x.i % 8,
    case when t.sent then 'https://files.company.com/' || x.job_id || '-' || x.p || '/report.pdf' else '' end,
    case when t.sent then 'https://files.company.com/' || x.job_id || '-' || x.p || '/evidence' else '' end,
    case when t.sent then 'https://files.company.com/' || x.job_id || '-' || x.p || '/data.json' else '' end,
    case when x.status in (3, 6) or (x.i + x.p) % 4 > 0 and x.status > 0 then x.phase_starts end,
    case when x.status in (3, 6) or (x.i + x.p) % 4 > 0 and x.status > 0 then x.phase_ends end,
    case when t.begun then x.phase_starts + interval '9 hours' end,
    case when t.sent then x.phase_ends - 2 + interval '10 hours' end,
    case when t.presented then x.phase_ends - 1 + interval '10 hours' end,
    case when t.done then x.phase_ends + interval '12 hours' end,
    case when x.status in (15, 19) then x.phase_ends + interval '15 hours' end,
    case when x.status = 16 then x.job_created + interval '6 days' end,
    case when t.begun or x.status = 6 then x.job_created + interval '5 days' end,
    case when t.sent then x.i % 9 <> 0 end,
    case when t.reviewed and x.status <> 9 then 1 + x.i % 4 end,
    case when t.done then 1 + (x.i + 1) % 4 end,
    x.job_created + interval '2 hours', x.job_created + interval '2 hours'
from planned_phase x
cross join present r
cross join lateral (
    select x.status between 3 and 17 and x.status <> 16 or x.status = 19 as staffed,
        x.status between 7 and 15 or x.status = 19 as begun,
        x.status between 8 and 15 or x.status = 19 as sent,
        x.status between 9 and 15 or x.status = 19 as reviewed,
        x.status between 12 and 15 or x.status = 19 as presented,
        x.status in (14, 15, 19) as done
) t
join (
    values
        (0, 1, array['Web Application Assessment', 'Authenticated Web Test', 'Storefront Retest']),
        (1, 2, array['External Infrastructure', 'Internal Infrastructure', 'Domain Controller Review']),
        (2, 4, array['REST Interfaces', 'GraphQL Gateway', 'Partner API']),
        (3, 3, array['Android App', 'iOS App', 'Mobile Back End']),
        (4, 5, array['Landing Zone Review', 'Identity and Access', 'Container Platform']),
        (5, 7, array['Phishing Campaign', 'Reception Test', 'Awareness Debrief']),
        (6, 9, array['Code Review: Payments', 'Code Review: Login', 'Dependency Audit']),
        (7, 10, array['Triage', 'Disk Forensics', 'Lessons Learned']),
        (8, 11, array['Policy Review', 'Interviews', 'Gap Report'])
) as v(number, service_id, titles) on v.number = (x.i + x.p) % 9
order by x.job_id, x.p;

update job j set last_phase_number = p.number
from (select job_id, max(phase_number) as number from phase group by job_id) p
where p.job_id = j.id;

insert into feedback (phase_id, author_id, type, body, created, updated)
select p.id, f.author_id, f.type, f.body, p.actual_sent_to_tqa_date, p.actual_sent_to_tqa_date
from phase p
cross join lateral (
    values
        ('scoping', p.report_author_id, 'The scope missed two hosts.', not p.feedback_scope_correct),
        ('technical', p.techqa_by_id, 'Sound findings; the evidence of the second could be clearer.', p.techqa_report_rating is not null),
        ('presentation', p.presqa_by_id, 'Reads well.', p.presqa_report_rating is not null)
) as f(type, author_id, body, given)
where f.given
order by p.id;

-- Slots ---------------------------------------------------------------------------------------------

-- Work that is done, and work that is booked far ahead.
insert into timeslot (user_id, phase_id, slot_type_id, start_at, end_at, delivery_role, is_onsite, created, updated)
select t.user_id, p.id, 8, (t.first_day + time '09:00') at time zone o.timezone, (t.last_day + time '17:30') at time zone o.timezone,
    t.role, p.is_testing_onsite, p.created, p.created
from phase p
join planned_phase x on x.job_id = p.job_id and x.p = p.phase_number
join orgunit o on o.id = x.unit_id
cross join present r
cross join lateral (
    select case
        when x.job_status = 7 then r.monday - 7 * (1 + (x.i + x.p) % 6)
        else date_trunc('week', x.phase_starts)::date
    end as monday
) w
cross join lateral (
    values
        (coalesce(p.project_lead_id, x.consultants[1]), w.monday, w.monday + 3, 1),
        (coalesce(p.report_author_id, x.consultants[1]), w.monday + 4, w.monday + 4, 2)
) as t(user_id, first_day, last_day, role)
where x.i > 1
    and (p.status in (2, 15, 17, 19) or p.status between 7 and 14 or p.status = 3 and x.unit_id <> 3)
    and (p.status not in (2, 3) or t.role = 1)
order by p.id, t.role;
update timeslot t
set start_at = start_at + (r.monday + 42 - start_at::date) * interval '1 day', end_at = end_at + (r.monday + 42 - start_at::date) * interval '1 day'
from phase p, present r
where p.id = t.phase_id and p.status in (2, 3) and t.start_at < r.monday + 42;

insert into timeslot (user_id, phase_id, slot_type_id, start_at, end_at, delivery_role, created, updated)
select s.user_id, 450, 8, (s.first_day + time '09:00') at time zone 'Europe/London', (s.last_day + time '17:30') at time zone 'Europe/London',
    s.role, '2023-03-20T10:00:00Z', '2023-03-20T10:00:00Z'
from (
    values
        (1, date '2023-04-03', date '2023-04-06', 1), (7, date '2023-04-03', date '2023-04-05', 1), (1, date '2023-04-11', date '2023-04-14', 1),
        (1, date '2023-04-15', date '2023-04-15', 2)
) as s(user_id, first_day, last_day, role);

-- The present: of each unit's working person-days, in order of the day, every so-manieth is booked, so that the share
-- over any number of days is the wanted one to within one day. Unit 3 is booked for twelve weeks, the others for five.
with working as (
    select o.id as unit_id, o.timezone, u.id as user_id, d.day, (d.day - r.monday) / 7 as week,
        row_number() over (partition by o.id order by d.day, u.id) as number, b.share
    from present r
    join (values (1, 0.72, 35), (2, 0.64, 35), (3, 0.85, 84), (4, 0.40, 35)) as b(unit_id, share, days) on true
    join orgunit o on o.id = b.unit_id
    join unit_member m on m.unit_id = o.id and m.left_at is null
    join user_account u on u.id = m.user_id and u.is_active
    cross join lateral (select r.monday + n as day from generate_series(0, b.days - 1) as n) d
    where extract(isodow from d.day) = any(o.business_days)
        and not exists (select from holiday h where h.country = u.country and h.date = d.day)
), bookable as (
    select j.unit_id, p.status = 3 as later, p.id, row_number() over (partition by j.unit_id, p.status = 3 order by p.id) - 1 as number,
        count(*) over (partition by j.unit_id, p.status = 3) as total
    from phase p join job j on j.id = p.job_id
    where p.id <> 450 and (p.status between 7 and 13 and j.status = 7 or p.status = 3 and j.status = 6)
)
insert into timeslot (user_id, phase_id, slot_type_id, start_at, end_at, delivery_role, created, updated)
select w.user_id, b.id, 8, (w.day + time '09:00') at time zone w.timezone, (w.day + time '17:30') at time zone w.timezone,
    case when w.user_id in (5, 10, 15, 18, 20) then 3 else 1 end, r.now - interval '2 days', r.now - interval '2 days'
from working w
cross join present r
join bookable b on b.unit_id = w.unit_id and b.later = (w.week >= 6) and b.number = (w.user_id + w.week) % b.total
where round(w.number * w.share) > round((w.number - 1) * w.share)
order by w.day, w.user_id;

-- Leave, training and the like.
insert into timeslot (user_id, phase_id, slot_type_id, start_at, end_at, created, updated)
select u.id, null, (array[2, 5, 9, 4, 11])[1 + u.id % 5], (r.monday + 90 + u.id::integer % 14 + time '09:00') at time zone u.timezone,
    (r.monday + 90 + u.id::integer % 14 + u.id::integer % 4 + time '17:30') at time zone u.timezone, r.now - interval '1 day', r.now - interval '1 day'
from user_account u cross join present r
where u.is_active
order by u.id;

-- Notes ---------------------------------------------------------------------------------------------

insert into note (content_type, object_id, note, category, author_id, is_system_note, created, updated)
select n.content_type, n.object_id, n.note, n.category, n.author_id, n.is_system_note, n.at, n.at
from (
    select 'job' as content_type, j.id as object_id, 'Created Job' as note, '' as category, j.created_by_id as author_id,
        true as is_system_note, j.created as at
    from job j
    union all
    select 'job', j.id, 'Moved to ' || l.label, '', j.account_manager_id, true, j.status_changed_date
    from job j
    join unnest(array['Draft', 'Pending Scoping', 'Scoping', 'Additional Scoping Required', 'Pending Scope Signoff', 'Scoping Complete',
        'Pending Start', 'In Progress', 'Completed', 'Lost', 'Deleted', 'Archived']) with ordinality as l(label, number)
        on l.number = j.status + 1
    where j.status > 0
    union all
    select 'job', j.id, (array['Client confirmed the dates.', 'Credentials received, VPN access tested.', 'Invoice address has changed.',
        'Asked for a call about the scope.', 'Kick-off held; minutes are in the shared folder.'])[1 + j.id % 5],
        (array['general', 'scheduling', 'billing', 'scope_change', 'general'])[1 + j.id % 5], j.account_manager_id, false,
        least(j.created + interval '2 days', r.now - interval '10 minutes')
    from job j cross join present r
    where j.id % 2 = 0 and j.status <> 10
    union all
    select 'phase', p.id, 'Slot created for ' || u.display_name, '', j.account_manager_id, true, p.created
    from phase p join job j on j.id = p.job_id join user_account u on u.id = p.project_lead_id
    where p.id % 3 = 0
    union all
    select v.content_type, v.object_id, v.note, v.category, v.author_id, false, v.at::timestamptz
    from (
        values
            ('job', 2501, 'Kick-off call held with Jane Smith; the test window is 20:00 to 06:00.', 'general', 5, '2023-03-28T16:00:00Z'),
            ('job', 2501, 'Client has requested additional web service testing', 'scope_change', 5, '2023-04-04T09:40:00Z'),
            ('job', 2501, 'Test accounts work; the staging data was refreshed overnight.', 'technical', 1, '2023-04-05T07:55:00Z'),
            ('phase', 450, 'Checkout flow mapped, 41 endpoints.', 'technical', 1, '2023-04-03T17:20:00Z'),
            ('phase', 450, 'Stored XSS in the order history reported at once.', 'finding', 1, '2023-04-05T15:10:00Z'),
            ('client', 15, 'Prefers reports as PDF and as JSON.', 'relationship', 5, '2022-09-01T10:00:00Z'),
            ('client', 15, 'Renewal of the framework agreement comes up in December.', 'business_development', 5, '2023-10-02T13:30:00Z'),
            ('client', 1, 'Procurement wants purchase order numbers on every invoice.', 'billing', 15, '2022-07-01T09:00:00Z'),
            ('user', 1, 'Passed the advanced web exam.', 'training', 5, '2023-06-12T12:00:00Z'),
            ('user', 5, 'Mentors the junior consultants.', 'general', 2, '2023-02-02T12:00:00Z'),
            ('orgunit', 3, 'Team day in the first week of the quarter.', 'general', 5, '2023-03-31T12:00:00Z'),
            ('orgunit', 1, 'Lab is being moved to the second floor.', 'general', 15, '2023-05-05T12:00:00Z')
    ) as v(content_type, object_id, note, category, author_id, at)
) n
order by n.at, n.content_type, n.object_id;

-- Histories begin with the creation.
insert into audit (at, actor_id, object_type, object_id, action, changes)
select v.at, v.actor_id, v.object_type, v.object_id, 'create', v.changes
from (
    select created, created_by_id, 'job', id, jsonb_build_object('title', jsonb_build_array(null, title)) from job
    union all
    select p.created, j.created_by_id, 'phase', p.id, jsonb_build_object('name', jsonb_build_array(null, p.title))
    from phase p join job j on j.id = p.job_id
    union all
    select created, null, 'client', id, jsonb_build_object('name', jsonb_build_array(null, name)) from client
    union all
    select created, null, 'orgunit', id, jsonb_build_object('name', jsonb_build_array(null, name)) from orgunit
    union all
    select date_joined, null, 'user', id, jsonb_build_object('username', jsonb_build_array(null, username)) from user_account
) v(at, actor_id, object_type, object_id, changes)
order by v.at, v.object_type, v.object_id;

-- Tickets -------------------------------------------------------------------------------------------

insert into user_cidr (user_id, block)
values (4, '10.20.0.0/16'), (1, '192.0.2.0/24'), (5, '198.51.100.0/24'), (5, '2001:db8:5::/48'), (3, '203.0.113.192/26');

insert into ticket (num, type, name, description, creator_id, creator_name, trustgroup_id, private, open, created, modified)
select t.num, t.type, t.name, t.description, u.id, case when u.id is null then t.creator end, g.id, t.private, t.open, t.created, t.created
from (
    values
        (1, 'mitigation', 'Action Needed: 12/12/2015 Compromised IPs',
            'IPs needing mitigation. As you mitigate IPs, submit them here.', 'lparsons', null, false, true,
            timestamptz '2016-01-13T10:59:58.841Z'),
        (2, 'activity', 'Beaconing from the finance network', 'Hosts that call home every hour', 'lparsons', null, false, true,
            '2023-02-01T09:00:00.120Z'),
        (3, 'activity', 'Phishing wave of March', 'Mails with an invoice attached', 'john.doe', null, false, true,
            '2023-03-06T08:15:30.250Z'),
        (4, 'activity', 'Credentials on a paste site', 'Found by the client', 'sarah.johnson', null, false, false,
            '2023-03-09T14:42:10.500Z'),
        (5, 'activity', 'Shared indicators of the consulting teams', '', 'sarah.johnson', 'tg1', false, true,
            '2023-03-10T10:00:00.010Z'),
        (6, 'activity', 'Notes on a suspicion', 'Not to be shared yet', 'john.doe', null, true, true,
            '2023-03-13T16:20:00.333Z'),
        (7, 'activity', 'Draft of the timeline', '', 'lparsons', null, true, true, '2023-03-14T07:45:00.900Z'),
        (8, 'activity', 'Ransomware at a supplier', 'Response with the supplier', 'olivia.outside', 'tg2', false, true,
            '2023-03-15T06:30:00.000Z'),
        (9, 'activity', 'Scans of the VPN gateways', '', 'anna.schmidt', null, false, true, '2023-03-16T11:11:11.111Z'),
        (10, 'data', 'Flow records of week 11', '', 'lparsons', null, false, true, '2023-03-17T12:00:00.000Z'),
        (11, 'activity', 'Hunting for the loader', '', 'peter.novak', null, false, false, '2023-03-20T09:30:00.400Z'),
        (12, 'analysis', '', '', 'testUser', null, false, true, '2014-12-09T13:29:57.522Z'),
        (27, 'analysis', '', '', 'testuser', null, false, true, '2014-12-08T17:12:48.120Z'),
        (28, 'data', '', '', 'testuser', null, false, true, '2014-12-08T17:20:00.768Z')
) as t(num, type, name, description, creator, tg, private, open, created)
left join user_account u on u.username = t.creator
left join trustgroup g on g.name = t.tg
order by t.num;

insert into ticket_topic (ticket_num, name, data_type, content, creator_id, created, modified)
select p.ticket_num, p.name, p.data_type, p.content, u.id, t.created + interval '5 minutes', t.created + interval '5 minutes'
from (
    values
        (2, 'cif:results', 'string', E'198.51.100.7 botnet 85\n198.51.100.9 scanner 65\n', 'lparsons'),
        (2, 'owner', 'hash', '{"unit":"Finance","contact":"jane.smith@acme-corp.com","hosts":14}', 'lparsons'),
        (3, 'sample:subject', 'string', 'Your invoice 2023-0312', 'john.doe'),
        (6, 'timeline', 'string', '', 'john.doe'),
        (27, 'namesearch:result2', 'hash', '{"firstname":"bob","lastname":"johnson"}', null)
) as p(ticket_num, name, data_type, content, creator)
join ticket t on t.num = p.ticket_num
left join user_account u on u.username = p.creator;

-- Of 1,408 addresses 864 are nobody's, and 343 of the rest have been dealt with.
insert into mitigation (ticket_num, initial_num, unknown_num, mitigated_num) values (1, 1408, 864, 343);

create temporary table mitigated on commit drop as
select a.ip, a.owner, a.done, row_number() over (partition by a.done order by a.ip) as n
from (
    select inet '10.20.0.0' + i as ip, 4 as owner, i <= 243 as done from generate_series(1, 300) i
    union all
    select inet '192.0.2.0' + i, 1, i <= 60 from generate_series(1, 144) i
    union all
    select inet '198.51.100.0' + i, 5, i <= 40 from generate_series(1, 100) i
    union all
    select inet '172.16.0.0' + i, null, false from generate_series(1, 864) i
) a;
insert into mitigation_address (ticket_num, ip, mitigated_at)
select 1, m.ip, case when m.done then to_timestamp(case when m.n <= 6 then 1450068277.926 when m.n <= 13 then 1450085780.836
    when m.n <= 329 then 1452404888.722 else 1452478109.289 end) end
from mitigated m;
insert into mitigation_owner (ticket_num, user_id, ip) select 1, owner, ip from mitigated where owner is not null;
insert into mitigation_point (ticket_num, at, total)
select 1, to_timestamp(p.ms / 1000.0), p.total
from (values (1450004398760, 0), (1450068277926, 6), (1450085780836, 13), (1452404888722, 329), (1452478109289, 343)) as p(ms, total);

-- The last step of each life is when the status last changed.
update job set status_changed_date = greatest(created, scoping_requested_on, scoping_completed_date, completed_at);
update phase set status_changed_date = greatest(created, pre_checks_done_date, actual_start_date, actual_sent_to_tqa_date,
    actual_sent_to_pqa_date, actual_completed_date, actual_delivery_date, cancellation_date);

-- Numbers go on after the highest.
do $$
declare
    t record;
begin
    for t in
        select table_name, column_name, pg_get_serial_sequence(quote_ident(table_name), column_name) as sequence
        from information_schema.columns
        where table_schema = 'public' and column_name = 'id'
            and pg_get_serial_sequence(quote_ident(table_name), column_name) is not null
    loop
        execute format('select setval(%L, greatest((select max(id) from %I), 1), exists (select from %I))',
            t.sequence, t.table_name, t.table_name);
    end loop;
    perform setval('job_id_seq', (select max(id) from job));
    perform setval('ticket_num_seq', (select max(num) from ticket));
end
$$;

commit;

select format('analyze %I', tablename) from pg_tables where schemaname = 'public' and tableowner = current_user order by tablename \gexec
