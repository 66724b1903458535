// Jobs that were ticked: moved or changed together, and what became of each.
import { client, labelOf } from '../api.js';
import { Status } from '../parts/basics.js';
import { Dialog } from '../parts/dialog.js';
import { Form, writable } from '../parts/form.js';
import { say } from '../parts/toast.js';
import { html, useState } from '../ui.js';

/** @typedef {import('../api.js').Description} Description */

/** What the API says of one that failed: "field: sentence". @param {string} error */
const sentenceOf = (error) => error.replace(/^(\w+): /, (_, name) => (name === 'status' || name === 'non_field_errors' ? '' : `${labelOf(name)}: `));

/** @param {{results: any[], onClose: () => void}} props */
const Results = ({ results, onClose }) => html`<${Dialog} title="What became of each" onClose=${onClose} wide=${true}>
    <p>${results.filter(({ ok }) => ok).length} of ${results.length} were changed.</p>
    <div class="wide"><table><thead><tr><th scope="col">Job</th><th scope="col">Result</th></tr></thead>
        <tbody>${results.map(({ id, ok, error }) => html`<tr key=${id}><th scope="row"><a href=${`/jobs/${id}`}>${id}</a></th>
            <td>${ok ? html`<${Status} status="completed">Done<//>` : sentenceOf(error)}</td></tr>`)}</tbody></table></div>
    <p class="actions"><button type="button" class="main" onClick=${onClose}>Close</button></p>
<//>`;

/** @param {{names: string[], description: Description, name: string, onName: (name: string) => void}} props */
const WhichField = ({ names, description, name, onName }) => html`<div class="field"><label for="bulk-field">Field</label>
    <select id="bulk-field" value=${name} onChange=${(/** @type {any} */ event) => onName(event.target.value)}>
        ${names.map((one) => html`<option key=${one} value=${one}>${description.fields[one]?.label}</option>`)}</select></div>`;

/** @param {{what: 'move' | 'change', ids: number[], description: Description, onResults: (results: any[]) => void, onClose: () => void}} props */
function BulkDialog({ what, ids, description, onResults, onClose }) {
    const fields = writable(description);
    const names = Object.keys(fields).filter((name) => name !== 'framework_agreement' && !fields[name]?.write_only);
    const [name, setName] = useState(names.includes('account_manager') ? 'account_manager' : names[0] ?? '');
    const status = { ...description.fields.status, read_only: false, required: true, label: 'Status', help_text: 'Each job makes the one move that leads there; those that may not, stay as they are.' };
    const asked = what === 'move' ? { status } : { [name]: { ...fields[name], required: false } };
    const send = async (/** @type {any} */ data) => {
        const { updated, results } = await client.jobs.bulkUpdate(ids, data, { atomic: false });
        say(`${updated} of ${ids.length} jobs changed.`);
        onResults(results);
    };
    const count = `${ids.length} ${ids.length === 1 ? 'job' : 'jobs'}`;
    return html`<${Dialog} title=${what === 'move' ? `Move ${count}` : `Change ${count}`} onClose=${onClose}>
        ${what === 'change' && html`<${WhichField} names=${names} description=${description} name=${name} onName=${setName} />`}
        <${Form} key=${name} fields=${asked} initial=${what === 'move' ? {} : { [name]: undefined }} action=${what === 'move' ? 'Move' : 'Change'} onSend=${send} onClose=${onClose} />
    <//>`;
}

/** @param {{ids: number[], description: Description, onDone: () => void, onClear: () => void}} props */
export function Bulk({ ids, description, onDone, onClear }) {
    const [what, setWhat] = useState(/** @type {'move' | 'change' | ''} */ (''));
    const [results, setResults] = useState(/** @type {any[] | null} */ (null));
    return html`<div class="bar notice" role="region" aria-label="Ticked jobs"><strong>${ids.length} ticked</strong>
        <span class="actions"><button type="button" onClick=${() => setWhat('move')}>Move…</button> <button type="button" onClick=${() => setWhat('change')}>Change…</button>
            <button type="button" class="plain" onClick=${onClear}>Clear</button></span>
        ${what && !results && html`<${BulkDialog} what=${what} ids=${ids} description=${description} onResults=${setResults} onClose=${() => setWhat('')} />`}
        ${results && html`<${Results} results=${results} onClose=${onDone} />`}
    </div>`;
}
