// A form made from what OPTIONS tells of fields: one input for each that can be written, what is wrong beside it.
// @ts-check
import { ask, button, complaints, element, find } from './browse-api.js';

/** @typedef {import('./browse-api.js').Answer} Answer */
/** @typedef {{ name: string, field: any, input: any, read: () => unknown, was: string }} Entry */

const LONG = 300;
/** @type {Record<string, string>} */
const KINDS = { integer: 'number', decimal: 'number', number: 'number', boolean: 'boolean', date: 'date' };

/** @param {any} field */
function kindOf(field) {
    const type = Array.isArray(field.type) ? field.type[0] : field.type;
    const children = field.children ?? {};
    if (field.choices || field.enum) return 'choice';
    if (type === 'nested object') return children.id ? 'reference' : field.children ? 'group' : 'json';
    if (type === 'list') return children.id ? 'references' : field.children ? 'json' : 'lines';
    if (type === 'object' || type === 'array') return 'json';
    return KINDS[String(type)] ?? 'text';
}

/**
 * Whether a body may have it; a group may when any of its members may.
 * @param {any} field
 * @returns {boolean}
 */
export function isWritten(field) {
    return kindOf(field) === 'group' ? Object.values(field.children).some(isWritten) : !field.read_only;
}

/**
 * What stands in the input for a value as it was read.
 * @param {string} kind
 * @param {any} value
 */
function shown(kind, value) {
    if (value === null || value === undefined) return '';
    if (kind === 'reference') return String(value.id ?? value);
    if (kind === 'references') return value.map((/** @type {any} */ one) => one.id ?? one).join(', ');
    if (kind === 'lines') return value.join('\n');
    if (kind === 'json') return JSON.stringify(value, null, 2);
    return String(value);
}

/**
 * The value that an input means. What cannot be read stays text, and the API says what is wrong with it.
 * @param {string} kind
 * @param {string} text
 * @param {any} field
 */
function meant(kind, text, field) {
    const number = (/** @type {string} */ one) => (/^-?\d+(\.\d+)?$/.test(one) ? Number(one) : one);
    if (kind === 'lines') return text.split('\n').map((line) => line.trim()).filter((line) => line !== '');
    if (kind === 'references') return text.split(',').map((one) => one.trim()).filter((one) => one !== '').map(number);
    if (text === '') return kind === 'text' && !field.nullable ? '' : null;
    if (kind === 'number' || kind === 'reference') return number(text.trim());
    if (kind === 'boolean') return text === 'true';
    if (kind !== 'json') return text;
    try {
        return JSON.parse(text);
    } catch {
        return text;
    }
}

/**
 * @param {string} kind
 * @param {any} field
 * @param {Record<string, string | boolean | undefined>} attributes
 */
function inputOf(kind, field, attributes) {
    if (kind === 'choice' || kind === 'boolean') {
        const choices = field.choices?.map((/** @type {any} */ one) => [one.value, one.display_name]) ?? field.enum?.map((/** @type {string} */ one) => [one, one])
            ?? [['true', 'yes'], ['false', 'no']];
        return element('select', attributes, element('option', { value: '' }, '–'),
            ...choices.map((/** @type {string[]} */ [value, words]) => element('option', { value }, words || value)));
    }
    if (kind === 'lines' || kind === 'json' || (kind === 'text' && !(field.max_length <= LONG)))
        return element('textarea', { ...attributes, rows: kind === 'json' ? '6' : '3' });
    return element('input', { ...attributes, type: kind === 'date' ? 'date' : 'text', inputmode: kind === 'number' ? 'decimal' : undefined, autocomplete: 'off' });
}

/**
 * The inputs of fields, those of groups below their names; of `fixed` ones, off with why.
 * @param {Record<string, any>} fields
 * @param {Record<string, string[]>} fixed
 * @param {Record<string, any> | null} row
 * @param {Record<string, string>} references
 * @param {string} prefix
 * @param {Entry[]} entries
 * @returns {HTMLElement[]}
 */
function inputs(fields, fixed, row, references, prefix, entries) {
    return Object.entries(fields).filter(([, field]) => isWritten(field)).map(([key, field]) => {
        const name = prefix + key;
        const kind = kindOf(field);
        if (kind === 'group')
            return element('fieldset', {}, element('legend', {}, field.label ?? key),
                ...inputs(field.children, fixed, row?.[key] ?? null, references, `${name}.`, entries));
        const why = fixed[name]?.join(' ');
        const id = `write-${name.replaceAll('.', '-')}-${entries.length}`;
        const input = inputOf(kind, field, { id, maxlength: field.max_length ? String(field.max_length) : undefined, 'aria-describedby': `${id}-told`, disabled: why !== undefined });
        input.value = shown(kind, row?.[key]);
        entries.push({ name, field, input, was: input.value, read: () => meant(kind, input.value, field) });
        const place = element('div', { class: 'input' }, element('label', { for: id }, (field.label ?? key) + (field.required ? ' *' : '')), input,
            element('small', { id: `${id}-told` }, [field.help_text ?? field.description, why].filter(Boolean).join(' ')), element('p', { class: 'wrong', 'data-of': name }));
        if (references[name] && kind === 'reference' && !why) find(input, references[name], row?.[key]);
        return place;
    });
}

/**
 * What the entries say, nested by their names; only what was changed, or filled in.
 * @param {Entry[]} entries
 */
function said(entries) {
    /** @type {any} */
    const body = {};
    for (const entry of entries) {
        if (entry.input.value === entry.was) continue;
        const path = entry.name.split('.');
        const last = /** @type {string} */ (path.pop());
        let place = body;
        for (const part of path) place = place[part] ??= {};
        place[last] = entry.read();
    }
    return body;
}

/**
 * @param {HTMLElement} form
 * @param {Answer | null} answer
 */
export function tell(form, answer) {
    for (const place of form.querySelectorAll('.wrong')) place.textContent = '';
    if (answer === null) return;
    const rest = [];
    for (const [field, sentences] of complaints(answer)) {
        const place = field === '' ? null : form.querySelector(`.wrong[data-of="${CSS.escape(field)}"]`);
        if (place) place.textContent = sentences.join(' ');
        else rest.push(field === '' ? sentences.join(' ') : `${field}: ${sentences.join(' ')}`);
    }
    const whole = form.querySelector('.wrong[data-of=""]');
    if (whole) whole.textContent = rest.join(' ');
    /** @type {HTMLElement | null} */ (whole)?.scrollIntoView({ block: 'nearest' });
}

/**
 * Somebody else was quicker: what is there now and what is to be saved, side by side.
 * @param {HTMLElement} form
 * @param {string} address
 * @param {Record<string, unknown>} mine
 * @param {(etag: string) => Promise<void>} again
 */
async function tellBoth(form, address, mine, again) {
    const now = await ask('GET', address);
    const text = (/** @type {unknown} */ value) => (typeof value === 'string' ? value : JSON.stringify(value));
    const rows = Object.entries(mine).map(([name, value]) => element('tr', {}, element('th', { scope: 'row' }, name),
        element('td', {}, text(now.body?.[name] ?? null)), element('td', {}, text(value))));
    const both = element('div', { class: 'both', role: 'alert' },
        element('p', {}, 'Somebody else has changed this meanwhile.'),
        element('table', {}, element('thead', {}, element('tr', {}, ...['Field', 'There now', 'Yours'].map((words) => element('th', { scope: 'col' }, words)))),
            element('tbody', {}, ...rows)),
        element('p', {}, button('Save mine over it', async () => { both.remove(); await again(now.etag); }), ' ', button('See what is there', () => location.reload(), 'plain')));
    form.querySelector('.both')?.remove();
    form.append(both);
}

/**
 * @param {{ method: string, address: string, words: string, fields: Record<string, any>, fixed: Record<string, string[]>, row?: any, etag?: string,
 *           references: Record<string, string>, done: (answer: Answer) => void }} what
 */
export function fieldsForm({ method, address, words, fields, fixed, row = null, etag = '', references, done }) {
    /** @type {Entry[]} */
    const entries = [];
    const form = element('form', { class: 'write', novalidate: true }, ...inputs(fields, fixed, row, references, '', entries),
        element('p', { class: 'wrong', 'data-of': '', role: 'alert' }), element('p', {}, element('button', {}, words)));
    const send = async (/** @type {string} */ tag) => {
        const body = said(entries);
        const answer = await ask(method, address, { body, etag: tag });
        tell(form, answer.status < 300 ? null : answer);
        if (answer.status < 300) done(answer);
        else if (answer.status === 412) await tellBoth(form, address, body, send);
    };
    form.addEventListener('submit', (/** @type {Event} */ event) => {
        event.preventDefault();
        void send(etag);
    });
    return form;
}

/**
 * The same as JSON, for whoever would rather write that.
 * @param {{ methods: string[], address: string, text: string, etag?: string, done: (answer: Answer) => void }} what
 */
export function rawForm({ methods, address, text, etag = '', done }) {
    const body = element('textarea', { rows: '14', 'aria-label': 'JSON', spellcheck: 'false', class: 'code' });
    body.value = text;
    const form = element('form', { class: 'write' }, body, element('p', { class: 'wrong', 'data-of': '', role: 'alert' }));
    const send = async (/** @type {string} */ method, /** @type {string} */ tag) => {
        let json;
        try {
            json = JSON.parse(body.value);
        } catch (error) {
            form.querySelector('.wrong').textContent = String(error);
            return;
        }
        const answer = await ask(method, address, { body: json, etag: method === 'POST' ? '' : tag });
        tell(form, answer.status < 300 ? null : answer);
        if (answer.status < 300) done(answer);
        else if (answer.status === 412) await tellBoth(form, address, json, (now) => send(method, now));
    };
    form.append(element('p', {}, ...methods.flatMap((method) => [button(method, () => send(method, etag)), ' '])));
    return form;
}
