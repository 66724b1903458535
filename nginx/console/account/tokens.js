// API tokens of one's own: made here, shown once, rotated and revoked after a question.
import { client, useAsked } from '../api.js';
import { Asked, Empty } from '../parts/basics.js';
import { Confirm, Dialog } from '../parts/dialog.js';
import { say, sayError } from '../parts/toast.js';
import { html, useRef, useState } from '../ui.js';
import { isoDay, timeOf } from '../words.js';
import { show } from './page.js';

const DAYS = [['30', '30 days'], ['90', '90 days'], ['365', 'One year'], ['', 'Never']];

/** @param {{secret: string, name: string, onClose: () => void}} props */
function Shown({ secret, name, onClose }) {
    const field = useRef(/** @type {HTMLInputElement | null} */ (null));
    const [copied, setCopied] = useState(false);
    const copy = async () => {
        field.current?.select();
        try {
            await navigator.clipboard.writeText(secret);
            setCopied(true);
        } catch (error) {
            sayError(error, 'Copying failed; the token is selected, press Ctrl+C');
        }
    };
    return html`<${Dialog} title="Your new token" onClose=${onClose}>
        <p class="notice"><strong>Copy it now.</strong> It is shown this once: nobody can show it again, and whoever has it can do all that you can.</p>
        <div class="field"><label for="secret">Token “${name}”</label>
            <input id="secret" ref=${field} class="secret" readonly value=${secret} onFocus=${() => field.current?.select()} /></div>
        <p class="actions"><button type="button" class="main" onClick=${copy}>Copy</button><span role="status">${copied && 'Copied.'}</span></p>
        <p>In a request it goes into a header:</p>
        <p><code>Authorization: Token ${secret}</code></p>
        <p class="actions"><button type="button" onClick=${onClose}>I have it</button></p>
    <//>`;
}

/** @param {{onMade: (made: any) => void, onClose: () => void}} props */
function Generate({ onMade, onClose }) {
    const [name, setName] = useState('');
    const [days, setDays] = useState('90');
    const confirmed = async () => onMade(await client.tokens.create({ name: name.trim(), expires_at: days ? `${isoDay(new Date(), Number(days))}T23:59:59Z` : null }));
    return html`<${Confirm} title="Generate New Token" action="Generate" onConfirm=${confirmed} onClose=${onClose}>
        <div class="field"><label for="token-name">Name</label>
            <input id="token-name" required maxlength="100" autocomplete="off" value=${name} onInput=${(/** @type {any} */ event) => setName(event.target.value)} />
            <p class="help">What it is for, such as “nightly report”.</p></div>
        <div class="field"><label for="token-days">Expires</label>
            <select id="token-days" value=${days} onChange=${(/** @type {any} */ event) => setDays(event.target.value)}>${DAYS.map(([value, label]) => html`<option key=${value} value=${value}>${label}</option>`)}</select></div>
    <//>`;
}

/** @param {{token: any, onRotate: () => void, onRevoke: () => void}} props */
const Row = ({ token, onRotate, onRevoke }) => html`<tr>
    <th scope="row">${token.name}</th><td><code>${token.prefix}…</code></td><td>${timeOf(token.created)}</td>
    <td>${token.last_used_at ? timeOf(token.last_used_at) : 'never'}</td><td>${token.expires_at ? timeOf(token.expires_at) : 'never'}</td>
    <td><span class="actions"><button type="button" aria-label=${`Rotate ${token.name}`} onClick=${onRotate}>Rotate</button>
        <button type="button" class="grave" aria-label=${`Revoke ${token.name}`} onClick=${onRevoke}>Revoke</button></span></td>
</tr>`;

/** @param {{tokens: any[], onAsk: (what: string, token: any) => void}} props */
const Tokens = ({ tokens, onAsk }) => (tokens.length === 0 ? html`<${Empty} title="You have no tokens."><p>A program that uses the API needs one: generate it here.</p><//>`
    : html`<div class="wide" tabindex="0" role="region" aria-label="Tokens"><table>
        <thead><tr><th scope="col">Name</th><th scope="col">Begins with</th><th scope="col">Created</th><th scope="col">Last used</th><th scope="col">Expires</th><th scope="col">Change</th></tr></thead>
        <tbody>${tokens.map((token) => html`<${Row} key=${token.id} token=${token} onRotate=${() => onAsk('rotate', token)} onRevoke=${() => onAsk('revoke', token)} />`)}</tbody>
    </table></div>`);

function Page() {
    const tokens = useAsked((signal) => client.tokens.list({ ordering: '-created', page_size: 200 }, { signal }), []);
    const [asks, setAsks] = useState(/** @type {{what: string, token?: any} | null} */ (null));
    const close = () => setAsks(null);
    const shown = (/** @type {any} */ token) => {
        setAsks({ what: 'show', token });
        tokens.again();
    };
    const revoke = async () => {
        await client.tokens.delete(asks?.token.id);
        say(`The token “${asks?.token.name}” is revoked.`);
        close();
        tokens.again();
    };
    return html`<header class="bar"><h1>API Tokens</h1><span class="actions"><button type="button" class="main" onClick=${() => setAsks({ what: 'generate' })}>Generate New Token</button></span></header>
        <${Asked} asked=${tokens}>${(/** @type {any[]} */ rows) => html`<${Tokens} tokens=${rows} onAsk=${(/** @type {string} */ what, /** @type {any} */ token) => setAsks({ what, token })} />`}<//>
        ${asks?.what === 'generate' && html`<${Generate} onMade=${shown} onClose=${close} />`}
        ${asks?.what === 'show' && html`<${Shown} secret=${asks.token.token} name=${asks.token.name} onClose=${close} />`}
        ${asks?.what === 'rotate' && html`<${Confirm} title=${`Rotate “${asks.token.name}”?`} action="Rotate" onConfirm=${async () => shown(await client.tokens.rotate(asks.token.id))} onClose=${close}>
            <p>It gets a new secret, and the old one dies at once: whatever uses it stops working until it has the new one.</p><//>`}
        ${asks?.what === 'revoke' && html`<${Confirm} title=${`Revoke “${asks.token.name}”?`} action="Revoke" grave=${true} onConfirm=${revoke} onClose=${close}>
            <p>Whatever uses it stops working at once. This can't be undone.</p><//>`}`;
}

show(Page);
