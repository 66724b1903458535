// Tickets, their topics and whose addresses are whose: what JSEND wraps is given without it.
import { NotFound } from './errors.js';
import { List } from './list.js';
import { queryOf } from './query.js';
import { guard, idOf, record } from './records.js';

// {"ticket": {…}} is the ticket; what has several members is all of it. A new ticket is shown as its metadata.
function unwrapped(data) {
    const names = Object.keys(data ?? {});
    if (names.length === 1) return data[names[0]];
    return data?.ticket && data.key ? { key: data.key, metadata: data.ticket, topics: [] } : data;
}

class Jsend {
    constructor(transport) {
        this.transport = transport;
    }

    /** @param {any} asked @param {any} [options] */
    async send(asked, { dryRun, ...options } = {}) {
        const query = queryOf({ dry_run: dryRun || undefined });
        const { body, response } = await this.transport.send({ query, ...asked }, options);
        return record(unwrapped(body?.data), response);
    }
    /** @param {string} path @param {any} body @param {any} [options] @param {any} [target] */
    put(path, body, { force, ...options } = {}, target = null) {
        return this.send({ method: 'PUT', path, body, headers: guard(target, force) }, options);
    }
    /** @param {string} path @param {any} [options] @param {any} [target] */
    async remove(path, { force, ...options } = {}, target = null) {
        await this.send({ method: 'DELETE', path, headers: guard(target, force) }, options);
    }
}

/** All tickets, or those of one type `only`. @param {import('./transport.js').Transport} transport @param {string} [only] */
export function tickets(transport, only) {
    const jsend = new Jsend(transport);
    const ofType = only && { type: only };
    const at = (target, verb) => `/api/ticket/${idOf(target, `tickets.${verb}`)}`;
    const self = (ticket) => ({ topics: new Topics(transport, idOf(ticket, 'tickets')) });
    return Object.assign(self, {
        list: (filters = {}, options = {}) => new List(async (query) => {
            const { body, response } = await transport.send({ path: '/api/ticket', query: ticketQuery(query) }, options);
            const next = /<([^>]*)>;\s*rel="?next/.exec(response.headers.get('link') ?? '')?.[1];
            return { rows: unwrapped(body.data), next };
        }, (link) => transport.onward(link), { ...filters, ...ofType }),
        get: async (target, options) => jsend.send({ path: at(target, 'get') }, options),
        create: async (data, options) => jsend.send({ method: 'POST', path: '/api/ticket', body: { ...data, ...ofType } }, options),
        update: async (target, data, options) => jsend.put(at(target, 'update'), data, options, target),
        delete: async (target, options) => jsend.remove(at(target, 'delete'), options, target),
        history: async (target, options) => jsend.send({ path: `${at(target, 'history')}/history` }, options),
        /** Marks addresses of a mitigation as done. */
        remediate: async (target, ips, options) => jsend.send({
            method: 'PUT', path: at(target, 'remediate'), body: { type: 'mitigation', action: 'remediate', ips }, repeatable: true,
        }, options),
    });
}

// What pages of resources have besides, tickets refuse.
function ticketQuery(query) {
    for (const name of ['page_size', 'cursor', 'count', 'fields']) query.delete(name);
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
    /** Of a text, or of the members of a hash. */
    async create(name, content, options) {
        const dataType = content !== null && typeof content === 'object' ? 'hash' : 'string';
        return this.send({ method: 'POST', path: this.#path, body: { name, dataType, content } }, options);
    }
    /** Another content; members of a hash are merged. */
    async update(topic, content, options) {
        return this.put(await this.#at(topic, options), { content }, options, topic);
    }
    async delete(topic, options) {
        return this.remove(await this.#at(topic, options), options, topic);
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

    /** By its key, a record with one, or its name, which is looked for among the topics of the ticket. @param {any} topic
     * @param {any} [options] */
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

/** Whose addresses are whose. */
export function attributes(transport) {
    const jsend = new Jsend(transport);
    const at = (user, verb) => `/api/attributes/${idOf(user?.username ?? user, `attributes.${verb}`)}`;
    const change = (action) => async (user, items, options) =>
        jsend.send({ method: 'PUT', path: at(user, action), body: { type: 'cidr', action, items }, repeatable: true }, options);
    return {
        get: async (user, options) => jsend.send({ path: at(user, 'get') }, options),
        add: change('add'),
        remove: change('remove'),
    };
}
