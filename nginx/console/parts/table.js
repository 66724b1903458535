// A table of rows: sorting by its headers, rows to tick, and more rows as one comes to its end.
import { html, useEffect, useRef } from '../ui.js';
import { Empty, Loading, Problem } from './basics.js';

/** @typedef {import('./rows.js').Row} Row */
/** @typedef {{name: string, label: string, sortable?: boolean, number?: boolean, cell: (row: Row) => any}} Column */

/** What the address says of the order of a column. @param {string} ordering @param {string} name */
function orderOf(ordering, name) {
    if (ordering === name) return 'ascending';
    return ordering === `-${name}` ? 'descending' : 'none';
}

/** @param {{column: Column, ordering: string, onOrder?: (ordering: string) => void}} props */
function Heading({ column, ordering, onOrder }) {
    const { name, label, sortable, number } = column;
    const order = orderOf(ordering, name);
    const kind = number ? 'number' : '';
    if (!sortable || !onOrder) return html`<th scope="col" class=${kind}>${label}</th>`;
    const sign = { ascending: '▲', descending: '▼', none: '' }[order];
    return html`<th scope="col" class=${kind} aria-sort=${order}>
        <button type="button" class="plain" onClick=${() => onOrder(order === 'ascending' ? `-${name}` : name)}>${label} <span aria-hidden="true">${sign}</span></button></th>`;
}

/** Asks for more when it comes into sight. @param {{onMore: () => void, loading: boolean}} props */
function More({ onMore, loading }) {
    const mark = useRef(/** @type {HTMLElement | null} */ (null));
    const ask = useRef(onMore);
    ask.current = onMore;
    useEffect(() => {
        const watch = new IntersectionObserver(([seen]) => seen?.isIntersecting && ask.current(), { rootMargin: '300px' });
        if (mark.current && !loading) watch.observe(mark.current);
        return () => watch.disconnect();
    }, [loading]);
    return html`<p ref=${mark} class="more">${loading ? html`<${Loading} />` : html`<button type="button" onClick=${onMore}>More rows</button>`}</p>`;
}

/** @param {{label: string, columns: Column[], list: import('./rows.js').Rows, ordering?: string, onOrder?: (ordering: string) => void,
 *   ticked?: Set<number | string>, onTick?: (ticked: Set<number | string>) => void, nameOfRow?: (row: Row) => string, empty?: any}} props
 *   `label` says what the rows are; `empty` is shown where there are none; with `onTick` rows can be ticked. */
export function Table({ label, columns, list, ordering = '', onOrder, ticked = new Set(), onTick, nameOfRow = (row) => `#${row.id}`, empty }) {
    const { rows, more, loading, error, next, again } = list;
    const tick = (/** @type {number | string} */ id, /** @type {boolean} */ on) => {
        const changed = new Set(ticked);
        if (on) changed.add(id);
        else changed.delete(id);
        onTick?.(changed);
    };
    const all = rows.length > 0 && rows.every(({ id }) => ticked.has(id));
    if (error && rows.length === 0) return html`<${Problem} error=${error} again=${again} />`;
    if (rows.length === 0) return loading ? html`<${Loading} />` : empty ?? html`<${Empty} title="Nothing here." />`;
    return html`<div class="wide" tabindex="0" role="region" aria-label=${label} aria-busy=${loading}>
        <table>
            <thead><tr>
                ${onTick && html`<th class="tick"><input type="checkbox" aria-label="Tick all rows shown" checked=${all}
                    onChange=${(/** @type {any} */ event) => onTick(event.target.checked ? new Set(rows.map(({ id }) => id)) : new Set())} /></th>`}
                ${columns.map((column) => html`<${Heading} key=${column.name} column=${column} ordering=${ordering} onOrder=${onOrder} />`)}
            </tr></thead>
            <tbody>${rows.map((row) => html`<tr key=${row.id} class=${ticked.has(row.id) ? 'ticked' : ''}>
                ${onTick && html`<td class="tick"><input type="checkbox" aria-label=${`Tick ${nameOfRow(row)}`} checked=${ticked.has(row.id)}
                    onChange=${(/** @type {any} */ event) => tick(row.id, event.target.checked)} /></td>`}
                ${columns.map(({ name, number, cell }) => html`<td key=${name} class=${number ? 'number' : ''}>${cell(row)}</td>`)}
            </tr>`)}</tbody>
        </table>
    </div>
    ${error && html`<${Problem} error=${error} again=${next} />`}
    ${more && html`<${More} onMore=${next} loading=${loading} />`}`;
}
