// Administration: users, units with members and roles, the matrix of roles and rights, the audit trail, and rate limits per user.
import { describe, useAsked } from '../api.js';
import { Empty, Why } from '../parts/basics.js';
import { useTitle } from '../router.js';
import { html } from '../ui.js';
import { Audit } from './admin_audit.js';
import { Limits } from './admin_limits.js';
import { Roles } from './admin_roles.js';
import { Units } from './admin_units.js';
import { Users } from './admin_users.js';

/** What they are called, what draws them, and the list that they are not without. @type {Record<string, [string, any, string?]>} */
const PARTS = { users: ['Users', Users], units: ['Units', Units], roles: ['Roles', Roles], audit: ['Audit trail', Audit, '/api/audit/'], limits: ['Rate limits', Limits] };

/** The way to a part; who may not read it is told so instead. @param {{name: string, title: string, path?: string, here: boolean}} props */
function Tab({ name, title, path, here }) {
    const asked = useAsked(async () => (path ? (await describe(path)).refused?.GET : undefined), [path]);
    return asked.value ? html`<span class="button off" aria-disabled="true">${title}</span> <${Why} why=${asked.value} />`
        : html`<a class="button" href=${`/admin/${name}`} aria-current=${here ? 'page' : undefined}>${title}</a>`;
}

/** @param {{user: any, params: string[], query: URLSearchParams}} props */
export default function Admin({ user, params, query }) {
    const part = params[0] ?? 'users';
    const [label, Part] = PARTS[part] ?? ['Admin', null];
    useTitle(label);
    return html`<nav class="bar tabs" aria-label="Administration">${Object.entries(PARTS).map(([name, [title, , path]]) => html`<${Tab} key=${name} name=${name} title=${title} path=${path} here=${name === part} />`)}</nav>
        ${Part ? html`<${Part} user=${user} query=${query} />` : html`<h1>Admin</h1><${Empty} title="There is no such part." />`}`;
}
