// What a client does in a page: with the page's origin, and with the cookies that the browser keeps.
import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import { fake, json, token } from './fake.mjs';

beforeEach(() => {
    globalThis.document = { cookie: '' };
    globalThis.location = { origin: 'https://chaotica.example:8443' };
});
afterEach(() => {
    delete globalThis.document;
    delete globalThis.location;
});

test('a page needs no address', async () => {
    const { client, asked } = fake([json({ id: 1 })], { baseUrl: undefined });
    await client.jobs.get(1);
    assert.equal(asked[0].url.href, 'https://chaotica.example:8443/api/jobs/1/');
});

test('the CSRF token is read of the cookie each time something is changed', async () => {
    const { client, asked } = fake([json({ id: 1 })], { token: undefined, baseUrl: undefined });
    document.cookie = 'theme=dark; csrftoken=first; other=1';
    await client.jobs.get(1);
    await client.jobs.update(1, { title: 'x' });
    document.cookie = 'csrftoken=second';
    await client.jobs.create({ title: 'x' });
    assert.deepEqual(asked.map(({ headers }) => headers.get('x-csrftoken')), [null, 'first', 'second']);
    assert.ok(asked.every(({ credentials, headers }) => credentials === 'include' && !headers.has('cookie')));
    assert.ok(asked[2].headers.has('idempotency-key'));
});

test('cookies never go with a token', async () => {
    document.cookie = 'csrftoken=first';
    const { client, asked } = fake([json({ id: 1 })]);
    await client.jobs.update(1, { title: 'x' });
    assert.equal(asked[0].credentials, 'omit');
    assert.equal(asked[0].headers.get('x-csrftoken'), null);
    assert.equal(asked[0].headers.get('authorization'), `Token ${token}`);
});

test('a page of another origin has its CSRF token from the login', async () => {
    const session = { user: { id: 1 }, expires_at: '', csrf_token: 'told' };
    const { client, asked } = fake([json(session), json({ id: 1 })], { token: undefined });
    document.cookie = 'csrftoken=of-the-page';
    await client.login('admin', 'demo');
    assert.equal(asked[0].headers.get('x-csrftoken'), null);
    assert.equal(asked[0].headers.get('idempotency-key'), null);
    await client.jobs.update(1, { title: 'x' });
    assert.equal(asked[1].headers.get('x-csrftoken'), 'told');
});
