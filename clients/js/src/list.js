// Lists: nothing is asked until something is wanted. Awaited, they are a page; looped over, all rows.
import { queryOf } from './query.js';
import { record } from './records.js';

const mostRows = 200;
const one = { page_size: 1, page: undefined, cursor: undefined };

/** The rows of one page, as an array with what was said about them. */
export class Page extends Array {
    #after;
    #before;

    static get [Symbol.species]() {
        return Array;
    }

    /** @param {any[]} rows @param {number | null} count on all pages, where they were counted
     * @param {(() => Promise<Page>) | null} after @param {(() => Promise<Page>) | null} before */
    constructor(rows, count, after, before) {
        super();
        for (const row of rows) this.push(record(row));
        Object.defineProperty(this, 'count', { value: count });
        this.#after = after;
        this.#before = before;
    }

    /** The page after this one; null after the last. */
    async next() {
        return this.#after && this.#after();
    }

    /** The page before this one; null before the first. */
    async previous() {
        return this.#before && this.#before();
    }
}

export class List {
    #ask;
    #onward;
    #filters;
    #first;

    /** @param {(query: URLSearchParams) => Promise<{rows: any[], count?: number | null, next?: string | null, previous?: string | null}>} ask
     * @param {(link: string) => URLSearchParams} onward what to ask for the page that a link leads to @param {object} filters */
    constructor(ask, onward, filters) {
        this.#ask = ask;
        this.#onward = onward;
        this.#filters = filters;
    }
    #like(more) {
        return new List(this.#ask, this.#onward, { ...this.#filters, ...more });
    }

    async #page(query) {
        const { rows, count = null, next, previous } = await this.#ask(query);
        const follow = (link) => (link ? async () => this.#page(this.#onward(link)) : null);
        return new Page(rows, count, follow(next), follow(previous));
    }
    #asked(more) {
        return queryOf({ ...this.#filters, ...more });
    }

    then(resolve, reject) {
        this.#first ??= this.#page(this.#asked());
        return this.#first.then(resolve, reject);
    }
    catch(reject) {
        return this.then(undefined, reject);
    }
    finally(done) {
        return this.then().finally(done);
    }

    /** All rows, page by page; none twice and none missed while others come and go. */
    async *[Symbol.asyncIterator]() {
        const paged = { page_size: mostRows, ...this.#filters };
        /** @type {URLSearchParams | null} */
        let query = queryOf('page' in paged ? paged : { ...paged, cursor: '' });
        while (query) {
            const { rows, next } = await this.#ask(query);
            for (const row of rows) yield record(row);
            query = next ? this.#onward(next) : null;
        }
    }

    /** The rows of a page by its number, from 1, or "last". @param {number | 'last'} number */
    page(number) {
        return this.#page(this.#asked({ page: number }));
    }

    /** How many rows there are. */
    async count() {
        const { count } = await this.#ask(this.#asked({ ...one, count: 'exact' }));
        return count ?? (await this.toArray()).length;
    }

    /** The first row, or null. */
    async first() {
        const { rows } = await this.#ask(this.#asked({ ...one, count: 'none' }));
        return rows.length ? record(rows[0]) : null;
    }

    /** The ids of all rows. */
    async ids() {
        return (await this.#like({ fields: 'id', exclude: undefined }).toArray()).map((row) => row.id ?? row.key);
    }

    /** All rows, or the first so many. @param {number} [most] */
    async toArray(most = Infinity) {
        const rows = [];
        if (most <= 0) return rows;
        const sized = most < mostRows && !('page_size' in this.#filters) ? { page_size: most } : {};
        for await (const row of this.#like(sized)) if (rows.push(row) >= most) break;
        return rows;
    }
}
