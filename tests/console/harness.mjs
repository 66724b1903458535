// A person at the console, in Chromium: `journey(async (stage) => …)` of a file in journeys/. Whatever the page complains about, a
// breach of its policy or a request to elsewhere ends the journey; what it looks like is kept as pictures.
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const tools = createRequire(new URL('../../clients/js/', import.meta.url));
const { chromium } = tools('playwright-core');
const axe = readFileSync(tools.resolve('axe-core/axe.min.js'), 'utf8');
const [url, password, pictures] = process.argv.slice(2);
const QUIET_MS = 300;
const PATIENCE_MS = 15_000;
const PHONE = { width: 360, height: 740 };
const DESK = { width: 1440, height: 900 };
const ACCOUNTS = { admin: 'admin', manager: 'sarah.johnson', consultant: 'john.doe', outsider: 'olivia.outside' };
mkdirSync(pictures, { recursive: true });

export { assert, password, url, ACCOUNTS, PHONE, DESK };

/** The steps of a journey, in order: what it says is printed, so that a failure tells how far it came. */
export async function step(what, does) {
    try {
        await does();
        console.log(`ok ${what}`);
    } catch (error) {
        console.log(`not ok ${what}\n${error.stack}`);
        throw Object.assign(error, { told: true });
    }
}

// A refusal that a journey provokes is told by the browser as well; it names the statuses that it expects.
function isRefusal(text, expected) {
    const status = /status of (\d+)/.exec(text)?.[1];
    return status !== undefined && expected.has(Number(status));
}

/** Waits for what a condition comes to be. */
async function until(holds, what) {
    for (const end = Date.now() + PATIENCE_MS; !await holds();) {
        if (Date.now() > end) throw new Error(what);
        await new Promise((resolve) => setTimeout(resolve, 30));
    }
}

/** What stands behind a dialog takes neither focus nor text, and nothing is said of that: each of these waits until the dialog has gone,
 *  and the focus is seen to be where it was put. */
function onlyInReach(locator) {
    const prototype = Object.getPrototypeOf(locator);
    if (prototype.isInReach) return;
    prototype.isInReach = function () {
        return this.evaluate((element) => [...document.querySelectorAll('dialog:modal')].every((dialog) => dialog.contains(element)));
    };
    for (const name of ['focus', 'fill', 'press', 'pressSequentially', 'selectOption', 'check', 'uncheck']) {
        const act = prototype[name];
        prototype[name] = async function (...given) {
            await until(() => this.isInReach(), `${this} stands behind a dialog`);
            return act.apply(this, given);
        };
    }
    const { focus } = prototype;
    prototype.focus = function () {
        return until(async () => (await focus.call(this), this.evaluate((element) => element === document.activeElement)), `${this} does not take the focus`);
    };
}

class Person {
    constructor(page, context) {
        Object.assign(this, { page, context, complaints: [], expected: new Set(), asking: new Set(), asked: 0 });
        page.on('request', (request) => this.asking.add(request) && (this.asked = Date.now()));
        for (const end of ['requestfinished', 'requestfailed']) page.on(end, (request) => this.asking.delete(request) && (this.asked = Date.now()));
        page.on('console', (message) => message.type() === 'error' && !isRefusal(message.text(), this.expected) && this.complaints.push(message.text()));
        page.on('pageerror', (error) => this.complaints.push(error.stack));
        page.on('request', (request) => new URL(request.url()).origin === url || request.url().startsWith('data:') || this.complaints.push(`asks ${request.url()}`));
    }

    /** What is done meanwhile is refused by the API: nothing that it sends bears the right token of the session. */
    async refused(does) {
        this.expected.add(403);
        const spoil = (route) => route.continue({ headers: { ...route.request().headers(), 'x-csrftoken': 'another' } });
        await this.page.route('**/api/**', spoil);
        await does();
        await this.page.unroute('**/api/**', spoil);
    }
    /** Goes to an address and waits until nothing is loading any more. */
    async to(path) {
        await this.page.goto(url + path);
        await this.settled();
    }
    /** Nothing has been asked for a while, and nothing is said to be coming. */
    async settled() {
        this.asked = Date.now();
        for (const end = Date.now() + PATIENCE_MS; this.asking.size > 0 || Date.now() - this.asked < QUIET_MS;) {
            if (Date.now() > end) throw new Error(`still asking ${[...this.asking].map((request) => request.url())}`);
            await this.page.waitForTimeout(50);
        }
        await this.page.waitForFunction(() => !document.querySelector('.loading, [aria-busy="true"]'));
    }
    /** Presses keys one after another, as `g j`. Letters do something in the view alone, once no dialog stands before it. */
    async press(...keys) {
        if (keys[0].length === 1) await until(() => this.page.evaluate(() => !document.querySelector('dialog[open]')), `a dialog stands before ${keys}`);
        for (const key of keys) await this.page.keyboard.press(key);
    }
    async says(text) {
        await this.page.getByText(text).first().waitFor();
    }

    /** Looks at the view in both widths and both schemes: nothing is wider than a phone, axe finds nothing serious; pictures are kept. */
    async look(name) {
        for (const [size, viewport] of [['360', PHONE], ['1440', DESK]]) {
            await this.page.setViewportSize(viewport);
            await this.page.waitForTimeout(150);
            await this.page.screenshot({ path: `${pictures}/${name}-${size}.png`, fullPage: true });
            const overflow = await this.page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
            assert.equal(overflow, 0, `${name} is wider than ${size}`);
            assert.deepEqual(await this.axe(), [], `${name} at ${size}`);
        }
        await this.page.emulateMedia({ colorScheme: 'dark' });
        await this.page.screenshot({ path: `${pictures}/${name}-1440-dark.png` });
        assert.deepEqual(await this.axe(), [], `${name} in the dark`);
        await this.page.emulateMedia({ colorScheme: 'light' });
    }
    async axe() {
        // As a test may, and a page may not: past its policy.
        await this.page.evaluate(axe);
        const { violations } = await this.page.evaluate(() => globalThis.axe.run(document, { resultTypes: ['violations'] }));
        return violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
            .map(({ id, nodes }) => `${id}: ${nodes.slice(0, 3).map((node) => `${node.html.slice(0, 160)} ${node.any.map((one) => one.message).join(' ')}`).join(' | ')}`);
    }
    /** Nothing was complained about. */
    quiet() {
        assert.deepEqual(this.complaints, []);
    }
}

/** Somebody's browser, logged in by the page for that when `who` is an account. */
export async function journey(does) {
    const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
    const people = [];
    const enter = async (who) => {
        const context = await browser.newContext({ viewport: DESK, ignoreHTTPSErrors: true, acceptDownloads: true, permissions: ['clipboard-read', 'clipboard-write'] });
        const person = new Person(await context.newPage(), context);
        onlyInReach(person.page.locator('html'));
        person.page.setDefaultTimeout(PATIENCE_MS);
        people.push(person);
        if (who) {
            await person.page.goto(`${url}/login/`);
            await person.page.getByLabel('Name or e-mail').fill(ACCOUNTS[who]);
            await person.page.getByLabel('Password').fill(password);
            await person.page.getByRole('button', { name: 'Log in' }).click();
            await person.page.waitForURL(`${url}/`);
            await person.settled();
        }
        return person;
    };
    try {
        await does(enter);
        for (const person of people) await step('nothing was complained about', async () => person.quiet());
    } catch (error) {
        process.exitCode = 1;
        if (!error.told) console.log(error.stack);
        for (const { page, complaints } of people) {
            console.log(`at ${page.url()}`, complaints);
            await page.screenshot({ path: `${pictures}/failed-${Date.now()}.png` }).catch(() => undefined);
        }
    } finally {
        await browser.close();
    }
}
