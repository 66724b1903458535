// Administration: users, units with members and roles, the matrix, the audit trail and rate limits; by who may, and by who may not.
import { assert, journey, step, url } from '../harness.mjs';

const dialogOf = (page) => (name) => page.getByRole('dialog', { name });
/** What the API answers when a user is made, which is not done. */
const created = (page, user) => page.evaluate(async (body) => {
    const csrf = /csrftoken=([^;]*)/.exec(document.cookie)[1];
    const answer = await fetch('/api/users/?dry_run=true', { method: 'POST', headers: { 'Content-Type': 'application/json', 'X-CSRFToken': csrf }, body: JSON.stringify(body) });
    await answer.text();
    return answer.status;
}, user);

async function users(admin) {
    const { page } = admin;
    const dialog = dialogOf(page);
    await step('users: found, made, deactivated, in the history', async () => {
        await admin.press('g', 'a');
        await page.waitForURL(`${url}/admin`);
        await page.getByRole('link', { name: 'John Doe' }).waitFor();
        await admin.settled();
        await admin.look('admin-users');
        await page.getByRole('heading', { level: 1 }).click();
        await admin.press('n');
        // Each of them is one that the API takes, and there is no other.
        const roles = await dialog('New user').getByLabel('Global role').locator('option').allInnerTexts();
        admin.expected.add(422).add(403).add(409).add(400);
        await Promise.all(roles.map(async (role) => assert.deepEqual([role, await created(page, { username: `x${role.length}`, email: `${role.length}@x.test`, global_role: role })], [role, 201])));
        assert.equal(await created(page, { username: 'x', email: 'x@x.test', global_role: 'Nonsense' }), 422);
        await dialog('New user').getByLabel('Username').fill('new.person');
        await dialog('New user').getByLabel('Email').fill('new.person@company.com');
        assert.equal(await dialog('New user').getByLabel('Password').getAttribute('type'), 'password');
        await dialog('New user').getByLabel('Password').fill('short');
        await dialog('New user').getByRole('button', { name: 'Create' }).click();
        await dialog('New user').locator('.flaw', { hasText: /12|characters|short/ }).waitFor();
        await dialog('New user').getByLabel('Password').fill('a long enough passphrase 7');
        await dialog('New user').getByLabel('First name').fill('New');
        await dialog('New user').getByLabel('Last name').fill('Person');
        await admin.look('admin-user-new');
        await dialog('New user').getByLabel('Last name').focus();
        await admin.press('Enter');
        await page.waitForURL(/view=\d+/);
        await page.getByRole('heading', { name: 'New Person' }).waitFor();
        await page.getByRole('button', { name: 'Set password…' }).click();
        await page.getByRole('dialog').getByLabel('New password').fill('another long passphrase 8');
        await admin.press('Enter');
        await admin.says(/The password is set/);
        await page.getByRole('button', { name: 'Change is active' }).click();
        await page.getByRole('checkbox', { name: 'Is active' }).uncheck();
        await page.getByRole('button', { name: 'Save' }).click();
        await admin.says('Is active is saved.');
        await admin.settled();
        await admin.look('admin-user');
    });
}

async function units(admin) {
    const { page } = admin;
    const dialog = dialogOf(page);
    await step('a unit, and the roles of a member, by keys', async () => {
        await admin.to('/admin/units');
        await page.getByRole('link', { name: 'Cloud Assurance' }).waitFor();
        await admin.look('admin-units');
        await page.getByRole('link', { name: 'Cloud Assurance' }).focus();
        await admin.press('Enter');
        await page.waitForURL(/view=4/);
        await page.getByText('María García'.replace('í', 'i')).or(page.getByText('Maria García')).first().waitFor();
        await admin.settled();
        await admin.look('admin-unit');
        await page.getByRole('button', { name: 'New member' }).focus();
        await admin.press('Enter');
        await dialog('New member').getByRole('combobox').fill('tom');
        await page.getByRole('option', { name: /Tom Baker/ }).waitFor();
        await admin.press('Enter');
        await dialog('New member').getByLabel('Scheduler', { exact: true }).check();
        await dialog('New member').getByRole('button', { name: 'Add' }).click();
        await page.getByRole('button', { name: 'Change roles of Tom Baker' }).click();
        await dialog('Roles of Tom Baker').getByLabel('Scheduler', { exact: true }).uncheck();
        await dialog('Roles of Tom Baker').getByRole('button', { name: 'Save' }).click();
        await admin.says('Tom Baker: Consultant.');
        await page.getByRole('button', { name: 'Remove Tom Baker' }).click();
        await page.getByRole('button', { name: 'Remove', exact: true }).last().click();
        await admin.says('Tom Baker is a member no more.');
    });
}

async function roles(admin) {
    const { page } = admin;
    await step('the matrix of roles, each right explained', async () => {
        await admin.to('/admin/roles');
        await admin.says('See the jobs of the unit');
        await admin.look('admin-roles');
        await page.getByRole('button', { name: 'New role' }).click();
        await page.getByLabel('Name').fill('Observer');
        await admin.press('Enter');
        const box = page.getByRole('checkbox', { name: 'Observer: can_view_jobs' });
        await box.focus();
        await admin.press('Space');
        await admin.says('Observer may now: can_view_jobs.');
        assert.ok(await box.isChecked());
        await admin.refused(async () => {
            await page.getByRole('checkbox', { name: 'Observer: can_add_job' }).click();
            await page.getByRole('alert').waitFor();
            await admin.says(/^Request/);
        });
        assert.ok(!await page.getByRole('checkbox', { name: 'Observer: can_add_job' }).isChecked());
        await page.getByRole('button', { name: 'Roles of your own…' }).click();
        await page.getByRole('button', { name: 'Remove Observer' }).click();
        await admin.says('The role Observer is removed.');
    });
}

async function auditAndLimits(admin) {
    const { page } = admin;
    await step('the audit trail, by filters in the address', async () => {
        await admin.to('/admin/audit?action=create&object_type=user');
        await page.getByRole('cell', { name: /^user \d+$/ }).first().waitFor();
        assert.deepEqual([...new Set(await page.locator('tbody td:nth-child(3)').allInnerTexts())], ['create']);
        await admin.look('admin-audit');
    });
    await step('rate limits per user', async () => {
        await admin.to('/admin/limits');
        await page.getByRole('combobox', { name: 'Whose limit' }).fill('emily');
        await page.getByRole('option', { name: /Emily Clark/ }).click();
        await page.getByLabel('Requests an hour').fill('250');
        await admin.press('Enter');
        await page.getByText('250 requests an hour').first().waitFor();
        await admin.settled();
        await admin.look('admin-limits');
        await page.getByRole('button', { name: 'The usual limit for Emily Clark' }).click();
        await admin.says('Emily Clark: the usual limit.');
    });
}

async function refusals(consultant) {
    await step('who is no admin is told so, before he tries where that is known', async () => {
        await consultant.to('/admin/users');
        const tabs = consultant.page.getByRole('navigation', { name: 'Administration' });
        await tabs.getByText('Only with view_activity_log.').waitFor();
        assert.equal(await tabs.getByRole('link', { name: 'Audit trail' }).count(), 0);
        await consultant.to('/admin/audit');
        await consultant.says('It is not for you to read.');
        await consultant.look('admin-audit-consultant');
        for (const [part, button, why] of [['users', 'New user', 'manage_user'], ['units', 'New unit', 'add_organisationalunit'], ['roles', 'New role', 'superuser']]) {
            await consultant.to(`/admin/${part}`);
            assert.ok(await consultant.page.getByRole('button', { name: button }).isDisabled(), button);
            await consultant.says(new RegExp(`^Only .*${why}`));
        }
        assert.ok(await consultant.page.getByRole('checkbox', { name: 'Viewer: can_add_job' }).isDisabled());
        await consultant.look('admin-roles-consultant');
        await consultant.to('/admin/units?view=3');
        assert.ok(await consultant.page.getByRole('button', { name: 'New member' }).isDisabled());
        assert.equal(await consultant.page.getByRole('button', { name: /^(Change|Remove) / }).count(), 0);
        await consultant.to('/admin/limits');
        assert.equal(await consultant.page.getByRole('button', { name: 'Set limit' }).count(), 0);
    });
}

await journey(async (enter) => {
    const admin = await enter('admin');
    await users(admin);
    await units(admin);
    await roles(admin);
    await auditAndLimits(admin);
    await refusals(await enter('consultant'));
});
