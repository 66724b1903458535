// Ways in that are not tokens: one's sessions, and the key of one's calendar where the API has such a thing.
import { client, documented, useAsked } from '../api.js';
import { Asked, Problem, Section } from '../parts/basics.js';
import { Confirm, useAction } from '../parts/dialog.js';
import { say } from '../parts/toast.js';
import { html, useState } from '../ui.js';
import { agoOf, timeOf } from '../words.js';

const SESSIONS = '/api/auth/sessions/';

/** The browser and the system of a session, as people call them. @param {string} agent */
function programOf(agent) {
    const browser = /(Firefox|Edg|OPR|Chrome|Safari|curl|python)/i.exec(agent)?.[1];
    const system = /(Windows|Android|iPhone|iPad|Mac OS X|Linux)/.exec(agent)?.[1];
    const name = { Edg: 'Edge', OPR: 'Opera' }[browser ?? ''] ?? browser;
    return [name ?? 'An unknown program', system && `on ${system}`].filter(Boolean).join(' ');
}

/** @param {{one: any, onEnd: () => void}} props */
const Session = ({ one, onEnd }) => html`<li><p class="line"><strong title=${one.user_agent}>${programOf(one.user_agent)}</strong>
        ${one.current ? html`<span class="chip">This one</span>` : html`<button type="button" class="grave" aria-label=${`End the session of ${timeOf(one.created)}`} onClick=${onEnd}>End</button>`}</p>
    <p class="soft">From ${one.address || 'an unknown address'}, begun <time datetime=${one.created}>${timeOf(one.created)}</time>, used ${agoOf(one.last_used_at)}</p></li>`;

function Sessions() {
    const asked = useAsked((signal) => client.request('GET', SESSIONS, { signal }), []);
    const [ends, setEnds] = useState(/** @type {{path: string, words: string} | null} */ (null));
    const end = async () => {
        await client.request('DELETE', ends?.path ?? SESSIONS);
        say('It has ended.');
        setEnds(null);
        asked.again();
    };
    return html`<${Section} title="Sessions"><${Asked} asked=${asked}>${(/** @type {{sessions: any[]}} */ { sessions }) => html`
            <ul class="rows">${sessions.map((one) => html`<${Session} key=${one.id} one=${one} onEnd=${() => setEnds({ path: `${SESSIONS}${one.id}/`, words: `End the session from ${one.address}?` })} />`)}</ul>
            ${sessions.length > 1 && html`<p class="actions"><button type="button" class="grave" onClick=${() => setEnds({ path: SESSIONS, words: 'End all other sessions?' })}>End all others</button></p>`}`}<//>
        ${ends && html`<${Confirm} title=${ends.words} action="End" grave=${true} onConfirm=${end} onClose=${() => setEnds(null)}><p>Whoever uses it has to log in again.</p><//>`}
    <//>`;
}

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
    return html`<${Sessions} />${has.value && html`<${Calendar} user=${user} />`}`;
}
