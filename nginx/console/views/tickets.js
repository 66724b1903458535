// Tickets: activities, mitigations and whatever else responders share; filters under the API's names in the address.
import { client, me, useAsked } from '../api.js';
import { useKeys } from '../keys.js';
import { Empty } from '../parts/basics.js';
import { Share } from '../parts/chart.js';
import { useRows } from '../parts/rows.js';
import { Table } from '../parts/table.js';
import { setQuery, useTitle } from '../router.js';
import { html, useState } from '../ui.js';
import { NONE, agoOf } from '../words.js';
import { Blocks } from './ticket_blocks.js';
import { NewTicket } from './ticket_new.js';

const TYPES = [['activity', 'Activities'], ['mitigation', 'Mitigations'], ['data', 'Data'], ['analysis', 'Analyses']];
const PAGE = 1000; // that is how many a list has

/** Rows with the number as their id; also those of pages that follow. @param {any} page @returns {any} */
function numbered(page) {
    for (const row of page) row.id = row.metadata.num;
    const next = page.next.bind(page);
    return Object.assign(page, { next: async () => next().then((/** @type {any} */ more) => more && numbered(more)) });
}
const lists = {
    tickets: { list: (/** @type {any} */ filters, /** @type {any} */ options) => client.tickets.list(filters, options).then(numbered) },
    mitigations: { list: (/** @type {any} */ filters, /** @type {any} */ options) => client.mitigations.list(filters, options).then(numbered) },
};

/** @param {{of: {open: boolean, private: boolean, tg: string | null}}} props */
export const TicketState = ({ of }) => html`<span class=${`status ${of.open ? 'busy' : 'ended'}`}>${of.open ? 'Open' : 'Closed'}</span>${of.private && html` <span class="status stuck">Private</span>`}${of.tg && html` <span class="chip">${of.tg}</span>`}`;
const link = (/** @type {any} */ { metadata: { num, name } }) => html`<a href=${`/tickets/${num}`}>${name || `Ticket ${num}`}</a>`;
const made = (/** @type {any} */ { metadata }) => agoOf(new Date(metadata.createdTime).toISOString());

const COMMON = [
    { name: 'num', label: 'Number', cell: (/** @type {any} */ row) => row.metadata.num }, { name: 'name', label: 'Name', cell: link },
    { name: 'open', label: 'State', cell: (/** @type {any} */ row) => html`<${TicketState} of=${row.metadata} />` },
    { name: 'creator', label: 'Made by', cell: (/** @type {any} */ row) => row.metadata.creator },
];
const TICKETS = [...COMMON, { name: 'topics', label: 'Topics', number: true, cell: (/** @type {any} */ row) => row.topics.length }, { name: 'created', label: 'Made', cell: made }];
const MITIGATIONS = [
    ...COMMON,
    { name: 'done', label: 'Done', cell: (/** @type {any} */ { metadata: { mitigatedNum, knownNum } }) => html`<${Share} part=${mitigatedNum} whole=${knownNum}>${mitigatedNum} of ${knownNum}<//>` },
    { name: 'mine', label: 'Mine to do', number: true, cell: (/** @type {any} */ row) => row.ips.data.length || NONE }, { name: 'created', label: 'Made', cell: made },
];

/** What the address asks for. @param {URLSearchParams} query */
function asked(query) {
    const type = query.get('type') || 'activity';
    const names = type === 'mitigation' ? ['open', 'tg'] : ['open', 'tg', 'ownedBy', 'private'];
    return { type, filters: Object.fromEntries(names.flatMap((name) => (query.get(name) ? [[name, query.get(name) ?? '']] : []))) };
}

/** @param {{query: URLSearchParams, type: string, user: {username: string}, groups: string[]}} props */
function Controls({ query, type, user, groups }) {
    const put = (/** @type {string} */ name) => (/** @type {any} */ event) => setQuery({ [name]: event.target.value });
    const tg = query.get('tg') ?? '';
    return html`<div class="bar filters">
        <span role="group" aria-label="Type">${TYPES.map(([value = '', label]) => html`<button type="button" key=${value} aria-pressed=${type === value} onClick=${() => setQuery({ type: value === 'activity' ? null : value })}>${label}</button>`)}</span>
        <label>State <select value=${query.get('open') ?? ''} onChange=${put('open')}><option value="">All</option><option value="true">Open</option><option value="false">Closed</option></select></label>
        ${(groups.length > 0 || tg) && html`<label>Trust group <select value=${tg} onChange=${put('tg')}><option value="">Any</option>${[...new Set([...groups, ...(tg ? [tg] : [])])].map((one) => html`<option key=${one}>${one}</option>`)}</select></label>`}
        ${type !== 'mitigation' && html`<label><input type="checkbox" checked=${query.get('ownedBy') === user.username} onChange=${(/** @type {any} */ event) => setQuery({ ownedBy: event.target.checked ? user.username : null })} /> Only mine</label>`}
    </div>`;
}

/** Those of one type, as each has rows of another kind. @param {{type: string, filters: Record<string, string>, label: string}} props */
function List({ type, filters, label }) {
    const isMitigation = type === 'mitigation';
    const list = useRows(isMitigation ? lists.mitigations : lists.tickets, isMitigation ? filters : { ...filters, type }, { counted: false, page: PAGE });
    return html`<${Table} label=${label} columns=${isMitigation ? MITIGATIONS : TICKETS} list=${list} empty=${html`<${Empty} title="No ticket is like that."><p>Choose another type or state, or make one with New ticket.</p><//>`} />`;
}

/** @param {{user: {id: number, username: string}, query: URLSearchParams}} props */
export default function Tickets({ user, query }) {
    const { type, filters } = asked(query);
    const label = TYPES.find(([value]) => value === type)?.[1] ?? `Tickets: ${type}`;
    useTitle(label);
    const isMitigation = type === 'mitigation';
    const whole = useAsked(() => me(), []);
    const groups = whole.value?.trustgroups ?? [];
    const [makes, setMakes] = useState(false);
    useKeys([{ keys: 'n', does: 'New ticket', run: () => setMakes(true) }]);
    return html`<header class="bar"><h1>${label}</h1><span class="actions"><button type="button" class="main" onClick=${() => setMakes(true)}>New ticket</button></span></header>
        <${Controls} query=${query} type=${type} user=${user} groups=${groups} />
        <${List} key=${type} type=${type} filters=${filters} label=${label} />
        ${isMitigation && html`<${Blocks} username=${user.username} />`}
        ${makes && html`<${NewTicket} type=${isMitigation ? 'mitigation' : type} groups=${groups} onClose=${() => setMakes(false)} />`}`;
}
