// What the board knows: the jobs of its columns, and the card that is lifted with the moves that it has.
import { client, isLoggedOut, logIn } from '../api.js';
import { whyNot } from '../parts/moves.js';
import { say, sayError } from '../parts/toast.js';
import { useEffect, useRef, useState } from '../ui.js';

/** @typedef {{id: number, title: string, status: string, [name: string]: any}} Job */
/** @typedef {import('../parts/moves.js').Move} Move */
/** @typedef {{job: Job, moves: Move[] | null, over: string}} Lifted */

const SHOWN = 'id,title,client,status,status_display,account_manager,end_date,high_risk,unit';
const PAGE = 200;
const MOST = 2000;

/** All jobs that the filters find, as they come. @param {Record<string, string>} filters */
export function useJobs(filters) {
    const [state, setState] = useState(/** @type {{jobs: Job[], loading: boolean, error: any, full: boolean}} */ ({ jobs: [], loading: true, error: undefined, full: false }));
    const [round, setRound] = useState(0);
    useEffect(() => {
        const stop = new AbortController();
        const read = async () => {
            /** @type {Job[]} */
            const jobs = [];
            /** @type {any} */
            let page = await client.jobs.list({ ...filters, fields: SHOWN, page_size: PAGE, cursor: '' }, { signal: stop.signal });
            while (page && !stop.signal.aborted) {
                jobs.push(...page);
                const last = page.length < PAGE || jobs.length >= MOST;
                setState({ jobs: [...jobs], loading: !last, error: undefined, full: jobs.length >= MOST });
                page = last ? null : await page.next();
            }
            if (!stop.signal.aborted) setState((was) => ({ ...was, loading: false }));
        };
        setState((was) => ({ ...was, loading: true, error: undefined }));
        read().catch((error) => {
            if (stop.signal.aborted) return;
            if (isLoggedOut(error)) logIn();
            setState((was) => ({ ...was, loading: false, error }));
        });
        return () => stop.abort();
    }, [JSON.stringify(filters), round]);
    const change = (/** @type {Job} */ job) => setState((was) => ({ ...was, jobs: was.jobs.map((one) => (one.id === job.id ? { ...one, ...job } : one)) }));
    return { ...state, change, again: () => setRound((was) => was + 1) };
}

/** The move that leads from a card to a column, or undefined. @param {Lifted} lifted @param {string} status */
export const moveTo = ({ moves }, status) => moves?.find((move) => move.to === status && move.open) ?? moves?.find((move) => move.to === status);

/** Why a card can't be dropped there: sentences; none where it can. @param {Lifted} lifted @param {string} status @param {string} label of the column */
export function whyShut(lifted, status, label) {
    if (status === lifted.job.status) return [];
    const move = moveTo(lifted, status);
    if (!lifted.moves) return ['Asking which moves are open…'];
    if (!move) return [`No move leads to ${label}.`];
    return move.open ? [] : whyNot(move);
}

/** Moves a card, which stands in its new column while the server is asked. @param {Job} job @param {Move} move @param {(job: Job) => void} change */
async function carry(job, move, change) {
    change({ ...job, status: move.to });
    try {
        const moved = await client.jobs.transition(job.id, /** @type {any} */ (move.transition));
        change(/** @type {any} */ (moved));
        say(`Job ${job.id}: ${moved.status_display}.`);
    } catch (error) {
        change(job);
        sayError(error, `Job ${job.id} stays where it was`);
    }
}

/** The card in the hand. @param {(job: Job) => void} change puts a job in its place */
export function useLifted(change) {
    const [lifted, setLifted] = useState(/** @type {Lifted | null} */ (null));
    const now = useRef(/** @type {Lifted | null} */ (null));
    const asked = useRef(/** @type {Promise<void>} */ (Promise.resolve()));
    const put = (/** @type {Lifted | null} */ value) => setLifted(now.current = value);
    const ask = async (/** @type {Job} */ job) => {
        try {
            const moves = /** @type {any} */ (await client.jobs.transitions(job.id));
            if (now.current?.job.id === job.id) put({ ...now.current, moves });
        } catch (error) {
            put(null);
            sayError(error, `Job ${job.id}`);
        }
    };
    return {
        lifted,
        lift(/** @type {Job} */ job) {
            put({ job, moves: null, over: job.status });
            asked.current = ask(job);
        },
        over(/** @type {string} */ status) {
            if (now.current && now.current.over !== status) put({ ...now.current, over: status });
        },
        putBack: () => put(null),
        /** Makes the move that leads to that column, once it is known which are open; why it is not made, as sentences.
         * @param {string} status @param {string} label of the column */
        async drop(status, label) {
            await asked.current;
            const card = now.current;
            if (!card) return [];
            const why = whyShut(card, status, label);
            const move = moveTo(card, status);
            if (why.length) return why;
            put(null);
            if (move && status !== card.job.status) carry(card.job, move, change);
            return [];
        },
    };
}
