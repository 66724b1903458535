// What the application's role finds in the database.
#include "handlers/program/doctor/check.hpp"
#include "handlers/system/migrations.hpp"

#include <chrono>
#include <cmath>
#include <cstdlib>
#include <string_view>

namespace handlers::doctor {

namespace {

constexpr int oldest_server = 150000;
constexpr int newest_server = 160000; ///< From which on nobody has tried it.

/// The rights of the role that are more, or less, than it is to have: a line of SQL for each, by
/// which the owner of the database mends it. What it is not to have, it has for no column either.
constexpr const char* strange_rights = R"sql(
with kept_from (name, privilege) as (
    values ('audit', 'update'), ('audit', 'delete'), ('removed_ticket', 'update'),
        ('removed_ticket', 'delete'), ('event_feed', 'insert'), ('event_feed', 'delete')
), privileges (name, by_column, granted) as (
    values ('select', true, true), ('insert', true, true), ('update', true, true),
        ('delete', false, true), ('truncate', false, false), ('references', true, false),
        ('trigger', false, false)
), relations as (
    select c.oid, c.relname, c.relkind = 'S' as is_sequence, n.nspname,
        case n.nspname when 'sqitch' then 'sqitch.' else '' end || quote_ident(c.relname) as name
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname in ('public', 'sqitch') and c.relkind in ('r', 'p', 'v', 'm', 'S')
), wishes as (
    select r.oid, r.name, p.name as privilege, p.by_column,
        p.granted and (r.nspname = 'public' or p.name = 'select') and not exists (
            select from kept_from k where k.name = r.relname and k.privilege = p.name) as wanted
    from relations r, privileges p
    where not r.is_sequence
), rights (object, privilege, has, wanted) as (
    select name, privilege, case when by_column and not wanted
            then has_any_column_privilege(oid, privilege)
            else has_table_privilege(oid, privilege) end, wanted
    from wishes
    union all
    select 'sequence ' || name, privilege,
        case when is_sequence then has_sequence_privilege(oid, privilege) end,
        privilege = 'usage'
    from relations, (values ('usage'), ('update')) p (privilege)
    where nspname = 'public'
    union all
    select format('function %s', p.oid::regprocedure), 'execute',
        has_function_privilege(p.oid, 'execute'), true
    from pg_proc p
    where p.pronamespace = 'public'::regnamespace
    union all
    select format('schema %I', n.nspname), p.privilege,
        has_schema_privilege(n.oid, p.privilege), p.privilege = 'usage'
    from pg_namespace n, (values ('usage'), ('create')) p (privilege)
    where n.nspname in ('public', 'sqitch')
    union all
    select format('database %I', current_database()), p.privilege,
        has_database_privilege(current_database(), p.privilege), false
    from (values ('create'), ('temporary')) p (privilege)
)
select format(case when wanted then 'grant %s on %s to %I'
        else 'revoke %s on %s from public, %I' end, privilege, object, current_user)
from rights where has <> wanted
order by 1
)sql";

/// A role that is more than the application's: what it is, in a word.
constexpr const char* too_much = R"sql(
select case
    when rolsuper then 'a superuser'
    when exists (select from pg_class where relowner = r.oid and relnamespace = 'public'::regnamespace)
        then 'the owner of the tables'
    when rolcreaterole or rolcreatedb then 'one that may make roles or databases'
    when rolbypassrls or rolreplication then 'one that may read everything'
    when exists (select from pg_auth_members where member = r.oid)
        then 'a member of other roles'
end
from pg_roles r where rolname = current_user
)sql";

constexpr const char* missing_migrations = R"sql(
select string_agg(needed.name, ', ' order by needed.nr)
from unnest($1::text[]) with ordinality needed (name, nr)
where not exists (
    select from sqitch.changes c where c.project = 'chaotica' and c.change = needed.name)
)sql";

Finding unreached()
{
    return skipped("the database was not reached");
}

double seconds_now()
{
    const auto now = std::chrono::system_clock::now().time_since_epoch();
    return std::chrono::duration<double>(now).count();
}

} // namespace

Finding database(Patient& patient)
{
    if (!patient.config)
        return skipped("the configuration is wrong");
    try {
        patient.database = std::make_unique<db::Console>(patient.config->text("CHAOTICA_DATABASE"),
                                                         "chaotica-doctor");
        patient.database->script("set statement_timeout = '10s'");
        if (patient.database->value("select pg_is_in_recovery()") == "t")
            return fail("what answers is a standby, where nothing can be written",
                        "Name the primary in CHAOTICA_DATABASE, or all of them with "
                        "target_session_attrs=read-write.");
        return ok("answers as " + patient.database->value("select current_user").value_or(""));
    } catch (const db::Refusal& refusal) {
        return fail(refusal.what(), "See that PostgreSQL runs (systemctl status postgresql) and "
                                    "lets this role in (pg_hba.conf), and that the secret "
                                    "`database` names it.");
    }
}

Finding version(Patient& patient)
{
    if (!patient.database)
        return unreached();
    const int number = patient.database->server_version();
    const std::string said =
        "PostgreSQL " + std::to_string(number / 10000) + "." + std::to_string(number % 10000);
    if (number < oldest_server)
        return fail(said + " is too old", "Upgrade it to PostgreSQL 15 (pg_upgradecluster).");
    if (patient.database->value("show track_commit_timestamp") != "on")
        return warn(said + ", and track_commit_timestamp is off: events are in order per object "
                           "alone",
                    "alter system set track_commit_timestamp = on; and restart PostgreSQL.");
    if (number >= newest_server)
        return warn(said + " is newer than any that this version was tried with",
                    "Go on if its tests pass there, or use PostgreSQL 15.");
    return ok(said);
}

Finding grants(Patient& patient)
{
    if (!patient.database)
        return unreached();
    if (const auto role = patient.database->value(too_much))
        return fail("the role of the services is " + *role,
                    "Name the role chaotica_app in the secret `database`: it reads and writes "
                    "rows, and nothing else.");
    const auto rights = patient.database->query(strange_rights);
    if (!rights.empty()) {
        const std::string more =
            rights.size() > 1 ? " (and " + std::to_string(rights.size() - 1) + " more)" : "";
        return fail("rights are not as they were granted: " + rights.front().front().value_or("") +
                        more,
                    "As the owner of the database: " + rights.front().front().value_or("") + ";");
    }
    if (patient.database->value("select has_function_privilege('lo_create(oid)', 'execute')") ==
        "t")
        return warn("the role may make large objects, which fill the disk",
                    "As a superuser: psql -d chaotica -f /usr/share/chaotica/sql/restrict.sql");
    return ok("the role may do what it needs, and no more");
}

Finding schema(Patient& patient)
{
    if (!patient.database)
        return unreached();
    const std::string mend = "systemctl start chaotica-migrate (chaotica migrate, as the owner)";
    try {
        const auto missing =
            patient.database->value(missing_migrations, {db::array_literal(migrations())});
        if (missing)
            return fail("the schema is older than this program; it lacks " + *missing, mend);
    } catch (const db::Refusal& refusal) {
        return fail(std::string("the registry of migrations cannot be read: ") + refusal.what(),
                    mend);
    }
    return ok("the schema has " + migrations().back());
}

Finding clocks(Patient& patient)
{
    if (!patient.database)
        return unreached();
    constexpr double too_far = 5;
    constexpr double far = 1;
    const double before = seconds_now();
    const auto there = patient.database->value("select extract(epoch from clock_timestamp())");
    const double after = seconds_now();
    const double skew = std::strtod(there.value_or("0").c_str(), nullptr) - (before + after) / 2;
    const std::string message = "the database's clock is " +
                                std::to_string(std::lround(std::fabs(skew) * 1000)) + " ms " +
                                (skew < 0 ? "behind" : "ahead of") + " this host's";
    const std::string mend = "Have both follow the same time: timedatectl set-ntp true, there and "
                             "here; timedatectl timesync-status.";
    if (std::fabs(skew) > too_far)
        return fail(message, mend);
    return std::fabs(skew) > far ? warn(message, mend) : ok(message);
}

} // namespace handlers::doctor
