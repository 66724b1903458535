// The phases of a job: where each stands, its moves, its people and days; more of them.
import { client, describe, describeRow, useAsked } from '../api.js';
import { Asked, Button, Empty, Person, Section, Status } from '../parts/basics.js';
import { Dialog } from '../parts/dialog.js';
import { Facts } from '../parts/editable.js';
import { Form, writable } from '../parts/form.js';
import { Moves } from '../parts/moves.js';
import { say } from '../parts/toast.js';
import { html, useState } from '../ui.js';
import { isoDay, spanOf } from '../words.js';
import { waitsFor } from './waiting.js';

const FACTS = ['name', 'service', 'description', 'project_lead', 'report_author', 'techqa_by', 'presqa_by', 'desired_start_date', 'desired_delivery_date', 'start_date', 'delivery_date',
    'due_to_techqa', 'due_to_presqa', 'test_target', 'prerequisites', 'scheduling_requirements', 'restrictions', 'location', 'delivery_hours', 'reporting_hours', 'number_of_reports', 'link_deliverable',
    'link_tech_data', 'link_report_data', 'feedback_scope_correct', 'techqa_report_rating', 'presqa_report_rating'];
const ASKED = ['name', 'service', 'description', 'desired_start_date', 'desired_delivery_date', 'delivery_hours', 'reporting_hours', 'project_lead', 'report_author'];

// What is written once the report is under review.
const REVIEWED = ['link_deliverable', 'link_tech_data', 'link_report_data', 'feedback_scope_correct', 'techqa_report_rating', 'presqa_report_rating'];
const UNDER_REVIEW = /^(pending_tqa|qa_\w+|pending_pqa)$/;
const ENDED = /^(completed|delivered|archived|cancelled|postponed|deleted)$/;
// Of a job: while phases are added, and when nothing of them is changed any more.
const GROWS = /^(scoping\w*|pending_scoping_signoff|pending_start|in_progress)$/;
const CLOSED = /^(completed|lost|deleted|archived)$/;

/** Why a phase is not changed, before the API has to say so. @param {any} phase @param {any} job @param {Record<string, string[]> | undefined} refused */
function whyFixed(phase, job, refused) {
    if (refused?.PATCH) return refused.PATCH;
    if (CLOSED.test(job.status)) return ['The job is closed.'];
    if (ENDED.test(phase.status)) return [`It is ${phase.status_display.toLowerCase()}.`];
    return UNDER_REVIEW.test(phase.status) ? ['While it is reviewed, links, feedback and ratings alone are changed.'] : undefined;
}

/** All of a phase, asked for when it is opened. @param {{id: number, job: any, onMoved: () => void}} props */
function Whole({ id, job, onMoved }) {
    const phase = useAsked((signal) => client.phases.get(id, { signal }), [id]);
    const moves = useAsked((signal) => client.phases.transitions(id, { signal }), [id]);
    const description = useAsked((signal) => describeRow(`/api/phases/${id}/`, signal), [id]);
    const saved = (/** @type {any} */ now) => {
        phase.put(now);
        moves.again();
    };
    const moved = (/** @type {any} */ now) => {
        saved(now);
        onMoved();
    };
    return html`<${Asked} asked=${phase}>${(/** @type {any} */ row) => html`
        <${Asked} asked=${moves}>${(/** @type {any[]} */ all) => html`<${Moves} resource=${client.phases} row=${row} moves=${all} label=${`Phase ${row.phase_id}`} onMoved=${moved} />`}<//>
        <${Asked} asked=${description}>${(/** @type {any} */ { fields, refused, refused_fields: off }) => html`<${Facts} names=${FACTS} fields=${fields} off=${off} why=${whyFixed(row, job, refused)} but=${!refused?.PATCH && !CLOSED.test(job.status) && UNDER_REVIEW.test(row.status) ? REVIEWED : []} row=${row} resource=${client.phases} onSaved=${saved} />`}<//>`}<//>`;
}

/** @param {{phase: any, job: any, onMoved: () => void}} props */
function Phase({ phase, job, onMoved }) {
    const [open, setOpen] = useState(false);
    return html`<li><p class="line"><button type="button" class="plain" aria-expanded=${open} onClick=${() => setOpen(!open)}>${open ? '▾' : '▸'} ${phase.phase_id} ${phase.name}</button>
            <${Status} status=${phase.status}>${phase.status_display}<//></p>
        <p class="soft">${phase.service?.name ?? 'No service'} · ${spanOf(phase.start_date, phase.delivery_date)} · lead <${Person} of=${phase.project_lead} /> · <a href=${`/schedule?unit=${job.unit.id}${phase.start_date > isoDay(new Date()) ? `&start=${phase.start_date}` : ''}`}>Book people</a></p>
        <p>Waits for ${waitsFor(phase)}.</p>
        ${open && html`<${Whole} id=${phase.id} job=${job} onMoved=${onMoved} />`}</li>`;
}

/** @param {{job: any, description: import('../api.js').Description, onMade: () => void, onClose: () => void}} props */
function NewPhase({ job, description, onMade, onClose }) {
    const create = async (/** @type {any} */ body) => {
        const phase = await client.jobs(job.id).phases.create(body);
        say(`Phase ${phase.phase_id} is there.`);
        onMade();
    };
    return html`<${Dialog} title=${`New phase of job ${job.id}`} onClose=${onClose}><${Form} fields=${writable(description, ASKED)} action="Create" onSend=${create} onClose=${onClose} /><//>`;
}

/** @param {{job: any, onJob: () => void}} props `onJob`: the job may have moved along */
export function Phases({ job, onJob }) {
    const phases = useAsked((signal) => client.phases.list({ job: job.id, page_size: 200, ordering: 'phase_number' }, { signal }), [job.id, job.status]);
    const [adds, setAdds] = useState(false);
    const { value: description } = useAsked(() => describe(`/api/jobs/${job.id}/phases/`), [job.id]);
    const why = description?.refused?.POST ?? (GROWS.test(job.status) ? undefined : ['Phases are added from scoping until the job is done.']);
    const changed = () => {
        setAdds(false);
        phases.again();
        onJob();
    };
    return html`<${Section} title="Phases" actions=${html`<${Button} why=${why} onClick=${() => setAdds(true)}>New phase<//>`}>
        <${Asked} asked=${phases}>${(/** @type {any[]} */ rows) => (rows.length === 0 ? html`<${Empty} title="No phases yet."><p>Phases are added while the job is scoped: each is scheduled, done and reviewed by itself.</p><//>`
            : html`<ul class="rows">${rows.map((phase) => html`<${Phase} key=${phase.id} phase=${phase} job=${job} onMoved=${changed} />`)}</ul>`)}<//>
        ${adds && description && html`<${NewPhase} job=${job} description=${description} onMade=${changed} onClose=${() => setAdds(false)} />`}
    <//>`;
}
