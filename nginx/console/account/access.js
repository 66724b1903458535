// Ways in that are not tokens: one's sessions, and the address of one's calendar.
import { client, useAsked } from '../api.js';
import { Asked, Section } from '../parts/basics.js';
import { OwnCalendar } from '../parts/calendar.js';
import { Confirm } from '../parts/dialog.js';
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

/** @param {{user: {id: number}}} props */
export const Access = ({ user }) => html`<${Sessions} /><${Section} title="Calendar"><${OwnCalendar} id=${user.id} /><//>`;
