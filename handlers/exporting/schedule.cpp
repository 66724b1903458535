#include "handlers/exporting/schedule.hpp"

#include "handlers/rest/ask/suggest.hpp"

#include <algorithm>
#include <array>
#include <cstdio>
#include <memory>
#include <stdexcept>
#include <unicode/gregocal.h>
#include <unicode/strenum.h>
#include <unicode/timezone.h>
#include <vector>

namespace exporting {

namespace {

using Kind = Schedule::Kind;

constexpr std::array<std::string_view, 5> names = {"once", "hourly", "daily", "weekly", "monthly"};
constexpr std::int64_t hour_s = 3600;
constexpr std::int64_t minute_s = 60;

std::unique_ptr<icu::TimeZone> zone_of(const std::string& name)
{
    return std::unique_ptr<icu::TimeZone>(icu::TimeZone::createTimeZone(
        icu::UnicodeString::fromUTF8(is_zone(name) ? name : "Etc/UTC")));
}

void require(UErrorCode status)
{
    if (U_FAILURE(status))
        throw std::runtime_error(std::string("ICU: ") + u_errorName(status));
}

std::int64_t seconds(Instant instant)
{
    return instant.time_since_epoch().count();
}

Instant instant(std::int64_t seconds)
{
    return Instant(std::chrono::seconds(seconds));
}

/// Days of a zone, and the instants of their times.
class Calendar {
public:
    Calendar(const std::string& zone, Instant start) : calendar_(made(zone))
    {
        calendar_->setSkippedWallTimeOption(UCAL_WALLTIME_NEXT_VALID);
        calendar_->setRepeatedWallTimeOption(UCAL_WALLTIME_FIRST);
        UErrorCode status = U_ZERO_ERROR;
        calendar_->setTime(static_cast<UDate>(seconds(start)) * 1000, status);
        require(status);
        year_ = field(UCAL_YEAR);
        month_ = field(UCAL_MONTH);
        day_ = field(UCAL_DATE);
    }

    std::chrono::sys_days today() const { return std::chrono::year(year_) / (month_ + 1) / day_; }
    /// The time on the day that is so many days after the first.
    Instant on_day(int days, const Schedule& schedule) { return at(month_, day_ + days, schedule); }
    /// The same in the month that is so many months after the first.
    Instant in_month(int months, const Schedule& schedule)
    {
        calendar_->clear();
        calendar_->set(year_, month_ + months, 1);
        UErrorCode status = U_ZERO_ERROR;
        calendar_->getTime(status);
        const int last = calendar_->getActualMaximum(UCAL_DATE, status);
        require(status);
        return at(month_ + months, std::min(schedule.day, last), schedule);
    }
    /// 1: Monday, of the day that is so many days after the first.
    int weekday(int days)
    {
        calendar_->clear();
        calendar_->set(year_, month_, day_ + days, 12, 0, 0);
        const int sunday_first = field(UCAL_DAY_OF_WEEK); // 1: Sunday
        return sunday_first == UCAL_SUNDAY ? 7 : sunday_first - 1;
    }

private:
    static std::unique_ptr<icu::Calendar> made(const std::string& zone)
    {
        UErrorCode status = U_ZERO_ERROR;
        auto calendar = std::make_unique<icu::GregorianCalendar>(zone_of(zone).release(), status);
        require(status);
        return calendar;
    }
    int field(UCalendarDateFields which)
    {
        UErrorCode status = U_ZERO_ERROR;
        const int value = calendar_->get(which, status);
        require(status);
        return value;
    }
    Instant at(int month, int day, const Schedule& schedule)
    {
        calendar_->clear();
        calendar_->set(year_, month, day, schedule.hour, schedule.minute, 0);
        UErrorCode status = U_ZERO_ERROR;
        const UDate milliseconds = calendar_->getTime(status);
        require(status);
        return instant(static_cast<std::int64_t>(milliseconds) / 1000);
    }

    std::unique_ptr<icu::Calendar> calendar_;
    int year_ = 0;
    int month_ = 0;
    int day_ = 0;
};

/// Minutes of a zone's clock.
class Clock {
public:
    explicit Clock(const std::string& zone) : zone_(zone_of(zone)) {}

    std::int64_t local(std::int64_t at) const { return at + offset(at); }

    /// Whether the clock shows that minute of an hour at the instant, or has just skipped it: by
    /// less than an hour, since by more it comes to it anyway.
    bool comes_to(int minute, std::int64_t at) const
    {
        const std::int64_t now = local(at) / minute_s;
        const std::int64_t before = local(at - minute_s) / minute_s;
        for (std::int64_t skipped = before + 1; skipped < now && now - before < 60; ++skipped) {
            if (skipped % 60 == minute)
                return true;
        }
        return now % 60 == minute && !shown_within_the_hour(at);
    }

private:
    std::int64_t offset(std::int64_t at) const
    {
        std::int32_t raw = 0;
        std::int32_t summer = 0;
        UErrorCode status = U_ZERO_ERROR;
        zone_->getOffset(static_cast<UDate>(at) * 1000, 0, raw, summer, status);
        require(status);
        return (raw + summer) / 1000;
    }
    /// It was put back by less than an hour, and shows the same again.
    bool shown_within_the_hour(std::int64_t at) const
    {
        const std::int64_t back = offset(at - hour_s) - offset(at);
        return back > 0 && back < hour_s && local(at - back) == local(at);
    }

    std::unique_ptr<icu::TimeZone> zone_;
};

Instant next_hourly(const Schedule& schedule, Instant after)
{
    const Clock clock(schedule.zone);
    std::int64_t at = seconds(after) / minute_s * minute_s + minute_s;
    while (!clock.comes_to(schedule.minute, at))
        at += minute_s;
    return instant(at);
}

} // namespace

Schedule schedule_of(std::string_view name, std::string_view time, int weekday, int day,
                     std::string zone)
{
    const auto found = std::find(names.begin(), names.end(), name);
    if (found == names.end() || time.size() != 5)
        throw std::invalid_argument("no schedule: " + std::string(name));
    return {.kind = static_cast<Kind>(found - names.begin()),
            .hour = std::stoi(std::string(time.substr(0, 2))),
            .minute = std::stoi(std::string(time.substr(3))),
            .weekday = weekday,
            .day = day,
            .zone = std::move(zone)};
}

std::optional<Instant> next_run(const Schedule& schedule, Instant after)
{
    if (schedule.kind == Kind::once)
        return std::nullopt;
    if (schedule.kind == Kind::hourly)
        return next_hourly(schedule, after);
    Calendar calendar(schedule.zone, after);
    // A gap may carry a time into what follows, so that the day or month before counts as well.
    for (int step = -1;; ++step) {
        if (schedule.kind == Kind::weekly && calendar.weekday(step) != schedule.weekday)
            continue;
        const Instant candidate = schedule.kind == Kind::monthly ? calendar.in_month(step, schedule)
                                                                 : calendar.on_day(step, schedule);
        if (candidate > after)
            return candidate;
    }
}

rest::ask::Days days_of(const std::string& zone, Instant now)
{
    const std::chrono::sys_days today = Calendar(zone, now).today();
    const auto begin = [zone, now, today](std::chrono::sys_days day) {
        const Schedule midnight{.hour = 0, .minute = 0, .zone = zone};
        const Instant first =
            Calendar(zone, now).on_day(static_cast<int>((day - today).count()), midnight);
        const auto date = std::chrono::floor<std::chrono::days>(first);
        const std::chrono::hh_mm_ss<std::chrono::seconds> clock(first - date);
        std::array<char, 32> time{};
        std::snprintf(time.data(), time.size(), "T%02d:%02d:%02d+00:00",
                      static_cast<int>(clock.hours().count()),
                      static_cast<int>(clock.minutes().count()),
                      static_cast<int>(clock.seconds().count()));
        return rest::ask::date_text(date) + time.data();
    };
    return {.today = today, .begin = begin};
}

bool is_zone(const std::string& name)
{
    UErrorCode status = U_ZERO_ERROR;
    UBool system = 0;
    icu::UnicodeString canonical;
    icu::TimeZone::getCanonicalID(icu::UnicodeString::fromUTF8(name), canonical, system, status);
    return U_SUCCESS(status) && system != 0 && name != "Etc/Unknown";
}

std::string flaw_of_zone(const std::string& name)
{
    if (is_zone(name))
        return {};
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<icu::StringEnumeration> all(icu::TimeZone::createTimeZoneIDEnumeration(
        UCAL_ZONE_TYPE_CANONICAL, nullptr, nullptr, status));
    require(status);
    std::vector<std::string> known;
    while (const char* const id = all->next(nullptr, status))
        known.emplace_back(id);
    const std::string meant = rest::ask::closest(name, known);
    return "This has to be an IANA name of a time zone" +
           (meant.empty() ? "" : "; did you mean " + meant + "?");
}

} // namespace exporting
