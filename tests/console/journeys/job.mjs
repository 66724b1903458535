// One job: moves and why others are closed, facts changed in place, a conflict, phases, notes, history.
import { assert, journey, step } from '../harness.mjs';

const sectionOf = (page) => (name) => page.getByRole('region', { name, exact: true });

async function shown(manager) {
    const { page } = manager;
    const section = sectionOf(page);
    await step('everything of a job is on its page', async () => {
        await manager.to('/jobs/2501');
        assert.equal(await page.title(), '2501 E-commerce Security Assessment · Chaotica');
        for (const name of ['Moves', 'Phases', 'About it', 'Notes', 'Dates', 'Money', 'Team', 'History']) await section(name).waitFor();
        await manager.look('job');
    });
    await step('a closed move says what stands against it', async () => {
        const why = section('Moves').locator('.closed li li');
        assert.ok(await why.count() > 0 || await section('Moves').getByText(/Moves from another status/).count() > 0);
    });
    await step('a phase opens with its moves and people', async () => {
        await section('Phases').getByRole('button', { expanded: false }).first().click();
        await section('Phases').locator('.moves').first().waitFor();
        await manager.settled();
        await manager.look('job-phase');
    });
}

async function changed(manager) {
    const { page } = manager;
    const section = sectionOf(page);
    await step('a fact is changed in place, by keyboard', async () => {
        await section('About it').getByRole('button', { name: 'Change description' }).focus();
        await manager.press('Enter');
        await page.getByRole('textbox', { name: 'Description' }).fill('Changed where it stands.');
        await section('About it').getByRole('button', { name: 'Save' }).focus();
        await manager.press('Enter');
        await manager.says('Description is saved.');
        await section('About it').getByText('Changed where it stands.').waitFor();
    });
    await step('what is wrong is said as one types', async () => {
        await section('About it').getByRole('button', { name: 'Change title' }).click();
        await page.getByRole('textbox', { name: 'Title' }).fill('');
        await page.locator('.flaw', { hasText: 'This is needed.' }).waitFor();
        await page.getByRole('textbox', { name: 'Title' }).fill('x'.repeat(251));
        await page.locator('.flaw', { hasText: 'At most 250 characters' }).waitFor();
        await section('About it').getByRole('button', { name: 'Cancel' }).click();
    });
    await step('what only the server knows is said beside its field', async () => {
        manager.expected.add(422);
        await section('Dates').getByRole('button', { name: 'Change end date' }).click();
        await page.getByLabel('End date').fill('2001-01-01');
        await section('Dates').getByRole('button', { name: 'Save' }).click();
        await page.locator('.flaw', { hasText: 'may not be before' }).waitFor();
        await section('Dates').getByRole('button', { name: 'Cancel' }).click();
    });
}

async function overtaken(manager, admin) {
    const { page } = manager;
    const section = sectionOf(page);
    await step('when somebody else was quicker, both are shown and one is chosen', async () => {
        manager.expected.add(412);
        await section('About it').getByRole('button', { name: 'Change description' }).click();
        await admin.to('/jobs/2501');
        await admin.page.getByRole('region', { name: 'About it' }).getByRole('button', { name: 'Change description' }).click();
        await admin.page.getByRole('textbox', { name: 'Description' }).fill('By the admin.');
        await admin.page.getByRole('region', { name: 'About it' }).getByRole('button', { name: 'Save' }).click();
        await admin.says('Description is saved.');
        await page.getByRole('textbox', { name: 'Description' }).fill('By the manager.');
        await section('About it').getByRole('button', { name: 'Save' }).click();
        const dialog = page.getByRole('dialog', { name: 'Somebody else was quicker' });
        await dialog.getByText('By the admin.').waitFor();
        await dialog.getByText('By the manager.').waitFor();
        await page.screenshot({ path: `${process.argv[4]}/conflict.png` });
        await dialog.getByRole('button', { name: 'Save mine' }).click();
        await dialog.waitFor({ state: 'detached' }); // it stands in the section, and says the same words
        await section('About it').getByText('By the manager.').waitFor();
    });
}

async function notes(manager) {
    const { page } = manager;
    const section = sectionOf(page);
    const called = `Called the client at ${Date.now()}.`;
    await step('a note is written, and those of the system stand apart', async () => {
        await section('Notes').getByLabel('Write a note').fill(called);
        await section('Notes').getByRole('button', { name: 'Add note' }).click();
        await section('Notes').getByRole('listitem').getByText(called).waitFor();
        await section('Notes').getByRole('button', { name: 'System' }).click();
        await section('Notes').getByText(called).waitFor({ state: 'detached' });
    });
    await step('the history has each field, before and after', async () => {
        await page.reload();
        await manager.settled();
        const newest = section('History').getByRole('listitem').first();
        assert.match(await newest.innerText(), /Description[\s\S]*By the admin\.[\s\S]*By the manager\./);
    });
}

async function moved(manager) {
    const { page } = manager;
    const section = sectionOf(page);
    await step('a job is made, moved with a comment, and its move is a note', async () => {
        await manager.to('/jobs');
        await manager.press('n');
        await page.getByRole('textbox', { name: 'Title' }).fill('Moved in the console');
        await page.getByRole('combobox', { name: 'Client' }).fill('acme');
        await page.getByRole('option', { name: /Acme Corporation/ }).click();
        const unit = await page.evaluate(async () => (await (await fetch('/api/orgunit/3/?fields=name')).json()).name);
        await page.getByRole('combobox', { name: 'Unit' }).fill(unit);
        await page.getByRole('option', { name: unit }).first().click();
        await page.getByRole('button', { name: 'Create' }).click();
        await page.waitForURL(/\/jobs\/\d+$/);
        await manager.settled();
        await section('Moves').getByRole('button', { name: 'Pending scope' }).click();
        await page.getByLabel('Comment').fill('Ready to be scoped.');
        await page.getByRole('dialog').getByRole('button', { name: 'Pending scope' }).click();
        await manager.says(/Pending Scoping\./);
        await section('Notes').getByRole('listitem').getByText('Ready to be scoped.').waitFor();
        await manager.look('job-new');
    });
    await step('a grave move asks in its own colour, and can be left', async () => {
        await section('Moves').getByRole('button', { name: 'Lost' }).click();
        await page.getByRole('dialog').getByText(/can’t be undone|can't be undone/).waitFor();
        await manager.press('Escape');
        await page.getByRole('dialog').waitFor({ state: 'detached' });
    });
}

async function ofOthers(outsider, consultant) {
    await step('a job that one may not see is not there, in words', async () => {
        outsider.expected.add(404);
        await outsider.to('/jobs/2501');
        await outsider.page.getByRole('alert').first().waitFor();
        await outsider.says(/^Request/);
    });
    await step('a consultant sees the job of his team', async () => {
        await consultant.to('/jobs/2501');
        await consultant.says('E-commerce Security Assessment');
        assert.ok(await consultant.page.getByRole('button', { name: 'New phase' }).isDisabled());
        await consultant.says('Only with can_add_phases.');
        assert.ok(await consultant.page.getByRole('button', { name: 'Change title' }).isEnabled());
        await consultant.to('/jobs');
        assert.ok(await consultant.page.getByRole('button', { name: 'New job' }).isDisabled());
        await consultant.to('/jobs/2501');
        await consultant.look('job-consultant');
    });
}

await journey(async (enter) => {
    const manager = await enter('manager');
    await shown(manager);
    await changed(manager);
    await overtaken(manager, await enter('admin'));
    await notes(manager);
    await moved(manager);
    await ofOthers(await enter('outsider'), await enter('consultant'));
});
