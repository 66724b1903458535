// Capacity: how much of each unit is booked, week by week, the past twelve and the coming twelve, and the people behind a week.
import { client, useAsked } from '../api.js';
import { useKeys } from '../keys.js';
import { Asked, Empty, Person, Section } from '../parts/basics.js';
import { Chart, Share } from '../parts/chart.js';
import { setQuery, useTitle } from '../router.js';
import { html } from '../ui.js';
import { dayOf, isoDay, monday, spanOf } from '../words.js';

/** @typedef {{week: string, start: string, end: string, booked: number, available: number, percent: number, people: any[]}} Week */

const WEEKS = 12;
const DAYS = 7;
const WHOLE = 100;
const MOST_UNITS = 12;
const PAGE = 200;

/** Units with the figure that the API shows everywhere: this week and the next three. @param {AbortSignal} signal */
const read = async (signal) => (await client.request('GET', '/api/orgunit/', { query: { fields: 'id,name,capacity_utilization', page_size: PAGE, count: 'none' }, signal })).results;

/** @param {{weeks: Week[], chosen: Week}} props */
const Weeks = ({ weeks, chosen }) => html`<details><summary>As a table</summary><div class="wide" tabindex="0" role="region" aria-label="Weeks"><table>
    <thead><tr><th scope="col">Week</th><th scope="col">Booked</th><th scope="col" class="number">Person-days</th><th scope="col">People</th></tr></thead>
    <tbody>${weeks.map((one) => html`<tr key=${one.week} class=${one === chosen ? 'ticked' : ''}><th scope="row">${one.week} <span class="soft">${dayOf(one.start)}</span></th><td><${Share} part=${one.percent} whole=${WHOLE}>${one.percent}%<//></td>
        <td class="number">${one.booked} of ${one.available}</td><td><button type="button" class="plain" aria-label=${`People of ${one.week}`} aria-pressed=${one === chosen} onClick=${() => setQuery({ week: one.week })}>Show</button></td></tr>`)}</tbody></table></div></details>`;

/** @param {{week: Week, unit: number}} props */
const People = ({ week, unit }) => html`<h3>${week.week}: ${week.percent}% booked <span class="soft">${spanOf(week.start, week.end)}, ${week.booked} of ${week.available} person-days</span></h3>
    ${week.people.length === 0 ? html`<p class="soft">${week.available ? 'Whose days these are you may not see.' : 'Nobody works in that week.'}</p>`
    : html`<ul class="tiles">${week.people.map(({ user, booked, available, percent }) => html`<li key=${user.id}><${Person} of=${user} /> <${Share} part=${percent} whole=${WHOLE}>${booked} of ${available}<//></li>`)}</ul>`}
    <p><a href=${`/schedule?unit=${unit}&view=week&start=${week.start}`}>This week in the schedule</a></p>`;

/** @param {{unit: {id: number, name: string}, asked: string}} props `asked` is a week of the address */
function ByWeek({ unit, asked }) {
    const first = monday();
    const [from, to] = [isoDay(first, -WEEKS * DAYS), isoDay(first, WEEKS * DAYS)];
    const found = useAsked((signal) => client.request('GET', `/api/orgunit/${unit.id}/utilization/`, { query: { from, to }, signal }), [unit.id, from]);
    return html`<${Asked} asked=${found}>${({ weeks = /** @type {Week[]} */ ([]) }) => {
        const now = Math.max(0, weeks.findIndex(({ start }) => start === isoDay(first)));
        const chosen = weeks.find(({ week }) => week === asked) ?? weeks[now];
        const share = (/** @type {boolean} */ past) => weeks.map(({ percent }, at) => (at < now === past ? percent : null));
        if (!chosen) return html`<${Empty} title="There are no weeks." />`;
        return html`<${Chart} label=${`Booked share of ${unit.name} by week`} data=${[weeks.map((_, at) => at), share(true), share(false)]} unit="%" most=${WHOLE} words=${(/** @type {number} */ at) => weeks[at]?.week.slice(5) ?? ''}
                series=${[{ label: 'Past', color: '--edge', bars: true }, { label: 'Coming', color: '--main', bars: true }]} onPick=${(/** @type {number} */ at) => setQuery({ week: weeks[at]?.week ?? null })} />
            <${People} week=${chosen} unit=${unit.id} /><${Weeks} weeks=${weeks} chosen=${chosen} />`;
    }}<//>`;
}

/** @param {{units: any[], query: URLSearchParams}} props */
function Drawn({ units, query }) {
    const only = query.get('unit') ?? '';
    const shown = units.filter(({ id }) => !only || String(id) === only);
    const step = (/** @type {number} */ way) => {
        const at = ['', ...units.map(({ id }) => String(id))];
        setQuery({ unit: at[Math.max(0, Math.min(at.length - 1, at.indexOf(only) + way))] ?? '' });
    };
    useKeys([{ keys: '[', does: 'Unit before', run: () => step(-1) }, { keys: ']', does: 'Unit after', run: () => step(1) }]);
    return html`<div class="bar filters"><label>Unit <select value=${only} onChange=${(/** @type {any} */ event) => setQuery({ unit: event.target.value })}><option value="">All</option>
            ${units.map(({ id, name }) => html`<option key=${id} value=${id}>${name}</option>`)}</select></label>
            ${query.has('week') && html`<button type="button" onClick=${() => setQuery({ week: null })}>This week</button>`}</div>
        ${shown.length === 0 && html`<${Empty} title="You see no unit."><p>Ask whoever manages your unit to make you a member.</p><//>`}
        <div class="cards">${shown.slice(0, MOST_UNITS).map((unit) => html`<${Section} key=${unit.id} title=${unit.name}>
            <p><${Share} part=${unit.capacity_utilization} whole=${1}><strong>${Math.round(unit.capacity_utilization * WHOLE)}%</strong> of this week and the next three are booked<//></p>
            <${ByWeek} unit=${unit} asked=${query.get('week') ?? ''} /><//>`)}</div>
        ${shown.length > MOST_UNITS && html`<p class="soft">The first ${MOST_UNITS} of ${shown.length}; choose a unit to see another.</p>`}`;
}

/** @param {{query: URLSearchParams}} props */
export default function Capacity({ query }) {
    useTitle('Capacity');
    const asked = useAsked(read, []);
    return html`<h1>Capacity</h1><${Asked} asked=${asked}>${(/** @type {any[]} */ units) => html`<${Drawn} units=${units} query=${query} />`}<//>`;
}
