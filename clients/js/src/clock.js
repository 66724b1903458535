// How long an answer may keep one waiting: a signal for fetch that is aborted after a silence, or when the caller says so.

export class Clock {
    #controller = new AbortController();
    #timer;
    #abort;

    /** @param {number} ms @param {AbortSignal} [outer] the caller's */
    constructor(ms, outer) {
        this.ms = ms;
        this.outer = outer;
        this.#abort = () => this.#controller.abort(outer.reason);
        if (outer?.aborted) this.#abort();
        else outer?.addEventListener('abort', this.#abort, { once: true });
        this.restart();
    }

    get signal() {
        return this.#controller.signal;
    }

    /** Something was heard: the silence begins anew. */
    restart() {
        this.pause();
        this.#timer = setTimeout(() => this.#controller.abort(new Error(`nothing was heard for ${this.ms / 1000} s`)), this.ms);
    }

    /** Whoever reads takes time; that is no silence. */
    pause() {
        clearTimeout(this.#timer);
    }

    stop() {
        this.pause();
        this.outer?.removeEventListener('abort', this.#abort);
    }
}
