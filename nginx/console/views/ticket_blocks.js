// The blocks of addresses that one claims: addresses of mitigations in them are one's own to deal with.
import { client, useAsked } from '../api.js';
import { Asked, Problem, Section } from '../parts/basics.js';
import { useAction } from '../parts/dialog.js';
import { say } from '../parts/toast.js';
import { html, useState } from '../ui.js';

/** @param {{username: string}} props */
export function Blocks({ username }) {
    const blocks = useAsked((signal) => client.attributes.get(username, { signal }), [username]);
    const [typed, setTyped] = useState('');
    const { run, busy, error } = useAction(async (/** @type {'add' | 'remove'} */ how, /** @type {string} */ block) => {
        await client.attributes[how](username, [block]);
        say(how === 'add' ? `${block} is yours.` : `${block} is not yours any more.`);
        if (how === 'add') setTyped('');
        blocks.again();
    });
    const submitted = (/** @type {Event} */ event) => {
        event.preventDefault();
        if (typed.trim()) run('add', typed.trim());
    };
    return html`<${Section} title="My blocks"><p class="soft">Addresses of mitigations that are in these are yours to deal with.</p>
        <${Asked} asked=${blocks}>${(/** @type {any} */ { cidr }) => html`<ul class="chips">${cidr.map((/** @type {string} */ one) => html`<li class="chip" key=${one}><code>${one}</code>
            <button type="button" class="plain" aria-label=${`Give up ${one}`} onClick=${() => run('remove', one)}>✕</button></li>`)}</ul>${cidr.length === 0 && html`<p class="soft">None yet.</p>`}`}<//>
        ${error && html`<${Problem} error=${error} />`}
        <form class="bar" onSubmit=${submitted}><label>Block <input type="text" placeholder="198.51.100.0/24" value=${typed} onInput=${(/** @type {any} */ event) => setTyped(event.target.value)} /></label>
            <button type="submit" disabled=${busy || !typed.trim()}>Claim</button></form><//>`;
}
