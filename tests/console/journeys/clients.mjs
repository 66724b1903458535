// Clients: the list, and one with contacts, agreements, jobs and revenue; changed by who may, refused in words to who may not.
import { readFileSync } from 'node:fs';

import { assert, journey, step, url } from '../harness.mjs';

const dialogOf = (page) => (name) => page.getByRole('dialog', { name });

async function seen(admin) {
    const { page } = admin;
    await step('found by searching, and exported', async () => {
        await admin.press('g', 'l');
        await page.waitForURL(`${url}/clients`);
        await page.getByRole('link', { name: 'Acme Corporation' }).waitFor();
        await admin.settled();
        await admin.look('clients');
        const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'Export as CSV' }).click()]);
        assert.match(readFileSync(await download.path(), 'utf8'), /Acme Corporation/);
        await admin.press('/');
        await page.keyboard.type('acme');
        await page.waitForURL(/search=acme/);
        await page.waitForFunction(() => document.querySelectorAll('tbody tr').length === 1);
        await page.getByRole('link', { name: 'Acme Corporation' }).focus();
        await admin.press('Enter');
        await page.waitForURL(`${url}/clients/15`);
    });
    await step('one client, with all that belongs to it', async () => {
        await page.getByText('285,000.00 of 500,000.00 left').waitFor();
        await page.getByText('Jane Smith').waitFor();
        await page.locator('.chart canvas').waitFor();
        await admin.settled();
        await admin.look('client');
        await page.getByText('As a table').click();
        await page.getByRole('region', { name: 'Revenue by quarter' }).last().getByRole('rowheader', { name: 'Q4 2023' }).waitFor();
        assert.ok(await page.getByRole('region', { name: 'Jobs' }).last().getByRole('link').count() > 3);
    });
}

async function contacts(admin) {
    const { page } = admin;
    const dialog = dialogOf(page);
    await step('a contact is made, changed and removed, by keys', async () => {
        await page.getByRole('button', { name: 'New contact' }).focus();
        await admin.press('Enter');
        await dialog('New contact').getByLabel('Name').fill('Cara Contact');
        await dialog('New contact').getByLabel('Email').fill('no address');
        admin.expected.add(422);
        await admin.press('Enter');
        await dialog('New contact').locator('.flaw', { hasText: 'e-mail' }).waitFor();
        await dialog('New contact').getByLabel('Email').fill('cara@acme-corp.com');
        await dialog('New contact').getByLabel('Type').selectOption('Billing');
        await dialog('New contact').getByLabel('Name').focus();
        await admin.refused(async () => {
            await admin.press('Enter');
            await page.getByRole('alert').waitFor();
            await admin.says(/^Request/);
        });
        await dialog('New contact').getByLabel('Name').focus();
        await admin.press('Enter');
        await page.getByRole('link', { name: 'cara@acme-corp.com' }).waitFor();
        await page.getByRole('button', { name: 'Change Cara Contact' }).focus();
        await admin.press('Enter');
        await dialog('Change Cara Contact').getByLabel('Role').fill('Accountant');
        await admin.press('Enter');
        await admin.says('Accountant, billing');
        await page.getByRole('button', { name: 'Remove Cara Contact' }).click();
        await page.getByRole('button', { name: 'Remove', exact: true }).last().click();
        await admin.says('The contact is removed.');
    });
}

async function facts(admin) {
    const { page } = admin;
    const dialog = dialogOf(page);
    await step('an agreement, of which all is left', async () => {
        await page.getByRole('button', { name: 'New agreement' }).click();
        await dialog('New agreement').getByLabel('Name').fill('For the test');
        await dialog('New agreement').getByLabel('Total value').fill('1000');
        await dialog('New agreement').getByRole('button', { name: 'Create' }).click();
        await page.getByText('1,000.00 of 1,000.00 left').waitFor();
        await page.getByRole('button', { name: 'Remove For the test' }).click();
        await page.getByRole('button', { name: 'Remove', exact: true }).last().click();
        await page.getByText('1,000.00 of 1,000.00 left').waitFor({ state: 'detached' });
    });
    await step('facts and address are changed where they stand', async () => {
        await page.getByRole('button', { name: 'Change industry' }).click();
        await page.getByRole('textbox', { name: 'Industry' }).fill('Trade');
        await admin.press('Enter');
        await admin.says('Industry is saved.');
        await page.getByRole('button', { name: 'Change address' }).click();
        await dialog('Address').getByLabel('Country').fill('xx');
        await dialog('Address').getByRole('button', { name: 'Save' }).click();
        await dialog('Address').locator('.flaw', { hasText: 'ISO 3166' }).waitFor();
        await dialog('Address').getByLabel('Country').fill('CA');
        await dialog('Address').getByRole('button', { name: 'Save' }).click();
        await page.getByRole('region', { name: 'Address' }).getByText('CA', { exact: true }).waitFor();
    });
}

async function another(admin) {
    const { page } = admin;
    const dialog = dialogOf(page);
    await step('a new client, and gone again', async () => {
        await admin.to('/clients');
        await admin.press('n');
        await dialog('New client').getByLabel('Name', { exact: true }).or(dialog('New client').getByRole('textbox', { name: 'Name' })).first().fill('Made in the console');
        await admin.look('client-new');
        await dialog('New client').getByRole('button', { name: 'Create' }).click();
        await page.waitForURL(/\/clients\/\d+$/);
        await admin.says('No job that you may see has revenue and a day.');
        await admin.settled();
        await admin.look('client-empty');
        await page.getByRole('button', { name: 'Remove…' }).click();
        await page.getByRole('button', { name: 'Remove', exact: true }).last().click();
        await page.waitForURL(`${url}/clients`);
    });
}

async function refusals(enter) {
    await step('who may not change is told before he tries', async () => {
        const outsider = await enter('outsider');
        await outsider.to('/clients/15');
        await outsider.look('client-outsider');
        for (const name of ['New contact', 'New agreement', 'Remove…']) assert.ok(await outsider.page.getByRole('button', { name }).isDisabled(), name);
        await outsider.says('Only with change_client.');
        assert.equal(await outsider.page.getByRole('button', { name: /^(Change|Take|Remove) / }).count(), 0);
        await outsider.to('/clients');
        assert.ok(await outsider.page.getByRole('button', { name: 'New client' }).isDisabled());
        await outsider.press('n');
        await outsider.page.locator('.toast').getByText('Only with add_client.').waitFor();
    });
}

await journey(async (enter) => {
    const admin = await enter('admin');
    await seen(admin);
    await contacts(admin);
    await facts(admin);
    await another(admin);
    await refusals(enter);
});
