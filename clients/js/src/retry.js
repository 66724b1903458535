// Which tries are repeated, and after how long.

// Errors before anything was sent, by the names that Node gives them; browsers do not say.
const unsent = /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ENETUNREACH|EHOSTUNREACH|UND_ERR_CONNECT_TIMEOUT)$/;
// And those that come again each time: a certificate that nobody vouches for.
const final = /CERT|SELF_SIGNED|VERIFY|ISSUER/;

function codesOf(error) {
    const cause = error?.cause ?? error;
    return [cause, ...(cause?.errors ?? [])].map((one) => String(one?.code ?? ''));
}

/** Whether `fetch` is worth another try after it has failed. @param {unknown} error @param {boolean} repeatable */
export function canBeTriedAgain(error, repeatable) {
    const codes = codesOf(error);
    return !codes.some((code) => final.test(code)) && (repeatable || codes.some((code) => unsent.test(code)));
}

/** Seconds until the server wants to be asked again; null when it does not say. @param {Response} response */
export function saidToWait({ status, headers }) {
    const now = Date.parse(headers.get('date') ?? '') || Date.now();
    const after = headers.get('retry-after');
    if (after !== null && after.trim() !== '') {
        const seconds = /^\s*\d+\s*$/.test(after) ? Number(after) : (Date.parse(after) - now) / 1000;
        if (!Number.isNaN(seconds)) return Math.max(0, seconds);
    }
    const reset = Number(headers.get('x-ratelimit-reset') ?? NaN);
    return status === 429 && reset > 0 ? Math.max(0, reset - Math.floor(now / 1000)) : null;
}

/** Whether nobody knows if it was done: something on the way lost the answer, or the server its database. @param {Response} response */
export function isLost({ status, headers }) {
    return status === 502 || status === 504 || (status === 503 && !headers.has('retry-after'));
}

/** Whether the same may be sent once more after this answer. A limit, and a server that says when it will be ready, have done
 * nothing; after other failures nobody knows. @param {Response} response @param {boolean} repeatable that doing it twice is doing it once */
export function isWorthAnotherTry(response, repeatable) {
    const { status, headers } = response;
    return status === 429 || ((status === 409 || status === 503) && headers.has('retry-after')) || (repeatable && isLost(response));
}

/** Milliseconds before the next try: what the server said and a little more, else anything up to a limit that doubles. */
export function pause(tried, said, backoff) {
    const limit = Math.min(backoff * 2 ** (tried - 1), 20_000);
    return said === null ? Math.random() * limit : said * 1000 + Math.random() * Math.min(backoff, 500);
}

/** Waits; rejects with the signal's reason when that is aborted. @param {number} ms @param {AbortSignal} [signal] */
export function sleep(ms, signal) {
    return new Promise((resolve, reject) => {
        const stop = () => {
            clearTimeout(timer);
            reject(signal.reason);
        };
        const timer = setTimeout(() => {
            signal?.removeEventListener('abort', stop);
            resolve(undefined);
        }, ms);
        if (signal?.aborted) stop();
        else signal?.addEventListener('abort', stop, { once: true });
    });
}
