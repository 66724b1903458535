// What stands around every page: where one can go, who is signed in, help about keys, messages.
import { logOut } from '../api.js';
import { known, toSearch, useKeys } from '../keys.js';
import { html, useErrorBoundary, useState } from '../ui.js';
import { Problem } from './basics.js';
import { Dialog } from './dialog.js';
import { Toasts } from './toast.js';

/** Address, name, and the letter that goes there after `g`. @type {[string, string, string][]} */
const SECTIONS = [
    ['/', 'Today', 't'], ['/jobs', 'Jobs', 'j'], ['/schedule', 'Schedule', 's'], ['/capacity', 'Capacity', 'c'], ['/clients', 'Clients', 'l'],
    ['/tickets', 'Tickets', 'i'], ['/webhooks', 'Webhooks', 'w'], ['/exports', 'Exports', 'e'], ['/admin', 'Admin', 'a'],
];

/** @param {string} path @param {string} address */
const isAt = (path, address) => path === address || (address !== '/' && path.startsWith(`${address}/`));

/** @param {{onClose: () => void}} props */
const Help = ({ onClose }) => html`<${Dialog} title="Keys" onClose=${onClose}>
    <dl class="keys">${known().map(({ keys, does }) => html`<div key=${keys}><dt>${keys.split(' ').map((key) => html`<kbd>${key}</kbd> `)}</dt><dd>${does}</dd></div>`)}</dl>
    <p class="soft">On the board: arrows move the focus, Space lifts a card, arrows choose a column, Space drops it, Escape puts it back.</p>
    <p><a href="/docs/">Documents</a> · <a href="/docs/reference/api/">API reference</a> · <a href="/api/">API root</a> · <a href="/api/ready/">Readiness</a></p>
<//>`;

/** A view that has a fault leaves the rest standing. @param {{children: any}} props */
export function Guarded({ children }) {
    const [error, forget] = useErrorBoundary();
    return error ? html`<${Problem} error=${error} again=${forget} />` : children;
}

/** @param {{path: string, user: {display_name: string}, go: (address: string) => void, children: any}} props `go` leads to another view */
export function Shell({ path, user, go, children }) {
    const [helps, setHelps] = useState(false);
    useKeys([
        { keys: '/', does: 'Search', run: toSearch },
        { keys: '?', does: 'These keys', run: () => setHelps(true) },
        ...SECTIONS.map(([address, name, letter]) => ({ keys: `g ${letter}`, does: `Go to ${name}`, run: () => go(address) })),
        { keys: 'g p', does: 'Go to Profile', run: () => location.assign('/profile/') },
    ]);
    return html`<a class="skip" href="#main">To the content</a>
        <header class="top">
            <a class="name" href="/">Chaotica</a>
            <nav aria-label="Views">${SECTIONS.map(([address, name]) => html`<a key=${address} href=${address} aria-current=${isAt(path, address) ? 'page' : undefined}>${name}</a>`)}</nav>
            <nav aria-label="Account"><a href="/profile/" aria-current=${path === '/profile' ? 'page' : undefined}>Profile</a>
                <span class="soft who">${user.display_name}</span>
                <button type="button" class="plain" onClick=${() => setHelps(true)} aria-label="Help">?</button>
                <button type="button" class="plain" onClick=${logOut}>Log out</button></nav>
        </header>
        <main id="main" tabindex="-1"><${Guarded} key=${path}>${children}<//></main>
        ${helps && html`<${Help} onClose=${() => setHelps(false)} />`}
        <${Toasts} />`;
}
