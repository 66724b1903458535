// Notes about something: what people wrote, and apart from it what the system did.
import { describe, useAsked } from '../api.js';
import { html, useEffect, useId, useState } from '../ui.js';
import { agoOf, timeOf } from '../words.js';
import { Problem, Why } from './basics.js';
import { useAction } from './dialog.js';
import { useRows } from './rows.js';
import { say } from './toast.js';

/** @param {{note: any}} props */
const Note = ({ note }) => html`<li class=${note.is_system_note ? 'note system' : 'note'}>
    <p class="soft">${note.author?.display_name ?? 'System'} · <time datetime=${note.created} title=${timeOf(note.created)}>${agoOf(note.created)}</time>${note.category && html` · ${note.category.replaceAll('_', ' ')}`}</p>
    <p class="prose">${note.note}</p></li>`;

/** @param {{of: any, onWritten: () => void}} props */
function Write({ of, onWritten }) {
    const id = useId();
    const [text, setText] = useState('');
    const { run, busy, error } = useAction(async () => {
        await of.create({ note: text });
        setText('');
        say('Your note is written.');
        onWritten();
    });
    const submitted = (/** @type {Event} */ event) => {
        event.preventDefault();
        if (text.trim()) run();
    };
    return html`<form onSubmit=${submitted}><div class="field"><label for=${id}>Write a note</label>
        <textarea id=${id} rows="3" maxlength="20000" value=${text} onInput=${(/** @type {any} */ event) => setText(event.target.value)}></textarea></div>
        ${error && html`<${Problem} error=${error} />`}
        <p class="actions"><button type="submit" class="main" disabled=${busy || !text.trim()}>Add note</button></p></form>`;
}

/** @param {{of: any, path: string, round?: number}} props `of` is the list at `path`, below a row: `client.jobs(2501).notes`; another `round` reads it anew */
export function Notes({ of, path, round = 0 }) {
    const description = useAsked(() => describe(path), [path]);
    const why = description.value?.refused?.POST;
    const [which, setWhich] = useState('false');
    const list = useRows(of, which ? { is_system_note: which } : {}, { counted: false, page: 20 });
    useEffect(() => {
        if (round) list.again();
    }, [round]);
    const kinds = [['false', 'People'], ['true', 'System'], ['', 'All']];
    return html`${why ? html`<p><${Why} why=${['You may not write here.', ...why]} /></p>` : html`<${Write} of=${of} onWritten=${list.again} />`}
        <p class="actions" role="group" aria-label="Which notes">${kinds.map(([value, label]) => html`<button type="button" key=${value} aria-pressed=${which === value} onClick=${() => setWhich(value ?? '')}>${label}</button>`)}</p>
        ${list.error && html`<${Problem} error=${list.error} again=${list.again} />`}
        <ul class="rows">${list.rows.map((note) => html`<${Note} key=${note.id} note=${note} />`)}</ul>
        ${!list.loading && list.rows.length === 0 && html`<p class="soft">None yet.</p>`}
        ${list.more && html`<p class="more"><button type="button" disabled=${list.loading} onClick=${list.next}>Earlier notes</button></p>`}`;
}
