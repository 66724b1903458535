// Exports: made with what its schedule needs, run, its file fetched, changed and removed; by the mouse and by keys.
import { readFileSync } from 'node:fs';

import { assert, journey, step, url } from '../harness.mjs';

async function once(manager) {
    const { page } = manager;
    const dialog = page.getByRole('dialog', { name: 'New export' });
    await step('an empty list says what to do', async () => {
        await manager.press('g', 'e');
        await page.waitForURL(`${url}/exports`);
        await manager.says('You have no exports.');
        await manager.look('exports-empty');
    });
    await step('a whole list at once', async () => {
        await page.getByRole('combobox', { name: 'List' }).selectOption('Clients');
        const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'CSV' }).click()]);
        assert.match(readFileSync(await download.path(), 'utf8'), /Acme Corporation/);
    });
    await step('one that runs once: what the list would refuse is refused beside its field', async () => {
        await manager.press('n');
        assert.equal(await dialog.getByLabel('Weekday').count(), 0);
        await dialog.getByLabel('Name').fill('Jobs of Acme');
        await dialog.getByLabel('Filters').fill('cleint=15');
        await manager.look('export-new');
        manager.expected.add(422).add(400);
        await dialog.getByRole('button', { name: 'Create' }).click();
        await dialog.getByText(/cleint/i).first().waitFor();
        await dialog.getByLabel('Filters').fill('client=15');
        await dialog.getByLabel('Fields').fill('id\ntitle');
        await dialog.getByRole('button', { name: 'Create' }).focus();
        await manager.press('Enter');
        await page.waitForURL(/\/exports\/\d+$/);
    });
}

async function runs(manager) {
    const { page } = manager;
    await step('it ran, and its file is there', async () => {
        const link = page.getByRole('row').getByRole('link').first();
        await link.waitFor();
        await manager.look('export');
        const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
        assert.match(readFileSync(await download.path(), 'utf8'), /^id,title\r\n25/);
    });
    await step('run again, by keys', async () => {
        await page.getByRole('button', { name: 'Run now' }).focus();
        await manager.press('Enter');
        await page.waitForFunction(() => [...document.querySelectorAll('tbody tr')].filter((row) => row.innerText.includes('succeeded')).length >= 2);
    });
    await step('changed where it stands', async () => {
        await page.getByRole('button', { name: 'Change filters' }).click();
        await page.getByRole('textbox', { name: 'Filters' }).fill('client=15&status__in=in_progress,completed');
        await page.getByRole('button', { name: 'Save' }).click();
        await manager.says('Filters is saved.');
        await page.getByText('client=15&status__in=in_progress,completed').waitFor();
    });
}

async function weekly(manager) {
    const { page } = manager;
    const dialog = page.getByRole('dialog', { name: 'New export' });
    await step('every week, to somebody', async () => {
        await manager.to('/exports');
        await manager.press('n');
        await dialog.getByLabel('How often').selectOption('Weekly');
        await dialog.getByLabel('Name').fill('Every week');
        await dialog.getByLabel('Weekday').selectOption('Friday');
        await dialog.getByLabel('Email recipients').fill('somebody@example.org');
        await dialog.getByRole('button', { name: 'Create' }).click();
        await page.waitForURL(/\/exports\/\d+$/);
        await manager.says(/weekly, friday at 06:00/);
    });
    await step('in the list, and removed', async () => {
        await manager.to('/exports');
        await page.getByRole('link', { name: 'Jobs of Acme' }).waitFor();
        await manager.look('exports');
        for (const name of ['Jobs of Acme', 'Every week']) {
            await page.getByRole('link', { name }).click();
            await page.getByRole('button', { name: 'Remove…' }).click();
            await page.getByRole('button', { name: 'Remove', exact: true }).click();
            await page.waitForURL(`${url}/exports`);
            await page.getByRole('link', { name }).waitFor({ state: 'detached' });
        }
    });
}

await journey(async (enter) => {
    const manager = await enter('manager');
    await once(manager);
    await runs(manager);
    await weekly(manager);
});
