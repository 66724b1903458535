// The console: which view an address means, and what stands around it. A view is loaded when it is first gone to.
import { signedInUser } from './api.js';
import { Empty, Loading, Problem } from './parts/basics.js';
import { Shell } from './parts/shell.js';
import { sayError } from './parts/toast.js';
import { followLinks, go, routeOf, setRoutes, useAddress } from './router.js';
import { html, render, useEffect, useState } from './ui.js';

setRoutes([
    { name: 'today', path: /^\/$/, load: () => import('./views/today.js') },
    { name: 'jobs', path: /^\/jobs$/, load: () => import('./views/jobs.js') },
    { name: 'job', path: /^\/jobs\/(\d+)$/, load: () => import('./views/job.js') },
    { name: 'capacity', path: /^\/capacity$/, load: () => import('./views/capacity.js') },
    { name: 'schedule', path: /^\/schedule$/, load: () => import('./views/schedule.js') },
    { name: 'webhooks', path: /^\/webhooks$/, load: () => import('./views/webhooks.js') },
    { name: 'webhook', path: /^\/webhooks\/(\d+)$/, load: () => import('./views/webhook.js') },
    { name: 'exports', path: /^\/exports$/, load: () => import('./views/exports.js') },
    { name: 'export', path: /^\/exports\/(\d+)$/, load: () => import('./views/export.js') },
    { name: 'tickets', path: /^\/tickets$/, load: () => import('./views/tickets.js') },
    { name: 'ticket', path: /^\/tickets\/(\d+)$/, load: () => import('./views/ticket.js') },
    { name: 'clients', path: /^\/clients$/, load: () => import('./views/clients.js') },
    { name: 'client', path: /^\/clients\/(\d+)$/, load: () => import('./views/client.js') },
    { name: 'admin', path: /^\/admin$/, load: () => import('./views/admin.js') },
    { name: 'admin part', path: /^\/admin\/(\w+)$/, load: () => import('./views/admin.js') },
]);

/** The module of a view, which stays loaded. @param {import('./router.js').Route | undefined} route */
function useView(route) {
    const [state, setState] = useState(/** @type {{name?: string, View?: any, error?: any}} */ ({}));
    const [round, setRound] = useState(0);
    useEffect(() => {
        let gone = false;
        route?.load().then(
            (module) => gone || setState({ name: route.name, View: module.default }),
            (error) => gone || setState({ name: route.name, error }));
        return () => void (gone = true);
    }, [route, round]);
    return { ...(state.name === route?.name ? state : {}), again: () => setRound((was) => was + 1) };
}

/** @param {{user: {id: number, username: string, display_name: string}}} props */
function App({ user }) {
    const { pathname, search } = new URL(useAddress(), location.origin);
    const found = routeOf(pathname);
    const { View, error, again } = useView(found?.route);
    // Whoever hears the page is told of a new view; and it begins at its top.
    useEffect(() => {
        scrollTo(0, 0);
        document.querySelector('.top [aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'center' }); // of the ways that a phone shows a part of
        document.getElementById('main')?.focus({ preventScroll: true });
    }, [pathname]);
    const drawn = () => {
        if (!found) return html`<h1>Not found</h1><${Empty} title="There is no such page."><p><a href="/">Today</a> is a place to begin.</p><//>`;
        if (error) return html`<${Problem} error=${error} again=${again} />`;
        return View ? html`<${View} key=${found.route.name + found.params} user=${user} params=${found.params} query=${new URLSearchParams(search)} />` : html`<${Loading} />`;
    };
    return html`<${Shell} path=${pathname.replace(/(.)\/$/, '$1')} user=${user} go=${go}>${drawn()}<//>`;
}

const root = /** @type {HTMLElement} */ (document.getElementById('app'));
addEventListener('unhandledrejection', ({ reason }) => {
    if (reason?.name !== 'AbortError') sayError(reason);
});
followLinks();
// The view comes while it is asked who is signed in; what is wrong with it is told when it is drawn.
routeOf(location.pathname)?.route.load().catch(() => undefined);
signedInUser().then((user) => {
    root.replaceChildren();
    render(html`<${App} user=${user} />`, root);
}, (error) => {
    root.replaceChildren();
    render(html`<main><${Problem} error=${error} again=${() => location.reload()} /></main>`, root);
});
