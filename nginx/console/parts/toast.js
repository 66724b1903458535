// What has just happened, at the edge of the page, also for those who hear it. An error stays until it is closed.
import { wordsOf } from '../api.js';
import { html, useEffect, useState } from '../ui.js';

/** @typedef {{id: number, text: string, details: string[], requestId: string | null, bad: boolean}} Toast */

const told = new EventTarget();
let count = 0;
const SHOWN_MS = 6000;

const tell = (/** @type {Omit<Toast, 'id'>} */ toast) => told.dispatchEvent(new CustomEvent('toast', { detail: { ...toast, id: ++count } }));
/** @param {string} text */
export const say = (text) => tell({ text, details: [], requestId: null, bad: false });
/** @param {any} error @param {string} [what] was tried */
export function sayError(error, what) {
    const { summary, details, requestId } = wordsOf(error);
    tell({ text: what ? `${what}: ${summary}` : summary, details, requestId, bad: true });
}

/** Where they are shown: once on a page. */
export function Toasts() {
    const [toasts, setToasts] = useState(/** @type {Toast[]} */ ([]));
    const close = (/** @type {number} */ id) => setToasts((all) => all.filter((one) => one.id !== id));
    useEffect(() => {
        const add = (/** @type {any} */ { detail }) => {
            setToasts((all) => [...all.slice(-3), detail]);
            if (!detail.bad) setTimeout(close, SHOWN_MS, detail.id);
        };
        told.addEventListener('toast', add);
        return () => told.removeEventListener('toast', add);
    }, []);
    return html`<div class="toasts" role="status" aria-live="polite">${toasts.map((one) => html`<div key=${one.id} class=${one.bad ? 'toast bad' : 'toast'}>
        <div><p>${one.text}</p>
            ${one.details.length > 0 && html`<ul>${one.details.map((detail) => html`<li key=${detail}>${detail}</li>`)}</ul>`}
            ${one.requestId && html`<p class="soft">Request <code>${one.requestId}</code></p>`}</div>
        <button type="button" class="plain" aria-label="Close message" onClick=${() => close(one.id)}>✕</button>
    </div>`)}</div>`;
}
