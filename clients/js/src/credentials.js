// As whom the client asks: a token, or a session with its CSRF token. In a browser the cookies are the browser's; elsewhere
// they are kept here. Nothing of it can be listed, printed or stringified.

const cookieIn = (text, name) => new RegExp(`(?:^|[;,]\\s*)${name}=([^;,]*)`).exec(text)?.[1];

export class Credentials {
    #token;
    #session;
    #csrf;
    #ofThePage;

    /** @param {string} [token] @param {boolean} [ofThePage] whether cookies of the page that this runs in are the server's */
    constructor(token, ofThePage = false) {
        // What fetch says of a header that it refuses has the header in it.
        if (token && !/^[\x21-\x7e]+$/.test(token)) throw new TypeError('token has characters that no token has');
        this.#token = token;
        this.#ofThePage = ofThePage;
    }

    /** Whether the server will know who this is, as far as can be told. */
    get known() {
        return Boolean(this.#token || this.#session || this.#csrfToken);
    }

    /** For `credentials` of fetch: cookies never go with a token. */
    get mode() {
        return this.#token ? 'omit' : 'include';
    }

    // Another tab may have logged in anew: the cookie is right where it can be read.
    get #csrfToken() {
        return (this.#ofThePage && cookieIn(globalThis.document?.cookie ?? '', 'csrftoken')) || this.#csrf;
    }

    /** @param {boolean} unsafe whether the request changes something @returns {Record<string, string>} */
    headers(unsafe) {
        if (this.#token) return { Authorization: `Token ${this.#token}` };
        const csrf = unsafe && this.#csrfToken;
        return {
            ...(this.#session && { Cookie: `sessionid=${this.#session}` }),
            ...(csrf && { 'X-CSRFToken': csrf }),
        };
    }

    /** Learns what an answer to a login or a look at the session says. @param {Response} response @param {any} body */
    learn(response, body) {
        this.#session = cookieIn(response.headers.get('set-cookie') ?? '', 'sessionid') || this.#session;
        this.#csrf = body.csrf_token;
        this.#token = undefined;
    }

    forget() {
        this.#token = this.#session = this.#csrf = undefined;
    }
}
