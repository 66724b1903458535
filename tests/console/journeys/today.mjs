// Today, for each of the four accounts; moving a phase from there.
import { PHONE, assert, journey, step, url } from '../harness.mjs';

/** From view to view, by keys and on a phone. */
async function ways(person) {
    await step('keys lead to the views', async () => {
        await person.press('g', 'j');
        await person.page.waitForURL(`${url}/jobs`);
        await person.settled();
        await person.press('/');
        assert.equal(await person.page.evaluate(() => document.activeElement?.getAttribute('aria-label')), 'Search jobs');
        await person.press('Escape');
        await person.page.getByRole('heading', { name: 'Jobs' }).click();
        await person.press('?');
        await person.page.getByRole('dialog', { name: 'Keys' }).waitFor();
        await person.press('Escape');
        await person.press('g', 't');
        await person.page.waitForURL(`${url}/`);
    });
    await step('a phone shows where one is, too', async () => {
        await person.page.setViewportSize(PHONE);
        for (const path of ['/admin', '/webhooks', '/']) {
            await person.to(path);
            const { x, width } = await person.page.getByRole('navigation', { name: 'Views' }).locator('[aria-current]').boundingBox();
            assert.ok(x >= 0 && x + width <= PHONE.width, path);
        }
    });
}

await journey(async (enter) => {
    for (const who of ['admin', 'manager', 'consultant', 'outsider']) {
        const person = await enter(who);
        await step(`${who}: what is mine to do`, async () => {
            for (const title of ['My phases', 'Reviews that wait for me', 'My slots this week', 'My jobs that changed']) await person.page.getByRole('heading', { name: title }).waitFor();
            assert.equal(await person.page.getByRole('alert').count(), 0);
            assert.equal(await person.page.title(), 'Today · Chaotica');
            await person.look(`today-${who}`);
        });
        if (who === 'admin') await step('reviews that nobody has taken, and scopes to sign off', async () => {
            const reviews = person.page.getByRole('region', { name: 'Reviews that wait for me' });
            await reviews.getByRole('heading', { name: 'Nobody has taken these yet' }).waitFor();
            assert.ok(await reviews.getByText(/Waits for (technical|presentation) review by somebody who takes it/).count() > 0);
            await reviews.getByRole('heading', { name: 'Scopes to sign off' }).waitFor();
            assert.ok(await reviews.locator('a[href^="/jobs/"]').count() > 3);
        });
        if (who === 'consultant') await step('a phase tells what it waits for, and why moves are closed', async () => {
            await person.says(/Waits for/);
            await person.says(/\d{4}, \d\d:\d\d – \d\d:\d\d$/); // a slot of one day
            await person.page.getByRole('button', { name: /^Moves of/ }).first().click();
            await person.page.locator('.moves').first().waitFor();
        });
    }
    await ways(await enter('consultant'));
});
