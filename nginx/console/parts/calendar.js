// The address of one's own calendar, for programs that can't log in: whether there is one, how it is made and how it ends.
import { client, useAsked } from '../api.js';
import { html, useState } from '../ui.js';
import { timeOf } from '../words.js';
import { Asked, Problem } from './basics.js';
import { Confirm, useAction } from './dialog.js';
import { say } from './toast.js';

/** The address, as long as it is known: nobody can show it again. @param {{url: string}} props */
function Shown({ url }) {
    const { run, error } = useAction(() => navigator.clipboard.writeText(url).then(() => say('The address is copied.')));
    return html`<div class="field"><label for="calendar-url">Shown this once</label>
            <input id="calendar-url" class="secret" readonly value=${url} onFocus=${(/** @type {any} */ event) => event.target.select()} />
            <p class="help">Whoever has it reads your slots as you do.</p></div>
        <p class="actions"><button type="button" class="main" onClick=${run}>Copy</button></p>${error && html`<${Problem} error=${error} />`}`;
}

/** @param {{id: number}} props `id` is one's own */
export function OwnCalendar({ id }) {
    const path = `/api/users/${id}/calendar/`;
    const asked = useAsked((signal) => client.request('GET', '/api/users/me/', { query: { fields: 'calendar_created' }, signal }), [id]);
    const [url, setUrl] = useState('');
    const [asks, setAsks] = useState('');
    const changed = (/** @type {string} */ address) => {
        setUrl(address);
        setAsks('');
        asked.again();
    };
    const make = async () => changed((await client.request('POST', path)).url);
    const first = useAction(make);
    const end = async () => {
        await client.request('DELETE', path);
        say('The address of your calendar has ended.');
        changed('');
    };
    return html`<p>Thunderbird, Google and others subscribe to your slots by an address of your own.</p>
        <${Asked} asked=${asked}>${(/** @type {{calendar_created: string | null}} */ { calendar_created: since }) => html`
            <p>${since ? html`There is one, made <time datetime=${since}>${timeOf(since)}</time>. A change of your password leaves it as it is.` : 'There is none now.'}</p>
            ${url && html`<${Shown} url=${url} />`}${first.error && html`<${Problem} error=${first.error} />`}
            <p class="actions">${since ? html`<button type="button" onClick=${() => setAsks('make')}>Make a new address…</button> <button type="button" class="grave" onClick=${() => setAsks('end')}>End it…</button>`
                : html`<button type="button" disabled=${first.busy} onClick=${first.run}>Make an address</button>`}</p>`}<//>
        ${asks === 'make' && html`<${Confirm} title="Make a new address of your calendar?" action="Make it" onConfirm=${make} onClose=${() => setAsks('')}><p>The one that there is ends, and calendars that have it get nothing any more.</p><//>`}
        ${asks === 'end' && html`<${Confirm} title="End the address of your calendar?" action="End it" grave=${true} onConfirm=${end} onClose=${() => setAsks('')}><p>Calendars that have it get nothing any more.</p><//>`}`;
}
