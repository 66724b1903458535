// Members of a unit, with their roles there.
#include "handlers/rest/describe/resource.hpp"

namespace handlers {

using namespace rest::describe;

namespace {

// Nobody gives, takes or undoes what is beyond him in the unit (rule 12.6).
const char* const beyond_him = "Somebody with this role may do more here than you";

/// Over the membership of that alias: none of its roles is.
std::string none_is_beyond(const std::string& member)
{
    return "not is_beyond(:actor, " + member +
           ".unit_id, array(select h.role_id from unit_member_role h where h.member_id = " +
           member + ".id))";
}

std::vector<Rule> rules()
{
    return {
        {"user", "was.id is null or t.user_id = was.user_id", "A membership stays with its user"},
        {"user",
         "was.id is not null or (select u.is_active from user_account u where u.id = t.user_id)",
         "This user is not active any more", Rule::Kind::conflict},
        {"roles", "was.id is null or was.user_id <> :actor", "Nobody changes his own roles",
         Rule::Kind::forbidden},
        {"roles", "not is_beyond(:actor, t.unit_id, :given(roles))", beyond_him,
         Rule::Kind::forbidden},
        {"roles", "was.id is null or " + none_is_beyond("was"), beyond_him, Rule::Kind::forbidden},
        {.field = "roles",
         .holds = none_is_beyond("t"),
         .sentence = beyond_him,
         .kind = Rule::Kind::forbidden,
         .removal = true},
    };
}

std::vector<Field> fields()
{
    return {
        id("Identifies the membership."),
        required_user("user", "Who it is.", "t.user_id"),
        list("roles", "Slugs of the roles, in their order.",
             {.from = "unit_member_role l join unit_role o on o.id = l.role_id",
              .owner = "l.member_id",
              .element = "o.slug",
              .order = "o.id",
              .lookup = "unit_role.slug",
              .stored = {.table = "unit_member_role", .owner = "member_id", .column = "role_id"},
              .required = true}),
        list("skills", "Names of skills, the strongest first.",
             {.from = "unit_member l join user_skill k on k.user_id = l.user_id and k.rating >= 1 "
                      "join skill s on s.id = k.skill_id",
              .owner = "l.id",
              .element = "s.name",
              .order = "k.rating desc, lower(s.name), s.id"}),
        time("added", "Since when."),
    };
}

} // namespace

Resource members()
{
    Resource r;
    r.name = "members";
    r.singular = "member";
    r.doc = "A member of a unit and the roles that the person has there. In paths the id is the "
            "user's.";
    r.table = "unit_member";
    r.only = "t.left_at is null and exists (select 1 from user_account a where a.id = t.user_id "
             "and a.is_active)";
    r.key = "t.user_id";
    r.fields = fields();
    r.order = {"user"};
    r.visible.rule =
        "(:global(view_organisationalunit) or t.unit_id = any(:units(view_organisationalunit)))";
    r.parent = Parent{.resource = "orgunit", .column = "t.unit_id"};
    r.writing.create = {in_unit("manage_members", "t.unit_id")};
    r.writing.update = r.writing.create;
    r.writing.remove = {in_unit("manage_members", "t.unit_id"),
                        someone("self", "t.user_id = :actor")};
    r.writing.rules = rules();
    r.writing.revive = "on conflict (unit_id, user_id) do update set left_at = null, added = "
                       "date_trunc('second', now()) where unit_member.left_at is not null";
    r.writing.removal = ByColumn{"left_at", "date_trunc('second', now())"};
    r.object_type = "member";
    // Who is deactivated loses the memberships that are there then.
    r.writing.hold = {
        .column = "user_id",
        .sql = "select 1 from user_account u where u.id in (select r.user_id from :rows r) "
               "order by u.id for no key update"};
    return r;
}

} // namespace handlers
