// Many rows of a list at once: those that are ticked get a value in one request, all of them or none.
// @ts-check
import { ask, button, complaints, element, find } from './browse-api.js';

/**
 * @param {HTMLElement} main
 * @param {string} bulk
 * @param {string} address
 * @param {Record<string, string>} references
 */
export function tickable(main, bulk, address, references) {
    const table = main.querySelector('table.list');
    if (!table) return;
    const boxes = [...table.querySelectorAll('tbody tr')].map((row) => {
        const box = element('input', { type: 'checkbox', value: /** @type {HTMLElement} */ (row).dataset.id, 'aria-label': `Row ${/** @type {HTMLElement} */ (row).dataset.id}` });
        row.prepend(element('td', {}, box));
        return box;
    });
    const all = element('input', { type: 'checkbox', 'aria-label': 'All rows of this page' });
    table.querySelector('thead tr')?.prepend(element('th', { scope: 'col' }, all));

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
        for (const [name, one] of Object.entries(fields))
            if ((!one.read_only && one.type !== 'list') || (name === 'status' && one.choices)) field.append(element('option', { value: name }, name));
    }

    function offerValue() {
        const one = fields[field.value];
        place.replaceChildren(one?.choices
            ? element('select', { 'aria-label': 'Value' }, ...one.choices.map((/** @type {any} */ choice) => element('option', { value: choice.value }, choice.display_name || choice.value)))
            : element('input', { type: one?.type === 'date' ? 'date' : 'text', 'aria-label': 'Value' }));
        if (one && references[field.value]) find(/** @type {HTMLInputElement} */ (place.firstElementChild), references[field.value]);
    }

    function value() {
        const type = fields[field.value]?.type;
        const text = place.firstElementChild?.value ?? '';
        if (text === '') return type === 'string' ? '' : null;
        if (type === 'boolean') return text === 'true' || text === 'yes';
        return ['integer', 'decimal', 'nested object'].includes(type) && /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text;
    }

    async function change() {
        if (field.value === '') return;
        const answer = await ask('PATCH', bulk, { body: { ids: ticked(), data: { [field.value]: value() } } });
        if (answer.status < 300) location.reload();
        else wrong.textContent = [...complaints(answer)].map(([id, told]) => (id ? `${id}: ` : '') + (Array.isArray(told) ? told.join(' ') : JSON.stringify(told))).join(' · ');
    }

    all.addEventListener('change', () => {
        for (const box of boxes) box.checked = all.checked;
        void update();
    });
    for (const box of boxes) box.addEventListener('change', () => void update());
    field.addEventListener('change', offerValue);
}
