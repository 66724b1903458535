// The board: dragged by mouse, moved by keyboard, and why a column is closed before one lets go.
import { assert, journey, step, url } from '../harness.mjs';

const partsOf = (page) => ({
    column: (name) => page.locator('.column', { has: page.getByRole('heading', { name }) }),
    card: (id) => page.locator(`[data-job="${id}"]`),
    status: (id) => page.evaluate(async (job) => (await (await fetch(`/api/jobs/${job}/?fields=status`)).json()).status, id),
});
const make = (page, title) => page.evaluate(async (name) => {
    const csrf = /csrftoken=([^;]*)/.exec(document.cookie)[1];
    const answer = await fetch('/api/jobs/', { method: 'POST', headers: { 'Content-Type': 'application/json', 'X-CSRFToken': csrf }, body: JSON.stringify({ title: name, client: 15, unit: 3 }) });
    return (await answer.json()).id;
}, title);
async function drag(page, id, name, then) {
    const { card, column } = partsOf(page);
    await card(id).scrollIntoViewIfNeeded();
    const from = await card(id).boundingBox();
    await page.mouse.move(from.x + 60, from.y + 30);
    await page.mouse.down();
    await page.mouse.move(from.x + 80, from.y + 40, { steps: 4 });
    await column(name).scrollIntoViewIfNeeded();
    const to = await column(name).boundingBox();
    await page.mouse.move(to.x + to.width / 2, to.y + 60, { steps: 8 });
    await then?.();
    await page.mouse.up();
}

async function byMouse(manager, dragged) {
    const { page } = manager;
    const { card, column, status } = partsOf(page);
    await step('a column for each status, from a key', async () => {
        await manager.to('/jobs');
        await manager.press('b');
        await page.waitForURL(/view=board/);
        await manager.settled();
        await card(dragged).waitFor();
        await manager.look('board');
    });
    await step('a card is dragged to where a move leads', async () => {
        await drag(page, dragged, 'Pending Scoping');
        await manager.says(`Job ${dragged}: Pending Scoping.`);
        await column('Pending Scoping').locator(`[data-job="${dragged}"]`).waitFor();
        assert.equal(await status(dragged), 'pending_scope');
    });
    await step('over a closed column it says why before one lets go, and goes back', async () => {
        await drag(page, dragged, 'In Progress', async () => {
            await column('In Progress').locator('.why').waitFor();
            assert.match(await column('In Progress').locator('.why').innerText(), /\w/);
            await page.screenshot({ path: `${process.argv[4]}/board-closed.png` });
        });
        await manager.says(/It stays/);
        await column('Pending Scoping').locator(`[data-job="${dragged}"]`).waitFor();
        assert.equal(await status(dragged), 'pending_scope');
    });
}

async function byKeys(manager, keyed) {
    const { page } = manager;
    const { card, status } = partsOf(page);
    await step('arrows move the focus, Space lifts, arrows choose, Space drops', async () => {
        await card(keyed).focus();
        await manager.press('ArrowRight');
        assert.notEqual(await page.evaluate(() => document.activeElement.dataset.job), String(keyed));
        await card(keyed).focus();
        await manager.press('Space');
        await manager.says(new RegExp(`Job ${keyed} lifted`));
        await manager.press('ArrowRight');
        await manager.says(/Space drops it here/);
        await page.screenshot({ path: `${process.argv[4]}/board-lifted.png` });
        await manager.press('Space');
        await manager.says(`Job ${keyed}: Pending Scoping.`);
        assert.equal(await status(keyed), 'pending_scope');
    });
    await step('a closed column is said by keys too, and Escape puts the card back', async () => {
        await page.waitForFunction((id) => document.activeElement?.dataset.job === String(id), keyed);
        await manager.press('Space');
        await manager.says(new RegExp(`Job ${keyed} lifted`));
        await manager.press('ArrowRight', 'ArrowRight', 'ArrowRight');
        await manager.says(/Closed: /);
        await manager.press('Space');
        await manager.says(/It stays|Closed: /);
        await manager.press('Escape');
        assert.equal(await status(keyed), 'pending_scope');
    });
    await step('Enter opens the job', async () => {
        await card(keyed).focus();
        await manager.press('Enter');
        await page.waitForURL(`${url}/jobs/${keyed}`);
        await manager.settled();
    });
}

async function ofOthers(enter) {
    for (const who of ['admin', 'consultant', 'outsider']) {
        const person = await enter(who);
        await step(`${who} has a board of what he may see`, async () => {
            await person.to('/jobs?view=board');
            await person.says(/^\d+ jobs?$/);
        });
    }
}

await journey(async (enter) => {
    const manager = await enter('manager');
    const [dragged, keyed] = [await make(manager.page, 'To be dragged'), await make(manager.page, 'To be moved by keys')];
    await byMouse(manager, dragged);
    await byKeys(manager, keyed);
    await ofOthers(enter);
});
