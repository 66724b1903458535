// How pages of the API send what a form of HTML cannot: other methods, JSON, the token against forgery, the tag against lost updates.
// @ts-check

/** @typedef {{ status: number, etag: string, location: string, body: any }} Answer */

/** @param {string} name */
function cookie(name) {
    return document.cookie.split('; ').find((pair) => pair.startsWith(`${name}=`))?.slice(name.length + 1) ?? '';
}

/**
 * @param {string} method
 * @param {string} address
 * @param {{ body?: unknown, etag?: string }} [what]
 * @returns {Promise<Answer>}
 */
export async function ask(method, address, { body, etag } = {}) {
    /** @type {Record<string, string>} */
    const headers = { Accept: 'application/json' };
    if (method !== 'GET' && method !== 'OPTIONS') headers['X-CSRFToken'] = cookie('csrftoken');
    if (body !== undefined) headers['Content-Type'] = 'application/json';
    if (etag) headers['If-Match'] = etag;
    const answer = await fetch(address, { method, headers, body: body === undefined ? undefined : JSON.stringify(body) });
    const text = await answer.text();
    return {
        status: answer.status,
        etag: answer.headers.get('ETag') ?? '',
        location: answer.headers.get('Location') ?? '',
        body: text === '' ? null : JSON.parse(text),
    };
}

/**
 * What is wrong, field by field; of what is no field under "".
 * @param {Answer} answer
 * @returns {Map<string, string[]>}
 */
export function complaints(answer) {
    const error = answer.body?.error ?? { message: `The answer was ${answer.status}.`, details: {} };
    const found = new Map(Object.entries(error.details ?? {}));
    const whole = found.get('non_field_errors') ?? [];
    found.delete('non_field_errors');
    return new Map([['', [error.message, ...whole]], ...found]);
}

/**
 * An element with attributes and what is in it; strings are text.
 * @param {string} name
 * @param {Record<string, string | boolean | undefined>} [attributes]
 * @param {...(Node | string | null)} inside
 * @returns {any}
 */
export function element(name, attributes = {}, ...inside) {
    const made = document.createElement(name);
    for (const [key, value] of Object.entries(attributes))
        if (value !== undefined && value !== false) made.setAttribute(key, value === true ? '' : value);
    made.append(...inside.filter((one) => one !== null));
    return made;
}

/**
 * A button that works once at a time.
 * @param {string} words
 * @param {() => Promise<void> | void} act
 * @param {string} [look]
 */
export function button(words, act, look) {
    const made = element('button', { type: 'button', class: look }, words);
    made.addEventListener('click', async () => {
        made.disabled = true;
        await act();
        made.disabled = false;
    });
    return made;
}

/**
 * Asks before something is done; what is typed into the field, if one is offered, or null when it is not to be done.
 * @param {string} question
 * @param {string} yes
 * @param {string} [field]
 * @returns {Promise<string | null>}
 */
export function confirmed(question, yes, field) {
    return new Promise((resolve) => {
        const typed = field ? element('textarea', { rows: '3', 'aria-label': field, placeholder: field }) : null;
        const form = element('form', { method: 'dialog' }, element('p', {}, question), typed,
            element('p', {}, element('button', { value: 'yes' }, yes), ' ', element('button', { value: 'no', class: 'plain' }, 'Not now')));
        const dialog = element('dialog', {}, form);
        document.body.append(dialog);
        dialog.addEventListener('close', () => {
            dialog.remove();
            resolve(dialog.returnValue === 'yes' ? typed?.value ?? '' : null);
        });
        dialog.showModal();
    });
}

/** @param {Record<string, any>} row */
export function nameOf(row) {
    return String(row.display_name ?? row.name ?? row.title ?? row.label ?? row.username ?? `#${row.id}`);
}

let lists = 0;

/**
 * Rows found by the letters that are typed; what is chosen is an id, with the row's name beside it.
 * @param {HTMLInputElement} input
 * @param {string} path
 * @param {any} [known] a row whose name need not be asked for
 */
export function find(input, path, known) {
    const list = element('datalist', { id: `found-${(lists += 1)}` });
    const named = element('output', { class: 'found' });
    input.after(named, list);
    input.setAttribute('list', list.id);
    /** @type {Map<string, string>} */
    const names = new Map(known?.id ? [[String(known.id), nameOf(known)]] : []);
    let asked = '';

    /** @param {string} id */
    async function tell(id) {
        if (id !== '' && !names.has(id)) {
            const answer = await ask('GET', `${path}${id}/`);
            names.set(id, answer.status === 200 ? nameOf(answer.body) : 'there is none, or none for you');
        }
        if (asked === id) named.textContent = names.get(id) ?? '';
    }

    async function search() {
        const words = input.value.trim();
        asked = words;
        named.textContent = '';
        if (names.has(words)) return void tell(words);
        await new Promise((resolve) => { setTimeout(resolve, 150); });
        if (asked !== words || words === '') return;
        if (/^\d+$/.test(words)) return void tell(words);
        if (/^[\d, ]+$/.test(words)) return;
        const answer = await ask('GET', `${path}?${new URLSearchParams({ search: words, page_size: '10', count: 'none' })}`);
        if (asked !== words || answer.status !== 200) return;
        for (const row of answer.body.results) names.set(String(row.id), nameOf(row));
        list.replaceChildren(...answer.body.results.map((/** @type {any} */ row) => element('option', { value: String(row.id) }, nameOf(row))));
    }

    input.addEventListener('input', () => void search());
    if (input.value !== '') void search();
}
