#include "handlers/planning/ical.hpp"

#include <libical/ical.h>

#include <ctime>
#include <memory>

namespace planning {

namespace {

struct Free {
    void operator()(icalcomponent* component) const { icalcomponent_free(component); }
    void operator()(char* text) const { icalmemory_free_buffer(text); }
};

icaltimetype time_of(std::int64_t seconds, bool day = false)
{
    return icaltime_from_timet_with_zone(static_cast<std::time_t>(seconds), day ? 1 : 0,
                                         icaltimezone_get_utc_timezone());
}

bool is_midnight(std::int64_t seconds)
{
    constexpr std::int64_t day = 86'400;
    return seconds % day == 0;
}

icalproperty_status status_of(CalendarEntry::Status status)
{
    switch (status) {
    case CalendarEntry::Status::tentative:
        return ICAL_STATUS_TENTATIVE;
    case CalendarEntry::Status::cancelled:
        return ICAL_STATUS_CANCELLED;
    default:
        return ICAL_STATUS_CONFIRMED;
    }
}

/// One that takes no time has no end, which would have to come later.
void add_times(icalcomponent* event, const CalendarEntry& entry)
{
    const bool days = is_midnight(entry.start) && is_midnight(entry.end) && entry.end > entry.start;
    icalcomponent_add_property(event, icalproperty_new_dtstart(time_of(entry.start, days)));
    if (entry.end > entry.start)
        icalcomponent_add_property(event, icalproperty_new_dtend(time_of(entry.end, days)));
}

icalcomponent* event_of(const CalendarEntry& entry)
{
    icalcomponent* const event = icalcomponent_new(ICAL_VEVENT_COMPONENT);
    const auto add = [event](icalproperty* property) {
        icalcomponent_add_property(event, property);
    };
    add(icalproperty_new_uid(entry.uid.c_str()));
    add(icalproperty_new_dtstamp(time_of(entry.changed))); // not now: the same is the same
    add(icalproperty_new_created(time_of(entry.created)));
    add(icalproperty_new_lastmodified(time_of(entry.changed)));
    add(icalproperty_new_sequence(entry.revision));
    add_times(event, entry);
    add(icalproperty_new_summary(entry.title.c_str()));
    if (!entry.text.empty())
        add(icalproperty_new_description(entry.text.c_str()));
    add(icalproperty_new_categories(entry.category.c_str()));
    add(icalproperty_new_status(status_of(entry.status)));
    add(icalproperty_new_transp(entry.takes_time ? ICAL_TRANSP_OPAQUE : ICAL_TRANSP_TRANSPARENT));
    return event;
}

/// A text by one of the names that readers know besides the standard's. Commas and semicolons of a
/// value that knows itself to be in such a property are not escaped: this one does not know it.
icalproperty* extension(const char* name, const std::string& text)
{
    icalvalue* const value = icalvalue_new_x(text.c_str());
    icalproperty* const property = icalproperty_new(ICAL_X_PROPERTY);
    icalproperty_set_x_name(property, name);
    icalproperty_set_value(property, value);
    icalvalue_set_parent(value, nullptr);
    return property;
}

} // namespace

std::string calendar_text(const std::string& name, const std::vector<CalendarEntry>& entries)
{
    const std::unique_ptr<icalcomponent, Free> calendar(
        icalcomponent_new(ICAL_VCALENDAR_COMPONENT));
    const auto add = [&calendar](icalproperty* property) {
        icalcomponent_add_property(calendar.get(), property);
    };
    add(icalproperty_new_version("2.0"));
    add(icalproperty_new_prodid("-//Chaotica//Chaotica//EN"));
    add(icalproperty_new_calscale("GREGORIAN"));
    add(icalproperty_new_name(name.c_str()));
    add(extension("X-WR-CALNAME", name));
    for (const CalendarEntry& entry : entries)
        icalcomponent_add_component(calendar.get(), event_of(entry));
    const std::unique_ptr<char, Free> text(icalcomponent_as_ical_string_r(calendar.get()));
    return text.get();
}

} // namespace planning
