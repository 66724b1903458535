// Administration: users, units with members and roles, the matrix of roles and rights, the audit trail, and rate limits per user.
import { Empty } from '../parts/basics.js';
import { useTitle } from '../router.js';
import { html } from '../ui.js';
import { Audit } from './admin_audit.js';
import { Limits } from './admin_limits.js';
import { Roles } from './admin_roles.js';
import { Units } from './admin_units.js';
import { Users } from './admin_users.js';

/** @type {Record<string, [string, any]>} */
const PARTS = { users: ['Users', Users], units: ['Units', Units], roles: ['Roles', Roles], audit: ['Audit trail', Audit], limits: ['Rate limits', Limits] };

/** @param {{user: any, params: string[], query: URLSearchParams}} props */
export default function Admin({ user, params, query }) {
    const part = params[0] ?? 'users';
    const [label, Part] = PARTS[part] ?? ['Admin', null];
    useTitle(label);
    return html`<nav class="bar tabs" aria-label="Administration">${Object.entries(PARTS).map(([name, [title]]) => html`<a key=${name} class="button" href=${`/admin/${name}`} aria-current=${name === part ? 'page' : undefined}>${title}</a>`)}</nav>
        ${Part ? html`<${Part} user=${user} query=${query} />` : html`<h1>Admin</h1><${Empty} title="There is no such part." />`}`;
}
