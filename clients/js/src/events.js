// The feed of events, followed for ever.
import { ChaoticaError, ConnectionFailed, RateLimited, ServerError } from './errors.js';
import { sleep } from './retry.js';

const pageSize = 200;
const passing = [ConnectionFailed, RateLimited, ServerError];

export class Feed {
    #resource;
    #settings;

    /** @param {any} resource the events @param {{after?: number, interval?: number, signal?: AbortSignal, timeout?: number}} settings */
    constructor(resource, { after, interval = 5000, signal, timeout, ...filters } = {}) {
        this.#resource = resource;
        this.#settings = { interval, signal, timeout, filters };
        /** The id of the last event that was given; null before it is known where to begin. @type {number | null} */
        this.after = after ?? null;
    }

    /** Each event once, in order. What passes by itself is waited for; what is refused, or a feed that has gone on for too long
     * (410), ends it with the error. */
    async *[Symbol.asyncIterator]() {
        const { interval, signal } = this.#settings;
        for (let failed = 0; ;) {
            let rows = [];
            try {
                if (this.after === null) this.after = await this.#newest();
                rows = await this.#page();
                failed = 0;
            } catch (error) {
                if (!passing.some((kind) => error instanceof kind)) throw error;
                await sleep(Math.max((error.retryAfter ?? 0) * 1000, Math.min(interval * 2 ** failed++, 60_000)), signal);
                continue;
            }
            for (const event of rows) {
                this.after = event.id;
                yield event;
            }
            if (rows.length < pageSize) await sleep(interval, signal);
        }
    }

    async #newest() {
        const { signal, timeout } = this.#settings;
        return (await this.#resource.list({ ordering: '-id', fields: 'id' }, { signal, timeout }).first())?.id ?? 0;
    }
    async #page() {
        const { filters, signal, timeout } = this.#settings;
        return this.#resource.list({ ...filters, after: this.after, page_size: pageSize }, { signal, timeout });
    }
}
