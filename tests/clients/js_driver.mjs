// The driver of JavaScript: runs the scenarios of behaviours.json (README.md beside it) with clients/js, or with what CLIENT_JS names.
//
//     live.py node js_driver.mjs [NAME...]
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { differences } from './js_expectations.mjs';
import { arguments_, filled, Names } from './js_values.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const { env } = process;

// Node reads whom to trust when it starts.
if (env.NODE_EXTRA_CA_CERTS !== env.CHAOTICA_CA) {
    const again = { ...env, NODE_EXTRA_CA_CERTS: env.CHAOTICA_CA };
    process.exit(spawnSync(process.execPath, process.argv.slice(1), { env: again, stdio: 'inherit' }).status ?? 1);
}

const client = await import(pathToFileURL(env.CLIENT_JS ?? join(here, '../../clients/js/src/index.js')));
const ChaoticaClient = client.default;
const camel = (name) => name.replace(/_(\w)/g, (_, letter) => letter.toUpperCase());
const tokens = ['ADMIN', 'MANAGER', 'USER', 'OUTSIDER'].map((who) => env[`CHAOTICA_${who}_TOKEN`]);

const control = async (path, rules) =>
    (await fetch(env.PROXY_CONTROL + path, rules && { method: 'POST', body: JSON.stringify(rules) })).json();

// Options in the units and names of this language.
const inMilliseconds = new Set(['timeout', 'backoff', 'max_wait', 'interval', 'now']);
function optionsOf(options) {
    return Object.fromEntries(Object.entries(options ?? {}).map(([name, value]) =>
        [camel(name), inMilliseconds.has(name) ? value * 1000 : value]));
}

class Scenario {
    constructor(told) {
        this.told = told;
        this.folder = mkdtempSync(join(tmpdir(), 'behaviours-'));
        this.names = new Names(this.folder);
        this.clients = {};
    }

    clientOf(who) {
        const { url, ...options } = this.told.client ?? {};
        return this.clients[who] ??= new ChaoticaClient({
            baseUrl: url === 'closed' ? 'https://localhost:1' : env.PROXY_URL,
            token: who === 'nobody' ? undefined : env[`CHAOTICA_${who.toUpperCase()}_TOKEN`],
            ...optionsOf({ backoff: 0.05, ...filled(options, this.names) }),
        });
    }

    async run() {
        try {
            await control('/rules', filled(this.told.proxy ?? [], this.names));
            for (const [number, step] of this.told.steps.entries()) {
                const problems = await this.step(step);
                if (problems.length) return `step ${number + 1} (${step.call.flat().join('.')}): ${problems.join('; ')}`;
            }
            return null;
        } finally {
            rmSync(this.folder, { recursive: true });
        }
    }

    async step(step) {
        if (step.proxy) await control('/rules', filled(step.proxy, this.names));
        const before = (await control('/log')).length;
        const begun = performance.now();
        const { result, error } = await this.outcome(step);
        const seconds = (performance.now() - begun) / 1000;
        const log = (await control('/log')).slice(before);
        if (error && tokens.some((token) => String(error.stack).includes(token))) return ['a token is in the error'];
        return [...this.judged(step, result, error), ...this.traffic(step, log), ...took(step, seconds)];
    }

    async outcome(step) {
        const end = performance.now() + 20_000;
        try {
            for (;;) {
                const [result] = step.each ? [await this.eachOf(step)] : await this.once(step);
                if (step.until && differences(filled(step.until, this.names), result, '').length && performance.now() < end) {
                    await new Promise((resolve) => setTimeout(resolve, 100));
                    continue;
                }
                if (step.save) this.names.save(step.save, result);
                return { result };
            }
        } catch (error) {
            return { error };
        }
    }

    async once(step) {
        return read(await this.called(step), step);
    }
    async eachOf(step) {
        const results = [];
        for (let n = 0; n < step.each; ++n) {
            this.names.save('n', n);
            results.push(...await this.once(step));
        }
        return results;
    }

    // What is called; what awaits must not take it for a promise, hence the array.
    async called({ call, with: given = [], filters, options, as }) {
        const [first, ...words] = call;
        if (first === 'value') return [arguments_(given, this.names)[0]];
        let self;
        let target = first === 'module' ? client : this.clientOf(as ?? this.told.as ?? 'admin');
        for (const word of first === 'module' ? words : call) {
            if (Array.isArray(word)) [self, target] = [undefined, target(...arguments_(word, this.names))];
            else [self, target] = [target, target[camel(word)]];
        }
        if (target === undefined) throw new TypeError(`there is no ${call.flat().join('.')}`);
        if (typeof target !== 'function') return [target];
        const result = target.apply ? target.apply(self, this.given(call.at(-1), given, filters, options)) : target;
        return [typeof result?.then === 'function' && typeof result?.ids !== 'function' ? await result : result];
    }

    given(verb, given, filters, options) {
        const own = optionsOf(arguments_(options ?? {}, this.names));
        const asked = arguments_(filters ?? {}, this.names);
        if (verb === 'follow') return [{ ...asked, ...own }];
        const before = arguments_(given, this.names);
        if (filters || (options && ['list', 'export', 'history'].includes(verb))) before.push(asked);
        if (options) before.push(own);
        return before;
    }

    judged(step, result, error) {
        if (step.raises) {
            if (!error) return [`nothing was raised, it gave ${JSON.stringify(result)?.slice(0, 300)}`];
            const { error: name, ...rest } = filled(step.raises, this.names);
            const shown = { text: `${error}` };
            for (const member of Object.keys(rest)) shown[member] ??= error[camel(member)];
            return [...differences(name, error.constructor.name, 'error'), ...differences(rest, shown, 'error'), ...this.file(step)];
        }
        if (error) return [error.stack ?? String(error)];
        const problems = 'expect' in step ? differences(filled(step.expect, this.names), result, 'result') : [];
        if (step.until) problems.push(...differences(filled(step.until, this.names), result, 'result'));
        return [...problems, ...this.file(step)];
    }

    file({ file }) {
        if (!file) return [];
        const path = join(this.folder, file.name);
        return differences(filled(file.text, this.names), existsSync(path) ? readFileSync(path, 'utf8') : null, 'file');
    }

    traffic(step, log) {
        const problems = [];
        if ('requests' in step) problems.push(...differences(step.requests, log.length, 'requests'));
        if (step.seen) problems.push(...differences(filled(step.seen, this.names), log, 'seen'));
        for (const header of step.same ?? []) {
            const values = new Set(log.map((entry) => entry.headers[header]));
            if (values.size !== 1 || values.has(undefined)) problems.push(`${header}: ${[...values]}`);
        }
        for (const header of step.distinct ?? []) {
            const values = log.map((entry) => entry.headers[header]);
            if (new Set(values).size !== values.length || values.includes(undefined)) problems.push(`${header}: ${values}`);
        }
        if ('connections' in step) problems.push(...differences(step.connections, new Set(log.map((entry) => entry.connection)).size, 'connections'));
        return problems;
    }
}

const took = ({ takes }, seconds) =>
    (!takes || (seconds >= takes[0] && seconds <= takes[1]) ? [] : [`it took ${seconds.toFixed(2)} s, not ${takes.join(' to ')}`]);

// In an array as well: a list that nobody reads is not asked.
async function read([value], { read: what, expect }) {
    if (what === undefined) return [expect === undefined || !value?.then ? (value?.bytes && expect ? await value.bytes() : value) : await value];
    if (what === 'all' || what === 'list') return [value.toArray ? await value.toArray() : value];
    if (what === 'count' || what === 'first' || what === 'ids') return [await value[what]()];
    if (what === 'text') return [await value.text()];
    if (what.page) return [await value.page(what.page)];
    if ('at' in what) return [(await value.toArray(what.at + 1))[what.at]];
    if (what.slice) return [(await value.toArray(what.slice[1])).slice(what.slice[0])];
    const taken = [];
    for await (const one of value) if (taken.push(one) >= what.take) break;
    return [taken];
}

const wanted = process.argv.slice(2);
const { scenarios } = JSON.parse(readFileSync(join(here, 'behaviours.json'), 'utf8'));
let failed = 0;
for (const told of scenarios) {
    if (wanted.length ? !wanted.includes(told.name) : told.for && !told.for.includes('js')) continue;
    const why = await new Scenario(told).run().catch((error) => error.stack);
    failed += why ? 1 : 0;
    console.log(why ? `not ok ${told.name}: ${why}` : `ok ${told.name}`);
}
process.exit(failed ? 1 : 0);
