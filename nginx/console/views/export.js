// One export: what it asks for and when, its runs, their files, and whom each was sent to.
import { client, describe, useAsked } from '../api.js';
import { Asked, Empty, Problem, Section } from '../parts/basics.js';
import { Confirm, useAction } from '../parts/dialog.js';
import { Facts } from '../parts/editable.js';
import { useRows } from '../parts/rows.js';
import { Table } from '../parts/table.js';
import { say } from '../parts/toast.js';
import { go, useTitle } from '../router.js';
import { html, useEffect, useState } from '../ui.js';
import { NONE, timeOf } from '../words.js';
import { RunState, bodyOf, filtersInWords, inputsOf, isNeeded, scheduleInWords } from './exports.js';

const FACTS = ['name', 'format', 'filters', 'search', 'fields', 'ordering', 'schedule', 'time', 'weekday', 'day', 'timezone', 'email_recipients', 'active'];
const LOOK_MS = 1500;
const LOOKS = 20;

/** Sizes as people say them. @param {number | null} bytes */
function sizeOf(bytes) {
    if (bytes === null) return NONE;
    return bytes < 10_240 ? `${bytes} bytes` : bytes < 10_485_760 ? `${Math.round(bytes / 1024)} KiB` : `${Math.round(bytes / 1_048_576)} MiB`;
}

/** @param {{run: any, id: number}} props */
function File({ run, id }) {
    if (run.status !== 'succeeded' && run.status !== 'sending') return html`<span class="soft">${run.error ?? NONE}</span>`;
    const isKept = run.expires_at && new Date(run.expires_at) > new Date();
    return isKept ? html`<a download href=${`/api/exports/${id}/runs/${run.id}/download/`}>${run.filename}</a> <span class="soft">until ${timeOf(run.expires_at)}</span>` : html`<span class="soft">no longer kept</span>`;
}

const columns = (/** @type {number} */ id) => [
    { name: 'scheduled_for', label: 'Due', cell: (/** @type {any} */ run) => timeOf(run.scheduled_for) },
    { name: 'status', label: 'Status', cell: (/** @type {any} */ run) => html`<${RunState} status=${run.status} />` },
    { name: 'rows', label: 'Rows', number: true, cell: (/** @type {any} */ run) => run.rows ?? NONE },
    { name: 'bytes', label: 'Size', number: true, cell: (/** @type {any} */ run) => sizeOf(run.bytes) },
    { name: 'filename', label: 'File', cell: (/** @type {any} */ run) => html`<${File} run=${run} id=${id} />` },
    { name: 'recipients', label: 'Sent to', cell: (/** @type {any} */ run) => run.recipients.map((/** @type {any} */ one) => html`<div key=${one.email}>${one.email}: ${one.status}${one.error ? ` (${one.error})` : ''}</div>`) },
];

/** @param {{id: number, due: string | null, round: number}} props */
function Runs({ id, due, round }) {
    const list = useRows(client.exports(id).runs, {}, { counted: false, page: 20 });
    const [looks, setLooks] = useState(LOOKS);
    const isDue = due !== null && new Date(due) <= new Date() && list.rows.every((run) => run.scheduled_for < due);
    const waits = isDue || list.rows.some(({ status }) => /^(queued|running|sending)$/.test(status));
    useEffect(() => {
        if (round) setLooks(LOOKS), list.again();
    }, [round]);
    useEffect(() => {
        if (!waits || looks === 0 || list.loading) return undefined;
        const timer = setTimeout(() => (setLooks(looks - 1), list.again()), LOOK_MS);
        return () => clearTimeout(timer);
    }, [waits, looks, list.loading]);
    return html`<${Section} title="Runs" actions=${html`<button type="button" disabled=${list.loading} onClick=${list.again}>Look again</button>`}>
        <${Table} label="Runs" columns=${columns(id)} list=${list} empty=${html`<${Empty} title="It has not run yet."><p>Run now makes a file at once.</p><//>`} /><//>`;
}

/** @param {{one: any, description: any, onOne: (one: any) => void}} props */
function Drawn({ one, description, onOne }) {
    useTitle(`Export ${one.name}`);
    const [removes, setRemoves] = useState(false);
    const [round, setRound] = useState(0);
    const { run, busy, error } = useAction(async () => {
        await client.exports.run(one.id);
        say('It runs.');
        setRound(round + 1);
    });
    const remove = async () => {
        await client.exports.delete(one.id);
        say('The export is removed.');
        go('/exports');
    };
    const row = { ...one, filters: filtersInWords(one.filters), email_recipients: one.email_recipients.join('\n') };
    const resource = { get: (/** @type {any} */ id) => client.exports.get(id), update: (/** @type {any} */ { id }, /** @type {any} */ body) => client.exports.update(id, bodyOf(body)) }; // nobody else's, and its runs change it
    const fields = { ...description.fields, ...inputsOf(description) };
    return html`<p><a href="/exports">Exports</a></p>
        <header class="head bar"><h1>${one.name}</h1><span class="soft">${scheduleInWords(one)}${one.next_run_at ? `, next ${timeOf(one.next_run_at)}` : ''}</span>
            <span class="actions"><button type="button" class="main" disabled=${busy} onClick=${run}>Run now</button> <button type="button" class="grave" onClick=${() => setRemoves(true)}>Remove…</button></span></header>
        ${error && html`<${Problem} error=${error} />`}
        <div class="split"><div><${Runs} id=${one.id} due=${one.next_run_at} round=${round} /></div>
            <div><${Section} title="What it is"><${Facts} names=${FACTS.filter((name) => isNeeded(name, one.schedule))} fields=${fields} row=${row} resource=${resource} onSaved=${onOne} cells=${{ fields: () => one.fields.join(', ') || 'all' }} /><//></div></div>
        ${removes && html`<${Confirm} title="Remove this export?" action="Remove" grave=${true} onConfirm=${remove} onClose=${() => setRemoves(false)}><p>It runs no more, and its files go.</p><//>`}`;
}

/** @param {{params: string[]}} props */
export default function Export({ params }) {
    const id = Number(params[0]);
    useTitle('Export');
    const description = useAsked(() => describe('/api/exports/'), []);
    const one = useAsked((signal) => client.exports.get(id, { signal }), [id]);
    return html`<${Asked} asked=${one}>${(/** @type {any} */ row) => html`<${Asked} asked=${description}>${(/** @type {any} */ what) => html`<${Drawn} one=${row} description=${what} onOne=${one.put} />`}<//>`}<//>`;
}
