// What the types promise is there: every resource with every verb, and what stands below their rows.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import ChaoticaClient, * as all from '../../../clients/js/src/index.js';

const declared = (name) => readFileSync(new URL(`../../../clients/js/types/${name}.d.cts`, import.meta.url), 'utf8');
const records = declared('records');

/** The lines of an interface or a class by what they declare. */
function membersOf(text, name) {
    const body = new RegExp(`^(?:export )?(?:declare )?(?:interface|class) ${name}\\b[^{]*\\{\\n(.*?)^\\}`, 'ms').exec(text)[1];
    return new Map([...body.matchAll(/^ {4}(?:readonly )?(\w+)[?(:<].*/gm)].map(([line, member]) => [member, line]));
}

function checked(resource, name, where) {
    const text = new RegExp(`^export interface ${name} \\{\\n(.*?)^\\}`, 'ms').exec(records)[1];
    for (const verb of membersOf(records, name).keys()) assert.equal(typeof resource[verb], 'function', `${where}.${verb}`);
    const below = /\(row: Target\): \{ (.*) \};/.exec(text)?.[1] ?? '';
    const found = [...below.matchAll(/(\w+): (\w+);/g)];
    assert.deepEqual(below ? Object.keys(resource(1)) : [], found.map(([, segment]) => segment), where);
    return 1 + found.reduce((sum, [, segment, kind]) => sum + checked(resource(1)[segment], kind, `${where}(1).${segment}`), 0);
}

test('every resource and verb of the types is there', () => {
    const client = new ChaoticaClient({ baseUrl: 'https://chaotica.example' });
    let seen = 0;
    for (const [name, line] of membersOf(records, 'Resources')) seen += checked(client[name], /: (\w+);/.exec(line)[1], name);
    assert.ok(seen > 30, seen);
    for (const member of membersOf(declared('client'), 'ChaoticaClient').keys()) assert.ok(member === 'constructor' || member in client, member);
    const tickets = declared('tickets');
    const usual = membersOf(tickets, 'OfTickets').keys();
    for (const member of [...usual, 'list']) assert.ok(client.tickets[member] && client.mitigations[member], member);
    for (const member of membersOf(tickets, 'Topics').keys()) assert.ok(client.tickets(1).topics[member], member);
    for (const member of membersOf(tickets, 'Attributes').keys()) assert.ok(client.attributes[member], member);
});

test('every class of the types is exported', () => {
    const names = [...declared('client').matchAll(/^export declare (?:class|namespace) (\w+)/gm)].map(([, name]) => name);
    assert.deepEqual(names.sort(), Object.keys(all).filter((name) => name !== 'default').sort());
});

test('lists, pages, files and the feed have what the types say', async () => {
    const text = declared('client');
    const answer = new Response('{"count":0,"next":null,"previous":null,"results":[]}', { headers: { 'Content-Type': 'application/json' } });
    const client = new ChaoticaClient({ baseUrl: 'https://chaotica.example', fetch: async () => answer.clone() });
    for (const [thing, name] of [[client.jobs.list(), 'List'], [await client.jobs.list(), 'Page'], [await client.jobs.export(), 'Download'],
        [client.events.follow(), 'Feed']])
        for (const member of membersOf(text, name).keys()) assert.ok(member in thing, `${name}.${member}`);
});
