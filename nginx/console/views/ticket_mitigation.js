// A mitigation: how far it is, the curve over time, and my addresses still to do, each remediated by one click.
import { client } from '../api.js';
import { Empty, Problem, Section } from '../parts/basics.js';
import { Chart, Share } from '../parts/chart.js';
import { Confirm, useAction } from '../parts/dialog.js';
import { say } from '../parts/toast.js';
import { html, useEffect, useRef, useState } from '../ui.js';
import { timeOf } from '../words.js';
import { Blocks } from './ticket_blocks.js';

const PAGE = 100;

/** @param {{points: number[][], known: number}} props times in milliseconds, and how many were done */
function Curve({ points, known }) {
    const [times, totals] = [points.map(([at = 0]) => at / 1000), points.map(([, total = 0]) => total)];
    return html`<${Chart} label=${`How many of ${known} addresses were done over time`} data=${[times, totals]} series=${[{ label: 'Done', color: '--main', fill: true }]} steps=${true} most=${known} />
        <details><summary>As a table</summary><div class="wide" tabindex="0" role="region" aria-label="Addresses done over time"><table><thead><tr><th scope="col">When</th><th scope="col" class="number">Done</th></tr></thead>
            <tbody>${points.slice(-200).map(([at = 0, total]) => html`<tr key=${at}><td>${timeOf(new Date(at).toISOString())}</td><td class="number">${total}</td></tr>`)}</tbody></table></div></details>`;
}

/** A list whose items go when they are done: whoever is at one by keys is led to the one that takes its place. @param {any[]} items */
function useNext(items) {
    const list = useRef(/** @type {HTMLElement | null} */ (null));
    const left = useRef(-1);
    useEffect(() => {
        const buttons = list.current?.querySelectorAll('button') ?? [];
        if (left.current >= 0 && document.activeElement === document.body) buttons[Math.min(left.current, buttons.length - 1)]?.focus();
        left.current = -1;
    }, [items]);
    return { list, leave: (/** @type {number} */ at) => void (left.current = at) };
}

/** @param {{ticket: any, user: {username: string}, onChange: () => void}} props */
export function Mitigation({ ticket, user, onChange }) {
    const { metadata, ips, data } = ticket;
    const [typed, setTyped] = useState('');
    const [all, setAll] = useState(false);
    const [shown, setShown] = useState(PAGE);
    const remediate = async (/** @type {string[]} */ which) => {
        await client.tickets.remediate(metadata.num, which);
        say(which.length === 1 ? `${which[0]} is done.` : `${which.length} addresses are done.`);
        setAll(false);
        onChange();
    };
    const { run, busy, error } = useAction(remediate);
    const found = ips.data.filter((/** @type {string} */ one) => one.includes(typed.trim()));
    const { list, leave } = useNext(ips.data);
    return html`<${Section} title="How far it is">
            <p><${Share} part=${metadata.mitigatedNum} whole=${metadata.knownNum}><strong>${metadata.mitigatedNum} of ${metadata.knownNum}</strong> addresses that are somebody's are done<//></p>
            <p class="soft">${metadata.unknownNum} of all ${metadata.initialNum} are in nobody's blocks.</p>
            ${data.length > 1 ? html`<${Curve} points=${data} known=${metadata.knownNum} />` : html`<p class="soft">Nothing was done yet; the curve begins with the first address.</p>`}<//>
        <${Section} title=${`My addresses to do (${ips.data.length})`} actions=${found.length > 1 && html`<button type="button" disabled=${busy || !metadata.open} onClick=${() => setAll(true)}>Remediate ${typed ? 'these' : 'all'} ${found.length}…</button>`}>
            ${!metadata.open && html`<p class="notice">The ticket is closed: open it again to go on.</p>`}
            ${error && html`<${Problem} error=${error} />`}
            ${ips.data.length === 0 ? html`<${Empty} title="Nothing here is yours to do."><p>Addresses in blocks that you claim come here; all of yours may be done.</p><//>`
            : html`<p><input type="search" data-search aria-label="Search addresses" placeholder="Search addresses (/)" value=${typed} onInput=${(/** @type {any} */ event) => setTyped(event.target.value)} /></p>
                <ul class="tiles" ref=${list}>${found.slice(0, shown).map((/** @type {string} */ ip, /** @type {number} */ at) => html`<li key=${ip}><code>${ip}</code> <button type="button" disabled=${busy || !metadata.open} aria-label=${`Remediate ${ip}`} onClick=${() => (leave(at), run([ip]))}>Remediate</button></li>`)}</ul>
                ${found.length > shown && html`<p class="more"><button type="button" onClick=${() => setShown(shown + PAGE)}>More of ${found.length}</button></p>`}`}<//>
        <${Blocks} username=${user.username} />
        ${all && html`<${Confirm} title=${`Remediate ${found.length} addresses?`} action="Remediate" onConfirm=${() => remediate(found)} onClose=${() => setAll(false)}><p>They count as dealt with from now on.</p><//>`}`;
}
