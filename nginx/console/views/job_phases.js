// The phases of a job: where each stands, its moves, its people and days; more of them.
import { client, describe, useAsked } from '../api.js';
import { Asked, Empty, Person, Section, Status } from '../parts/basics.js';
import { Dialog } from '../parts/dialog.js';
import { Facts } from '../parts/editable.js';
import { Form, writable } from '../parts/form.js';
import { Moves } from '../parts/moves.js';
import { say } from '../parts/toast.js';
import { html, useState } from '../ui.js';
import { spanOf } from '../words.js';
import { waitsFor } from './waiting.js';

const FACTS = ['name', 'service', 'description', 'project_lead', 'report_author', 'techqa_by', 'presqa_by', 'desired_start_date', 'desired_delivery_date', 'start_date', 'delivery_date',
    'due_to_techqa', 'due_to_presqa', 'test_target', 'prerequisites', 'scheduling_requirements', 'restrictions', 'location', 'delivery_hours', 'reporting_hours', 'number_of_reports', 'link_deliverable',
    'link_tech_data', 'link_report_data', 'feedback_scope_correct', 'techqa_report_rating', 'presqa_report_rating'];
const ASKED = ['name', 'service', 'description', 'desired_start_date', 'desired_delivery_date', 'delivery_hours', 'reporting_hours', 'project_lead', 'report_author'];

/** All of a phase, asked for when it is opened. @param {{id: number, onMoved: () => void}} props */
function Whole({ id, onMoved }) {
    const phase = useAsked((signal) => client.phases.get(id, { signal }), [id]);
    const moves = useAsked((signal) => client.phases.transitions(id, { signal }), [id]);
    const description = useAsked(() => describe('/api/phases/'), []);
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
        <${Asked} asked=${description}>${(/** @type {any} */ { fields }) => html`<${Facts} names=${FACTS} fields=${fields} row=${row} resource=${client.phases} onSaved=${saved} />`}<//>`}<//>`;
}

/** @param {{phase: any, onMoved: () => void}} props */
function Phase({ phase, onMoved }) {
    const [open, setOpen] = useState(false);
    return html`<li><p class="line"><button type="button" class="plain" aria-expanded=${open} onClick=${() => setOpen(!open)}>${open ? '▾' : '▸'} ${phase.phase_id} ${phase.name}</button>
            <${Status} status=${phase.status}>${phase.status_display}<//></p>
        <p class="soft">${phase.service?.name ?? 'No service'} · ${spanOf(phase.start_date, phase.delivery_date)} · lead <${Person} of=${phase.project_lead} /></p>
        <p>Waits for ${waitsFor(phase)}.</p>
        ${open && html`<${Whole} id=${phase.id} onMoved=${onMoved} />`}</li>`;
}

/** @param {{job: any, onMade: () => void, onClose: () => void}} props */
function NewPhase({ job, onMade, onClose }) {
    const description = useAsked(() => describe('/api/phases/'), []);
    const create = async (/** @type {any} */ body) => {
        const phase = await client.jobs(job.id).phases.create(body);
        say(`Phase ${phase.phase_id} is there.`);
        onMade();
    };
    return html`<${Dialog} title=${`New phase of job ${job.id}`} onClose=${onClose}><${Asked} asked=${description}>${(/** @type {any} */ { fields, actions }) =>
        html`<${Form} fields=${writable(actions?.POST ?? fields, ASKED)} action="Create" onSend=${create} onClose=${onClose} />`}<//><//>`;
}

/** @param {{job: any, onJob: () => void}} props `onJob`: the job may have moved along */
export function Phases({ job, onJob }) {
    const phases = useAsked((signal) => client.phases.list({ job: job.id, page_size: 200, ordering: 'phase_number' }, { signal }), [job.id, job.status]);
    const [adds, setAdds] = useState(false);
    const changed = () => {
        setAdds(false);
        phases.again();
        onJob();
    };
    return html`<${Section} title="Phases" actions=${html`<button type="button" onClick=${() => setAdds(true)}>New phase</button>`}>
        <${Asked} asked=${phases}>${(/** @type {any[]} */ rows) => (rows.length === 0 ? html`<${Empty} title="No phases yet."><p>Phases are added while the job is scoped: each is scheduled, done and reviewed by itself.</p><//>`
            : html`<ul class="rows">${rows.map((phase) => html`<${Phase} key=${phase.id} phase=${phase} onMoved=${changed} />`)}</ul>`)}<//>
        ${adds && html`<${NewPhase} job=${job} onMade=${changed} onClose=${() => setAdds(false)} />`}
    <//>`;
}
