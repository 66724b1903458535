// Units: the list, and one with its facts and its members, each with the roles that the person has there.
import { client, describe, describeRow, useAsked } from '../api.js';
import { useKeys } from '../keys.js';
import { Asked, Button, Empty, Person, Problem, Section } from '../parts/basics.js';
import { Confirm, Dialog, useAction } from '../parts/dialog.js';
import { Facts } from '../parts/editable.js';
import { Form, writable } from '../parts/form.js';
import { History } from '../parts/history.js';
import { Picker } from '../parts/picker.js';
import { useRows } from '../parts/rows.js';
import { say } from '../parts/toast.js';
import { setQuery } from '../router.js';
import { html, useState } from '../ui.js';
import { dayOf } from '../words.js';

const share = (/** @type {any} */ row) => `${Math.round(row.capacity_utilization * 100)}%`;
const CELLS = { capacity_utilization: share };
const FACTS = ['name', 'description', 'lead', 'approval_required', 'timezone', 'special_requirements', 'active_jobs', 'capacity_utilization', 'created', 'updated'];
const ASKED = ['name', 'description', 'lead', 'approval_required', 'timezone'];
const PATHS = { lead: '/api/users/' };

/** A membership: whose, and with which roles. @param {{unit: number, member: any | null, roles: any[], onSaved: () => void, onClose: () => void}} props */
function Member({ unit, member, roles, onSaved, onClose }) {
    const [person, setPerson] = useState(/** @type {any} */ (member?.user ?? null));
    const [chosen, setChosen] = useState(/** @type {string[]} */ (member?.roles ?? ['consultant']));
    const toggle = (/** @type {string} */ slug) => setChosen(chosen.includes(slug) ? chosen.filter((one) => one !== slug) : [...chosen, slug]);
    const members = client.orgunits(unit).members;
    const { run, busy, error } = useAction(async () => {
        if (member) await members.update(member.user.id, { roles: chosen });
        else await members.create({ user: person.id, roles: chosen });
        say(`${person.display_name}: ${chosen.length === 0 ? 'no roles' : roles.filter(({ slug }) => chosen.includes(slug)).map(({ name }) => name).join(', ')}.`);
        onSaved();
    });
    const submitted = (/** @type {Event} */ event) => {
        event.preventDefault();
        if (person) run();
    };
    return html`<${Dialog} title=${member ? `Roles of ${person.display_name}` : 'New member'} onClose=${onClose}><form onSubmit=${submitted}>
        ${!member && html`<div class="field"><label for="member">Person</label><${Picker} id="member" path="/api/users/" filters=${{ is_active: 'true' }} value=${person} onPick=${setPerson} required=${true} /></div>`}
        <fieldset class="choices"><legend>Roles</legend>${roles.map(({ slug, name }) => html`<label key=${slug}><input type="checkbox" checked=${chosen.includes(slug)} onChange=${() => toggle(slug)} /> ${name}</label>`)}</fieldset>
        ${error && html`<${Problem} error=${error} />`}
        <p class="actions"><button type="submit" class="main" disabled=${busy || !person}>${member ? 'Save' : 'Add'}</button> <button type="button" onClick=${onClose}>Cancel</button></p></form><//>`;
}

/** @param {{unit: any, roles: any[]}} props */
function Members({ unit, roles }) {
    const description = useAsked(() => describe(`/api/orgunit/${unit.id}/members/`), [unit.id]);
    const why = description.value?.refused?.POST;
    const list = useRows(client.orgunits(unit.id).members, {}, { counted: false, page: 200 });
    const [asks, setAsks] = useState(/** @type {{what: string, member?: any}} */ ({ what: '' }));
    const close = () => setAsks({ what: '' });
    const done = () => {
        close();
        list.again();
    };
    const remove = async () => {
        await client.orgunits(unit.id).members.delete(asks.member.user.id);
        say(`${asks.member.user.display_name} is a member no more.`);
        done();
    };
    const nameOf = (/** @type {string} */ slug) => roles.find((role) => role.slug === slug)?.name ?? slug;
    return html`<${Section} title=${`Members (${list.rows.length})`} actions=${html`<${Button} why=${why} onClick=${() => setAsks({ what: 'form' })}>New member<//>`}>
        ${list.error && html`<${Problem} error=${list.error} again=${list.again} />`}
        <ul class="rows">${list.rows.map((member) => html`<li key=${member.id} class="line"><span><${Person} of=${member.user} /> ${member.roles.map(nameOf).join(', ') || 'no roles'} <span class="soft">since ${dayOf(member.added)}</span></span>
            ${!why && html`<span class="actions"><button type="button" class="plain" aria-label=${`Change roles of ${member.user.display_name}`} onClick=${() => setAsks({ what: 'form', member })}>Roles</button>
                <button type="button" class="plain" aria-label=${`Remove ${member.user.display_name}`} onClick=${() => setAsks({ what: 'remove', member })}>Remove</button></span>`}</li>`)}</ul>
        ${!list.loading && list.rows.length === 0 && !list.error && html`<${Empty} title="Nobody is a member." />`}
        ${asks.what === 'form' && html`<${Member} unit=${unit.id} member=${asks.member ?? null} roles=${roles} onSaved=${done} onClose=${close} />`}
        ${asks.what === 'remove' && html`<${Confirm} title=${`Take ${asks.member.user.display_name} out of the unit?`} action="Remove" grave=${true} onConfirm=${remove} onClose=${close}><p>The rights that the roles give here end at once.</p><//>`}<//>`;
}

/** @param {{id: number}} props */
function One({ id }) {
    const description = useAsked((signal) => describeRow(`/api/orgunit/${id}/`, signal), [id]);
    const unit = useAsked((signal) => client.orgunits.get(id, { signal }), [id]);
    const roles = useAsked((signal) => client.roles.list({ page_size: 200 }, { signal }).toArray(), []);
    return html`<p><a href="/admin/units">Units</a></p><${Asked} asked=${unit}>${(/** @type {any} */ row) => html`<${Asked} asked=${description}>${(/** @type {any} */ { fields, refused, refused_fields: off }) => html`
        <header class="head bar"><h1>${row.name}</h1><span class="actions"><a class="button" href=${`/schedule?unit=${id}`}>Schedule</a> <a class="button" href=${`/capacity?unit=${id}`}>Capacity</a></span></header>
        <div class="split"><div><${Asked} asked=${roles}>${(/** @type {any[]} */ all) => html`<${Members} unit=${row} roles=${all} />`}<//></div>
            <div><${Section} title="About it"><${Facts} names=${FACTS} fields=${fields} off=${off} row=${row} resource=${client.orgunits} why=${refused.PATCH} paths=${PATHS} cells=${CELLS} onSaved=${unit.put} /><//>
            <${Section} title="History"><${History} of=${client.orgunits(id).history} fields=${fields} /><//></div></div>`}<//>`}<//>`;
}

/** @param {{description: any}} props */
function List({ description }) {
    const units = useAsked((signal) => client.orgunits.list({ page_size: 200 }, { signal }), []);
    const [makes, setMakes] = useState(false);
    const why = description.refused?.POST;
    useKeys([{ keys: 'n', does: 'New unit', run: () => (why ? say(why.join(' ')) : setMakes(true)) }]);
    const make = async (/** @type {any} */ body) => {
        const made = await client.orgunits.create(body);
        say(`${made.name} is there.`);
        setQuery({ view: String(made.id) });
    };
    return html`<header class="bar"><h1>Units</h1><span class="actions"><${Button} class="main" why=${why} onClick=${() => setMakes(true)}>New unit<//></span></header>
        <${Asked} asked=${units}>${(/** @type {any[]} */ rows) => (rows.length === 0 ? html`<${Empty} title="You see no unit." />` : html`<div class="wide" tabindex="0" role="region" aria-label="Units"><table>
            <thead><tr><th scope="col">Unit</th><th scope="col">Lead</th><th scope="col" class="number">Members</th><th scope="col" class="number">Active jobs</th><th scope="col" class="number">Booked, next four weeks</th></tr></thead>
            <tbody>${rows.map((row) => html`<tr key=${row.id}><th scope="row"><a href=${`/admin/units?view=${row.id}`}>${row.name}</a></th><td><${Person} of=${row.lead} /></td><td class="number">${row.members.length}</td>
                <td class="number">${row.active_jobs}</td><td class="number">${share(row)}</td></tr>`)}</tbody></table></div>`)}<//>
        ${makes && html`<${Dialog} title="New unit" onClose=${() => setMakes(false)}><${Form} fields=${writable(description, ASKED)} initial=${{ approval_required: true, timezone: 'Europe/London' }} paths=${PATHS} action="Create" onSend=${make} onClose=${() => setMakes(false)} /><//>`}`;
}

/** @param {{query: URLSearchParams}} props */
export function Units({ query }) {
    const description = useAsked(() => describe('/api/orgunit/'), []);
    const id = Number(query.get('view'));
    return html`<${Asked} asked=${description}>${(/** @type {any} */ what) => (id ? html`<${One} key=${id} id=${id} />` : html`<${List} description=${what} />`)}<//>`;
}
