// Tickets, topics, attributes: what JSEND wraps, without it.
import type { CallOptions, ChangeOptions, Download, FileOptions, List, Saving, WriteOptions } from './client.cjs';
import type {
    AttributesChange, Mitigation, NewTicket, NewTopic, Ticket, TicketChange, TicketMetadata, TopicContent, TopicEntry, TopicWithContent,
} from './records.cjs';

export type TicketTarget = string | { readonly key: string };
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
/** Text, or the members of a hash; files are for `upload`. */
export type Uploadable = Blob | ArrayBuffer | ArrayBufferView | string | ReadableStream<Uint8Array> | AsyncIterable<Uint8Array>;

export interface Tickets {
    (ticket: TicketTarget): { topics: Topics };
    list(filters: TicketFilters & { type: 'mitigation' }, options?: CallOptions): List<Mitigation>;
    list(filters?: TicketFilters, options?: CallOptions): List<Ticket>;
    get(target: TicketTarget, options?: CallOptions): Promise<Ticket | Mitigation>;
    create(data: NewTicket & { type: 'mitigation' }, options?: WriteOptions): Promise<Mitigation>;
    create(data: NewTicket, options?: WriteOptions): Promise<{ ticket: TicketMetadata; key: string }>;
    update(target: TicketTarget, data: TicketChange, options?: ChangeOptions): Promise<Ticket | Mitigation>;
    delete(target: TicketTarget, options?: ChangeOptions): Promise<void>;
    history(target: TicketTarget, options?: CallOptions): Promise<TicketHistory[]>;
    /** Addresses of a mitigation that are done. */
    remediate(target: TicketTarget, ips: readonly string[], options?: WriteOptions): Promise<Mitigation>;
}

/** A topic by its name, its key, or itself. */
export type TopicTarget = string | { readonly key: string };
export interface Topics {
    list(options?: CallOptions): Promise<TopicEntry[]>;
    get(topic: TopicTarget, options?: CallOptions): Promise<TopicWithContent>;
    create(data: NewTopic, options?: WriteOptions): Promise<TopicWithContent>;
    update(topic: TopicTarget, data: TopicContent, options?: ChangeOptions): Promise<TopicWithContent>;
    delete(topic: TopicTarget, options?: ChangeOptions): Promise<void>;
    upload(name: string, file: Uploadable, options?: WriteOptions): Promise<TopicWithContent>;
    /** What is in a topic, byte for byte. */
    download(topic: TopicTarget, options: Saving): Promise<number>;
    download(topic: TopicTarget, options?: FileOptions): Promise<Download>;
}

/** Whose addresses are whose. */
export interface Attributes {
    get(user: string | { readonly username: string }, options?: CallOptions): Promise<{ cidr: string[] }>;
    update(user: string | { readonly username: string }, data: AttributesChange, options?: WriteOptions): Promise<{ cidr: string[] }>;
}
