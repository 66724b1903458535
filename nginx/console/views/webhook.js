// One webhook: what it is sent, how it does, and the log of its deliveries, each with what was sent and what came back.
import { client, describe, useAsked } from '../api.js';
import { Asked, Empty, Problem, Section } from '../parts/basics.js';
import { Confirm, Dialog, useAction } from '../parts/dialog.js';
import { Facts } from '../parts/editable.js';
import { useRows } from '../parts/rows.js';
import { Secret } from '../parts/secret.js';
import { Table } from '../parts/table.js';
import { say } from '../parts/toast.js';
import { go, setQuery, useTitle } from '../router.js';
import { html, useEffect, useState } from '../ui.js';
import { NONE, agoOf, timeOf } from '../words.js';
import { Health, Test } from './webhooks.js';

const FACTS = ['url', 'events', 'description', 'unit', 'active', 'disabled_reason', 'failing_since', 'last_success_at', 'pending', 'created'];
const STATUSES = [['', 'All'], ['pending', 'To be done'], ['succeeded', 'Succeeded'], ['failed', 'Given up'], ['dropped', 'Not sent']];
const TONES = /** @type {Record<string, string>} */ ({ pending: 'busy', succeeded: 'done', failed: 'stuck', dropped: 'ended' });
// Why nothing came back.
const FAULTS = /** @type {Record<string, string>} */ ({
    resolve: 'no host has that name', connect: 'no connection to the host', timeout: 'no answer in time', tls: 'its certificate is not trusted', blocked_address: 'an address that may not be asked',
});
const LOOK_MS = 1500;
const LOOKS = 8;

/** @param {{status: string}} props */
const State = ({ status }) => html`<span class=${`status ${TONES[status] ?? ''}`}>${STATUSES.find(([value]) => value === status)?.[1] ?? status}</span>`;

/** What was sent, as it is readable. @param {any} body */
function readable(body) {
    try {
        return JSON.stringify(JSON.parse(body), null, 2);
    } catch {
        return String(body);
    }
}

/** @param {any} hook @param {string} id */
async function redeliver(hook, id) {
    await client.webhooks(hook.id).deliveries.redeliver(id);
    say('It is sent once more, under the same id.');
}

/** @param {{hook: any, id: string, onAgain: () => void, onClose: () => void}} props */
function Delivery({ hook, id, onAgain, onClose }) {
    const one = useAsked((signal) => client.webhooks(hook.id).deliveries.get(id, { signal }), [id]);
    const { run, busy, error } = useAction(async () => {
        await redeliver(hook, id);
        onAgain();
        onClose();
    });
    return html`<${Dialog} title="Delivery" onClose=${onClose} wide=${true}><${Asked} asked=${one}>${(/** @type {any} */ delivery) => html`
        <p><${State} status=${delivery.status} /> <strong>${delivery.event}</strong> <code>${delivery.id}</code></p>
        <h3>Sent</h3><pre tabindex="0" aria-label="Headers sent">${Object.entries(delivery.request_headers).map(([name, value]) => `${name}: ${value ?? NONE}`).join('\n')}</pre>
        <pre tabindex="0" aria-label="Body sent">${readable(delivery.request_body)}</pre>
        <h3>Attempts</h3>
        ${delivery.attempt_log.length === 0 ? html`<p class="soft">None yet.</p>` : html`<ol>${delivery.attempt_log.map((/** @type {any} */ attempt) => html`<li key=${attempt.number}>
            ${timeOf(attempt.at)}: <strong>${attempt.response_status ?? FAULTS[attempt.error] ?? attempt.error ?? NONE}</strong>${attempt.response_status && attempt.error ? ` (${attempt.error})` : ''}, ${attempt.duration_ms} ms
            ${attempt.response_body && html`<pre tabindex="0" aria-label=${`Answer to attempt ${attempt.number}`}>${attempt.response_body}</pre>`}</li>`)}</ol>`}
        ${delivery.next_attempt_at && html`<p>Next attempt ${timeOf(delivery.next_attempt_at)}.</p>`}
        ${error && html`<${Problem} error=${error} />`}
        <p class="actions"><button type="button" class="main" disabled=${busy} onClick=${run}>Redeliver</button> <button type="button" onClick=${onClose}>Close</button></p>`}<//><//>`;
}

const columns = (/** @type {(id: string) => void} */ open, /** @type {(row: any) => void} */ again) => [
    { name: 'created', label: 'Due', sortable: true, cell: (/** @type {any} */ row) => html`<button type="button" class="plain" aria-label=${`Show ${row.event} of ${timeOf(row.created)}`} onClick=${() => open(row.id)}><time datetime=${row.created} title=${timeOf(row.created)}>${agoOf(row.created)}</time></button>` },
    { name: 'event', label: 'Event', cell: (/** @type {any} */ row) => row.event },
    { name: 'status', label: 'Status', cell: (/** @type {any} */ row) => html`<${State} status=${row.status} />` },
    { name: 'again', label: 'Again', cell: (/** @type {any} */ row) => html`<button type="button" class="plain" aria-label=${`Redeliver ${row.event} of ${timeOf(row.created)}`} onClick=${() => again(row)}>Redeliver</button>` },
    { name: 'attempts', label: 'Attempts', number: true, cell: (/** @type {any} */ row) => row.attempts },
    { name: 'response_status', label: 'Answer', cell: (/** @type {any} */ row) => row.response_status ?? FAULTS[row.error] ?? row.error ?? html`<span class="soft">${NONE}</span>` },
    { name: 'duration_ms', label: 'Took', number: true, cell: (/** @type {any} */ row) => (row.duration_ms === null ? NONE : `${row.duration_ms} ms`) },
];

/** @param {{hook: any, query: URLSearchParams, round: number, onLook: () => void}} props another `round` looks for what is new, for a while */
function Log({ hook, query, round, onLook }) {
    const status = query.get('status') ?? '';
    const list = useRows(client.webhooks(hook.id).deliveries, status ? { status } : {}, { counted: false, page: 20 });
    const [opened, setOpened] = useState('');
    const [looks, setLooks] = useState(0);
    const waits = list.rows.some((row) => row.status === 'pending' && row.attempts === 0);
    useEffect(() => {
        if (round) setLooks(LOOKS), list.again();
    }, [round]);
    useEffect(() => {
        if (looks > 0 && !list.loading) onLook();
    }, [list.loading]);
    useEffect(() => {
        if (!waits || looks === 0 || list.loading) return undefined;
        const timer = setTimeout(() => (setLooks(looks - 1), list.again()), LOOK_MS);
        return () => clearTimeout(timer);
    }, [waits, looks, list.loading]);
    const all = useAction(async () => {
        const { count } = await client.webhooks(hook.id).deliveries.redeliverAll(/** @type {any} */ ({ status }));
        say(`${count} ${count === 1 ? 'delivery is' : 'deliveries are'} sent once more.`);
        setLooks(LOOKS);
        list.again();
    });
    const one = useAction(async (/** @type {any} */ row) => {
        await redeliver(hook, row.id);
        setLooks(LOOKS);
        list.again();
    });
    return html`<${Section} title="Deliveries" actions=${html`<button type="button" disabled=${list.loading} onClick=${list.again}>Look again</button>
            ${/^(failed|dropped)$/.test(status) && list.rows.length > 0 && html`<button type="button" disabled=${all.busy} onClick=${all.run}>Redeliver all of these</button>`}`}>
        <p class="actions" role="group" aria-label="Which deliveries">${STATUSES.map(([value, label]) => html`<button type="button" key=${value} aria-pressed=${status === value} onClick=${() => setQuery({ status: value })}>${label}</button>`)}</p>
        ${(all.error ?? one.error) && html`<${Problem} error=${all.error ?? one.error} />`}
        <${Table} label="Deliveries" columns=${columns(setOpened, one.run)} list=${list} empty=${html`<${Empty} title=${status ? 'None of that kind.' : 'Nothing was sent yet.'}><p>Test sends a ping; what happens is kept for 30 days.</p><//>`} />
        ${opened && html`<${Delivery} hook=${hook} id=${opened} onAgain=${() => (setLooks(LOOKS), list.again())} onClose=${() => setOpened('')} />`}
    <//>`;
}

/** @param {{hook: any, fields: any, query: URLSearchParams, onHook: (hook: any) => void, again: () => void}} props */
function Drawn({ hook, fields, query, onHook, again }) {
    useTitle(`Webhook ${hook.url}`);
    const [asks, setAsks] = useState(/** @type {{what: string, secret?: string}} */ ({ what: '' }));
    const [round, setRound] = useState(0);
    const close = () => setAsks({ what: '' });
    const rotate = async () => setAsks({ what: 'secret', secret: /** @type {any} */ (await client.webhooks.rotateSecret(hook.id)).secret });
    const remove = async () => {
        await client.webhooks.delete(hook.id);
        say('The webhook is removed.');
        go('/webhooks');
    };
    return html`<p><a href="/webhooks">Webhooks</a></p>
        <header class="head bar"><h1>${hook.url}</h1><${Health} hook=${hook} /><span class="actions"><${Test} hook=${hook} onSent=${() => setRound((was) => was + 1)} />
            <button type="button" onClick=${() => setAsks({ what: 'rotate' })}>New secret…</button> <button type="button" class="grave" onClick=${() => setAsks({ what: 'remove' })}>Remove…</button></span></header>
        <div class="split"><div><${Log} hook=${hook} query=${query} round=${round} onLook=${again} /></div>
            <div><${Section} title="About it"><${Facts} names=${FACTS} fields=${fields} row=${hook} resource=${client.webhooks} onSaved=${onHook} cells=${{ events: (/** @type {any} */ row) => row.events.join(', ') }} /><//></div></div>
        ${asks.what === 'rotate' && html`<${Confirm} title="Give it another secret?" action="New secret" onConfirm=${rotate} onClose=${close}><p>For 24 hours deliveries are signed with both, so that the receiver can change over.</p><//>`}
        ${asks.secret && html`<${Secret} title="The new secret" secret=${asks.secret} onClose=${close}>For 24 hours the old one is used as well.<//>`}
        ${asks.what === 'remove' && html`<${Confirm} title="Remove this webhook?" action="Remove" grave=${true} onConfirm=${remove} onClose=${close}><p>Nothing is sent there any more, and its log goes.</p><//>`}`;
}

/** @param {{params: string[], query: URLSearchParams}} props */
export default function Webhook({ params, query }) {
    const id = Number(params[0]);
    useTitle('Webhook');
    const description = useAsked(() => describe('/api/webhooks/'), []);
    const hook = useAsked((signal) => client.webhooks.get(id, { signal }), [id]);
    return html`<${Asked} asked=${hook}>${(/** @type {any} */ one) => html`<${Asked} asked=${description}>${(/** @type {any} */ { fields }) => html`<${Drawn} hook=${one} fields=${fields} query=${query} onHook=${hook.put} again=${hook.again} />`}<//>`}<//>`;
}
