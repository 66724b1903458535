// Tickets: activities with topics up and down, a mitigation with its curve and one's own addresses; by the mouse and by keys.
import { readFileSync } from 'node:fs';

import { assert, journey, step, url } from '../harness.mjs';

const dialogOf = (page) => (name) => page.getByRole('dialog', { name });

async function found(consultant) {
    const { page } = consultant;
    await step('activities, and the others by type, in the address', async () => {
        await consultant.press('g', 'i');
        await page.waitForURL(`${url}/tickets`);
        await page.getByRole('link', { name: 'Phishing wave of March' }).waitFor();
        await consultant.settled();
        await consultant.look('tickets');
        await page.getByRole('button', { name: 'Mitigations' }).click();
        await page.waitForURL(/type=mitigation/);
        await page.getByText('343 of 544').waitFor();
        await consultant.settled();
        await consultant.look('mitigations');
        await page.getByLabel('State').selectOption('Closed');
        await page.waitForURL(/open=false/);
        await consultant.says('No ticket is like that.');
        await page.goBack();
    });
    await step('a private one is its maker’s, and found under only mine', async () => {
        await consultant.to('/tickets');
        await page.getByLabel('Only mine').focus();
        await consultant.press('Space');
        await page.waitForURL(/ownedBy=john.doe/);
        await page.getByRole('link', { name: 'Scans of the VPN gateways' }).waitFor({ state: 'detached' });
        await page.getByRole('link', { name: 'Notes on a suspicion' }).waitFor();
    });
}

async function made(consultant) {
    const { page } = consultant;
    const dialog = dialogOf(page);
    await step('a new one, by keys', async () => {
        await page.getByRole('heading', { level: 1 }).click();
        await consultant.press('n');
        await dialog('New ticket').getByRole('button', { name: 'Create' }).focus();
        await consultant.press('Enter');
        await dialog('New ticket').getByText('This is needed.').waitFor();
        await dialog('New ticket').getByLabel('Name').fill('Made in the console');
        await dialog('New ticket').getByLabel('Trust group').selectOption('tg1');
        await consultant.look('ticket-new');
        await dialog('New ticket').getByLabel('Name').focus();
        await consultant.press('Enter');
        await page.waitForURL(/\/tickets\/\d+$/);
        await consultant.says('No topics yet.');
    });
    return new URL(page.url()).pathname;
}

async function topics(consultant) {
    const { page } = consultant;
    const dialog = dialogOf(page);
    await step('a file as a topic goes up and comes down byte for byte', async () => {
        const bytes = Buffer.from([0, 1, 2, 255, 254, 10, 13, 0]);
        await page.getByRole('button', { name: 'New topic' }).click();
        await dialog('New topic').getByLabel('File').setInputFiles({ name: 'sample.bin', mimeType: 'application/octet-stream', buffer: bytes });
        await dialog('New topic').getByRole('button', { name: 'Add' }).click();
        const link = page.getByRole('link', { name: 'Download sample.bin' });
        await link.waitFor();
        const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
        assert.deepEqual(readFileSync(await download.path()), bytes);
        assert.equal(download.suggestedFilename(), 'sample.bin');
    });
    await step('a text as a topic, read and removed, by keys', async () => {
        await page.getByRole('button', { name: 'New topic' }).focus();
        await consultant.press('Enter');
        await dialog('New topic').getByLabel('Name').fill('what:we know');
        await dialog('New topic').getByLabel('Text').fill('<b>no markup</b>\n198.51.100.7');
        await dialog('New topic').getByRole('button', { name: 'Add' }).click();
        await page.getByRole('button', { name: 'Show what:we know' }).focus();
        await consultant.press('Enter');
        await dialog('what:we know').getByText('<b>no markup</b>').waitFor();
        await consultant.look('topic');
        await consultant.press('Escape');
        await dialog('what:we know').waitFor({ state: 'detached' }); // whose closing gives the focus back
        await page.getByRole('button', { name: 'Remove what:we know' }).focus();
        await consultant.press('Enter');
        await page.getByRole('button', { name: 'Remove', exact: true }).click();
        await consultant.says('The topic is removed.');
        await page.getByRole('button', { name: 'Show what:we know' }).waitFor({ state: 'detached' });
        await consultant.look('ticket');
    });
}

async function changed(consultant) {
    const { page } = consultant;
    await step('changed, closed and opened again', async () => {
        await page.getByRole('button', { name: 'Change…' }).click();
        await page.getByRole('dialog').getByLabel('Name').fill('Renamed in the console');
        await page.getByRole('button', { name: 'Save' }).click();
        await page.getByRole('heading', { name: /Renamed in the console/ }).waitFor();
        await page.getByRole('button', { name: 'Close…' }).click();
        await page.getByRole('button', { name: 'Close', exact: true }).last().click();
        await consultant.says('Closed');
        await page.getByRole('button', { name: 'Open again…' }).click();
        await page.getByRole('button', { name: 'Open again', exact: true }).click();
        await page.getByRole('button', { name: 'Close…' }).waitFor();
    });
}

async function ofAnother(outsider, own) {
    await step('one of a trust group does not exist for whoever is no member', async () => {
        outsider.expected.add(404).add(403).add(400);
        await outsider.to(own);
        await outsider.page.getByRole('alert').waitFor();
        await outsider.says(/^Request/);
        await outsider.look('ticket-outsider');
    });
}

async function mitigation(consultant) {
    const { page } = consultant;
    await step('a mitigation: the curve, and my addresses, done by one click', async () => {
        await consultant.to('/tickets/1');
        await page.locator('.chart canvas').waitFor();
        await consultant.look('mitigation');
        await page.setViewportSize({ width: 1440, height: 900 });
        const before = Number(/\((\d+)\)/.exec(await page.getByRole('heading', { name: /^My addresses to do/ }).innerText())[1]);
        await page.getByRole('button', { name: /^Remediate 192\.0\.2\./ }).first().click();
        await page.getByRole('heading', { name: `My addresses to do (${before - 1})` }).waitFor();
        await page.getByText('344 of 544').first().waitFor();
        await consultant.press('/');
        await page.keyboard.type('192.0.2.14');
        await page.getByRole('button', { name: /^Remediate 192\.0\.2\.14/ }).first().focus();
        await consultant.press('Enter');
        await page.getByRole('heading', { name: `My addresses to do (${before - 2})` }).waitFor();
        await page.waitForFunction(() => /^Remediate 192\.0\.2\.14/.test(document.activeElement?.getAttribute('aria-label') ?? '')); // the next
        await page.getByRole('button', { name: /^Remediate these/ }).click();
        await page.getByRole('button', { name: 'Remediate', exact: true }).click();
        await consultant.says(/addresses are done/);
    });
    await step('blocks are claimed and given up', async () => {
        await page.getByRole('textbox', { name: 'Block' }).fill('203.0.113.0/25');
        await consultant.press('Enter');
        await page.getByRole('button', { name: 'Give up 203.0.113.0/25' }).click();
        await consultant.says('203.0.113.0/25 is not yours any more.');
        consultant.expected.add(400);
        await page.getByRole('textbox', { name: 'Block' }).fill('no block');
        await page.getByRole('button', { name: 'Claim' }).click();
        await page.getByRole('alert').waitFor();
    });
}

async function removed(consultant, own) {
    const { page } = consultant;
    await step('removed', async () => {
        await consultant.to(own);
        await page.getByRole('button', { name: 'Remove…' }).click();
        await page.getByRole('button', { name: 'Remove', exact: true }).last().click();
        await page.waitForURL(`${url}/tickets`);
    });
}

await journey(async (enter) => {
    const consultant = await enter('consultant');
    await found(consultant);
    const own = await made(consultant);
    await topics(consultant);
    await changed(consultant);
    await ofAnother(await enter('outsider'), own);
    await mitigation(consultant);
    await removed(consultant, own);
});
