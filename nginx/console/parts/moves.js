// The moves of a job or a phase: open ones as buttons, closed ones with what stands against them.
import { client, labelOf } from '../api.js';
import { html, useState } from '../ui.js';
import { isGrave, moveName } from '../words.js';
import { Confirm } from './dialog.js';
import { say } from './toast.js';

/** @typedef {{transition: string, to: string, open: boolean, why_not: Record<string, string[]>}} Move */

/** Why a move is closed, as sentences. @param {Move} move */
export const whyNot = ({ why_not: why }) =>
    Object.entries(why).map(([field, sentences]) => (field === 'non_field_errors' || field === 'status' ? '' : `${labelOf(field)}: `) + sentences.join(' '));

/** Makes a move after a word about it. @param {{resource: any, row: any, move: Move, label: string, onMoved: (row: any) => void, onClose: () => void}} props
 *   `resource` is `client.jobs` or `client.phases`, `label` says what moves */
export function MoveDialog({ resource, row, move, label, onMoved, onClose }) {
    const [comment, setComment] = useState('');
    const name = moveName(move.transition);
    const confirmed = async () => {
        const moved = await resource.transition(row.id, move.transition, comment.trim() ? { comment: comment.trim() } : {});
        say(`${label}: ${moved.status_display}.`);
        onClose();
        onMoved(moved);
    };
    return html`<${Confirm} title=${`${label}: ${name}?`} action=${name} grave=${isGrave(move.transition)} onConfirm=${confirmed} onClose=${onClose}>
        ${isGrave(move.transition) && html`<p>What follows from this can't be undone by another move.</p>`}
        <div class="field"><label for="move-comment">Comment</label>
            <textarea id="move-comment" rows="3" maxlength="20000" value=${comment} onInput=${(/** @type {any} */ event) => setComment(event.target.value)}></textarea>
            <p class="help">Kept as a note; may be left empty.</p></div>
    <//>`;
}

/** @param {{resource: any, row: any, moves: Move[], label: string, onMoved: (row: any) => void}} props */
export function Moves({ resource, row, moves, label, onMoved }) {
    const [chosen, setChosen] = useState(/** @type {Move | null} */ (null));
    const grave = (/** @type {Move} */ { transition }) => Number(isGrave(transition));
    const open = moves.filter((move) => move.open).sort((one, other) => grave(one) - grave(other));
    // What the graph has from here comes first: there something can be done about it.
    const isNear = (/** @type {Move} */ move) => row.allowed_transitions?.includes(move.transition) ?? !('status' in move.why_not);
    const near = moves.filter((move) => !move.open && isNear(move));
    const far = moves.filter((move) => !move.open && !isNear(move));
    const closed = (/** @type {Move} */ move) => html`<li key=${move.transition}><strong>${moveName(move.transition)}</strong>
        <ul>${whyNot(move).map((why) => html`<li key=${why}>${why}</li>`)}</ul></li>`;
    return html`<div class="moves">
        <p class="actions">${open.map((move) => html`<button type="button" key=${move.transition} class=${isGrave(move.transition) ? 'grave' : 'main'}
            onClick=${() => setChosen(move)}>${moveName(move.transition)}</button>`)}
            ${open.length === 0 && html`<span class="soft">No move is open to you now.</span>`}</p>
        ${near.length > 0 && html`<details open><summary>Closed for now, and why</summary><ul class="closed">${near.map(closed)}</ul></details>`}
        ${far.length > 0 && html`<details><summary>Moves from another status (${far.length})</summary><p class="soft">There is none of these from ${row.status_display}: ${far.map(({ transition }) => moveName(transition)).join(', ')}.</p></details>`}
        ${chosen && html`<${MoveDialog} resource=${resource} row=${row} move=${chosen} label=${label} onMoved=${onMoved} onClose=${() => setChosen(null)} />`}
    </div>`;
}

/** Moves of a row as they are now. @param {'jobs' | 'phases'} name @param {number} id @returns {Promise<Move[]>} */
export const movesOf = (name, id) => /** @type {any} */ (client[name]).transitions(id);
