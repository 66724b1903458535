// Columns of a table from the description of a resource, and the choice of them, which is `fields` in the address.
import { html } from '../ui.js';
import { dayOf, moneyOf, timeOf, NONE } from '../words.js';
import { Dialog } from './dialog.js';
import { Named, People, Person, Status } from './basics.js';

/** @typedef {import('../api.js').Description} Description */
/** @typedef {import('../api.js').Field} Field */

const IN_CELL = 120;

/** A value as people read it; a long text is cut to `most` characters, with the whole on demand. @param {Field} field @param {any} value
 * @param {number} [most] */
export function shown(field, value, most = Infinity) {
    if (value === null || value === undefined || value === '') return html`<span class="soft">${NONE}</span>`;
    if (field.type === 'date') return dayOf(value);
    if (field.type === 'datetime') return html`<time datetime=${value}>${timeOf(value)}</time>`;
    if (field.type === 'decimal') return moneyOf(value);
    if (field.type === 'boolean') return value ? 'Yes' : 'No';
    if (field.choices) return html`<${Status} status=${value}>${field.choices.find((one) => one.value === value)?.display_name ?? value}<//>`;
    if (Array.isArray(value)) return value[0]?.display_name ? html`<${People} of=${value} />` : value.map((one) => one?.name ?? one).join(', ') || NONE;
    if (typeof value === 'object') return value.display_name ? html`<${Person} of=${value} />` : html`<${Named} of=${value} />`;
    const text = String(value);
    return text.length > most ? html`<span title=${text}>${text.slice(0, most)}…</span>` : text;
}

/** What sorts a column: itself, or the name of what it refers to. @param {Description} description @param {string} name */
const sortOf = ({ ordering = [] }, name) => [name, `${name}__name`, `${name}__display_name`].find((one) => ordering.includes(one));

/** @param {Description} description @param {string[]} names @param {Record<string, (row: any) => any>} [own] cells of one's own
 * @returns {import('./table.js').Column[]} */
export function columnsOf(description, names, own = {}) {
    return names.flatMap((name) => {
        const field = description.fields[name];
        if (!field) return [];
        const cell = own[name] ?? ((/** @type {any} */ row) => shown(field, row[name], IN_CELL));
        const sort = sortOf(description, name);
        const column = { name: sort ?? name, label: field.label, sortable: sort !== undefined, number: /^(integer|decimal)$/.test(field.type) && name !== 'id', cell };
        return [column];
    });
}

/** @param {{description: Description, chosen: string[], onChoose: (names: string[]) => void, onClose: () => void}} props */
export function ColumnChoice({ description, chosen, onChoose, onClose }) {
    const toggle = (/** @type {string} */ name) => onChoose(chosen.includes(name) ? chosen.filter((one) => one !== name) : [...chosen, name]);
    return html`<${Dialog} title="Columns" onClose=${onClose}>
        <div class="choices">${Object.entries(description.fields).map(([name, field]) => html`<label key=${name}>
            <input type="checkbox" checked=${chosen.includes(name)} disabled=${chosen.length === 1 && chosen[0] === name} onChange=${() => toggle(name)} /> ${field.label}</label>`)}</div>
        <p class="actions"><button type="button" class="main" onClick=${onClose}>Done</button></p>
    <//>`;
}
