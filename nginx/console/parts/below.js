// Rows below a row, as contacts of a client: listed, made, changed and removed in a part of its page.
import { describe, useAsked } from '../api.js';
import { html, useState } from '../ui.js';
import { Asked, Button, Empty, Section } from './basics.js';
import { Confirm, Dialog } from './dialog.js';
import { Form, writable } from './form.js';
import { useRows } from './rows.js';
import { say } from './toast.js';

/** @param {{title: string, one: string, path: string, of: any, names: string[], label: (row: any) => string, draw: (row: any) => any, onChange?: () => void}} props
 *   `one` is what a row is called, `of` the resource at `path`, `names` the fields that a person writes, `draw` shows a row */
export function Below({ title, one, path, of, names, label, draw, onChange }) {
    const description = useAsked(() => describe(path), [path]);
    const list = useRows(of, {}, { counted: false, page: 100 });
    const first = list.rows[0]?.id;
    const rights = useAsked(async () => (first ? (await describe(`${path}${first}/`)).refused : undefined), [path, first]);
    const { PATCH: fixed, DELETE: kept } = rights.value ?? {};
    const [asks, setAsks] = useState(/** @type {{what: string, row?: any}} */ ({ what: '' }));
    const close = () => setAsks({ what: '' });
    const done = (/** @type {string} */ what) => {
        say(what);
        close();
        list.again();
        onChange?.();
    };
    const save = async (/** @type {any} */ body) => {
        if (!asks.row) await of.create(body);
        else if (Object.keys(body).length) await of.update(asks.row, body);
        done(`The ${one} is ${asks.row ? 'saved' : 'there'}.`);
    };
    const remove = async () => {
        await of.delete(asks.row);
        done(`The ${one} is removed.`);
    };
    const buttons = (/** @type {any} */ row) => html`<span class="actions">${!fixed && html`<button type="button" class="plain" aria-label=${`Change ${label(row)}`} onClick=${() => setAsks({ what: 'form', row })}>Change</button>`}
        ${!kept && html`<button type="button" class="plain" aria-label=${`Remove ${label(row)}`} onClick=${() => setAsks({ what: 'remove', row })}>Remove</button>`}</span>`;
    return html`<${Section} title=${title} actions=${html`<${Button} why=${description.value?.refused?.POST} aria-label=${`New ${one}`} onClick=${() => setAsks({ what: 'form' })}>New<//>`}>
        <${Asked} asked=${{ value: list.loading && list.rows.length === 0 ? undefined : list.rows, error: list.error, again: list.again }}>${(/** @type {any[]} */ rows) => (rows.length === 0 ? html`<${Empty} title=${`No ${one} yet.`} />`
            : html`<ul class="rows">${rows.map((row) => html`<li key=${row.id} class="line"><div>${draw(row)}</div>${buttons(row)}</li>`)}</ul>`)}<//>
        ${asks.what === 'form' && html`<${Dialog} title=${asks.row ? `Change ${label(asks.row)}` : `New ${one}`} onClose=${close}><${Asked} asked=${description}>${(/** @type {any} */ what) =>
            html`<${Form} fields=${writable(what, names)} initial=${asks.row} action=${asks.row ? 'Save' : 'Create'} onSend=${save} onClose=${close} />`}<//><//>`}
        ${asks.what === 'remove' && html`<${Confirm} title=${`Remove ${label(asks.row)}?`} action="Remove" grave=${true} onConfirm=${remove} onClose=${close}><p>This can't be undone.</p><//>`}<//>`;
}
