// The small things of every view: states of a list, chips of people, units and statuses, what went wrong.
import { wordsOf } from '../api.js';
import { html } from '../ui.js';
import { toneOf } from '../words.js';

export const Loading = ({ what = 'Loading…' }) => html`<p class="loading" role="status">${what}</p>`;

/** Nothing is there: says why, and what to do. @param {{title: string, children?: any}} props */
export const Empty = ({ title, children }) => html`<div class="empty"><p><strong>${title}</strong></p>${children}</div>`;

/** What went wrong, with the number under which the log has it. @param {{error: any, again?: () => void}} props */
export function Problem({ error, again }) {
    const { summary, details, requestId } = wordsOf(error);
    return html`<div class="problem" role="alert">
        <p>${summary}</p>
        ${details.length > 0 && html`<ul>${details.map((one) => html`<li key=${one}>${one}</li>`)}</ul>`}
        <p class="soft">${requestId && html`Request <code>${requestId}</code> `}
            ${again && html`<button type="button" onClick=${again}>Try again</button>`}</p>
    </div>`;
}

/** The result of useAsked: waiting, refused, or what `children` draws of its value.
 * @param {{asked: {value: any, error: any, again: () => void}, what?: string, children: (value: any) => any}} props */
export function Asked({ asked, what, children }) {
    return html`${asked.error && html`<${Problem} error=${asked.error} again=${asked.again} />`}
        ${asked.value !== undefined ? children(asked.value) : !asked.error && html`<${Loading} what=${what} />`}`;
}

/** A button for what may be closed to whoever looks: then it is off, with why beside it. @param {{why?: string[], children?: any, [attribute: string]: any}} props */
export const Button = ({ why, children, ...more }) => html`<button type="button" ...${more} disabled=${Boolean(why) || more.disabled}>${children}</button>${why && html` <${Why} why=${why} />`}`;
/** @param {{why?: string[]}} props */
export const Why = ({ why }) => why && html`<span class="soft why-not">${why.join(' ')}</span>`;

/** @param {{status: string, children: any}} props */
export const Status = ({ status, children }) => html`<span class=${`status ${toneOf(status)}`}>${children}</span>`;

const initials = (/** @type {string} */ name) => name.split(/\s+/).map((word) => word.charAt(0)).slice(0, 2).join('').toUpperCase();
/** @param {{of: {id: number, display_name: string, username: string} | null | undefined}} props */
export const Person = ({ of }) =>
    (of ? html`<span class="chip" title=${of.username}><span class="initials" aria-hidden="true">${initials(of.display_name)}</span>${of.display_name}</span>` : html`<span class="soft">nobody</span>`);
/** Several of them. @param {{of: {id: number, display_name: string, username: string}[]}} props */
export const People = ({ of }) => (of.length ? html`<span class="chips">${of.map((one) => html`<${Person} key=${one.id} of=${one} />`)}</span>` : html`<span class="soft">nobody</span>`);
/** A unit, a client, or whatever has a name. @param {{of: {name: string} | null | undefined}} props */
export const Named = ({ of }) => (of ? html`<span class="chip">${of.name}</span>` : html`<span class="soft">none</span>`);

/** A part of a view under a heading of its own. @param {{title: string, actions?: any, children: any, class?: string}} props */
export const Section = ({ title, actions, children, class: kind = '' }) => html`<section class=${`card ${kind}`} aria-label=${title}>
    <header class="bar"><h2>${title}</h2><span class="actions">${actions}</span></header>
    ${children}
</section>`;
