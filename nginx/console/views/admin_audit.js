// The audit trail: every change, login and failure, by filters.
import { client, describe, labelOf, useAsked } from '../api.js';
import { Asked, Empty, Person, Why } from '../parts/basics.js';
import { FilterBar, askedOf } from '../parts/filters.js';
import { useRows } from '../parts/rows.js';
import { Table } from '../parts/table.js';
import { setQuery } from '../router.js';
import { html } from '../ui.js';
import { NONE, timeOf } from '../words.js';

const MOST = 300;
/** @param {any} value */
function text(value) {
    const whole = value === null || value === '' || value === undefined ? NONE : typeof value === 'object' ? value.display_name ?? value.name ?? JSON.stringify(value) : String(value);
    return whole.length > MOST ? `${whole.slice(0, MOST)}…` : whole;
}

/** @param {{of: any}} props  what has no before and after is shown as it is */
const Changes = ({ of }) => html`<ul class="rows-plain">${Object.entries(of ?? {}).map(([name, change]) => html`<li key=${name}><span class="soft">${labelOf(name)}</span> ${Array.isArray(change) && change.length === 2
    ? html`${text(change[0]) !== NONE && html`<del>${text(change[0])}</del> → `}<ins>${text(change[1])}</ins>` : text(change)}</li>`)}</ul>`;

const COLUMNS = [
    { name: 'at', label: 'When', sortable: true, cell: (/** @type {any} */ row) => html`<time datetime=${row.at}>${timeOf(row.at)}</time>` },
    { name: 'actor', label: 'Who', cell: (/** @type {any} */ row) => (row.actor ? html`<${Person} of=${row.actor} />` : html`<span class="soft">the system</span>`) },
    { name: 'action', label: 'Did', cell: (/** @type {any} */ row) => row.action.replaceAll('_', ' ') },
    { name: 'object_type', label: 'What', cell: (/** @type {any} */ row) => `${row.object_type.replaceAll('_', ' ')} ${row.object_id ?? ''}` },
    { name: 'changes', label: 'Before and after', cell: (/** @type {any} */ row) => html`<${Changes} of=${row.changes} />` },
    { name: 'request_id', label: 'Request', cell: (/** @type {any} */ row) => row.request_id && html`<code>${row.request_id}</code>` },
];

/** @param {{query: URLSearchParams, description: any}} props */
function List({ query, description }) {
    const list = useRows(client.audit, askedOf(query), { counted: false });
    return html`<h1>Audit trail</h1><${FilterBar} query=${query} description=${description} label="Search" />
        <${Table} label="Audit trail" columns=${COLUMNS} list=${list} ordering=${query.get('ordering') ?? ''} onOrder=${(/** @type {string} */ ordering) => setQuery({ ordering })}
            empty=${html`<${Empty} title="Nothing like that was recorded."><p>Remove a filter, or choose other days.</p><//>`} />`;
}

/** @param {{query: URLSearchParams}} props */
export function Audit({ query }) {
    const description = useAsked(() => describe('/api/audit/'), []);
    return html`<${Asked} asked=${description}>${(/** @type {any} */ what) => (what.refused?.GET ? html`<h1>Audit trail</h1><${Empty} title="It is not for you to read."><p><${Why} why=${what.refused.GET} /></p><//>`
        : html`<${List} query=${query} description=${what} />`)}<//>`;
}
