// The bar above a list: a search, the filters that hold as chips, and a dialog to add one. All of it stands in the address, by the
// API's own names, so that it can be shared and comes back.
import { client, labelOf, once } from '../api.js';
import { setQuery } from '../router.js';
import { html, useEffect, useRef, useState } from '../ui.js';
import { Dialog } from './dialog.js';
import { Input, listOf } from './fields.js';
import { nameOf } from './picker.js';

/** @typedef {import('../api.js').Description} Description */
/** @typedef {import('../api.js').Field} Field */

// Parameters of an address that are no filters; `view` and the like are the pages' own.
const besides = new Set(['search', 'ordering', 'fields', 'exclude', 'page', 'page_size', 'cursor', 'view', 'tab']);

/** The filters of an address. @param {URLSearchParams} query @returns {Record<string, string>} */
export const filtersOf = (query) => Object.fromEntries([...query].filter(([name]) => !besides.has(name)));
/** What a list is asked by: filters, search, order. @param {URLSearchParams} query @returns {Record<string, string>} */
export const askedOf = (query) => Object.fromEntries([...query].filter(([name]) => !besides.has(name) || name === 'search' || name === 'ordering'));

const lookupWords = /** @type {Record<string, string>} */ ({
    exact: 'is', in: 'is any of', icontains: 'contains', gte: 'from', lte: 'until', gt: 'after', lt: 'before', isnull: 'is empty', contains: 'has',
});

/** @param {string} parameter @returns {[string, string]} the field, and how it is looked at */
function partsOf(parameter) {
    const found = /^(.*)__(exact|in|icontains|contains|gte|lte|gt|lt|isnull)$/.exec(parameter);
    return found ? [found[1] ?? parameter, found[2] ?? 'exact'] : [parameter, 'exact'];
}

/** A value of a filter for people: names of choices, and of rows by asking for them once. @param {Field | undefined} field @param {string} name @param {string} value */
function useValueWords(field, name, value) {
    const path = listOf(name);
    const refers = Boolean(path) && field?.type !== 'string' && /^\d+$/.test(value);
    const [words, setWords] = useState('');
    useEffect(() => {
        setWords('');
        if (refers) once(`name ${path}${value}`, () => client.request('GET', `${path}${value}/`)).then((row) => setWords(nameOf(row)), () => undefined);
    }, [path, value, refers]);
    if (refers) return words || `#${value}`;
    if (field?.choices) return value.split(',').map((one) => field.choices?.find((choice) => choice.value === one)?.display_name ?? one).join(', ');
    return value;
}

/** @param {{parameter: string, value: string, description: Description}} props */
function Chip({ parameter, value, description }) {
    const [name, lookup] = partsOf(parameter);
    const field = description.fields[name];
    const words = useValueWords(field, name, value);
    const label = field?.label ?? labelOf(name.replaceAll('__', '.'));
    return html`<li class="chip">${label} ${lookupWords[lookup]} <strong>${words}</strong>
        <button type="button" class="plain" aria-label=${`Remove filter ${label}`} onClick=${() => setQuery({ [parameter]: null })}>✕</button></li>`;
}

/** The lookups that a person is offered for a field. @param {Field} field @param {string[]} known */
function lookupsFor(field, known) {
    if (field.choices) return ['in'];
    if (field.type === 'date' || field.type === 'datetime' || field.type === 'decimal' || field.type === 'integer') return ['gte', 'lte', 'exact', 'isnull'].filter((one) => one === 'exact' || known.includes(one));
    if (field.type === 'string') return ['icontains', 'exact'].filter((one) => one === 'exact' || known.includes(one));
    return ['exact', ...(known.includes('isnull') ? ['isnull'] : [])];
}

/** @param {{field: Field, value: string, onValue: (value: string) => void}} props */
function Choices({ field, value, onValue }) {
    const chosen = value ? value.split(',') : [];
    const toggle = (/** @type {string} */ one) => onValue((chosen.includes(one) ? chosen.filter((other) => other !== one) : [...chosen, one]).join(','));
    return html`<fieldset class="choices"><legend>${field.label}</legend>${field.choices?.map((one) => html`<label key=${one.value}>
        <input type="checkbox" checked=${chosen.includes(one.value)} onChange=${() => toggle(one.value)} /> ${one.display_name}</label>`)}</fieldset>`;
}

/** @param {{name: string, field: Field, lookup: string, value: any, onValue: (value: any) => void}} props */
function Value({ name, field, lookup, value, onValue }) {
    if (lookup === 'in' && field.choices) return html`<${Choices} field=${field} value=${value ?? ''} onValue=${onValue} />`;
    const yesNo = { ...field, type: 'choice', required: true, choices: [{ value: 'true', display_name: 'Yes' }, { value: 'false', display_name: 'No' }] };
    const asked = lookup === 'isnull' || field.type === 'boolean' ? yesNo : field.type === 'datetime' ? { ...field, type: 'date' } : field;
    useEffect(() => void (asked === yesNo && value === undefined && onValue('true')), [lookup, name]);
    return html`<div class="field"><label for="filter-value">Value</label>
        <${Input} id="filter-value" name=${name} field=${{ ...asked, required: true }} value=${value} onValue=${onValue} invalid=${false} describedBy="filter-help" /></div>`;
}

/** @param {{description: Description, onClose: () => void}} props */
function AddFilter({ description, onClose }) {
    const names = Object.keys(description.filters ?? {}).filter((name) => description.fields[name] && (listOf(name) || description.fields[name]?.type !== 'nested object'));
    const [name, setName] = useState(names.includes('status') ? 'status' : names[0] ?? '');
    const field = description.fields[name];
    const lookups = field ? lookupsFor(field, description.filters?.[name] ?? []) : [];
    const [chosen, setLookup] = useState('');
    const lookup = lookups.includes(chosen) ? chosen : lookups[0] ?? 'exact';
    const [value, setValue] = useState(/** @type {any} */ (undefined));
    const submitted = (/** @type {Event} */ event) => {
        event.preventDefault();
        const text = value && typeof value === 'object' ? String(value.id) : String(value ?? '');
        if (text) setQuery({ [lookup === 'exact' ? name : `${name}__${lookup}`]: text });
        onClose();
    };
    const other = (/** @type {any} */ event) => (setName(event.target.value), setValue(undefined));
    return html`<${Dialog} title="Add a filter" onClose=${onClose}><form onSubmit=${submitted}>
        <div class="field"><label for="filter-field">Field</label><select id="filter-field" value=${name} onChange=${other}>
            ${names.map((one) => html`<option key=${one} value=${one}>${description.fields[one]?.label}</option>`)}</select>
            <p class="help" id="filter-help">${field?.help_text}</p></div>
        ${lookups.length > 1 && html`<div class="field"><label for="filter-lookup">How</label><select id="filter-lookup" value=${lookup}
            onChange=${(/** @type {any} */ event) => (setLookup(event.target.value), setValue(undefined))}>${lookups.map((one) => html`<option key=${one} value=${one}>${lookupWords[one]}</option>`)}</select></div>`}
        ${field && html`<${Value} key=${name + lookup} name=${name} field=${field} lookup=${lookup} value=${value} onValue=${setValue} />`}
        <p class="actions"><button type="submit" class="main">Add filter</button> <button type="button" onClick=${onClose}>Cancel</button></p>
    </form><//>`;
}

const TYPING_MS = 300;

/** @param {{query: URLSearchParams, label: string}} props */
export function Search({ query, label }) {
    const there = query.get('search') ?? '';
    const [typed, setTyped] = useState(there);
    const waiting = useRef(0);
    const sent = useRef(there);
    useEffect(() => {
        if (there !== sent.current) setTyped(sent.current = there); // Back, or a link
    }, [there]);
    const input = (/** @type {any} */ event) => {
        const text = event.target.value;
        setTyped(text);
        clearTimeout(waiting.current);
        waiting.current = setTimeout(() => setQuery({ search: sent.current = text.trim() }), TYPING_MS);
    };
    return html`<input type="search" data-search aria-label=${label} placeholder=${`${label} (/)`} value=${typed} onInput=${input} />`;
}

/** @param {{query: URLSearchParams, description: Description, label: string, children?: any}} props `children` are more buttons of the bar */
export function FilterBar({ query, description, label, children }) {
    const [adding, setAdding] = useState(false);
    const filters = Object.entries(filtersOf(query));
    return html`<div class="bar filters" role="search">
        ${Boolean(description.search?.length) && html`<${Search} query=${query} label=${label} />`}
        <button type="button" onClick=${() => setAdding(true)}>Filter…</button>
        ${filters.length > 0 && html`<ul class="chips" aria-label="Filters">${filters.map(([parameter, value]) =>
            html`<${Chip} key=${parameter} parameter=${parameter} value=${value} description=${description} />`)}</ul>`}
        ${filters.length > 1 && html`<button type="button" class="plain" onClick=${() => setQuery(Object.fromEntries(filters.map(([name]) => [name, null])))}>Remove all</button>`}
        <span class="actions">${children}</span>
        ${adding && html`<${AddFilter} description=${description} onClose=${() => setAdding(false)} />`}
    </div>`;
}
