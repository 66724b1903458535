// The matrix of roles and rights: what each right permits, and which roles give it in a unit.
import { client, describe, useAsked } from '../api.js';
import { Asked, Button, Problem } from '../parts/basics.js';
import { Confirm, Dialog, useAction } from '../parts/dialog.js';
import { say } from '../parts/toast.js';
import { html, useState } from '../ui.js';

/** Rights that a role can give, by what they have to do with. @type {Record<string, Record<string, string>>} */
const RIGHTS = {
    Jobs: {
        can_view_jobs: 'See the jobs of the unit', can_add_job: 'Make jobs', can_update_job: 'Change jobs and move them on', can_delete_job: 'Delete jobs', can_backdate_job: 'Enter jobs that lie in the past',
        can_add_note_job: 'Write notes', can_assign_poc_job: 'Name the contact at the client', can_manage_framework_job: 'Put jobs under agreements', can_refire_notifications_job: 'Send notifications once more',
    },
    Scoping: { can_scope_jobs: 'Scope jobs', can_signoff_scopes: 'Sign off scopes of others', can_signoff_own_scopes: 'Sign off one’s own scopes', can_add_phases: 'Add phases', can_delete_phases: 'Delete phases' },
    Delivery: { can_deliver_job: 'Work on a job', can_deliver_jobs: 'Work on any job', can_tqa_jobs: 'Review reports technically', can_pqa_jobs: 'Review how reports are presented', can_conduct_review: 'Conduct reviews of people', can_view_all_reviews: 'See all reviews of people' },
    Schedule: {
        can_schedule_job: 'Book people', view_job_schedule: 'See when jobs take place', view_users_schedule: 'See when people are where', can_approve_leave_requests: 'Approve leave', can_view_all_leave_requests: 'See all requests for leave',
    },
    Unit: { view_organisationalunit: 'See the unit and its members', change_organisationalunit: 'Change the unit', delete_organisationalunit: 'Delete the unit', manage_members: 'Add and remove members, and give roles' },
    Notifications: {
        notification_pool_scoping: 'Told of jobs that wait for scoping', notification_pool_scheduling: 'Told of what is to be scheduled', notification_pool_tqa: 'Told of reports for technical review',
        notification_pool_pqa: 'Told of reports for review of presentation',
    },
};

/** @param {{roles: any[], fixed: boolean, onRole: (role: any) => void}} props */
function Matrix({ roles, fixed, onRole }) {
    const { run, busy, error } = useAction(async (/** @type {any} */ role, /** @type {string} */ right) => {
        const has = role.permissions.includes(right);
        onRole(await client.roles.update(role.id, { permissions: has ? role.permissions.filter((/** @type {string} */ one) => one !== right) : [...role.permissions, right] }));
        say(`${role.name} ${has ? 'may no more' : 'may now'}: ${right}.`);
    });
    const cell = (/** @type {any} */ role, /** @type {string} */ right) => html`<td key=${role.id} class="tick"><input type="checkbox" aria-label=${`${role.name}: ${right}`} title=${`${role.name}: ${right}`} checked=${role.permissions.includes(right)} disabled=${busy || fixed}
        onClick=${(/** @type {Event} */ event) => (event.preventDefault(), run(role, right))} /></td>`;
    return html`${error && html`<${Problem} error=${error} />`}
        <div class="wide matrix" tabindex="0" role="region" aria-label="Roles and rights"><table>
            <thead><tr><th scope="col">Right</th>${roles.map((role) => html`<th scope="col" key=${role.id} class="steep"><span>${role.name}</span></th>`)}</tr></thead>
            ${Object.entries(RIGHTS).map(([group, rights]) => html`<tbody key=${group}><tr><th scope="rowgroup" colspan=${roles.length + 1}>${group}</th></tr>
                ${Object.entries(rights).map(([right, why]) => html`<tr key=${right}><th scope="row">${why} <code>${right}</code></th>${roles.map((role) => cell(role, right))}</tr>`)}</tbody>`)}</table></div>`;
}

/** @param {{onMade: () => void, onClose: () => void}} props */
function NewRole({ onMade, onClose }) {
    const [name, setName] = useState('');
    const make = async () => {
        await client.roles.create({ name: name.trim(), permissions: [] });
        say(`The role ${name.trim()} is there; tick what it permits.`);
        onMade();
    };
    return html`<${Confirm} title="New role" action="Create" onConfirm=${make} onClose=${onClose}><div class="field"><label for="role-name">Name</label>
        <input id="role-name" required maxlength="255" value=${name} onInput=${(/** @type {any} */ event) => setName(event.target.value)} /></div><//>`;
}

/** Those that do not come with the product can go. @param {{roles: any[], onGone: () => void, onClose: () => void}} props */
function OwnRoles({ roles, onGone, onClose }) {
    const { run, busy, error } = useAction(async (/** @type {any} */ role) => {
        await client.roles.delete(role.id);
        say(`The role ${role.name} is removed.`);
        onGone();
    });
    return html`<${Dialog} title="Roles of your own" onClose=${onClose}>${error && html`<${Problem} error=${error} />`}
        <ul class="rows">${roles.map((role) => html`<li key=${role.id} class="line">${role.name} <button type="button" class="grave" disabled=${busy} aria-label=${`Remove ${role.name}`} onClick=${() => run(role)}>Remove</button></li>`)}</ul><//>`;
}

export function Roles() {
    const roles = useAsked((signal) => client.roles.list({ page_size: 200 }, { signal }).toArray(), []);
    const description = useAsked(() => describe('/api/roles/'), []);
    const why = description.value?.refused?.POST; // those who make roles change them
    const [asks, setAsks] = useState('');
    const done = () => {
        setAsks('');
        roles.again();
    };
    const own = (roles.value ?? []).filter((role) => !role.built_in);
    return html`<header class="bar"><h1>Roles</h1><span class="actions">${own.length > 0 && !why && html`<button type="button" onClick=${() => setAsks('own')}>Roles of your own…</button>`} <${Button} class="main" why=${why} onClick=${() => setAsks('new')}>New role<//></span></header>
        <p class="soft">A member of a unit has the rights that the roles there give; superusers have all. Each change counts at once, and only superusers make one.</p>
        <${Asked} asked=${roles}>${(/** @type {any[]} */ all) => html`<${Matrix} roles=${all} fixed=${Boolean(why)} onRole=${(/** @type {any} */ now) => roles.put(all.map((one) => (one.id === now.id ? now : one)))} />`}<//>
        ${asks === 'new' && html`<${NewRole} onMade=${done} onClose=${() => setAsks('')} />`}
        ${asks === 'own' && html`<${OwnRoles} roles=${own} onGone=${done} onClose=${() => setAsks('')} />`}`;
}
