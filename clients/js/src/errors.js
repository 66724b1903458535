// What can go wrong, as classes: one for each way in which a program would react. None of them holds a token.

/** @typedef {{status?: number, code?: string, fields?: Record<string, string[]>, requestId?: string, retryAfter?: number,
 *   allowed?: string[], summary?: string, cause?: unknown}} Told */

/** Whatever a call is refused with. Its message says which field and why; `summary` is what the server said in one sentence. */
export class ChaoticaError extends Error {
    /** @param {string} message @param {Told} told */
    constructor(message, { cause, ...told } = {}) {
        super(message, cause === undefined ? undefined : { cause });
        this.name = new.target.name;
        this.status = told.status ?? null;
        this.code = told.code ?? null;
        this.requestId = told.requestId ?? null;
        this.fields = told.fields ?? {};
        this.summary = told.summary ?? message;
    }
}
export class AuthenticationError extends ChaoticaError {}
export class PermissionDenied extends ChaoticaError {}
export class NotFound extends ChaoticaError {}
export class Conflict extends ChaoticaError {}
/** A move that the workflow does not have from here; `allowed` are those that it has. */
export class InvalidTransition extends Conflict {
    /** @param {string} message @param {Told} told */
    constructor(message, told = {}) {
        super(message, told);
        this.allowed = told.allowed ?? [];
    }
}
/** `fields` says by field, or parameter, what is wrong with it. */
export class ValidationError extends ChaoticaError {}
/** Somebody else has changed it since it was read. */
export class PreconditionFailed extends ChaoticaError {}
/** `retryAfter`: seconds. */
export class RateLimited extends ChaoticaError {
    /** @param {string} message @param {Told} told */
    constructor(message, told = {}) {
        super(message, told);
        this.retryAfter = told.retryAfter ?? null;
    }
}
export class ServerError extends ChaoticaError {}
/** No answer, or not all of one. A write may have been done or not. */
export class ConnectionFailed extends ChaoticaError {}
/** A webhook that is not what its signature says, or an old one. */
export class WebhookError extends ChaoticaError {}
