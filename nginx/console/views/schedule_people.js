// Of the people of the schedule: who is free in some days, and the calendar of each to subscribe to.
import { client, documented, useAsked } from '../api.js';
import { Asked, Empty, Person, Problem } from '../parts/basics.js';
import { Confirm, Dialog, useAction } from '../parts/dialog.js';
import { html, useState } from '../ui.js';

/** The address of somebody's calendar, with the credentials of whoever asks. @param {number} id */
const calendarAddress = (id) => `/api/users/${id}/calendar.ics`;

/** A secret address for programs that can't log in. @param {{id: number}} props */
function Subscription({ id }) {
    const [url, setUrl] = useState('');
    const [revokes, setRevokes] = useState(false);
    const { run, busy, error } = useAction(async () => setUrl((await client.request('POST', `/api/users/${id}/calendar/`)).url));
    const revoke = async () => {
        await client.request('DELETE', `/api/users/${id}/calendar/`);
        setUrl('');
        setRevokes(false);
    };
    if (revokes) return html`<${Confirm} title="End the address?" action="End it" grave=${true} onConfirm=${revoke} onClose=${() => setRevokes(false)}><p>Calendars that have it get nothing any more.</p><//>`;
    return html`<p>Thunderbird, Google and others subscribe to an address of your own. Whoever has it sees your schedule as you do; a new one ends the old.</p>
        ${url && html`<div class="field"><label for="calendar-url">Shown this once</label><input id="calendar-url" class="secret" readonly value=${url} onFocus=${(/** @type {any} */ event) => event.target.select()} /></div>`}
        ${error && html`<${Problem} error=${error} />`}
        <p class="actions"><button type="button" class="main" disabled=${busy} onClick=${run}>Make a new address</button> <button type="button" class="grave" onClick=${() => setRevokes(true)}>End it…</button></p>`;
}

/** @param {{person: any, user: {id: number}, onClose: () => void}} props */
export function CalendarDialog({ person, user, onClose }) {
    const has = useAsked(() => documented('/api/users/{id}/calendar.ics'), []);
    return html`<${Dialog} title=${`Calendar of ${person.display_name}`} onClose=${onClose}>
        <p><a href=${`/schedule?user=${person.id}`} onClick=${onClose}>Only ${person.display_name}</a></p>
        <${Asked} asked=${has}>${(/** @type {boolean} */ there) => (there ? html`
            <p><a download href=${calendarAddress(person.id)}>iCalendar feed</a> <span class="soft">with your login</span></p>
            ${person.id === user.id && html`<${Subscription} id=${person.id} />`}` : html`<p class="soft">This server has no calendar feeds.</p>`)}<//>
    <//>`;
}

/** @param {{asked: Record<string, string>, onBook: (person: any) => void}} props */
function Candidates({ asked, onBook }) {
    const found = useAsked((signal) => client.request('GET', '/api/users/free/', { query: { ...asked, page_size: 50 }, signal }), [JSON.stringify(asked)]);
    return html`<${Asked} asked=${found}>${(/** @type {any} */ { results }) => (results.length === 0 ? html`<${Empty} title="Nobody is like that."><p>Ask for fewer skills, or another unit.</p><//>`
        : html`<ul class="rows">${results.map((/** @type {any} */ one) => html`<li key=${one.user.id}><p class="line"><${Person} of=${one.user} />
            ${one.free ? html`<button type="button" onClick=${() => onBook(one.user)}>Book ${one.user.display_name}</button>` : html`<span class="status stuck">Not free</span>`}</p>
            ${one.reasons.length > 0 && html`<ul class="soft">${one.reasons.map((/** @type {any} */ reason, /** @type {number} */ at) => html`<li key=${at}>${reason.message}</li>`)}
                ${one.more_reasons > 0 && html`<li>and ${one.more_reasons} more</li>`}</ul>`}</li>`)}</ul>`)}<//>`;
}

/** @param {{unit: string, from: string, to: string, onBook: (person: any, from: string, to: string) => void, onClose: () => void}} props */
export function FreeDialog({ unit, from, to, onBook, onClose }) {
    const [typed, setTyped] = useState({ start: from, end: to, skills: '' });
    const [asked, setAsked] = useState(/** @type {Record<string, string> | null} */ (null));
    const submitted = (/** @type {Event} */ event) => {
        event.preventDefault();
        setAsked({ start: typed.start, end: typed.end, ...(typed.skills.trim() && { skills: typed.skills.trim() }), ...(unit && { unit }) });
    };
    const put = (/** @type {string} */ name) => (/** @type {any} */ event) => setTyped((was) => ({ ...was, [name]: event.target.value }));
    return html`<${Dialog} title="Who is free?" onClose=${onClose}>
        <form class="bar" onSubmit=${submitted}>
            <label>From <input type="date" required value=${typed.start} onInput=${put('start')} /></label>
            <label>to <input type="date" required min=${typed.start} value=${typed.end} onInput=${put('end')} /></label>
            <label>Skills <input type="text" placeholder="AWS:2, Azure" value=${typed.skills} onInput=${put('skills')} /></label>
            <button type="submit" class="main">Show</button></form>
        ${asked && html`<${Candidates} asked=${asked} onBook=${(/** @type {any} */ person) => onBook(person, asked.start ?? from, asked.end ?? to)} />`}
    <//>`;
}
