// Logging in: name or e-mail and password, then to where one was heading.
import { client, wordsOf } from '../api.js';
import { html, render, useEffect, useRef, useState } from '../ui.js';

/** Where one was heading, if that is a page of ours. @param {string | null} next */
export function ownAddress(next) {
    if (!next) return '/';
    try {
        const url = new URL(next, location.origin);
        const own = url.origin === location.origin && next.startsWith('/') && !url.pathname.startsWith('//'); // which looks like a host
        return own ? url.href : '/';
    } catch {
        return '/';
    }
}

/** Counts down to nothing. @param {number} seconds @returns {[number, (seconds: number) => void]} */
function useCountdown(seconds) {
    const [left, setLeft] = useState(seconds);
    useEffect(() => {
        if (left <= 0) return undefined;
        const timer = setTimeout(() => setLeft(left - 1), 1000);
        return () => clearTimeout(timer);
    }, [left]);
    return [left, setLeft];
}

/** @param {any} error */
function sentence(error) {
    if (error.code === 'INVALID_CREDENTIALS') return 'Name and password do not belong together.';
    if (error.status === 429) return 'There were too many tries.';
    return wordsOf(error).summary;
}

function Login() {
    const [state, setState] = useState(/** @type {{busy: boolean, error: any}} */ ({ busy: false, error: null }));
    const [wait, setWait] = useCountdown(0);
    const password = useRef(/** @type {HTMLInputElement | null} */ (null));
    const submitted = async (/** @type {any} */ event) => {
        event.preventDefault();
        const given = new FormData(event.target);
        setState({ busy: true, error: null });
        try {
            await client.login(String(given.get('username')).trim(), String(given.get('password')));
            location.replace(ownAddress(new URLSearchParams(location.search).get('next')));
        } catch (error) {
            setState({ busy: false, error });
            setWait(/** @type {any} */ (error).retryAfter ?? 0);
            password.current?.select();
        }
    };
    const { busy, error } = state;
    return html`<main class="narrow">
        <h1>Log in to Chaotica</h1>
        ${new URLSearchParams(location.search).has('changed') && html`<p class="notice">Your password is changed. Log in with the new one. API tokens and the address of your calendar go on as before.</p>`}
        <form method="post" onSubmit=${submitted}>
            <div class="field"><label for="username">Name or e-mail</label>
                <input id="username" name="username" type="text" autocomplete="username" autocapitalize="none" spellcheck=${false} required autofocus /></div>
            <div class="field"><label for="password">Password</label>
                <input id="password" ref=${password} name="password" type="password" autocomplete="current-password" required /></div>
            <div role="alert">${error && html`<div class="problem"><p>${sentence(error)}</p>
                ${error.status === 429 && html`<p>${wait > 0 ? `Wait ${wait} s before the next try.` : 'You may try again.'}</p>`}
                ${error.requestId && html`<p class="soft">Request <code>${error.requestId}</code></p>`}</div>`}</div>
            <p class="actions"><button type="submit" class="main" disabled=${busy || wait > 0}>${busy ? 'Logging in…' : 'Log in'}</button></p>
        </form>
        <p class="soft"><a href="/docs/">Documents</a> · <a href="/docs/reference/api/">API reference</a> · <a href="/docs/start/">Start</a></p>
    </main>`;
}

const root = /** @type {HTMLElement} */ (document.getElementById('app'));
root.replaceChildren();
render(html`<${Login} />`, root);
