// The facts of a row, each changed where it stands: one field at a time, held against the version that was read, so that two people
// do not undo each other.
import { PreconditionFailed } from '../client/index.js';
import { html, useState } from '../ui.js';
import { shown } from './columns.js';
import { Dialog, useAction } from './dialog.js';
import { Form } from './form.js';
import { say } from './toast.js';
import { Problem, Why } from './basics.js';

/** @typedef {import('../api.js').Field} Field */

/** Somebody else was quicker: both versions, and which one is to be.
 * @param {{name: string, field: Field, theirs: any, mine: any, onTheirs: () => void, onMine: () => Promise<any>}} props */
function Conflict({ name, field, theirs, mine, onTheirs, onMine }) {
    const { run, busy, error } = useAction(onMine);
    return html`<${Dialog} title="Somebody else was quicker" onClose=${onTheirs}>
        <p>This was changed while you were writing. Nothing is lost: which one is it to be?</p>
        <dl class="facts"><div><dt>${field.label} now</dt><dd class="prose">${shown(field, theirs[name])}</dd></div>
            <div><dt>Yours</dt><dd class="prose">${shown(field, mine)}</dd></div></dl>
        ${error && html`<${Problem} error=${error} />`}
        <p class="actions"><button type="button" class="main" disabled=${busy} onClick=${run}>Save mine</button> <button type="button" onClick=${onTheirs}>Keep theirs</button></p>
    <//>`;
}

/** @param {{name: string, field: Field, row: any, resource: any, onSaved: (row: any) => void, canEdit: boolean, path?: string, cell?: any}} props */
function Fact({ name, field, row, resource, onSaved, canEdit, path, cell }) {
    const [edits, setEdits] = useState(false);
    const [conflict, setConflict] = useState(/** @type {{theirs: any, typed: any, body: any} | null} */ (null));
    const saved = (/** @type {any} */ now) => {
        setEdits(false);
        setConflict(null);
        say(`${field.label} is saved.`);
        onSaved(now);
    };
    const save = async (/** @type {any} */ body) => {
        if (Object.keys(body).length === 0) return setEdits(false);
        try {
            saved(await resource.update(row, body));
        } catch (error) {
            if (!(error instanceof PreconditionFailed)) throw error;
            setConflict({ theirs: await resource.get(row.id), typed: body[name], body });
        }
        return undefined;
    };
    const theirs = () => {
        const now = conflict?.theirs;
        setConflict(null);
        setEdits(false);
        onSaved(now);
    };
    const label = field.label.toLowerCase();
    return html`<div class=${edits ? 'editing' : ''}><dt>${field.label}</dt><dd>
        ${edits ? html`<${Form} fields=${{ [name]: { ...field, read_only: false } }} initial=${{ [name]: row[name] }} action="Save" paths=${path ? { [name]: path } : {}} onSend=${save} onClose=${() => setEdits(false)} />`
        : html`<span class=${(field.max_length ?? 0) > 1000 ? 'prose' : ''}>${cell ? cell(row) : shown(field, row[name])}</span>
            ${canEdit && !field.read_only && html` <button type="button" class="plain" aria-label=${`Change ${label}`} onClick=${() => setEdits(true)}>Change</button>`}`}
        ${conflict && html`<${Conflict} name=${name} field=${field} theirs=${conflict.theirs} mine=${row[name]?.id !== undefined ? { name: `#${conflict.typed}` } : conflict.typed} onTheirs=${theirs}
            onMine=${async () => saved(await resource.update(conflict.theirs, conflict.body))} />`}
    </dd></div>`;
}

/** @param {{names: string[], fields: Record<string, Field>, row: any, resource: any, onSaved: (row: any) => void, why?: string[], but?: string[], off?: Record<string, string[]>,
 *   paths?: Record<string, string>, cells?: Record<string, (row: any) => any>}} props
 *   `row` is a record as the client gave it, `resource` what it belongs to; `why` it may not be changed, `but` for these, and what of it is `off`; `cells` draw a value in another way */
export function Facts({ names, fields, row, resource, onSaved, why, but = [], off = {}, paths = {}, cells = {} }) {
    return html`${why && html`<p><${Why} why=${['You may not change this.', ...why]} /></p>`}<dl class="facts">${names.filter((name) => fields[name]).map((name) => html`<${Fact} key=${name} name=${name} field=${fields[name]} row=${row} resource=${resource}
        onSaved=${onSaved} canEdit=${!(name in off) && (!why || but.includes(name))} path=${paths[name]} cell=${cells[name]} />`)}</dl>`;
}
