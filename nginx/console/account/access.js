// Ways in that are not tokens: the key of one's calendar, where the API has such a thing.
import { client, documented, useAsked } from '../api.js';
import { Problem, Section } from '../parts/basics.js';
import { Confirm, useAction } from '../parts/dialog.js';
import { say } from '../parts/toast.js';
import { html, useState } from '../ui.js';

const CALENDAR = '/api/users/{id}/calendar/';

/** @param {{user: {id: number}}} props */
function Calendar({ user }) {
    const [url, setUrl] = useState('');
    const [asks, setAsks] = useState('');
    const path = CALENDAR.replace('{id}', String(user.id));
    const copy = useAction(() => navigator.clipboard.writeText(url).then(() => say('The address is copied.')));
    const make = async () => {
        setUrl((await client.request('POST', path)).url);
        setAsks('');
    };
    const end = async () => {
        await client.request('DELETE', path);
        say('The address of your calendar has ended.');
        setUrl('');
        setAsks('');
    };
    return html`<${Section} title="Calendar">
        <p>Your slots as a calendar that Thunderbird, Google and others subscribe to.</p>
        ${url && html`<div class="field"><label for="calendar-url">Address</label><input id="calendar-url" class="secret" readonly value=${url} />
            <p class="notice">It is shown this once. Whoever has it can read your slots.</p>
            <p class="actions"><button type="button" class="main" onClick=${copy.run}>Copy</button></p>${copy.error && html`<${Problem} error=${copy.error} />`}</div>`}
        <p class="actions"><button type="button" onClick=${() => setAsks('make')}>Make an address</button> <button type="button" class="grave" onClick=${() => setAsks('end')}>End the address</button></p>
        ${asks === 'make' && html`<${Confirm} title="Make an address of your calendar?" action="Make it" onConfirm=${make} onClose=${() => setAsks('')}><p>If there is one already, it ends.</p><//>`}
        ${asks === 'end' && html`<${Confirm} title="End the address of your calendar?" action="End it" grave=${true} onConfirm=${end} onClose=${() => setAsks('')}><p>Whoever subscribed by it sees nothing new any more.</p><//>`}
    <//>`;
}

/** @param {{user: {id: number}}} props */
export function Access({ user }) {
    const has = useAsked(() => documented(CALENDAR), []);
    return has.value && html`<${Calendar} user=${user} />`;
}
