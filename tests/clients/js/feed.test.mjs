// The feed, followed: where it begins, that it outlives what passes, and that it ends at what does not.
import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { NotFound, PermissionDenied } from '../../../clients/js/src/index.js';
import { failure, fake, json } from './fake.mjs';

const rows = (...ids) => json({ count: null, next: null, previous: null, results: ids.map((id) => ({ id, event: 'job.created' })) });
const refused = (status) => json({ error: { code: 'X', message: 'No.', details: {} } }, { status });
const quick = { interval: 1 };

async function taken(feed, most) {
    const ids = [];
    for await (const event of feed) if (ids.push(event.id) >= most) break;
    return ids;
}

test('it goes on from the last one that was given, through whatever passes', async () => {
    const { client, asked } = fake([rows(8, 9), rows(), failure('ECONNRESET'), refused(503), rows(12), rows(12, 13)], { maxTries: 1 });
    const feed = client.events.follow({ after: 7, event: 'job.created', ...quick });
    assert.deepEqual(await taken(feed, 3), [8, 9, 12]);
    assert.equal(feed.position, 9); // what the loop was left with may not have been dealt with
    assert.deepEqual(asked.map(({ url }) => url.searchParams.get('after')), ['7', '9', '9', '9', '9']);
    assert.equal(asked[0].url.searchParams.get('event'), 'job.created');
    assert.deepEqual(await taken(feed, 2), [12, 13]);
});

test('it begins where a file says, and keeps it there', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'feed-'));
    const remember = join(folder, 'position');
    const { client, asked } = fake([rows(8, 9), rows(9, 10)]);
    assert.deepEqual(await taken(client.events.follow({ after: 7, remember, ...quick }), 2), [8, 9]);
    assert.deepEqual(await taken(client.events.follow({ after: 7, remember, ...quick }), 2), [9, 10]);
    assert.deepEqual(asked.map(({ url }) => url.searchParams.get('after')), ['7', '8']);
    assert.deepEqual(readdirSync(folder), ['position']);
    rmSync(folder, { recursive: true });
});

test('it begins after the newest there is', async () => {
    const { client, asked } = fake([rows(41), rows(42)]);
    assert.deepEqual(await taken(client.events.follow(quick), 1), [42]);
    assert.equal(asked[1].url.searchParams.get('after'), '41');
});

test('it ends at what does not pass, and when it is told to', async () => {
    for (const [status, kind] of [[403, PermissionDenied], [404, NotFound]])
        await assert.rejects(taken(fake([refused(status)]).client.events.follow({ after: 1, ...quick }), 1), kind);
    const stop = new AbortController();
    setTimeout(() => stop.abort(new Error('enough')), 20);
    await assert.rejects(taken(fake([rows()]).client.events.follow({ after: 1, interval: 10_000, signal: stop.signal }), 1), /enough/);
});
