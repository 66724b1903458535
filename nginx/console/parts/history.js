// What became of a row, field by field: who, when, before and after.
import { labelOf } from '../api.js';
import { html, useEffect } from '../ui.js';
import { NONE, agoOf, dayOf, timeOf } from '../words.js';
import { Problem } from './basics.js';
import { useRows } from './rows.js';

/** A value of a history, which may be anything. @param {any} value @param {any} [field] what the description says of it @returns {string} */
function text(value, field) {
    if (value === null || value === undefined || value === '') return NONE;
    if (Array.isArray(value)) return value.map((one) => text(one)).join(', ') || NONE;
    if (typeof value === 'object') return value.display_name ?? value.name ?? value.title ?? JSON.stringify(value);
    if (typeof value === 'boolean') return value ? 'Yes' : 'No';
    if (field?.choices) return field.choices.find((/** @type {any} */ one) => one.value === value)?.display_name ?? value;
    if (field?.type === 'datetime') return timeOf(value);
    if (field?.type === 'date') return dayOf(value);
    return String(value);
}

const does = /** @type {Record<string, string>} */ ({ create: 'made it', update: 'changed it', delete: 'removed it', transition: 'moved it' });

/** @param {{name: string, change: any, fields: Record<string, any>}} props */
function Change({ name, change, fields }) {
    const [before, after] = change.map((/** @type {any} */ value) => text(value, fields[name]));
    if (before === after) return null; // a field that began empty
    return html`<li><span class="soft">${fields[name]?.label ?? labelOf(name)}</span> ${before !== NONE && html`<del>${before}</del> → `}<ins>${after}</ins></li>`;
}

/** @param {{of: any, fields?: Record<string, any>, round?: number}} props `of` is the list below a row: `client.jobs(2501).history` */
export function History({ of, fields = {}, round = 0 }) {
    const list = useRows(of, {}, { counted: false, page: 10 });
    useEffect(() => {
        if (round) list.again();
    }, [round]);
    return html`${list.error && html`<${Problem} error=${list.error} again=${list.again} />`}
        <ol class="rows">${list.rows.map((one) => html`<li key=${one.id}>
            <p>${one.actor?.display_name ?? 'The system'} ${does[one.action] ?? one.action} <time class="soft" datetime=${one.at} title=${timeOf(one.at)}>${agoOf(one.at)}</time></p>
            <ul>${Object.entries(one.changes ?? {}).map(([name, change]) => html`<${Change} key=${name} name=${name} change=${change} fields=${fields} />`)}</ul></li>`)}</ol>
        ${!list.loading && list.rows.length === 0 && !list.error && html`<p class="soft">Nothing is recorded.</p>`}
        ${list.more && html`<p class="more"><button type="button" disabled=${list.loading} onClick=${list.next}>Earlier</button></p>`}`;
}
