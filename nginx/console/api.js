// The API as the pages have it: one client with the session of this browser, who is signed in, what a resource is like, and what
// an error says in words. Nothing else talks to the server.
import ChaoticaClient, { AuthenticationError, ChaoticaError, ConnectionFailed, RateLimited } from './client/index.js';
import { useCallback, useEffect, useRef, useState } from './ui.js';

// A person waits for a page: what does not come soon is said, with a button to try again.
export const client = new ChaoticaClient({ maxTries: 3, maxWait: 3000, timeout: 20_000 });

/** @typedef {{type: string, required: boolean, read_only: boolean, nullable: boolean, label: string, help_text: string, max_length?: number,
 *   min_value?: number, max_value?: number, choices?: {value: string, display_name: string}[], children?: Record<string, any>,
 *   write_only?: boolean}} Field */
/** @typedef {{name: string, description: string, methods: string[], fields: Record<string, Field>, actions?: Record<string, Record<string, Field>>,
 *   filters?: Record<string, string[]>, ordering?: string[], search?: string[], refused?: Record<string, string[]>, refused_fields?: Record<string, string[]>}} Description
 *   `refused` tells by method why the caller may not, `refused_fields` what else he may not write */
/** @typedef {{summary: string, details: string[], requestId: string | null, status: number | null}} Words */

const signedIn = () => /(?:^|;\s*)csrftoken=./.test(document.cookie);

/** To the page that asks for name and password, and from there back here. */
export function logIn() {
    const here = location.pathname + location.search;
    location.replace(here === '/' ? '/login/' : `/login/?next=${encodeURIComponent(here)}`);
}

/** Ends the session, or finds that it has ended. */
export async function logOut() {
    await client.logout().catch(() => undefined);
    location.assign('/login/');
}

/** Who is signed in; where nobody is, the page for that comes instead, and this never ends.
 * @returns {Promise<{id: number, username: string, display_name: string}>} */
export async function signedInUser() {
    if (signedIn()) {
        try {
            return (await client.session()).user;
        } catch (error) {
            if (!(error instanceof AuthenticationError)) throw error;
        }
    }
    logIn();
    return new Promise(() => undefined);
}

/** @type {Map<string, Promise<any>>} */
const kept = new Map();
/** Asked for once per page. @template T @param {string} name @param {() => Promise<T>} ask @returns {Promise<T>} */
export function once(name, ask) {
    const known = kept.get(name);
    if (known) return known;
    const asked = ask();
    kept.set(name, asked);
    asked.catch(() => kept.delete(name));
    return asked;
}

/** What can be asked of an address, and which fields there are: the answer to OPTIONS. @param {string} path @returns {Promise<Description>} */
export const describe = (path) => once(`OPTIONS ${path}`, () => client.request('OPTIONS', path).then(labelled));
/** The caller, whole. */
export const me = () => once('me', () => client.users.me());
/** The same of one row, asked anew each time: what is refused may be another thing now. @param {string} path @param {AbortSignal} signal @returns {Promise<Description>} */
export const describeRow = (path, signal) => client.request('OPTIONS', path, { signal }).then(labelled);

/** With labels that are words. @param {Description} description */
function labelled(description) {
    for (const fields of [description.fields, ...Object.values(description.actions ?? {})])
        for (const [name, field] of Object.entries(fields)) if (field.label) field.label = labelOf(name);
    return description;
}

/** The address of a file with all rows that these filters find. @param {string} resource @param {Record<string, any>} filters @param {string} format */
export function exportAddress(resource, filters, format) {
    const query = new URLSearchParams({ ...filters, format });
    return `/api/${resource}/export/?${query}`;
}

// --- errors, in words

/** What the names of fields abbreviate. @type {Record<string, string>} */
const SPELT = { techqa: 'technical QA', presqa: 'presentation QA', dep: 'deputy' };
/** "start_date" to "Start date". @param {string} name */
export const labelOf = (name) => {
    const words = name.replace(/techqa|presqa|\bdep(?=_)/g, (short) => SPELT[short] ?? short).replaceAll('_', ' ').replaceAll('.', ' › ');
    return words.charAt(0).toUpperCase() + words.slice(1);
};

/** @param {any} error @returns {Words} */
export function wordsOf(error) {
    if (!(error instanceof ChaoticaError)) return { summary: 'This page has a fault: ' + String(error?.message ?? error), details: [], requestId: null, status: null };
    const { status, requestId } = error;
    if (error instanceof ConnectionFailed)
        return { summary: 'The server was not reached, or did not answer in time.', details: [], requestId, status };
    if (error instanceof RateLimited) {
        const wait = error.retryAfter ? ` It goes on in ${error.retryAfter} s.` : '';
        return { summary: 'Too many requests in a short time.' + wait, details: [], requestId, status };
    }
    const details = Object.entries(error.fields).map(([name, why]) =>
        (name === 'non_field_errors' ? '' : `${labelOf(name)}: `) + why.join(name === 'allowed_transitions' ? ', ' : ' '));
    return { summary: error.summary, details, requestId, status };
}

/** Of an error that names fields: what is wrong with each. @param {any} error @returns {Record<string, string[]>} */
export const fieldsOf = (error) => (error instanceof ChaoticaError ? error.fields : {});
/** Whether it says that the session has ended. @param {any} error */
export const isLoggedOut = (error) => error instanceof AuthenticationError;

// --- asking while a view is drawn

/** What `ask` gives, again whenever `keys` change; `again()` asks anew and shows what there is meanwhile.
 * @template T @param {(signal: AbortSignal) => PromiseLike<T>} ask @param {unknown[]} keys
 * @returns {{value: T | undefined, error: any, loading: boolean, again: () => void, put: (value: T) => void}} */
export function useAsked(ask, keys) {
    const [state, setState] = useState(/** @type {{value: T | undefined, error: any, loading: boolean}} */ ({ value: undefined, error: undefined, loading: true }));
    const [round, setRound] = useState(0);
    const asking = useRef(ask);
    asking.current = ask;
    useEffect(() => {
        const stop = new AbortController();
        setState((was) => ({ ...was, error: undefined, loading: true }));
        Promise.resolve().then(() => asking.current(stop.signal)).then(
            (value) => !stop.signal.aborted && setState({ value, error: undefined, loading: false }),
            (error) => {
                if (stop.signal.aborted) return;
                if (isLoggedOut(error)) logIn();
                else setState((was) => ({ ...was, error, loading: false }));
            });
        return () => stop.abort();
    }, [...keys, round]);
    const again = useCallback(() => setRound((was) => was + 1), []);
    const put = useCallback((/** @type {T} */ value) => setState({ value, error: undefined, loading: false }), []);
    return { ...state, again, put };
}
