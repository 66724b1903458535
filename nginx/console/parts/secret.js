// Something that is shown this once: copied from here, or lost.
import { html, useRef, useState } from '../ui.js';
import { Dialog } from './dialog.js';
import { sayError } from './toast.js';

/** @param {{title: string, secret: string, onClose: () => void, children: any}} props `children` say what it is for */
export function Secret({ title, secret, onClose, children }) {
    const field = useRef(/** @type {HTMLInputElement | null} */ (null));
    const [copied, setCopied] = useState(false);
    const copy = async () => {
        field.current?.select();
        try {
            await navigator.clipboard.writeText(secret);
            setCopied(true);
        } catch (error) {
            sayError(error, 'Copying failed; it is selected, press Ctrl+C');
        }
    };
    return html`<${Dialog} title=${title} onClose=${onClose}>
        <p class="notice"><strong>Copy it now.</strong> It is shown this once. ${children}</p>
        <div class="field"><label for="secret">Secret</label><input id="secret" ref=${field} class="secret" readonly value=${secret} onFocus=${() => field.current?.select()} /></div>
        <p class="actions"><button type="button" class="main" onClick=${copy}>Copy</button> <button type="button" onClick=${onClose}>I have it</button> <span role="status">${copied && 'Copied.'}</span></p>
    <//>`;
}
