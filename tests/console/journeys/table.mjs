// Jobs as a table: search, filters, columns, order, pages, export, and changes in bulk; by mouse and by keyboard.
import { readFileSync } from 'node:fs';

import { assert, journey, step, url } from '../harness.mjs';

const rowsOf = (page) => page.locator('tbody tr');

async function found(manager) {
    const { page } = manager;
    await step('a search is in the address, and comes back', async () => {
        await manager.to('/jobs');
        await manager.look('jobs');
        await manager.press('/');
        await page.keyboard.type('banking');
        await page.waitForURL(/search=banking/);
        await manager.settled();
        await manager.says('Mobile Banking App Penetration Testing');
        await page.reload();
        await manager.settled();
        assert.equal(await page.getByLabel('Search jobs').inputValue(), 'banking');
        await page.getByLabel('Search jobs').fill('');
        await page.waitForURL((now) => !now.search.includes('search'));
        await manager.settled();
    });
    await step('a filter by status, by keyboard, under the name of the API', async () => {
        await page.getByRole('button', { name: 'Filter…' }).focus();
        await manager.press('Enter');
        await page.getByLabel('Field').selectOption('status');
        await page.getByLabel('In Progress').focus();
        await manager.press('Space', 'Enter');
        await page.waitForURL(/status__in=in_progress/);
        await manager.settled();
        assert.deepEqual([...new Set(await page.locator('tbody .status').allInnerTexts())], ['In Progress']);
    });
    await step('a filter by client is found by typing', async () => {
        await page.getByRole('button', { name: 'Filter…' }).click();
        await page.getByLabel('Field').selectOption('client');
        await page.getByRole('combobox', { name: 'Client' }).fill('acme');
        await page.getByRole('option', { name: /Acme Corporation/ }).click();
        await page.getByRole('button', { name: 'Add filter' }).click();
        await page.waitForURL(/client=15/);
        await manager.settled();
        await page.getByRole('list', { name: 'Filters' }).getByText('Acme Corporation').waitFor();
    });
}

async function chosen(manager) {
    const { page } = manager;
    await step('sorted by a header', async () => {
        await page.getByRole('columnheader', { name: 'Id' }).getByRole('button').click();
        await page.waitForURL(/ordering=id/);
        await manager.settled();
        const ids = (await page.locator('tbody td:nth-child(2)').allInnerTexts()).map(Number);
        assert.deepEqual(ids, [...ids].sort((one, other) => one - other));
        assert.ok(ids.includes(2501));
    });
    await step('columns of one’s choice are in the address', async () => {
        await page.getByRole('button', { name: 'Columns…' }).click();
        await page.getByLabel('Total revenue').check();
        await page.getByRole('button', { name: 'Done' }).click();
        await page.waitForURL(/fields=[^&]*total_revenue/);
        await page.getByRole('columnheader', { name: 'Total revenue' }).waitFor();
        await manager.settled();
    });
    await step('what is shown is exported', async () => {
        await page.getByText('Export', { exact: true }).click();
        const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'CSV' }).click()]);
        const lines = readFileSync(await download.path(), 'utf8').trim().split('\r\n');
        assert.equal(lines.length - 1, await rowsOf(page).count());
        assert.match(lines[0], /^id,title,.*total_revenue$/);
    });
}

async function pages(admin) {
    const { page } = admin;
    await step('rows come as one goes on', async () => {
        await admin.to('/jobs');
        assert.equal(await rowsOf(page).count(), 50);
        await page.mouse.wheel(0, 100_000);
        await page.waitForFunction(() => document.querySelectorAll('tbody tr').length === 100);
        const ids = await page.locator('tbody td:nth-child(2)').allInnerTexts();
        assert.equal(new Set(ids).size, 100);
    });
}

async function inBulk(manager) {
    const { page } = manager;
    await step('ticked rows are changed together', async () => {
        await manager.to('/jobs?client=15&status__in=in_progress');
        await page.getByLabel(/^Tick 2501/).check();
        await page.getByLabel(/^Tick 2502/).check();
        await page.getByRole('button', { name: 'Change…' }).click();
        await page.getByLabel('Field').selectOption('technically_complex_test');
        await page.getByRole('dialog').getByLabel('Technically complex test').check();
        await page.getByRole('button', { name: 'Change', exact: true }).click();
        await manager.says('2 of 2 were changed.');
        await page.getByRole('button', { name: 'Close', exact: true }).last().click();
    });
    await step('what can’t be moved says why, row by row', async () => {
        await manager.settled();
        await page.getByLabel(/^Tick 2501/).focus();
        await manager.press('Space');
        await page.getByLabel(/^Tick 2503/).check();
        await page.getByRole('button', { name: 'Move…' }).click();
        await page.getByRole('combobox', { name: 'Status' }).selectOption('scoping');
        await page.getByRole('button', { name: 'Move', exact: true }).click();
        await manager.says('0 of 2 were changed.');
        await page.screenshot({ path: `${process.argv[4]}/bulk-results.png` });
        assert.equal(await page.getByRole('dialog').getByText('There is no move from in_progress to scoping').count(), 2);
    });
}

async function made(manager) {
    const { page } = manager;
    await step('a new job by the form that the schema makes', async () => {
        await manager.to('/jobs');
        await manager.press('n');
        await page.getByRole('button', { name: 'Create' }).click();
        assert.ok(await page.locator('.flaw', { hasText: 'This is needed.' }).count() >= 3);
        await manager.look('new-job');
        await page.getByRole('textbox', { name: 'Title' }).fill('Made in the console');
        await page.getByRole('combobox', { name: 'Client' }).fill('acme');
        await page.getByRole('option', { name: /Acme Corporation/ }).click();
        await page.getByRole('combobox', { name: 'Unit' }).fill('a');
        await page.getByRole('option').first().waitFor();
        await manager.press('ArrowDown', 'ArrowUp');
        await page.getByRole('option').first().click();
        await page.getByLabel('Start date').fill('2020-01-01');
        await page.getByLabel('End date').fill('2019-01-01');
        manager.expected.add(422);
        manager.expected.add(403);
        await page.getByRole('button', { name: 'Create' }).click();
        await page.locator('.flaw', { hasText: 'may not be before' }).or(page.getByRole('alert')).first().waitFor();
    });
}

async function ofAnother(outsider) {
    await step('who sees nothing is told what to do', async () => {
        await outsider.to('/jobs?client=15&status__in=in_progress');
        await outsider.says(/No job is like that|of \d+ job/);
        await outsider.look('jobs-outsider');
    });
    await step('a filter that there is not is refused in words', async () => {
        outsider.expected.add(400);
        await outsider.to('/jobs?statsu=draft');
        await outsider.says('Did you mean status?');
        await outsider.says(/^Request/);
        assert.equal(new URL(outsider.page.url()).origin, url);
    });
}

await journey(async (enter) => {
    const manager = await enter('manager');
    await found(manager);
    await chosen(manager);
    await pages(await enter('admin'));
    await inBulk(manager);
    await made(manager);
    await ofAnother(await enter('outsider'));
});
