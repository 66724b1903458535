// Webhooks as their receiver sees them: whether one is genuine, by Standard Webhooks.
import { WebhookError } from './errors.js';

const encoder = new TextEncoder();
const bytesOf = (body) => (typeof body === 'string' ? encoder.encode(body)
    : body instanceof ArrayBuffer ? new Uint8Array(body) : new Uint8Array(body.buffer, body.byteOffset, body.byteLength));
const decoded = (base64) => Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));

// Node 18 has it in a module alone.
const subtle = async () => (globalThis.crypto ?? (await import('node:crypto')).webcrypto).subtle;

/** @param {string} secret as it was shown, or one's own */
async function keyOf(secret) {
    const raw = secret.startsWith('whsec_') ? decoded(secret.slice(6)) : encoder.encode(secret);
    return (await subtle()).importKey('raw', raw, { name: 'HMAC', hash: 'SHA-256' }, false, ['verify']);
}

function headerOf(headers, name) {
    if (typeof headers?.get === 'function') return headers.get(name) ?? '';
    const found = Object.entries(headers ?? {}).find(([one]) => one.toLowerCase() === name);
    return String(found?.[1] ?? '');
}

function signaturesOf(header) {
    return header.split(' ').filter((one) => one.startsWith('v1,')).flatMap((one) => {
        try {
            return [decoded(one.slice(3))];
        } catch {
            return [];
        }
    });
}

/** What a webhook tells, once it is certain that it was signed with the secret (or one of several) and is not older than
 * `tolerance` seconds. `body` is what came, byte for byte, not what a framework made of it.
 * @param {any} headers @param {string | ArrayBuffer | ArrayBufferView} body @param {string | string[]} secret
 * @param {{tolerance?: number, now?: number | Date}} [options] */
export async function verify(headers, body, secret, { tolerance = 300, now = Date.now() } = {}) {
    if (typeof body !== 'string' && !(body instanceof ArrayBuffer) && !ArrayBuffer.isView(body))
        throw new TypeError('webhooks.verify needs the body as it came: text or bytes, not an object');
    const [id, timestamp, signature] = ['id', 'timestamp', 'signature'].map((name) => headerOf(headers, `webhook-${name}`));
    if (!id || !/^\d+$/.test(timestamp)) throw new WebhookError('The webhook has no webhook-id or webhook-timestamp');
    const raw = bytesOf(body);
    const signed = new Uint8Array([...encoder.encode(`${id}.${timestamp}.`), ...raw]);
    const crypto = await subtle();
    let genuine = false;
    for (const key of await Promise.all([secret].flat().map(keyOf)))
        for (const one of signaturesOf(signature)) // compared in constant time
            if (await crypto.verify('HMAC', key, one, signed)) genuine = true;
    if (!genuine) throw new WebhookError('The webhook is not signed with this secret');
    if (Math.abs(Number(now) / 1000 - Number(timestamp)) > tolerance)
        throw new WebhookError(`The webhook is not of the last ${tolerance} s`);
    return JSON.parse(new TextDecoder().decode(raw));
}
