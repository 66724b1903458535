// Rate limits: what is left of one's own, and users who have another than the usual one.
import { client, describe, useAsked } from '../api.js';
import { Asked, Empty, Person, Problem, Section, Why } from '../parts/basics.js';
import { useAction } from '../parts/dialog.js';
import { Picker } from '../parts/picker.js';
import { useRows } from '../parts/rows.js';
import { say } from '../parts/toast.js';
import { html, useState } from '../ui.js';
import { timeOf } from '../words.js';

const words = (/** @type {number | null} */ limit) => (limit === null ? 'the usual limit' : limit === 0 ? 'no limit' : `${limit.toLocaleString('en-GB')} requests an hour`);

function Own() {
    const own = useAsked((signal) => client.rateLimits({ signal }), []);
    return html`<${Section} title="What is left to you"><${Asked} asked=${own}>${(/** @type {any} */ { windows }) => (Object.keys(windows).length === 0 ? html`<p class="soft">There is no limit for you.</p>`
        : html`<dl class="facts">${Object.entries(windows).map(([name, { remaining, limit, reset }]) => html`<div key=${name}><dt>This ${name}</dt><dd>${remaining} of ${limit}, full again ${timeOf(new Date(reset * 1000).toISOString())}</dd></div>`)}</dl>`)}<//><//>`;
}

/** @param {{onSet: () => void}} props */
function Give({ onSet }) {
    const [person, setPerson] = useState(/** @type {any} */ (null));
    const [limit, setLimit] = useState('');
    const { run, busy, error } = useAction(async () => {
        await client.users.update(person.id, { rate_limit: Number(limit) });
        say(`${person.display_name}: ${words(Number(limit))}.`);
        setPerson(null);
        setLimit('');
        onSet();
    });
    const submitted = (/** @type {Event} */ event) => {
        event.preventDefault();
        if (person && limit !== '') run();
    };
    return html`<form class="bar" onSubmit=${submitted}><span class="bar">Person <${Picker} path="/api/users/" label="Whose limit" value=${person} onPick=${setPerson} /></span>
            <label>Requests an hour <input type="number" min="0" step="1" required value=${limit} onInput=${(/** @type {any} */ event) => setLimit(event.target.value)} /></label>
            <button type="submit" class="main" disabled=${busy || !person || limit === ''}>Set limit</button></form>
        <p class="soft">0 is no limit at all.</p>${error && html`<${Problem} error=${error} />`}`;
}

export function Limits() {
    const description = useAsked(() => describe('/api/users/'), []);
    const why = description.value?.refused?.POST; // those who make users limit them
    const list = useRows(client.users, { rate_limit__isnull: 'false', fields: 'id,username,display_name,rate_limit' }, { counted: false });
    const usual = useAction(async (/** @type {any} */ row) => {
        await client.users.update(row.id, { rate_limit: null });
        say(`${row.display_name}: the usual limit.`);
        list.again();
    });
    return html`<h1>Rate limits</h1><div class="cards"><${Section} title="Limits of users">${why ? html`<p><${Why} why=${why} /></p>` : html`<${Give} onSet=${list.again} />`}
        ${list.error && html`<${Problem} error=${list.error} again=${list.again} />`}${usual.error && html`<${Problem} error=${usual.error} />`}
        ${!list.error && list.rows.length === 0 && !list.loading ? html`<${Empty} title="Everybody has the usual limit." />` : html`<ul class="rows">${list.rows.map((row) => html`<li key=${row.id} class="line"><span><${Person} of=${/** @type {any} */ (row)} /> ${words(row.rate_limit)}</span>
            ${!why && html`<button type="button" class="plain" disabled=${usual.busy} aria-label=${`The usual limit for ${row.display_name}`} onClick=${() => usual.run(row)}>The usual</button>`}</li>`)}</ul>`}<//>
        <${Own} /></div>`;
}
