// What the schedule shows: people of a unit or one person, their slots in those days, phases and jobs that these are given to,
// holidays, and conflicts.
import { client } from '../api.js';
import { plus, textOf } from './schedule_days.js';

/** @typedef {import('./schedule_days.js').Slot} Slot */
/** @typedef {{id: number, username: string, display_name: string, country?: string}} Person */
/** @typedef {{kind: string, user: Person, slots: Slot[], start: string, end: string, message: string}} Conflict */
/** @typedef {{count: number, results: Conflict[]}} Conflicts  the first of so many */
/** @typedef {{people: Person[], slots: Slot[], phases: Map<number, any>, jobs: Map<number, any>, holidays: any[], conflicts: Conflicts | null,
 *   untold: string}} Schedule  `untold` says what was too much to be shown */

const MOST = 2000;
const PAGE = 200;

/** Units that the caller sees. @returns {Promise<{id: number, name: string}[]>} */
export const units = async () => (await client.request('GET', '/api/orgunit/', { query: { fields: 'id,name', page_size: PAGE, count: 'none' } })).results;
/** Kinds of slots, as the API numbers them. */
export const TYPES = /** @type {Record<number, string>} */ ({
    1: 'Bank holiday', 2: 'Annual leave', 3: 'Sick', 4: 'Self-led learning', 5: 'Training', 6: 'Training (deliver)', 7: 'Unassigned', 8: 'Delivery', 9: 'Catchup',
    10: 'Conference', 11: 'Internal project', 12: 'Service development', 13: 'Interview',
});
/** Of whom one does not expect that he works. */
export const LEAVE = [1, 2, 3];

/** @param {string} unit @param {string} user @param {AbortSignal} signal @returns {Promise<{people: Person[], all: number}>} */
async function peopleOf(unit, user, signal) {
    const members = user ? [{ user: { id: Number(user) } }] : (await client.request('GET', `/api/orgunit/${unit}/`, { query: { fields: 'members' }, signal })).members;
    const ids = members.map((/** @type {any} */ member) => member.user.id).slice(0, PAGE);
    if (ids.length === 0) return { people: [], all: 0 };
    const { results } = await client.request('GET', '/api/users/', { query: { id__in: ids.join(','), fields: 'id,username,display_name,profile', page_size: PAGE, count: 'none' }, signal });
    const people = results.map((/** @type {any} */ { profile, ...person }) => ({ ...person, country: profile?.country }))
        .sort((/** @type {Person} */ one, /** @type {Person} */ other) => one.display_name.localeCompare(other.display_name));
    return { people, all: members.length };
}

/** Rows by their ids. @param {string} path @param {any[]} ids @param {string} fields @param {AbortSignal} signal @returns {Promise<Map<number, any>>} */
export async function byId(path, ids, fields, signal) {
    const found = new Map();
    const wanted = [...new Set(ids.filter((id) => id !== null && id !== undefined))];
    for (let at = 0; at < wanted.length; at += PAGE) {
        const query = { id__in: wanted.slice(at, at + PAGE).join(','), fields, page_size: PAGE, count: 'none' };
        for (const row of (await client.request('GET', path, { query, signal })).results) found.set(row.id, row);
    }
    return found;
}

/** @param {Record<string, any>} query @param {AbortSignal} signal @returns {Promise<Conflicts>} */
export const conflictsOf = (query, signal) => client.request('GET', '/api/timeslots/conflicts/', { query: { ...query, page_size: PAGE }, signal });

/** Slots with what they are for. @param {Record<string, string>} query @param {AbortSignal} signal */
async function slotsOf(query, signal) {
    const slots = /** @type {any[]} */ (await client.timeslots.list(query, { signal }).toArray(MOST));
    const phases = await byId('/api/phases/', slots.map(({ phase }) => phase), 'id,phase_id,name,job,start_date,delivery_date,status_display', signal);
    return { slots, phases, jobs: await byId('/api/jobs/', [...phases.values()].map(({ job }) => job), 'id,title,client', signal) };
}

/** @param {{unit: string, user: string, days: import('./schedule_days.js').Days}} asked @param {AbortSignal} signal @returns {Promise<Schedule>} */
export async function read({ unit, user, days }, signal) {
    const { people, all } = await peopleOf(unit, user, signal);
    const [from, to] = [days.first.toISOString(), plus(days.first, days.count).toISOString()];
    const ids = people.map(({ id }) => id).join(',');
    if (!ids) return { people, slots: [], phases: new Map(), jobs: new Map(), holidays: [], conflicts: null, untold: '' };
    const period = { start: textOf(days.first), end: textOf(plus(days.first, days.count - 1)) };
    const [{ results: holidays }, conflicts, booked] = await Promise.all([
        client.request('GET', '/api/holidays/', { query: { date__gte: period.start, date__lte: period.end, ordering: 'date', page_size: PAGE, count: 'none' }, signal }),
        conflictsOf({ ...period, user__in: ids }, signal), slotsOf({ user__in: ids, start__lt: to, end__gt: from }, signal),
    ]);
    const untold = [people.length < all && people.length === PAGE ? `the first ${PAGE} of ${all} people` : '', booked.slots.length === MOST ? `the first ${MOST} slots` : ''].filter(Boolean).join(', ');
    return { people, holidays, conflicts, untold, ...booked };
}
