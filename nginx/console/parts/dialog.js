// Dialogs: one at a time, in the browser's own modal element, which keeps the focus and gives it back.
import { isLoggedOut, logIn } from '../api.js';
import { html, useEffect, useId, useRef, useState } from '../ui.js';
import { Problem } from './basics.js';

const FIRST = 'input:not([type="hidden"], [hidden]), select, textarea, button.main, button.grave';

/** @param {{title: string, onClose: () => void, children: any, wide?: boolean}} props */
export function Dialog({ title, onClose, children, wide = false }) {
    const element = useRef(/** @type {HTMLDialogElement | null} */ (null));
    const heading = useId();
    useEffect(() => {
        const dialog = element.current;
        const before = document.activeElement;
        dialog?.showModal();
        // What is to be filled in, or done; the browser would begin with the cross.
        const first = dialog?.querySelector(FIRST);
        if (first instanceof HTMLElement) first.focus();
        return () => void (before instanceof HTMLElement && before.focus()); // it goes from the page as it is, which says nothing to anybody
    }, []);
    const closed = (/** @type {Event} */ event) => {
        if (event.target === element.current) onClose();
    };
    return html`<dialog ref=${element} class=${wide ? 'wide' : ''} aria-labelledby=${heading} onClose=${closed}>
        <header class="bar"><h2 id=${heading}>${title}</h2><button type="button" class="plain" aria-label="Close" onClick=${onClose}>✕</button></header>
        ${children}
    </dialog>`;
}

/** Asks before something is done. `onConfirm` may take its time and may fail, which is shown; the caller closes it afterwards.
 * @param {{title: string, action: string, grave?: boolean, children: any, onConfirm: () => Promise<any>, onClose: () => void}} props */
export function Confirm({ title, action, grave = false, children, onConfirm, onClose }) {
    const { run, busy, error } = useAction(onConfirm);
    const submitted = (/** @type {Event} */ event) => {
        event.preventDefault();
        run();
    };
    return html`<${Dialog} title=${title} onClose=${onClose}>
        <form onSubmit=${submitted}>
            ${children}
            ${error && html`<${Problem} error=${error} />`}
            <p class="actions"><button type="submit" class=${grave ? 'grave' : 'main'} disabled=${busy}>${action}</button>
                <button type="button" onClick=${onClose}>Cancel</button></p>
        </form>
    <//>`;
}

/** Something that a person sets off: whether it is under way, and why it failed.
 * @param {(...given: any[]) => Promise<any>} action */
export function useAction(action) {
    const [state, setState] = useState(/** @type {{busy: boolean, error: any}} */ ({ busy: false, error: undefined }));
    const run = async (/** @type {any[]} */ ...given) => {
        setState({ busy: true, error: undefined });
        try {
            await action(...given);
            setState({ busy: false, error: undefined });
        } catch (error) {
            if (isLoggedOut(error)) logIn();
            setState({ busy: false, error });
        }
    };
    return { ...state, run, forget: () => setState({ busy: false, error: undefined }) };
}
