// A form from the description of a resource: one input per field, what is wrong beside it as one types, what the server refuses
// beside it too. Nothing that was typed is lost.
import { fieldsOf, isLoggedOut, logIn } from '../api.js';
import { html, useId, useState } from '../ui.js';
import { Problem } from './basics.js';
import { Input, flawOf, sent } from './fields.js';

/** @typedef {import('../api.js').Field} Field */

/** A field with its label, its help and what is wrong with it.
 * @param {{name: string, field: Field, value: any, flaw: string, onValue: (value: any) => void, path?: string}} props */
export function Labelled({ name, field, value, flaw, onValue, path }) {
    const id = useId();
    const tick = field.type === 'boolean';
    const input = html`<${Input} name=${name} field=${field} value=${value} onValue=${onValue} id=${id} invalid=${Boolean(flaw)} describedBy=${`${id}-help ${id}-flaw`} path=${path} />`;
    return html`<div class=${tick ? 'field tick' : 'field'}>
        ${tick && input}<label for=${id}>${field.label}${field.required && html` <span class="needed" aria-hidden="true">*</span>`}</label>
        ${!tick && input}
        <p class="help" id=${`${id}-help`}>${field.help_text}</p>
        <p class="flaw" id=${`${id}-flaw`} aria-live="polite">${flaw}</p>
    </div>`;
}

/** What a form holds, and what is wrong with it: at first silent, then as one types.
 * @param {Record<string, Field>} fields @param {Record<string, any>} initial */
export function useValues(fields, initial) {
    const [values, setValues] = useState(initial);
    const [touched, setTouched] = useState(/** @type {Record<string, boolean>} */ ({}));
    const [refused, setRefused] = useState(/** @type {Record<string, string[]>} */ ({}));
    const flaw = (/** @type {string} */ name) => {
        const field = fields[name];
        return (field && touched[name] && flawOf(field, values[name])) || refused[name]?.join(' ') || '';
    };
    const put = (/** @type {string} */ name, /** @type {any} */ value) => {
        setValues((was) => ({ ...was, [name]: value }));
        setTouched((was) => ({ ...was, [name]: true }));
        setRefused(({ [name]: _, ...others }) => others);
    };
    const touchAll = () => setTouched(Object.fromEntries(Object.keys(fields).map((name) => [name, true])));
    const sound = Object.entries(fields).every(([name, field]) => !flawOf(field, values[name]));
    return { values, flaw, put, touchAll, sound, refuse: setRefused };
}

/** The members of a body, of the fields that were changed. @param {Record<string, Field>} fields @param {Record<string, any>} values
 * @param {Record<string, any>} initial */
export const bodyOf = (fields, values, initial) =>
    Object.fromEntries(Object.entries(fields).filter(([name]) => values[name] !== initial[name]).map(([name, field]) => [name, sent(field, values[name])]));

/** @param {{fields: Record<string, Field>, initial?: Record<string, any>, action: string, onSend: (body: Record<string, any>) => Promise<any>,
 *   onClose?: () => void, paths?: Record<string, string>, children?: any}} props
 *   `onSend` gets what was changed; what it throws is shown. `paths` are lists of references that the name of a field does not tell. */
export function Form({ fields, initial = {}, action, onSend, onClose, paths = {}, children }) {
    const { values, flaw, put, touchAll, sound, refuse } = useValues(fields, initial);
    const [state, setState] = useState(/** @type {{busy: boolean, error: any}} */ ({ busy: false, error: undefined }));
    const submitted = async (/** @type {any} */ event) => {
        event.preventDefault();
        touchAll();
        if (!sound) return;
        setState({ busy: true, error: undefined });
        try {
            await onSend(bodyOf(fields, values, initial));
            setState({ busy: false, error: undefined });
        } catch (error) {
            if (isLoggedOut(error)) logIn();
            refuse(fieldsOf(error));
            setState({ busy: false, error });
        }
    };
    return html`<form onSubmit=${submitted} novalidate>
        ${children}
        ${Object.entries(fields).map(([name, field]) => html`<${Labelled} key=${name} name=${name} field=${field} value=${values[name]} flaw=${flaw(name)}
            onValue=${(/** @type {any} */ value) => put(name, value)} path=${paths[name]} />`)}
        ${state.error && html`<${Problem} error=${state.error} />`}
        <p class="actions"><button type="submit" class="main" disabled=${state.busy}>${action}</button>
            ${onClose && html`<button type="button" onClick=${onClose}>Cancel</button>`}</p>
    </form>`;
}

/** Of what a body may have those fields that this person may write, in the order of `names` where given.
 * @param {import('../api.js').Description} description @param {string[]} [names] */
export function writable({ actions, fields, refused_fields: refused = {} }, names) {
    const all = Object.entries(actions?.POST ?? fields).filter(([name, field]) => !field.read_only && !(name in refused));
    if (!names) return Object.fromEntries(all);
    const byName = new Map(all);
    return Object.fromEntries(names.flatMap((name) => (byName.has(name) ? [[name, byName.get(name)]] : [])));
}
