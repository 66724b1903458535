// Jobs: as a table or as a board, with the same search and filters, all in the address.
import { describe, exportAddress, useAsked } from '../api.js';
import { Asked, Button } from '../parts/basics.js';
import { ColumnChoice } from '../parts/columns.js';
import { FilterBar, askedOf } from '../parts/filters.js';
import { useKeys } from '../keys.js';
import { say } from '../parts/toast.js';
import { setQuery, useTitle } from '../router.js';
import { html, useState } from '../ui.js';
import { Board } from './board.js';
import { JobsTable } from './jobs_table.js';
import { NewJob } from './new_job.js';

const USUAL = ['id', 'title', 'client', 'status', 'unit', 'account_manager', 'start_date', 'end_date'];
const FORMATS = [['csv', 'CSV'], ['xlsx', 'Excel'], ['json', 'JSON'], ['xml', 'XML']];

/** The columns that the address asks for. @param {URLSearchParams} query */
export const columnsIn = (query) => query.get('fields')?.split(',').filter(Boolean) ?? USUAL;

/** @param {{query: URLSearchParams, columns: string[]}} props */
function Export({ query, columns }) {
    const filters = { ...askedOf(query), fields: columns.join(',') };
    return html`<details class="menu"><summary class="button">Export</summary><ul>${FORMATS.map(([format, name]) =>
        html`<li key=${format}><a download href=${exportAddress('jobs', filters, format ?? 'csv')}>${name}</a></li>`)}</ul></details>`;
}

/** @param {{user: any, query: URLSearchParams, description: import('../api.js').Description}} props */
function Drawn({ user, query, description }) {
    const [opened, setOpened] = useState('');
    const isBoard = query.get('view') === 'board';
    const columns = columnsIn(query);
    const why = description.refused?.POST;
    const turn = (/** @type {string | null} */ view) => setQuery({ view });
    useKeys([
        { keys: 'n', does: 'New job', run: () => (why ? say(why.join(' ')) : setOpened('new')) },
        { keys: 'b', does: 'Board or table', run: () => turn(isBoard ? null : 'board') },
    ]);
    return html`<header class="bar"><h1>Jobs</h1><span class="actions">
            <span role="group" aria-label="View"><button type="button" aria-pressed=${!isBoard} onClick=${() => turn(null)}>Table</button>
                <button type="button" aria-pressed=${isBoard} onClick=${() => turn('board')}>Board</button></span>
            <${Button} class="main" why=${why} onClick=${() => setOpened('new')}>New job<//></span></header>
        <${FilterBar} query=${query} description=${description} label="Search jobs">
            ${!isBoard && html`<button type="button" onClick=${() => setOpened('columns')}>Columns…</button>`}
            <${Export} query=${query} columns=${columns} />
        <//>
        ${isBoard ? html`<${Board} query=${query} description=${description} />` : html`<${JobsTable} query=${query} description=${description} columns=${columns} />`}
        ${opened === 'columns' && html`<${ColumnChoice} description=${description} chosen=${columns}
            onChoose=${(/** @type {string[]} */ names) => setQuery({ fields: names.join(',') === USUAL.join(',') ? null : names.join(',') })} onClose=${() => setOpened('')} />`}
        ${opened === 'new' && html`<${NewJob} user=${user} description=${description} onClose=${() => setOpened('')} />`}`;
}

/** @param {{user: any, query: URLSearchParams}} props */
export default function Jobs({ user, query }) {
    useTitle(query.get('view') === 'board' ? 'Board of jobs' : 'Jobs');
    const description = useAsked(() => describe('/api/jobs/'), []);
    return html`<${Asked} asked=${description}>${(/** @type {any} */ what) => html`<${Drawn} user=${user} query=${query} description=${what} />`}<//>`;
}
