// What a client's jobs bring, by quarter: of those that are completed, and of those that are agreed but not done.
import { client, useAsked } from '../api.js';
import { Asked, Empty, Section } from '../parts/basics.js';
import { Chart } from '../parts/chart.js';
import { html } from '../ui.js';
import { moneyOf } from '../words.js';

const MOST = 2000;
const MONTHS = 3;

/** Quarters are counted from the year 0. @param {string} day YYYY-MM-DD */
const quarterOf = (day) => Number(day.slice(0, 4)) * 4 + Math.floor((Number(day.slice(5, 7)) - 1) / MONTHS);
/** @param {number} quarter */
const wordsOf = (quarter) => `Q${(quarter % 4) + 1} ${Math.floor(quarter / 4)}`;

/** All quarters from the first to the last that have something. @param {any[]} jobs that have a day */
export function quartersOf(jobs) {
    const sums = new Map(/** @type {[number, {completed: number, agreed: number}][]} */ ([]));
    for (const { total_revenue: revenue, status, completion_date: done, end_date: end, start_date: start } of jobs) {
        const day = done ?? end ?? start;
        if (!day || !revenue) continue;
        const sum = sums.get(quarterOf(day)) ?? { completed: 0, agreed: 0 };
        sum[/^(completed|archived)$/.test(status) ? 'completed' : 'agreed'] += revenue;
        sums.set(quarterOf(day), sum);
    }
    if (sums.size === 0) return [];
    const [first, last] = [Math.min(...sums.keys()), Math.max(...sums.keys())];
    return Array.from({ length: last - first + 1 }, (_, at) => ({ quarter: first + at, completed: 0, agreed: 0, ...sums.get(first + at) }));
}

/** @param {{jobs: any[]}} props */
function Drawn({ jobs }) {
    const quarters = quartersOf(jobs);
    if (quarters.length === 0) return html`<${Empty} title="No job that you may see has revenue and a day." />`;
    const all = quarters.map(({ quarter }) => quarter);
    // What is agreed stands on what is completed, which is drawn over it.
    const data = [all, quarters.map(({ completed, agreed }) => completed + agreed), quarters.map(({ completed }) => completed)];
    return html`<${Chart} label="Revenue by quarter" data=${data} series=${[{ label: 'Agreed', color: '--edge', bars: true }, { label: 'Completed', color: '--main', bars: true }]}
            words=${(/** @type {number} */ quarter) => (Number.isInteger(quarter) ? wordsOf(quarter) : '')} />
        <details><summary>As a table</summary><div class="wide" tabindex="0" role="region" aria-label="Revenue by quarter"><table>
            <thead><tr><th scope="col">Quarter</th><th scope="col" class="number">Completed</th><th scope="col" class="number">Agreed</th></tr></thead>
            <tbody>${quarters.map(({ quarter, completed, agreed }) => html`<tr key=${quarter}><th scope="row">${wordsOf(quarter)}</th><td class="number">${moneyOf(completed)}</td><td class="number">${moneyOf(agreed)}</td></tr>`)}</tbody></table></div></details>`;
}

/** @param {{id: number}} props */
export function Revenue({ id }) {
    const jobs = useAsked((signal) => client.jobs.list({ client: id, ordering: '-id', fields: 'id,status,total_revenue,start_date,end_date,completion_date', status__in: 'draft,pending_scope,scoping,scoping_additional_info_required,pending_scoping_signoff,scoping_complete,pending_start,in_progress,completed,archived' }, { signal }).toArray(MOST), [id]);
    return html`<${Section} title="Revenue by quarter"><${Asked} asked=${jobs}>${(/** @type {any[]} */ all) => html`<${Drawn} jobs=${all} />${all.length === MOST && html`<p class="notice">Only the latest ${MOST} jobs are counted.</p>`}`}<//>
        <p class="soft">A job counts in the quarter in which it was completed, or is to end; lost ones do not count.</p><//>`;
}
