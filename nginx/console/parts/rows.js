// The rows of a list, page after page by cursor: never more than are shown, none twice and none missed.
import { isLoggedOut, logIn } from '../api.js';
import { useCallback, useEffect, useRef, useState } from '../ui.js';

const PAGE = 50;

/** @typedef {{id: number | string, [name: string]: any}} Row */
/** @typedef {{rows: Row[], count: number | null, more: boolean, loading: boolean, error: any, next: () => void, again: () => void,
 *   change: (row: Row) => void, remove: (id: number | string) => void}} Rows */

/** Pages as they come, one behind the other; what comes late, for an earlier question, is dropped. @param {number} size of a full page */
function usePages(size) {
    const [state, setState] = useState(/** @type {{rows: Row[], count: number | null, loading: boolean, error: any}} */ ({ rows: [], count: null, loading: true, error: undefined }));
    const onward = useRef(/** @type {(() => Promise<any>) | null} */ (null));
    const asked = useRef(0);
    const full = useRef(size);
    full.current = size;
    const show = useCallback(async (/** @type {Promise<any>} */ coming, /** @type {boolean} */ anew) => {
        const mine = ++asked.current;
        setState((was) => ({ ...was, loading: true, error: undefined }));
        try {
            const rows = await coming;
            if (mine !== asked.current) return;
            onward.current = rows.length >= full.current ? () => rows.next() : null; // a page that is not full is the last
            setState((was) => ({ ...was, rows: anew ? [...rows] : [...was.rows, ...rows], loading: false }));
        } catch (error) {
            if (mine !== asked.current) return;
            if (isLoggedOut(error)) logIn();
            setState((was) => ({ ...was, rows: anew ? [] : was.rows, loading: false, error }));
        }
    }, []);
    return { state, setState, onward, show };
}

/** @param {any} resource of the client: `client.jobs` @param {Record<string, any>} filters by the API's names
 * @param {{counted?: boolean, page?: number}} [how] whether all that match are counted, by a request of its own
 * @returns {Rows} */
export function useRows(resource, filters, { counted = true, page = PAGE } = {}) {
    const { state, setState, onward, show } = usePages(Number(filters.page_size ?? page));
    const [round, setRound] = useState(0);
    useEffect(() => {
        onward.current = null;
        const stop = new AbortController();
        const list = resource.list({ page_size: page, ...filters, cursor: '' }, { signal: stop.signal });
        show(list, true);
        setState((was) => ({ ...was, count: null }));
        if (counted) {
            const { fields: _, ...counting } = filters;
            resource.list(counting, { signal: stop.signal }).count().then((/** @type {number} */ count) => setState((was) => ({ ...was, count })), () => undefined);
        }
        return () => stop.abort();
    }, [JSON.stringify(filters), round]);

    return {
        ...state,
        more: onward.current !== null,
        next: () => {
            const ask = onward.current;
            if (!ask || state.loading) return;
            show(ask().then((rows) => rows ?? []), false);
        },
        again: () => setRound((was) => was + 1),
        change: (row) => setState((was) => ({ ...was, rows: was.rows.map((one) => (one.id === row.id ? { ...one, ...row } : one)) })),
        remove: (id) => setState((was) => ({ ...was, rows: was.rows.filter((one) => one.id !== id) })),
    };
}
