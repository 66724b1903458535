// The profile: names, contact, time zone, skills and password of whoever is signed in.
import { client, describe, me, useAsked } from '../api.js';
import { Asked, Section } from '../parts/basics.js';
import { Form } from '../parts/form.js';
import { say } from '../parts/toast.js';
import { html } from '../ui.js';
import { Access } from './access.js';
import { show } from './page.js';
import { Skills } from './skills.js';

const OWN = ['first_name', 'last_name'];
const ABOUT = ['job_title', 'phone', 'timezone', 'city', 'country'];

/** The zones that this browser knows. @returns {string[]} */
const zones = () => ['UTC', .../** @type {any} */ (Intl).supportedValuesOf('timeZone')];

/** @param {Record<string, any>} all @param {string[]} names */
const some = (all, names) => Object.fromEntries(names.map((name) => [name, all[name]]));

/** "profile.phone" is called "phone" in the form. @param {any} error */
function unfolded(error) {
    for (const [name, why] of Object.entries(error.fields ?? {})) error.fields[name.replace(/^profile\./, '')] = why;
    throw error;
}

/** What is within the profile stands beside the names. @param {{user: any, fields: Record<string, any>, onSaved: (user: any) => void}} props */
function About({ user, fields, onSaved }) {
    const inputs = { ...some(fields, OWN), ...some(fields.profile.children, ABOUT) };
    const choices = [...new Set([user.profile.timezone, ...zones()])].map((zone) => ({ value: zone, display_name: zone.replaceAll('_', ' ') }));
    inputs.timezone = { ...inputs.timezone, choices, required: true };
    const initial = { ...some(user, OWN), ...some(user.profile, ABOUT) };
    const save = async (/** @type {Record<string, any>} */ changed) => {
        const { first_name, last_name, ...profile } = changed;
        const body = { ...(first_name !== undefined && { first_name }), ...(last_name !== undefined && { last_name }), ...(Object.keys(profile).length && { profile }) };
        onSaved(await client.users.update(user, body).catch(unfolded));
        say('Your profile is saved.');
    };
    return html`<${Form} key=${JSON.stringify(initial)} fields=${inputs} initial=${initial} action="Save" onSend=${save}>
        <p class="soft">You log in as <strong>${user.username}</strong> or <strong>${user.email}</strong>; an administrator changes these.</p><//>`;
}

/** @type {Record<string, import('../api.js').Field>} */
const PASSWORDS = {
    current_password: { type: 'password', required: true, read_only: false, nullable: false, label: 'Present password', help_text: '' },
    password: { type: 'password', required: true, read_only: false, nullable: false, label: 'New password', help_text: 'At least 12 characters.' },
};

/** @param {{user: any}} props */
function Password({ user }) {
    const change = async (/** @type {any} */ given) => {
        await client.users.setPassword(user.id, given);
        location.assign('/login/?changed'); // it has ended all sessions
    };
    return html`<${Form} fields=${PASSWORDS} action="Change password" onSend=${change}>
        <p class="soft">Your sessions end, this one too. Programs go on: if somebody else may have them, revoke your API tokens and end the address of your calendar too.</p>
        <input hidden type="text" autocomplete="username" value=${user.username} readonly /><//>`;
}

function Page() {
    const user = useAsked(() => me(), []);
    const description = useAsked(() => describe('/api/users/me/'), []);
    return html`<h1>Profile</h1>
        <${Asked} asked=${description}>${(/** @type {any} */ { fields }) => html`<${Asked} asked=${user}>${(/** @type {any} */ one) => html`<div class="cards">
            <${Section} title="About you"><${About} user=${one} fields=${fields} onSaved=${user.put} /><//>
            <${Section} title="Skills"><${Skills} user=${one} onSaved=${user.put} /><//>
            <${Section} title="Password"><${Password} user=${one} /><//>
            <${Access} user=${one} />
        </div>`}<//>`}<//>`;
}

show(Page);
