// The days of the schedule, in the time zone of the reader: which are shown, where a slot stands among them, and how it is moved.

/** @typedef {{id: number, user: any, phase: number | null, start: string, end: string, slot_type: number, delivery_role: number, is_onsite: boolean}} Slot */
/** @typedef {{first: Date, count: number, today: number}} Days */
/** @typedef {{slot: Slot, from: number, to: number, lane: number}} Bar  `from` and `to` are days, `to` is behind the last */

/** @param {string} text YYYY-MM-DD, a day here */
const dayFrom = (text) => new Date(`${text}T00:00:00`);
/** @param {Date} day @param {number} count */
export const plus = (day, count) => new Date(day.getFullYear(), day.getMonth(), day.getDate() + count);
/** @param {Date} day */
export const textOf = (day) => `${day.getFullYear()}-${String(day.getMonth() + 1).padStart(2, '0')}-${String(day.getDate()).padStart(2, '0')}`;
const HOURS = 24;
const MS_PER_DAY = HOURS * 3_600_000;
/** How many days after another. @param {Date} day @param {Date} first */
export const daysBetween = (day, first) =>
    Math.round((Date.UTC(day.getFullYear(), day.getMonth(), day.getDate()) - Date.UTC(first.getFullYear(), first.getMonth(), first.getDate())) / MS_PER_DAY);

/** @type {Record<string, {label: string, step: (first: Date, way: number) => Date, begin: (day: Date) => Date}>} */
export const PERIODS = {
    week: { label: 'Week', begin: (day) => plus(day, -((day.getDay() + 6) % 7)), step: (first, way) => plus(first, 7 * way) },
    month: { label: 'Month', begin: (day) => new Date(day.getFullYear(), day.getMonth(), 1), step: (first, way) => new Date(first.getFullYear(), first.getMonth() + way, 1) },
    quarter: {
        label: 'Quarter', begin: (day) => new Date(day.getFullYear(), Math.floor(day.getMonth() / 3) * 3, 1),
        step: (first, way) => new Date(first.getFullYear(), first.getMonth() + 3 * way, 1),
    },
};
/** @param {string} name */
export const periodOf = (name) => /** @type {NonNullable<typeof PERIODS[string]>} */ (PERIODS[name] ?? PERIODS.month);

/** @param {string | null} start YYYY-MM-DD of the address @param {string} view @returns {Days} */
export function daysOf(start, view) {
    const asked = start && /^\d{4}-\d\d-\d\d$/.test(start) ? dayFrom(start) : new Date();
    const period = periodOf(view);
    const first = period.begin(Number.isNaN(asked.getTime()) ? new Date() : asked);
    return { first, count: daysBetween(period.step(first, 1), first), today: daysBetween(new Date(), first) };
}

/** The days that a slot touches. @param {Slot} slot @param {Days} days */
export function touched(slot, days) {
    const start = new Date(slot.start);
    const last = new Date(Math.max(new Date(slot.end).getTime() - 1000, start.getTime()));
    return { from: daysBetween(start, days.first), to: daysBetween(last, days.first) + 1 };
}

/** Slots as bars in as few lanes as hold them side by side; in the order of the slots, so that one that is moved stays where the focus is.
 * @param {Slot[]} slots @param {Days} days @returns {Bar[]} */
export function barsOf(slots, days) {
    /** @type {number[]} */
    const ends = [];
    const bars = slots.map((slot) => ({ slot, ...touched(slot, days), lane: 0 })).filter(({ from, to }) => to > 0 && from < days.count);
    for (const bar of [...bars].sort((one, other) => one.from - other.from || one.slot.id - other.slot.id)) {
        const free = ends.findIndex((end) => end <= bar.from);
        bar.lane = free < 0 ? ends.length : free;
        ends[bar.lane] = bar.to;
    }
    return bars;
}

/** That many days later, at the same time of day here. @param {string} text ISO 8601 @param {number} count */
export function later(text, count) {
    const at = new Date(text);
    at.setDate(at.getDate() + count);
    return at.toISOString().replace(/\.\d+Z$/, 'Z');
}
/** A slot that was moved by days, or whose begin or end was. @param {Slot} slot @param {{start: number, end: number}} by */
export function shifted(slot, { start, end }) {
    const moved = { ...slot, start: later(slot.start, start), end: later(slot.end, end) };
    return moved.end > moved.start ? moved : slot;
}
/** The working hours of those days. @param {Days} days @param {number} from @param {number} to behind the last */
export function hoursOf({ first }, from, to) {
    const at = (/** @type {Date} */ day, /** @type {number} */ hour, /** @type {number} */ minute) =>
        new Date(day.getFullYear(), day.getMonth(), day.getDate(), hour, minute).toISOString().replace(/\.\d+Z$/, 'Z');
    return { start: at(plus(first, from), 9, 0), end: at(plus(first, to - 1), 17, 30) };
}

const short = new Intl.DateTimeFormat('en-GB', { weekday: 'short', day: 'numeric', month: 'short' });
const time = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });
/** "Tue 1 Dec 09:00 to 17:30". @param {Slot} slot */
export function spanInWords({ start, end }) {
    const [from, to] = [new Date(start), new Date(end)];
    const sameDay = textOf(from) === textOf(to);
    return `${short.format(from)} ${time.format(from)} to ${sameDay ? '' : `${short.format(to)} `}${time.format(to)}`;
}
const month = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric' });
/** What is shown, as its title. @param {Days} days @param {string} view */
export function periodInWords({ first, count }, view) {
    if (view === 'week') return `${short.format(first)} – ${short.format(plus(first, count - 1))} ${plus(first, count - 1).getFullYear()}`;
    return view === 'quarter' ? `Quarter ${first.getMonth() / 3 + 1} of ${first.getFullYear()}` : month.format(first);
}
