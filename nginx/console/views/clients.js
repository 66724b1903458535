// Clients: who orders the work, with search, filters and export; a new one from here.
import { client, describe, exportAddress, useAsked } from '../api.js';
import { useKeys } from '../keys.js';
import { Asked, Button, Empty } from '../parts/basics.js';
import { columnsOf } from '../parts/columns.js';
import { Dialog } from '../parts/dialog.js';
import { FilterBar, askedOf } from '../parts/filters.js';
import { Form, writable } from '../parts/form.js';
import { useRows } from '../parts/rows.js';
import { Table } from '../parts/table.js';
import { say } from '../parts/toast.js';
import { go, setQuery, useTitle } from '../router.js';
import { html, useState } from '../ui.js';

const COLUMNS = ['name', 'short_name', 'industry', 'active_jobs_count', 'total_jobs_count', 'account_managers', 'updated'];
const ASKED = ['name', 'short_name', 'industry', 'website', 'external_id', 'hours_in_day'];
const CELLS = { name: (/** @type {any} */ row) => html`<a href=${`/clients/${row.id}`}>${row.name}</a>` };

/** @param {{query: URLSearchParams, description: import('../api.js').Description}} props */
function List({ query, description }) {
    const [makes, setMakes] = useState(false);
    const asked = askedOf(query);
    const list = useRows(client.clients, { ...asked, fields: ['id', ...COLUMNS].join(',') });
    const why = description.refused?.POST;
    useKeys([{ keys: 'n', does: 'New client', run: () => (why ? say(why.join(' ')) : setMakes(true)) }]);
    const make = async (/** @type {any} */ body) => {
        const made = await client.clients.create(body);
        say(`${made.name} is there.`);
        go(`/clients/${made.id}`);
    };
    const { rows, count } = list;
    return html`<header class="bar"><h1>Clients</h1><span class="actions"><${Button} class="main" why=${why} onClick=${() => setMakes(true)}>New client<//></span></header>
        <${FilterBar} query=${query} description=${description} label="Search clients"><a class="button" download href=${exportAddress('client', asked, 'csv')}>Export as CSV</a><//>
        <p class="soft" role="status">${count === null ? ' ' : `${rows.length} of ${count} ${count === 1 ? 'client' : 'clients'}`}</p>
        <${Table} label="Clients" columns=${columnsOf(description, COLUMNS, CELLS)} list=${list} ordering=${query.get('ordering') ?? ''} onOrder=${(/** @type {string} */ ordering) => setQuery({ ordering })}
            empty=${html`<${Empty} title=${Object.keys(asked).length ? 'No client is like that.' : 'There are no clients that you may see.'}><p>Search for something else, remove a filter, or make one with New client.</p><//>`} />
        ${makes && html`<${Dialog} title="New client" onClose=${() => setMakes(false)}><${Form} fields=${writable(description, ASKED)} initial=${{ hours_in_day: 7.5 }} action="Create" onSend=${make} onClose=${() => setMakes(false)} /><//>`}`;
}

/** @param {{query: URLSearchParams}} props */
export default function Clients({ query }) {
    useTitle('Clients');
    const description = useAsked(() => describe('/api/client/'), []);
    return html`<${Asked} asked=${description}>${(/** @type {any} */ what) => html`<${List} query=${query} description=${what} />`}<//>`;
}
