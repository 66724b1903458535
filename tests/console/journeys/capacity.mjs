// Capacity: the share of each unit, the weeks and the people behind one.
import { assert, journey, step, url } from '../harness.mjs';

async function shares(manager) {
    const { page } = manager;
    const part = (name) => page.getByRole('region', { name, exact: true });
    await step('each unit with the figure of the API', async () => {
        await manager.press('g', 'c');
        await page.waitForURL(`${url}/capacity`);
        await part('Security Consulting').waitFor();
        await manager.settled();
        const units = await page.evaluate(async () => (await (await fetch('/api/orgunit/?fields=name,capacity_utilization')).json()).results);
        for (const { name, capacity_utilization: share } of units) assert.match(await part(name).innerText(), new RegExp(`\\b${Math.round(share * 100)}%\\s+of this week and the next three`));
        await manager.look('capacity');
    });
    await step('one unit, by keys and in the address', async () => {
        await page.getByRole('heading', { level: 1 }).click();
        await manager.press(']');
        await page.waitForURL(/unit=\d+/);
        assert.equal(await page.locator('main section.card').count(), 1);
        await page.getByLabel('Unit').selectOption('Security Consulting');
        await page.waitForURL(/unit=3/);
        await manager.settled();
        await manager.look('capacity-unit');
    });
}

async function weeks(manager) {
    const { page } = manager;
    await step('the people behind a week, by the mouse and by keys', async () => {
        await manager.to('/capacity?unit=3');
        await page.setViewportSize({ width: 1440, height: 900 });
        await page.locator('.u-over').click({ position: { x: 20, y: 20 } });
        await page.waitForURL(/week=\d{4}-W\d\d/);
        const week = new URL(page.url()).searchParams.get('week');
        await page.getByRole('heading', { name: new RegExp(`^${week}: \\d+% booked`) }).waitFor();
        await page.getByRole('button', { name: 'This week' }).click();
        await page.getByText('As a table').focus();
        await manager.press('Enter');
        assert.equal(await page.getByRole('region', { name: 'Weeks' }).locator('tbody tr').count(), 25);
        await page.getByRole('button', { name: /^People of/ }).nth(13).focus();
        await manager.press('Enter');
        await page.waitForURL(/week=/);
        assert.ok(await page.locator('.tiles li').count() > 5);
        await manager.look('capacity-week');
        await page.getByRole('link', { name: 'This week in the schedule' }).click();
        await page.waitForURL(/\/schedule\?unit=3&view=week&start=/);
        await page.locator('[data-slot]').first().waitFor();
    });
}

async function ofAnother(outsider) {
    await step('who may not see people’s time sees shares alone', async () => {
        await outsider.to('/capacity?unit=3');
        await outsider.page.getByText('of this week and the next three').waitFor();
        assert.equal(await outsider.page.locator('.tiles li').count(), 0);
        await outsider.look('capacity-outsider');
    });
}

await journey(async (enter) => {
    const manager = await enter('manager');
    await shares(manager);
    await weeks(manager);
    await ofAnother(await enter('outsider'));
});
