// All jobs of an instance, by the JavaScript client and by a bare loop that parses the same pages, in turns: `walk.mjs URL ROUNDS`, with the
// token in CHAOTICA_TOKEN, prints as JSON for every round the rows per second of both, and the same per second of this process.
import ChaoticaClient from '../../clients/js/src/index.js';

const [url, rounds] = process.argv.slice(2);
const token = process.env.CHAOTICA_TOKEN;
const client = new ChaoticaClient({ baseUrl: url, token });

async function byHand() {
    let rows = 0;
    for (let link = `${url}/api/jobs/?cursor=&page_size=200`; link;) {
        const page = await (await fetch(link, { headers: { Authorization: `Token ${token}` } })).json();
        rows += page.results.length;
        link = page.next;
    }
    return rows;
}

async function byClient() {
    let rows = 0;
    for await (const job of client.jobs.list()) rows += job.id ? 1 : 0;
    return rows;
}

async function speed(way) {
    const cpu = process.cpuUsage();
    const begun = performance.now();
    const rows = await way();
    const seconds = (performance.now() - begun) / 1e3;
    const { user, system } = process.cpuUsage(cpu);
    return [rows / seconds, rows / ((user + system) / 1e6)];
}

const ways = [byClient, byHand];
for (const way of ways) await way();
const seen = [];
for (let round = 0; round < Number(rounds); ++round) {
    const both = [];
    for (const index of round % 2 ? [1, 0] : [0, 1]) both[index] = await speed(ways[index]);
    seen.push(both);
}
console.log(JSON.stringify(seen));
