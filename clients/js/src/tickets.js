// Tickets, their topics and whose addresses are whose: what JSEND wraps is given without it.
import { NotFound } from './errors.js';
import { List } from './list.js';
import { queryOf } from './query.js';
import { guard, idOf, record } from './records.js';

// {"ticket": {…}} is the ticket; what has several members is all of it.
function unwrapped(data) {
    const names = Object.keys(data ?? {});
    return names.length === 1 ? data[names[0]] : data;
}

class Jsend {
    constructor(transport) {
        this.transport = transport;
    }

    async send(asked, { dryRun, ...options } = {}) {
        const query = queryOf({ dry_run: dryRun || undefined });
        const { body, response } = await this.transport.send({ query, ...asked }, options);
        return record(unwrapped(body.data), response);
    }
    put(path, target, data, { force, ...options } = {}) {
        return this.send({ method: 'PUT', path, body: data, headers: guard(target, force) }, options);
    }
    async remove(path, target, { force, ...options } = {}) {
        await this.send({ method: 'DELETE', path, headers: guard(target, force) }, options);
    }
}

export function tickets(transport) {
    const jsend = new Jsend(transport);
    const at = (target, verb) => `/api/ticket/${idOf(target, `tickets.${verb}`)}`;
    const self = (ticket) => ({ topics: new Topics(transport, idOf(ticket, 'tickets')) });
    return Object.assign(self, {
        list: (filters = {}, options = {}) => new List(async (query) => {
            const { body, response } = await transport.send({ path: '/api/ticket', query: ticketQuery(query) }, options);
            const next = /<([^>]*)>;\s*rel="?next/.exec(response.headers.get('link') ?? '')?.[1];
            return { rows: unwrapped(body.data), next };
        }, (link) => transport.onward(link), filters),
        get: async (target, options) => jsend.send({ path: at(target, 'get') }, options),
        create: async (data, options) => jsend.send({ method: 'POST', path: '/api/ticket', body: data }, options),
        update: async (target, data, options) => jsend.put(at(target, 'update'), target, data, options),
        delete: async (target, options) => jsend.remove(at(target, 'delete'), target, options),
        history: async (target, options) => jsend.send({ path: `${at(target, 'history')}/history` }, options),
        /** Addresses of a mitigation that are done. */
        remediate: async (target, ips, options) =>
            jsend.put(at(target, 'remediate'), null, { type: 'mitigation', action: 'remediate', ips }, options),
    });
}

// What pages of resources have besides, tickets refuse.
function ticketQuery(query) {
    for (const name of ['page_size', 'cursor', 'count']) query.delete(name);
    return query;
}

/** A file as a Blob, from whatever programs have: Blob, Buffer, text, streams. @returns {Promise<Blob>} */
async function blobOf(file) {
    if (file instanceof Blob) return file;
    if (file?.getReader) return new Response(file).blob();
    if (typeof file?.[Symbol.asyncIterator] !== 'function') return new Blob([file]);
    const pieces = [];
    for await (const piece of file) pieces.push(piece);
    return new Blob(pieces);
}

class Topics extends Jsend {
    #ticket;

    constructor(transport, ticket) {
        super(transport);
        this.#ticket = ticket;
    }

    get #path() {
        return `/api/ticket/${this.#ticket}/topic`;
    }

    async list(options) {
        return this.send({ path: this.#path }, options);
    }
    async get(topic, options) {
        return this.send({ path: await this.#at(topic, options) }, options);
    }
    async create(data, options) {
        return this.send({ method: 'POST', path: this.#path, body: data }, options);
    }
    async update(topic, data, options) {
        return this.put(await this.#at(topic, options), topic, data, options);
    }
    async delete(topic, options) {
        return this.remove(await this.#at(topic, options), topic, options);
    }

    /** A file as a new topic. It is made ready once, so that each try sends the same bytes. */
    async upload(name, file, options) {
        const form = new FormData();
        form.append('name', name);
        form.append('content', await blobOf(file), name);
        const encoded = new Response(form);
        const headers = { 'Content-Type': encoded.headers.get('content-type') };
        return this.send({ method: 'POST', path: this.#path, body: await encoded.blob(), headers }, options);
    }

    /** What is in a topic, byte for byte. */
    async download(topic, options) {
        return this.transport.file({ path: await this.#at(topic, options), query: queryOf({ raw: true }) }, options);
    }

    // By its key, a record with one, or its name, which is looked for among the topics of the ticket.
    async #at(topic, { signal } = {}) {
        let key = topic?.key ?? topic;
        if (typeof key === 'string' && !key.startsWith(`${decodeURIComponent(this.#ticket)}:`)) {
            const found = (await this.list({ signal })).find((one) => one.metadata.name === topic);
            if (!found) throw new NotFound(`The ticket has no topic "${topic}"`, { status: 404 });
            key = found.key;
        }
        return `/api/ticket/topic/${idOf(key, 'topics')}`;
    }
}

export function attributes(transport) {
    const jsend = new Jsend(transport);
    const at = (user, verb) => `/api/attributes/${idOf(user?.username ?? user, `attributes.${verb}`)}`;
    return {
        get: async (user, options) => jsend.send({ path: at(user, 'get') }, options),
        update: async (user, data, options) => jsend.put(at(user, 'update'), null, data, options),
    };
}
