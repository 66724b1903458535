// Rows per second of the client against those of a bare loop that parses the same pages, in the time of this process alone: what others
// do on the machine is in neither. Prints the ratio.
import ChaoticaClient from '../../clients/js/src/index.js';

const { CHAOTICA_URL: url, CHAOTICA_TOKEN: token } = process.env;
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

const spent = new Map([[byHand, []], [byClient, []]]);
for (let turn = 0; turn < 40; ++turn)
    for (const way of turn % 2 ? [byHand, byClient] : [byClient, byHand]) {
        const begun = process.cpuUsage();
        const rows = await way();
        const { user, system } = process.cpuUsage(begun);
        spent.get(way).push((user + system) / rows);
    }
const [hand, own] = [...spent.values()].map((times) => Math.min(...times));
console.log((hand / own).toFixed(3));
