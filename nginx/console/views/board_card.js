// A card of the board, and its way under a mouse or a pen. With a finger one opens the job, whose page has the moves.
import { html, useEffect, useRef, useState } from '../ui.js';
import { dayOf } from '../words.js';

/** @typedef {import('./board_state.js').Job} Job */

// Less is a click.
const DRAG_PX = 6;

/** @param {{job: Job, lifted: boolean, inTurn: boolean, onGrab: (job: Job, event: PointerEvent) => void, onFocus: (id: number) => void}} props */
function Drawn({ job, lifted, inTurn, onGrab, onFocus }) {
    return html`<li class=${lifted ? 'job lifted' : 'job'} data-job=${job.id} tabindex=${inTurn ? 0 : -1} aria-roledescription="card"
        onPointerDown=${(/** @type {PointerEvent} */ event) => onGrab(job, event)} onFocus=${() => onFocus(job.id)}>
        <p class="line"><a href=${`/jobs/${job.id}`} tabindex="-1" draggable=${false}>${job.id}</a>${job.high_risk && html`<span class="status stuck">High risk</span>`}</p>
        <p>${job.title}</p>
        <p class="soft">${job.client?.name}${job.end_date && html` · ${dayOf(job.end_date)}`}</p>
    </li>`;
}

/** Drawn again only when something of it is another: a board has a thousand. @param {Parameters<typeof Drawn>[0]} props */
export function Card(props) {
    const kept = useRef(/** @type {{props: typeof props, drawn: any} | null} */ (null));
    const was = kept.current?.props;
    if (!was || was.job !== props.job || was.lifted !== props.lifted || was.inTurn !== props.inTurn) kept.current = { props, drawn: Drawn(props) };
    return kept.current?.drawn;
}

const noClick = (/** @type {Event} */ event) => event.preventDefault();
const columnAt = (/** @type {PointerEvent} */ event) => /** @type {HTMLElement | null | undefined} */ (document.elementFromPoint(event.clientX, event.clientY)?.closest('[data-status]'))?.dataset.status;

/** @typedef {{lift: (job: Job) => void, over: (status: string) => void, putBack: () => void, letGo: (status: string) => Promise<boolean>}} Hand */
/** @typedef {{job: Job, x: number, y: number, moving: boolean}} Held */

/** What the pointer does, wherever it is. @param {{current: Held | null}} held @param {{current: Hand}} acts @param {(ghost: {x: number, y: number} | null) => void} setGhost
 * @returns {Record<string, (event: any) => void>} */
function listeners(held, acts, setGhost) {
    const end = () => {
        held.current = null;
        setGhost(null);
    };
    const moved = (/** @type {PointerEvent} */ event) => {
        const card = held.current;
        if (!card || (!card.moving && Math.hypot(event.clientX - card.x, event.clientY - card.y) < DRAG_PX)) return;
        if (!card.moving) acts.current.lift(card.job);
        card.moving = true;
        setGhost({ x: event.clientX, y: event.clientY });
        const status = columnAt(event);
        if (status) acts.current.over(status);
    };
    const released = async (/** @type {PointerEvent} */ event) => {
        const card = held.current;
        if (!card) return;
        end();
        if (!card.moving) return;
        // The click that may follow is no click on a link.
        addEventListener('click', noClick, true);
        setTimeout(() => removeEventListener('click', noClick, true));
        const status = columnAt(event);
        if (!status || !(await acts.current.letGo(status))) acts.current.putBack();
    };
    const stopped = (/** @type {Event} */ event) => {
        if (!held.current || (event instanceof KeyboardEvent && event.key !== 'Escape')) return;
        end();
        acts.current.putBack();
    };
    return { pointermove: moved, pointerup: released, pointercancel: stopped, keydown: stopped };
}

/** @param {Hand} hand */
export function useDrag(hand) {
    const [ghost, setGhost] = useState(/** @type {{x: number, y: number} | null} */ (null));
    const held = useRef(/** @type {Held | null} */ (null));
    const acts = useRef(hand);
    acts.current = hand;
    useEffect(() => {
        const all = Object.entries(listeners(held, acts, setGhost));
        for (const [name, does] of all) addEventListener(name, does);
        return () => all.forEach(([name, does]) => removeEventListener(name, does));
    }, []);
    const grab = (/** @type {Job} */ job, /** @type {PointerEvent} */ event) => {
        if (event.button !== 0 || event.pointerType === 'touch') return;
        held.current = { job, x: event.clientX, y: event.clientY, moving: false };
    };
    return { grab, ghost };
}
