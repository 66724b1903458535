// What the pages of an account have in common: the frame of the console, and the way between them.
import { signedInUser } from '../api.js';
import { Problem } from '../parts/basics.js';
import { Shell } from '../parts/shell.js';
import { html, render } from '../ui.js';

const PAGES = [['/profile/', 'Profile'], ['/profile/tokens/', 'API Tokens']];

/** @param {{children: any}} props */
export const Account = ({ children }) => html`<nav class="bar" aria-label="Your account">${PAGES.map(([address, name]) =>
    html`<a key=${address} href=${address} aria-current=${location.pathname.replace(/\/?$/, '/') === address ? 'page' : undefined}>${name}</a>`)}</nav>${children}`;

/** Draws a page of whoever is signed in. @param {any} Page */
export function show(Page) {
    const root = /** @type {HTMLElement} */ (document.getElementById('app'));
    const draw = (/** @type {any} */ what) => {
        root.replaceChildren();
        render(what, root);
    };
    signedInUser().then(
        (user) => draw(html`<${Shell} path="/profile" user=${user} go=${(/** @type {string} */ address) => location.assign(address)}><${Account}><${Page} user=${user} /><//><//>`),
        (error) => draw(html`<main><${Problem} error=${error} again=${() => location.reload()} /></main>`));
}
