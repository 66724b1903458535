// Of the people of the schedule: who is free in some days, and the calendar of each to subscribe to.
import { client, useAsked } from '../api.js';
import { Asked, Empty, Person } from '../parts/basics.js';
import { OwnCalendar } from '../parts/calendar.js';
import { Dialog } from '../parts/dialog.js';
import { html, useState } from '../ui.js';

/** The address of somebody's calendar, with the credentials of whoever asks. @param {number} id */
const calendarAddress = (id) => `/api/users/${id}/calendar.ics`;

/** @param {{person: any, user: {id: number}, onClose: () => void}} props */
export function CalendarDialog({ person, user, onClose }) {
    return html`<${Dialog} title=${`Calendar of ${person.display_name}`} onClose=${onClose}>
        <p><a href=${`/schedule?user=${person.id}`} onClick=${onClose}>Only ${person.display_name}</a></p>
        <p><a download href=${calendarAddress(person.id)}>iCalendar feed</a> <span class="soft">with your login</span></p>
        ${person.id === user.id && html`<${OwnCalendar} id=${user.id} />`}
    <//>`;
}

/** @param {{asked: Record<string, string>, onBook: ((person: any) => void) | undefined}} props */
function Candidates({ asked, onBook }) {
    const found = useAsked((signal) => client.request('GET', '/api/users/free/', { query: { ...asked, page_size: 50 }, signal }), [JSON.stringify(asked)]);
    return html`<${Asked} asked=${found}>${(/** @type {any} */ { results }) => (results.length === 0 ? html`<${Empty} title="Nobody is like that."><p>Ask for fewer skills, or another unit.</p><//>`
        : html`<ul class="rows">${results.map((/** @type {any} */ one) => html`<li key=${one.user.id}><p class="line"><${Person} of=${one.user} />
            ${one.free && !onBook ? html`<span class="status done">Free</span>` : one.free ? html`<button type="button" onClick=${() => onBook?.(one.user)}>Book ${one.user.display_name}</button>` : html`<span class="status stuck">Not free</span>`}</p>
            ${one.reasons.length > 0 && html`<ul class="soft">${one.reasons.map((/** @type {any} */ reason, /** @type {number} */ at) => html`<li key=${at}>${reason.message}</li>`)}
                ${one.more_reasons > 0 && html`<li>and ${one.more_reasons} more</li>`}</ul>`}</li>`)}</ul>`)}<//>`;
}

/** @param {{unit: string, from: string, to: string, onBook: ((person: any, from: string, to: string) => void) | undefined, onClose: () => void}} props */
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
        ${asked && html`<${Candidates} asked=${asked} onBook=${onBook && ((/** @type {any} */ person) => onBook(person, asked.start ?? from, asked.end ?? to))} />`}
    <//>`;
}
