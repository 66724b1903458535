// Opens pages of an instance in Chromium, and tells what is seen of each: `node browser.mjs URL`, a line of JSON {path, width, scheme,
// script, wait} each on standard input.
import { createInterface } from 'node:readline';
import { createRequire } from 'node:module';

const { chromium } = createRequire(new URL('../../clients/js/', import.meta.url))('playwright-core');
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
const processes = await browser.newBrowserCDPSession();

// Of the processes that draw pages, in seconds.
async function processorTime() {
    const { processInfo } = await processes.send('SystemInfo.getProcessInfo');
    return processInfo.filter((one) => one.type === 'renderer').reduce((sum, one) => sum + one.cpuTime, 0);
}

for await (const line of createInterface({ input: process.stdin })) {
    const { path, width = 1280, scheme = 'light', script = true, wait } = JSON.parse(line);
    const context = await browser.newContext({
        viewport: { width, height: 900 }, ignoreHTTPSErrors: true, colorScheme: scheme, javaScriptEnabled: script,
    });
    const page = await context.newPage();
    const complaints = [];
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('requestfailed', (request) => complaints.push(request.url()));
    await page.goto(process.argv[2] + path, { waitUntil: 'load' });
    if (wait) await page.waitForSelector(wait, { state: 'attached', timeout: 60000 });
    const cpu = await processorTime();
    const seen = await page.locator('body').innerText();
    const overflow = script ? await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth) : 0;
    const ground = script ? await page.evaluate(() => getComputedStyle(document.body).backgroundColor) : '';
    const painted = script ? await page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0].startTime) : 0;
    console.log(JSON.stringify({ path, complaints, seen, overflow, ground, cpu, painted }));
    await context.close();
}
await browser.close();
