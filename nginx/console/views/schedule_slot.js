// One slot in a dialog: made, changed or removed.
import { client } from '../api.js';
import { Why } from '../parts/basics.js';
import { Confirm, Dialog } from '../parts/dialog.js';
import { Form, writable } from '../parts/form.js';
import { say } from '../parts/toast.js';
import { html, useState } from '../ui.js';
import { deliveryRole } from '../words.js';
import { TYPES } from './schedule_data.js';
import { spanInWords } from './schedule_days.js';

/** @typedef {import('./schedule_days.js').Slot} Slot */

const ASKED = ['user', 'phase', 'slot_type', 'start', 'end', 'delivery_role', 'is_onsite'];
const PATHS = { user: '/api/users/', phase: '/api/phases/' };
const choices = (/** @type {[string, string][]} */ all) => all.map(([value, display_name]) => ({ value, display_name }));

/** Numbers that mean something are chosen by what they mean. @param {import('../api.js').Description} description */
function fieldsFor(description) {
    const fields = writable(description, ASKED);
    const change = (/** @type {string} */ name, /** @type {any} */ more) => fields[name] && (fields[name] = { ...fields[name], ...more });
    change('user', { type: 'nested object', label: 'Person' });
    change('phase', { type: 'nested object', help_text: 'What the time is for; empty for leave, training and the like.' });
    change('slot_type', { label: 'Kind', help_text: '', required: true, choices: choices(Object.entries(TYPES)) });
    change('delivery_role', { label: 'Role', help_text: '', required: true, choices: choices(Array.from({ length: 10 }, (_, role) => [String(role), deliveryRole(role)])) });
    return fields;
}

/** What stands in the form at first, as a body has it. @param {any} initial */
const bodyFrom = (initial) => Object.fromEntries(Object.entries(initial).map(([name, value]) => [name, /** @type {any} */ (value)?.id ?? value]));

/** @param {{description: import('../api.js').Description, why?: string[], slot: Partial<Slot>, phases: Map<number, any>, conflicts: string[], onSaved: (slot: Slot, phase: any) => void, onRemoved: (slot: Slot) => void, onClose: () => void}} props */
export function SlotDialog({ description, why, slot, phases, conflicts, onSaved, onRemoved, onClose }) {
    const [removes, setRemoves] = useState(false);
    const isNew = slot.id === undefined;
    const phase = slot.phase ? phases.get(slot.phase) ?? { id: slot.phase, name: `Phase ${slot.phase}` } : null;
    const initial = { slot_type: 8, delivery_role: 1, is_onsite: false, ...slot, phase };
    const save = async (/** @type {any} */ body) => {
        const given = Object.fromEntries(ASKED.map((name) => [name, /** @type {any} */ (initial)[name]]));
        const saved = /** @type {any} */ (isNew ? await client.timeslots.create({ ...bodyFrom(given), ...body }) : await client.timeslots.update(Number(slot.id), body));
        say(`Slot of ${saved.user.display_name}: ${spanInWords(saved)}.`);
        onSaved(saved, saved.phase ? phases.get(saved.phase) ?? await client.phases.get(saved.phase) : null);
    };
    const remove = async () => {
        await client.timeslots.delete(Number(slot.id));
        say('The slot is removed.');
        onRemoved(/** @type {Slot} */ (slot));
    };
    if (removes) return html`<${Confirm} title="Remove this slot?" action="Remove" grave=${true} onConfirm=${remove} onClose=${() => setRemoves(false)}>
        <p>${slot.user.display_name}, ${spanInWords(/** @type {Slot} */ (slot))}. The time is free again.</p><//>`;
    return html`<${Dialog} title=${isNew ? 'New slot' : `Slot of ${slot.user.display_name}`} onClose=${onClose}>
        ${conflicts.length > 0 && html`<ul class="notice">${conflicts.map((one) => html`<li key=${one}>${one}</li>`)}</ul>`}
        ${phase?.job && html`<p><a href=${`/jobs/${phase.job}`}>Job ${phase.job}</a></p>`}
        ${why ? html`<p>${spanInWords(/** @type {Slot} */ (slot))}</p><p><${Why} why=${['You may not change it.', ...why]} /></p>` : html`<${Form} fields=${fieldsFor(description)} initial=${initial} action=${isNew ? 'Book' : 'Save'} paths=${PATHS} onSend=${save} onClose=${onClose} />`}
        ${!isNew && !why && html`<p><button type="button" class="grave" onClick=${() => setRemoves(true)}>Remove slot…</button></p>`}
    <//>`;
}
