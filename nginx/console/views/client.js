// One client: who it is, whom we talk to there, agreements with what is left, jobs, and revenue by quarter.
import { client, describe, describeRow, useAsked } from '../api.js';
import { Asked, Button, Empty, Person, Section } from '../parts/basics.js';
import { Below } from '../parts/below.js';
import { Share } from '../parts/chart.js';
import { columnsOf } from '../parts/columns.js';
import { Confirm, Dialog } from '../parts/dialog.js';
import { Facts } from '../parts/editable.js';
import { Form } from '../parts/form.js';
import { History } from '../parts/history.js';
import { Notes } from '../parts/notes.js';
import { Picker } from '../parts/picker.js';
import { useRows } from '../parts/rows.js';
import { Table } from '../parts/table.js';
import { say, sayError } from '../parts/toast.js';
import { go, useTitle } from '../router.js';
import { html, useState } from '../ui.js';
import { moneyOf, spanOf } from '../words.js';
import { Revenue } from './client_revenue.js';

const FACTS = ['name', 'short_name', 'industry', 'website', 'external_id', 'hours_in_day', 'onboarding_required', 'specific_requirements', 'specific_reporting_requirements', 'created', 'updated'];
const JOBS = ['id', 'title', 'status', 'start_date', 'end_date', 'total_revenue'];
const CELLS = { id: (/** @type {any} */ row) => html`<a href=${`/jobs/${row.id}`}>${row.id}</a>`, title: (/** @type {any} */ row) => html`<a href=${`/jobs/${row.id}`}>${row.title}</a>` };

const contact = (/** @type {any} */ { name, role, type, email, phone }) => html`<p><strong>${name}</strong> <span class="soft">${[role, type.replaceAll('_', ' ')].filter(Boolean).join(', ')}</span></p>
    <p>${email && html`<a href=${`mailto:${email}`}>${email}</a>`} ${phone && html`<a href=${`tel:${phone.replace(/[^+\d]/g, '')}`}>${phone}</a>`}</p>`;

function agreement(/** @type {any} */ { name, start_date: from, end_date: to, total_value: total, remaining_value: left, closed, allow_over_allocation: over }) {
    return html`<p><strong>${name}</strong> <span class="soft">${spanOf(from, to)}</span> ${closed && html`<span class="status ended">Closed</span>`}</p>
        <p><${Share} part=${total - left} whole=${total} grave=${left < 0}>${moneyOf(left)} of ${moneyOf(total)} left<//></p>${left < 0 && html`<p class="soft">More is taken than was agreed${over ? ', which it allows' : ''}.</p>`}`;
}

/** @param {{id: number}} props */
function Jobs({ id }) {
    const description = useAsked(() => describe('/api/jobs/'), []);
    const list = useRows(client.jobs, { client: id, ordering: '-id', fields: JOBS.join(',') + ',status_display' }, { counted: false, page: 20 });
    return html`<${Section} title="Jobs" actions=${html`<a href=${`/jobs?client=${id}`}>All of them</a>`}><${Asked} asked=${description}>${(/** @type {any} */ what) => html`<${Table} label="Jobs" columns=${columnsOf({ ...what, ordering: [] }, JOBS, CELLS)} list=${list}
        empty=${html`<${Empty} title="No jobs that you may see."><p><a href="/jobs">Jobs</a> makes one.</p><//>`} />`}<//><//>`;
}

/** @param {{row: any, fixed: boolean, onSaved: (row: any) => void}} props */
function Managers({ row, fixed, onSaved }) {
    const save = async (/** @type {any[]} */ people) => {
        try {
            onSaved(await client.clients.update(row, { account_managers: people.map(({ id }) => id) }));
            say('The account managers are saved.');
        } catch (error) {
            sayError(error, 'The account managers stay');
        }
    };
    return html`<${Section} title="Account managers"><ul class="chips">${row.account_managers.map((/** @type {any} */ one) => html`<li key=${one.id}><${Person} of=${one} />
            ${!fixed && html`<button type="button" class="plain" aria-label=${`Take ${one.display_name} off`} onClick=${() => save(row.account_managers.filter((/** @type {any} */ other) => other.id !== one.id))}>✕</button>`}</li>`)}</ul>
        ${fixed ? row.account_managers.length === 0 && html`<p class="soft">nobody</p>` : html`<p><${Picker} path="/api/users/" label="Another account manager" value=${null} filters=${{ is_active: 'true' }} onPick=${(/** @type {any} */ person) => person && save([...row.account_managers, person])} /></p>`}<//>`;
}

/** "address.country" is called "country" in the form. @param {any} error */
function unfolded(error) {
    for (const [name, why] of Object.entries(error.fields ?? {})) error.fields[name.replace(/^address\./, '')] = why;
    throw error;
}

/** @param {{row: any, fields: any, fixed: boolean, onSaved: (row: any) => void}} props */
function Address({ row, fields, fixed, onSaved }) {
    const [edits, setEdits] = useState(false);
    const save = async (/** @type {any} */ body) => {
        if (Object.keys(body).length) onSaved(await client.clients.update(row, { address: body }).catch(unfolded));
        setEdits(false);
    };
    const lines = [row.address.street, [row.address.postal_code, row.address.city].filter(Boolean).join(' '), row.address.state, row.address.country].filter(Boolean);
    return html`<${Section} title="Address" actions=${!fixed && html`<button type="button" aria-label="Change address" onClick=${() => setEdits(true)}>Change</button>`}>
        ${lines.length ? lines.map((one) => html`<p key=${one}>${one}</p>`) : html`<p class="soft">None is known.</p>`}
        ${edits && html`<${Dialog} title="Address" onClose=${() => setEdits(false)}><${Form} fields=${fields.address.children} initial=${row.address} action="Save" onSend=${save} onClose=${() => setEdits(false)} /><//>`}<//>`;
}

/** @param {{row: any, description: import('../api.js').Description, onRow: (row: any) => void}} props */
function Drawn({ row, description: { fields, refused = {}, refused_fields: off }, onRow }) {
    useTitle(row.name);
    const [removes, setRemoves] = useState(false);
    const [round, setRound] = useState(0);
    const below = client.clients(row.id);
    const path = `/api/client/${row.id}/`;
    const changed = (/** @type {any} */ now) => {
        onRow(now);
        setRound(round + 1);
    };
    const remove = async () => {
        await client.clients.delete(row.id);
        say(`${row.name} is removed.`);
        go('/clients');
    };
    return html`<p><a href="/clients">Clients</a></p>
        <header class="head bar"><h1>${row.name}</h1><span class="soft">${row.active_jobs_count} active of ${row.total_jobs_count} jobs</span><span class="actions"><${Button} class="grave" why=${refused.DELETE} onClick=${() => setRemoves(true)}>Remove…<//></span></header>
        <div class="split"><div><${Jobs} id=${row.id} /><${Revenue} id=${row.id} />
            <${Below} title="Agreements" one="agreement" path=${`${path}framework_agreements/`} of=${below.frameworkAgreements} names=${['name', 'start_date', 'end_date', 'total_value', 'allow_over_allocation', 'closed']} label=${(/** @type {any} */ one) => one.name} draw=${agreement} />
            <${Section} title="Notes"><${Notes} of=${below.notes} path=${`${path}notes/`} /><//></div>
            <div><${Below} title="Contacts" one="contact" path=${`${path}contacts/`} of=${below.contacts} names=${['name', 'email', 'phone', 'role', 'type']} label=${(/** @type {any} */ one) => one.name} draw=${contact} />
            <${Section} title="About it"><${Facts} names=${FACTS} fields=${fields} off=${off} row=${row} resource=${client.clients} why=${refused.PATCH} onSaved=${changed} /><//>
            <${Address} row=${row} fields=${fields} fixed=${'PATCH' in refused} onSaved=${changed} /><${Managers} row=${row} fixed=${'PATCH' in refused} onSaved=${changed} />
            <${Section} title="History"><${History} of=${below.history} fields=${fields} round=${round} /><//></div></div>
        ${removes && html`<${Confirm} title=${`Remove ${row.name}?`} action="Remove" grave=${true} onConfirm=${remove} onClose=${() => setRemoves(false)}><p>With its contacts and agreements; one that has jobs stays.</p><//>`}`;
}

/** @param {{params: string[]}} props */
export default function Client({ params }) {
    const id = Number(params[0]);
    useTitle(`Client ${id}`);
    const description = useAsked((signal) => describeRow(`/api/client/${id}/`, signal), [id]);
    const row = useAsked((signal) => client.clients.get(id, { signal }), [id]);
    return html`<${Asked} asked=${row}>${(/** @type {any} */ one) => html`<${Asked} asked=${description}>${(/** @type {any} */ what) => html`<${Drawn} row=${one} description=${what} onRow=${row.put} />`}<//>`}<//>`;
}
