// One input for one field of a resource, by what OPTIONS says of it, and what is wrong with a value as it is typed. The server
// judges all of it again, and more.
import { html } from '../ui.js';
import { Picker } from './picker.js';

/** @typedef {import('../api.js').Field} Field */

/** Which list the rows of a reference come from, by the name of the field. @type {Record<string, string>} */
const lists = {
    client: '/api/client/', unit: '/api/orgunit/', service: '/api/services/', job: '/api/jobs/', phase: '/api/phases/', role: '/api/roles/',
    skill: '/api/skills/', framework_agreement: '', trustgroup: '/api/trustgroups/',
};
const people = /^(user|owner|author|actor|manager|account_manager|dep_account_manager|created_by|project_lead|report_author|techqa_by|presqa_by|scoped_by|scoped_signed_off_by|team_members)$/;
/** @param {string} name @param {Record<string, string>} [more] lists that only the caller knows */
export const listOf = (name, more = {}) => more[name] ?? lists[name] ?? (people.test(name) ? '/api/users/' : '');

/** What the value of a field is wrong in, or ''. @param {Field} field @param {any} value */
export function flawOf(field, value) {
    if (value === null || value === undefined || value === '') return field.required ? 'This is needed.' : '';
    if (field.type === 'string' && field.max_length && value.length > field.max_length) return `At most ${field.max_length} characters; these are ${value.length}.`;
    if (field.type === 'integer' || field.type === 'decimal') {
        const number = Number(value);
        if (Number.isNaN(number) || (field.type === 'integer' && !Number.isInteger(number))) return field.type === 'integer' ? 'This has to be a whole number.' : 'This has to be a number.';
        if (field.max_value !== undefined && number > field.max_value) return `At most ${field.max_value}.`;
        if (field.min_value !== undefined && number < field.min_value) return `At least ${field.min_value}.`;
    }
    if (field.type === 'date' && !/^\d{4}-\d\d-\d\d$/.test(value)) return 'This has to be a day.';
    return '';
}

/** Of what an input has, what a body has. @param {Field} field @param {any} value */
export function sent(field, value) {
    if (value === '' || value === undefined) return field.type === 'string' && !field.nullable ? '' : null;
    if (field.type === 'integer' || field.type === 'decimal') return typeof value === 'object' ? value?.id ?? null : Number(value);
    if (field.type === 'datetime') return new Date(value).toISOString().replace(/\.\d+Z$/, 'Z');
    if (field.type === 'nested object') return value?.id ?? null;
    return value;
}

const numeric = { integer: { type: 'number', step: 1 }, decimal: { type: 'number', step: 'any' } };
/** For an input of the reader's own time. @param {string | null} value */
function localTime(value) {
    if (!value || !value.endsWith('Z')) return value ?? '';
    const at = new Date(value);
    return new Date(at.getTime() - at.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}

/** @param {{name: string, field: Field, value: any, onValue: (value: any) => void, id: string, invalid: boolean, describedBy: string, path?: string,
 *   long?: boolean}} props `path` is the list that a reference comes from */
export function Input({ name, field, value, onValue, id, invalid, describedBy, path = listOf(name), long = false }) {
    const common = { id, name, 'aria-invalid': invalid, 'aria-describedby': describedBy, 'aria-required': field.required };
    const typed = (/** @type {any} */ event) => onValue(event.target.value);
    if (path && (field.type === 'nested object' || field.type === 'integer'))
        return html`<${Picker} id=${id} path=${path} value=${value} onPick=${onValue} label=${field.label} required=${field.required} invalid=${invalid} describedBy=${describedBy} />`;
    if (field.type === 'boolean') return html`<input type="checkbox" ...${common} checked=${Boolean(value)} onChange=${(/** @type {any} */ event) => onValue(event.target.checked)} />`;
    if (field.choices)
        return html`<select ...${common} value=${value ?? ''} onChange=${typed}>${!field.required && html`<option value=""></option>`}
            ${field.choices.map((one) => html`<option key=${one.value} value=${one.value}>${one.display_name}</option>`)}</select>`;
    if (field.type === 'date') return html`<input type="date" ...${common} value=${value ?? ''} onInput=${typed} />`;
    if (field.type === 'datetime') return html`<input type="datetime-local" ...${common} value=${localTime(value)} onInput=${typed} />`;
    if (field.type === 'integer' || field.type === 'decimal') return html`<input ...${numeric[field.type]} ...${common} value=${value ?? ''} onInput=${typed} />`;
    if (field.type === 'password') return html`<input type="password" ...${common} autocomplete=${name === 'password' ? 'new-password' : 'current-password'} value=${value ?? ''} onInput=${typed} />`;
    if (field.type === 'list') {
        const lines = Array.isArray(value) ? value.join('\n') : value ?? '';
        return html`<textarea rows="3" ...${common} value=${lines} onInput=${(/** @type {any} */ event) => onValue(event.target.value.split('\n'))}></textarea>`;
    }
    if (long || (field.max_length ?? 0) > 1000) return html`<textarea rows="4" ...${common} value=${value ?? ''} onInput=${typed}></textarea>`;
    return html`<input type="text" ...${common} value=${value ?? ''} onInput=${typed} />`;
}
