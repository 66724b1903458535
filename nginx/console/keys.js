// Keys that work anywhere: single ones, and two in a row as `g j`. Who types into a field types.
import { useEffect, useRef } from './ui.js';

/** @typedef {{keys: string, does: string, run: () => void}} Key */

/** @type {Set<{current: Key[]}>} */
const sets = new Set();
let first = '';
let forgets = 0;

/** Whether what is pressed belongs to what has the focus. @param {KeyboardEvent} event */
function isTyping(event) {
    const at = event.target;
    if (at instanceof HTMLInputElement) return !/^(checkbox|radio|button|submit)$/.test(at.type);
    return at instanceof HTMLElement && (at.isContentEditable || /^(TEXTAREA|SELECT)$/.test(at.tagName));
}

/** @param {KeyboardEvent} event */
function pressed(event) {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isTyping(event) || document.querySelector('dialog[open]')) return;
    const pair = first ? `${first} ${event.key}` : event.key;
    first = '';
    clearTimeout(forgets);
    const all = known();
    const meant = all.find(({ keys }) => keys === pair);
    if (meant) {
        event.preventDefault();
        meant.run();
    } else if (all.some(({ keys }) => keys.startsWith(`${event.key} `))) {
        first = event.key;
        forgets = setTimeout(() => (first = ''), 1500);
    }
}
addEventListener('keydown', pressed);

/** All that work now; those of a view come before what is everywhere. @returns {Key[]} */
export const known = () => [...sets].reverse().flatMap((set) => set.current);

/** These work while the component is there. @param {Key[]} keys */
export function useKeys(keys) {
    const set = useRef(keys);
    set.current = keys;
    useEffect(() => {
        sets.add(set);
        return () => void sets.delete(set);
    }, []);
}

/** Into the field that searches the view. */
export function toSearch() {
    const field = document.querySelector('[data-search]');
    if (field instanceof HTMLInputElement) {
        field.focus();
        field.select();
    }
}
