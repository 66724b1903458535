// Users: the list, and one with names, rights, password and history; who leaves is deactivated.
import { client, describe, describeRow, useAsked } from '../api.js';
import { useKeys } from '../keys.js';
import { Asked, Button, Empty, Section } from '../parts/basics.js';
import { columnsOf } from '../parts/columns.js';
import { Dialog } from '../parts/dialog.js';
import { Facts } from '../parts/editable.js';
import { FilterBar, askedOf } from '../parts/filters.js';
import { Form, writable } from '../parts/form.js';
import { History } from '../parts/history.js';
import { useRows } from '../parts/rows.js';
import { Table } from '../parts/table.js';
import { say } from '../parts/toast.js';
import { setQuery } from '../router.js';
import { html, useState } from '../ui.js';

const COLUMNS = ['display_name', 'username', 'email', 'is_active', 'global_role', 'date_joined'];
const ASKED = ['username', 'email', 'first_name', 'last_name', 'global_role', 'password'];
const FACTS = ['username', 'email', 'first_name', 'last_name', 'is_active', 'global_role', 'is_superuser', 'manager', 'rate_limit', 'date_joined', 'trustgroups'];
// As the product comes with them; the API judges.
const GLOBAL = ['Admin', 'Manager', 'Service Delivery', 'Sales Manager', 'Sales Member', 'User'];
const PASSWORD = { password: { type: 'password', required: true, read_only: false, nullable: false, label: 'New password', help_text: 'At least 12 characters.' } };

/** Roles are chosen, and passwords not shown. @param {Record<string, any>} fields */
const withRoles = (fields) => ({ ...fields, ...(fields.global_role && { global_role: { ...fields.global_role, choices: GLOBAL.map((value) => ({ value, display_name: value })), required: true } }), ...(fields.password && { password: { ...fields.password, type: 'password' } }) });
const CELLS = { display_name: (/** @type {any} */ row) => html`<a href=${`/admin/users?view=${row.id}`}>${row.display_name}</a>`, global_role: (/** @type {any} */ row) => row.global_role ?? '' };

/** @param {{id: number, user: {id: number}}} props */
function One({ id, user: self }) {
    const description = useAsked((signal) => describeRow(`/api/users/${id}/`, signal), [id]);
    const user = useAsked((signal) => client.users.get(id, { signal }), [id]);
    const [sets, setSets] = useState(false);
    const [round, setRound] = useState(0);
    const set = async (/** @type {any} */ body) => {
        await client.users.setPassword(id, body);
        say('The password is set; sessions of that user have ended, tokens and the address of the calendar too.');
        setSets(false);
    };
    return html`<p><a href="/admin/users">Users</a></p><${Asked} asked=${user}>${(/** @type {any} */ row) => html`<${Asked} asked=${description}>${(/** @type {any} */ { fields, refused, refused_fields: off }) => html`
        <header class="head bar"><h1>${row.display_name}</h1><span class="actions"><a class="button" href=${`/schedule?user=${id}`}>Schedule</a> ${id === self.id ? html`<a class="button" href="/profile/">Your password</a>` : html`<${Button} why=${refused.DELETE} onClick=${() => setSets(true)}>Set password…<//>`}</span></header>
        <div class="split"><div><${Section} title="Account"><${Facts} names=${FACTS} fields=${withRoles(fields)} off=${off} row=${row} resource=${client.users} why=${refused.PATCH} cells=${CELLS_OF_ONE} onSaved=${(/** @type {any} */ now) => (user.put(now), setRound(round + 1))} /><//></div>
            <div><${Section} title="Profile"><dl class="facts">${[['Job title', row.profile.job_title], ['Phone', row.profile.phone], ['Skills', row.profile.skills.join(', ')], ['Units', row.profile.units.map((/** @type {any} */ unit) => unit.name).join(', ')],
                ['Time zone', row.profile.timezone], ['Where', [row.profile.city, row.profile.country].filter(Boolean).join(', ')]].map(([name, value]) => html`<div key=${name}><dt>${name}</dt><dd>${value || '–'}</dd></div>`)}</dl><//>
            <${Section} title="History"><${History} of=${client.users(id).history} fields=${fields} round=${round} /><//></div></div>
        ${sets && html`<${Dialog} title=${`Password of ${row.display_name}`} onClose=${() => setSets(false)}><${Form} fields=${PASSWORD} action="Set password" onSend=${set} onClose=${() => setSets(false)} /><//>`}`}<//>`}<//>`;
}
const CELLS_OF_ONE = { global_role: (/** @type {any} */ row) => row.global_role ?? '–', rate_limit: (/** @type {any} */ row) => (row.rate_limit === 0 ? 'none' : row.rate_limit === null ? 'the usual' : `${row.rate_limit} an hour`) };

/** @param {{query: URLSearchParams, description: any}} props */
function List({ query, description }) {
    const [makes, setMakes] = useState(false);
    const asked = askedOf(query);
    const list = useRows(client.users, { ...asked, fields: ['id', ...COLUMNS].join(',') });
    const why = description.refused?.POST;
    useKeys([{ keys: 'n', does: 'New user', run: () => (why ? say(why.join(' ')) : setMakes(true)) }]);
    const make = async (/** @type {any} */ body) => {
        const made = await client.users.create(body);
        say(`${made.display_name} is there.`);
        setMakes(false);
        setQuery({ view: String(made.id) });
    };
    return html`<header class="bar"><h1>Users</h1><span class="actions"><${Button} class="main" why=${why} onClick=${() => setMakes(true)}>New user<//></span></header>
        <${FilterBar} query=${query} description=${description} label="Search users" />
        <p class="soft" role="status">${list.count === null ? ' ' : `${list.rows.length} of ${list.count} users`}</p>
        <${Table} label="Users" columns=${columnsOf(description, COLUMNS, CELLS)} list=${list} ordering=${query.get('ordering') ?? ''} onOrder=${(/** @type {string} */ ordering) => setQuery({ ordering })}
            empty=${html`<${Empty} title="No user is like that."><p>Search for something else, or remove a filter.</p><//>`} />
        ${makes && html`<${Dialog} title="New user" onClose=${() => setMakes(false)}><${Form} fields=${withRoles(writable(description, ASKED))} initial=${{ global_role: 'User' }} action="Create" onSend=${make} onClose=${() => setMakes(false)} /><//>`}`;
}

/** @param {{user: {id: number}, query: URLSearchParams}} props */
export function Users({ user, query }) {
    const description = useAsked(() => describe('/api/users/'), []);
    const id = Number(query.get('view'));
    return html`<${Asked} asked=${description}>${(/** @type {any} */ what) => (id ? html`<${One} key=${id} id=${id} user=${user} />` : html`<${List} query=${query} description=${what} />`)}<//>`;
}
