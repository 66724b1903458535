// Pages of the API in Chromium, as a person uses them: without script what is read, with it what is written. Prints what was seen as
// one line of JSON.
//
//     node pages.mjs URL PASSWORD FOLDER-FOR-PICTURES
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const [url, password, pictures] = process.argv.slice(2);
const tools = createRequire(new URL('../../clients/js/', import.meta.url));
const { chromium } = tools('playwright-core');
const axe = readFileSync(tools.resolve('axe-core/axe.min.js'), 'utf8');
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'] });
const problems = [];
const seen = {};

async function visitor(username, options = {}) {
    const context = await browser.newContext({ ignoreHTTPSErrors: true, viewport: { width: 1280, height: 900 }, ...options });
    if (username) await context.request.post(`${url}/api/auth/login/`, { data: { username, password } });
    const page = await context.newPage();
    page.setDefaultTimeout(10000);
    page.on('pageerror', (error) => problems.push(error.message));
    // What is refused on purpose is told by the console as well.
    page.on('console', (line) => line.type() === 'error' && !/status of (400|401|404|409|412|422)/.test(line.text()) && problems.push(line.text()));
    return page;
}
const at = (page) => page.url().slice(url.length);
const picture = (page, name) => pictures && page.screenshot({ path: `${pictures}/${name}.png`, fullPage: true });

async function readWithoutScript() {
    const page = await visitor('sarah.johnson', { javaScriptEnabled: false });
    await page.goto(`${url}/api/jobs/`);
    await picture(page, 'list');
    await page.locator('details.filters > summary').click();
    await page.locator('select[name="_v.status"]').selectOption('in_progress');
    await page.locator('input[name="_v.title"]').fill('e');
    await page.locator('select[name="_l.title"]').selectOption('icontains');
    await picture(page, 'filters');
    await page.getByRole('button', { name: 'Filter', exact: true }).click();
    seen.filtered = at(page);
    seen.kept = [await page.locator('select[name="_v.status"]').inputValue(), await page.locator('input[name="_v.title"]').inputValue(),
        await page.locator('select[name="_l.title"]').inputValue()];
    seen.states = [...new Set(await page.locator('table.list tbody tr td:nth-child(4)').allInnerTexts())];
    await page.locator('input[name="_v.search"]').fill('banking');
    await page.getByRole('button', { name: 'Search', exact: true }).click();
    seen.searched = at(page);
    await page.locator('table.list tbody a').first().click();
    seen.detail = [at(page), await page.locator('h1').innerText()];
    seen.beside_it = await page.locator('section.moves tbody tr', { hasText: 'to_scoping' }).innerText().then((row) => /\bno\b/.test(row) && /There is no such move/.test(row));
    await picture(page, 'detail');
    await page.getByRole('link', { name: 'history', exact: true }).click();
    seen.history = [at(page), await page.locator('table.list tbody tr').count() > 0];
    await picture(page, 'history');
    await page.goto(`${url}/api/jobs/2501/transition/`);
    seen.moves = await page.locator('table tbody tr').count() > 5;
    await picture(page, 'moves');
    await page.goto(`${url}/api/jobs/?_show=options`);
    seen.lookups = await page.locator('td', { hasText: 'icontains' }).count() > 0;
    await picture(page, 'options');
    await page.context().close();
}

async function write() {
    const page = await visitor('sarah.johnson');
    await page.goto(`${url}/api/jobs/`);
    await page.locator('summary', { hasText: 'Create' }).click();
    const form = page.locator('form.write').first();
    await form.locator('input').first().waitFor();
    await form.getByRole('button', { name: 'Send' }).click();
    await form.locator('.wrong[data-of="title"]:not(:empty)').waitFor();
    seen.beside = await form.locator('.wrong[data-of="client"]').innerText();
    await form.getByLabel('Title *').fill('<b>From a page</b>');
    await form.getByLabel('Client *').pressSequentially('acme', { delay: 30 });
    await page.locator('datalist option[value="15"]').waitFor({ state: 'attached' });
    await form.getByLabel('Client *').fill('15');
    seen.named = await form.locator('output.found', { hasText: /\w/ }).first().innerText();
    await form.getByLabel('Unit *').fill('3');
    await picture(page, 'create');
    await form.getByRole('button', { name: 'Send' }).click();
    await page.waitForURL(/\/api\/jobs\/\d+\/$/);
    seen.created = await page.locator('h1').innerText();
    return page;
}

async function change(page) {
    const opened = async (one) => {
        await one.locator('summary', { hasText: 'Change' }).click();
        const form = one.locator('form.write').first();
        await form.getByLabel('Title *').waitFor();
        return form;
    };
    const mine = await opened(page);
    const other = await page.context().newPage();
    await other.goto(page.url());
    const theirs = await opened(other);
    await theirs.getByLabel('Title *').fill('Quicker');
    await theirs.getByRole('button', { name: 'Save' }).click();
    await other.locator('h1', { hasText: 'Quicker' }).waitFor();
    await mine.getByLabel('Title *').fill('Mine');
    await mine.getByRole('button', { name: 'Save' }).click();
    await page.locator('.both').waitFor();
    seen.both = await page.locator('.both tbody tr').innerText();
    await picture(page, 'conflict');
    await page.getByRole('button', { name: 'Save mine over it' }).click();
    await page.locator('h1', { hasText: 'Mine' }).waitFor();
    await other.close();
}

async function moveAndDelete(page) {
    const address = at(page);
    await page.locator('summary', { hasText: 'Moves' }).click();
    await page.getByRole('button', { name: 'to_pending_scope' }).click();
    await page.locator('dialog textarea').fill('On its way.');
    await page.locator('dialog').getByRole('button', { name: 'Move' }).click();
    await page.getByText('pending_scope', { exact: true }).first().waitFor();
    seen.moved = at(page) === address;
    await page.goto(`${url}/api/jobs/?status=pending_scope&title=Mine`);
    await page.locator('tbody input[type="checkbox"]').check();
    const bar = page.locator('.bulk');
    await bar.locator('option[value="description"]').waitFor({ state: 'attached' });
    await bar.getByLabel('Field').selectOption('description');
    await bar.getByLabel('Value').fill('By many at once.');
    await picture(page, 'bulk');
    await bar.getByRole('button', { name: 'Change them' }).click();
    await page.locator('td', { hasText: 'By many at once.' }).waitFor();
    await page.goto(url + address);
    await page.getByRole('button', { name: 'Delete' }).click();
    await page.locator('dialog').getByRole('button', { name: 'Not now' }).click();
    seen.asked = at(page) === address;
    await page.getByRole('button', { name: 'Delete' }).click();
    await page.locator('dialog').getByRole('button', { name: 'Delete' }).click();
    await page.waitForURL(`${url}/api/jobs/`);
    seen.gone = (await page.context().request.get(url + address)).status();
}

/** Whoever may not do it is told so there, and no other form is. */
async function refusals() {
    const page = await visitor('john.doe');
    const off = async (words) => [await page.getByRole('button', { name: words, exact: true }).isDisabled(), await page.locator('.off', { hasText: words }).locator('small').innerText()];
    await page.goto(`${url}/api/jobs/`);
    seen.no_creation = await off('Create');
    await page.goto(`${url}/api/users/5/`);
    seen.no_change = await off('Change');
    await page.goto(`${url}/api/users/me/`);
    await page.locator('summary', { hasText: 'Change' }).click();
    const form = page.locator('form.write').first();
    await form.getByLabel('First name').waitFor();
    seen.fixed = [await form.getByLabel('Username *').isDisabled(), await form.getByLabel('First name').isDisabled(),
        /Only with manage_user/.test(await form.locator('.input', { hasText: 'Username' }).locator('small').innerText())];
    await picture(page, 'fixed');
    await page.goto(`${url}/api/jobs/2501/`);
    seen.no_deletion = await off('Delete');
    await picture(page, 'off');
    await page.context().close();
}

async function leave(page) {
    await page.getByRole('button', { name: 'Log out' }).click();
    await page.waitForURL(/\/login\//);
    seen.after = (await page.context().request.get(`${url}/api/auth/session/`)).status();
    await page.context().close();
}

/** What axe finds that is serious; as a test may, and a page may not: past its policy. */
async function barriers(page) {
    await page.evaluate(axe);
    const { violations } = await page.evaluate(() => globalThis.axe.run(document, { resultTypes: ['violations'] }));
    return violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
        .map(({ id, nodes }) => `${id}: ${nodes.slice(0, 3).map((node) => `${node.html.slice(0, 160)} ${node.any.map((one) => one.message).join(' ')}`).join(' | ')}`);
}

const LOOKED_AT = {
    list: '/api/jobs/?status=in_progress', users: '/api/users/', detail: '/api/jobs/2501/', history: '/api/jobs/2501/history/', moves: '/api/jobs/2501/transition/',
    options: '/api/jobs/?_show=options', raw: '/api/jobs/2501/?_show=json', root: '/api/', refused: '/api/jobs/?colour=red', nothing: '/api/nothing/',
};

/** Everything, on a phone in the dark and at a desk in the light: nothing is wider than it, nothing keeps somebody out. */
async function lookAround() {
    seen.wide = [];
    seen.barriers = [];
    for (const [width, colorScheme] of [[360, 'dark'], [1440, 'light']]) {
        const somebody = await visitor('admin', { viewport: { width, height: 800 }, colorScheme });
        const nobody = await visitor('', { viewport: { width, height: 800 }, colorScheme });
        for (const [name, path] of [...Object.entries(LOOKED_AT), ['login', '/api/jobs/']]) {
            const page = name === 'login' ? nobody : somebody;
            await page.goto(url + path);
            for (const details of await page.locator('details.filters > summary, details.writing > summary').all()) await details.click();
            if (name === 'list' || name === 'detail') await page.locator('form.write').first().waitFor();
            const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
            if (over > 0) seen.wide.push([path, width, over]);
            seen.barriers.push(...(await barriers(page)).map((told) => `${path} at ${width}: ${told}`));
            await picture(page, `${name}-${width}-${colorScheme}`);
        }
        await somebody.context().close();
        await nobody.context().close();
    }
}

/** From a page that needs it to the one that asks for name and password, and back to where one was heading; from there to the profile. */
async function logInFromAPage() {
    const page = await visitor('');
    await page.goto(`${url}/api/jobs/?status=in_progress&search=a%26b`);
    await page.getByRole('link', { name: 'Log in to go on.' }).click();
    await page.getByLabel('Name or e-mail').fill('sarah.johnson');
    await page.getByLabel('Password', { exact: true }).fill(password);
    await page.getByRole('button', { name: 'Log in' }).click();
    await page.waitForURL(`${url}/api/jobs/**`);
    const back = at(page);
    await page.getByRole('link', { name: 'Sarah Johnson' }).click();
    await page.getByRole('heading', { level: 1 }).waitFor();
    seen.loggedIn = [back, at(page)];
    await page.context().close();
}

try {
    await readWithoutScript();
    const page = await write();
    await change(page);
    await moveAndDelete(page);
    await refusals();
    await leave(page);
    await lookAround();
    await logInFromAPage();
} finally {
    console.log(JSON.stringify({ ...seen, problems }));
    await browser.close();
}
