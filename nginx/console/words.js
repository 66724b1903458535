// Values as people read them: days, times, money, names of fields and moves.

const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });
const time = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit' });
const hour = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });
const money = new Intl.NumberFormat('en-GB', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const relative = new Intl.RelativeTimeFormat('en', { numeric: 'auto' });

export const NONE = '–';

/** @param {string | null | undefined} text YYYY-MM-DD */
export const dayOf = (text) => (text ? day.format(new Date(text)) : NONE);
/** In the time zone of the reader; of the same day as another time, the hour alone. @param {string | null | undefined} text ISO 8601 @param {string} [after] */
export const timeOf = (text, after) => (!text ? NONE : after && new Date(text).toDateString() === new Date(after).toDateString() ? hour.format(new Date(text)) : time.format(new Date(text)));
/** @param {number | null | undefined} amount */
export const moneyOf = (amount) => (amount === null || amount === undefined ? NONE : money.format(amount));

/** "3 hours ago". @param {string} text ISO 8601 */
export function agoOf(text) {
    const seconds = (new Date(text).getTime() - Date.now()) / 1000;
    for (const [unit, length] of /** @type {[Intl.RelativeTimeFormatUnit, number][]} */ ([['year', 31_536_000], ['month', 2_592_000], ['day', 86_400], ['hour', 3600], ['minute', 60]]))
        if (Math.abs(seconds) >= length) return relative.format(Math.trunc(seconds / length), unit);
    return 'just now';
}

/** Two days as one text. @param {string | null} from @param {string | null} to */
export const spanOf = (from, to) => (from || to ? `${dayOf(from)} – ${dayOf(to)}` : NONE);

/** YYYY-MM-DD, so many days after a day. @param {Date} from @param {number} [days] */
export function isoDay(from, days = 0) {
    return new Date(Date.UTC(from.getUTCFullYear(), from.getUTCMonth(), from.getUTCDate() + days)).toISOString().slice(0, 10);
}
/** The Monday of its week. @param {Date} [of] */
export const monday = (of = new Date()) => new Date(`${isoDay(of, -((of.getUTCDay() + 6) % 7))}T00:00:00Z`);

/** "to_sched_confirmed" to "Sched confirmed". @param {string} move */
export function moveName(move) {
    const words = move.replace(/^to_/, '').replaceAll('_', ' ').replace(/\bqa\b/, 'QA');
    return words.charAt(0).toUpperCase() + words.slice(1);
}
/** Moves that end something, of which one is sorry. @param {string} move */
export const isGrave = (move) => /^to_(lost|deleted?|cancelled|archived?)$/.test(move);

const delivery = ['None', 'Delivery', 'Reporting', 'Management', 'QA', 'Oversight', 'Debrief', 'Contingency', 'Other', 'Shadowing'];
/** Of a slot. @param {number} role */
export const deliveryRole = (role) => delivery[role] ?? String(role);

/** How a status looks: one of six tones that style.css has. @param {string} status */
export function toneOf(status) {
    if (/^(completed|delivered)$/.test(status)) return 'done';
    if (/^(lost|cancelled|deleted|archived)$/.test(status)) return 'ended';
    if (/^(in_progress|testing)$/.test(status)) return 'busy';
    if (/(not_ready|additional_info|postponed|updates)/.test(status)) return 'stuck';
    if (/(tqa|pqa|qa_|signoff)/.test(status)) return 'review';
    return 'early';
}
