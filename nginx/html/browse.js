// What pages of the API do beyond reading: forms to create and change, moves, deleting, many rows at once, logging out. Every page is
// whole without this.
// @ts-check
import { ask, button, complaints, confirmed, element, find } from './browse-api.js';
import { fieldsForm, isWritten, rawForm } from './browse-form.js';
import { tickable } from './browse-bulk.js';

/** @typedef {import('./browse-api.js').Answer} Answer */

const main = /** @type {HTMLElement} */ (document.getElementById('content'));
const writing = /** @type {HTMLElement} */ (document.getElementById('writing'));
const facts = main.dataset;
const address = facts.address ?? '';
const methods = (facts.methods ?? '').split(' ');
/** @type {Record<string, string>} */
const references = JSON.parse(facts.references || '{}');
/** Why the caller may not, by method, and what else he may not write. @type {Record<string, string[]>} */
const refused = JSON.parse(facts.refused || '{}');
/** @type {Record<string, string[]>} */
const fixed = JSON.parse(facts.refusedFields || '{}');

/** @param {string} location */
const pathOf = (location) => new URL(location, document.baseURI).pathname;
const listOf = (/** @type {string} */ path) => path.replace(/[^/]+\/?$/, '');

/** @param {Answer} answer */
function done(answer) {
    if (answer.status === 204) location.assign(listOf(address));
    else if (answer.location) location.assign(pathOf(answer.location));
    else if (answer.status === 201) showOnce(answer);
    else location.reload();
}

/**
 * What a creation tells that has no page of its own.
 * @param {Answer} answer
 */
function showOnce(answer) {
    writing.prepend(element('section', { class: 'made', role: 'status' }, element('h2', {}, 'Done'),
        element('pre', {}, JSON.stringify(answer.body, null, 2)), button('Go on', () => location.reload())));
}

/**
 * A part of the page that is made when it is opened.
 * @param {string} words
 * @param {() => Promise<Node[]>} make
 */
function opened(words, make) {
    const details = element('details', { class: 'writing' }, element('summary', {}, words));
    details.addEventListener('toggle', async () => {
        if (details.childElementCount === 1) details.append(...await make());
    });
    writing.append(details);
}

/** What is not for the caller is there, but off, with why. @param {string} words @param {string[]} why */
function off(words, why) {
    writing.append(element('p', { class: 'off' }, element('button', { type: 'button', disabled: true }, words), ' ', element('small', {}, why.join(' '))));
}

/** @param {Answer} answer */
function wrong(answer) {
    return element('p', { class: 'wrong', role: 'alert' }, [...complaints(answer)].map(([field, told]) => (field ? `${field}: ` : '') + told.join(' ')).join(' '));
}

function offerCreation() {
    opened(facts.list ? 'Create' : 'Send', async () => {
        const options = await ask('OPTIONS', address);
        const fields = options.body?.actions?.POST ?? {};
        const form = fieldsForm({ method: 'POST', address, words: 'Send', fields, fixed, references, done });
        return [form, element('h3', {}, 'Raw JSON'), rawForm({ methods: ['POST'], address, text: '{}', done })];
    });
}

/** @param {string[]} writes the methods by which it is changed */
function offerChange(writes) {
    opened('Change', async () => {
        const [options, row] = await Promise.all([ask('OPTIONS', address), ask('GET', address)]);
        if (row.status !== 200) return [wrong(row)];
        const fields = Object.fromEntries(Object.entries(options.body?.fields ?? {}).filter(([, field]) => isWritten(field)));
        const present = Object.fromEntries(Object.keys(fields).filter((name) => name in row.body).map((name) => [name, row.body[name]]));
        const shared = { address, etag: row.etag, done };
        return [
            ...(writes.includes('PATCH') ? [fieldsForm({ method: 'PATCH', words: 'Save', fields, fixed, row: row.body, references, ...shared })] : []),
            element('h3', {}, 'Raw JSON'),
            rawForm({ methods: writes, text: JSON.stringify(present, null, 2), ...shared }),
        ];
    });
}

function offerDeletion() {
    const place = element('p', {}, button('Delete', async () => {
        const name = document.querySelector('h1')?.textContent ?? address;
        if (await confirmed(`Delete ${name}?`, 'Delete') === null) return;
        const answer = await ask('DELETE', address, { etag: facts.etag });
        if (answer.status < 300) done(answer);
        else place.append(wrong(answer));
    }, 'danger'));
    writing.append(place);
}

/**
 * The moves of the row: open ones as buttons, closed ones with why.
 * @param {string} path
 */
function offerMoves(path) {
    opened('Moves', async () => {
        const answer = await ask('GET', path);
        if (answer.status !== 200) return [wrong(answer)];
        const [open, closed] = [true, false].map((is) => answer.body.transitions.filter((/** @type {any} */ move) => move.open === is));
        const place = element('p', {}, ...open.flatMap((/** @type {any} */ move) => [button(move.transition, async () => {
            const comment = await confirmed(`${move.transition}: to ${move.to}?`, 'Move', 'Comment, if there is something to say');
            if (comment === null) return;
            const moved = await ask('POST', path, { body: { transition: move.transition, ...(comment ? { comment } : {}) } });
            if (moved.status < 300) location.assign(listOf(path));
            else place.after(wrong(moved));
        }), ' ']));
        const reasons = closed.map((/** @type {any} */ move) => element('div', {}, element('dt', {}, move.transition),
            element('dd', {}, Object.entries(move.why_not).map(([field, told]) => `${field === 'non_field_errors' ? '' : `${field}: `}${/** @type {string[]} */ (told).join(' ')}`).join(' '))));
        return [place, element('h3', {}, 'Closed now'), element('dl', { class: 'members' }, ...reasons)];
    });
}

for (const input of document.querySelectorAll('input[data-search]')) {
    const path = /** @type {HTMLInputElement} */ (input).dataset.search;
    if (path) find(/** @type {HTMLInputElement} */ (input), path);
}

const leave = /** @type {HTMLButtonElement | null} */ (document.querySelector('[data-log-out]'));
if (leave) {
    leave.hidden = false;
    leave.addEventListener('click', async () => {
        await ask('POST', '/api/auth/logout/');
        location.assign('/login/');
    });
}

const signedIn = document.querySelector('.who a[href="/profile/"]') !== null;
if (signedIn) {
    const moves = facts.moves || (methods.includes('POST') && address.replace(/\/?$/, '/').endsWith('/transition/') ? address : '');
    if (moves) {
        document.querySelector('section.moves')?.remove(); // which is for reading alone
        offerMoves(moves);
    }
    const writes = methods.filter((one) => (one === 'PUT' || one === 'PATCH') && !refused[one]);
    const change = refused.PATCH ?? refused.PUT;
    if (methods.includes('POST') && !(moves && moves === address)) refused.POST ? off(facts.list ? 'Create' : 'Send', refused.POST) : offerCreation();
    if (writes.length > 0) offerChange(writes);
    else if (change) off('Change', change);
    if (methods.includes('DELETE')) refused.DELETE ? off('Delete', refused.DELETE) : offerDeletion();
    if (facts.bulk) tickable(main, facts.bulk, address, references);
}
