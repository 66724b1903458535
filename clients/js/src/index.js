// The client of the Chaotica API: new ChaoticaClient({ baseUrl, token }).
import * as errors from './errors.js';
import { Feed } from './events.js';
import { Page } from './list.js';
import { queryOf } from './query.js';
import { children } from './resource.js';
import { actions, tree } from './resources.js';
import { attributes, tickets } from './tickets.js';
import { Transport } from './transport.js';
import * as webhooks from './webhooks.js';

const byPassword = (path, username, password) => ({ method: 'POST', path, body: { username, password }, anonymous: true, patient: false });

export class ChaoticaClient {
    #transport;

    /** @param {{baseUrl?: string, token?: string, timeout?: number, maxTries?: number, maxWait?: number, backoff?: number,
     *   fetch?: typeof fetch}} [options] times in milliseconds; in a browser `baseUrl` is where the page came from */
    constructor(options) {
        const transport = this.#transport = new Transport(options);
        const resources = children(transport, '', '/api/', tree, actions);
        Object.assign(this, resources, {
            clients: resources.client, orgunits: resources.orgunit,
            tickets: tickets(transport), mitigations: tickets(transport, 'mitigation'), attributes: attributes(transport),
        });
        Object.defineProperty(resources.events, 'follow', { value: (settings) => new Feed(resources.events, settings) });
    }

    /** What is left of the caller's hour, by the last answer: `{ limit, remaining, reset }`, the last in seconds since 1970; null before. */
    get rateLimit() {
        return this.#transport.rateLimit;
    }

    /** Begins a session, which takes the place of a token. A login that is slowed down is not waited for. */
    async login(username, password, options) {
        return this.#session(byPassword('/api/auth/login/', username, password), options);
    }
    /** Whose session it is. */
    async session(options) {
        return this.#session({ path: '/api/auth/session/' }, options);
    }
    async #session(asked, options) {
        const { body, response } = await this.#transport.send(asked, options);
        this.#transport.credentials.learn(response, body);
        return body;
    }
    async logout(options) {
        await this.#transport.send({ method: 'POST', path: '/api/auth/logout/', repeatable: true }, options);
        this.#transport.credentials.forget();
    }

    /** One's own sessions, the newest first: when and from where each was begun. */
    async sessions(options) {
        return (await this.request('GET', '/api/auth/sessions/', options)).sessions;
    }
    async endSession(id, options) {
        await this.request('DELETE', `/api/auth/sessions/${encodeURIComponent(id)}/`, options);
    }
    /** Ends all of one's sessions but that of this client. */
    async endOtherSessions(options) {
        await this.request('DELETE', '/api/auth/sessions/', options);
    }

    /** A new token of that user; this client goes on as it was. */
    async fetchToken(username, password, options) {
        return (await this.#transport.send(byPassword('/api/auth/token/', username, password), options)).body.token;
    }
    /** The caller's limits by hour and by minute; asking costs nothing. */
    async rateLimits(options) {
        return this.request('GET', '/api/rate_limit/', options);
    }

    /** Whatever else the API has: what the JSON of its answer says. @param {string} method @param {string} path below the base address
     * @param {any} [asked] `query`, `body`, `headers`, and options of calls */
    async request(method, path, { query = {}, body, headers, ...options } = {}) {
        if (!path.startsWith('/')) throw new TypeError(`path begins with /, and ${path} does not`); // else it could name another host
        return (await this.#transport.send({ method, path, query: queryOf(query), body, headers }, options)).body;
    }
}

Object.assign(ChaoticaClient, errors, { ChaoticaClient, Page, webhooks });

export * from './errors.js';
export { Page, webhooks };
export default ChaoticaClient;
