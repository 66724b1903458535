// What the client is besides its resources: calls, lists, files, the feed, errors, webhooks.
import type { Attributes, Mitigations, Tickets } from './tickets.cjs';
import type { EventData, Resources } from './records.cjs';

/** A row, or what stands for it. */
export type Target = number | string | { readonly id: number | string };
/** A row in a filter: its id, itself, or a name that only it has. */
export type Referred = number | string | { readonly id: number | string };
export type FilterValue = string | number | boolean | Date | null | { readonly id: number | string };
export type Query = Record<string, FilterValue | readonly FilterValue[] | undefined>;

/** Filters over a relation: `client__name` of jobs. */
export type Through<Relation extends string, Fields> = { [Name in keyof Fields & string as `${Relation}__${Name}`]?: Fields[Name] };
/** Where there may be no related row, whether a field has no value for that. */
export type Missing<Relation extends string, Field extends string> = { [Name in `${Relation}__${Field}__isnull`]?: boolean };
/** Filters over three relations and more. */
export type Further<Relation extends string, Next extends string> = {
    [Name in `${Relation}__${Next}__${string}`]?: FilterValue | readonly FilterValue[];
};
/** A name, several, or several in one text. */
export type Listed<Name extends string> = Name | `${Name},${string}` | readonly Name[];
/** By what rows are sorted; `-` before a name for descending. */
export type Ordered<Name extends string> = Listed<Name | `-${Name}`>;
/** Members to show or to leave out, those of objects in them as `client__name`. */
export interface Choice<Member extends string> {
    fields?: Listed<Member>;
    exclude?: Listed<Member>;
}

/** What lists take besides filters. */
export interface Asked {
    page?: number | 'last';
    /** At most 200. */
    page_size?: number;
    cursor?: string;
    count?: 'exact' | 'none';
    search?: string;
    /** The last event seen. */
    after?: number;
}

export interface ClientOptions {
    /** `https://…`; in a browser usually where the page came from. */
    baseUrl?: string;
    token?: string;
    /** How long a silence may be, in milliseconds (30,000). */
    timeout?: number;
    /** How often a request is sent at most (6). */
    maxTries?: number;
    /** A wait that is longer is an error at once, in milliseconds (60,000). */
    maxWait?: number;
    /** The longest first wait where the server says none, in milliseconds (500). */
    backoff?: number;
    fetch?: typeof fetch;
}

export interface CallOptions {
    signal?: AbortSignal;
    timeout?: number;
    maxTries?: number;
}
export interface ReadOptions<Member extends string = string> extends CallOptions, Choice<Member> {}
export interface WriteOptions<Member extends string = string> extends ReadOptions<Member> {
    /** Everything is judged and answered, and nothing is done. */
    dryRun?: boolean;
    /** Of a POST; made anew for each call unless it is given. */
    idempotencyKey?: string;
}
export interface ChangeOptions<Member extends string = string> extends WriteOptions<Member> {
    /** Also over what somebody else has changed meanwhile. */
    force?: boolean;
}

/** The rows of a page. */
export declare class Page<Row> extends Array<Row> {
    /** How many rows there are on all pages; null where they were not counted. */
    readonly count: number | null;
    next(): Promise<Page<Row> | null>;
    previous(): Promise<Page<Row> | null>;
}

/** Awaited it is the first page, looped over (`for await`) it is all rows. */
export interface List<Row> extends PromiseLike<Page<Row>>, AsyncIterable<Row> {
    catch<Other = never>(reject: (reason: any) => Other | PromiseLike<Other>): Promise<Page<Row> | Other>;
    finally(done: () => void): Promise<Page<Row>>;
    page(number: number | 'last'): Promise<Page<Row>>;
    count(): Promise<number>;
    first(): Promise<Row | null>;
    ids(): Promise<(Row extends { id: infer Id } | { key: infer Id } ? Id : never)[]>;
    /** All rows, or the first so many. */
    toArray(most?: number): Promise<Row[]>;
}

/** A file as it comes: its pieces can be read once. */
export interface Download extends AsyncIterable<Uint8Array> {
    readonly filename: string | null;
    readonly type: string | null;
    /** In bytes, where that is known before. */
    readonly size: number | null;
    blob(): Promise<Blob>;
    bytes(): Promise<Uint8Array>;
    text(): Promise<string>;
    saveTo(target: FileTarget): Promise<number>;
}
/** A path (in Node), or a stream, which stays open. */
export type FileTarget = string | URL | WritableStream<Uint8Array> | { write(piece: any, done: (error?: Error | null) => void): any };
export interface FileOptions extends CallOptions {
    onProgress?: (received: number, total: number | null) => void;
}
export interface Saving extends FileOptions {
    to: FileTarget;
}
export type Format = 'csv' | 'xlsx' | 'json' | 'xml';
/** All rows as a file: a Download, or how many bytes were written. */
export interface Exports<Filters> {
    (filters: Filters | undefined, options: Saving & { format?: Format }): Promise<number>;
    (filters?: Filters, options?: FileOptions & { format?: Format }): Promise<Download>;
}
export interface Downloads<Row extends unknown[]> {
    (...given: [...row: Row, options: Saving]): Promise<number>;
    (...given: [...row: Row, options?: FileOptions]): Promise<Download>;
}

export type EventName = keyof EventData;
/** An event in the feed. */
export type FeedEvent = {
    [Name in EventName]: { id: number; event: Name; timestamp: string; object_type: string; object_id: number; data: EventData[Name] };
}[EventName];
/** The body of a webhook. */
export type WebhookEvent = { [Name in EventName]: { event: Name; timestamp: string; data: EventData[Name] } }[EventName];
export interface FollowSettings extends CallOptions {
    /** Begins after this one; after the newest there is when it is missing. */
    after?: number;
    /** A file (in Node) that has where it is; what it says goes before `after`. */
    remember?: string;
    /** Milliseconds between looks (5,000). */
    interval?: number;
}
export interface Feed<Row> extends AsyncIterable<Row> {
    /** The id of the last event that was dealt with; one is, when the next is asked for. */
    readonly position: number | null;
}

export interface Session {
    user: { id: number; username: string; display_name: string };
    expires_at: string;
    csrf_token: string;
}
/** A session as its owner sees it. */
export interface OwnSession {
    id: number;
    created: string;
    last_used_at: string;
    expires_at: string;
    address: string;
    user_agent: string;
    /** Whether it is the one that asks. */
    current: boolean;
}
export interface RateLimit {
    limit: number;
    remaining: number;
    /** Seconds since 1970. */
    reset: number;
}

export interface RateLimits {
    subject: string;
    windows: { hour?: RateLimit; minute?: RateLimit };
}

export declare class ChaoticaClient {
    constructor(options?: ClientOptions);
    readonly tickets: Tickets;
    readonly mitigations: Mitigations;
    readonly attributes: Attributes;
    /** What is left of the caller's hour, by the last answer. */
    readonly rateLimit: RateLimit | null;
    /** Begins a session, which takes the place of a token. */
    login(username: string, password: string, options?: CallOptions): Promise<Session>;
    logout(options?: CallOptions): Promise<void>;
    session(options?: CallOptions): Promise<Session>;
    /** One's own sessions, the newest first: when and from where each was begun. */
    sessions(options?: CallOptions): Promise<OwnSession[]>;
    endSession(id: number, options?: CallOptions): Promise<void>;
    /** Ends all of one's sessions but that of this client. */
    endOtherSessions(options?: CallOptions): Promise<void>;
    /** A new token of that user; this client goes on as it was. */
    fetchToken(username: string, password: string, options?: CallOptions): Promise<string>;
    /** The caller's limits by hour and by minute; asking costs nothing. */
    rateLimits(options?: CallOptions): Promise<RateLimits>;
    /** Whatever else the API has. */
    request(method: string, path: string, options?: CallOptions & { query?: Query; body?: unknown; headers?: Record<string, string> }): Promise<any>;
}
export interface ChaoticaClient extends Resources {}

export declare class ChaoticaError extends Error {
    readonly status: number | null;
    readonly code: string | null;
    readonly requestId: string | null;
    /** What the server said in one sentence; `message` has the fields too. */
    readonly summary: string;
    /** Field or parameter: what is wrong with it. */
    readonly fields: Record<string, string[]>;
}
export declare class AuthenticationError extends ChaoticaError {}
export declare class PermissionDenied extends ChaoticaError {}
export declare class NotFound extends ChaoticaError {}
export declare class Conflict extends ChaoticaError {}
export declare class InvalidTransition extends Conflict {
    /** The moves that there are from here. */
    readonly allowed: string[];
}
export declare class ValidationError extends ChaoticaError {}
export declare class PreconditionFailed extends ChaoticaError {}
export declare class RateLimited extends ChaoticaError {
    /** Seconds. */
    readonly retryAfter: number | null;
}
export declare class ServerError extends ChaoticaError {}
export declare class ConnectionFailed extends ChaoticaError {}
export declare class WebhookError extends ChaoticaError {}

export declare namespace webhooks {
    /** What a webhook tells, once it is certain that it is genuine and not older than `tolerance` seconds (300). `body` is what came,
     * byte for byte; `secret` may be several. */
    function verify(
        headers: Headers | Record<string, string | string[] | undefined>,
        body: string | ArrayBuffer | ArrayBufferView,
        secret: string | readonly string[],
        options?: { tolerance?: number; now?: number | Date },
    ): Promise<WebhookEvent>;
}
