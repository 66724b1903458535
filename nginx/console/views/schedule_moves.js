// A slot in the hand: moved, lengthened or given to somebody else, by the mouse or by keys; and days that are drawn for a new one.
import { client } from '../api.js';
import { say, sayError } from '../parts/toast.js';
import { useEffect, useRef, useState } from '../ui.js';
import { shifted, spanInWords } from './schedule_days.js';

/** @typedef {import('./schedule_days.js').Slot} Slot */
/** @typedef {{slot: Slot, start: number, end: number, user: any}} Lifted  by how many days its ends were moved, and whose it is to be */
/** @typedef {{row: string, from: number, to: number}} Drawn */
/** @typedef {'move' | 'start' | 'end'} Grip */

/** The slot as it would be. @param {Lifted} lifted @returns {Slot} */
export const preview = ({ slot, start, end, user }) => ({ ...shifted(slot, { start, end }), user });

/** @param {Lifted | null} lifted */
export const liftedInWords = (lifted) =>
    (lifted ? `${lifted.user.display_name}, ${spanInWords(preview(lifted))}. Arrows move it, with Shift its end; Space drops it here, Escape puts it back.` : '');

/** Saves a slot as it was dropped; it stands there while the server is asked. @param {Lifted} held @param {(slot: Slot) => void} onChange */
async function keep(held, onChange) {
    const slot = preview(held);
    const body = { ...(slot.start !== held.slot.start && { start: slot.start }), ...(slot.end !== held.slot.end && { end: slot.end }), ...(slot.user.id !== held.slot.user.id && { user: slot.user.id }) };
    if (Object.keys(body).length === 0) return;
    onChange(slot);
    try {
        onChange(/** @type {any} */ (await client.timeslots.update(slot.id, body)));
        say(`Slot of ${slot.user.display_name}: ${spanInWords(slot)}.`);
    } catch (error) {
        onChange(held.slot);
        sayError(error, 'The slot stays where it was');
    }
}

/** @param {{onChange: (slot: Slot) => void, people: any[], why?: string[]}} props `onChange` puts a slot in its place; `why` none may be lifted */
export function useLifted({ onChange, people, why }) {
    const [lifted, setLifted] = useState(/** @type {Lifted | null} */ (null));
    const now = useRef(/** @type {Lifted | null} */ (null));
    const put = (/** @type {Lifted | null} */ value) => setLifted(now.current = value);
    const drop = async () => {
        const held = now.current;
        put(null);
        if (held) await keep(held, onChange);
    };
    return {
        lifted,
        /** @param {Slot} slot */
        lift: (slot) => (why ? say(why.join(' ')) : put({ slot, start: 0, end: 0, user: slot.user })),
        /** @param {Grip} grip @param {number} days further than now */
        shift(grip, days) {
            if (now.current) this.place(grip, (grip === 'end' ? now.current.end : now.current.start) + days);
        },
        /** @param {Grip} grip @param {number} days from where it was lifted */
        place(grip, days) {
            const held = now.current;
            if (!held) return;
            const moved = { ...held, ...(grip !== 'end' && { start: days }), ...(grip !== 'start' && { end: days }) };
            if (shifted(held.slot, moved) !== held.slot || (moved.start === 0 && moved.end === 0)) put(moved);
        },
        /** To somebody else. @param {any} user */
        give(user) {
            if (now.current && user && now.current.user.id !== user.id) put({ ...now.current, user });
        },
        /** @param {number} way up or down */
        giveNext(way) {
            const at = people.findIndex(({ id }) => id === now.current?.user.id);
            this.give(people[at + way]);
        },
        putBack: () => put(null),
        drop,
    };
}

const LEAST = 5;

/** Until the button is let go, Escape pressed, or the browser scrolls instead. @param {PointerEvent} event @param {(event: PointerEvent) => void} move
 * @param {(done: boolean) => void} end @returns {() => void} what ends it without a word */
function followed(event, move, end) {
    let moves = false;
    const moved = (/** @type {PointerEvent} */ now) => {
        moves ||= Math.abs(now.clientX - event.clientX) + Math.abs(now.clientY - event.clientY) > LEAST;
        if (moves) move(now);
    };
    const stopped = (/** @type {Event} */ now) => {
        stop();
        end(moves && now.type === 'pointerup');
    };
    const pressed = (/** @type {KeyboardEvent} */ now) => now.key === 'Escape' && stopped(now);
    const stop = () => {
        removeEventListener('pointermove', moved);
        removeEventListener('pointerup', stopped);
        removeEventListener('pointercancel', stopped);
        removeEventListener('keydown', pressed);
    };
    addEventListener('pointermove', moved);
    addEventListener('pointerup', stopped);
    addEventListener('pointercancel', stopped);
    addEventListener('keydown', pressed);
    return stop;
}

const widthOf = (/** @type {Element} */ track, /** @type {number} */ count) => track.getBoundingClientRect().width / count;
const dayAt = (/** @type {PointerEvent} */ at, /** @type {Element} */ track, /** @type {number} */ count) => Math.max(0, Math.min(count - 1, Math.floor((at.clientX - track.getBoundingClientRect().left) / widthOf(track, count))));

/** What the mouse does. @param {{count: number, hand: ReturnType<typeof useLifted>, people: any[], why?: string[], onDrawn: (drawn: Drawn) => void}} props `why` nothing may be drawn */
export function usePointer({ count, hand, people, why, onDrawn }) {
    const [drawn, setDrawn] = useState(/** @type {Drawn | null} */ (null));
    const stop = useRef(() => {});
    const dragged = useRef(false);
    useEffect(() => () => stop.current(), []);
    const latest = useRef({ hand, people, onDrawn });
    latest.current = { hand, people, onDrawn };
    const follow = (/** @type {PointerEvent} */ event, /** @type {(event: PointerEvent) => void} */ move, /** @type {(done: boolean) => void} */ end) => {
        dragged.current = false;
        stop.current = followed(event, (now) => (dragged.current = true, move(now)), end);
    };

    /** @param {PointerEvent} event on a bar @param {Slot} slot @param {Grip} grip */
    const grab = (event, slot, grip) => {
        const track = event.target instanceof Element && event.target.closest('.plan-track');
        if (event.button !== 0 || !track) return;
        event.stopPropagation();
        let lifts = false;
        follow(event, (now) => {
            if (!lifts) latest.current.hand.lift(slot);
            lifts = true;
            latest.current.hand.place(grip, Math.round((now.clientX - event.clientX) / widthOf(track, count)));
            const row = grip === 'move' && document.elementFromPoint(now.clientX, now.clientY)?.closest('[data-row]');
            if (row instanceof HTMLElement) latest.current.hand.give(latest.current.people.find(({ id }) => `user ${id}` === row.dataset.row));
        }, (done) => (done ? latest.current.hand.drop() : latest.current.hand.putBack()));
    };
    /** @param {PointerEvent} event on the free part of a row @param {string} row */
    const draw = (event, row) => {
        const track = event.currentTarget;
        if (why || event.button !== 0 || event.pointerType === 'touch' || !(track instanceof Element)) return;
        const first = dayAt(event, track, count);
        let last = first;
        const days = () => ({ row, from: Math.min(first, last), to: Math.max(first, last) + 1 });
        event.preventDefault();
        follow(event, (now) => {
            last = dayAt(now, track, count);
            setDrawn(days());
        }, (done) => {
            setDrawn(null);
            if (done) latest.current.onDrawn(days());
        });
    };
    // A click may be the end of a drag; one by a key has no detail.
    return { drawn, grab, draw, endsDrag: (/** @type {MouseEvent} */ click) => click.detail > 0 && dragged.current };
}
