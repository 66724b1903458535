-- Deploy chaotica:builtin
-- Roles with their permissions and the slot types that the product counts on. A permission held globally
-- counts in every unit; one held by a unit role, in that unit.
begin;

with area(area, things) as (
    values
        ('client', array['client']),
        ('framework', array['framework']),
        ('contact', array['contact']),
        ('orgunit', array['organisationalunit']),
        ('service', array['service']),
        ('skill', array['skill', 'skillcategory', 'qualification']),
        ('billing', array['billingcode']),
        ('team', array['team'])
), held(role, area, letters) as (
    values
        ('Admin', 'client', 'VACD'), ('Admin', 'framework', 'VACD'), ('Admin', 'contact', 'VACD'),
        ('Admin', 'orgunit', 'VACD'), ('Admin', 'service', 'VACD'), ('Admin', 'skill', 'VACD'),
        ('Admin', 'billing', 'VACD'), ('Admin', 'team', 'VACD'),
        ('Manager', 'client', 'V'), ('Manager', 'framework', 'V'), ('Manager', 'contact', 'V'),
        ('Manager', 'orgunit', 'V'), ('Manager', 'service', 'VACD'), ('Manager', 'skill', 'VACD'),
        ('Manager', 'billing', 'VACD'), ('Manager', 'team', 'VACD'),
        ('Service Delivery', 'client', 'VACD'), ('Service Delivery', 'framework', 'VACD'),
        ('Service Delivery', 'contact', 'V'), ('Service Delivery', 'orgunit', 'V'), ('Service Delivery', 'service', 'V'),
        ('Service Delivery', 'skill', 'V'), ('Service Delivery', 'billing', 'VA'), ('Service Delivery', 'team', 'VA'),
        ('Sales Manager', 'client', 'VACD'), ('Sales Manager', 'framework', 'VACD'), ('Sales Manager', 'contact', 'VACD'),
        ('Sales Manager', 'orgunit', 'V'), ('Sales Manager', 'service', 'V'), ('Sales Manager', 'skill', 'V'),
        ('Sales Manager', 'billing', 'VACD'), ('Sales Manager', 'team', 'VA'),
        ('Sales Member', 'client', 'VA'), ('Sales Member', 'framework', 'VA'), ('Sales Member', 'contact', 'VACD'),
        ('Sales Member', 'orgunit', 'V'), ('Sales Member', 'service', 'V'), ('Sales Member', 'skill', 'V'),
        ('Sales Member', 'billing', 'VA'), ('Sales Member', 'team', 'VA'),
        ('User', 'client', 'V'), ('User', 'framework', 'V'), ('User', 'contact', 'V'), ('User', 'orgunit', 'V'),
        ('User', 'service', 'V'), ('User', 'skill', 'V'), ('User', 'billing', 'V'), ('User', 'team', 'VA')
), verb(letter, verb, number) as (
    values ('V', 'view', 1), ('A', 'add', 2), ('C', 'change', 3), ('D', 'delete', 4)
), listed(role, permissions) as (
    select h.role, array_agg(v.verb || '_' || t.thing order by a.area, t.thing, v.number)
    from held h
    join area a using (area)
    cross join lateral unnest(a.things) as t(thing)
    join verb v on strpos(h.letters, v.letter) > 0
    group by h.role
), role(id, name, slug, more) as (
    values
        (1, 'Admin', 'admin', array['assign_account_managers_client', 'manage_members', 'view_users_schedule',
            'revert_schedule', 'view_users_skill', 'view_users_qualification', 'manage_leave', 'manage_user',
            'impersonate_user', 'manage_site_settings', 'view_activity_log']),
        (2, 'Manager', 'manager', array['view_users_schedule', 'view_users_skill', 'view_users_qualification',
            'manage_leave']),
        (3, 'Service Delivery', 'service_delivery', array['assign_account_managers_client', 'view_users_schedule',
            'view_users_skill', 'view_users_qualification', 'manage_leave']),
        (4, 'Sales Manager', 'sales_manager', array['assign_account_managers_client', 'can_manage_framework_job',
            'view_users_skill', 'view_users_qualification']),
        (5, 'Sales Member', 'sales_member', array['can_manage_framework_job', 'view_users_skill',
            'view_users_qualification']),
        (6, 'User', 'user', array['view_users_skill', 'view_users_qualification'])
)
insert into global_role (id, name, slug, permissions, built_in)
select r.id, r.name, r.slug, l.permissions || r.more, true
from role r join listed l on l.role = r.name
on conflict (name) do update set permissions = excluded.permissions, built_in = true;

insert into unit_role (id, name, slug, permissions, is_default, is_manager, built_in)
values
    (1, 'Pending Approval', 'pending', '{}', false, false, true),
    (2, 'Consultant', 'consultant', array['view_organisationalunit', 'can_view_jobs', 'view_job_schedule', 'can_update_job',
        'can_add_note_job', 'view_users_schedule', 'can_deliver_job'], true, false, true),
    (3, 'Sales', 'sales', array['view_organisationalunit', 'can_view_jobs', 'view_job_schedule', 'can_update_job',
        'can_add_note_job', 'view_users_schedule', 'can_add_job', 'can_assign_poc_job'], false, false, true),
    (4, 'Service Delivery', 'service_delivery', array['view_organisationalunit', 'can_view_jobs', 'view_job_schedule',
        'can_update_job', 'can_add_note_job', 'view_users_schedule', 'can_refire_notifications_job', 'can_schedule_job',
        'manage_members', 'can_approve_leave_requests', 'can_view_all_leave_requests'], false, false, true),
    (5, 'Manager', 'manager', array['view_organisationalunit', 'can_view_jobs', 'view_job_schedule', 'can_update_job',
        'can_add_note_job', 'view_users_schedule', 'can_add_job', 'can_assign_poc_job', 'can_refire_notifications_job',
        'can_schedule_job', 'manage_members', 'can_approve_leave_requests', 'can_view_all_leave_requests',
        'change_organisationalunit', 'delete_organisationalunit', 'can_scope_jobs', 'can_signoff_scopes',
        'can_signoff_own_scopes', 'can_delete_job', 'can_add_phases', 'can_delete_phases', 'can_backdate_job'],
        false, true, true),
    (6, 'Tech QA''er', 'tqa', array['can_tqa_jobs', 'can_update_job', 'can_view_jobs', 'view_job_schedule'],
        false, false, true),
    (7, 'Pres QA''er', 'pqa', array['can_pqa_jobs', 'can_update_job', 'can_view_jobs', 'view_job_schedule'],
        false, false, true),
    (8, 'Scoper', 'scoper', array['can_scope_jobs', 'can_signoff_scopes', 'can_add_phases', 'can_delete_phases',
        'can_update_job', 'can_view_jobs', 'view_job_schedule'], false, false, true),
    (9, 'Super Scoper', 'superscoper', array['can_scope_jobs', 'can_signoff_scopes', 'can_signoff_own_scopes',
        'can_update_job', 'can_view_jobs', 'view_job_schedule'], false, false, true),
    (10, 'Scheduler', 'scheduler', array['can_schedule_job', 'view_job_schedule', 'view_users_schedule'],
        false, false, true),
    (11, 'Scheduler Pool', 'pool_scheduler', array['notification_pool_scheduling'], false, false, true),
    (12, 'Scoper Pool', 'pool_scoper', array['notification_pool_scoping'], false, false, true),
    (13, 'Tech QA Pool', 'pool_tqa', array['notification_pool_tqa'], false, false, true),
    (14, 'Pres QA Pool', 'pool_pqa', array['notification_pool_pqa'], false, false, true),
    (15, 'Viewer', 'viewer', array['can_view_jobs', 'view_job_schedule'], false, false, true)
on conflict (lower(name collate "und-x-icu")) do update set permissions = excluded.permissions, is_default = excluded.is_default,
    is_manager = excluded.is_manager, built_in = true;

insert into timeslot_type (id, name, built_in, is_delivery, is_working, is_assignable, availability)
values
    (1, 'Bank Holiday', true, false, false, false, 0),
    (2, 'Annual Leave', true, false, false, true, 0),
    (3, 'Sick', true, false, false, true, 0),
    (4, 'Self-led Learning', true, false, true, true, 2),
    (5, 'Training', true, false, true, true, 2),
    (6, 'Training (Deliver)', true, false, true, true, 2),
    (7, 'Unassigned', true, false, true, true, 1),
    (8, 'Delivery', true, true, true, true, 3),
    (9, 'Catchup', true, false, true, true, 2),
    (10, 'Conference', true, false, true, true, 2),
    (11, 'Internal Project', true, false, true, true, 2),
    (12, 'Service Development', true, false, true, true, 2),
    (13, 'Interview', true, false, true, true, 2)
on conflict (name) do update set built_in = true, is_delivery = excluded.is_delivery, is_working = excluded.is_working,
    is_assignable = excluded.is_assignable, availability = excluded.availability;

do $$
begin
    perform setval(pg_get_serial_sequence('global_role', 'id'), (select max(id) from global_role));
    perform setval(pg_get_serial_sequence('unit_role', 'id'), (select max(id) from unit_role));
    perform setval(pg_get_serial_sequence('timeslot_type', 'id'), (select max(id) from timeslot_type));
end
$$;

commit;
