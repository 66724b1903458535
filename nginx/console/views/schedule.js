// The schedule: people or jobs and the days of a week, a month or a quarter. Slots are made, moved and lengthened by dragging, or by
// keys: arrows go from slot to slot, Space lifts one, arrows move it, with Shift its end, Space drops it.
import { describe, useAsked } from '../api.js';
import { useKeys } from '../keys.js';
import { Asked, Button, Empty, Problem, Section } from '../parts/basics.js';
import { Picker } from '../parts/picker.js';
import { say, sayError } from '../parts/toast.js';
import { setQuery, useTitle } from '../router.js';
import { html, useLayoutEffect, useRef, useState } from '../ui.js';
import { dayOf } from '../words.js';
import { byId, conflictsOf, read, units } from './schedule_data.js';
import { PERIODS, daysOf, hoursOf, periodInWords, periodOf, plus, textOf } from './schedule_days.js';
import { liftedInWords, preview, useLifted, usePointer } from './schedule_moves.js';
import { CalendarDialog, FreeDialog } from './schedule_people.js';
import { Rows } from './schedule_rows.js';
import { SlotDialog } from './schedule_slot.js';

const FEW = 10; // conflicts, at first

/** @typedef {import('./schedule_data.js').Schedule} Schedule */
/** @typedef {import('./schedule_days.js').Slot} Slot */
/** @typedef {{unit: string, user: string, view: string, byJob: boolean}} Asks */

/** @param {Asks & {days: import('./schedule_days.js').Days, all: {id: number, name: string}[], onNew: () => void}} props */
function Controls({ unit, user, view, byJob, days, all, onNew }) {
    const step = (/** @type {number} */ way) => setQuery({ start: textOf(periodOf(view).step(days.first, way)) });
    const person = useAsked(async (signal) => (user ? (await byId('/api/users/', [user], 'id,display_name,username', signal)).get(Number(user)) ?? null : null), [user]);
    useKeys([
        { keys: 'n', does: 'New slot', run: onNew }, { keys: 't', does: 'Today', run: () => setQuery({ start: null }) },
        { keys: '[', does: 'Earlier', run: () => step(-1) }, { keys: ']', does: 'Later', run: () => step(1) },
    ]);
    return html`<div class="bar filters">
        <label>Unit <select value=${user ? '' : unit} onChange=${(/** @type {any} */ event) => setQuery({ unit: event.target.value, user: null })}>
            ${user && html`<option value=""></option>`}${all.map(({ id, name }) => html`<option key=${id} value=${id}>${name}</option>`)}</select></label>
        <span class="bar">Person <${Picker} path="/api/users/" label="Only one person" value=${user ? person.value ?? { id: Number(user), name: '…' } : null}
            onPick=${(/** @type {any} */ row) => setQuery({ user: row ? String(row.id) : null })} /></span>
        <span role="group" aria-label="Rows"><button type="button" aria-pressed=${!byJob} onClick=${() => setQuery({ tab: null })}>People</button>
            <button type="button" aria-pressed=${byJob} onClick=${() => setQuery({ tab: 'jobs' })}>Jobs</button></span>
        <span role="group" aria-label="Period">${Object.entries(PERIODS).map(([name, { label }]) => html`<button type="button" key=${name} aria-pressed=${view === name}
            onClick=${() => setQuery({ view: name === 'month' ? null : name, start: textOf(days.today > 0 && days.today < days.count ? new Date() : days.first) })}>${label}</button>`)}</span>
        <span class="actions"><button type="button" aria-label="Earlier" onClick=${() => step(-1)}>‹</button>
            <button type="button" onClick=${() => setQuery({ start: null })}>Today</button>
            <button type="button" aria-label="Later" onClick=${() => step(1)}>›</button></span>
    </div>`;
}

/** Rows of people, or of jobs. @param {Schedule} schedule @param {Slot[]} slots @param {boolean} byJob @param {boolean} books whether the reader may @param {(what: any) => void} open */
function rowsFor(schedule, slots, byJob, books, open) {
    if (!byJob) return schedule.people.map((person) => ({
        key: `user ${person.id}`, label: person.display_name, person, country: person.country, slots: slots.filter(({ user }) => user.id === person.id),
        name: html`<button type="button" class="plain" aria-label=${`Calendar of ${person.display_name}`} onClick=${() => open({ person })}>${person.display_name}</button>`,
        actions: books && html`<button type="button" class="plain" aria-label=${`New slot for ${person.display_name}`} onClick=${() => open({ slot: { user: person } })}>+</button>`,
    }));
    const groups = new Map(/** @type {[number, Slot[]][]} */ ([]));
    for (const slot of slots) {
        const job = schedule.phases.get(slot.phase ?? 0)?.job ?? 0;
        (groups.get(job) ?? groups.set(job, []).get(job))?.push(slot);
    }
    return [...groups].sort(([one], [other]) => other - one).map(([id, of]) => {
        const label = id ? `${id} ${schedule.jobs.get(id)?.title ?? ''}` : 'No job';
        return { key: `job ${id}`, label, slots: of, name: id ? html`<a href=${`/jobs/${id}`} title=${label}>${label}</a>` : label };
    });
}

/** @param {{conflicts: import('./schedule_data.js').Conflicts, onShow: (id: number) => void}} props */
function Conflicts({ conflicts: { count, results: conflicts }, onShow }) {
    const [all, setAll] = useState(false);
    return html`<${Section} title=${`Conflicts (${count})`}>
    ${conflicts.length === 0 ? html`<p class="soft">None in these days.</p>` : html`<ul class="rows">${conflicts.slice(0, all ? conflicts.length : FEW).map((one, at) => html`<li key=${at} class="line"><span><span class="soft">${dayOf(one.start)}</span> ${one.user.display_name}: ${one.message}</span>
        <button type="button" class="plain" aria-label=${`Show ${one.user.display_name}: ${one.message}`} onClick=${() => onShow(one.slots[0]?.id ?? 0)}>Show</button></li>`)}</ul>`}
        ${conflicts.length > FEW && !all && html`<p class="more"><button type="button" onClick=${() => setAll(true)}>${count === conflicts.length ? 'All' : 'The first'} ${conflicts.length}</button></p>`}<//>`;
}

/** @param {any[]} holidays @param {any[]} people */
function holidaysInWords(holidays, people) {
    const countries = new Set(people.map(({ country }) => country));
    return holidays.filter(({ country }) => countries.has(country)).map(({ date, reason, country }) => `${dayOf(date)} ${reason} (${country})`).join(', ');
}

/** The slot before or behind another, or the first of the next row that has one. @param {HTMLElement} from @param {string} key @returns {HTMLElement | undefined} */
function neighbour(from, key) {
    const way = /Right|Down/.test(key) ? 1 : -1;
    const rows = [...document.querySelectorAll('.plan-row')].filter((row) => row.querySelector('[data-slot]'));
    const bars = [...document.querySelectorAll('.plan [data-slot]')];
    const row = rows.findIndex((one) => one.contains(from));
    return /** @type {any} */ (/Left|Right/.test(key) ? bars[bars.indexOf(from) + way] : rows[row + way]?.querySelector('[data-slot]')) ?? undefined;
}

/** What the keys do on a slot. @param {KeyboardEvent} event @param {{hand: ReturnType<typeof useLifted>, byJob: boolean, find: (id: string) => Slot | undefined, focus: (id: number | string) => void}} has */
function pressed(event, { hand, byJob, find, focus }) {
    const at = event.target instanceof HTMLElement ? event.target : null;
    const slot = at?.dataset.slot && find(at.dataset.slot);
    if (!at || !slot || !/^( |Escape|Arrow\w+)$/.test(event.key) || (event.key === 'Escape' && !hand.lifted)) return;
    event.preventDefault();
    const way = /Right|Down/.test(event.key) ? 1 : -1;
    if (event.key === ' ') hand.lifted ? hand.drop() : hand.lift(slot);
    else if (event.key === 'Escape') hand.putBack();
    else if (hand.lifted && /Left|Right/.test(event.key)) hand.shift(event.shiftKey ? 'end' : 'move', way);
    else if (hand.lifted) byJob || hand.giveNext(way);
    else neighbour(at, event.key)?.focus();
    if (hand.lifted || event.key === ' ') setTimeout(focus, 30, slot.id);
}

/** What stands against each slot. @param {import('./schedule_data.js').Conflicts | null} conflicts */
function clashesOf(conflicts) {
    const clashes = new Map(/** @type {[number, string[]][]} */ ([]));
    for (const { slots, message } of conflicts?.results ?? []) for (const { id } of slots) clashes.set(id, [...(clashes.get(id) ?? []), message]);
    return clashes;
}
const inOrder = (/** @type {Slot[]} */ slots) => [...slots].sort((one, other) => one.start.localeCompare(other.start) || one.id - other.id);

/** A slot that was given to another row is drawn anew there, and keeps the focus. @param {number | null} id that is lifted @param {(id: number) => void} focus */
function useFocusOn(id, focus) {
    const held = useRef(id);
    useLayoutEffect(() => {
        const kept = id ?? held.current;
        if (kept !== null && document.activeElement === document.body) focus(kept);
        held.current = id;
    });
}

/** The slots as they are changed here, and the conflicts that come of it. @param {{value: Schedule | undefined, put: (value: Schedule) => void}} asked @param {import('./schedule_days.js').Days} days */
function useSlots(asked, days) {
    const schedule = /** @type {Schedule} */ (asked.value);
    const [conflicts, setConflicts] = useState(schedule.conflicts);
    const latest = useRef(schedule);
    latest.current = schedule;
    const period = { start: textOf(days.first), end: textOf(plus(days.first, days.count - 1)) };
    const recheck = () => conflictsOf({ ...period, user__in: schedule.people.map(({ id }) => id).join(',') }, new AbortController().signal).then(setConflicts, (error) => sayError(error, 'Conflicts may be others now'));
    const change = (/** @type {(slots: Slot[]) => Slot[]} */ how, /** @type {any} */ phase = null) => {
        const phases = phase ? new Map(schedule.phases).set(phase.id, phase) : schedule.phases;
        asked.put({ ...latest.current, slots: how(latest.current.slots), phases });
        recheck();
    };
    return { conflicts, change };
}

/** @param {Asks & {user_: {id: number}, days: import('./schedule_days.js').Days, asked: {value: Schedule | undefined, loading: boolean, put: (value: Schedule) => void}, all: any[]}} props */
function Drawn({ unit, user, view, byJob, user_, days, asked, all }) {
    const schedule = /** @type {Schedule} */ (asked.value);
    const [opened, open] = useState(/** @type {{slot?: any, person?: any, free?: boolean}} */ ({}));
    const description = useAsked(() => describe('/api/timeslots/'), []);
    const plan = useRef(/** @type {HTMLElement | null} */ (null));
    const close = () => open({});
    const why = description.value?.refused?.POST; // those who book move what is booked
    const { conflicts, change } = useSlots(asked, days);
    const replace = (/** @type {Slot} */ slot) => change((slots) => slots.map((one) => (one.id === slot.id ? slot : one)));
    const hand = useLifted({ onChange: replace, people: schedule.people, why });
    const drawnNew = ({ row = '', from = 0, to = 1 }) => open({ slot: { user: schedule.people.find(({ id }) => `user ${id}` === row), ...hoursOf(days, from, to) } });
    const { drawn, grab, draw, endsDrag } = usePointer({ count: days.count, hand, people: byJob ? [] : schedule.people, why, onDrawn: drawnNew });
    const today = Math.max(0, Math.min(days.count - 1, days.today));
    const make = (/** @type {any} */ what) => (what.slot && why ? say(why.join(' ')) : open(what.slot ? { slot: { ...hoursOf(days, today, today + 1), ...what.slot } } : what));
    const focus = (/** @type {number | string} */ id) => /** @type {HTMLElement | null | undefined} */ (plan.current?.querySelector(`[data-slot="${id}"]`))?.focus();
    useFocusOn(hand.lifted?.slot.id ?? null, focus);
    const shown = inOrder(schedule.slots).map((slot) => (hand.lifted?.slot.id === slot.id ? preview(hand.lifted) : slot));
    const clashes = clashesOf(conflicts);
    const rows = rowsFor(schedule, shown, byJob, !why, make);
    const holidays = holidaysInWords(schedule.holidays, schedule.people);
    return html`<${Controls} unit=${unit} user=${user} view=${view} byJob=${byJob} days=${days} all=${all} onNew=${() => make({ slot: {} })} />
        <p class=${asked.loading ? 'soft loading' : 'soft'} role="status">${asked.loading ? 'Loading…' : liftedInWords(hand.lifted) || `${schedule.slots.length === 0 ? 'No slots that you may see' : schedule.slots.length === 1 ? '1 slot' : `${schedule.slots.length} slots`}${schedule.untold ? ` (only ${schedule.untold}; choose fewer days or one person)` : ''}${holidays ? `. Holidays: ${holidays}` : ''}`}</p>
        ${description.error && html`<${Problem} error=${description.error} again=${description.again} />`}
        ${rows.length === 0 ? html`<${Empty} title=${byJob ? 'Nothing is booked in these days.' : 'Nobody is here whom you may see.'}><p>Choose another unit or other days.</p><//>`
        : html`<div ref=${plan} onKeyDown=${(/** @type {KeyboardEvent} */ event) => pressed(event, { hand, byJob, focus, find: (id) => schedule.slots.find((one) => String(one.id) === id) })}>
            <${Rows} rows=${rows} days=${days} view=${view} schedule=${schedule} byJob=${byJob} clashes=${clashes} lifted=${hand.lifted?.slot.id ?? null} drawn=${drawn}
                onGrab=${grab} onDraw=${draw} onOpen=${(/** @type {MouseEvent} */ event, /** @type {Slot} */ slot) => endsDrag(event) || open({ slot })} /></div>`}
        <p class="actions"><${Button} class="main" why=${why} onClick=${() => make({ slot: {} })}>New slot<//>
            ${conflicts && html`<button type="button" onClick=${() => open({ free: true })}>Who is free?</button>`}
            ${!why && html`<span class="soft">Drag over free days to book them, a slot to move it, its edge to lengthen it; or with the focus on a slot: <kbd>Space</kbd>, arrows, <kbd>Space</kbd>.</span>`}</p>
        ${conflicts && html`<${Conflicts} conflicts=${conflicts} onShow=${focus} />`}
        ${opened.slot && description.value && html`<${SlotDialog} description=${description.value} why=${why} slot=${opened.slot} phases=${schedule.phases} conflicts=${clashes.get(opened.slot.id) ?? []} onClose=${close}
            onSaved=${(/** @type {Slot} */ slot, /** @type {any} */ phase) => (close(), change((slots) => [...slots.filter(({ id }) => id !== slot.id), slot], phase))}
            onRemoved=${(/** @type {Slot} */ slot) => (close(), change((slots) => slots.filter(({ id }) => id !== slot.id)))} />`}
        ${opened.person && html`<${CalendarDialog} person=${opened.person} user=${user_} onClose=${close} />`}
        ${opened.free && html`<${FreeDialog} unit=${user ? '' : unit} from=${textOf(plus(days.first, today))} to=${textOf(plus(days.first, today))} onClose=${close}
            onBook=${!why && ((/** @type {any} */ person, /** @type {string} */ from, /** @type {string} */ to) => open({ slot: { user: person, ...hoursOf({ ...days, first: new Date(`${from}T00:00`) }, 0, 1), end: hoursOf({ ...days, first: new Date(`${to}T00:00`) }, 0, 1).end } }))} />`}`;
}

/** @param {{user: {id: number}, query: URLSearchParams}} props */
export default function Schedule({ user, query }) {
    const view = query.get('view') ?? 'month';
    const all = useAsked(() => units(), []);
    const days = daysOf(query.get('start'), view);
    useTitle(`Schedule, ${periodInWords(days, view)}`);
    const asks = { unit: query.get('unit') ?? String(all.value?.[0]?.id ?? ''), user: query.get('user') ?? '', view, byJob: query.get('tab') === 'jobs' };
    const ready = Boolean(asks.user || asks.unit);
    const key = `${asks.unit} ${asks.user} ${textOf(days.first)} ${days.count}`;
    const asked = useAsked(async (signal) => (ready ? { key, ...await read({ ...asks, days }, signal) } : undefined), [key]);
    return html`<h1>Schedule <span class="soft">${periodInWords(days, view)}</span></h1>
        <${Asked} asked=${all}>${(/** @type {any[]} */ list) => (list.length === 0 && !asks.user ? html`<${Empty} title="You see no unit."><p>Ask whoever manages your unit to make you a member; <a href=${`/schedule?user=${user.id}`}>your own slots</a> are here.</p><//>`
        : html`<${Asked} asked=${asked}>${() => html`<${Drawn} key=${/** @type {any} */ (asked.value).key} ...${asks} user_=${user} days=${days} asked=${asked} all=${list} />`}<//>`)}<//>`;
}
