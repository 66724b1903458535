// Today: what is mine to do. My phases and what each waits for, reviews that wait for me, my jobs that changed, my slots this week.
import { client, useAsked } from '../api.js';
import { Asked, Empty, Problem, Section, Status } from '../parts/basics.js';
import { useAction } from '../parts/dialog.js';
import { Moves } from '../parts/moves.js';
import { useTitle } from '../router.js';
import { html, useState } from '../ui.js';
import { agoOf, dayOf, deliveryRole, isoDay, monday, timeOf } from '../words.js';
import { jobList, merged, phaseList, reviewsOf, shortList } from './today_reviews.js';
import { waitsFor } from './waiting.js';

/** @typedef {{id: number, username: string, display_name: string}} User */

// Of phases that still have something to be done.
const GOING_ON = 'pending_sched,scheduled_tentative,scheduled_confirmed,pre_checks,client_not_ready,ready_to_begin,testing,pending_tqa,qa_tech,qa_tech_author_updates,pending_pqa,qa_pres,qa_pres_author_updates,completed,postponed';
const CHANGED_DAYS = 14;

/** @param {User} user @param {AbortSignal} signal */
async function phasesOf(user, signal) {
    const found = await Promise.all([phaseList({ project_lead: user.id, status__in: GOING_ON }, signal), phaseList({ report_author: user.id, status__in: GOING_ON }, signal)]);
    return merged(found).sort((one, other) => String(one.delivery_date ?? '9').localeCompare(String(other.delivery_date ?? '9')));
}

/** @param {User} user @param {AbortSignal} signal */
async function changedJobs(user, signal) {
    const since = isoDay(new Date(), -CHANGED_DAYS);
    return jobList({ team_members: user.id, updated__gte: since, ordering: '-updated', page_size: 10 }, signal);
}

/** Slots of this week, with their phases. @param {User} user @param {AbortSignal} signal */
async function slotsOf(user, signal) {
    const from = monday();
    const query = { user: user.id, start__lt: `${isoDay(from, 7)}T00:00:00Z`, end__gt: `${isoDay(from)}T00:00:00Z`, ordering: 'start', page_size: 100 };
    const slots = await shortList('/api/timeslots/', query, signal);
    const ids = [...new Set(slots.map((/** @type {any} */ slot) => slot.phase).filter(Boolean))];
    const phases = ids.length ? await phaseList({ id__in: ids.join(','), fields: 'id,phase_id,name,job', page_size: 200 }, signal) : [];
    const known = new Map(phases.map((/** @type {any} */ phase) => [phase.id, phase]));
    return slots.map((/** @type {any} */ slot) => ({ ...slot, phase: known.get(slot.phase) ?? null }));
}

/** One phase, with its moves when they are asked for. @param {{phase: any, onMoved: () => void}} props */
function PhaseRow({ phase, onMoved }) {
    const [moves, setMoves] = useState(/** @type {any[] | null} */ (null));
    const { run, busy, error } = useAction(async () => setMoves(await client.phases.transitions(phase.id)));
    return html`<li>
        <p class="line"><a href=${`/jobs/${phase.job}`}>${phase.phase_id} ${phase.name}</a> <${Status} status=${phase.status}>${phase.status_display}<//></p>
        <p>Waits for ${waitsFor(phase)}.${phase.delivery_date && html` <span class="soft">Delivery ${dayOf(phase.delivery_date)}</span>`}</p>
        ${moves ? html`<${Moves} resource=${client.phases} row=${phase} moves=${moves} label=${`Phase ${phase.phase_id}`} onMoved=${onMoved} />`
        : html`<p><button type="button" class="plain" aria-label=${`Moves of ${phase.phase_id}`} disabled=${busy} onClick=${run}>${busy ? 'Asking…' : 'Moves…'}</button></p>`}
        ${error && html`<${Problem} error=${error} />`}
    </li>`;
}

/** @param {{slots: any[]}} props */
const Week = ({ slots }) => (slots.length === 0 ? html`<${Empty} title="No slots this week."><p>Whoever schedules your unit books them; the <a href="/schedule">schedule</a> has the other weeks.</p><//>`
    : html`<ul class="rows">${slots.map((slot) => html`<li key=${slot.id}>
        <p class="line">${slot.phase ? html`<a href=${`/jobs/${slot.phase.job}`}>${slot.phase.phase_id} ${slot.phase.name}</a>` : 'No phase'} <span class="soft">${deliveryRole(slot.delivery_role)}${slot.is_onsite ? ', on site' : ''}</span></p>
        <p class="soft"><time datetime=${slot.start}>${timeOf(slot.start)}</time> – <time datetime=${slot.end}>${timeOf(slot.end, slot.start)}</time></p></li>`)}</ul>`);

/** @param {{jobs: any[]}} props */
const Jobs = ({ jobs }) => html`<ul class="rows">${jobs.map((job) => html`<li key=${job.id}>
    <p class="line"><a href=${`/jobs/${job.id}`}>${job.id} ${job.title}</a> <${Status} status=${job.status}>${job.status_display}<//></p>
    <p class="soft">${job.client.name}, changed <time datetime=${job.updated} title=${timeOf(job.updated)}>${agoOf(job.updated)}</time></p></li>`)}</ul>`;

/** @param {{jobs: any[]}} props */
const Changed = ({ jobs }) => (jobs.length === 0 ? html`<${Empty} title="None of your jobs changed of late."><p><a href="/jobs">All jobs</a></p><//>`
    : html`<${Jobs} jobs=${jobs} />`);

/** @param {{phases: any[], nothing: string, hint: any, onMoved: () => void}} props */
const Phases = ({ phases, nothing, hint, onMoved }) => (phases.length === 0 ? html`<${Empty} title=${nothing}>${hint}<//>`
    : html`<ul class="rows">${phases.map((phase) => html`<${PhaseRow} key=${`${phase.id} ${phase.status}`} phase=${phase} onMoved=${onMoved} />`)}</ul>`);

/** @param {{reviews: {mine: any[], free: any[], scopes: any[]}, onMoved: () => void}} props */
const Reviews = ({ reviews: { mine, free, scopes }, onMoved }) => html`<${Phases} phases=${mine} nothing="No review waits for you." onMoved=${onMoved}
        hint=${html`<p>When you are named as reviewer of a report, it comes here.</p>`} />
    ${free.length > 0 && html`<h3>Nobody has taken these yet</h3><${Phases} phases=${free} onMoved=${onMoved} />`}
    ${scopes.length > 0 && html`<h3>Scopes to sign off</h3><${Jobs} jobs=${scopes} />`}`;

/** @param {{user: User}} props */
export default function Today({ user }) {
    useTitle('Today');
    const phases = useAsked((signal) => phasesOf(user, signal), [user.id]);
    const reviews = useAsked((signal) => reviewsOf(user, signal), [user.id]);
    const jobs = useAsked((signal) => changedJobs(user, signal), [user.id]);
    const slots = useAsked((signal) => slotsOf(user, signal), [user.id]);
    const moved = () => {
        phases.again();
        reviews.again();
        jobs.again();
    };
    return html`<h1>Today <span class="soft">${dayOf(isoDay(new Date()))}</span></h1>
        <div class="cards">
            <${Section} title="My phases"><${Asked} asked=${phases}>${(/** @type {any[]} */ rows) => html`<${Phases} phases=${rows} nothing="No phase waits for you."
                hint=${html`<p>Phases that you lead or write the report of stand here. <a href="/jobs">Jobs</a> has all that you may see.</p>`} onMoved=${moved} />`}<//><//>
            <${Section} title="Reviews that wait for me"><${Asked} asked=${reviews}>${(/** @type {any} */ rows) => html`<${Reviews} reviews=${rows} onMoved=${moved} />`}<//><//>
            <${Section} title="My slots this week"><${Asked} asked=${slots}>${(/** @type {any[]} */ rows) => html`<${Week} slots=${rows} />`}<//><//>
            <${Section} title="My jobs that changed"><${Asked} asked=${jobs}>${(/** @type {any[]} */ rows) => html`<${Changed} jobs=${rows} />`}<//><//>
        </div>`;
}
