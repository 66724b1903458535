// Reviews that nobody has taken, of somebody whose right to them hangs on no role in a unit: Today offers what the API lets him take.
import { assert, journey, step } from '../harness.mjs';

await journey(async (enter) => {
    const reviewer = await enter('outsider');
    const { page } = reviewer;
    const reviews = page.getByRole('region', { name: 'Reviews that wait for me' });
    await step('reviews that nobody has taken are offered', async () => {
        await reviews.getByRole('heading', { name: 'Nobody has taken these yet' }).waitFor();
        assert.ok(await reviews.getByText(/Waits for technical review by somebody who takes it/).count() > 0);
        assert.equal(await reviews.getByText(/Waits for presentation review by somebody/).count(), 0);
        await reviewer.look('today-reviewer');
    });
    await step('and taken from there', async () => {
        const first = reviews.getByRole('listitem').filter({ hasText: 'by somebody who takes it' }).first();
        const name = await first.getByRole('link').first().innerText();
        await first.getByRole('button', { name: /^Moves of/ }).click();
        await first.getByRole('button', { name: 'Tech QA', exact: true }).click();
        await page.getByRole('dialog').getByRole('button', { name: 'Tech QA' }).click();
        await page.getByRole('dialog').waitFor({ state: 'detached' });
        await reviews.getByRole('listitem').filter({ hasText: name }).filter({ hasNotText: 'by somebody who takes it' }).waitFor();
    });
});
