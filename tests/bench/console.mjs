// The console in Chromium, measured by Chromium's own trace: `console.mjs first|board URL PASSWORD ROUNDS` prints milliseconds as JSON,
// one of each round. `first`: from an empty cache until Today is all there and painted. `board`: the longest task of the page's main
// thread while a board of all jobs is loaded, walked through by keys, scrolled, and a card is dragged over it.
import { createRequire } from 'node:module';

const { chromium } = createRequire(new URL('../../clients/js/', import.meta.url))('playwright-core');
const [what, url, password, rounds] = process.argv.slice(2);
const DESK = { width: 1440, height: 900 };
const PATIENCE_MS = 60_000;
const CATEGORIES = ['blink.user_timing', 'devtools.timeline', 'disabled-by-default-devtools.timeline'];
const STATUSES = 'draft,pending_scope,scoping,scoping_additional_info_required,pending_scoping_signoff,scoping_complete,pending_start,in_progress,completed,lost';

/** In the page: marks the first frame in which every card of Today is filled. */
function markUsable() {
    const look = () => {
        const cards = document.querySelectorAll('main .cards > section');
        if (cards.length < 4 || document.querySelector('main .loading, main [aria-busy="true"]')) return requestAnimationFrame(look);
        return setTimeout(() => performance.mark('usable')); // after that frame was painted
    };
    requestAnimationFrame(look);
}

async function loggedIn(browser, who) {
    const context = await browser.newContext({ ignoreHTTPSErrors: true });
    const page = await context.newPage();
    await page.goto(`${url}/login/`);
    await page.getByLabel('Name or e-mail').fill(who);
    await page.getByLabel('Password').fill(password);
    await page.getByRole('button', { name: 'Log in' }).click();
    await page.waitForURL(`${url}/`);
    const state = await context.storageState();
    await context.close();
    return state;
}

/** Where the page itself began. */
const beginning = (events, address) => events.filter(({ name, args }) => name === 'navigationStart' && args.data?.documentLoaderURL === address).at(-1);

/** What happens in a browser that has nothing kept, as events of a trace, and the one with which the page began. */
async function traced(browser, storageState, address, does, tries = 5) {
    const context = await browser.newContext({ ignoreHTTPSErrors: true, storageState, viewport: DESK });
    const page = await context.newPage();
    page.setDefaultTimeout(PATIENCE_MS);
    await browser.startTracing(page, { categories: CATEGORIES });
    await does(page);
    const { traceEvents: events } = JSON.parse(await browser.stopTracing());
    await context.close();
    const begin = beginning(events, address);
    if (begin) return { events, begin };
    if (tries === 1) throw new Error(`no trace has the beginning of ${address}`);
    return traced(browser, storageState, address, does, tries - 1); // the page's process was traced too late
}

async function first(browser, state) {
    const { events, begin: { ts, pid } } = await traced(browser, state, `${url}/`, async (page) => {
        await page.addInitScript(markUsable);
        await page.goto(`${url}/`);
        await page.waitForFunction(() => performance.getEntriesByName('usable').length > 0);
    });
    return (events.find((event) => event.name === 'usable' && event.pid === pid).ts - ts) / 1000;
}

/** What a person does on the board, by keys and by the mouse. */
async function useBoard(page) {
    await page.locator('[data-job]').first().focus();
    for (const key of [...Array(20).fill('ArrowDown'), ...Array(4).fill('ArrowRight'), ...Array(4).fill('ArrowLeft')]) await page.keyboard.press(key);
    await page.keyboard.press('Space');
    await page.getByText(/lifted from/).first().waitFor();
    for (const key of ['ArrowRight', 'ArrowRight', 'ArrowLeft', 'Escape']) await page.keyboard.press(key);
    await page.mouse.move(DESK.width / 2, DESK.height / 2);
    for (const way of [400, 400, 400, -1200]) await page.mouse.wheel(0, way);
    const card = await page.locator('[data-job]').first().boundingBox();
    await page.mouse.move(card.x + 40, card.y + 20);
    await page.mouse.down();
    await page.mouse.move(card.x + 900, card.y + 60, { steps: 40 });
    await page.keyboard.press('Escape');
    await page.mouse.up();
}

async function board(browser, state) {
    const address = `${url}/jobs?view=board&status__in=${STATUSES}`;
    const { events, begin: { pid, tid } } = await traced(browser, state, address, async (page) => {
        await page.goto(address);
        await page.waitForFunction(() => document.querySelectorAll('[data-job]').length >= 1000 && /^\d+ jobs/.test(document.querySelector('main [role="status"]')?.textContent ?? ''));
        await useBoard(page);
    });
    const tasks = events.filter((event) => event.name === 'RunTask' && event.pid === pid && event.tid === tid);
    if (tasks.length < 100) throw new Error(`the trace has ${tasks.length} tasks of the page`);
    return Math.max(...tasks.map(({ dur = 0 }) => dur)) / 1000;
}

const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
try {
    const [measure, who] = { first: [first, 'john.doe'], board: [board, 'admin'] }[what];
    const state = await loggedIn(browser, who);
    const seen = [];
    for (let round = 0; round < Number(rounds); ++round) seen.push(await measure(browser, state));
    console.log(JSON.stringify(seen));
} finally {
    await browser.close();
}
