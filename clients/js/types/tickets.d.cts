// Tickets, topics, attributes: what JSEND wraps, without it.
import type { CallOptions, ChangeOptions, Download, FileOptions, List, Saving, WriteOptions } from './client.cjs';
import type { Mitigation, NewTicket, Ticket, TicketChange, TopicEntry, TopicWithContent } from './records.cjs';

export type TicketTarget = string | number | { readonly key: string };
export interface TicketFilters {
    /** `activity` unless it is given. */
    type?: string;
    private?: boolean;
    ownedBy?: string;
    open?: boolean;
    /** The name of a trust group. */
    tg?: string;
    /** Begins after the ticket with this key. */
    after?: string;
}
export interface TicketHistory {
    id: number;
    at: string;
    actor: { id: number; username: string; display_name: string } | null;
    request_id: string;
    action: string;
    changes: Record<string, any>;
}
/** Whatever programs have files as. */
export type Uploadable = Blob | ArrayBuffer | ArrayBufferView | string | ReadableStream<Uint8Array> | AsyncIterable<Uint8Array>;

interface OfTickets<Row, New> {
    get(target: TicketTarget, options?: CallOptions): Promise<Row>;
    create(data: New, options?: WriteOptions): Promise<Row>;
    update(target: TicketTarget, data: TicketChange, options?: ChangeOptions): Promise<Row>;
    delete(target: TicketTarget, options?: ChangeOptions): Promise<void>;
    history(target: TicketTarget, options?: CallOptions): Promise<TicketHistory[]>;
    /** Marks addresses of a mitigation as done. */
    remediate(target: TicketTarget, ips: readonly string[], options?: WriteOptions): Promise<Mitigation>;
}
export interface Tickets extends OfTickets<Ticket, NewTicket> {
    (ticket: TicketTarget): { topics: Topics };
    list(filters?: TicketFilters, options?: CallOptions): List<Ticket>;
}
export interface Mitigations extends OfTickets<Mitigation, Omit<NewTicket, 'type'>> {
    list(filters?: Pick<TicketFilters, 'open' | 'tg' | 'after'>, options?: CallOptions): List<Mitigation>;
}

/** A topic by its name, its key, or itself. */
export type TopicTarget = string | { readonly key: string };
/** Text, or the members of a hash. */
export type TopicContents = string | Record<string, any>;
export interface Topics {
    list(options?: CallOptions): Promise<TopicEntry[]>;
    get(topic: TopicTarget, options?: CallOptions): Promise<TopicWithContent>;
    create(name: string, content?: TopicContents, options?: WriteOptions): Promise<TopicWithContent>;
    /** Members of a hash are merged. */
    update(topic: TopicTarget, content: TopicContents, options?: ChangeOptions): Promise<TopicWithContent>;
    delete(topic: TopicTarget, options?: ChangeOptions): Promise<void>;
    upload(name: string, file: Uploadable, options?: WriteOptions): Promise<TopicWithContent>;
    /** What is in a topic, byte for byte. */
    download(topic: TopicTarget, options: Saving): Promise<number>;
    download(topic: TopicTarget, options?: FileOptions): Promise<Download>;
}

/** Whose addresses are whose. */
export interface Attributes {
    get(user: string | { readonly username: string }, options?: CallOptions): Promise<{ cidr: string[] }>;
    add(user: string | { readonly username: string }, items: readonly string[], options?: WriteOptions): Promise<{ cidr: string[] }>;
    remove(user: string | { readonly username: string }, items: readonly string[], options?: WriteOptions): Promise<{ cidr: string[] }>;
}
