// The verbs of a resource. Called with a row it gives what stands below that row: client.jobs(2501).notes.
import { List } from './list.js';
import { queryOf } from './query.js';
import { guard, idOf, record, sendable } from './records.js';

/** Options that are parameters of the request. @param {any} [options] */
const shown = ({ fields, exclude, dryRun } = {}) => queryOf({ fields, exclude, dry_run: dryRun || undefined });

// What can be called, and has the methods of a class.
class Callable {
    constructor(call) {
        return Object.setPrototypeOf(call, new.target.prototype);
    }
}

export class Resource extends Callable {
    #transport;
    #name;
    #path;
    #member;

    /** @param {import('./transport.js').Transport} transport @param {string} name as errors say it
     * @param {string} path of the collection @param {string | undefined} member of a row whose id stands in paths instead of the row's
     * @param {object} below resources below a row, by their segments
     * @param {Record<string, Record<string, string>>} actions more verbs, by resource */
    constructor(transport, name, path, member, below, actions) {
        super((row) => children(transport, name, this.#row(row), below, actions));
        this.#transport = transport;
        this.#name = name;
        this.#path = path;
        this.#member = member;
        for (const [verb, what] of Object.entries(actions[name] ?? {}))
            Object.defineProperty(this, verb, { value: (...given) => this.#act(verb, what, given) });
    }

    #id(target, verb) {
        return idOf(target?.[this.#member] ?? target, verb ? `${this.#name}.${verb}` : this.#name);
    }
    #row(target, verb) {
        return `${this.#path}${this.#id(target, verb)}/`;
    }
    async #send(asked, options) {
        const { body, response } = await this.#transport.send({ query: shown(options), ...asked }, options);
        return record(body, response);
    }

    list(filters = {}, options = {}) {
        const transport = this.#transport;
        return new List(async (query) => {
            const { body } = await transport.send({ path: this.#path, query }, options);
            return { ...body, rows: body.results };
        }, (link) => transport.onward(link), filters);
    }
    async get(target, options) {
        return this.#send({ path: this.#row(target, 'get') }, options);
    }
    async create(data, options) {
        return this.#send({ method: 'POST', path: this.#path, body: sendable(data) }, options);
    }
    async update(target, data, options) {
        return this.#change('PATCH', 'update', target, data, options);
    }
    async replace(target, data, options) {
        return this.#change('PUT', 'replace', target, data, options);
    }
    async delete(target, options) {
        await this.#change('DELETE', 'delete', target, undefined, options);
    }
    async #change(method, verb, target, data, options) {
        return this.#send({ method, path: this.#row(target, verb), body: sendable(data), headers: guard(target, options?.force) }, options);
    }

    /** Removes all rows of the collection, where there is such a thing. */
    async deleteAll(options) {
        await this.#send({ method: 'DELETE', path: this.#path }, options);
    }
    /** @param {any[]} targets @param {any} data @param {any} [options] */
    async bulkUpdate(targets, data, { atomic, ...options } = {}) {
        const ids = targets.map((target) => target?.id ?? target);
        return this.#send({ method: 'PATCH', path: `${this.#path}bulk_update/`, body: { ids, data: sendable(data), atomic } }, options);
    }
    async batch(rows, options) {
        const key = this.#path.split('/').at(-2);
        const { results } = await this.#send({ method: 'POST', path: `${this.#path}batch/`, body: { [key]: sendable(rows) } }, options);
        return results.map((row) => record(row));
    }
    async transitions(target, options) {
        return (await this.#send({ path: `${this.#row(target, 'transitions')}transition/` }, options)).transitions;
    }
    /** `more` is a comment, or options with one. */
    async transition(target, transition, more = {}) {
        const { comment, ...options } = typeof more === 'string' ? { comment: more } : more;
        const path = `${this.#row(target, 'transition')}transition/`;
        return this.#send({ method: 'POST', path, body: { transition, comment } }, options);
    }
    /** What became of a row, newest first. */
    history(target, filters, options) {
        return /** @type {any} */ (this)(target).history.list(filters, options);
    }
    /** All rows as a file. @param {any} [filters] @param {any} [options] */
    async export(filters = {}, { format, ...options } = {}) {
        const query = queryOf({ ...filters, ...(format && { format }) });
        return this.#transport.file({ path: `${this.#path}export/`, query }, options);
    }

    // "POST {}/run/", and "body" or "file" where it has one.
    async #act(verb, what, given) {
        const [method, rest, kind] = what.split(' ');
        const target = rest.includes('{}') ? given.shift() : undefined;
        const path = this.#path + rest.replace('{}', () => this.#id(target, verb));
        if (kind === 'file') return this.#transport.file({ path }, given[0]);
        if (kind === 'query') return this.#send({ method, path, query: queryOf(given.shift() ?? {}) }, given[0]);
        const body = kind === 'body' ? sendable(given.shift() ?? {}) : undefined;
        return this.#send({ method, path, body }, given[0]);
    }
}

const camel = (name) => name.replace(/_(\w)/g, (_, letter) => letter.toUpperCase());

/** The resources of a branch, by their names. */
export function children(transport, parent, path, branch, actions) {
    return Object.fromEntries(Object.entries(branch).map(([called, below]) => {
        const [segment, member] = called.split(':');
        const name = parent ? `${parent}.${camel(segment)}` : camel(segment);
        return [camel(segment), new Resource(transport, name, `${path}${segment}/`, member, below, actions)];
    }));
}
