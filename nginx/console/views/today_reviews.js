// Reviews of Today: those that wait for one, those that nobody has taken yet and that one may take, and scopes that one may sign off.
import { client } from '../api.js';

/** @typedef {{id: number}} User */

const MOST = 30;
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

/** @param {User} user @param {AbortSignal} signal @returns {Promise<{mine: any[], free: any[], scopes: any[]}>} */
export async function reviewsOf(user, signal) {
    const [techMine, presMine, tech, pres, scopes] = await Promise.all([
        phaseList({ techqa_by: user.id, status__in: 'pending_tqa,qa_tech' }, signal), phaseList({ presqa_by: user.id, status__in: 'pending_pqa,qa_pres' }, signal),
        phaseList({ open_transition: 'to_tech_qa', techqa_by__isnull: true }, signal), phaseList({ open_transition: 'to_pres_qa', presqa_by__isnull: true }, signal),
        jobList({ open_transition: 'to_scope_complete' }, signal),
    ]);
    return { mine: merged([techMine, presMine]), free: merged([tech, pres]), scopes };
}
