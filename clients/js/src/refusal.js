// From a refused answer to the error that it is: the envelope of the API, or JSEND.
import {
    AuthenticationError, ChaoticaError, Conflict, InvalidTransition, NotFound, PermissionDenied, PreconditionFailed, RateLimited,
    ServerError, ValidationError,
} from './errors.js';

/** @type {Record<number, [typeof ChaoticaError, string]>} The second is for those who give no code of their own. */
const byStatus = {
    400: [ValidationError, 'BAD_REQUEST'], 401: [AuthenticationError, 'AUTHENTICATION_REQUIRED'], 403: [PermissionDenied, 'PERMISSION_DENIED'],
    404: [NotFound, 'NOT_FOUND'], 409: [Conflict, 'CONFLICT'], 410: [ChaoticaError, 'GONE'], 412: [PreconditionFailed, 'PRECONDITION_FAILED'],
    413: [ChaoticaError, 'PAYLOAD_TOO_LARGE'], 422: [ValidationError, 'VALIDATION_ERROR'], 429: [RateLimited, 'RATE_LIMIT_EXCEEDED'],
    500: [ServerError, 'INTERNAL_ERROR'], 502: [ServerError, 'BAD_GATEWAY'], 503: [ServerError, 'SERVICE_UNAVAILABLE'],
    504: [ServerError, 'TIMEOUT'],
};

/** What an answer says, whichever of the two it is, or neither. */
function toldBy(body) {
    if (body?.error?.code) return body.error;
    return body?.status ? { message: body.message, details: body.data } : {};
}

/** @param {Response} response @param {any} body @param {number | null} retryAfter seconds */
export function errorOf({ status, headers }, body, retryAfter) {
    const { code, message, details, request_id: id, allowed_transitions: allowed } = toldBy(body);
    const fields = Object.fromEntries(Object.entries(details ?? {}).map(([name, why]) => [name, [why].flat().map(String)]));
    const summary = message ?? (details ? 'The request was refused.' : `The server answers ${status}.`);
    const requestId = id || headers.get('x-request-id') || undefined;
    const [kind, usual] = byStatus[status] ?? [status >= 500 ? ServerError : ChaoticaError];
    const about = Object.entries(fields)
        .map(([name, why]) => (name === 'non_field_errors' ? '' : `${name}: `) + why.join(name === 'allowed_transitions' ? ', ' : ' '));
    const Kind = code === 'INVALID_TRANSITION' ? InvalidTransition : kind;
    return new Kind([summary, ...about, ...(requestId ? [`(${requestId})`] : [])].join('\n  '), {
        status, fields, summary, requestId, allowed, retryAfter: retryAfter ?? undefined, code: code ?? usual,
    });
}
