// What a phase waits for, by its status and the people that it names.

const named = (/** @type {any} */ user, /** @type {string} */ fallback) => user?.display_name ?? fallback;

/** What a phase waits for, as a sentence. @param {any} phase */
export function waitsFor(phase) {
    const author = named(phase.report_author, 'its author');
    /** @type {Record<string, string>} */
    const words = {
        pending_sched: 'to be scheduled: people and days', scheduled_tentative: 'its schedule to be confirmed', scheduled_confirmed: 'the pre-checks to begin',
        pre_checks: 'the pre-checks to be done', client_not_ready: 'the client', ready_to_begin: 'the work to begin', testing: 'the work to be done and the report written',
        pending_tqa: `technical review by ${named(phase.techqa_by, 'somebody who takes it')}`, qa_tech: `technical review by ${named(phase.techqa_by, 'its reviewer')}`,
        qa_tech_author_updates: `changes by ${author} after the technical review`, pending_pqa: `presentation review by ${named(phase.presqa_by, 'somebody who takes it')}`,
        qa_pres: `presentation review by ${named(phase.presqa_by, 'its reviewer')}`, qa_pres_author_updates: `changes by ${author} after the presentation review`,
        completed: 'its delivery to the client', postponed: 'to be taken up again',
    };
    return words[phase.status] ?? 'nothing';
}
