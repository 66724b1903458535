// Exports that run by themselves: which list, as which file, when, and who is sent it; each has a page with its runs and files.
import { client, describe, exportAddress, useAsked } from '../api.js';
import { useKeys } from '../keys.js';
import { Asked, Empty, Section } from '../parts/basics.js';
import { Dialog } from '../parts/dialog.js';
import { FilterBar, askedOf } from '../parts/filters.js';
import { Form, writable } from '../parts/form.js';
import { useRows } from '../parts/rows.js';
import { Table } from '../parts/table.js';
import { say } from '../parts/toast.js';
import { go, setQuery, useTitle } from '../router.js';
import { html, useState } from '../ui.js';
import { NONE, agoOf, timeOf } from '../words.js';

/** @typedef {import('../api.js').Description} Description */

const ASKED = ['name', 'resource', 'format', 'filters', 'search', 'fields', 'ordering', 'schedule', 'time', 'weekday', 'day', 'timezone', 'email_recipients'];
// Lists that stand below rows of no other, under the names that the API has for them.
const LISTS = [['jobs', 'Jobs'], ['phases', 'Phases'], ['timeslots', 'Slots'], ['client', 'Clients'], ['orgunit', 'Units'], ['users', 'Users'], ['notes', 'Notes'], ['services', 'Services'],
    ['skills', 'Skills'], ['holidays', 'Holidays'], ['audit', 'Audit trail'], ['events', 'Events']];
const TONES = /** @type {Record<string, string>} */ ({ succeeded: 'done', failed: 'stuck', skipped: 'ended', queued: 'busy', running: 'busy', sending: 'busy' });

/** @param {{status: string | null}} props */
export const RunState = ({ status }) => (status ? html`<span class=${`status ${TONES[status] ?? ''}`}>${status}</span>` : html`<span class="soft">never ran</span>`);

/** "weekly, Monday at 06:00 (Europe/London)". @param {any} one */
export function scheduleInWords({ schedule, time, weekday, day, timezone }) {
    if (schedule === 'once') return 'once';
    if (schedule === 'hourly') return `hourly, at minute ${time.slice(3)}`;
    const when = schedule === 'weekly' ? `, ${weekday}` : schedule === 'monthly' ? `, day ${day}` : '';
    return `${schedule}${when} at ${time} (${timezone})`;
}

/** Filters are typed as an address has them: status__in=completed&client=15. @param {Record<string, any>} filters */
export const filtersInWords = (filters) => Object.entries(filters ?? {}).map(([name, value]) => `${name}=${Array.isArray(value) ? value.join(',') : value}`).join('&');
/** @param {string} typed */
function filtersFrom(typed) {
    const all = [...new URLSearchParams(typed.replace(/^\?/, ''))];
    return Object.fromEntries(all.map(([name, value]) => [name, /__(in|range)$/.test(name) ? value.split(',') : value]));
}
/** What a body has, of what was typed. @param {Record<string, any>} typed @returns {any} */
export function bodyOf({ filters, fields, email_recipients: recipients, ...others }) {
    const lines = (/** @type {any} */ value) => [value].flat().map((one) => String(one).trim()).filter(Boolean);
    return { ...others, ...(filters !== undefined && { filters: filtersFrom(filters ?? '') }), ...(fields !== undefined && { fields: lines(fields) }), ...(recipients !== undefined && { email_recipients: lines(recipients) }) };
}
/** Fields as a person fills them in. @param {Description} description */
export function inputsOf(description) {
    const fields = writable(description, ASKED);
    const change = (/** @type {string} */ name, /** @type {any} */ more) => fields[name] && (fields[name] = { ...fields[name], ...more });
    change('resource', { label: 'List', help_text: '', choices: LISTS.map(([value, display_name]) => ({ value, display_name })), required: true });
    change('filters', { type: 'string', help_text: 'As in the address of the list: status__in=completed&client=15. Days may be relative: end_date__gte=-30d.' });
    change('fields', { help_text: 'One per line, in this order; empty for all.' });
    change('email_recipients', { help_text: 'One per line.' });
    for (const name of ['format', 'schedule', 'weekday']) change(name, { required: true });
    return fields;
}

/** Whether a schedule has to do with that field. @param {string} name @param {string} schedule */
export const isNeeded = (name, schedule) => (name === 'weekday' ? schedule === 'weekly' : name === 'day' ? schedule === 'monthly' : schedule !== 'once' || !/^(time|timezone)$/.test(name));

/** @param {{description: Description, onClose: () => void}} props */
function NewExport({ description, onClose }) {
    const [schedule, setSchedule] = useState('once');
    const all = inputsOf(description);
    const initial = { resource: 'jobs', format: 'csv', weekday: 'monday', day: 1, time: '06:00' };
    const make = async (/** @type {any} */ typed) => {
        const made = await client.exports.create(bodyOf({ resource: initial.resource, format: initial.format, ...typed, schedule }));
        say(schedule === 'once' ? 'It runs now.' : `It runs next ${timeOf(made.next_run_at)}.`);
        go(`/exports/${made.id}`);
    };
    return html`<${Dialog} title="New export" onClose=${onClose}><${Form} fields=${Object.fromEntries(Object.entries(all).filter(([name]) => name !== 'schedule' && isNeeded(name, schedule)))} initial=${initial} action="Create" onSend=${make} onClose=${onClose}>
        <div class="field"><label for="export-schedule">How often</label><select id="export-schedule" value=${schedule} onChange=${(/** @type {any} */ event) => setSchedule(event.target.value)}>
            ${all.schedule?.choices?.map((/** @type {any} */ one) => html`<option key=${one.value} value=${one.value}>${one.display_name}</option>`)}</select></div><//><//>`;
}

const COLUMNS = [
    { name: 'name', label: 'Name', sortable: true, cell: (/** @type {any} */ row) => html`<a href=${`/exports/${row.id}`}>${row.name}</a>` },
    { name: 'resource', label: 'List', sortable: true, cell: (/** @type {any} */ row) => `${LISTS.find(([name]) => name === row.resource)?.[1] ?? row.resource}, ${row.format}` },
    { name: 'schedule', label: 'How often', sortable: true, cell: scheduleInWords },
    { name: 'next_run_at', label: 'Next', sortable: true, cell: (/** @type {any} */ row) => (row.active ? (row.next_run_at ? timeOf(row.next_run_at) : NONE) : 'off') },
    { name: 'last_status', label: 'Last run', cell: (/** @type {any} */ row) => html`<${RunState} status=${row.last_status} /> ${row.last_run_at && agoOf(row.last_run_at)}` },
];

/** A file of a list, at once. */
function AtOnce() {
    const [resource, setResource] = useState('jobs');
    const formats = [['csv', 'CSV'], ['xlsx', 'Excel'], ['json', 'JSON'], ['xml', 'XML']];
    return html`<${Section} title="A whole list at once"><p class="bar"><label>List <select value=${resource} onChange=${(/** @type {any} */ event) => setResource(event.target.value)}>
        ${LISTS.map(([value, name]) => html`<option key=${value} value=${value}>${name}</option>`)}</select></label>
        ${formats.map(([format = '', name]) => html`<a key=${format} class="button" download href=${exportAddress(resource, {}, format)}>${name}</a>`)}</p>
        <p class="soft">What you may see of it. Each list has the same for what its filters leave.</p><//>`;
}

/** @param {{query: URLSearchParams, description: Description}} props */
function List({ query, description }) {
    const list = useRows(client.exports, askedOf(query), { counted: false });
    const [opened, setOpened] = useState(false);
    useKeys([{ keys: 'n', does: 'New export', run: () => setOpened(true) }]);
    return html`<header class="bar"><h1>Exports</h1><span class="actions"><button type="button" class="main" onClick=${() => setOpened(true)}>New export</button></span></header>
        <${FilterBar} query=${query} description=${description} label="Search" />
        <${Table} label="Exports" columns=${COLUMNS} list=${list} ordering=${query.get('ordering') ?? ''} onOrder=${(/** @type {string} */ ordering) => setQuery({ ordering })}
            empty=${html`<${Empty} title="You have no exports."><p>New export makes one that is mailed every day, week or month, or one that runs once.</p><//>`} />
        <${AtOnce} />
        ${opened && html`<${NewExport} description=${description} onClose=${() => setOpened(false)} />`}`;
}

/** @param {{query: URLSearchParams}} props */
export default function Exports({ query }) {
    useTitle('Exports');
    const description = useAsked(() => describe('/api/exports/'), []);
    return html`<${Asked} asked=${description}>${(/** @type {any} */ what) => html`<${List} query=${query} description=${what} />`}<//>`;
}
