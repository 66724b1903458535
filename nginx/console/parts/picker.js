// Choosing a row of another resource by typing a few letters of it: what is typed is searched for, and nothing is loaded before.
import { client } from '../api.js';
import { html, useEffect, useId, useRef, useState } from '../ui.js';

/** @typedef {{id: number, [name: string]: any}} Row */

// Other lists are short and have names alone.
const searched = /^\/api\/(client|jobs|notes|orgunit|phases|users)\/$/;
const WAIT_MS = 250;
const MOST = 8;
/** @param {Row} row */
export const nameOf = (row) => row.display_name ?? row.name ?? row.title ?? row.username ?? `#${row.id}`;
/** What tells two of the same name apart. @param {Row} row */
const besides = (row) => (row.display_name ? row.username : row.slug ?? row.phase_id ?? (row.title ? `#${row.id}` : ''));

/** Rows that a search finds. @param {string} path @param {string} typed @param {Record<string, string>} filters @param {AbortSignal} signal */
async function find(path, typed, filters, signal) {
    const by = searched.test(path) ? 'search' : 'name__icontains';
    const query = { ...filters, page_size: String(MOST), count: 'none', ...(typed && { [by]: typed }) };
    return /** @type {Row[]} */ ((await client.request('GET', path, { query, signal })).results);
}

/** The rows for what is typed, a moment after the last letter. @param {string | null} typed null: nothing is asked
 * @param {string} path @param {Record<string, string>} filters */
function useFound(typed, path, filters) {
    const [found, setFound] = useState(/** @type {{rows: Row[], typed: string | null, failed: boolean}} */ ({ rows: [], typed: null, failed: false }));
    useEffect(() => {
        if (typed === null) return undefined;
        const stop = new AbortController();
        const timer = setTimeout(() => find(path, typed, filters, stop.signal).then(
            (rows) => setFound({ rows, typed, failed: false }),
            () => stop.signal.aborted || setFound({ rows: [], typed, failed: true })), WAIT_MS);
        return () => {
            clearTimeout(timer);
            stop.abort();
        };
    }, [typed, path]);
    return found;
}

/** @param {{path: string, value: Row | null, onPick: (row: Row | null) => void, id?: string, filters?: Record<string, string>, label?: string,
 *   required?: boolean, describedBy?: string, invalid?: boolean}} props `path` of the list, `/api/users/` */
export function Picker({ path, value, onPick, id, filters = {}, label, required = false, describedBy, invalid = false }) {
    const own = useId();
    const [typed, setTyped] = useState(/** @type {string | null} */ (null));
    const [at, setAt] = useState(0);
    const input = useRef(/** @type {HTMLInputElement | null} */ (null));
    const found = useFound(typed, path, filters);
    const open = typed !== null && found.typed !== null;
    const pick = (/** @type {Row | null} */ row) => {
        onPick(row);
        setTyped(null);
        setAt(0);
    };
    const pressed = (/** @type {KeyboardEvent} */ event) => {
        if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
            event.preventDefault();
            if (typed === null) setTyped('');
            else setAt((was) => Math.max(0, Math.min(found.rows.length - 1, was + (event.key === 'ArrowDown' ? 1 : -1))));
        } else if (event.key === 'Enter' && open) {
            event.preventDefault();
            const row = found.rows[at];
            if (row) pick(row);
        } else if (event.key === 'Escape' && typed !== null) {
            event.preventDefault();
            event.stopPropagation();
            setTyped(null);
        }
    };
    const left = () => setTimeout(() => setTyped(null), 150);
    return html`<span class="picker">
        <input ref=${input} id=${id} type="text" role="combobox" autocomplete="off" aria-expanded=${open} aria-controls=${`${own}-list`} aria-autocomplete="list"
            aria-label=${label} aria-invalid=${invalid} aria-describedby=${describedBy} aria-required=${required} aria-activedescendant=${open && found.rows[at] ? `${own}-${at}` : undefined}
            placeholder="Type to search" value=${typed ?? (value ? nameOf(value) : '')} onFocus=${() => input.current?.select()}
            onInput=${(/** @type {any} */ event) => (setTyped(event.target.value), setAt(0))} onKeyDown=${pressed} onBlur=${left} />
        ${value && !required && html`<button type="button" class="plain" aria-label=${`Clear ${label ?? ''}`} onClick=${() => pick(null)}>✕</button>`}
        <ul role="listbox" id=${`${own}-list`} aria-label=${label ?? 'Matches'} hidden=${!open}>
            ${open && found.rows.map((row, index) => html`<li key=${row.id} id=${`${own}-${index}`} role="option" aria-selected=${index === at}
                onMouseDown=${(/** @type {Event} */ event) => (event.preventDefault(), pick(row))}>${nameOf(row)} <span class="soft">${besides(row)}</span></li>`)}
            ${open && found.rows.length === 0 && html`<li class="soft" role="option" aria-disabled="true" aria-selected="false">${found.failed ? 'The search failed: type on to try again' : 'Nothing is called that'}</li>`}
        </ul>
    </span>`;
}
