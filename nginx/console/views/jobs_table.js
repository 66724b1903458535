// Jobs as a table: columns of one's choice, sorted by its headers, endless, with rows to tick and to change together.
import { client } from '../api.js';
import { Empty } from '../parts/basics.js';
import { columnsOf } from '../parts/columns.js';
import { askedOf, filtersOf } from '../parts/filters.js';
import { useRows } from '../parts/rows.js';
import { Table } from '../parts/table.js';
import { setQuery } from '../router.js';
import { html, useState } from '../ui.js';
import { Bulk } from './bulk.js';

const link = (/** @type {any} */ row, /** @type {any} */ text) => html`<a href=${`/jobs/${row.id}`}>${text}</a>`;
const CELLS = { id: (/** @type {any} */ row) => link(row, row.id), title: (/** @type {any} */ row) => link(row, row.title) };

/** @param {{query: URLSearchParams}} props */
function Nothing({ query }) {
    const filtered = Object.keys(filtersOf(query)).length > 0 || query.has('search');
    return html`<${Empty} title=${filtered ? 'No job is like that.' : 'There are no jobs that you may see.'}>
        <p>${filtered ? 'Remove a filter, or search for something else.' : 'Make one with New job, or ask whoever manages your unit to put you on a team.'}</p><//>`;
}

/** @param {{query: URLSearchParams, description: import('../api.js').Description, columns: string[]}} props */
export function JobsTable({ query, description, columns }) {
    const [ticked, setTicked] = useState(/** @type {Set<number | string>} */ (new Set()));
    // What is not shown is not fetched.
    const list = useRows(client.jobs, { ...askedOf(query), fields: [...new Set(['id', 'title', ...columns])].join(',') });
    const { rows, count } = list;
    const done = () => {
        setTicked(new Set());
        list.again();
    };
    return html`<p class="soft" role="status">${count === null ? ' ' : `${rows.length} of ${count} ${count === 1 ? 'job' : 'jobs'}`}</p>
        ${ticked.size > 0 && html`<${Bulk} ids=${[...ticked].map(Number)} description=${description} onDone=${done} onClear=${() => setTicked(new Set())} />`}
        <${Table} label="Jobs" columns=${columnsOf(description, columns, CELLS)} list=${list} ordering=${query.get('ordering') ?? ''} onOrder=${(/** @type {string} */ ordering) => setQuery({ ordering })}
            ticked=${ticked} onTick=${setTicked} nameOfRow=${(/** @type {any} */ row) => `${row.id} ${row.title ?? ''}`} empty=${html`<${Nothing} query=${query} />`} />`;
}
