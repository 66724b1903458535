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
    if (raw.length === 0) throw new TypeError('The secret is empty');
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
    const given = ['id', 'timestamp', 'signature'].map((name) => headerOf(headers, `webhook-${name}`));
    const [id, timestamp, signature] = given;
    if (given.includes('')) throw new WebhookError('It is not signed: webhook-id, -timestamp or -signature is missing', { code: 'UNSIGNED' });
    if (!/^\d+$/.test(timestamp)) throw new WebhookError('webhook-timestamp is not a number of seconds', { code: 'BAD_TIMESTAMP' });
    const raw = bytesOf(body);
    const signed = await new Blob([`${id}.${timestamp}.`, raw]).arrayBuffer();
    if (!await isGenuine(signaturesOf(signature), signed, [secret].flat()))
        throw new WebhookError('The signature is not that of this body with this secret', { code: 'BAD_SIGNATURE' });
    if (Math.abs(Number(now) / 1000 - Number(timestamp)) > tolerance)
        throw new WebhookError(`It was signed more than ${tolerance} s from now`, { code: 'BAD_TIMESTAMP' });
    try {
        return JSON.parse(new TextDecoder().decode(raw));
    } catch {
        throw new WebhookError('The body is not JSON', { code: 'BAD_BODY' });
    }
}

async function isGenuine(signatures, signed, secrets) {
    const crypto = await subtle();
    let genuine = false;
    for (const key of await Promise.all(secrets.map(keyOf)))
        for (const one of signatures) // compared in constant time
            genuine = await crypto.verify('HMAC', key, one, signed) || genuine;
    return genuine;
}
