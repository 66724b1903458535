// Files in both directions: what they are made of, where they go, and what is left when they break off.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { pathToFileURL } from 'node:url';
import { after, test } from 'node:test';
import { ConnectionFailed, ServerError } from '../../../clients/js/src/index.js';
import { fake, json } from './fake.mjs';

const folder = mkdtempSync(join(tmpdir(), 'files-'));
after(() => rmSync(folder, { recursive: true }));

const pieces = ['id,title\r\n', '1,a\r\n'];
const whole = pieces.join('');
const file = (broken) => () => new Response(new ReadableStream({
    start(controller) {
        for (const piece of pieces) controller.enqueue(new TextEncoder().encode(piece));
        if (broken) setTimeout(() => controller.error(new TypeError('terminated')), 5);
        else controller.close();
    },
}), { headers: { 'Content-Type': 'text/csv', 'Content-Disposition': 'attachment; filename="jobs.csv"' } });

test('a file can be had in every form', async () => {
    const { client, asked } = fake([file()]);
    const download = await client.jobs.export({ status: 'completed' }, { format: 'csv' });
    assert.deepEqual([download.filename, download.type, download.size], ['jobs.csv', 'text/csv', null]);
    assert.equal(asked[0].url.search, '?status=completed&format=csv');
    assert.equal(await download.text(), whole);
    assert.equal(Buffer.from(await (await client.jobs.export()).bytes()).toString(), whole);
    assert.equal((await (await client.jobs.export()).blob()).type, 'text/csv');
    let text = '';
    for await (const piece of await client.jobs.export()) text += Buffer.from(piece);
    assert.equal(text, whole);
});

test('it goes to a path, a URL and streams, and says how far it is', async () => {
    const { client } = fake([file()]);
    const told = [];
    const path = join(folder, 'jobs.csv');
    assert.equal(await client.jobs.export({}, { to: path, onProgress: (...how) => told.push(how) }), whole.length);
    assert.equal(readFileSync(path, 'utf8'), whole);
    assert.deepEqual(told, [[10, null], [15, null]]);
    await client.jobs.export({}, { to: pathToFileURL(join(folder, 'other.csv')) });
    assert.equal(readFileSync(join(folder, 'other.csv'), 'utf8'), whole);
    const heard = [];
    const node = new Writable({ write: (piece, _, done) => { heard.push(piece); done(); } });
    await client.jobs.export({}, { to: node });
    assert.ok(node.writable);
    const web = new WritableStream({ write: (piece) => void heard.push(piece) });
    await client.jobs.export({}, { to: web });
    assert.ok(!web.locked);
    assert.equal(Buffer.concat(heard).toString(), whole + whole);
});

test('what breaks off begins again where it is kept as a whole, and leaves nothing when it is given up', async () => {
    const path = join(folder, 'broken.csv');
    const { client, asked } = fake([file(true), file()]);
    assert.equal(await client.jobs.export({}, { to: path }), whole.length);
    assert.equal(asked.length, 2);
    writeFileSync(path, 'before');
    const never = fake([file(true)], { maxTries: 2 });
    await assert.rejects(never.client.jobs.export({}, { to: path }), ConnectionFailed);
    assert.equal(readFileSync(path, 'utf8'), 'before');
    assert.ok(!existsSync(`${path}.part`));
});

test('a file has as many tries as any other request, whatever ends them', async () => {
    const busy = () => new Response(null, { status: 503 });
    for (const read of [(client) => client.jobs.export({}, { to: join(folder, 'tried.csv') }), async (client) => (await client.jobs.export()).text()]) {
        const broken = fake([file(true)]);
        await assert.rejects(read(broken.client), ConnectionFailed);
        assert.equal(broken.asked.length, 6);
        const both = fake([file(true), busy(), busy(), file(true), busy()]);
        await assert.rejects(read(both.client), ServerError);
        assert.equal(both.asked.length, 6);
        const late = fake([busy(), busy(), busy(), file(true), busy(), file()]);
        await read(late.client);
        assert.equal(late.asked.length, 6);
    }
    const few = fake([file(true)]);
    await assert.rejects(few.client.jobs.export({}, { to: join(folder, 'few.csv'), maxTries: 2 }), ConnectionFailed);
    assert.equal(few.asked.length, 2);
});

test('what goes wrong on this side is told as it is, and not tried again', async () => {
    const { client, asked } = fake([file()]);
    const wrong = () => { throw new RangeError('mine'); };
    await assert.rejects(client.jobs.export({}, { to: join(folder, 'mine.csv'), onProgress: wrong }), RangeError);
    await assert.rejects(client.jobs.export({}, { to: join(folder, 'nowhere/mine.csv') }), { code: 'ENOENT' });
    assert.deepEqual([asked.length, existsSync(join(folder, 'mine.csv.part'))], [2, false]);
});

test('what is read piece by piece says where it broke off', async () => {
    const { client, asked } = fake([file(true)]);
    await assert.rejects(async () => {
        for await (const piece of await client.jobs.export()) assert.ok(piece.length);
    }, /ended after 15 bytes/);
    assert.equal(asked.length, 1);
});

test('an upload is the same bytes at each try, whatever it is made of', async () => {
    const bytes = Buffer.from([0, 255, 10, 13]);
    const kinds = [bytes, new Blob([bytes]), new Uint8Array(bytes), bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + 4),
        Readable.from([bytes.subarray(0, 2), bytes.subarray(2)]), new Blob([bytes]).stream()];
    for (const kind of kinds) {
        const done = json({ status: 'success', data: { topic: {}, content: '', key: 'k' } }, { status: 201 });
        const { client, asked } = fake([new TypeError('terminated'), done]);
        await client.tickets('ticket:1').topics.upload('dump', kind);
        const [first, second] = await Promise.all(asked.map(async ({ body }) => Buffer.from(await body.arrayBuffer())));
        const digest = (one) => createHash('sha256').update(one).digest('hex');
        assert.equal(digest(first), digest(second));
        assert.ok(first.includes(bytes) && first.includes('name="content"; filename="dump"'));
        assert.equal(asked[0].headers.get('idempotency-key'), asked[1].headers.get('idempotency-key'));
        assert.match(asked[0].headers.get('content-type'), /^multipart\/form-data; boundary=/);
        assert.ok(first.includes(/boundary=(.*)$/.exec(asked[0].headers.get('content-type'))[1]));
    }
});
