// The profile, and the seed's words: Profile, API Tokens, Generate New Token, copy it, use it in the header.
import { assert, journey, password, step, url } from '../harness.mjs';

const statusFor = (page, token) => page.evaluate(async (header) => (await fetch('/api/users/me/', { headers: { Authorization: header }, credentials: 'omit' })).status, `Token ${token}`);

async function generated(person, name) {
    const { page } = person;
    let secret = '';
    await step('from any page to Profile, and on to API Tokens', async () => {
        await page.getByRole('link', { name: 'Profile' }).click();
        await page.waitForURL(`${url}/profile/`);
        await page.getByRole('link', { name: 'API Tokens' }).click();
        await page.waitForURL(`${url}/profile/tokens/`);
        await person.settled();
        await person.look('tokens');
    });
    await step('Generate New Token asks for name and expiry, and shows the token once', async () => {
        await page.getByRole('button', { name: 'Generate New Token' }).click();
        await page.getByLabel('Name').fill(name);
        await page.getByLabel('Expires').selectOption('30');
        await page.getByRole('button', { name: 'Generate', exact: true }).click();
        await person.says('Copy it now.');
        await page.getByRole('button', { name: 'Copy' }).click();
        await person.says('Copied.');
        secret = await page.evaluate(() => navigator.clipboard.readText());
        assert.match(secret, /^[0-9a-f]{40}$/);
        await page.screenshot({ path: `${process.argv[4]}/token-made.png` });
        await page.getByRole('button', { name: 'I have it' }).click();
    });
    await step('used in the header it works, and it is not shown again', async () => {
        assert.equal(await statusFor(page, secret), 200);
        await person.to('/profile/tokens/');
        assert.equal((await page.locator('body').innerText()).includes(secret), false);
        const row = page.getByRole('row', { name: new RegExp(name) });
        assert.match(await row.innerText(), new RegExp(`${secret.slice(0, 8)}`));
    });
    return secret;
}

async function rotatedAndRevoked(person, name, first) {
    const { page } = person;
    let secret = first;
    await step('rotating asks first, by keyboard, and kills the old secret', async () => {
        await page.getByRole('button', { name: `Rotate ${name}` }).focus();
        await person.press('Enter');
        await person.says('the old one dies at once');
        await page.getByRole('dialog').getByRole('button', { name: 'Rotate' }).focus();
        await person.press('Enter');
        await person.says('Copy it now.');
        const next = await page.getByRole('textbox', { name: /^Token/ }).inputValue();
        await person.press('Escape');
        person.expected.add(401);
        assert.equal(await statusFor(page, secret), 401);
        assert.equal(await statusFor(page, next), 200);
        secret = next;
    });
    await step('revoking asks first', async () => {
        await page.getByRole('button', { name: `Revoke ${name}` }).click();
        await page.getByRole('button', { name: 'Cancel' }).click();
        assert.equal(await statusFor(page, secret), 200);
        await page.getByRole('button', { name: `Revoke ${name}` }).click();
        await page.getByRole('dialog').getByRole('button', { name: 'Revoke' }).click();
        await person.says('is revoked');
        await page.getByRole('row', { name: new RegExp(name) }).waitFor({ state: 'detached' });
        assert.equal(await statusFor(page, secret), 401);
    });
}

async function about(person) {
    const { page } = person;
    await step('names, contact and time zone are saved', async () => {
        await page.getByRole('navigation', { name: 'Your account' }).getByRole('link', { name: 'Profile' }).click();
        await person.settled();
        await page.getByLabel('City').fill('Bristol');
        await page.getByLabel('Timezone').selectOption('Europe/London');
        await page.getByRole('button', { name: 'Save' }).click();
        await person.says('Your profile is saved.');
        await page.reload();
        await person.settled();
        assert.equal(await page.getByLabel('City').inputValue(), 'Bristol');
        await person.look('profile');
    });
    await step('what is wrong is said beside its field', async () => {
        person.expected.add(422);
        await page.getByLabel('Country').fill('xx');
        await page.getByRole('button', { name: 'Save' }).click();
        await page.locator('.flaw', { hasText: 'ISO 3166' }).waitFor();
        assert.equal(await page.getByLabel('Country').inputValue(), 'xx');
    });
}

async function calendar(person) {
    const { page } = person;
    await step('whether there is an address of one’s calendar, and a new one', async () => {
        const part = page.getByRole('region', { name: 'Calendar' });
        await part.getByText('There is none now.').waitFor();
        await part.getByRole('button', { name: 'Make an address' }).focus();
        await person.press('Enter');
        const first = await part.getByLabel('Shown this once').inputValue();
        await page.reload();
        await part.getByText(/There is one, made/).waitFor();
        await part.getByRole('button', { name: 'Make a new address…' }).click();
        await page.getByRole('button', { name: 'Make it' }).click();
        const second = await part.getByLabel('Shown this once').inputValue();
        assert.match(second, /calendar\.ics\?token=/);
        assert.notEqual(second, first);
        await person.look('profile-calendar');
    });
}

async function skills(person) {
    const { page } = person;
    await step('a skill is added by typing, and removed', async () => {
        const mine = page.getByRole('list', { name: 'Your skills' });
        const before = await mine.getByRole('listitem').count();
        const have = await mine.innerText();
        const all = await page.evaluate(async () => (await (await fetch('/api/skills/?page_size=200&fields=name')).json()).results.map((row) => row.name));
        const wanted = all.find((one) => !have.includes(one));
        await page.getByRole('combobox', { name: 'Add a skill' }).fill(wanted);
        await page.locator('.picker').getByRole('option', { name: wanted }).first().waitFor();
        await person.press('Enter');
        await person.says('Your skills are saved.');
        await page.waitForFunction((count) => document.querySelectorAll('[aria-label="Your skills"] li').length === count + 1, before);
        await page.getByRole('button', { name: /^Remove / }).last().click();
        await page.waitForFunction((count) => document.querySelectorAll('[aria-label="Your skills"] li').length === count, before);
    });
}

async function sessions(person, enter) {
    const { page } = person;
    await step('sessions tell when and from where, and end', async () => {
        const elsewhere = await enter('consultant');
        await page.reload();
        await person.settled();
        const all = page.getByRole('region', { name: 'Sessions' });
        await all.getByText('This one').waitFor();
        await all.getByText(/From (127\.0\.0\.1|::1)/).first().waitFor();
        await all.getByRole('button', { name: 'End all others' }).click();
        await page.getByRole('dialog').getByRole('button', { name: 'End', exact: true }).click();
        await person.says('It has ended.');
        elsewhere.expected.add(401);
        await elsewhere.page.goto(`${url}/jobs`);
        await elsewhere.page.waitForURL(/\/login\//);
        assert.equal(await all.getByRole('listitem').count(), 1);
    });
}

async function passwords(person) {
    const { page } = person;
    await step('a wrong present password is said to be one', async () => {
        await page.getByLabel('Present password').fill('nonsense');
        await page.getByLabel('New password').fill('a long enough password 1');
        await page.getByRole('button', { name: 'Change password' }).click();
        await page.locator('.flaw', { hasText: 'not the present password' }).waitFor();
    });
    await step('a new password ends all sessions, and is what one logs in with', async () => {
        for (const [present, next] of [[password, 'another long pass phrase 7'], ['another long pass phrase 7', password]]) {
            await person.to('/profile/');
            await page.getByLabel('Present password').fill(present);
            await page.getByLabel('New password').fill(next);
            await page.getByRole('button', { name: 'Change password' }).click();
            await person.says('Your password is changed. Log in with the new one.');
            await page.getByLabel('Name or e-mail').fill('john.doe');
            await page.getByLabel('Password').fill(next);
            await page.getByRole('button', { name: 'Log in' }).click();
            await page.waitForURL(`${url}/`);
        }
    });
}

await journey(async (enter) => {
    const person = await enter('consultant');
    const name = `nightly report ${Date.now()}`;
    await rotatedAndRevoked(person, name, await generated(person, name));
    await about(person);
    await calendar(person);
    await skills(person);
    await sessions(person, enter);
    await passwords(person);
});
