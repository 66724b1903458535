// The feed of events, followed for ever.
import { ConnectionFailed, RateLimited, ServerError } from './errors.js';
import { sleep } from './retry.js';

const pageSize = 200;
const passing = [ConnectionFailed, RateLimited, ServerError];

/** Where the feed is, kept in a file of Node: it has the number at every moment. */
class Position {
    constructor(path) {
        this.path = path;
    }

    async read() {
        const { readFile } = await import('node:fs/promises');
        const text = await readFile(this.path, 'utf8').catch((error) => {
            if (error.code !== 'ENOENT') throw error;
            return '';
        });
        return text.trim() ? Number(text) : null;
    }
    async write(id) {
        const { rename, writeFile } = await import('node:fs/promises');
        await writeFile(`${this.path}.part`, `${id}\n`);
        await rename(`${this.path}.part`, this.path);
    }
}

export class Feed {
    #resource;
    #settings;
    #file;

    /** @param {any} resource the events @param {{after?: number, remember?: string, interval?: number, signal?: AbortSignal,
     *   timeout?: number}} settings */
    constructor(resource, { after, remember, interval = 5000, signal, timeout, ...filters } = {}) {
        this.#resource = resource;
        this.#settings = { interval, signal, timeout, filters };
        this.#file = remember === undefined ? null : new Position(remember);
        /** The id of the last event that was dealt with, null before it is known where to begin. One is, when the next is asked for.
         * @type {number | null} */
        this.position = after ?? null;
    }

    /** Each event, in order. What passes by itself is waited for; what is refused, or gone (410), ends it with the error. */
    async *[Symbol.asyncIterator]() {
        const { interval, signal } = this.#settings;
        this.position = await this.#file?.read() ?? this.position;
        for (let failed = 0; ;) {
            let rows;
            try {
                rows = await this.#next();
                failed = 0;
            } catch (error) {
                if (!passing.some((kind) => error instanceof kind)) throw error;
                await sleep(Math.max((error.retryAfter ?? 0) * 1000, Math.min(interval * 2 ** failed++, 60_000)), signal);
                continue;
            }
            for (const event of rows) {
                yield event;
                this.position = event.id;
                await this.#file?.write(event.id);
            }
            if (rows.length < pageSize) await sleep(interval, signal);
        }
    }

    async #next() {
        const { filters, signal, timeout } = this.#settings;
        const asked = (more) => this.#resource.list(more, { signal, timeout });
        this.position ??= (await asked({ ordering: '-id', fields: 'id' }).first())?.id ?? 0;
        return asked({ ...filters, after: this.position, page_size: pageSize });
    }
}
