// A new job, by the form that the description of jobs makes.
import { client } from '../api.js';
import { Dialog } from '../parts/dialog.js';
import { Form, writable } from '../parts/form.js';
import { say } from '../parts/toast.js';
import { go } from '../router.js';
import { html } from '../ui.js';

const ASKED = ['title', 'client', 'unit', 'start_date', 'end_date', 'description', 'account_manager', 'revenue', 'external_id'];

/** @param {{user: any, description: import('../api.js').Description, onClose: () => void}} props */
export function NewJob({ description, onClose }) {
    const fields = writable(description, ASKED);
    const create = async (/** @type {any} */ body) => {
        const job = await client.jobs.create(body);
        say(`Job ${job.id} is there.`);
        onClose();
        go(`/jobs/${job.id}`);
    };
    return html`<${Dialog} title="New job" onClose=${onClose}><${Form} fields=${fields} action="Create" onSend=${create} onClose=${onClose} /><//>`;
}
