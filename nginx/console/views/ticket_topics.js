// The topics of a ticket: texts, hashes and files; added, read, fetched and removed.
import { client, useAsked } from '../api.js';
import { Asked, Empty, Section } from '../parts/basics.js';
import { Confirm, Dialog } from '../parts/dialog.js';
import { Form } from '../parts/form.js';
import { say } from '../parts/toast.js';
import { html, useState } from '../ui.js';
import { agoOf } from '../words.js';

const MOST_SHOWN = 100_000;
/** Byte for byte. @param {string} key */
const fileAddress = (key) => `/api/ticket/topic/${encodeURIComponent(key)}?raw=true`;

/** @type {Record<string, import('../api.js').Field>} */
const FIELDS = {
    name: { type: 'string', required: true, read_only: false, nullable: false, label: 'Name', help_text: 'Of one ticket no two topics have the same.', max_length: 250 },
    content: { type: 'string', required: false, read_only: false, nullable: false, label: 'Text', help_text: '', max_length: 10_000_000 },
};

/** @param {{ticket: any, onAdded: () => void, onClose: () => void}} props */
function Add({ ticket, onAdded, onClose }) {
    const [file, setFile] = useState(/** @type {File | null} */ (null));
    const { content, name } = /** @type {any} */ (FIELDS);
    const fields = file ? { name: { ...name, required: false } } : { name, content };
    const topics = client.tickets(ticket.key).topics;
    const add = async (/** @type {any} */ body) => {
        if (file) await topics.upload(body.name || file.name, file);
        else await topics.create(body.name, body.content ?? '');
        say('The topic is there.');
        onAdded();
    };
    return html`<${Dialog} title="New topic" onClose=${onClose}><${Form} fields=${fields} action="Add" onSend=${add} onClose=${onClose}>
        <div class="field"><label for="topic-file">File</label><input id="topic-file" type="file" onChange=${(/** @type {any} */ event) => setFile(event.target.files[0] ?? null)} />
            <p class="help">Up to 10 MiB, under its own name or another; or a text below.</p></div><//><//>`;
}

/** @param {{ticket: any, topicKey: string, name: string, onClose: () => void}} props */
function Shown({ ticket, topicKey, name, onClose }) {
    const topic = useAsked((signal) => client.tickets(ticket.key).topics.get({ key: topicKey }, { signal }), [topicKey]);
    return html`<${Dialog} title=${name} onClose=${onClose} wide=${true}><${Asked} asked=${topic}>${(/** @type {any} */ { content, topic: { encoding } }) =>
        (typeof content === 'object' ? html`<dl class="facts">${Object.entries(content).map(([member, value]) => html`<div key=${member}><dt>${member}</dt><dd>${typeof value === 'object' ? JSON.stringify(value) : String(value)}</dd></div>`)}</dl>`
        : encoding === 'base64' ? html`<p>These are bytes, no text.</p>` : content === '' ? html`<p class="soft">It is empty.</p>`
        : html`<pre tabindex="0" aria-label="Content">${content.slice(0, MOST_SHOWN)}</pre>${content.length > MOST_SHOWN && html`<p class="soft">The first of ${content.length} characters.</p>`}`)}<//>
        <p class="actions"><a class="button" download=${name} href=${fileAddress(topicKey)}>Download</a> <button type="button" onClick=${onClose}>Close</button></p><//>`;
}

/** @param {{ticket: any, changes: (topic: any) => boolean, onChange: () => void}} props `changes` tells whether one may a topic */
export function Topics({ ticket, changes, onChange }) {
    const [opened, setOpened] = useState(/** @type {{what: string, topic?: any}} */ ({ what: '' }));
    const close = () => setOpened({ what: '' });
    const changed = () => {
        close();
        onChange();
    };
    const remove = async () => {
        await client.tickets(ticket.key).topics.delete({ key: opened.topic.key });
        say('The topic is removed.');
        changed();
    };
    const name = opened.topic?.metadata.name;
    return html`<${Section} title="Topics" actions=${html`<button type="button" class="main" onClick=${() => setOpened({ what: 'add' })}>New topic</button>`}>
        ${ticket.topics.length === 0 ? html`<${Empty} title="No topics yet."><p>What is known about the ticket: a text, or a file of any kind.</p><//>`
        : html`<ul class="rows">${ticket.topics.map((/** @type {any} */ topic) => html`<li key=${topic.key} class="line"><span><strong>${topic.metadata.name}</strong> <span class="soft">${topic.metadata.dataType === 'hash' ? 'hash' : topic.metadata.encoding === 'base64' ? 'file' : 'text'}, ${topic.metadata.creator ?? 'somebody'}, ${agoOf(new Date(topic.metadata.modifiedTime).toISOString())}</span></span>
            <span class="actions"><button type="button" aria-label=${`Show ${topic.metadata.name}`} onClick=${() => setOpened({ what: 'show', topic })}>Show</button>
                <a class="button" download=${topic.metadata.name} aria-label=${`Download ${topic.metadata.name}`} href=${fileAddress(topic.key)}>Download</a>
                ${changes(topic) && html`<button type="button" class="grave" aria-label=${`Remove ${topic.metadata.name}`} onClick=${() => setOpened({ what: 'remove', topic })}>Remove</button>`}</span></li>`)}</ul>`}
        ${opened.what === 'add' && html`<${Add} ticket=${ticket} onAdded=${changed} onClose=${close} />`}
        ${opened.what === 'show' && html`<${Shown} ticket=${ticket} topicKey=${opened.topic.key} name=${name} onClose=${close} />`}
        ${opened.what === 'remove' && html`<${Confirm} title=${`Remove “${name}”?`} action="Remove" grave=${true} onConfirm=${remove} onClose=${close}><p>This can't be undone.</p><//>`}<//>`;
}
