// Webhooks: made, tested, looked into, sent once more, turned off and removed; by the mouse and by keys.
import { assert, journey, step, url } from '../harness.mjs';

async function empty(enter) {
    for (const who of ['manager', 'outsider']) {
        const person = await enter(who);
        const { page } = person;
        await step(`${who}: an empty list says what to do`, async () => {
            await person.press('g', 'w');
            await page.waitForURL(`${url}/webhooks`);
            await person.says('You have no webhooks.');
            await person.look(`webhooks-empty-${who}`);
        });
    }
}

async function made(manager) {
    const { page } = manager;
    await step('made, with what is wrong beside its field and the secret shown once', async () => {
        await manager.to('/webhooks');
        await manager.press('n');
        const dialog = page.getByRole('dialog', { name: 'New webhook' });
        await dialog.getByLabel('URL').fill('http://receiver.example/hook');
        await dialog.getByLabel('phase.*').check();
        await manager.look('webhook-new');
        manager.expected.add(422).add(400);
        await dialog.getByRole('button', { name: 'Create' }).click();
        await dialog.locator('.flaw', { hasText: /https/ }).waitFor();
        await dialog.getByLabel('URL').fill('https://receiver.invalid/hook');
        await manager.press('Enter');
        const secret = page.getByRole('dialog', { name: 'The secret of your new webhook' });
        assert.match(await secret.getByLabel('Secret').inputValue(), /^whsec_/);
        await secret.getByRole('button', { name: 'Copy' }).click();
        await secret.getByText('Copied.').waitFor();
        await secret.getByRole('button', { name: 'I have it' }).click();
        await page.waitForURL(/\/webhooks\/\d+$/);
        await manager.settled();
    });
}

async function deliveries(manager) {
    const { page } = manager;
    await step('tested, and what came of it looked at', async () => {
        await page.getByRole('button', { name: /^Test/ }).click();
        await manager.says('A ping is on its way.');
        await page.getByRole('cell', { name: 'webhook.ping', exact: true }).waitFor();
        await page.waitForFunction(() => /no host has that name|may not be asked|no connection to the host/.test(document.querySelector('tbody')?.innerText ?? ''));
        await manager.look('webhook');
        await page.getByRole('button', { name: /^Show webhook.ping/ }).click();
        const dialog = page.getByRole('dialog', { name: 'Delivery' });
        await dialog.getByLabel('Headers sent').getByText(/webhook-id: /).waitFor();
        assert.match(await dialog.getByLabel('Body sent').innerText(), /"event": "webhook.ping"/);
        assert.ok(await dialog.locator('ol li').count() >= 1);
        await manager.look('delivery');
    });
    await step('sent once more, by keys', async () => {
        await page.getByRole('button', { name: 'Redeliver', exact: true }).focus();
        const sent = page.waitForResponse((answer) => answer.url().endsWith('/redeliver/'));
        await manager.press('Enter');
        assert.equal((await sent).status(), 202);
        await manager.says('It is sent once more, under the same id.');
    });
    await step('the log by status, in the address', async () => {
        await page.getByRole('button', { name: 'Succeeded' }).click();
        await page.waitForURL(/status=succeeded/);
        await manager.says('None of that kind.');
        await page.getByRole('button', { name: 'All', exact: true }).click();
        await page.getByRole('cell', { name: 'webhook.ping', exact: true }).waitFor();
    });
}

async function changed(manager) {
    const { page } = manager;
    await step('changed where it stands, and given another secret', async () => {
        await page.getByRole('button', { name: 'Change description' }).click();
        await page.getByRole('textbox', { name: 'Description' }).fill('For the test');
        await page.getByRole('button', { name: 'Save' }).click();
        await manager.says('Description is saved.');
        await page.getByRole('button', { name: 'New secret…' }).click();
        await page.getByRole('button', { name: 'New secret', exact: true }).click();
        assert.match(await page.getByRole('dialog', { name: 'The new secret' }).getByLabel('Secret').inputValue(), /^whsec_/);
        await page.getByRole('button', { name: 'I have it' }).click();
    });
}

async function ofAnother(outsider, address) {
    await step('nobody else sees it', async () => {
        outsider.expected.add(404);
        await outsider.to(address);
        await outsider.page.getByRole('alert').waitFor();
        await outsider.says(/^Request/);
    });
}

async function removed(manager) {
    const { page } = manager;
    await step('in the list, and removed', async () => {
        await page.getByRole('link', { name: 'Webhooks' }).last().click();
        await page.getByRole('link', { name: 'https://receiver.invalid/hook' }).waitFor();
        await manager.look('webhooks');
        await page.getByRole('link', { name: 'https://receiver.invalid/hook' }).click();
        await page.getByRole('button', { name: 'Remove…' }).click();
        await page.getByRole('button', { name: 'Remove', exact: true }).click();
        await page.waitForURL(`${url}/webhooks`);
        await manager.says('You have no webhooks.');
    });
}

await journey(async (enter) => {
    await empty(enter);
    const manager = await enter('manager');
    await made(manager);
    await deliveries(manager);
    await changed(manager);
    await ofAnother(await enter('outsider'), new URL(manager.page.url()).pathname);
    await removed(manager);
});
