// Reviews of Today: those that wait for one, those that nobody has taken yet and that one may take, and scopes that one may sign off.
import { client, me } from '../api.js';

/** @typedef {{id: number}} User */

const MOST = 30;
const PAGE = 200;
const PHASE = 'id,phase_id,name,job,status,status_display,start_date,delivery_date,project_lead,report_author,techqa_by,presqa_by,updated';
const JOB = 'id,title,client,status,status_display,updated';

/** Rows of several lists, each once. @param {any[][]} lists */
export const merged = (lists) => [...new Map(lists.flat().map((row) => [row.id, row])).values()];

/** Rows of a list, as many as Today shows. @param {string} path @param {Record<string, any>} query @param {AbortSignal} signal @returns {Promise<any[]>} */
export const shortList = async (path, query, signal) => (await client.request('GET', path, { query: { page_size: MOST, count: 'none', ...query }, signal })).results;
/** @param {Record<string, any>} query @param {AbortSignal} signal */
export const phaseList = (query, signal) => shortList('/api/phases/', { fields: PHASE, ...query }, signal);
/** @param {Record<string, any>} query @param {AbortSignal} signal */
export const jobList = (query, signal) => shortList('/api/jobs/', { fields: JOB, ...query }, signal);

/** The units in which the roles of the user give a right, as a filter of such a name; null: nowhere. @param {User} user @param {AbortSignal} signal
 * @returns {Promise<(right: string, filter: string) => Record<string, string> | null>} */
async function unitsOf(user, signal) {
    const [self, units, roles] = await Promise.all([
        me(), shortList('/api/orgunit/', { members__user: user.id, fields: 'id,members', page_size: PAGE }, signal), shortList('/api/roles/', { fields: 'slug,permissions', page_size: PAGE }, signal),
    ]);
    if (self.is_superuser) return () => ({});
    const giving = (/** @type {string} */ right) => roles.filter(({ permissions }) => permissions.includes(right)).map(({ slug }) => slug);
    const own = units.map(({ id, members }) => ({ id, roles: members.find((/** @type {any} */ one) => one.user.id === user.id)?.roles ?? [] }));
    return (right, filter) => {
        const there = own.filter(({ roles: mine }) => giving(right).some((slug) => mine.includes(slug)));
        return there.length ? { [filter]: there.map(({ id }) => id).join(',') } : null;
    };
}

/** @param {User} user @param {AbortSignal} signal @returns {Promise<{mine: any[], free: any[], scopes: any[]}>} */
export async function reviewsOf(user, signal) {
    const assigned = Promise.all([
        phaseList({ techqa_by: user.id, status__in: 'pending_tqa,qa_tech' }, signal), phaseList({ presqa_by: user.id, status__in: 'pending_pqa,qa_pres' }, signal),
    ]);
    const within = await unitsOf(user, signal);
    const list = (/** @type {any} */ ask, /** @type {any} */ units, /** @type {any} */ query) => (units ? ask({ ...query, ...units }, signal) : []);
    const [mine, tech, pres, scopes] = await Promise.all([
        assigned,
        list(phaseList, within('can_tqa_jobs', 'job__unit__in'), { status: 'pending_tqa', techqa_by__isnull: true }),
        list(phaseList, within('can_pqa_jobs', 'job__unit__in'), { status: 'pending_pqa', presqa_by__isnull: true }),
        list(jobList, within('can_signoff_scopes', 'unit__in'), { status: 'pending_scoping_signoff' }),
    ]);
    return { mine: merged(mine), free: merged([tech, pres]), scopes };
}
