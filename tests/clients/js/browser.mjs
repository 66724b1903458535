// What a page of the instance does with the client, in Chromium: logs in, reads and writes by its cookies, from a second page as well.
// Prints what came as one line of JSON.
//
//     node browser.mjs URL PASSWORD FOLDER-OF-playwright-core
import { createRequire } from 'node:module';

const [url, password, tools] = process.argv.slice(2);
const { chromium } = createRequire(`${tools}/`)('playwright-core');

const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'] });
try {
    const context = await browser.newContext({ ignoreHTTPSErrors: true });
    const problems = [];
    const headers = [];
    async function opened() {
        const page = await context.newPage();
        page.on('pageerror', (error) => problems.push(error.message));
        page.on('console', (line) => line.type() === 'error' && problems.push(line.text()));
        page.on('request', (request) => request.url().includes('/api/') && headers.push({ method: request.method(), ...request.headers() }));
        await page.goto(`${url}/client/page.html`);
        await page.waitForFunction(() => document.title === 'ready');
        return page;
    }

    const first = await opened();
    const session = await first.evaluate((given) => window.client.login('sarah.johnson', given), password);
    const second = await opened();
    const found = await second.evaluate(async () => {
        const { client } = window;
        const me = await client.users.me();
        const page = await client.jobs.list({ status: 'in_progress', page_size: 2 });
        let rows = 0;
        for await (const job of client.jobs.list({ fields: 'id' })) rows += job.id > 0 ? 1 : 0;
        const made = await client.jobs.create({ title: 'From a page', client: 15, unit: 3 });
        const changed = await client.jobs.update(made, { description: 'By its cookie.' });
        const lost = await client.jobs.update(made, { description: 'Twice.' }).catch((error) => error.name);
        const ticket = await client.tickets.create({ type: 'activity', name: 'From a page' });
        const { topics } = client.tickets(ticket);
        await topics.upload('file', new File([new Uint8Array([0, 255, 1])], 'file'));
        const bytes = [...await (await topics.download('file')).bytes()];
        const refused = await client.jobs.list({ statsu: 'x' }).catch((error) => [error.name, error.status, error.requestId !== null]);
        const lines = (await (await client.jobs.export({ id: made.id, fields: 'id' }, { format: 'csv' })).text()).trim().split('\r\n');
        await client.logout();
        const after = await client.users.me().catch((error) => error.name);
        return { me: me.username, rows: page.length, all: rows, id: made.id, changed: changed.description, lost, bytes, refused, lines, after };
    });
    const unsafe = headers.filter(({ method }) => method !== 'GET');
    const guarded = unsafe.slice(1).every((one) => /^\w{40}$/.test(one['x-csrftoken']));
    const tokens = headers.some((one) => one.authorization);
    console.log(JSON.stringify({ ...found, user: session.user.username, problems, guarded, tokens }));
} finally {
    await browser.close();
}
