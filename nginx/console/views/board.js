// The board: a column per status. A card is moved by dragging, or by keys: arrows move the focus, Space lifts, arrows choose a column,
// Space drops, Escape puts it back. A column that is closed to the card says why while it is over it.
import { Loading, Problem } from '../parts/basics.js';
import { askedOf } from '../parts/filters.js';
import { go } from '../router.js';
import { html, useMemo, useRef, useState } from '../ui.js';
import { Card, useDrag } from './board_card.js';
import { useJobs, useLifted, whyShut } from './board_state.js';

/** @typedef {import('./board_state.js').Job} Job */
/** @typedef {{value: string, display_name: string}} Choice */

const ENDED = ['completed', 'lost'];
const NEVER = ['deleted', 'archived'];

/** Which columns there are, and which of them are filled. @param {Choice[]} choices @param {URLSearchParams} query */
function columnsFor(choices, query) {
    const asked = query.get('status__in')?.split(',') ?? (query.has('status') ? [query.get('status') ?? ''] : null);
    const shown = choices.filter(({ value }) => !NEVER.includes(value) || asked?.includes(value));
    return { columns: shown, filled: asked ?? shown.map(({ value }) => value).filter((value) => !ENDED.includes(value)) };
}

/** @param {{column: Choice, jobs: Job[], filled: boolean, lifted: import('./board_state.js').Lifted | null, focused: number | null, onGrab: any, onFocus: (id: number) => void}} props */
function Column({ column, jobs, filled, lifted, focused, onGrab, onFocus }) {
    const why = lifted ? whyShut(lifted, column.value, column.display_name) : [];
    const isOver = lifted?.over === column.value;
    // Tab goes from column to column, arrows from card to card.
    const inTurn = jobs.some(({ id }) => id === focused) ? focused : jobs[0]?.id;
    const state = lifted && lifted.moves && lifted.job.status !== column.value ? (why.length ? 'shut' : 'open') : '';
    return html`<section class=${`column ${state} ${isOver ? 'chosen' : ''}`} data-status=${column.value} aria-label=${`${column.display_name}, ${jobs.length}`}>
        <h2><span>${column.display_name}</span><span class="soft">${filled ? jobs.length : ''}</span></h2>
        ${isOver && why.length > 0 && html`<ul class="why">${why.map((one) => html`<li key=${one}>${one}</li>`)}</ul>`}
        ${!filled && html`<p class="soft">Not shown; a filter by status shows them.</p>`}
        <ul class="stack">${jobs.map((job) => html`<${Card} key=${job.id} job=${job} lifted=${lifted?.job.id === job.id} inTurn=${inTurn === job.id} onGrab=${onGrab} onFocus=${onFocus} />`)}</ul>
    </section>`;
}

/** What is going on, for eyes and ears. @param {import('./board_state.js').Lifted | null} lifted @param {Choice[]} columns */
function sentence(lifted, columns) {
    if (!lifted) return '';
    const label = columns.find(({ value }) => value === lifted.over)?.display_name ?? lifted.over;
    const why = whyShut(lifted, lifted.over, label);
    const where = lifted.over === lifted.job.status ? `lifted from ${label}` : `over ${label}`;
    return `Job ${lifted.job.id} ${where}. ${why.length ? `Closed: ${why.map((one) => one.replace(/[^.…]$/, '$&.')).join(' ')}` : 'Space drops it here.'} Escape puts it back.`;
}

/** @param {Job[]} jobs */
function grouped(jobs) {
    const groups = new Map(/** @type {[string, Job[]][]} */ ([]));
    for (const job of jobs) (groups.get(job.status) ?? groups.set(job.status, []).get(job.status))?.push(job);
    return groups;
}

/** The card to the side of another, or in its own column. @param {Map<string, Job[]>} byStatus @param {string[]} order @param {Job} from @param {string} key */
function neighbour(byStatus, order, from, key) {
    const own = byStatus.get(from.status) ?? [];
    const row = own.findIndex(({ id }) => id === from.id);
    if (key === 'ArrowDown' || key === 'ArrowUp') return own[row + (key === 'ArrowDown' ? 1 : -1)];
    const step = key === 'ArrowRight' ? 1 : -1;
    for (let at = order.indexOf(from.status) + step; at >= 0 && at < order.length; at += step) {
        const there = byStatus.get(order[at] ?? '') ?? [];
        if (there.length) return there[Math.min(row, there.length - 1)];
    }
    return undefined;
}

/** What a key does on a card.
 * @param {string} key @param {Job} job @param {{lifted: import('./board_state.js').Lifted | null, lift: (job: Job) => void, putBack: () => void, letGo: (status: string) => Promise<any>,
 *   focus: (job: Job | undefined) => void, byStatus: Map<string, Job[]>, order: string[], over: (status: string, at: number) => void}} hand */
function byKey(key, job, { lifted, lift, putBack, letGo, focus, byStatus, order, over }) {
    if (key === 'Enter') go(`/jobs/${job.id}`);
    else if (key === 'Escape') putBack();
    else if (key === ' ' && lifted) letGo(lifted.over).then(() => setTimeout(focus, 50, job));
    else if (key === ' ') lift(job);
    else if (!lifted) focus(neighbour(byStatus, order, job, key));
    else if (key === 'ArrowLeft' || key === 'ArrowRight') {
        const at = Math.max(0, Math.min(order.length - 1, order.indexOf(lifted.over) + (key === 'ArrowRight' ? 1 : -1)));
        over(order[at] ?? lifted.over, at);
    }
}

/** @param {{query: URLSearchParams, description: import('../api.js').Description}} props */
export function Board({ query, description }) {
    const { columns, filled } = columnsFor(description.fields.status?.choices ?? [], query);
    const { status: _, ...others } = askedOf(query);
    const { jobs, loading, error, full, change, again } = useJobs({ ...others, status__in: filled.join(',') });
    const { lifted, lift, over, putBack, drop } = useLifted(change);
    const [focused, setFocused] = useState(/** @type {number | null} */ (null));
    const [said, setSaid] = useState('');
    const board = useRef(/** @type {HTMLElement | null} */ (null));
    const labelOf = (/** @type {string} */ status) => columns.find(({ value }) => value === status)?.display_name ?? status;
    const byStatus = useMemo(() => grouped(jobs), [jobs]);
    const letGo = async (/** @type {string} */ status) => {
        const why = await drop(status, labelOf(status));
        setSaid(why.length ? `It stays: ${why.join(' ')}` : '');
        return why.length === 0;
    };
    const { grab, ghost } = useDrag({ lift: (job) => (setSaid(''), lift(job)), over, putBack, letGo });
    const focus = (/** @type {Job | undefined} */ job) => {
        if (!job) return;
        setFocused(job.id);
        /** @type {HTMLElement | null | undefined} */ (board.current?.querySelector(`[data-job="${job.id}"]`))?.focus();
    };
    const pressed = (/** @type {KeyboardEvent} */ event) => {
        const card = event.target instanceof HTMLElement ? event.target : null;
        const job = card?.dataset.job && jobs.find(({ id }) => String(id) === card.dataset.job);
        if (!job || !/^( |Enter|Escape|Arrow\w+)$/.test(event.key) || (event.key === 'Escape' && !lifted)) return;
        event.preventDefault();
        setSaid('');
        byKey(event.key, job, { lifted, lift, putBack, letGo, focus, byStatus, order: columns.map(({ value }) => value), over: (status, at) => {
            over(status);
            board.current?.children[at]?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
        } });
    };
    return html`<p class="soft" role="status" aria-live="polite">${sentence(lifted, columns) || said || (loading ? 'Loading…' : `${jobs.length} ${jobs.length === 1 ? 'job' : 'jobs'}${full ? ', the first of more: a filter shows the rest' : ''}`)}</p>
        ${error && html`<${Problem} error=${error} again=${again} />`}
        ${loading && jobs.length === 0 && html`<${Loading} />`}
        <div class="board" ref=${board} onKeyDown=${pressed}>${columns.map((column) => html`<${Column} key=${column.value} column=${column} jobs=${byStatus.get(column.value) ?? []}
            filled=${filled.includes(column.value)} lifted=${lifted} focused=${focused} onGrab=${grab} onFocus=${setFocused} />`)}</div>
        ${ghost && lifted && html`<div class="job ghost" style=${{ transform: `translate(${ghost.x + 8}px, ${ghost.y + 8}px)` }} aria-hidden="true"><strong>${lifted.job.id}</strong> ${lifted.job.title}</div>`}`;
}
