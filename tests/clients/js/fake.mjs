// A client whose fetch is a function of the test's: what it was asked, and answers as told.
import ChaoticaClient from '../../../clients/js/src/index.js';

export const token = 'a'.repeat(40);

/** An answer of JSON. */
export function json(body, { status = 200, headers = {} } = {}) {
    return new Response(body === undefined ? null : JSON.stringify(body), { status, headers: { 'Content-Type': 'application/json', ...headers } });
}

/** `answers` are answered in turn, the last one for ever: a Response, an Error to throw, or a function of the request. */
export function fake(answers, options = {}) {
    const asked = [];
    const fetch = async (url, init) => {
        asked.push({ url: new URL(url), ...init });
        const next = answers.length > 1 ? answers.shift() : answers[0];
        if (next instanceof Error) throw next;
        return typeof next === 'function' ? next(asked.at(-1)) : next.clone();
    };
    const client = new ChaoticaClient({ baseUrl: 'https://chaotica.example', token, backoff: 1, fetch, ...options });
    return { client, asked };
}

/** What Node's fetch throws. */
export const failure = (code) => Object.assign(new TypeError('fetch failed'), { cause: Object.assign(new Error(code), { code }) });

/** An answer that never comes, as fetch is about it. */
export const silence = ({ signal }) => new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason));
});
