// What was read: plain objects of which the client remembers the ETag that they came with; and what stands for them.

/** @type {WeakMap<object, string | null>} */
const tags = new WeakMap();

/** The row as it came, with its tag where the answer has one. @param {any} row @param {Response} [response] */
export function record(row, response) {
    if (row !== null && typeof row === 'object') tags.set(row, response?.headers.get('etag') ?? null);
    return row;
}

/** The header that holds a change against the record that was read; none of what has no tag. @returns {Record<string, string>} */
export function guard(target, force) {
    const tag = !force && target !== null && typeof target === 'object' && tags.get(target);
    return tag ? { 'If-Match': tag } : {};
}

/** What stands for a row in a path; `call` is who asks. @param {any} target @param {string} call */
export function idOf(target, call) {
    const id = target !== null && typeof target === 'object' ? target.id ?? target.key : target;
    if (Number.isInteger(id) || (typeof id === 'string' && !/^\.{0,2}$/.test(id))) return encodeURIComponent(id);
    throw new TypeError(`${call} needs a row or its id, not ${JSON.stringify(id ?? target)}`);
}

const referred = (value) =>
    Array.isArray(value) ? value.map(referred) : value !== null && typeof value === 'object' && tags.has(value) ? value.id : value;

/** Data to be sent: in their members a record stands for its id. */
export function sendable(data) {
    if (Array.isArray(data)) return data.map(sendable);
    if (data === null || typeof data !== 'object') return data;
    return Object.fromEntries(Object.entries(data).map(([name, value]) => [name, referred(value)]));
}
