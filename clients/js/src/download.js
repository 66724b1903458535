// Files: what comes is passed on piece by piece, and a silence in between ends it. What is kept as a whole begins again when it
// breaks off.
import { ConnectionFailed } from './errors.js';

export class Download {
    #answer;
    #again;

    /** @param {any} answer @param {((received: number, total: number | null) => void) | undefined} onProgress
     * @param {(tried: number) => Promise<any>} again asks for the same once more; null when that was tried often enough */
    constructor(answer, onProgress, again) {
        this.#answer = answer;
        this.#again = again;
        this.onProgress = onProgress;
        answer.clock.pause();
        const { headers } = answer.response;
        const disposition = headers.get('content-disposition') ?? '';
        this.filename = /filename="?([^";]+)/.exec(disposition)?.[1] ?? null;
        this.type = headers.get('content-type');
        const length = headers.get('content-length');
        this.size = length === null ? null : Number(length);
    }

    /** The pieces, each a Uint8Array, once. */
    async *[Symbol.asyncIterator]() {
        const { response, clock } = this.#answer;
        const reader = response.body.getReader();
        let received = 0;
        try {
            for (;;) {
                const { done, value } = await this.#piece(reader, received);
                if (done) return;
                received += value.length;
                this.onProgress?.(received, this.size);
                yield value;
            }
        } finally {
            clock.stop();
            reader.cancel().catch(() => {});
        }
    }

    async #piece(reader, received) {
        const { clock } = this.#answer;
        clock.restart();
        try {
            return await reader.read();
        } catch (error) {
            if (clock.outer?.aborted) throw clock.outer.reason;
            const why = clock.signal.aborted ? clock.signal.reason : error.cause ?? error;
            throw new ConnectionFailed(`The file ended after ${received} bytes: ${why.message}`, { code: 'CONNECTION_FAILED', cause: error });
        } finally {
            clock.pause();
        }
    }

    async #asWhole(read) {
        for (;;) {
            try {
                return await read();
            } catch (error) {
                const answer = error instanceof ConnectionFailed ? await this.#again(this.#answer.tried) : null;
                if (!answer) throw error;
                this.#answer = answer;
            }
        }
    }

    /** @returns {Promise<Blob>} */
    async blob() {
        return this.#asWhole(async () => {
            const pieces = [];
            for await (const piece of this) pieces.push(piece);
            return new Blob(pieces, { type: this.type ?? '' });
        });
    }
    async bytes() {
        return new Uint8Array(await (await this.blob()).arrayBuffer());
    }
    async text() {
        return (await this.blob()).text();
    }

    /** Writes it to a path (Node; the file is there when it is whole), or to a stream, which stays open. How many bytes it has.
     * @param {any} target */
    async saveTo(target) {
        if (typeof target === 'string' || target instanceof URL) return this.#asWhole(() => this.#saveAs(target));
        const writer = target.getWriter ? webWriter(target) : nodeWriter(target);
        let bytes = 0;
        try {
            for await (const piece of this) {
                await writer.write(piece);
                bytes += piece.length;
            }
        } finally {
            writer.release();
        }
        return bytes;
    }

    async #saveAs(path) {
        const { open, rename, rm } = await import('node:fs/promises');
        const { fileURLToPath } = await import('node:url');
        const to = typeof path === 'string' ? path : fileURLToPath(path);
        const part = `${to}.part`;
        const file = await open(part, 'w');
        let bytes = 0;
        try {
            try {
                for await (const piece of this) {
                    await file.writeFile(piece);
                    bytes += piece.length;
                }
            } finally {
                await file.close();
            }
            await rename(part, to);
        } catch (error) {
            await rm(part, { force: true });
            throw error;
        }
        return bytes;
    }
}

function webWriter(stream) {
    const writer = stream.getWriter();
    return { write: (piece) => writer.ready.then(() => writer.write(piece)), release: () => writer.releaseLock() };
}

function nodeWriter(stream) {
    const write = (piece) => new Promise((resolve, reject) => stream.write(piece, (error) => (error ? reject(error) : resolve(undefined))));
    return { write, release: () => {} };
}
