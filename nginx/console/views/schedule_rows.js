// The schedule drawn: a row for each person or job, a column for each day, slots as bars.
import { html } from '../ui.js';
import { deliveryRole } from '../words.js';
import { LEAVE, TYPES } from './schedule_data.js';
import { barsOf, plus, spanInWords, textOf } from './schedule_days.js';

/** @typedef {import('./schedule_days.js').Slot} Slot */
/** @typedef {import('./schedule_days.js').Days} Days */
/** @typedef {{key: string, name: any, label: string, slots: Slot[], country?: string, person?: any, actions?: any}} Row */

const LANE = 1.75; // rem
// A bar that is narrower, as part of all days, has no room for words.
const FITS = 40;
const names = 'SMTWTFS';
const month = new Intl.DateTimeFormat('en-GB', { month: 'short' });

/** @param {{days: Days, view: string}} props */
function Head({ days, view }) {
    const all = Array.from({ length: days.count }, (_, at) => plus(days.first, at));
    const isWide = view !== 'quarter';
    return html`<div class="plan-head" aria-hidden="true"><div class="plan-name"></div><div class="plan-days">${all.map((day, at) => html`<span key=${at} class=${at === days.today ? 'today' : ''}>
        ${isWide ? html`<small>${names[day.getDay()]}</small>${day.getDate()}` : day.getDay() === 1 ? html`<small>${month.format(day)}</small>${day.getDate()}` : ''}</span>`)}</div></div>`;
}

/** Weekends, holidays and today, behind the bars. @param {{days: Days, country?: string, holidays: any[]}} props */
function Shades({ days, country, holidays }) {
    const shades = [];
    for (let at = 0; at < days.count; ++at) {
        const day = plus(days.first, at);
        const holiday = country && holidays.find((one) => one.country === country && one.date === textOf(day));
        const kind = holiday ? 'holiday' : day.getDay() % 6 === 0 ? 'weekend' : at === days.today ? 'now' : '';
        if (kind) shades.push(html`<span key=${at} class=${`shade ${kind}`} title=${holiday ? holiday.reason : undefined} style=${{ left: `${(at / days.count) * 100}%` }}></span>`);
    }
    return html`<div aria-hidden="true">${shades}</div>`;
}

/** What a bar says. @param {Slot} slot @param {{phases: Map<number, any>}} schedule @param {boolean} byJob */
function wordsOf(slot, { phases }, byJob) {
    const phase = slot.phase === null ? null : phases.get(slot.phase);
    const what = phase ? `${phase.phase_id} ${phase.name}` : slot.phase === null ? TYPES[slot.slot_type] ?? 'Slot' : `Phase ${slot.phase}`;
    return { short: byJob ? `${slot.user.display_name}${phase ? ` · ${phase.phase_id}` : ''}` : what, what };
}
const kindOf = (/** @type {Slot} */ slot) => (LEAVE.includes(slot.slot_type) ? 'leave' : slot.slot_type === 8 ? 'delivery' : slot.slot_type === 7 ? 'free' : 'other');

/** @param {{bar: import('./schedule_days.js').Bar, days: Days, schedule: any, byJob: boolean, lifted: boolean, why: string[], onGrab: any, onOpen: (event: MouseEvent, slot: Slot) => void}} props */
function BarOf({ bar, days, schedule, byJob, lifted, why, onGrab, onOpen }) {
    const { slot, lane } = bar;
    const [from, to] = [Math.max(0, bar.from), Math.min(days.count, bar.to)];
    const { short, what } = wordsOf(slot, schedule, byJob);
    const role = slot.delivery_role ? `, ${deliveryRole(slot.delivery_role)}` : '';
    const label = `${slot.user.display_name}: ${what}, ${spanInWords(slot)}${role}${slot.is_onsite ? ', on site' : ''}${why.length ? `. Conflict: ${why.join('; ')}` : ''}`;
    const style = { left: `${(from / days.count) * 100}%`, width: `${((to - from) / days.count) * 100}%`, top: `${lane * LANE}rem` };
    return html`<li style=${style}><button type="button" class=${`slot ${kindOf(slot)} ${lifted ? 'lifted' : ''} ${why.length ? 'clash' : ''}`} data-slot=${slot.id} title=${label} aria-label=${label}
        onPointerDown=${(/** @type {PointerEvent} */ event) => onGrab(event, slot, 'move')} onClick=${(/** @type {MouseEvent} */ event) => onOpen(event, slot)}>
        ${days.count / (to - from) < FITS && short}
        <span class="grip left" onPointerDown=${(/** @type {PointerEvent} */ event) => onGrab(event, slot, 'start')}></span>
        <span class="grip right" onPointerDown=${(/** @type {PointerEvent} */ event) => onGrab(event, slot, 'end')}></span></button></li>`;
}

/** @param {{rows: Row[], days: Days, view: string, schedule: any, byJob: boolean, clashes: Map<number, string[]>, lifted: number | null, drawn: import('./schedule_moves.js').Drawn | null,
 *   onGrab: any, onDraw: any, onOpen: (event: MouseEvent, slot: Slot) => void}} props */
export function Rows({ rows, days, view, schedule, byJob, clashes, lifted, drawn, onGrab, onDraw, onOpen }) {
    return html`<div class=${`plan ${view}`} style=${{ '--days': days.count }}>
        <${Head} days=${days} view=${view} />
        <ul class="plan-rows">${rows.map((row) => {
            const bars = barsOf(row.slots, days);
            const lanes = Math.max(1, ...bars.map(({ lane }) => lane + 1));
            return html`<li key=${row.key} class="plan-row" data-row=${row.key}>
                <div class="plan-name"><span>${row.name}</span>${row.actions}</div>
                <div class="plan-track" style=${{ height: `${lanes * LANE + 0.5}rem` }} onPointerDown=${row.person ? (/** @type {PointerEvent} */ event) => onDraw(event, row.key) : undefined}>
                    <${Shades} days=${days} country=${row.country} holidays=${schedule.holidays} />
                    ${drawn?.row === row.key && html`<span class="drawn" aria-hidden="true" style=${{ left: `${(drawn.from / days.count) * 100}%`, width: `${((drawn.to - drawn.from) / days.count) * 100}%` }}></span>`}
                    <ul aria-label=${`Slots of ${row.label}`}>${bars.map((bar) => html`<${BarOf} key=${bar.slot.id} bar=${bar} days=${days} schedule=${schedule} byJob=${byJob} lifted=${lifted === bar.slot.id}
                        why=${clashes.get(bar.slot.id) ?? []} onGrab=${onGrab} onOpen=${onOpen} />`)}</ul>
                </div></li>`;
        })}</ul></div>`;
}
