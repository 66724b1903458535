// Addresses: which view one means, and the links between them. The query of an address is the filters of its view, by the API's names.
import { useEffect, useState } from './ui.js';

/** @typedef {{user: {id: number, username: string, display_name: string}, params: string[], query: URLSearchParams}} Place */
/** @typedef {{name: string, path: RegExp, load: () => Promise<{default: (place: Place) => any}>}} Route */

const changed = new EventTarget();
const tell = () => changed.dispatchEvent(new Event('address'));
addEventListener('popstate', tell);

/** @type {Route[]} */
let routes = [];
/** @param {Route[]} all */
export function setRoutes(all) {
    routes = all;
}

/** The route of a path, and what the groups of its expression found. @param {string} path @returns {{route: Route, params: string[]} | null} */
export function routeOf(path) {
    for (const route of routes) {
        const found = route.path.exec(path.replace(/(.)\/$/, '$1'));
        if (found) return { route, params: found.slice(1).map(decodeURIComponent) };
    }
    return null;
}

/** Goes there without loading a page. @param {string} address @param {{replace?: boolean}} [how] */
export function go(address, { replace = false } = {}) {
    if (replace) history.replaceState(null, '', address);
    else history.pushState(null, '', address);
    tell();
}

/** The query with some parameters changed; null and '' remove one. @param {Record<string, string | null | undefined>} changes */
export function queryWith(changes) {
    const query = new URLSearchParams(location.search);
    for (const [name, value] of Object.entries(changes)) {
        if (value === null || value === undefined || value === '') query.delete(name);
        else query.set(name, value);
    }
    return query;
}

/** Changes parameters of the address, in place: Back leaves the view, not each letter of a search.
 * @param {Record<string, string | null | undefined>} changes */
export function setQuery(changes) {
    // Commas are themselves in an address that people read and share.
    const text = queryWith(changes).toString().replaceAll('%2C', ',');
    go(location.pathname + (text && `?${text}`), { replace: true });
}

/** Where one is; draws again when that changes. */
export function useAddress() {
    const [address, setAddress] = useState(location.pathname + location.search);
    useEffect(() => {
        const read = () => setAddress(location.pathname + location.search);
        changed.addEventListener('address', read);
        return () => changed.removeEventListener('address', read);
    }, []);
    return address;
}

/** The title of the page while a view is shown. @param {string} title */
export function useTitle(title) {
    useEffect(() => {
        document.title = `${title} · Chaotica`;
    }, [title]);
}

// A plain click on a link to a view goes there by itself; with a modifier, or to elsewhere, it is the browser's.
/** @param {MouseEvent} event */
function followed(event) {
    if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (!link || link.origin !== location.origin || link.target || link.hasAttribute('download') || link.hash) return;
    if (!routeOf(link.pathname)) return;
    event.preventDefault();
    go(link.pathname + link.search);
}

/** From now on links between views load nothing. */
export const followLinks = () => document.addEventListener('click', followed);
