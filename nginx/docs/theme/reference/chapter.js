// Gives ReDoc the chapter of the API that the address asks for, by ?chapter=jobs or as ReDoc names its places
// (#tag/jobs/operation/jobs_list): the whole of it at once takes many seconds to draw.
(async () => {
    const whole = await (await fetch('/api/schema/?format=json')).json();
    const asked = (/^#tag\/([^/]+)/.exec(location.hash) || [])[1] || new URLSearchParams(location.search).get('chapter');
    const names = whole.tags.map((tag) => tag.name);
    const chapter = asked === 'all' || names.includes(asked) ? asked : names[0];
    const link = document.querySelector(`.pages a[href$="?chapter=${chapter}"]`);
    if (link) link.setAttribute('aria-current', 'page');

    const belongs = (operation) => (operation.tags || []).includes(chapter);
    const ofChapter = (items) => Object.fromEntries(Object.entries(items)
        .map(([name, item]) => [name, Object.fromEntries(Object.entries(item).filter(([, one]) => Array.isArray(one) || belongs(one)))])
        .filter(([, item]) => Object.values(item).some(belongs)));

    // What is referred to, and what that refers to: the rest ReDoc need not read.
    const reach = (value, kept) => {
        if (!value || typeof value !== 'object') return;
        if (typeof value.$ref === 'string') {
            const [, , kind, name] = value.$ref.split('/');
            kept[kind] = kept[kind] || {};
            if (!kept[kind][name]) {
                kept[kind][name] = whole.components[kind][name];
                reach(kept[kind][name], kept);
            }
        }
        Object.values(value).forEach((one) => reach(one, kept));
    };

    let shown = whole;
    if (chapter !== 'all') {
        const components = { securitySchemes: whole.components.securitySchemes };
        const part = { paths: ofChapter(whole.paths), webhooks: ofChapter(whole.webhooks || {}) };
        reach(part, components);
        const info = chapter === names[0] ? whole.info : { ...whole.info, description: '' };
        shown = { ...whole, ...part, info, components, tags: whole.tags.filter((tag) => tag.name === chapter) };
    }
    // Its own scroll bars would have everything laid out once more.
    const options = { hideDownloadButton: true, disableGoogleFont: true, hideHostname: true, expandResponses: '', nativeScrollbars: true };
    Redoc.init(shown, options, document.getElementById('content'));
})();
