// One's skills: names, the strongest first; another is found by typing.
import { client } from '../api.js';
import { Problem } from '../parts/basics.js';
import { useAction } from '../parts/dialog.js';
import { Picker } from '../parts/picker.js';
import { say } from '../parts/toast.js';
import { html } from '../ui.js';

/** @param {{user: any, onSaved: (user: any) => void}} props */
export function Skills({ user, onSaved }) {
    const { skills } = user.profile;
    const { run, busy, error } = useAction(async (/** @type {string[]} */ changed) => {
        onSaved(await client.users.update(user, { profile: { skills: changed } }));
        say('Your skills are saved.');
    });
    const add = (/** @type {any} */ row) => (skills.includes(row?.name) ? say(`You have ${row.name} already.`) : row && run([...skills, row.name]));
    return html`${skills.length > 0 ? html`<ul class="chips" aria-label="Your skills">${skills.map((/** @type {string} */ name) => html`<li class="chip" key=${name}>${name}
            <button type="button" class="plain" disabled=${busy} aria-label=${`Remove ${name}`} onClick=${() => run(skills.filter((/** @type {string} */ one) => one !== name))}>✕</button></li>`)}</ul>`
        : html`<p class="soft">None yet: whoever plans work looks for people by them.</p>`}
        <div class="field"><label for="add-skill">Add a skill</label><${Picker} id="add-skill" label="Add a skill" path="/api/skills/" value=${null} onPick=${add} /></div>
        ${error && html`<${Problem} error=${error} />`}`;
}
