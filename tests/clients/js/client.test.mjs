// What the table of behaviours cannot say, as it is of this language or of no server: credentials, spellings, time-outs.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inspect } from 'node:util';
import ChaoticaClient, { AuthenticationError, ChaoticaError, ConnectionFailed, Page, RateLimited } from '../../../clients/js/src/index.js';
import { failure, fake, json, silence, token } from './fake.mjs';

const page = (...rows) => json({ count: rows.length, next: null, previous: null, results: rows });

test('a token is shown by nothing', async () => {
    const { client } = fake([json({ error: { code: 'INVALID_TOKEN', message: 'There is no such token.', details: {} } }, { status: 401 })]);
    const error = await client.jobs.get(1).catch((one) => one);
    assert.ok(error instanceof AuthenticationError);
    for (const shown of [client, client.jobs, client.tickets, error])
        assert.ok(!(inspect(shown, { depth: 9, showHidden: true }) + JSON.stringify(shown)).includes(token));
});

test('the secret of a link is shown by no failure', async () => {
    const { client } = fake([failure('ECONNRESET')], { maxTries: 1 });
    await assert.rejects(client.exports.download('s'.repeat(43)), (error) => /download\/…/.test(error.message) && !error.message.includes('sss'));
});

test('a login takes nothing of those before along', async () => {
    const { client, asked } = fake([json({ csrf_token: 'c' }, { headers: { 'Set-Cookie': 'sessionid=s; Path=/' } }), json({ id: 1 })]);
    await client.login('admin', 'demo');
    await client.jobs.update(1, { title: 'x' });
    assert.deepEqual(asked.map(({ headers }) => headers.get('authorization')), [null, null]);
    assert.deepEqual([asked[1].headers.get('cookie'), asked[1].headers.get('x-csrftoken'), asked[0].credentials], ['sessionid=s', 'c', 'include']);
});

test('a login that fails changes nobody', async () => {
    const refused = json({ error: { code: 'INVALID_CREDENTIALS', message: 'No.', details: {} } }, { status: 401 });
    const { client, asked } = fake([refused, json({ id: 1 })]);
    await assert.rejects(client.login('admin', 'wrong'), AuthenticationError);
    await client.jobs.get(1);
    assert.deepEqual(asked.map(({ headers }) => headers.get('authorization')), [null, `Token ${token}`]);
});

test('a token that no header can have is refused without being repeated', () => {
    assert.throws(() => new ChaoticaClient({ baseUrl: 'https://chaotica.example', token: 'top\nsecret' }),
        (error) => error instanceof TypeError && !error.message.includes('secret'));
    assert.throws(() => new ChaoticaClient({ baseUrl: 'https://me:secret@chaotica.example' }),
        (error) => error instanceof TypeError && !error.message.includes('secret'));
});

test('an address may end as people paste it', async () => {
    for (const [baseUrl, wanted] of [['https://h', 'https://h/api/jobs/1/'], ['https://h/', 'https://h/api/jobs/1/'],
        ['https://h/api/', 'https://h/api/jobs/1/'], ['https://h:8443/tools/api', 'https://h:8443/tools/api/jobs/1/']]) {
        const { client, asked } = fake([json({ id: 1 })], { baseUrl });
        await client.jobs.get(1);
        assert.equal(asked[0].url.href, wanted);
    }
});

test('filters are spelled as the API has them', async () => {
    const { client, asked } = fake([page()]);
    await client.jobs.list({
        status: ['completed', 'delivered'], title__in: ['Q1, Q2', 'say "so"', ' x'], created__gte: new Date('2023-01-01T00:00:00Z'),
        updated__range: [new Date('2023-01-01T00:00:00.5Z'), '2024-01-01'], client: { id: 15, name: 'Acme' }, external_id: null,
        high_risk: true, fields: ['id', 'client__name'], ordering: ['-created', 'id'], search: undefined, id: new Set([1, 2]),
    });
    assert.deepEqual(Object.fromEntries(asked[0].url.searchParams), {
        status__in: 'completed,delivered', title__in: '"Q1, Q2","say ""so"""," x"', created__gte: '2023-01-01T00:00:00Z',
        updated__range: '2023-01-01T00:00:00.500Z,2024-01-01', client: '15', external_id__isnull: 'true', high_risk: 'true',
        fields: 'id,client__name', ordering: '-created,id', id__in: '1,2',
    });
});

test('what is no id never becomes a path', async () => {
    const { client, asked } = fake([json({})]);
    for (const wrong of [undefined, null, '', '.', '..', NaN, {}, [], 1.5, true])
        await assert.rejects(client.jobs.delete(wrong), TypeError, inspect(wrong));
    assert.throws(() => client.users(undefined), TypeError);
    await client.jobs.get('../users');
    assert.deepEqual(asked.map(({ url }) => url.pathname), ['/api/jobs/..%2Fusers/']);
});

test('a member is called by the id of its user', async () => {
    const { client, asked } = fake([json({ id: 7, user: { id: 1, username: 'john.doe' } })]);
    const member = await client.orgunits(3).members.get(1);
    await client.orgunits(3).members.delete(member);
    await client.trustgroups(2).members.delete(member.user);
    await client.trustgroups(2).members.delete(1);
    assert.deepEqual(asked.map(({ url }) => url.pathname.replace(/^.*members/, '')), ['/1/', '/1/', '/1/', '/1/']);
});

test('rows stand for their ids in what is sent, one by one and in lists', async () => {
    const { client, asked } = fake([json({ id: 15, name: 'Acme', industry: 'x' })]);
    const acme = await client.clients.get(15);
    await client.jobs.create({ title: 'x', client: acme, unit: { id: 3 } });
    await client.services.update(1, { owners: [acme, 7] });
    assert.deepEqual(asked.slice(1).map(({ body }) => JSON.parse(body)), [{ title: 'x', client: 15, unit: { id: 3 } }, { owners: [15, 7] }]);
});

test('only a record that was read is held against its tag', async () => {
    const { client, asked } = fake([json({ id: 1, title: 'a' }, { headers: { ETag: '"one"' } })]);
    const job = await client.jobs.get(1);
    await client.jobs.update(job, { title: 'b' });
    await client.jobs.replace(job, { ...job, title: 'c' }, { force: true });
    await client.jobs.delete({ ...job });
    await client.jobs.update(1, { title: 'd' });
    assert.deepEqual(asked.slice(1).map(({ headers }) => headers.get('if-match')), ['"one"', null, null, null]);
});

test('a page is an array, and what is made of it is a plain one', async () => {
    const { client } = fake([page({ id: 1 }, { id: 2 })]);
    const jobs = await client.jobs.list();
    assert.ok(Array.isArray(jobs) && jobs instanceof Page);
    assert.equal(JSON.stringify(jobs), '[{"id":1},{"id":2}]');
    assert.ok(!(jobs.map((job) => job.id) instanceof Page));
    assert.deepEqual([...jobs.map((job) => job.id), jobs.length, jobs.count, await jobs.next()], [1, 2, 2, 2, null]);
});

test('a list asks nothing until something is wanted, and once for one page', async () => {
    const { client, asked } = fake([page({ id: 1 })]);
    const list = client.jobs.list({ status: 'draft' });
    assert.equal(asked.length, 0);
    await client.jobs.list({ page: 3 }).count();
    assert.equal(asked.pop().url.search, '?page_size=1&count=exact');
    await Promise.all([list, list.then((jobs) => jobs.length), list.catch(() => {}), list.finally(() => {})]);
    assert.equal(asked.length, 1);
});

test('a page of another place is not asked for, the first one is', async () => {
    const elsewhere = json({ count: 2, next: 'https://elsewhere.example/api/jobs/?page=2', previous: null, results: [{ id: 1 }] });
    const { client, asked } = fake([elsewhere]);
    const jobs = await client.jobs.list();
    await assert.rejects(jobs.next(), (error) => error instanceof ChaoticaError && error.code === 'OTHER_ORIGIN');
    await assert.rejects(client.jobs.list().toArray(), /elsewhere.example/);
    assert.ok(asked.every(({ url }) => url.host === 'chaotica.example') && asked.length === 2);
});

test('a silence ends a try, and a change without a tag is not tried again', async () => {
    const { client, asked } = fake([silence], { timeout: 20, maxTries: 3 });
    const error = await client.jobs.get(1).catch((one) => one);
    assert.ok(error instanceof ConnectionFailed);
    assert.match(error.message, /nothing was heard for 0.02 s/);
    assert.equal(asked.length, 3);
    await assert.rejects(client.jobs.update(1, { title: 'x' }), /whether it was done is not known/);
    assert.equal(asked.length, 4);
});

test('a silence within an answer ends a try as well', async () => {
    const body = ({ signal }) => {
        const stream = new ReadableStream({ start: (controller) => signal.addEventListener('abort', () => controller.error(signal.reason)) });
        return new Response(stream, { headers: { 'Content-Type': 'application/json' } });
    };
    const { client } = fake([body], { timeout: 20, maxTries: 2 });
    await assert.rejects(client.jobs.get(1), ConnectionFailed);
});

test('a change is sent again when it certainly was not sent', async () => {
    const { client, asked } = fake([failure('ECONNREFUSED'), failure('ENOTFOUND'), json({ id: 1 })]);
    await client.jobs.update(1, { title: 'x' });
    assert.equal(asked.length, 3);
});

test('a certificate that nobody vouches for is said at once', async () => {
    const { client, asked } = fake([failure('DEPTH_ZERO_SELF_SIGNED_CERT')]);
    await assert.rejects(client.jobs.get(1), /DEPTH_ZERO_SELF_SIGNED_CERT/);
    assert.equal(asked.length, 1);
});

test('whoever asked can stop asking: while waiting for an answer, and between tries', async () => {
    for (const answer of [silence, json({}, { status: 503, headers: { 'Retry-After': '30' } })]) {
        const { client, asked } = fake([answer]);
        const stop = new AbortController();
        setTimeout(() => stop.abort(new Error('enough')), 20);
        await assert.rejects(client.jobs.get(1, { signal: stop.signal }), /^Error: enough$/);
        assert.equal(asked.length, 1);
    }
});

test('a redirect and a page for people are no answers', async () => {
    for (const answer of [new Response(null, { status: 301, headers: { Location: 'https://elsewhere.example/' } }), Response.error(),
        new Response('<html>', { headers: { 'Content-Type': 'text/html' } })]) {
        const { client, asked } = fake([answer]);
        await assert.rejects(client.jobs.get(1), (error) => error instanceof ChaoticaError && /is baseUrl right/.test(error.message));
        assert.equal(asked.length, 1);
        assert.equal(asked[0].redirect, 'manual');
    }
});

test('a login that is slowed down is not waited for', async () => {
    const told = { error: { code: 'RATE_LIMIT_EXCEEDED', message: 'Slowly.', details: {}, retry_after: 30 } };
    const { client, asked } = fake([json(told, { status: 429, headers: { 'Retry-After': '30' } })], { token: undefined });
    const error = await client.login('admin', 'wrong').catch((one) => one);
    assert.ok(error instanceof RateLimited);
    assert.deepEqual([error.retryAfter, asked.length], [30, 1]);
});

test('nobody has no idempotency keys, which are kept by caller', async () => {
    const { client, asked } = fake([json({ status: 'success', data: { ticket: {}, key: 'k' } }, { status: 201 })], { token: undefined });
    await client.tickets.create({ type: 'data', creator: 'testuser' });
    assert.equal(asked[0].headers.get('idempotency-key'), null);
});

test('the limits are those of the last answer', async () => {
    const headers = { 'X-RateLimit-Limit': '1000', 'X-RateLimit-Remaining': '999', 'X-RateLimit-Reset': '1679327400' };
    const { client } = fake([json({ id: 1 }, { headers }), json({ id: 1 })]);
    assert.equal(client.rateLimit, null);
    await client.jobs.get(1);
    await client.jobs.get(1);
    assert.deepEqual(client.rateLimit, { limit: 1000, remaining: 999, reset: 1679327400 });
});

test('a path is of the instance, whatever it looks like', async () => {
    const { client, asked } = fake([json({ id: 1 })]);
    for (const path of ['.evil.example/', '@evil.example/', ':1@evil.example/', 'https://evil.example/', '']) {
        await assert.rejects(client.request('GET', path), TypeError);
    }
    assert.equal(asked.length, 0);
});
