// The schedule: people and days, slots that are made, moved and lengthened by the mouse and by keys, by whoever may.
import { assert, journey, step, url } from '../harness.mjs';

// As the page counts its days.
const text = (day) => `${day.getFullYear()}-${String(day.getMonth() + 1).padStart(2, '0')}-${String(day.getDate()).padStart(2, '0')}`;
const monday = new Date();
monday.setDate(monday.getDate() - ((monday.getDay() + 6) % 7) + 140); // nothing is booked so far ahead
const there = `/schedule?unit=3&view=week&start=${text(monday)}`;

const partsOf = (page) => ({
    slots: () => page.locator('[data-slot]'),
    row: (name) => page.locator('.plan-row', { hasText: name }),
    saved: () => page.waitForResponse((answer) => answer.request().method() === 'PATCH' && answer.url().includes('/api/timeslots/')),
});
/** The middle of a day of somebody's row. */
async function place(page, name, day) {
    const box = await partsOf(page).row(name).locator('.plan-track').boundingBox();
    return { x: box.x + (box.width / 7) * (day + 0.5), y: box.y + box.height / 2 };
}
async function drag(page, from, to) {
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 3 });
    await page.mouse.move(to.x, to.y, { steps: 3 });
}

async function seen(manager) {
    const { page } = manager;
    const { slots } = partsOf(page);
    await step('people and days of a unit, by week, month and quarter', async () => {
        await manager.to('/schedule?unit=3');
        await page.getByRole('heading', { name: /^Schedule/ }).waitFor();
        assert.ok(await slots().count() > 10);
        await manager.look('schedule');
        await page.getByRole('button', { name: 'Quarter' }).click();
        await page.waitForURL(/view=quarter/);
        await manager.settled();
        await manager.look('schedule-quarter');
        await page.getByRole('button', { name: 'Week' }).click();
        await page.waitForURL(/view=week/);
        await manager.settled();
        await manager.look('schedule-week');
        await page.getByRole('button', { name: 'Later' }).click();
        await page.waitForURL(/start=/);
    });
    await step('by job', async () => {
        await manager.to('/schedule?unit=3');
        await page.getByRole('button', { name: 'Jobs', exact: true }).click();
        await page.waitForURL(/tab=jobs/);
        assert.ok(await page.locator('.plan-row a[href^="/jobs/"]').count() > 1);
        await manager.look('schedule-jobs');
    });
}

async function byMouse(manager) {
    const { page } = manager;
    const { slots, row, saved } = partsOf(page);
    await step('a slot is made by dragging over days', async () => {
        await manager.to(there);
        assert.equal(await slots().count(), 0);
        await drag(page, await place(page, 'John Doe', 0), await place(page, 'John Doe', 1));
        await page.mouse.up();
        const dialog = page.getByRole('dialog', { name: 'New slot' });
        assert.equal(await dialog.getByRole('combobox', { name: 'Person' }).inputValue(), 'John Doe');
        assert.equal(await dialog.getByLabel('Start').inputValue(), `${text(monday)}T09:00`);
        await dialog.getByLabel('Kind').selectOption('Internal project');
        await manager.look('schedule-new');
        await page.setViewportSize({ width: 1440, height: 900 });
        await dialog.getByRole('button', { name: 'Book' }).click();
        await dialog.waitFor({ state: 'detached' });
        assert.match(await slots().first().getAttribute('aria-label'), /^John Doe: Internal project, Mon .* 09:00 to Tue .* 17:30/);
    });
    await step('moved to another day and another person, and lengthened, by dragging', async () => {
        await drag(page, await place(page, 'John Doe', 0), await place(page, 'Emily Clark', 2));
        await Promise.all([saved(), page.mouse.up()]);
        await row('Emily Clark').locator('[data-slot]').waitFor();
        const box = await slots().first().boundingBox();
        const edge = { x: box.x + box.width - 3, y: box.y + box.height / 2 };
        await drag(page, edge, { x: (await place(page, 'Emily Clark', 4)).x, y: edge.y });
        await Promise.all([saved(), page.mouse.up()]);
        assert.match(await slots().first().getAttribute('aria-label'), /^Emily Clark: Internal project, Wed .* 09:00 to Fri .* 17:30/);
        await page.reload();
        await manager.settled();
        assert.match(await slots().first().getAttribute('aria-label'), /^Emily Clark: Internal project, Wed .* to Fri/);
    });
    await step('Escape puts back what is dragged', async () => {
        await drag(page, await place(page, 'Emily Clark', 2), await place(page, 'Emily Clark', 3));
        await manager.press('Escape');
        await page.mouse.up();
        assert.match(await slots().first().getAttribute('aria-label'), /Wed .* to Fri/);
    });
}

async function byKeys(manager) {
    const { page } = manager;
    const { row, saved } = partsOf(page);
    await step('the same by keys', async () => {
        await manager.press('n');
        const dialog = page.getByRole('dialog', { name: 'New slot' });
        await dialog.getByRole('combobox', { name: 'Person' }).fill('tom');
        await page.getByRole('option', { name: /Tom Baker/ }).waitFor();
        await manager.press('Enter');
        await dialog.getByLabel('Kind').selectOption('Training');
        await dialog.getByLabel('Role').focus();
        await dialog.getByRole('button', { name: 'Book' }).focus();
        await manager.press('Enter');
        await dialog.waitFor({ state: 'detached' });
        await row('Tom Baker').locator('[data-slot]').focus();
        await manager.press('Space');
        await manager.says(/Space drops it here/);
        await manager.press('ArrowRight', 'Shift+ArrowRight', 'Shift+ArrowRight', 'ArrowUp');
        await page.screenshot({ path: `${process.argv[4]}/schedule-lifted.png` });
        await Promise.all([saved(), manager.press('Space')]);
        assert.equal(await row('Tom Baker').locator('[data-slot]').count(), 0);
        await manager.says(/^Slot of .*: Tue .* 09:00 to Thu .* 17:30/);
        await page.waitForFunction(() => document.activeElement?.hasAttribute('data-slot'));
        await manager.press('Space', 'ArrowRight', 'Escape');
        assert.match(await page.evaluate(() => document.activeElement.getAttribute('aria-label')), /Tue .* to Thu/);
    });
}

async function inDialogs(manager) {
    const { page } = manager;
    const { slots } = partsOf(page);
    await step('changed and removed in its dialog', async () => {
        await manager.press('Enter');
        await page.getByRole('dialog').getByLabel('Kind').selectOption('Conference');
        await page.getByRole('button', { name: 'Save' }).click();
        await page.getByRole('dialog').waitFor({ state: 'detached' });
        await page.locator('[data-slot]', { hasText: 'Conference' }).click();
        await page.getByRole('button', { name: 'Remove slot…' }).click();
        await page.getByRole('button', { name: 'Remove', exact: true }).click();
        await manager.says('The slot is removed.');
        assert.equal(await slots().count(), 1);
    });
    await step('one person, whose calendar is linked', async () => {
        await manager.to(there);
        await page.getByRole('button', { name: 'Calendar of Emily Clark' }).click();
        await manager.settled();
        await manager.look('schedule-calendar');
        await page.getByRole('link', { name: 'Only Emily Clark' }).click();
        await page.waitForURL(/user=7/);
        await page.locator('.plan-row').nth(1).waitFor({ state: 'detached' });
        assert.equal(await page.locator('.plan-row').count(), 1);
    });
}

async function conflicts(manager) {
    const { page } = manager;
    const { saved } = partsOf(page);
    await step('conflicts are marked as soon as they are made, and listed', async () => {
        await manager.to(there);
        await page.getByRole('heading', { name: 'Conflicts (0)' }).waitFor();
        await page.getByRole('button', { name: 'New slot for Emily Clark' }).click();
        const dialog = page.getByRole('dialog', { name: 'New slot' });
        await dialog.getByLabel('Kind').selectOption('Annual leave');
        await dialog.getByLabel('Start').fill(`${text(monday)}T09:00`);
        await dialog.getByLabel('End').fill(`${text(monday)}T17:30`);
        await dialog.getByRole('button', { name: 'Book' }).click();
        await dialog.waitFor({ state: 'detached' });
        const leave = page.locator('[data-slot]', { hasText: 'Annual leave' });
        await leave.focus();
        await manager.press('Space', 'ArrowRight', 'ArrowRight');
        await Promise.all([saved(), manager.press('Space')]);
        await page.getByRole('heading', { name: 'Conflicts (1)' }).waitFor();
        assert.equal(await page.locator('.slot.clash').count(), 2);
        assert.match(await leave.getAttribute('aria-label'), /Conflict: Booked during leave/);
        await manager.look('schedule-conflicts');
        await page.setViewportSize({ width: 1440, height: 900 });
        await page.getByRole('button', { name: /^Show Emily Clark/ }).click();
        assert.ok(await page.evaluate(() => document.activeElement.classList.contains('clash')));
        await leave.click();
        await page.getByRole('dialog').getByText(/Booked during leave/).waitFor();
        await page.getByRole('button', { name: 'Remove slot…' }).click();
        await page.getByRole('button', { name: 'Remove', exact: true }).click();
        await page.getByRole('heading', { name: 'Conflicts (0)' }).waitFor();
    });
}

async function free(manager) {
    const { page } = manager;
    await step('who is free, why others are not, and booked from there', async () => {
        await page.getByRole('button', { name: 'Who is free?' }).click();
        const dialog = page.getByRole('dialog', { name: 'Who is free?' });
        const day = new Date(monday);
        day.setDate(day.getDate() + 2);
        await dialog.getByLabel('From').fill(text(day));
        await dialog.getByLabel('to', { exact: true }).fill(text(day));
        await dialog.getByRole('button', { name: 'Show' }).click();
        await dialog.getByText('Not free').first().waitFor();
        await manager.look('schedule-free');
        await page.setViewportSize({ width: 1440, height: 900 });
        await dialog.getByRole('button', { name: 'Book Liam O\'Brien' }).click();
        assert.equal(await page.getByRole('dialog', { name: 'New slot' }).getByRole('combobox', { name: 'Person' }).inputValue(), 'Liam O\'Brien');
        await manager.press('Escape');
    });
}

async function calendar(manager) {
    const { page } = manager;
    await step('an address to subscribe to is made and ended', async () => {
        await manager.to('/schedule?user=5');
        await page.getByRole('button', { name: 'Calendar of Sarah Johnson' }).click();
        const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'iCalendar feed' }).click()]);
        assert.match(await (await import('node:fs/promises')).readFile(await download.path(), 'utf8'), /^BEGIN:VCALENDAR/);
        await page.getByText('There is none now.').waitFor();
        await page.getByRole('button', { name: 'Make an address' }).click();
        await page.getByLabel('Shown this once').waitFor();
        assert.match(await page.getByLabel('Shown this once').inputValue(), /calendar\.ics\?token=/);
        await manager.look('schedule-subscribe');
        await page.getByRole('button', { name: 'End it…' }).click();
        await page.getByRole('button', { name: 'End it', exact: true }).click();
        await page.getByText('There is none now.').waitFor();
    });
}

/** The roles of a member of unit 3; as others are given, these from now on. */
const rolesOf = (admin, name, roles) => admin.page.evaluate(async ([of, others]) => {
    const { results } = await (await fetch('/api/orgunit/3/members/?page_size=200')).json();
    const { user, roles: had } = results.find((one) => one.user.username === of);
    const csrf = /csrftoken=([^;]*)/.exec(document.cookie)[1];
    const body = JSON.stringify({ roles: others });
    const answer = others && await fetch(`/api/orgunit/3/members/${user.id}/`, { method: 'PATCH', headers: { 'Content-Type': 'application/json', 'X-CSRFToken': csrf }, body });
    if (answer && !answer.ok) throw new Error(await answer.text());
    return had;
}, [name, roles]);

async function refused(manager, admin) {
    await step('who loses the right with a slot in the hand is told why, and it stays', async () => {
        const { page } = manager;
        await manager.to(there);
        const slot = partsOf(page).slots().first();
        const before = await slot.getAttribute('aria-label');
        const had = await rolesOf(admin, 'sarah.johnson', await rolesOf(admin, 'john.doe'));
        manager.expected.add(403);
        await slot.focus();
        await manager.press('Space', 'ArrowRight');
        const [answer] = await Promise.all([partsOf(page).saved(), manager.press('Space')]);
        assert.equal(answer.status(), 403);
        await manager.says(/The slot stays where it was: \w/);
        await manager.says(/^Request/);
        assert.equal(await slot.getAttribute('aria-label'), before);
        await rolesOf(admin, 'sarah.johnson', had);
        await page.reload();
        await manager.settled();
        assert.equal(await slot.getAttribute('aria-label'), before);
    });
}

async function ofOthers(consultant, outsider) {
    await step('who may not book is told so, and the slot stays', async () => {
        await consultant.to(there);
        const slot = consultant.page.locator('[data-slot]').first();
        const before = await slot.getAttribute('aria-label');
        await slot.focus();
        await consultant.press('Space', 'ArrowRight', 'Space');
        await consultant.page.locator('.toast').getByText('Only with can_schedule_job.').first().waitFor();
        await drag(consultant.page, await place(consultant.page, 'John Doe', 0), await place(consultant.page, 'John Doe', 1));
        await consultant.page.mouse.up();
        assert.equal(await consultant.page.getByRole('dialog').count(), 0);
        assert.equal(await slot.getAttribute('aria-label'), before);
        assert.ok(await consultant.page.getByRole('button', { name: 'New slot' }).isDisabled());
        await slot.click();
        assert.equal(await consultant.page.getByRole('dialog').getByRole('button', { name: /Save|Remove slot/ }).count(), 0);
        await consultant.look('schedule-consultant');
    });
    await step('who may not see the time of a unit is told so', async () => {
        await outsider.to('/schedule?unit=3');
        await outsider.says(/^No slots that you may see/);
        await outsider.to('/schedule');
        await outsider.look('schedule-outsider');
        assert.equal(new URL(outsider.page.url()).origin, url);
    });
}

await journey(async (enter) => {
    const manager = await enter('manager');
    await seen(manager);
    await byMouse(manager);
    await byKeys(manager);
    await inDialogs(manager);
    await conflicts(manager);
    await free(manager);
    await calendar(manager);
    await refused(manager, await enter('admin'));
    await ofOthers(await enter('consultant'), await enter('outsider'));
});
