// One ticket: what it is, its topics or the addresses of a mitigation, and what became of it.
import { client, labelOf, me, useAsked } from '../api.js';
import { Asked, Section } from '../parts/basics.js';
import { Confirm, Dialog } from '../parts/dialog.js';
import { Form } from '../parts/form.js';
import { say } from '../parts/toast.js';
import { go, useTitle } from '../router.js';
import { html, useState } from '../ui.js';
import { NONE, agoOf, timeOf } from '../words.js';
import { Mitigation } from './ticket_mitigation.js';
import { fieldsOf } from './ticket_new.js';
import { Topics } from './ticket_topics.js';
import { TicketState } from './tickets.js';

const text = (/** @type {any} */ value) => (value === null || value === '' ? NONE : typeof value === 'object' ? JSON.stringify(value) : String(value));

/** @param {{num: number, round: number}} props */
function History({ num, round }) {
    const all = useAsked((signal) => client.tickets.history(num, { signal }), [num, round]);
    return html`<${Asked} asked=${all}>${(/** @type {any[]} */ records) => html`<ol class="rows">${records.slice(0, 50).map((one) => html`<li key=${one.id}>
        <p>${one.actor?.display_name ?? 'Somebody'}: ${one.action} <time class="soft" datetime=${one.at} title=${timeOf(one.at)}>${agoOf(one.at)}</time></p>
        <ul>${Object.entries(one.changes ?? {}).map(([name, [before, after]]) => html`<li key=${name}><span class="soft">${labelOf(name)}</span> ${text(before) !== NONE && html`<del>${text(before)}</del> → `}<ins>${text(after)}</ins></li>`)}</ul></li>`)}</ol>
        ${records.length === 0 && html`<p class="soft">Nothing is recorded.</p>`}`}<//>`;
}

/** @param {{ticket: any, groups: string[], onSaved: () => void, onClose: () => void}} props */
function Change({ ticket, groups, onSaved, onClose }) {
    const initial = ticket.metadata;
    const fields = fieldsOf([...new Set([...groups, ...(initial.tg ? [initial.tg] : [])])]);
    const save = async (/** @type {any} */ body) => {
        if (Object.keys(body).length) await client.tickets.update(ticket, body);
        say('The ticket is saved.');
        onSaved();
    };
    return html`<${Dialog} title="Change the ticket" onClose=${onClose}><${Form} fields=${fields} initial=${initial} action="Save" onSend=${save} onClose=${onClose} /><//>`;
}

/** @param {{ticket: any, user: any, groups: string[], superuser: boolean, again: () => void}} props */
function Drawn({ ticket, user, groups, superuser, again }) {
    const { metadata } = ticket;
    useTitle(metadata.name || `Ticket ${metadata.num}`);
    const [asks, setAsks] = useState('');
    const [round, setRound] = useState(0);
    const changed = () => {
        setAsks('');
        setRound((was) => was + 1);
        again();
    };
    const turn = async () => {
        await client.tickets.update(metadata.num, { open: !metadata.open });
        say(metadata.open ? 'The ticket is closed.' : 'The ticket is open again.');
        changed();
    };
    const remove = async () => {
        await client.tickets.delete(metadata.num);
        say('The ticket is removed.');
        go('/tickets');
    };
    const changes = superuser || metadata.creator === user.username;
    const does = metadata.open ? 'Close' : 'Open again';
    return html`<p><a href=${metadata.type === 'activity' ? '/tickets' : `/tickets?type=${metadata.type}`}>Tickets</a></p>
        <header class="head bar"><h1>${metadata.name || `Ticket ${metadata.num}`} <span class="soft">${metadata.type} ${metadata.num}</span></h1>
            <span class="actions">${changes ? html`<button type="button" onClick=${() => setAsks('change')}>Change…</button> <button type="button" onClick=${() => setAsks('turn')}>${does}…</button>
                <button type="button" class="grave" onClick=${() => setAsks('remove')}>Remove…</button>` : html`<span class="soft">${metadata.creator} may change it, and superusers.</span>`}</span></header>
        <p class="head"><${TicketState} of=${metadata} /> <span class="soft">made by ${metadata.creator}, ${timeOf(new Date(metadata.createdTime).toISOString())}; <code>${ticket.key}</code></span></p>
        ${metadata.description && html`<p class="prose">${metadata.description}</p>`}
        <div class="split"><div>${metadata.type === 'mitigation' ? html`<${Mitigation} ticket=${ticket} user=${user} onChange=${changed} />` : html`<${Topics} ticket=${ticket} changes=${(/** @type {any} */ topic) => changes || topic.metadata.creator === user.username} onChange=${changed} />`}</div>
            <div><${Section} title="History"><${History} num=${metadata.num} round=${round} /><//></div></div>
        ${asks === 'change' && html`<${Change} ticket=${ticket} groups=${groups} onSaved=${changed} onClose=${() => setAsks('')} />`}
        ${asks === 'turn' && html`<${Confirm} title=${`${does} this ticket?`} action=${does} onConfirm=${turn} onClose=${() => setAsks('')}><p>${metadata.open ? 'Nothing can be remediated while it is closed; it can be opened again.' : 'It counts as to be dealt with again.'}</p><//>`}
        ${asks === 'remove' && html`<${Confirm} title="Remove this ticket?" action="Remove" grave=${true} onConfirm=${remove} onClose=${() => setAsks('')}><p>With all its topics. This can't be undone.</p><//>`}`;
}

/** @param {{user: any, params: string[]}} props */
export default function Ticket({ user, params }) {
    const num = Number(params[0]);
    useTitle(`Ticket ${num}`);
    const ticket = useAsked((signal) => client.tickets.get(num, { signal }), [num]);
    const whole = useAsked(() => me(), []);
    return html`<${Asked} asked=${ticket}>${(/** @type {any} */ one) => html`<${Drawn} ticket=${one} user=${user} groups=${whole.value?.trustgroups ?? []} superuser=${whole.value?.is_superuser === true} again=${ticket.again} />`}<//>`;
}
