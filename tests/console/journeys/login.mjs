// Logging in: where one was heading, what is refused, how long to wait, logging out.
import { ACCOUNTS, assert, journey, password, step, url } from '../harness.mjs';

async function logIn(page, name, secret) {
    await page.getByLabel('Name or e-mail').fill(name);
    await page.getByLabel('Password').fill(secret);
    await page.keyboard.press('Enter');
}

async function inAndOut(nobody) {
    const { page } = nobody;
    await step('whoever is not logged in is asked for a password first', async () => {
        await nobody.to('/jobs?status__in=draft,scoping');
        await page.waitForURL(/\/login\//);
        await nobody.look('login');
    });
    await step('password managers know the fields', async () => {
        assert.equal(await page.getByLabel('Name or e-mail').getAttribute('autocomplete'), 'username');
        assert.equal(await page.getByLabel('Password').getAttribute('autocomplete'), 'current-password');
    });
    await step('a wrong password is said to be one, and not which half is wrong', async () => {
        nobody.expected.add(401);
        await logIn(page, ACCOUNTS.consultant, 'not the password');
        await nobody.says('Name and password do not belong together.');
        await nobody.says(/^Request/);
    });
    await step('then it goes on to where one was heading, with the filters', async () => {
        await logIn(page, ACCOUNTS.consultant, password);
        await page.waitForURL(`${url}/jobs?status__in=draft,scoping`);
        await nobody.settled();
        await nobody.says('Jobs');
    });
    await step('one logs out from every page', async () => {
        await page.getByRole('button', { name: 'Log out' }).click();
        await page.waitForURL(`${url}/login/`);
        await nobody.to('/profile/');
        await page.waitForURL(`${url}/login/?next=%2Fprofile%2F`);
    });
}

async function hostile(nobody) {
    const { page } = nobody;
    await step('an address elsewhere is not where one was heading', async () => {
        for (const next of ['https://example.org/', '//example.org/', '/\\example.org/', '/.//example.org/', '/..//example.org/', '/%2e//example.org/', '/./\\example.org/', 'javascript:alert(1)']) {
            await nobody.to(`/login/?next=${encodeURIComponent(next)}`);
            await logIn(page, 'john.doe@company.com', password);
            await page.waitForURL(`${url}/`);
            await nobody.settled();
            await page.context().clearCookies();
        }
    });
    await step('who tries too often is told how long to wait', async () => {
        nobody.expected.add(429);
        await nobody.to('/login/');
        for (let tries = 0; tries < 6; ++tries) {
            await logIn(page, ACCOUNTS.outsider, `wrong ${tries}`);
            await page.getByText(/Name and password do not|too many tries/).waitFor();
            if (await page.getByText(/Wait \d+ s/).count()) break;
            await page.reload();
        }
        await nobody.says(/Wait \d+ s before the next try/);
        assert.equal(await page.getByRole('button', { name: 'Log in' }).isDisabled(), true);
    });
}

await journey(async (enter) => {
    const nobody = await enter();
    await inAndOut(nobody);
    await hostile(nobody);
});
