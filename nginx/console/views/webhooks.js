// Webhooks: where events are sent to. Made, tested, turned off, given another secret; each has a page with its deliveries.
import { client, describe, useAsked } from '../api.js';
import { useKeys } from '../keys.js';
import { Asked, Empty, Problem } from '../parts/basics.js';
import { FilterBar, askedOf } from '../parts/filters.js';
import { Dialog, useAction } from '../parts/dialog.js';
import { Form, writable } from '../parts/form.js';
import { useRows } from '../parts/rows.js';
import { Secret } from '../parts/secret.js';
import { Table } from '../parts/table.js';
import { say } from '../parts/toast.js';
import { go, setQuery, useTitle } from '../router.js';
import { html, useState } from '../ui.js';
import { agoOf } from '../words.js';

/** @typedef {import('../api.js').Description} Description */

const ASKED = ['url', 'events', 'description', 'unit', 'secret'];
const KINDS = ['*', 'job.*', 'job.created', 'job.updated', 'job.status_changed', 'job.deleted', 'phase.*', 'phase.created', 'phase.status_changed', 'phase.completed', 'user.*',
    'user.created', 'user.updated', 'user.login', 'ticket.*', 'ticket.created', 'ticket.updated', 'ticket.deleted', 'mitigation.*', 'mitigation.remediated'];

/** How it does. @param {{hook: any}} props */
export function Health({ hook }) {
    if (!hook.active) return html`<span class="status ended">Off${hook.disabled_reason ? `: ${hook.disabled_reason}` : ''}</span>`;
    if (hook.failing_since) return html`<span class="status stuck">Failing since ${agoOf(hook.failing_since)}</span>`;
    return html`<span class="status done">${hook.last_success_at ? `Delivered ${agoOf(hook.last_success_at)}` : 'On'}</span>`;
}

/** Which events: ticked, instead of typed. @param {{chosen: string[], onChoose: (events: string[]) => void}} props */
export function Events({ chosen, onChoose }) {
    const all = [...new Set([...KINDS, ...chosen])];
    const toggle = (/** @type {string} */ one) => onChoose(chosen.includes(one) ? chosen.filter((other) => other !== one) : [...chosen, one]);
    return html`<fieldset class="choices"><legend>Events</legend>${all.map((one) => html`<label key=${one}><input type="checkbox" checked=${chosen.includes(one)} onChange=${() => toggle(one)} /> ${one === '*' ? 'all of them' : one}</label>`)}</fieldset>`;
}

/** @param {{description: Description, onMade: (hook: any) => void, onClose: () => void}} props */
function NewWebhook({ description, onMade, onClose }) {
    const [events, setEvents] = useState(['job.*']);
    const { events: _, ...fields } = writable(description, ASKED);
    if (fields.url) fields.url = { ...fields.url, label: 'URL', max_length: undefined }; // one line, whatever its length
    const make = async (/** @type {any} */ body) => onMade(await client.webhooks.create({ ...body, events }));
    return html`<${Dialog} title="New webhook" onClose=${onClose} wide=${true}><${Form} fields=${fields} action="Create" onSend=${make} onClose=${onClose}><${Events} chosen=${events} onChoose=${setEvents} /><//><//>`;
}

/** Sends a ping, and goes to where its delivery stands. @param {{hook: any, onSent?: (delivery: any) => void}} props */
export function Test({ hook, onSent }) {
    const { run, busy, error } = useAction(async () => {
        const delivery = await client.webhooks.test(hook.id);
        say('A ping is on its way.');
        if (onSent) onSent(delivery);
        else go(`/webhooks/${hook.id}`);
    });
    return html`<button type="button" disabled=${busy} aria-label=${`Test ${hook.url}`} onClick=${run}>Test</button>${error && html`<${Problem} error=${error} />`}`;
}

const COLUMNS = [
    { name: 'url', label: 'Sent to', sortable: true, cell: (/** @type {any} */ hook) => html`<a href=${`/webhooks/${hook.id}`}>${hook.url}</a>${hook.description && html`<br /><span class="soft">${hook.description}</span>`}` },
    { name: 'events', label: 'Events', cell: (/** @type {any} */ hook) => hook.events.join(', ') },
    { name: 'active', label: 'State', sortable: true, cell: (/** @type {any} */ hook) => html`<${Health} hook=${hook} />` },
    { name: 'pending', label: 'Waiting', number: true, cell: (/** @type {any} */ hook) => hook.pending },
    { name: 'test', label: 'Try', cell: (/** @type {any} */ hook) => html`<${Test} hook=${hook} />` },
];

/** @param {{query: URLSearchParams, description: Description}} props */
function List({ query, description }) {
    const list = useRows(client.webhooks, askedOf(query), { counted: false });
    const [opened, setOpened] = useState(/** @type {any} */ (null));
    useKeys([{ keys: 'n', does: 'New webhook', run: () => setOpened('new') }]);
    const made = (/** @type {any} */ hook) => {
        list.again();
        if (hook.secret) setOpened(hook);
        else go(`/webhooks/${hook.id}`);
    };
    return html`<header class="bar"><h1>Webhooks</h1><span class="actions"><button type="button" class="main" onClick=${() => setOpened('new')}>New webhook</button></span></header>
        <${FilterBar} query=${query} description=${description} label="Search" />
        <${Table} label="Webhooks" columns=${COLUMNS} list=${list} ordering=${query.get('ordering') ?? ''} onOrder=${(/** @type {string} */ ordering) => setQuery({ ordering })}
            empty=${html`<${Empty} title="You have no webhooks."><p>A webhook tells a program of yours at once what happens. Make one with New webhook; test it, and see what came of it.</p><//>`} />
        ${opened === 'new' && html`<${NewWebhook} description=${description} onMade=${made} onClose=${() => setOpened(null)} />`}
        ${opened?.secret && html`<${Secret} title="The secret of your new webhook" secret=${opened.secret} onClose=${() => go(`/webhooks/${opened.id}`)}>
            Deliveries are signed with it, so that the receiver knows them for ours.<//>`}`;
}

/** @param {{query: URLSearchParams}} props */
export default function Webhooks({ query }) {
    useTitle('Webhooks');
    const description = useAsked(() => describe('/api/webhooks/'), []);
    return html`<${Asked} asked=${description}>${(/** @type {any} */ what) => html`<${List} query=${query} description=${what} />`}<//>`;
}
