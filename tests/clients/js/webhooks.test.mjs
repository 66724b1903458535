// Webhooks as they are received: signed by a library of Standard Webhooks, so that not one program judges itself.
import assert from 'node:assert/strict';
import { createHmac, randomBytes } from 'node:crypto';
import { test } from 'node:test';
import { WebhookError, webhooks } from '../../../clients/js/src/index.js';

const secret = `whsec_${randomBytes(32).toString('base64')}`;
const body = JSON.stringify({ event: 'job.created', timestamp: '2026-01-01T00:00:00Z', data: { job_id: 1, title: 'Ä' } });

// As the specification has it: https://www.standardwebhooks.com.
function signed(text = body, key = Buffer.from(secret.slice(6), 'base64'), at = Math.floor(Date.now() / 1000)) {
    const mac = createHmac('sha256', key).update(`msg_1.${at}.${text}`).digest('base64');
    return { 'webhook-id': 'msg_1', 'webhook-timestamp': String(at), 'webhook-signature': `v1,${mac}` };
}

test('a genuine one is what it says', async () => {
    for (const form of [body, Buffer.from(body), new TextEncoder().encode(body), new TextEncoder().encode(body).buffer])
        for (const headers of [signed(), new Headers(signed())])
            assert.deepEqual(await webhooks.verify(headers, form, secret), JSON.parse(body));
    const spelled = Object.fromEntries(Object.entries(signed()).map(([name, value]) => [name.replace('webhook', 'Webhook'), value]));
    assert.equal((await webhooks.verify(spelled, body, secret)).event, 'job.created');
});

test('a secret of one own is raw, and one of several is enough', async () => {
    const raw = 'a-secret-of-my-own';
    await webhooks.verify(signed(body, raw), body, raw);
    await webhooks.verify(signed(), body, ['whsec_' + randomBytes(32).toString('base64'), secret]);
    const two = signed();
    two['webhook-signature'] = `v1a,xyz v1,${randomBytes(32).toString('base64')} v1,!! ${two['webhook-signature']}`;
    await webhooks.verify(two, body, secret);
});

test('whatever was changed is refused', async () => {
    const other = signed(body.replace('1', '2'));
    const later = signed(body, undefined, Math.floor(Date.now() / 1000) - 330);
    const early = signed(body, undefined, Math.floor(Date.now() / 1000) + 330);
    for (const headers of [other, later, early, {}, { ...signed(), 'webhook-id': 'msg_2' }, { ...signed(), 'webhook-signature': '' },
        { ...signed(), 'webhook-timestamp': 'now' }, { ...signed(), 'webhook-timestamp': '0' }])
        await assert.rejects(webhooks.verify(headers, body, secret), WebhookError);
    await assert.rejects(webhooks.verify(signed(), body, `whsec_${randomBytes(32).toString('base64')}`), WebhookError);
    await assert.rejects(webhooks.verify(signed('no JSON'), 'no JSON', secret), { code: 'BAD_BODY' });
    await webhooks.verify(later, body, secret, { tolerance: 400 });
});

test('what a framework made of the body is no body, and nothing is no secret', async () => {
    await assert.rejects(webhooks.verify(signed(), JSON.parse(body), secret), TypeError);
    for (const none of ['', 'whsec_']) await assert.rejects(webhooks.verify(signed(), body, none), TypeError);
});
