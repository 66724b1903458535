// One request: its address, credentials, tries, time-outs and errors. Knows nothing of resources.
import { Clock } from './clock.js';
import { Credentials } from './credentials.js';
import { Download } from './download.js';
import { ChaoticaError, ConnectionFailed } from './errors.js';
import { errorOf } from './refusal.js';
import { canBeTriedAgain, isLost, isWorthAnotherTry, pause, saidToWait, sleep } from './retry.js';

const safe = /^(GET|HEAD|OPTIONS)$/;
const NOTHING = { body: undefined, response: new Response(), clock: undefined, tried: 0 };

/** The address of the instance, without what follows it. @param {string} [baseUrl] */
function baseOf(baseUrl) {
    const given = baseUrl ?? globalThis.location?.origin;
    if (!given) throw new TypeError('baseUrl is missing: new ChaoticaClient({ baseUrl: "https://…", token: "…" })');
    const url = new URL(given);
    if (url.username || url.password) throw new TypeError('baseUrl has a password in it: use token, or login()');
    return url.origin + url.pathname.replace(/(\/api)?\/*$/, '');
}

// Another one each time; that is all it has to be.
const newKey = () => [Date.now(), ...[0, 0, 0].map(() => Math.random() * 2 ** 52)].map((part) => part.toString(36)).join('-');

// Without what is asked, and without the secrets that links to files have in their paths.
const shown = (url) => url.split('?')[0].replace(/[^/]{40,}/g, '…');

/** What its JSON says; the text of what is none. @param {Response} response */
async function bodyOf(response) {
    const text = await response.text();
    // Node gives the connection back a little later: who asks at once would open another.
    if (globalThis.setImmediate) await new Promise(setImmediate);
    try {
        return text === '' ? undefined : JSON.parse(text);
    } catch {
        return text;
    }
}

export class Transport {
    #fetch;

    /** @param {any} [options] */
    constructor({ baseUrl, token, fetch, timeout = 30_000, maxTries = 6, maxWait = 60_000, backoff = 500 } = {}) {
        this.base = baseOf(baseUrl);
        this.credentials = new Credentials(token, this.#ofThePage);
        this.#fetch = fetch ?? ((url, init) => globalThis.fetch(url, init));
        this.settings = { timeout, maxTries, maxWait, backoff };
        this.rateLimit = null;
    }

    // Whether the page that this runs in came from there: its cookies are for nobody else.
    get #ofThePage() {
        return new URL(this.base).origin === globalThis.location?.origin;
    }

    /** Asks until there is an answer. `body` of it is what its JSON says; with `whole: false` an answer that is not refused is left to
     * be read from `response`, and its `clock` to be stopped. `repeatable`: doing it twice is doing it once. `patient`: a limit is waited for.
     * `anonymous`: nothing of who this is goes along, but a browser's cookies. `tried`: how often before.
     * @param {{method?: string, path: string, query?: URLSearchParams, body?: any, headers?: Record<string, string>,
     *   repeatable?: boolean, patient?: boolean, whole?: boolean, anonymous?: boolean, tried?: number}} asked
     * @param {{signal?: AbortSignal, timeout?: number, maxTries?: number, idempotencyKey?: string}} [options]
     * @returns {Promise<{body: any, response: Response, clock: Clock, tried: number}>} `tried` as well: how often until it came */
    async send(asked, options = {}) {
        const request = this.#prepared(asked, options);
        const { maxWait, backoff } = this.settings;
        const tries = options.maxTries ?? this.settings.maxTries;
        for (let tried = (asked.tried ?? 0) + 1, wasLost = false; ; ++tried) {
            const { answer, error, wait, again, lost } = await this.#once(request, options);
            if (answer) return { ...answer, tried };
            // Removed by the try whose answer was lost.
            if (wasLost && error.status === 404 && request.init.method === 'DELETE') return NOTHING;
            if (!again || tried >= tries || wait * 1000 > maxWait) throw error;
            wasLost ||= lost;
            await sleep(pause(tried, wait, backoff), options.signal);
        }
    }

    /** A file: a Download, or, with `to`, how many bytes were written there. @param {{path: string, query?: URLSearchParams}} asked
     * @param {any} [options] */
    async file(asked, { to, onProgress, ...options } = {}) {
        const ask = (tried) => this.send({ ...asked, headers: { Accept: '*/*' }, whole: false, tried }, options);
        const tries = options.maxTries ?? this.settings.maxTries;
        const again = async (tried) => {
            if (tried >= tries) return null;
            await sleep(pause(tried, null, this.settings.backoff), options.signal);
            return ask(tried);
        };
        const download = new Download(await ask(0), onProgress, again);
        return to === undefined ? download : download.saveTo(to);
    }

    /** The parameters of a link to another page; one to another place is not followed. @param {string} link */
    onward(link) {
        const { origin, searchParams } = new URL(link, this.base);
        if (origin === new URL(this.base).origin) return searchParams;
        throw new ChaoticaError(`The next page is said to be at ${origin}, not at ${this.base}, and is not asked for there. `
            + 'Is baseUrl the address that the server calls its own (CHAOTICA_PUBLIC_URL)?', { code: 'OTHER_ORIGIN' });
    }

    /** @param {any} asked @param {any} options */
    #prepared({ method = 'GET', path, query, body, headers, repeatable, patient = true, whole = true, anonymous }, options) {
        const credentials = anonymous ? new Credentials(undefined, this.#ofThePage) : this.credentials;
        const all = new Headers({ Accept: 'application/json', ...headers, ...credentials.headers(!safe.test(method)) });
        if (method === 'POST' && credentials.known && !anonymous) all.set('Idempotency-Key', options.idempotencyKey ?? newKey());
        const asText = body !== undefined && !(body instanceof Blob);
        if (asText) all.set('Content-Type', 'application/json');
        const search = query?.toString();
        return {
            whole,
            patient,
            url: this.base + path + (search ? `?${search}` : ''),
            repeatable: repeatable ?? (safe.test(method) || method === 'DELETE' || all.has('idempotency-key') || all.has('if-match')),
            init: {
                method, headers: all, body: asText ? JSON.stringify(body) : body,
                redirect: 'manual', credentials: credentials.mode,
            },
        };
    }

    // One try: an answer, or the error, how many seconds to wait, and whether to try again.
    async #once(request, options) {
        const { url, init, whole, repeatable } = request;
        const clock = new Clock(options.timeout ?? this.settings.timeout, options.signal);
        let answer;
        try {
            const response = await this.#fetch(url, { ...init, signal: clock.signal });
            clock.restart();
            this.#note(response);
            const body = whole || !response.ok ? await bodyOf(response) : undefined;
            if (!response.ok || typeof body === 'string') return this.#refused(response, body, request);
            answer = { body, response, clock };
            return { answer };
        } catch (error) {
            if (options.signal?.aborted) throw options.signal.reason;
            const why = clock.signal.aborted ? clock.signal.reason : error.cause ?? error;
            const unknown = safe.test(init.method) ? '' : '; whether it was done is not known';
            const said = `${init.method} ${shown(url)}: ${why.message || why.code}${unknown}`;
            return { error: new ConnectionFailed(said, { code: 'CONNECTION_FAILED', cause: error }), wait: null, lost: true,
                again: canBeTriedAgain(error, repeatable) };
        } finally {
            if (whole || !answer) clock.stop();
        }
    }

    #refused(response, body, { repeatable, patient }) {
        if (response.status < 400) { // 0 where a browser does not tell of a redirect
            const what = response.ok ? response.headers.get('content-type') ?? 'something' : `a redirect ${response.headers.get('location') ?? ''}`;
            const message = `${this.base} answers ${what} instead of JSON: is baseUrl right?`;
            return { error: new ChaoticaError(message, { status: response.status }) };
        }
        const wait = saidToWait(response);
        return { wait, error: errorOf(response, body, wait), lost: isLost(response),
            again: isWorthAnotherTry(response, repeatable) && (patient || response.status !== 429) };
    }

    #note({ headers }) {
        const [limit, remaining, reset] = ['Limit', 'Remaining', 'Reset'].map((name) => headers.get(`X-RateLimit-${name}`));
        if (limit !== null) this.rateLimit = { limit: Number(limit), remaining: Number(remaining), reset: Number(reset) };
    }
}
