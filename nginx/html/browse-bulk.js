// Many rows of a list at once: those that are ticked get a value in one request, all of them or none.
// @ts-check
import { ask, button, complaints, element, find } from './browse-api.js';

/** A box before each row of a table, and one for all in its head. @param {Element} table @param {() => void} changed */
function boxesOf(table, changed) {
    const boxes = [...table.querySelectorAll('tbody tr')].map((row) => {
        const id = /** @type {HTMLElement} */ (row).dataset.id;
        const box = element('input', { type: 'checkbox', value: id, 'aria-label': `Row ${id}` });
        row.prepend(element('td', {}, box));
        box.addEventListener('change', changed);
        return box;
    });
    const all = element('input', { type: 'checkbox', 'aria-label': 'All rows of this page' });
    table.querySelector('thead tr')?.prepend(element('th', { scope: 'col' }, all));
    all.addEventListener('change', () => {
        for (const box of boxes) box.checked = all.checked;
        changed();
    });
    return boxes;
}

/** Where a value of that field is typed or chosen. @param {any} field of a description */
function inputFor(field) {
    if (field?.choices)
        return element('select', { 'aria-label': 'Value' }, ...field.choices.map((/** @type {any} */ choice) => element('option', { value: choice.value }, choice.display_name || choice.value)));
    return element('input', { type: field?.type === 'date' ? 'date' : 'text', 'aria-label': 'Value' });
}

/** What was typed, as the field has it. @param {string} type @param {string} text */
function valueOf(type, text) {
    if (text === '') return type === 'string' ? '' : null;
    if (type === 'boolean') return text === 'true' || text === 'yes';
    return ['integer', 'decimal', 'nested object'].includes(type) && /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text;
}

/** @param {Record<string, any>} fields */
const writable = (fields) => Object.keys(fields).filter((name) => (!fields[name].read_only && fields[name].type !== 'list') || (name === 'status' && fields[name].choices));

/** @param {Map<string, any>} told */
const inWords = (told) => [...told].map(([id, why]) => (id ? `${id}: ` : '') + (Array.isArray(why) ? why.join(' ') : JSON.stringify(why))).join(' · ');

/**
 * @param {HTMLElement} main
 * @param {string} bulk
 * @param {string} address
 * @param {Record<string, string>} references
 */
export function tickable(main, bulk, address, references) {
    const table = main.querySelector('table.list');
    if (!table) return;
    const boxes = boxesOf(table, () => void update());
    const count = element('output', {}, '0 ticked');
    const field = element('select', { 'aria-label': 'Field' }, element('option', { value: '' }, 'field or status'));
    const place = element('span', {});
    const wrong = element('p', { class: 'wrong', role: 'alert' });
    const bar = element('div', { class: 'bulk', hidden: true }, count, ' ', field, ' ', place, ' ', button('Change them', change), wrong);
    table.parentElement?.before(bar);

    /** @type {Record<string, any>} */
    let fields = {};
    const ticked = () => boxes.filter((box) => box.checked).map((box) => Number(box.value));

    async function update() {
        count.textContent = `${ticked().length} ticked`;
        bar.hidden = ticked().length === 0;
        if (bar.hidden || field.options.length > 1) return;
        fields = (await ask('OPTIONS', address)).body?.fields ?? {};
        for (const name of writable(fields)) field.append(element('option', { value: name }, name));
    }

    async function change() {
        if (field.value === '') return;
        const value = valueOf(fields[field.value]?.type, /** @type {any} */ (place.firstElementChild)?.value ?? '');
        const answer = await ask('PATCH', bulk, { body: { ids: ticked(), data: { [field.value]: value } } });
        if (answer.status < 300) location.reload();
        else wrong.textContent = inWords(complaints(answer));
    }

    field.addEventListener('change', () => {
        const input = inputFor(fields[field.value]);
        place.replaceChildren(input);
        if (input instanceof HTMLInputElement && references[field.value]) find(input, references[field.value]);
    });
}
