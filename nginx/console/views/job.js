// One job: where it stands and where it can go, its facts, phases, team, notes and history.
import { client, describeRow, useAsked } from '../api.js';
import { Asked, Named, People, Section, Status } from '../parts/basics.js';
import { Facts } from '../parts/editable.js';
import { Moves } from '../parts/moves.js';
import { History } from '../parts/history.js';
import { Notes } from '../parts/notes.js';
import { useTitle } from '../router.js';
import { html, useState } from '../ui.js';
import { spanOf, timeOf } from '../words.js';
import { Phases } from './job_phases.js';

const WHAT = ['title', 'description', 'client', 'unit', 'account_manager', 'dep_account_manager', 'external_id', 'high_risk', 'technically_complex_test', 'reasons_for_high_risk'];
const WHEN = ['start_date', 'end_date', 'duration_days', 'completion_date', 'scoping_requested_on', 'scoping_completed_date', 'status_changed_date', 'created', 'updated'];
const MONEY = ['revenue', 'framework_agreement'];
const CLOSED = ['completed', 'lost', 'deleted', 'archived'];

/** @param {{job: any}} props */
const Header = ({ job }) => html`<header class="head"><h1>${job.title} <span class="soft">Job ${job.id}</span></h1>
    <p class="chips"><${Status} status=${job.status}>${job.status_display}<//> <a class="chip" href=${`/clients/${job.client.id}`}>${job.client.name}</a> <${Named} of=${job.unit} />
        ${job.high_risk && html`<span class="status stuck">High risk</span>`} <span class="soft">${(job.start_date || job.end_date) && spanOf(job.start_date, job.end_date)}${job.duration_days ? `, ${job.duration_days} days` : ''}</span></p></header>`;

/** @param {{job: any, description: import('../api.js').Description, moves: ReturnType<typeof useAsked>, onJob: (job: any) => void}} props */
function Drawn({ job, description: { fields, refused, refused_fields: off }, moves, onJob }) {
    useTitle(`${job.id} ${job.title}`);
    const [round, setRound] = useState(0);
    const changed = (/** @type {any} */ now) => {
        onJob(now);
        moves.again();
        setRound((was) => was + 1);
    };
    const facts = { fields, off, row: job, resource: client.jobs, onSaved: changed, why: CLOSED.includes(job.status) ? [`It is ${job.status_display.toLowerCase()}.`] : refused?.PATCH };
    const paths = { framework_agreement: `/api/client/${job.client.id}/framework_agreements/` };
    return html`<${Header} job=${job} />
        <div class="split"><div>
            <${Section} title="Moves"><${Asked} asked=${moves}>${(/** @type {any[]} */ all) => html`<${Moves} resource=${client.jobs} row=${job} moves=${all} label=${`Job ${job.id}`} onMoved=${changed} />`}<//><//>
            <${Phases} job=${job} onJob=${() => client.jobs.get(job.id).then(changed)} />
            <${Section} title="About it"><${Facts} names=${WHAT} ...${facts} /><//>
            <${Section} title="Notes"><${Notes} of=${client.jobs(job.id).notes} path=${`/api/jobs/${job.id}/notes/`} round=${round} /><//>
        </div><div>
            <${Section} title="Dates"><${Facts} names=${WHEN} ...${facts} /><//>
            <${Section} title="Money"><${Facts} names=${MONEY} paths=${paths} ...${facts} /><//>
            <${Section} title="Team"><${People} of=${job.team_members} />
                <p class="soft">Scoped by: <${People} of=${job.scoped_by} /></p>
                ${job.scoped_signed_off_by && html`<p class="soft">Signed off by ${job.scoped_signed_off_by.display_name}, ${timeOf(job.scoping_completed_date)}</p>`}<//>
            <${Section} title="History"><${History} of=${client.jobs(job.id).history} fields=${fields} round=${round} /><//>
        </div></div>`;
}

/** @param {{params: string[]}} props */
export default function Job({ params }) {
    const id = Number(params[0]);
    useTitle(`Job ${id}`);
    const description = useAsked((signal) => describeRow(`/api/jobs/${id}/`, signal), [id]);
    const job = useAsked((signal) => client.jobs.get(id, { signal }), [id]);
    const moves = useAsked((signal) => client.jobs.transitions(id, { signal }), [id]);
    return html`<${Asked} asked=${job}>${(/** @type {any} */ one) => html`<${Asked} asked=${description}>${(/** @type {any} */ what) =>
        html`<${Drawn} job=${one} description=${what} moves=${moves} onJob=${job.put} />`}<//>`}<//>`;
}
