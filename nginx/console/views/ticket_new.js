// A new ticket, and the fields of one.
import { client } from '../api.js';
import { Dialog } from '../parts/dialog.js';
import { Form } from '../parts/form.js';
import { say } from '../parts/toast.js';
import { go } from '../router.js';
import { html, useState } from '../ui.js';

/** @typedef {import('../api.js').Field} Field */

/** @param {Partial<Field>} more @returns {Field} */
const field = (more) => ({ type: 'string', required: false, read_only: false, nullable: false, label: '', help_text: '', ...more });

/** What one writes of a ticket. @param {string[]} groups of the caller @returns {Record<string, Field>} */
export const fieldsOf = (groups) => ({
    name: field({ label: 'Name', max_length: 250 }),
    description: field({ label: 'Description', max_length: 20_000 }),
    tg: field({ label: 'Trust group', nullable: true, help_text: 'Whose members see it; empty for everybody.', type: 'choice', choices: groups.map((one) => ({ value: one, display_name: one })) }),
    private: field({ label: 'Private', type: 'boolean', help_text: 'For you alone; nobody else sees it, administrators included.' }),
});

const CONTENT = field({ label: 'Addresses', required: true, max_length: 10_000_000, help_text: 'Any text: every address in it is found.' });

/** @param {{type: string, groups: string[], onClose: () => void}} props */
export function NewTicket({ type: first, groups, onClose }) {
    const [type, setType] = useState(first);
    const needed = type === 'activity' || type === 'mitigation';
    const { name, ...others } = fieldsOf(groups);
    const fields = /** @type {Record<string, Field>} */ ({ name: { ...name, required: needed }, ...others, ...(type === 'mitigation' && { content: CONTENT }) });
    const make = async (/** @type {any} */ body) => {
        const { metadata } = /** @type {any} */ (await client.tickets.create({ ...body, type }));
        say(`Ticket ${metadata.num} is there.`);
        go(`/tickets/${metadata.num}`);
    };
    return html`<${Dialog} title="New ticket" onClose=${onClose}><${Form} fields=${fields} action="Create" onSend=${make} onClose=${onClose}>
        <div class="field"><label for="ticket-type">Type</label><input id="ticket-type" list="ticket-types" required pattern="[a-z0-9_\\-]+" value=${type} onInput=${(/** @type {any} */ event) => setType(event.target.value)} />
            <datalist id="ticket-types"><option>activity</option><option>mitigation</option><option>data</option><option>analysis</option></datalist>
            <p class="help">activity, mitigation, or any other word.</p></div><//><//>`;
}
