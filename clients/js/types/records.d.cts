// Records, what is sent, filters and verbs of every resource.
// Written by generate.py from the OpenAPI document; `./dev format` does it.
import type {
    Asked, CallOptions, ChangeOptions, Choice, Downloads, Exports, Feed, FeedEvent, FollowSettings, Further, List, Missing, Ordered,
    Query, ReadOptions, Referred, Target, Through, WriteOptions,
} from './client.cjs';

export interface TokensCreateAnswer {
    id: number;
    name: string;
    prefix: string;
    created: string;
    expires_at: string | null;
    last_used_at: string | null;
    token: string;
}

export interface TokensCreateBody {
    name: string;
    expires_at?: string | Date | null;
}

/** A secret by which a program acts as its user. `fields` and `exclude` leave members out. */
export interface Token {
    /** Identifies the token. */
    id: number;
    /** What it is for. */
    name: string;
    /** How it begins, to know it again. */
    prefix: string;
    /** When it was made. */
    created: string;
    /** Until when it can be used; null for ever. */
    expires_at: string | null;
    /** When it was used last, to the minute. */
    last_used_at: string | null;
}

export interface TokensRotateAnswer {
    id: number;
    name: string;
    prefix: string;
    created: string;
    expires_at: string | null;
    last_used_at: string | null;
    token: string;
}

/** A secret by which a program acts as its user. `fields` and `exclude` leave members out. */
export interface TokenOfAUser {
    /** Identifies the token. */
    id: number;
    /** What it is for. */
    name: string;
    /** How it begins, to know it again. */
    prefix: string;
    /** When it was made. */
    created: string;
    /** Until when it can be used; null for ever. */
    expires_at: string | null;
    /** When it was used last, to the minute. */
    last_used_at: string | null;
}

export interface UsersSetPasswordBody {
    password: string;
    current_password?: string;
}

export interface Counts {
    by: string;
    /** Of all. */
    count: number;
    /** How many rows have each value. */
    counts: Record<string, number>;
}

export interface WebhookUnit {
    /** Identifies the unit. */
    id: number;
    /** Its name; unique. */
    name: string;
}

export interface UserReference {
    /** Identifies the user. */
    id: number;
    /** The name to log in with; unique. */
    username: string;
    /** First and last name, or the username. */
    display_name: string;
}

/** Where events are sent to, signed, at least once, in order per object. `fields` and `exclude` leave members out. */
export interface WebhookCreated {
    /** Identifies the webhook. */
    id: number;
    /** Where events are sent to by POST; https, and to no private address. */
    url: string;
    /** Names of events, "job.*" and the like, or "*". */
    events: string[];
    /** Whether it gets events; true again lets it begin anew. */
    active: boolean;
    /** What it is for. */
    description: string;
    /** Only what belongs to that unit is sent. */
    unit: WebhookUnit | null;
    /** Who registered it, and must see what is sent. */
    owner: UserReference;
    /** When it was registered. */
    created: string;
    /** When it was last changed. */
    updated: string;
    /** Why it was deactivated: gone (it answered 410) or failing. */
    disabled_reason: string | null;
    /** When its first attempt without a success since failed. */
    failing_since: string | null;
    /** When an attempt last succeeded. */
    last_success_at: string | null;
    /** How many deliveries are to be done. */
    pending: number;
    /** Shown in this answer alone, where it was made for it. */
    secret: string;
}

export interface WebhooksRotateSecretBody {
    secret?: string;
}

export interface DeliveryAttemptLog {
    number: number;
    at: string;
    response_status: number | null;
    response_body: string | null;
    error: string | null;
    duration_ms: number;
}

/** An event on its way to a webhook; kept for 30 days. `fields` and `exclude` leave members out. */
export interface Delivery {
    /** Names the delivery, also to the receiver; the same at every attempt. */
    id: string;
    /** The event's number in the feed; null for a test. */
    event_id: number | null;
    /** The event's name. */
    event: string;
    /** Where it stands. */
    status: "pending" | "succeeded" | "failed" | "dropped";
    /** How often it was tried. */
    attempts: number;
    /** When it is tried next; null when it is done. */
    next_attempt_at: string | null;
    /** What the receiver answered last. */
    response_status: number | null;
    /** The first KiB of it, as text. */
    response_body: string | null;
    /** What went wrong last: connect, resolve, tls, timeout, blocked_address, redirect, status. */
    error: string | null;
    /** How long the last attempt took. */
    duration_ms: number | null;
    /** When it became due. */
    created: string;
    /** When it was done. */
    completed_at: string | null;
    /** The request's headers, signatures masked. */
    request_headers: Record<string, string | null>;
    /** The request's body, the same bytes at every attempt. */
    request_body: string;
    /** The attempts one by one. */
    attempt_log: DeliveryAttemptLog[];
}
/** As lists have it. */
export type DeliveryRow = Omit<Delivery, "request_headers" | "request_body" | "attempt_log">;

export interface DeliveriesRedeliverAllAnswer {
    count: number;
}

export interface DeliveriesRedeliverAllBody {
    status?: "pending" | "succeeded" | "failed" | "dropped";
    since?: string | Date;
}

export interface RecipientOfAnExportReference {
    /** The address. */
    email: string;
    /** Whether it was sent. */
    status: "pending" | "sent" | "failed";
    /** When the mail server took it. */
    sent_at: string | null;
    /** Why it was not sent, or not yet. */
    error: string | null;
}

/** One run of an export: its file and its messages. `fields` and `exclude` leave members out. */
export interface RunOfAnExport {
    /** Identifies the run. */
    id: number;
    /** When it was to begin. */
    scheduled_for: string;
    /** Where it stands. */
    status: "queued" | "running" | "sending" | "succeeded" | "failed" | "skipped";
    /** How often it was begun; five at most. */
    attempts: number;
    /** When its first attempt began. */
    started_at: string | null;
    /** When it ended, whatever became of it. */
    finished_at: string | null;
    /** How many rows the file has. */
    rows: number | null;
    /** How long the file is. */
    bytes: number | null;
    /** Why it failed, or what its last attempt failed by. */
    error: string | null;
    /** Of the file. */
    filename: string | null;
    /** Until when the file is kept. */
    expires_at: string | null;
    /** Whom it is sent to, and what became of that. */
    recipients: RecipientOfAnExportReference[];
}

/** A person's time, given to a phase or to something else. `fields` and `exclude` leave members out. */
export interface TimeSlot {
    /** Identifies the slot. */
    id: number;
    /** Whose time. */
    user: UserReference;
    /** The phase it is given to, as an id. */
    phase: number | null;
    /** What it is for: 8 is delivery, 7 unassigned. */
    slot_type: number;
    /** Begin. */
    start: string;
    /** End. */
    end: string;
    /** 0 none, 1 delivery, 2 reporting, 3 management, 4 QA, 5 oversight, 6 debrief, 7 contingency, 8 other, 9 shadowing. */
    delivery_role: number;
    /** At the client's site. */
    is_onsite: boolean;
    /** When it last changed. */
    updated: string;
}

export interface ConflictOfSlots {
    kind: "overlap" | "leave" | "holiday" | "outside_phase";
    user: UserReference;
    slots: TimeSlot[];
    start: string;
    end: string;
    /** For people. */
    message: string;
}

export interface ConflictsOfSlots {
    count: number | null;
    next: string | null;
    previous: string | null;
    results: ConflictOfSlots[];
}

export interface Reason {
    kind: "inactive" | "busy" | "leave" | "holiday" | "skill";
    /** For people. */
    message: string;
    start: string | null;
    end: string | null;
    /** By what, where you may see it. */
    slot: TimeSlot | null;
}

export interface Candidate {
    user: UserReference;
    free: boolean;
    reasons: Reason[];
    /** Of which nothing is told: 50 are. */
    more_reasons: number;
}

export interface Candidates {
    count: number | null;
    next: string | null;
    previous: string | null;
    results: Candidate[];
}

export interface UtilizationUnit {
    id: number;
    name: string;
}

export interface BookedPerson {
    user: UserReference;
    booked: number;
    available: number;
    utilization: number;
    percent: number;
}

export interface BookedWeek {
    /** 2026-W49 */
    week: string;
    start: string;
    end: string;
    people: BookedPerson[];
    booked: number;
    available: number;
    utilization: number;
    percent: number;
}

export interface Utilization {
    unit: UtilizationUnit;
    start: string;
    end: string;
    weeks: BookedWeek[];
    booked: number;
    available: number;
    utilization: number;
    percent: number;
}

export interface UsersMakeCalendarAnswer {
    url: string;
}

/** Something that was done: who, when, in which request, before and after. `fields` and `exclude` leave members out. */
export interface AuditRecord {
    /** Identifies the record. */
    id: number;
    /** When it happened. */
    at: string;
    /** Who did it; null for the system and for the unknown. */
    actor: UserReference | null;
    /** The request in which it happened. */
    request_id: string;
    /** What kind of thing was changed. */
    object_type: string;
    /** Which one. */
    object_id: number | null;
    /** create, update, delete, transition, login … */
    action: string;
    /** Field -> [before, after]. */
    changes: Record<string, any>;
}

/** Where it is. */
export interface ClientAddress {
    /** Street and number. */
    street: string;
    /** City. */
    city: string;
    /** State or county. */
    state: string;
    /** Postal code. */
    postal_code: string;
    /** ISO 3166 code. */
    country: string;
}

export interface ContactReference {
    /** Identifies the contact. */
    id: number;
    /** Full name. */
    name: string;
    /** E-mail address. */
    email: string;
    /** Telephone number. */
    phone: string;
    /** What the person does there. */
    role: string;
    /** What we talk about with this person. */
    type: "primary" | "technical" | "business" | "procurement" | "security" | "billing" | "executive_sponsor" | "legal" | "incident_response";
}

export interface FrameworkAgreementReference {
    /** Identifies the agreement. */
    id: number;
    /** Unique among the client's. */
    name: string;
    /** First day; today when left out. */
    start_date: string;
    /** Last day. */
    end_date: string | null;
    /** What was agreed. */
    total_value: number;
    /** What is left: the total less the revenue of all jobs that draw on it, lost and deleted ones apart. */
    remaining_value: number;
    /** Jobs may take more than is left. */
    allow_over_allocation: boolean;
    /** No job may draw on it any more. */
    closed: boolean;
}

/** A company that orders work. `fields` and `exclude` leave members out. */
export interface Client {
    /** Identifies the client. */
    id: number;
    /** Its name; unique. */
    name: string;
    /** The name in a form for addresses; unique. */
    slug: string;
    /** What people call it. */
    short_name: string;
    /** What it does. */
    industry: string;
    /** Its web site. */
    website: string;
    /** Where it is. */
    address: ClientAddress;
    /** Whom we talk to there. */
    contacts: ContactReference[];
    /** Agreements that jobs draw on. */
    framework_agreements: FrameworkAgreementReference[];
    /** Jobs not yet finished, of those you see. */
    active_jobs_count: number;
    /** All jobs but deleted ones, of those you see. */
    total_jobs_count: number;
    /** Who answers to the client. */
    account_managers: UserReference[];
    /** Its name in another system. */
    external_id: string;
    /** Working hours of a day sold. */
    hours_in_day: number;
    /** What the client asks of every job. */
    specific_requirements: string;
    /** What the client asks of every report. */
    specific_reporting_requirements: string;
    /** People need to be onboarded before work. */
    onboarding_required: boolean;
    /** When it was entered. */
    created: string;
    /** When it last changed. */
    updated: string;
}

export interface ClientInputAddress {
    /** Street and number. */
    street?: string | null;
    /** City. */
    city?: string | null;
    /** State or county. */
    state?: string | null;
    /** Postal code. */
    postal_code?: string | null;
    /** ISO 3166 code. */
    country?: string | null;
}

export interface ReferenceWithUsernameDisplayName {
    id: number;
    username?: any;
    display_name?: any;
}

/** Read-only fields may be there with the values that they have, so that what was read can be put back. */
export interface ClientInput {
    /** Its name; unique. */
    name: string;
    /** What people call it. */
    short_name?: string | null;
    /** What it does. */
    industry?: string | null;
    /** Its web site. */
    website?: string | null;
    address?: ClientInputAddress;
    /** Who answers to the client. */
    account_managers?: readonly (number | ReferenceWithUsernameDisplayName)[];
    /** Its name in another system. */
    external_id?: string | null;
    /** Working hours of a day sold. */
    hours_in_day?: number;
    /** What the client asks of every job. */
    specific_requirements?: string | null;
    /** What the client asks of every report. */
    specific_reporting_requirements?: string | null;
    /** People need to be onboarded before work. */
    onboarding_required?: boolean;
}

export interface ClientChangeAddress {
    /** Street and number. */
    street?: string | null;
    /** City. */
    city?: string | null;
    /** State or county. */
    state?: string | null;
    /** Postal code. */
    postal_code?: string | null;
    /** ISO 3166 code. */
    country?: string | null;
}

/** Read-only fields may be there with the values that they have, so that what was read can be put back. */
export interface ClientChange {
    /** Its name; unique. */
    name?: string;
    /** What people call it. */
    short_name?: string | null;
    /** What it does. */
    industry?: string | null;
    /** Its web site. */
    website?: string | null;
    address?: ClientChangeAddress;
    /** Who answers to the client. */
    account_managers?: readonly (number | ReferenceWithUsernameDisplayName)[];
    /** Its name in another system. */
    external_id?: string | null;
    /** Working hours of a day sold. */
    hours_in_day?: number;
    /** What the client asks of every job. */
    specific_requirements?: string | null;
    /** What the client asks of every report. */
    specific_reporting_requirements?: string | null;
    /** People need to be onboarded before work. */
    onboarding_required?: boolean;
}

export interface BulkUpdatedResults {
    id: number;
    ok: boolean;
    error: string;
}

export interface BulkUpdated {
    updated: number;
    results: BulkUpdatedResults[];
}

export interface ClientBulkUpdateBody {
    ids: readonly number[];
    data: Record<string, any>;
    atomic?: boolean;
}

export interface ClientBatchAnswer {
    count: number;
    results: Record<string, any>[];
}

export interface ClientBatchBody {
    client: readonly Record<string, any>[];
}

/** A person at a client. `fields` and `exclude` leave members out. */
export interface Contact {
    /** Identifies the contact. */
    id: number;
    /** Full name. */
    name: string;
    /** E-mail address. */
    email: string;
    /** Telephone number. */
    phone: string;
    /** What the person does there. */
    role: string;
    /** What we talk about with this person. */
    type: "primary" | "technical" | "business" | "procurement" | "security" | "billing" | "executive_sponsor" | "legal" | "incident_response";
    /** When it was entered. */
    created: string;
    /** When it last changed. */
    updated: string;
}

/** Read-only fields may be there with the values that they have, so that what was read can be put back. */
export interface ContactInput {
    /** Full name. */
    name: string;
    /** E-mail address. */
    email?: string | null;
    /** Telephone number. */
    phone?: string | null;
    /** What the person does there. */
    role?: string | null;
    /** What we talk about with this person. */
    type?: "primary" | "technical" | "business" | "procurement" | "security" | "billing" | "executive_sponsor" | "legal" | "incident_response";
}

/** Read-only fields may be there with the values that they have, so that what was read can be put back. */
export interface ContactChange {
    /** Full name. */
    name?: string;
    /** E-mail address. */
    email?: string | null;
    /** Telephone number. */
    phone?: string | null;
    /** What the person does there. */
    role?: string | null;
    /** What we talk about with this person. */
    type?: "primary" | "technical" | "business" | "procurement" | "security" | "billing" | "executive_sponsor" | "legal" | "incident_response";
}

/** Something that happened to a job, a phase, a user or a ticket, in the order in which it was committed. Who goes on from the last id seen by `after` misses none and sees none twice. `fields` and `exclude` leave members out. */
export interface Event {
    /** Its number in the feed; the next one is greater. */
    id: number;
    /** What happened: "job.created". */
    event: string;
    /** When. */
    timestamp: string;
    /** To what kind of thing: job, phase, user, ticket. */
    object_type: string;
    /** To which one. */
    object_id: number;
    /** What there is to tell, as `webhooks` of this schema has it by event. */
    data: Record<string, any>;
}

/** An address that one run of an export is sent to, and what became of that. `fields` and `exclude` leave members out. */
export interface RecipientOfAnExport {
    /** Identifies the message. */
    id: number;
    /** The run. */
    run: number;
    /** The address. */
    email: string;
    /** Whether it was sent. */
    status: "pending" | "sent" | "failed";
    /** When the mail server took it. */
    sent_at: string | null;
    /** Why it was not sent, or not yet. */
    error: string | null;
}

/** The rows of a list as a file, made when it is time and sent by mail. `fields` and `exclude` leave members out. */
export interface Export {
    /** Identifies the export. */
    id: number;
    /** What it is for; the name of the list unless it is given. */
    name: string;
    /** Whose list it is, as in its path: jobs. */
    resource: string;
    /** The kind of file. */
    format: "csv" | "xlsx" | "json" | "xml";
    /** Filters of the list, by name: texts, numbers, true or false, or lists of these for __in and __range. Days may be relative: today, -30d, +2w; they are those of its time zone. */
    filters: Record<string, any>;
    /** Words to search for. */
    search: string;
    /** Which fields it has, in this order; empty: all. */
    fields: string[];
    /** As in the list: -created; empty: its usual order. */
    ordering: string;
    /** How often it runs; once: now. */
    schedule: "once" | "hourly" | "daily" | "weekly" | "monthly";
    /** When, HH:MM in its time zone; of hourly ones the minute counts. */
    time: string;
    /** On which day, of weekly ones. */
    weekday: "monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday" | "sunday";
    /** On which day, of monthly ones; the last of months that are shorter. */
    day: number;
    /** IANA name; that of the owner's profile unless it is given. */
    timezone: string;
    /** Addresses that each run is sent to, one message each. */
    email_recipients: string[];
    /** Whether it runs by itself. */
    active: boolean;
    /** Whose it is, and whose rights its runs have. */
    owner: UserReference;
    /** When it runs next by itself. */
    next_run_at: string | null;
    /** When its last run began. */
    last_run_at: string | null;
    /** What became of its last run: queued, running, sending, succeeded, failed, skipped. */
    last_status: string | null;
    /** When it was made. */
    created: string;
    /** When somebody changed it last. */
    updated: string;
}

/** Read-only fields may be there with the values that they have, so that what was read can be put back. */
export interface ExportInput {
    /** What it is for; the name of the list unless it is given. */
    name?: string | null;
    /** Whose list it is, as in its path: jobs. */
    resource: string;
    /** The kind of file. */
    format?: "csv" | "xlsx" | "json" | "xml";
    /** Filters of the list, by name: texts, numbers, true or false, or lists of these for __in and __range. Days may be relative: today, -30d, +2w; they are those of its time zone. */
    filters?: Record<string, any>;
    /** Words to search for. */
    search?: string | null;
    /** Which fields it has, in this order; empty: all. */
    fields?: readonly string[];
    /** As in the list: -created; empty: its usual order. */
    ordering?: string | null;
    /** How often it runs; once: now. */
    schedule?: "once" | "hourly" | "daily" | "weekly" | "monthly";
    /** When, HH:MM in its time zone; of hourly ones the minute counts. */
    time?: string | null;
    /** On which day, of weekly ones. */
    weekday?: "monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday" | "sunday";
    /** On which day, of monthly ones; the last of months that are shorter. */
    day?: number;
    /** IANA name; that of the owner's profile unless it is given. */
    timezone?: string | null;
    /** Addresses that each run is sent to, one message each. */
    email_recipients?: readonly string[];
    /** Whether it runs by itself. */
    active?: boolean;
}

/** Read-only fields may be there with the values that they have, so that what was read can be put back. */
export interface ExportChange {
    /** What it is for; the name of the list unless it is given. */
    name?: string | null;
    /** Whose list it is, as in its path: jobs. */
    resource?: string;
    /** The kind of file. */
    format?: "csv" | "xlsx" | "json" | "xml";
    /** Filters of the list, by name: texts, numbers, true or false, or lists of these for __in and __range. Days may be relative: today, -30d, +2w; they are those of its time zone. */
    filters?: Record<string, any>;
    /** Words to search for. */
    search?: string | null;
    /** Which fields it has, in this order; empty: all. */
    fields?: readonly string[];
    /** As in the list: -created; empty: its usual order. */
    ordering?: string | null;
    /** How often it runs; once: now. */
    schedule?: "once" | "hourly" | "daily" | "weekly" | "monthly";
    /** When, HH:MM in its time zone; of hourly ones the minute counts. */
    time?: string | null;
    /** On which day, of weekly ones. */
    weekday?: "monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday" | "sunday";
    /** On which day, of monthly ones; the last of months that are shorter. */
    day?: number;
    /** IANA name; that of the owner's profile unless it is given. */
    timezone?: string | null;
    /** Addresses that each run is sent to, one message each. */
    email_recipients?: readonly string[];
    /** Whether it runs by itself. */
    active?: boolean;
}

/** What somebody found about a phase. `fields` and `exclude` leave members out. */
export interface Feedback {
    /** Identifies the feedback. */
    id: number;
    /** What it is about. */
    type: "scoping" | "technical" | "presentation" | "other";
    /** The text. */
    body: string;
    /** Who wrote it. */
    author: UserReference;
    /** When it was written. */
    created: string;
    /** When it last changed. */
    updated: string;
}

/** Read-only fields may be there with the values that they have, so that what was read can be put back. */
export interface FeedbackInput {
    /** What it is about. */
    type: "scoping" | "technical" | "presentation" | "other";
    /** The text. */
    body: string;
}

/** An agreement of a client on which jobs draw. `fields` and `exclude` leave members out. */
export interface FrameworkAgreement {
    /** Identifies the agreement. */
    id: number;
    /** Unique among the client's. */
    name: string;
    /** First day; today when left out. */
    start_date: string;
    /** Last day. */
    end_date: string | null;
    /** What was agreed. */
    total_value: number;
    /** What is left: the total less the revenue of all jobs that draw on it, lost and deleted ones apart. */
    remaining_value: number;
    /** Jobs may take more than is left. */
    allow_over_allocation: boolean;
    /** No job may draw on it any more. */
    closed: boolean;
    /** When it was entered. */
    created: string;
    /** When it last changed. */
    updated: string;
}

/** Read-only fields may be there with the values that they have, so that what was read can be put back. */
export interface FrameworkAgreementInput {
    /** Unique among the client's. */
    name: string;
    /** First day; today when left out. */
    start_date?: string | null;
    /** Last day. */
    end_date?: string | null;
    /** What was agreed. */
    total_value?: number;
    /** Jobs may take more than is left. */
    allow_over_allocation?: boolean;
    /** No job may draw on it any more. */
    closed?: boolean;
}

/** Read-only fields may be there with the values that they have, so that what was read can be put back. */
export interface FrameworkAgreementChange {
    /** Unique among the client's. */
    name?: string;
    /** First day; today when left out. */
    start_date?: string | null;
    /** Last day. */
    end_date?: string | null;
    /** What was agreed. */
    total_value?: number;
    /** Jobs may take more than is left. */
    allow_over_allocation?: boolean;
    /** No job may draw on it any more. */
    closed?: boolean;
}

/** A public holiday, on which nobody of that country is expected to work. `fields` and `exclude` leave members out. */
export interface Holiday {
    /** Identifies the holiday. */
    id: number;
    /** The day. */
    date: string;
    /** ISO 3166 code. */
    country: string;
    /** Parts of the country to which it is confined; empty for all. */
    subdivisions: string[];
    /** Why. */
    reason: string;
}

/** Read-only fields may be there with the values that they have, so that what was read can be put back. */
export interface HolidayInput {
    /** The day. */
    date: string;
    /** ISO 3166 code. */
    country: string;
    /** Parts of the country to which it is confined; empty for all. */
    subdivisions?: readonly string[];
    /** Why. */
    reason: string;
}

/** Read-only fields may be there with the values that they have, so that what was read can be put back. */
export interface HolidayChange {
    /** The day. */
    date?: string;
    /** ISO 3166 code. */
    country?: string;
    /** Parts of the country to which it is confined; empty for all. */
    subdivisions?: readonly string[];
    /** Why. */
    reason?: string;
}

export interface ClientReference {
    /** Identifies the client. */
    id: number;
    /** Its name; unique. */
    name: string;
    /** The name in a form for addresses; unique. */
    slug: string;
}

export interface OrganisationalUnitReference {
    /** Identifies the unit. */
    id: number;
    /** Its name; unique. */
    name: string;
    /** The name in a form for addresses; unique. */
    slug: string;
}

export interface JobPhases {
    /** The phase's own number. */
    id: number;
    /** Its title. */
    name: string;
    /** The service that it delivers. */
    service: string | null;
    /** Where the phase stands. */
    status: "draft" | "pending_sched" | "scheduled_tentative" | "scheduled_confirmed" | "pre_checks" | "client_not_ready" | "ready_to_begin" | "testing" | "pending_tqa" | "qa_tech" | "qa_tech_author_updates" | "pending_pqa" | "qa_pres" | "qa_pres_author_updates" | "completed" | "delivered" | "cancelled" | "postponed" | "deleted" | "archived";
}

export interface JobFrameworkAgreement {
    /** Identifies the agreement. */
    id: number;
    /** Unique among the client's. */
    name: string;
}

export interface NoteReference {
    /** Identifies the note. */
    id: number;
    /** What kind of thing it is about. */
    content_type: "job" | "phase" | "client" | "user" | "orgunit";
    /** Which one. */
    object_id: number;
    /** The text. */
    note: string;
    /** A word to sort notes by. */
    category: string;
    /** Who wrote it; null for the system. */
    author: UserReference | null;
    /** Written by the system; can't be changed. */
    is_system_note: boolean;
    /** When it was written. */
    created: string;
    /** When it last changed. */
    updated: string;
}

/** A unit of work for one client, split into phases. `fields` and `exclude` leave members out. */
export interface Job {
    /** The number people use for the job. */
    id: number;
    /** One line. */
    title: string;
    /** Who ordered it. */
    client: ClientReference;
    /** Where the job stands; it changes by transitions only. */
    status: "draft" | "pending_scope" | "scoping" | "scoping_additional_info_required" | "pending_scoping_signoff" | "scoping_complete" | "pending_start" | "in_progress" | "completed" | "lost" | "deleted" | "archived";
    /** The status for people. */
    status_display: string;
    /** When it was entered. */
    created: string;
    /** First planned day. */
    start_date: string | null;
    /** Last planned day. */
    end_date: string | null;
    /** Which unit does the work. */
    unit: OrganisationalUnitReference;
    /** Who answers for it to the client. */
    account_manager: UserReference;
    /** Its phases, in order. */
    phases: JobPhases[];
    /** What is to be done; plain text. */
    description: string;
    /** Its name in another system; unique. */
    external_id: string | null;
    /** Sales revenue. */
    revenue: number | null;
    /** Who stands in for the account manager. */
    dep_account_manager: UserReference | null;
    /** Who entered it. */
    created_by: UserReference;
    /** When it last changed. */
    updated: string;
    /** Planned calendar days, both ends included. */
    duration_days: number | null;
    /** Everybody with a part in it. */
    team_members: UserReference[];
    /** Revenue, 0 where none is set. */
    total_revenue: number;
    /** The day on which it was completed. */
    completion_date: string | null;
    /** The agreement it draws on. */
    framework_agreement: JobFrameworkAgreement | null;
    /** The work can harm the client's systems. */
    high_risk: boolean;
    /** It needs unusual skills. */
    technically_complex_test: boolean;
    /** Why it is risky or complex. */
    reasons_for_high_risk: string;
    /** Who scoped it. */
    scoped_by: UserReference[];
    /** Who signed the scope off. */
    scoped_signed_off_by: UserReference | null;
    /** When scoping was asked for. */
    scoping_requested_on: string | null;
    /** When the scope was signed off. */
    scoping_completed_date: string | null;
    /** When the status last changed. */
    status_changed_date: string;
    /** Moves that the workflow has from here. */
    allowed_transitions: string[];
    /** The newest 50 notes. */
    notes: NoteReference[];
}
/** As lists have it. */
export type JobRow = Omit<Job, "allowed_transitions" | "notes">;

export interface ReferenceWithNameSlug {
    id: number;
    name?: any;
    slug?: any;
}

export interface ReferenceWithName {
    id: number;
    name?: any;
}

/** Read-only fields may be there with the values that they have, so that what was read can be put back. */
export interface JobInput {
    /** One line. */
    title: string;
    /** Who ordered it. */
    client: number | ReferenceWithNameSlug;
    /** First planned day. */
    start_date?: string | null;
    /** Last planned day. */
    end_date?: string | null;
    /** Which unit does the work. */
    unit: number | ReferenceWithNameSlug;
    /** Who answers for it to the client. */
    account_manager?: number | ReferenceWithUsernameDisplayName | null;
    /** What is to be done; plain text. */
    description?: string | null;
    /** Its name in another system; unique. */
    external_id?: string | null;
    /** Sales revenue. */
    revenue?: number | null;
    /** Who stands in for the account manager. */
    dep_account_manager?: number | ReferenceWithUsernameDisplayName | null;
    /** The agreement it draws on. */
    framework_agreement?: number | ReferenceWithName | null;
    /** The work can harm the client's systems. */
    high_risk?: boolean;
    /** It needs unusual skills. */
    technically_complex_test?: boolean;
    /** Why it is risky or complex. */
    reasons_for_high_risk?: string | null;
}

/** Read-only fields may be there with the values that they have, so that what was read can be put back. */
export interface JobChange {
    /** One line. */
    title?: string;
    /** Who ordered it. */
    client?: number | ReferenceWithNameSlug;
    /** First planned day. */
    start_date?: string | null;
    /** Last planned day. */
    end_date?: string | null;
    /** Which unit does the work. */
    unit?: number | ReferenceWithNameSlug;
    /** Who answers for it to the client. */
    account_manager?: number | ReferenceWithUsernameDisplayName | null;
    /** What is to be done; plain text. */
    description?: string | null;
    /** Its name in another system; unique. */
    external_id?: string | null;
    /** Sales revenue. */
    revenue?: number | null;
    /** Who stands in for the account manager. */
    dep_account_manager?: number | ReferenceWithUsernameDisplayName | null;
    /** The agreement it draws on. */
    framework_agreement?: number | ReferenceWithName | null;
    /** The work can harm the client's systems. */
    high_risk?: boolean;
    /** It needs unusual skills. */
    technically_complex_test?: boolean;
    /** Why it is risky or complex. */
    reasons_for_high_risk?: string | null;
}

export interface JobsBulkUpdateBody {
    ids: readonly number[];
    data: Record<string, any>;
    atomic?: boolean;
}

export interface JobsBatchAnswer {
    count: number;
    results: Record<string, any>[];
}

export interface JobsBatchBody {
    jobs: readonly Record<string, any>[];
}

export interface JobsTransitionsAnswerTransitions {
    transition: "to_pending_scope" | "to_scoping" | "to_additional_scope_req" | "to_scope_pending_signoff" | "to_scope_complete" | "to_pending_start" | "to_in_progress" | "to_complete" | "to_lost" | "to_delete" | "to_archive";
    to: string;
    open: boolean;
    why_not: Record<string, string[]>;
}

export interface JobsTransitionsAnswer {
    transitions: JobsTransitionsAnswerTransitions[];
}

export interface JobsTransitionBody {
    transition: "to_pending_scope" | "to_scoping" | "to_additional_scope_req" | "to_scope_pending_signoff" | "to_scope_complete" | "to_pending_start" | "to_in_progress" | "to_complete" | "to_lost" | "to_delete" | "to_archive" | "to_archived" | "to_completed" | "to_deleted";
    comment?: string | null;
}

/** A member of a unit and the roles that the person has there. In paths the id is the user's. `fields` and `exclude` leave members out. */
export interface Member {
    /** Identifies the membership. */
    id: number;
    /** Who it is. */
    user: UserReference;
    /** Slugs of the roles, in their order. */
    roles: string[];
    /** Names of skills, the strongest first. */
    skills: string[];
    /** Since when. */
    added: string;
}

/** Read-only fields may be there with the values that they have, so that what was read can be put back. */
export interface MemberInput {
    /** Who it is. */
    user: number | ReferenceWithUsernameDisplayName;
    /** Slugs of the roles, in their order. */
    roles: readonly string[];
}

/** Read-only fields may be there with the values that they have, so that what was read can be put back. */
export interface MemberChange {
    /** Who it is. */
    user?: number | ReferenceWithUsernameDisplayName;
    /** Slugs of the roles, in their order. */
    roles?: readonly string[];
}

/** Something that was written about a job, a phase, a client, a user or a unit. `fields` and `exclude` leave members out. */
export interface Note {
    /** Identifies the note. */
    id: number;
    /** What kind of thing it is about. */
    content_type: "job" | "phase" | "client" | "user" | "orgunit";
    /** Which one. */
    object_id: number;
    /** The text. */
    note: string;
    /** A word to sort notes by. */
    category: string;
    /** Who wrote it; null for the system. */
    author: UserReference | null;
    /** Written by the system; can't be changed. */
    is_system_note: boolean;
    /** When it was written. */
    created: string;
    /** When it last changed. */
    updated: string;
}

/** Read-only fields may be there with the values that they have, so that what was read can be put back. */
export interface NoteInput {
    /** What kind of thing it is about. */
    content_type: "job" | "phase" | "client" | "user" | "orgunit";
    /** Which one. */
    object_id: number;
    /** The text. */
    note: string;
    /** A word to sort notes by. */
    category?: string | null;
}

/** Read-only fields may be there with the values that they have, so that what was read can be put back. */
export interface NoteChange {
    /** What kind of thing it is about. */
    content_type?: "job" | "phase" | "client" | "user" | "orgunit";
    /** Which one. */
    object_id?: number;
    /** The text. */
    note?: string;
    /** A word to sort notes by. */
    category?: string | null;
}

export interface NotesBulkUpdateBody {
    ids: readonly number[];
    data: Record<string, any>;
    atomic?: boolean;
}

export interface NotesBatchAnswer {
    count: number;
    results: Record<string, any>[];
}

export interface NotesBatchBody {
    notes: readonly Record<string, any>[];
}

/** Read-only fields may be there with the values that they have, so that what was read can be put back. */
export interface JobsNotesCreateBody {
    /** What kind of thing it is about. */
    content_type?: "job" | "phase" | "client" | "user" | "orgunit";
    /** Which one. */
    object_id?: number;
    /** The text. */
    note: string;
    /** A word to sort notes by. */
    category?: string | null;
}

/** Read-only fields may be there with the values that they have, so that what was read can be put back. */
export interface PhasesNotesCreateBody {
    /** What kind of thing it is about. */
    content_type?: "job" | "phase" | "client" | "user" | "orgunit";
    /** Which one. */
    object_id?: number;
    /** The text. */
    note: string;
    /** A word to sort notes by. */
    category?: string | null;
}

/** Read-only fields may be there with the values that they have, so that what was read can be put back. */
export interface ClientNotesCreateBody {
    /** What kind of thing it is about. */
    content_type?: "job" | "phase" | "client" | "user" | "orgunit";
    /** Which one. */
    object_id?: number;
    /** The text. */
    note: string;
    /** A word to sort notes by. */
    category?: string | null;
}

/** Read-only fields may be there with the values that they have, so that what was read can be put back. */
export interface UsersNotesCreateBody {
    /** What kind of thing it is about. */
    content_type?: "job" | "phase" | "client" | "user" | "orgunit";
    /** Which one. */
    object_id?: number;
    /** The text. */
    note: string;
    /** A word to sort notes by. */
    category?: string | null;
}

/** Read-only fields may be there with the values that they have, so that what was read can be put back. */
export interface OrgunitNotesCreateBody {
    /** What kind of thing it is about. */
    content_type?: "job" | "phase" | "client" | "user" | "orgunit";
    /** Which one. */
    object_id?: number;
    /** The text. */
    note: string;
    /** A word to sort notes by. */
    category?: string | null;
}

export interface MemberReference {
    /** Who it is. */
    user: UserReference;
    /** Slugs of the roles, in their order. */
    roles: string[];
    /** Names of skills, the strongest first. */
    skills: string[];
}

/** A team that does the work, with its members and how busy they are. `fields` and `exclude` leave members out. */
export interface OrganisationalUnit {
    /** Identifies the unit. */
    id: number;
    /** Its name; unique. */
    name: string;
    /** The name in a form for addresses; unique. */
    slug: string;
    /** What it does. */
    description: string;
    /** Active members. */
    members: MemberReference[];
    /** Jobs not yet finished, of those you see. */
    active_jobs: number;
    /** Share of the working days of this and the next three weeks that are booked on confirmed work. */
    capacity_utilization: number;
    /** Who leads it. */
    lead: UserReference | null;
    /** New members wait for approval. */
    approval_required: boolean;
    /** IANA name of its time zone. */
    timezone: string;
    /** What its work needs. */
    special_requirements: string;
    /** When it was entered. */
    created: string;
    /** When it last changed. */
    updated: string;
}

/** Read-only fields may be there with the values that they have, so that what was read can be put back. */
export interface OrganisationalUnitInput {
    /** Its name; unique. */
    name: string;
    /** What it does. */
    description?: string | null;
    /** Who leads it. */
    lead?: number | ReferenceWithUsernameDisplayName | null;
    /** New members wait for approval. */
    approval_required?: boolean;
    /** IANA name of its time zone. */
    timezone?: string | null;
    /** What its work needs. */
    special_requirements?: string | null;
}

/** Read-only fields may be there with the values that they have, so that what was read can be put back. */
export interface OrganisationalUnitChange {
    /** Its name; unique. */
    name?: string;
    /** What it does. */
    description?: string | null;
    /** Who leads it. */
    lead?: number | ReferenceWithUsernameDisplayName | null;
    /** New members wait for approval. */
    approval_required?: boolean;
    /** IANA name of its time zone. */
    timezone?: string | null;
    /** What its work needs. */
    special_requirements?: string | null;
}

export interface ServiceReference {
    /** Identifies the service. */
    id: number;
    /** Its name; unique. */
    name: string;
    /** The name in a form for addresses; unique. */
    slug: string;
}

/** A part of a job that is scheduled, done and reviewed as one. `fields` and `exclude` leave members out. */
export interface Phase {
    /** The phase's own number. */
    id: number;
    /** Number of the job, a dash, number of the phase. */
    phase_id: string;
    /** Its number within the job. */
    phase_number: number;
    /** The job that it is part of, as an id. */
    job: number;
    /** One line. */
    name: string;
    /** The service that it delivers. */
    service: ServiceReference | null;
    /** What is to be done. */
    description: string;
    /** Where the phase stands; it changes by transitions only. */
    status: "draft" | "pending_sched" | "scheduled_tentative" | "scheduled_confirmed" | "pre_checks" | "client_not_ready" | "ready_to_begin" | "testing" | "pending_tqa" | "qa_tech" | "qa_tech_author_updates" | "pending_pqa" | "qa_pres" | "qa_pres_author_updates" | "completed" | "delivered" | "cancelled" | "postponed" | "deleted" | "archived";
    /** The status for people. */
    status_display: string;
    /** When the status last changed. */
    status_changed_date: string;
    /** First day: the wish, else the earliest delivery slot. */
    start_date: string | null;
    /** Day of delivery: the wish, else a week after the last slot. */
    delivery_date: string | null;
    /** Due for technical review. */
    due_to_techqa: string | null;
    /** Due for presentation review. */
    due_to_presqa: string | null;
    /** Who leads it. */
    project_lead: UserReference | null;
    /** Who writes the report. */
    report_author: UserReference | null;
    /** Who reviews the technical content. */
    techqa_by: UserReference | null;
    /** Who reviews the presentation. */
    presqa_by: UserReference | null;
    /** What is tested. */
    test_target: string;
    /** How to communicate. */
    comm_reqs: string;
    /** What must not be done. */
    restrictions: string;
    /** When it can be done. */
    scheduling_requirements: string;
    /** What must be there first. */
    prerequisites: string;
    /** Where it is done. */
    location: string;
    /** Testing takes place at the client's site. */
    is_testing_onsite: boolean;
    /** Reporting takes place at the client's site. */
    is_reporting_onsite: boolean;
    /** The report does not leave the client's site. */
    report_to_be_left_on_client_site: boolean;
    /** How many reports; 0 means no review. */
    number_of_reports: number;
    /** Scoped hours of delivery. */
    delivery_hours: number;
    /** Scoped hours of reporting. */
    reporting_hours: number;
    /** Scoped hours of management. */
    mgmt_hours: number;
    /** Scoped hours of review. */
    qa_hours: number;
    /** Scoped hours of oversight. */
    oversight_hours: number;
    /** Scoped hours of debriefing. */
    debrief_hours: number;
    /** Scoped hours held in reserve. */
    contingency_hours: number;
    /** Other scoped hours. */
    other_hours: number;
    /** Where the deliverable is. */
    link_deliverable: string;
    /** Where the technical data is. */
    link_tech_data: string;
    /** Where the report's data is. */
    link_report_data: string;
    /** Wished first day. */
    desired_start_date: string | null;
    /** Wished day of delivery. */
    desired_delivery_date: string | null;
    /** Day of technical review, set by hand. */
    due_to_techqa_set: string | null;
    /** Day of presentation review, set by hand. */
    due_to_presqa_set: string | null;
    /** When work began. */
    actual_start_date: string | null;
    /** When it went to technical review. */
    actual_sent_to_tqa_date: string | null;
    /** When it went to presentation review. */
    actual_sent_to_pqa_date: string | null;
    /** When it was completed. */
    actual_completed_date: string | null;
    /** When it was delivered. */
    actual_delivery_date: string | null;
    /** When it was cancelled. */
    cancellation_date: string | null;
    /** When the pre-checks were done. */
    pre_checks_done_date: string | null;
    /** Whether the scope turned out right. */
    feedback_scope_correct: boolean | null;
    /** Technical quality of the report, 0 to 4. */
    techqa_report_rating: number | null;
    /** Presentation of the report, 0 to 4. */
    presqa_report_rating: number | null;
    /** Technical review asked for changes. */
    required_tqa_updates: boolean;
    /** Presentation review asked for changes. */
    required_pqa_updates: boolean;
    /** When it was entered. */
    created: string;
    /** When it last changed. */
    updated: string;
    /** Moves that the workflow has from here. */
    allowed_transitions: string[];
}
/** As lists have it. */
export type PhaseRow = Omit<Phase, "allowed_transitions">;

export interface Reference {
    id: number;
}

/** Read-only fields may be there with the values that they have, so that what was read can be put back. */
export interface PhaseInput {
    /** The job that it is part of, as an id. */
    job: number | Reference;
    /** One line. */
    name: string;
    /** The service that it delivers. */
    service?: number | ReferenceWithNameSlug | null;
    /** What is to be done. */
    description?: string | null;
    /** Who leads it. */
    project_lead?: number | ReferenceWithUsernameDisplayName | null;
    /** Who writes the report. */
    report_author?: number | ReferenceWithUsernameDisplayName | null;
    /** Who reviews the technical content. */
    techqa_by?: number | ReferenceWithUsernameDisplayName | null;
    /** Who reviews the presentation. */
    presqa_by?: number | ReferenceWithUsernameDisplayName | null;
    /** What is tested. */
    test_target?: string | null;
    /** How to communicate. */
    comm_reqs?: string | null;
    /** What must not be done. */
    restrictions?: string | null;
    /** When it can be done. */
    scheduling_requirements?: string | null;
    /** What must be there first. */
    prerequisites?: string | null;
    /** Where it is done. */
    location?: string | null;
    /** Testing takes place at the client's site. */
    is_testing_onsite?: boolean;
    /** Reporting takes place at the client's site. */
    is_reporting_onsite?: boolean;
    /** The report does not leave the client's site. */
    report_to_be_left_on_client_site?: boolean;
    /** How many reports; 0 means no review. */
    number_of_reports?: number;
    /** Scoped hours of delivery. */
    delivery_hours?: number;
    /** Scoped hours of reporting. */
    reporting_hours?: number;
    /** Scoped hours of management. */
    mgmt_hours?: number;
    /** Scoped hours of review. */
    qa_hours?: number;
    /** Scoped hours of oversight. */
    oversight_hours?: number;
    /** Scoped hours of debriefing. */
    debrief_hours?: number;
    /** Scoped hours held in reserve. */
    contingency_hours?: number;
    /** Other scoped hours. */
    other_hours?: number;
    /** Where the deliverable is. */
    link_deliverable?: string | null;
    /** Where the technical data is. */
    link_tech_data?: string | null;
    /** Where the report's data is. */
    link_report_data?: string | null;
    /** Wished first day. */
    desired_start_date?: string | null;
    /** Wished day of delivery. */
    desired_delivery_date?: string | null;
    /** Day of technical review, set by hand. */
    due_to_techqa_set?: string | null;
    /** Day of presentation review, set by hand. */
    due_to_presqa_set?: string | null;
    /** Whether the scope turned out right. */
    feedback_scope_correct?: boolean | null;
    /** Technical quality of the report, 0 to 4. */
    techqa_report_rating?: number | null;
    /** Presentation of the report, 0 to 4. */
    presqa_report_rating?: number | null;
}

/** Read-only fields may be there with the values that they have, so that what was read can be put back. */
export interface PhaseChange {
    /** The job that it is part of, as an id. */
    job?: number | Reference;
    /** One line. */
    name?: string;
    /** The service that it delivers. */
    service?: number | ReferenceWithNameSlug | null;
    /** What is to be done. */
    description?: string | null;
    /** Who leads it. */
    project_lead?: number | ReferenceWithUsernameDisplayName | null;
    /** Who writes the report. */
    report_author?: number | ReferenceWithUsernameDisplayName | null;
    /** Who reviews the technical content. */
    techqa_by?: number | ReferenceWithUsernameDisplayName | null;
    /** Who reviews the presentation. */
    presqa_by?: number | ReferenceWithUsernameDisplayName | null;
    /** What is tested. */
    test_target?: string | null;
    /** How to communicate. */
    comm_reqs?: string | null;
    /** What must not be done. */
    restrictions?: string | null;
    /** When it can be done. */
    scheduling_requirements?: string | null;
    /** What must be there first. */
    prerequisites?: string | null;
    /** Where it is done. */
    location?: string | null;
    /** Testing takes place at the client's site. */
    is_testing_onsite?: boolean;
    /** Reporting takes place at the client's site. */
    is_reporting_onsite?: boolean;
    /** The report does not leave the client's site. */
    report_to_be_left_on_client_site?: boolean;
    /** How many reports; 0 means no review. */
    number_of_reports?: number;
    /** Scoped hours of delivery. */
    delivery_hours?: number;
    /** Scoped hours of reporting. */
    reporting_hours?: number;
    /** Scoped hours of management. */
    mgmt_hours?: number;
    /** Scoped hours of review. */
    qa_hours?: number;
    /** Scoped hours of oversight. */
    oversight_hours?: number;
    /** Scoped hours of debriefing. */
    debrief_hours?: number;
    /** Scoped hours held in reserve. */
    contingency_hours?: number;
    /** Other scoped hours. */
    other_hours?: number;
    /** Where the deliverable is. */
    link_deliverable?: string | null;
    /** Where the technical data is. */
    link_tech_data?: string | null;
    /** Where the report's data is. */
    link_report_data?: string | null;
    /** Wished first day. */
    desired_start_date?: string | null;
    /** Wished day of delivery. */
    desired_delivery_date?: string | null;
    /** Day of technical review, set by hand. */
    due_to_techqa_set?: string | null;
    /** Day of presentation review, set by hand. */
    due_to_presqa_set?: string | null;
    /** Whether the scope turned out right. */
    feedback_scope_correct?: boolean | null;
    /** Technical quality of the report, 0 to 4. */
    techqa_report_rating?: number | null;
    /** Presentation of the report, 0 to 4. */
    presqa_report_rating?: number | null;
}

export interface PhasesBulkUpdateBody {
    ids: readonly number[];
    data: Record<string, any>;
    atomic?: boolean;
}

export interface PhasesBatchAnswer {
    count: number;
    results: Record<string, any>[];
}

export interface PhasesBatchBody {
    phases: readonly Record<string, any>[];
}

export interface PhasesTransitionsAnswerTransitions {
    transition: "to_pending_sched" | "to_sched_tentative" | "to_sched_confirmed" | "to_pre_checks" | "to_not_ready" | "to_ready" | "to_in_progress" | "to_pending_tech_qa" | "to_tech_qa" | "to_tech_qa_updates" | "to_pending_pres_qa" | "to_pres_qa" | "to_pres_qa_updates" | "to_completed" | "to_delivered" | "to_cancelled" | "to_postponed" | "to_deleted" | "to_archived";
    to: string;
    open: boolean;
    why_not: Record<string, string[]>;
}

export interface PhasesTransitionsAnswer {
    transitions: PhasesTransitionsAnswerTransitions[];
}

export interface PhasesTransitionBody {
    transition: "to_pending_sched" | "to_sched_tentative" | "to_sched_confirmed" | "to_pre_checks" | "to_not_ready" | "to_ready" | "to_in_progress" | "to_pending_tech_qa" | "to_tech_qa" | "to_tech_qa_updates" | "to_pending_pres_qa" | "to_pres_qa" | "to_pres_qa_updates" | "to_completed" | "to_delivered" | "to_cancelled" | "to_postponed" | "to_deleted" | "to_archived" | "to_testing";
    comment?: string | null;
}

/** Read-only fields may be there with the values that they have, so that what was read can be put back. */
export interface JobsPhasesCreateBody {
    /** The job that it is part of, as an id. */
    job?: number | Reference;
    /** One line. */
    name: string;
    /** The service that it delivers. */
    service?: number | ReferenceWithNameSlug | null;
    /** What is to be done. */
    description?: string | null;
    /** Who leads it. */
    project_lead?: number | ReferenceWithUsernameDisplayName | null;
    /** Who writes the report. */
    report_author?: number | ReferenceWithUsernameDisplayName | null;
    /** Who reviews the technical content. */
    techqa_by?: number | ReferenceWithUsernameDisplayName | null;
    /** Who reviews the presentation. */
    presqa_by?: number | ReferenceWithUsernameDisplayName | null;
    /** What is tested. */
    test_target?: string | null;
    /** How to communicate. */
    comm_reqs?: string | null;
    /** What must not be done. */
    restrictions?: string | null;
    /** When it can be done. */
    scheduling_requirements?: string | null;
    /** What must be there first. */
    prerequisites?: string | null;
    /** Where it is done. */
    location?: string | null;
    /** Testing takes place at the client's site. */
    is_testing_onsite?: boolean;
    /** Reporting takes place at the client's site. */
    is_reporting_onsite?: boolean;
    /** The report does not leave the client's site. */
    report_to_be_left_on_client_site?: boolean;
    /** How many reports; 0 means no review. */
    number_of_reports?: number;
    /** Scoped hours of delivery. */
    delivery_hours?: number;
    /** Scoped hours of reporting. */
    reporting_hours?: number;
    /** Scoped hours of management. */
    mgmt_hours?: number;
    /** Scoped hours of review. */
    qa_hours?: number;
    /** Scoped hours of oversight. */
    oversight_hours?: number;
    /** Scoped hours of debriefing. */
    debrief_hours?: number;
    /** Scoped hours held in reserve. */
    contingency_hours?: number;
    /** Other scoped hours. */
    other_hours?: number;
    /** Where the deliverable is. */
    link_deliverable?: string | null;
    /** Where the technical data is. */
    link_tech_data?: string | null;
    /** Where the report's data is. */
    link_report_data?: string | null;
    /** Wished first day. */
    desired_start_date?: string | null;
    /** Wished day of delivery. */
    desired_delivery_date?: string | null;
    /** Day of technical review, set by hand. */
    due_to_techqa_set?: string | null;
    /** Day of presentation review, set by hand. */
    due_to_presqa_set?: string | null;
    /** Whether the scope turned out right. */
    feedback_scope_correct?: boolean | null;
    /** Technical quality of the report, 0 to 4. */
    techqa_report_rating?: number | null;
    /** Presentation of the report, 0 to 4. */
    presqa_report_rating?: number | null;
}

/** What a member may do in a unit. `fields` and `exclude` leave members out. */
export interface Role {
    /** Identifies the role. */
    id: number;
    /** Its name; unique. */
    name: string;
    /** The name in a form for addresses; unique. */
    slug: string;
    /** Names of the permissions. */
    permissions: string[];
    /** Comes with the product. */
    built_in: boolean;
}

/** Read-only fields may be there with the values that they have, so that what was read can be put back. */
export interface RoleInput {
    /** Its name; unique. */
    name: string;
    /** Names of the permissions. */
    permissions?: readonly string[];
}

/** Read-only fields may be there with the values that they have, so that what was read can be put back. */
export interface RoleChange {
    /** Its name; unique. */
    name?: string;
    /** Names of the permissions. */
    permissions?: readonly string[];
}

export interface SkillReference {
    /** Identifies the skill. */
    id: number;
    /** Its name; unique within its category. */
    name: string;
    /** Category and name in a form for addresses; unique. */
    slug: string;
}

/** Something that the consultancy offers and a phase delivers. `fields` and `exclude` leave members out. */
export interface Service {
    /** Identifies the service. */
    id: number;
    /** Its name; unique. */
    name: string;
    /** The name in a form for addresses; unique. */
    slug: string;
    /** What it is. */
    description: string;
    /** Where more is written about it. */
    link: string;
    /** One of the main services. */
    is_core: boolean;
    /** Who looks after it. */
    owners: UserReference[];
    /** Skills without which it can't be delivered. */
    skills_required: SkillReference[];
    /** Skills that help. */
    skills_desired: SkillReference[];
}

/** Read-only fields may be there with the values that they have, so that what was read can be put back. */
export interface ServiceInput {
    /** Its name; unique. */
    name: string;
    /** What it is. */
    description?: string | null;
    /** Where more is written about it. */
    link?: string | null;
    /** One of the main services. */
    is_core?: boolean;
    /** Who looks after it. */
    owners?: readonly (number | ReferenceWithUsernameDisplayName)[];
    /** Skills without which it can't be delivered. */
    skills_required?: readonly (number | ReferenceWithNameSlug)[];
    /** Skills that help. */
    skills_desired?: readonly (number | ReferenceWithNameSlug)[];
}

/** Read-only fields may be there with the values that they have, so that what was read can be put back. */
export interface ServiceChange {
    /** Its name; unique. */
    name?: string;
    /** What it is. */
    description?: string | null;
    /** Where more is written about it. */
    link?: string | null;
    /** One of the main services. */
    is_core?: boolean;
    /** Who looks after it. */
    owners?: readonly (number | ReferenceWithUsernameDisplayName)[];
    /** Skills without which it can't be delivered. */
    skills_required?: readonly (number | ReferenceWithNameSlug)[];
    /** Skills that help. */
    skills_desired?: readonly (number | ReferenceWithNameSlug)[];
}

/** Something that people can do. `fields` and `exclude` leave members out. */
export interface Skill {
    /** Identifies the skill. */
    id: number;
    /** Its name; unique within its category. */
    name: string;
    /** Category and name in a form for addresses; unique. */
    slug: string;
    /** What it is. */
    description: string;
    /** The kind of skill. */
    category: string;
}

/** Read-only fields may be there with the values that they have, so that what was read can be put back. */
export interface SkillInput {
    /** Its name; unique within its category. */
    name: string;
    /** What it is. */
    description?: string | null;
    /** The kind of skill. */
    category: string;
}

/** Read-only fields may be there with the values that they have, so that what was read can be put back. */
export interface SkillChange {
    /** Its name; unique within its category. */
    name?: string;
    /** What it is. */
    description?: string | null;
    /** The kind of skill. */
    category?: string;
}

/** Read-only fields may be there with the values that they have, so that what was read can be put back. */
export interface TimeSlotInput {
    /** Whose time. */
    user: number | ReferenceWithUsernameDisplayName;
    /** The phase it is given to, as an id. */
    phase?: number | Reference | null;
    /** What it is for: 8 is delivery, 7 unassigned. */
    slot_type?: number;
    /** Begin. */
    start: string | Date;
    /** End. */
    end: string | Date;
    /** 0 none, 1 delivery, 2 reporting, 3 management, 4 QA, 5 oversight, 6 debrief, 7 contingency, 8 other, 9 shadowing. */
    delivery_role?: number;
    /** At the client's site. */
    is_onsite?: boolean;
}

/** Read-only fields may be there with the values that they have, so that what was read can be put back. */
export interface TimeSlotChange {
    /** Whose time. */
    user?: number | ReferenceWithUsernameDisplayName;
    /** The phase it is given to, as an id. */
    phase?: number | Reference | null;
    /** What it is for: 8 is delivery, 7 unassigned. */
    slot_type?: number;
    /** Begin. */
    start?: string | Date;
    /** End. */
    end?: string | Date;
    /** 0 none, 1 delivery, 2 reporting, 3 management, 4 QA, 5 oversight, 6 debrief, 7 contingency, 8 other, 9 shadowing. */
    delivery_role?: number;
    /** At the client's site. */
    is_onsite?: boolean;
}

/** Somebody with whom the tickets of a trust group are shared. In paths the id is the user's. `fields` and `exclude` leave members out. */
export interface MemberOfATrustGroup {
    /** Identifies the membership. */
    id: number;
    /** Who it is. */
    user: UserReference;
    /** May change the group. */
    admin: boolean;
}

/** Read-only fields may be there with the values that they have, so that what was read can be put back. */
export interface MemberOfATrustGroupInput {
    /** Who it is. */
    user: number | ReferenceWithUsernameDisplayName;
    /** May change the group. */
    admin?: boolean;
}

/** Read-only fields may be there with the values that they have, so that what was read can be put back. */
export interface MemberOfATrustGroupChange {
    /** Who it is. */
    user?: number | ReferenceWithUsernameDisplayName;
    /** May change the group. */
    admin?: boolean;
}

export interface MemberOfATrustGroupReference {
    /** Who it is. */
    user: UserReference;
    /** May change the group. */
    admin: boolean;
}

/** People who share tickets with one another. `fields` and `exclude` leave members out. */
export interface TrustGroup {
    /** Identifies the trust group. */
    id: number;
    /** Its name; unique. */
    name: string;
    /** What it is for. */
    description: string;
    /** Who is in it, and who looks after it. */
    members: MemberOfATrustGroupReference[];
}

export interface TrustGroupInputMembers {
    user: number | Record<string, any>;
    admin?: boolean;
}

export interface ReferenceWithUserAdmin {
    id: number;
    user?: any;
    admin?: any;
}

/** Read-only fields may be there with the values that they have, so that what was read can be put back. */
export interface TrustGroupInput {
    /** Its name; unique. */
    name: string;
    /** What it is for. */
    description?: string | null;
    /** Who is in it, and who looks after it. */
    members?: readonly (TrustGroupInputMembers | number | ReferenceWithUserAdmin)[];
}

export interface TrustGroupChangeMembers {
    user: number | Record<string, any>;
    admin?: boolean;
}

/** Read-only fields may be there with the values that they have, so that what was read can be put back. */
export interface TrustGroupChange {
    /** Its name; unique. */
    name?: string;
    /** What it is for. */
    description?: string | null;
    /** Who is in it, and who looks after it. */
    members?: readonly (TrustGroupChangeMembers | number | ReferenceWithUserAdmin)[];
}

/** About the person. */
export interface UserProfile {
    /** What the person does. */
    job_title: string;
    /** Shown to oneself, managers and admins; null for others. */
    phone: string | null;
    /** Names of skills, the strongest first. */
    skills: string[];
    /** Units of which the person is a member. */
    units: OrganisationalUnitReference[];
    /** IANA name of the person's time zone. */
    timezone: string;
    /** Where the person works. */
    city: string;
    /** ISO 3166 code, which decides the public holidays. */
    country: string;
}

/** A person of the consultancy. `fields` and `exclude` leave members out. */
export interface User {
    /** Identifies the user. */
    id: number;
    /** The name to log in with; unique. */
    username: string;
    /** Unique; can be used to log in. */
    email: string;
    /** Given name. */
    first_name: string;
    /** Family name. */
    last_name: string;
    /** First and last name, or the username. */
    display_name: string;
    /** Inactive users can't log in; references to them stay. */
    is_active: boolean;
    /** When the account was made. */
    date_joined: string;
    /** About the person. */
    profile: UserProfile;
    /** Names of the trust groups of which the person is a member. */
    trustgroups: string[];
    /** May do everything; shown to admins. */
    is_superuser: boolean | null;
    /** Name of the global role; shown to admins. */
    global_role: string | null;
    /** Who manages the person; shown to admins. */
    manager: UserReference | null;
    /** Requests per hour, null for the default and 0 for no limit; shown to oneself and admins. */
    rate_limit: number | null;
    /** When the address of the person's calendar was made, null where there is none; shown to oneself and admins. */
    calendar_created: string | null;
}

export interface UserInputProfile {
    /** What the person does. */
    job_title?: string | null;
    /** Shown to oneself, managers and admins; null for others. */
    phone?: string | null;
    /** Names of skills, the strongest first. */
    skills?: readonly string[];
    /** IANA name of the person's time zone. */
    timezone?: string | null;
    /** Where the person works. */
    city?: string | null;
    /** ISO 3166 code, which decides the public holidays. */
    country?: string | null;
}

/** Read-only fields may be there with the values that they have, so that what was read can be put back. */
export interface UserInput {
    /** The name to log in with; unique. */
    username: string;
    /** Unique; can be used to log in. */
    email: string;
    /** Given name. */
    first_name?: string | null;
    /** Family name. */
    last_name?: string | null;
    /** Inactive users can't log in; references to them stay. */
    is_active?: boolean;
    profile?: UserInputProfile;
    /** May do everything; shown to admins. */
    is_superuser?: boolean;
    /** Name of the global role; shown to admins. */
    global_role?: string | null;
    /** Who manages the person; shown to admins. */
    manager?: number | ReferenceWithUsernameDisplayName | null;
    /** Requests per hour, null for the default and 0 for no limit; shown to oneself and admins. */
    rate_limit?: number | null;
    /** To log in with; only when the user is created. */
    password?: string | null;
}

export interface UserChangeProfile {
    /** What the person does. */
    job_title?: string | null;
    /** Shown to oneself, managers and admins; null for others. */
    phone?: string | null;
    /** Names of skills, the strongest first. */
    skills?: readonly string[];
    /** IANA name of the person's time zone. */
    timezone?: string | null;
    /** Where the person works. */
    city?: string | null;
    /** ISO 3166 code, which decides the public holidays. */
    country?: string | null;
}

/** Read-only fields may be there with the values that they have, so that what was read can be put back. */
export interface UserChange {
    /** The name to log in with; unique. */
    username?: string;
    /** Unique; can be used to log in. */
    email?: string;
    /** Given name. */
    first_name?: string | null;
    /** Family name. */
    last_name?: string | null;
    /** Inactive users can't log in; references to them stay. */
    is_active?: boolean;
    profile?: UserChangeProfile;
    /** May do everything; shown to admins. */
    is_superuser?: boolean;
    /** Name of the global role; shown to admins. */
    global_role?: string | null;
    /** Who manages the person; shown to admins. */
    manager?: number | ReferenceWithUsernameDisplayName | null;
    /** Requests per hour, null for the default and 0 for no limit; shown to oneself and admins. */
    rate_limit?: number | null;
    /** To log in with; only when the user is created. */
    password?: string | null;
}

/** Where events are sent to, signed, at least once, in order per object. `fields` and `exclude` leave members out. */
export interface Webhook {
    /** Identifies the webhook. */
    id: number;
    /** Where events are sent to by POST; https, and to no private address. */
    url: string;
    /** Names of events, "job.*" and the like, or "*". */
    events: string[];
    /** Whether it gets events; true again lets it begin anew. */
    active: boolean;
    /** What it is for. */
    description: string;
    /** Only what belongs to that unit is sent. */
    unit: WebhookUnit | null;
    /** Who registered it, and must see what is sent. */
    owner: UserReference;
    /** When it was registered. */
    created: string;
    /** When it was last changed. */
    updated: string;
    /** Why it was deactivated: gone (it answered 410) or failing. */
    disabled_reason: string | null;
    /** When its first attempt without a success since failed. */
    failing_since: string | null;
    /** When an attempt last succeeded. */
    last_success_at: string | null;
    /** How many deliveries are to be done. */
    pending: number;
}

/** Read-only fields may be there with the values that they have, so that what was read can be put back. */
export interface WebhookInput {
    /** Where events are sent to by POST; https, and to no private address. */
    url: string;
    /** Names of events, "job.*" and the like, or "*". */
    events: readonly string[];
    /** Whether it gets events; true again lets it begin anew. */
    active?: boolean;
    /** What it is for. */
    description?: string | null;
    /** Only what belongs to that unit is sent. */
    unit?: number | ReferenceWithName | null;
    /** What deliveries are signed with: 16 to 255 visible characters; made and shown once where a new webhook has none. */
    secret?: string | null;
}

/** Read-only fields may be there with the values that they have, so that what was read can be put back. */
export interface WebhookChange {
    /** Where events are sent to by POST; https, and to no private address. */
    url?: string;
    /** Names of events, "job.*" and the like, or "*". */
    events?: readonly string[];
    /** Whether it gets events; true again lets it begin anew. */
    active?: boolean;
    /** What it is for. */
    description?: string | null;
    /** Only what belongs to that unit is sent. */
    unit?: number | ReferenceWithName | null;
    /** What deliveries are signed with: 16 to 255 visible characters; made and shown once where a new webhook has none. */
    secret?: string | null;
}

/** A change of one client; nothing changes or removes it. `fields` and `exclude` leave members out. */
export interface ChangeOfAClient {
    /** Identifies the record. */
    id: number;
    /** When it happened. */
    at: string;
    /** Who did it; null for the system and for the unknown. */
    actor: UserReference | null;
    /** The request in which it happened. */
    request_id: string;
    /** create, update, delete, transition, login … */
    action: string;
    /** Field -> [before, after]. */
    changes: Record<string, any>;
}

/** A change of one job; nothing changes or removes it. `fields` and `exclude` leave members out. */
export interface ChangeOfAJob {
    /** Identifies the record. */
    id: number;
    /** When it happened. */
    at: string;
    /** Who did it; null for the system and for the unknown. */
    actor: UserReference | null;
    /** The request in which it happened. */
    request_id: string;
    /** create, update, delete, transition, login … */
    action: string;
    /** Field -> [before, after]. */
    changes: Record<string, any>;
}

/** A change of one organisational unit; nothing changes or removes it. `fields` and `exclude` leave members out. */
export interface ChangeOfAOrganisationalUnit {
    /** Identifies the record. */
    id: number;
    /** When it happened. */
    at: string;
    /** Who did it; null for the system and for the unknown. */
    actor: UserReference | null;
    /** The request in which it happened. */
    request_id: string;
    /** create, update, delete, transition, login … */
    action: string;
    /** Field -> [before, after]. */
    changes: Record<string, any>;
}

/** A change of one phase; nothing changes or removes it. `fields` and `exclude` leave members out. */
export interface ChangeOfAPhase {
    /** Identifies the record. */
    id: number;
    /** When it happened. */
    at: string;
    /** Who did it; null for the system and for the unknown. */
    actor: UserReference | null;
    /** The request in which it happened. */
    request_id: string;
    /** create, update, delete, transition, login … */
    action: string;
    /** Field -> [before, after]. */
    changes: Record<string, any>;
}

/** A change of one user; nothing changes or removes it. `fields` and `exclude` leave members out. */
export interface ChangeOfAUser {
    /** Identifies the record. */
    id: number;
    /** When it happened. */
    at: string;
    /** Who did it; null for the system and for the unknown. */
    actor: UserReference | null;
    /** The request in which it happened. */
    request_id: string;
    /** create, update, delete, transition, login … */
    action: string;
    /** Field -> [before, after]. */
    changes: Record<string, any>;
}

/** Who ordered it. */
export interface JobCreatedClient {
    id: number;
    name: string;
}

/** Whose it is. */
export interface JobCreatedUnit {
    id: number;
    name: string;
}

export interface ChangedBy {
    id: number;
    username: string;
}

export interface JobCreated {
    /** The job. */
    job_id: number;
    /** Its title. */
    title: string;
    /** Who ordered it. */
    client: JobCreatedClient;
    /** Whose it is. */
    unit: JobCreatedUnit;
    /** Where it stands. */
    status: string;
    /** Who did it; null for the clock and for nobody. */
    changed_by: ChangedBy | null;
}

export interface JobUpdated {
    /** The job. */
    job_id: number;
    /** Names of the fields that have changed, sorted. */
    changed_fields: string[];
    /** Who did it; null for the clock and for nobody. */
    changed_by: ChangedBy | null;
}

export interface JobStatusChanged {
    /** The job. */
    job_id: number;
    /** Where it stood. */
    old_status: string;
    /** Where it stands now. */
    new_status: string;
    /** Who did it; null for the clock and for nobody. */
    changed_by: ChangedBy | null;
}

export interface JobDeleted {
    /** The job. */
    job_id: number;
    /** Its title. */
    title: string;
    /** Who did it; null for the clock and for nobody. */
    changed_by: ChangedBy | null;
}

export interface PhaseCreated {
    /** The phase. */
    phase_id: number;
    /** Its job. */
    job_id: number;
    /** Its name. */
    name: string;
    /** Where it stands. */
    status: string;
    /** Who did it; null for the clock and for nobody. */
    changed_by: ChangedBy | null;
}

export interface PhaseStatusChanged {
    /** The phase. */
    phase_id: number;
    /** Its job. */
    job_id: number;
    /** Where it stood. */
    old_status: string;
    /** Where it stands now. */
    new_status: string;
    /** Who did it; null for the clock and for nobody. */
    changed_by: ChangedBy | null;
}

export interface PhaseCompleted {
    /** The phase. */
    phase_id: number;
    /** Its job. */
    job_id: number;
    /** Its name. */
    name: string;
    /** Who did it; null for the clock and for nobody. */
    changed_by: ChangedBy | null;
}

export interface UserCreated {
    /** The user. */
    user_id: number;
    /** Their name. */
    username: string;
    /** Who did it; null for the clock and for nobody. */
    changed_by: ChangedBy | null;
}

export interface UserUpdated {
    /** The user. */
    user_id: number;
    /** Their name. */
    username: string;
    /** Names of the fields that have changed, sorted. */
    changed_fields: string[];
    /** Who did it; null for the clock and for nobody. */
    changed_by: ChangedBy | null;
}

export interface UserLogin {
    /** The user. */
    user_id: number;
    /** Their name. */
    username: string;
    /** Who did it; null for the clock and for nobody. */
    changed_by: ChangedBy | null;
}

export interface TicketCreated {
    /** Its key. */
    ticket: string;
    /** Its type. */
    type: string;
    /** Who did it; null for the clock and for nobody. */
    changed_by: ChangedBy | null;
}

export interface TicketUpdated {
    /** Its key. */
    ticket: string;
    /** Its type. */
    type: string;
    /** Names of the fields that have changed, sorted. */
    changed_fields: string[];
    /** Who did it; null for the clock and for nobody. */
    changed_by: ChangedBy | null;
}

export interface TicketDeleted {
    /** Its key. */
    ticket: string;
    /** Its type. */
    type: string;
    /** Who did it; null for the clock and for nobody. */
    changed_by: ChangedBy | null;
}

export interface MitigationRemediated {
    /** Its key. */
    ticket: string;
    /** How many now. */
    added: number;
    /** How many in all. */
    mitigatedNum: number;
    /** Who did it; null for the clock and for nobody. */
    changed_by: ChangedBy | null;
}

export interface WebhookPing {
    /** The webhook. */
    webhook_id: number;
    /** Who did it; null for the clock and for nobody. */
    changed_by: ChangedBy | null;
}

export interface TicketMetadata {
    num: number;
    creator: string;
    type: string;
    name: string;
    description: string;
    tg: string | null;
    private: boolean;
    open: boolean;
    /** Milliseconds since the epoch. */
    createdTime: number;
    /** Milliseconds since the epoch. */
    modifiedTime: number;
}

export interface TopicOfTicket {
    type: string;
    name: string;
    dataType: "string" | "hash";
    encoding: "utf-8" | "base64";
    creator: string | null;
    /** Milliseconds since the epoch. */
    createdTime: number;
    /** Milliseconds since the epoch. */
    modifiedTime: number;
}

export interface TopicEntry {
    key: string;
    metadata: TopicOfTicket;
}

export interface Ticket {
    key: string;
    metadata: TicketMetadata;
    topics: TopicEntry[];
}

export interface MitigationIps {
    user: string | null;
    data: string[];
}

export interface MitigationMetadata {
    num: number;
    creator: string;
    type: string;
    name: string;
    description: string;
    tg: string | null;
    private: boolean;
    open: boolean;
    /** Milliseconds since the epoch. */
    createdTime: number;
    /** Milliseconds since the epoch. */
    modifiedTime: number;
    initialNum: number;
    unknownNum: number;
    knownNum: number;
    mitigatedNum: number;
}

export interface Mitigation {
    key: string;
    ips: MitigationIps;
    metadata: MitigationMetadata;
    data: number[][];
}

export interface Topic {
    parent: TicketMetadata;
    type: string;
    name: string;
    dataType: "string" | "hash";
    encoding: "utf-8" | "base64";
    creator: string | null;
    /** Milliseconds since the epoch. */
    createdTime: number;
    /** Milliseconds since the epoch. */
    modifiedTime: number;
}

export interface TopicWithContent {
    topic: Topic;
    content: string | Record<string, any>;
    key: string;
}

export interface NewTicket {
    /** activity, mitigation, or any other word. */
    type: string;
    /** One line. */
    name?: string | null;
    /** What it is about. */
    description?: string | null;
    /** Name of a trust group. */
    tg?: string | null;
    private?: boolean;
    open?: boolean;
    /** Of callers without credentials; ignored else. */
    creator?: string;
    /** Of a mitigation: text with addresses, a list of them, or its string form. */
    content?: string | readonly any[];
}

export interface TicketChange {
    /** One line. */
    name?: string | null;
    /** What it is about. */
    description?: string | null;
    /** Name of a trust group. */
    tg?: string | null;
    private?: boolean;
    open?: boolean;
    type?: "mitigation";
    action?: "remediate";
    /** IPv4 and IPv6 addresses. */
    ips?: readonly string[];
}

export interface NewTopic {
    /** Of one ticket no two topics have the same. */
    name: string;
    dataType?: "string" | "hash";
    /** Text, or the members of a hash as an object or its string form; an uploaded file where the body is multipart/form-data. */
    content?: string | Record<string, any>;
}

export interface TopicContent {
    /** Text, or the members of a hash as an object or its string form; an uploaded file where the body is multipart/form-data. */
    content: string | Record<string, any>;
}

export interface AttributesChange {
    type: "cidr";
    action: "add" | "remove";
    /** Blocks such as 10.0.0.0/8 or 2001:db8::/32. */
    items: readonly string[];
}

export interface TokenFields {
    id?: number | readonly (number)[]; id__gt?: number; id__gte?: number; id__lt?: number; id__lte?: number; id__range?: readonly [number, number] | string; id__in?: readonly (number)[] | string;
    name?: string | readonly (string)[]; name__iexact?: string; name__contains?: string; name__icontains?: string; name__startswith?: string; name__istartswith?: string; name__endswith?: string; name__iendswith?: string; name__in?: readonly (string)[] | string;
    prefix?: string | readonly (string)[]; prefix__iexact?: string; prefix__contains?: string; prefix__icontains?: string; prefix__startswith?: string; prefix__istartswith?: string; prefix__endswith?: string; prefix__iendswith?: string; prefix__in?: readonly (string)[] | string;
    created?: string | Date | readonly (string | Date)[]; created__gt?: string | Date; created__gte?: string | Date; created__lt?: string | Date; created__lte?: string | Date; created__range?: readonly [string | Date, string | Date] | string; created__in?: readonly (string | Date)[] | string; created__date?: string | Date; created__year?: number; created__month?: number;
    expires_at?: string | Date | readonly (string | Date)[] | null; expires_at__gt?: string | Date; expires_at__gte?: string | Date; expires_at__lt?: string | Date; expires_at__lte?: string | Date; expires_at__range?: readonly [string | Date, string | Date] | string; expires_at__in?: readonly (string | Date)[] | string; expires_at__date?: string | Date; expires_at__year?: number; expires_at__month?: number; expires_at__isnull?: boolean;
    last_used_at?: string | Date | readonly (string | Date)[] | null; last_used_at__gt?: string | Date; last_used_at__gte?: string | Date; last_used_at__lt?: string | Date; last_used_at__lte?: string | Date; last_used_at__range?: readonly [string | Date, string | Date] | string; last_used_at__in?: readonly (string | Date)[] | string; last_used_at__date?: string | Date; last_used_at__year?: number; last_used_at__month?: number; last_used_at__isnull?: boolean;
}

export type TokenField = "id" | "name" | "prefix" | "created" | "expires_at" | "last_used_at";

export type TokenMember = "id" | "name" | "prefix" | "created" | "expires_at" | "last_used_at";

export type TokenOrder = "id" | "name" | "prefix" | "created" | "expires_at" | "last_used_at";

export interface TokenOfAUserFields {
    id?: number | readonly (number)[]; id__gt?: number; id__gte?: number; id__lt?: number; id__lte?: number; id__range?: readonly [number, number] | string; id__in?: readonly (number)[] | string;
    name?: string | readonly (string)[]; name__iexact?: string; name__contains?: string; name__icontains?: string; name__startswith?: string; name__istartswith?: string; name__endswith?: string; name__iendswith?: string; name__in?: readonly (string)[] | string;
    prefix?: string | readonly (string)[]; prefix__iexact?: string; prefix__contains?: string; prefix__icontains?: string; prefix__startswith?: string; prefix__istartswith?: string; prefix__endswith?: string; prefix__iendswith?: string; prefix__in?: readonly (string)[] | string;
    created?: string | Date | readonly (string | Date)[]; created__gt?: string | Date; created__gte?: string | Date; created__lt?: string | Date; created__lte?: string | Date; created__range?: readonly [string | Date, string | Date] | string; created__in?: readonly (string | Date)[] | string; created__date?: string | Date; created__year?: number; created__month?: number;
    expires_at?: string | Date | readonly (string | Date)[] | null; expires_at__gt?: string | Date; expires_at__gte?: string | Date; expires_at__lt?: string | Date; expires_at__lte?: string | Date; expires_at__range?: readonly [string | Date, string | Date] | string; expires_at__in?: readonly (string | Date)[] | string; expires_at__date?: string | Date; expires_at__year?: number; expires_at__month?: number; expires_at__isnull?: boolean;
    last_used_at?: string | Date | readonly (string | Date)[] | null; last_used_at__gt?: string | Date; last_used_at__gte?: string | Date; last_used_at__lt?: string | Date; last_used_at__lte?: string | Date; last_used_at__range?: readonly [string | Date, string | Date] | string; last_used_at__in?: readonly (string | Date)[] | string; last_used_at__date?: string | Date; last_used_at__year?: number; last_used_at__month?: number; last_used_at__isnull?: boolean;
}

export type TokenOfAUserField = "id" | "name" | "prefix" | "created" | "expires_at" | "last_used_at";

export type TokenOfAUserMember = "id" | "name" | "prefix" | "created" | "expires_at" | "last_used_at";

export type TokenOfAUserOrder = "id" | "name" | "prefix" | "created" | "expires_at" | "last_used_at";

export interface UserFields {
    id?: number | readonly (number)[]; id__gt?: number; id__gte?: number; id__lt?: number; id__lte?: number; id__range?: readonly [number, number] | string; id__in?: readonly (number)[] | string;
    username?: string | readonly (string)[]; username__iexact?: string; username__contains?: string; username__icontains?: string; username__startswith?: string; username__istartswith?: string; username__endswith?: string; username__iendswith?: string; username__in?: readonly (string)[] | string;
    email?: string | readonly (string)[]; email__iexact?: string; email__contains?: string; email__icontains?: string; email__startswith?: string; email__istartswith?: string; email__endswith?: string; email__iendswith?: string; email__in?: readonly (string)[] | string;
    first_name?: string | readonly (string)[]; first_name__iexact?: string; first_name__contains?: string; first_name__icontains?: string; first_name__startswith?: string; first_name__istartswith?: string; first_name__endswith?: string; first_name__iendswith?: string; first_name__in?: readonly (string)[] | string;
    last_name?: string | readonly (string)[]; last_name__iexact?: string; last_name__contains?: string; last_name__icontains?: string; last_name__startswith?: string; last_name__istartswith?: string; last_name__endswith?: string; last_name__iendswith?: string; last_name__in?: readonly (string)[] | string;
    display_name?: string | readonly (string)[]; display_name__iexact?: string; display_name__contains?: string; display_name__icontains?: string; display_name__startswith?: string; display_name__istartswith?: string; display_name__endswith?: string; display_name__iendswith?: string; display_name__in?: readonly (string)[] | string;
    is_active?: boolean | readonly (boolean)[]; is_active__in?: readonly (boolean)[] | string;
    date_joined?: string | Date | readonly (string | Date)[]; date_joined__gt?: string | Date; date_joined__gte?: string | Date; date_joined__lt?: string | Date; date_joined__lte?: string | Date; date_joined__range?: readonly [string | Date, string | Date] | string; date_joined__in?: readonly (string | Date)[] | string; date_joined__date?: string | Date; date_joined__year?: number; date_joined__month?: number;
    profile__job_title?: string | readonly (string)[]; profile__job_title__iexact?: string; profile__job_title__contains?: string; profile__job_title__icontains?: string; profile__job_title__startswith?: string; profile__job_title__istartswith?: string; profile__job_title__endswith?: string; profile__job_title__iendswith?: string; profile__job_title__in?: readonly (string)[] | string;
    profile__phone?: string | readonly (string)[] | null; profile__phone__iexact?: string; profile__phone__contains?: string; profile__phone__icontains?: string; profile__phone__startswith?: string; profile__phone__istartswith?: string; profile__phone__endswith?: string; profile__phone__iendswith?: string; profile__phone__in?: readonly (string)[] | string; profile__phone__isnull?: boolean;
    profile__skills__contains?: string; profile__skills__in?: readonly (string)[] | string;
    profile__units?: Referred | readonly (Referred)[] | null; profile__units__contains?: Referred; profile__units__in?: readonly (Referred)[] | string; profile__units__isnull?: boolean;
    profile__timezone?: string | readonly (string)[]; profile__timezone__iexact?: string; profile__timezone__contains?: string; profile__timezone__icontains?: string; profile__timezone__startswith?: string; profile__timezone__istartswith?: string; profile__timezone__endswith?: string; profile__timezone__iendswith?: string; profile__timezone__in?: readonly (string)[] | string;
    profile__city?: string | readonly (string)[]; profile__city__iexact?: string; profile__city__contains?: string; profile__city__icontains?: string; profile__city__startswith?: string; profile__city__istartswith?: string; profile__city__endswith?: string; profile__city__iendswith?: string; profile__city__in?: readonly (string)[] | string;
    profile__country?: string | readonly (string)[]; profile__country__iexact?: string; profile__country__contains?: string; profile__country__icontains?: string; profile__country__startswith?: string; profile__country__istartswith?: string; profile__country__endswith?: string; profile__country__iendswith?: string; profile__country__in?: readonly (string)[] | string;
    trustgroups__contains?: string; trustgroups__in?: readonly (string)[] | string;
    is_superuser?: boolean | readonly (boolean)[] | null; is_superuser__in?: readonly (boolean)[] | string; is_superuser__isnull?: boolean;
    global_role?: string | readonly (string)[] | null; global_role__iexact?: string; global_role__contains?: string; global_role__icontains?: string; global_role__startswith?: string; global_role__istartswith?: string; global_role__endswith?: string; global_role__iendswith?: string; global_role__in?: readonly (string)[] | string; global_role__isnull?: boolean;
    manager?: Referred | readonly (Referred)[] | null; manager__in?: readonly (Referred)[] | string; manager__isnull?: boolean;
    rate_limit?: number | readonly (number)[] | null; rate_limit__gt?: number; rate_limit__gte?: number; rate_limit__lt?: number; rate_limit__lte?: number; rate_limit__range?: readonly [number, number] | string; rate_limit__in?: readonly (number)[] | string; rate_limit__isnull?: boolean;
    calendar_created?: string | Date | readonly (string | Date)[] | null; calendar_created__gt?: string | Date; calendar_created__gte?: string | Date; calendar_created__lt?: string | Date; calendar_created__lte?: string | Date; calendar_created__range?: readonly [string | Date, string | Date] | string; calendar_created__in?: readonly (string | Date)[] | string; calendar_created__date?: string | Date; calendar_created__year?: number; calendar_created__month?: number; calendar_created__isnull?: boolean;
}

export type UserField = "id" | "username" | "email" | "first_name" | "last_name" | "display_name" | "is_active" | "date_joined" | "profile__job_title" | "profile__phone" | "profile__timezone" | "profile__city" | "profile__country" | "is_superuser" | "global_role" | "manager" | "rate_limit" | "calendar_created";

export type UserMember = "id" | "username" | "email" | "first_name" | "last_name" | "display_name" | "is_active" | "date_joined" | "profile" | "profile__job_title" | "profile__phone" | "profile__skills" | "profile__units" | "profile__timezone" | "profile__city" | "profile__country" | "trustgroups" | "is_superuser" | "global_role" | "manager" | "manager__id" | "manager__username" | "manager__display_name" | "rate_limit" | "calendar_created";

export type UserOrder = "id" | "username" | "email" | "first_name" | "last_name" | "display_name" | "is_active" | "date_joined" | "profile__job_title" | "profile__phone" | "profile__timezone" | "profile__city" | "profile__country" | "is_superuser" | "global_role" | "manager" | "rate_limit" | "calendar_created" | "manager__id" | "manager__username" | "manager__email" | "manager__first_name" | "manager__last_name" | "manager__display_name" | "manager__is_active" | "manager__date_joined" | "manager__profile__job_title" | "manager__profile__phone" | "manager__profile__timezone" | "manager__profile__city" | "manager__profile__country" | "manager__is_superuser" | "manager__global_role" | "manager__manager" | "manager__rate_limit" | "manager__calendar_created" | "manager__manager__id" | "manager__manager__username" | "manager__manager__email" | "manager__manager__first_name" | "manager__manager__last_name" | "manager__manager__display_name" | "manager__manager__is_active" | "manager__manager__date_joined" | "manager__manager__profile__job_title" | "manager__manager__profile__phone" | "manager__manager__profile__timezone" | "manager__manager__profile__city" | "manager__manager__profile__country" | "manager__manager__is_superuser" | "manager__manager__global_role" | "manager__manager__manager" | "manager__manager__rate_limit" | "manager__manager__calendar_created";

export interface ExportFields {
    id?: number | readonly (number)[]; id__gt?: number; id__gte?: number; id__lt?: number; id__lte?: number; id__range?: readonly [number, number] | string; id__in?: readonly (number)[] | string;
    name?: string | readonly (string)[]; name__iexact?: string; name__contains?: string; name__icontains?: string; name__startswith?: string; name__istartswith?: string; name__endswith?: string; name__iendswith?: string; name__in?: readonly (string)[] | string;
    resource?: string | readonly (string)[]; resource__iexact?: string; resource__contains?: string; resource__icontains?: string; resource__startswith?: string; resource__istartswith?: string; resource__endswith?: string; resource__iendswith?: string; resource__in?: readonly (string)[] | string;
    format__in?: readonly (("csv" | "xlsx" | "json" | "xml")[])[] | string;
    search__iexact?: string; search__contains?: string; search__icontains?: string; search__startswith?: string; search__istartswith?: string; search__endswith?: string; search__iendswith?: string; search__in?: readonly (string)[] | string;
    fields__contains?: string; fields__in?: readonly (string)[] | string;
    ordering__iexact?: string; ordering__contains?: string; ordering__icontains?: string; ordering__startswith?: string; ordering__istartswith?: string; ordering__endswith?: string; ordering__iendswith?: string; ordering__in?: readonly (string)[] | string;
    schedule?: "once" | "hourly" | "daily" | "weekly" | "monthly" | readonly ("once" | "hourly" | "daily" | "weekly" | "monthly")[]; schedule__in?: readonly ("once" | "hourly" | "daily" | "weekly" | "monthly")[] | string;
    time?: string | readonly (string)[]; time__iexact?: string; time__contains?: string; time__icontains?: string; time__startswith?: string; time__istartswith?: string; time__endswith?: string; time__iendswith?: string; time__in?: readonly (string)[] | string;
    weekday?: "monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday" | "sunday" | readonly ("monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday" | "sunday")[]; weekday__in?: readonly ("monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday" | "sunday")[] | string;
    day?: number | readonly (number)[]; day__gt?: number; day__gte?: number; day__lt?: number; day__lte?: number; day__range?: readonly [number, number] | string; day__in?: readonly (number)[] | string;
    timezone?: string | readonly (string)[]; timezone__iexact?: string; timezone__contains?: string; timezone__icontains?: string; timezone__startswith?: string; timezone__istartswith?: string; timezone__endswith?: string; timezone__iendswith?: string; timezone__in?: readonly (string)[] | string;
    email_recipients__contains?: string; email_recipients__in?: readonly (string)[] | string;
    active?: boolean | readonly (boolean)[]; active__in?: readonly (boolean)[] | string;
    owner?: Referred | readonly (Referred)[]; owner__in?: readonly (Referred)[] | string;
    next_run_at?: string | Date | readonly (string | Date)[] | null; next_run_at__gt?: string | Date; next_run_at__gte?: string | Date; next_run_at__lt?: string | Date; next_run_at__lte?: string | Date; next_run_at__range?: readonly [string | Date, string | Date] | string; next_run_at__in?: readonly (string | Date)[] | string; next_run_at__date?: string | Date; next_run_at__year?: number; next_run_at__month?: number; next_run_at__isnull?: boolean;
    last_run_at?: string | Date | readonly (string | Date)[] | null; last_run_at__gt?: string | Date; last_run_at__gte?: string | Date; last_run_at__lt?: string | Date; last_run_at__lte?: string | Date; last_run_at__range?: readonly [string | Date, string | Date] | string; last_run_at__in?: readonly (string | Date)[] | string; last_run_at__date?: string | Date; last_run_at__year?: number; last_run_at__month?: number; last_run_at__isnull?: boolean;
    last_status?: string | readonly (string)[] | null; last_status__iexact?: string; last_status__contains?: string; last_status__icontains?: string; last_status__startswith?: string; last_status__istartswith?: string; last_status__endswith?: string; last_status__iendswith?: string; last_status__in?: readonly (string)[] | string; last_status__isnull?: boolean;
    created?: string | Date | readonly (string | Date)[]; created__gt?: string | Date; created__gte?: string | Date; created__lt?: string | Date; created__lte?: string | Date; created__range?: readonly [string | Date, string | Date] | string; created__in?: readonly (string | Date)[] | string; created__date?: string | Date; created__year?: number; created__month?: number;
    updated?: string | Date | readonly (string | Date)[]; updated__gt?: string | Date; updated__gte?: string | Date; updated__lt?: string | Date; updated__lte?: string | Date; updated__range?: readonly [string | Date, string | Date] | string; updated__in?: readonly (string | Date)[] | string; updated__date?: string | Date; updated__year?: number; updated__month?: number;
}

export type ExportField = "id" | "name" | "resource" | "format" | "search" | "ordering" | "schedule" | "time" | "weekday" | "day" | "timezone" | "active" | "owner" | "next_run_at" | "last_run_at" | "last_status" | "created" | "updated";

export type ExportMember = "id" | "name" | "resource" | "format" | "filters" | "search" | "fields" | "ordering" | "schedule" | "time" | "weekday" | "day" | "timezone" | "email_recipients" | "active" | "owner" | "owner__id" | "owner__username" | "owner__display_name" | "next_run_at" | "last_run_at" | "last_status" | "created" | "updated";

export type ExportOrder = "id" | "name" | "resource" | "format" | "search" | "ordering" | "schedule" | "time" | "weekday" | "day" | "timezone" | "active" | "owner" | "next_run_at" | "last_run_at" | "last_status" | "created" | "updated" | "owner__id" | "owner__username" | "owner__email" | "owner__first_name" | "owner__last_name" | "owner__display_name" | "owner__is_active" | "owner__date_joined" | "owner__profile__job_title" | "owner__profile__phone" | "owner__profile__timezone" | "owner__profile__city" | "owner__profile__country" | "owner__is_superuser" | "owner__global_role" | "owner__manager" | "owner__rate_limit" | "owner__calendar_created" | "owner__manager__id" | "owner__manager__username" | "owner__manager__email" | "owner__manager__first_name" | "owner__manager__last_name" | "owner__manager__display_name" | "owner__manager__is_active" | "owner__manager__date_joined" | "owner__manager__profile__job_title" | "owner__manager__profile__phone" | "owner__manager__profile__timezone" | "owner__manager__profile__city" | "owner__manager__profile__country" | "owner__manager__is_superuser" | "owner__manager__global_role" | "owner__manager__manager" | "owner__manager__rate_limit" | "owner__manager__calendar_created";

export interface JobFields {
    id?: number | readonly (number)[]; id__gt?: number; id__gte?: number; id__lt?: number; id__lte?: number; id__range?: readonly [number, number] | string; id__in?: readonly (number)[] | string;
    title?: string | readonly (string)[]; title__iexact?: string; title__contains?: string; title__icontains?: string; title__startswith?: string; title__istartswith?: string; title__endswith?: string; title__iendswith?: string; title__in?: readonly (string)[] | string;
    client?: Referred | readonly (Referred)[]; client__in?: readonly (Referred)[] | string;
    status_display?: string | readonly (string)[]; status_display__iexact?: string; status_display__contains?: string; status_display__icontains?: string; status_display__startswith?: string; status_display__istartswith?: string; status_display__endswith?: string; status_display__iendswith?: string; status_display__in?: readonly (string)[] | string;
    created?: string | Date | readonly (string | Date)[]; created__gt?: string | Date; created__gte?: string | Date; created__lt?: string | Date; created__lte?: string | Date; created__range?: readonly [string | Date, string | Date] | string; created__in?: readonly (string | Date)[] | string; created__date?: string | Date; created__year?: number; created__month?: number;
    start_date?: string | Date | readonly (string | Date)[] | null; start_date__gt?: string | Date; start_date__gte?: string | Date; start_date__lt?: string | Date; start_date__lte?: string | Date; start_date__range?: readonly [string | Date, string | Date] | string; start_date__in?: readonly (string | Date)[] | string; start_date__date?: string | Date; start_date__year?: number; start_date__month?: number; start_date__isnull?: boolean;
    end_date?: string | Date | readonly (string | Date)[] | null; end_date__gt?: string | Date; end_date__gte?: string | Date; end_date__lt?: string | Date; end_date__lte?: string | Date; end_date__range?: readonly [string | Date, string | Date] | string; end_date__in?: readonly (string | Date)[] | string; end_date__date?: string | Date; end_date__year?: number; end_date__month?: number; end_date__isnull?: boolean;
    unit?: Referred | readonly (Referred)[]; unit__in?: readonly (Referred)[] | string;
    account_manager?: Referred | readonly (Referred)[]; account_manager__in?: readonly (Referred)[] | string;
    phases?: Referred | readonly (Referred)[] | null; phases__contains?: Referred; phases__in?: readonly (Referred)[] | string; phases__isnull?: boolean;
    description?: string | readonly (string)[]; description__iexact?: string; description__contains?: string; description__icontains?: string; description__startswith?: string; description__istartswith?: string; description__endswith?: string; description__iendswith?: string; description__in?: readonly (string)[] | string;
    external_id?: string | readonly (string)[] | null; external_id__iexact?: string; external_id__contains?: string; external_id__icontains?: string; external_id__startswith?: string; external_id__istartswith?: string; external_id__endswith?: string; external_id__iendswith?: string; external_id__in?: readonly (string)[] | string; external_id__isnull?: boolean;
    revenue?: number | readonly (number)[] | null; revenue__gt?: number; revenue__gte?: number; revenue__lt?: number; revenue__lte?: number; revenue__range?: readonly [number, number] | string; revenue__in?: readonly (number)[] | string; revenue__isnull?: boolean;
    dep_account_manager?: Referred | readonly (Referred)[] | null; dep_account_manager__in?: readonly (Referred)[] | string; dep_account_manager__isnull?: boolean;
    created_by?: Referred | readonly (Referred)[]; created_by__in?: readonly (Referred)[] | string;
    updated?: string | Date | readonly (string | Date)[]; updated__gt?: string | Date; updated__gte?: string | Date; updated__lt?: string | Date; updated__lte?: string | Date; updated__range?: readonly [string | Date, string | Date] | string; updated__in?: readonly (string | Date)[] | string; updated__date?: string | Date; updated__year?: number; updated__month?: number;
    duration_days?: number | readonly (number)[] | null; duration_days__gt?: number; duration_days__gte?: number; duration_days__lt?: number; duration_days__lte?: number; duration_days__range?: readonly [number, number] | string; duration_days__in?: readonly (number)[] | string; duration_days__isnull?: boolean;
    team_members?: Referred | readonly (Referred)[] | null; team_members__contains?: Referred; team_members__in?: readonly (Referred)[] | string; team_members__isnull?: boolean;
    total_revenue?: number | readonly (number)[]; total_revenue__gt?: number; total_revenue__gte?: number; total_revenue__lt?: number; total_revenue__lte?: number; total_revenue__range?: readonly [number, number] | string; total_revenue__in?: readonly (number)[] | string;
    completion_date?: string | Date | readonly (string | Date)[] | null; completion_date__gt?: string | Date; completion_date__gte?: string | Date; completion_date__lt?: string | Date; completion_date__lte?: string | Date; completion_date__range?: readonly [string | Date, string | Date] | string; completion_date__in?: readonly (string | Date)[] | string; completion_date__date?: string | Date; completion_date__year?: number; completion_date__month?: number; completion_date__isnull?: boolean;
    framework_agreement?: Referred | readonly (Referred)[] | null; framework_agreement__in?: readonly (Referred)[] | string; framework_agreement__isnull?: boolean;
    high_risk?: boolean | readonly (boolean)[]; high_risk__in?: readonly (boolean)[] | string;
    technically_complex_test?: boolean | readonly (boolean)[]; technically_complex_test__in?: readonly (boolean)[] | string;
    reasons_for_high_risk?: string | readonly (string)[]; reasons_for_high_risk__iexact?: string; reasons_for_high_risk__contains?: string; reasons_for_high_risk__icontains?: string; reasons_for_high_risk__startswith?: string; reasons_for_high_risk__istartswith?: string; reasons_for_high_risk__endswith?: string; reasons_for_high_risk__iendswith?: string; reasons_for_high_risk__in?: readonly (string)[] | string;
    scoped_by?: Referred | readonly (Referred)[] | null; scoped_by__contains?: Referred; scoped_by__in?: readonly (Referred)[] | string; scoped_by__isnull?: boolean;
    scoped_signed_off_by?: Referred | readonly (Referred)[] | null; scoped_signed_off_by__in?: readonly (Referred)[] | string; scoped_signed_off_by__isnull?: boolean;
    scoping_requested_on?: string | Date | readonly (string | Date)[] | null; scoping_requested_on__gt?: string | Date; scoping_requested_on__gte?: string | Date; scoping_requested_on__lt?: string | Date; scoping_requested_on__lte?: string | Date; scoping_requested_on__range?: readonly [string | Date, string | Date] | string; scoping_requested_on__in?: readonly (string | Date)[] | string; scoping_requested_on__date?: string | Date; scoping_requested_on__year?: number; scoping_requested_on__month?: number; scoping_requested_on__isnull?: boolean;
    scoping_completed_date?: string | Date | readonly (string | Date)[] | null; scoping_completed_date__gt?: string | Date; scoping_completed_date__gte?: string | Date; scoping_completed_date__lt?: string | Date; scoping_completed_date__lte?: string | Date; scoping_completed_date__range?: readonly [string | Date, string | Date] | string; scoping_completed_date__in?: readonly (string | Date)[] | string; scoping_completed_date__date?: string | Date; scoping_completed_date__year?: number; scoping_completed_date__month?: number; scoping_completed_date__isnull?: boolean;
    status_changed_date?: string | Date | readonly (string | Date)[]; status_changed_date__gt?: string | Date; status_changed_date__gte?: string | Date; status_changed_date__lt?: string | Date; status_changed_date__lte?: string | Date; status_changed_date__range?: readonly [string | Date, string | Date] | string; status_changed_date__in?: readonly (string | Date)[] | string; status_changed_date__date?: string | Date; status_changed_date__year?: number; status_changed_date__month?: number;
    notes?: Referred | readonly (Referred)[] | null; notes__contains?: Referred; notes__in?: readonly (Referred)[] | string; notes__isnull?: boolean;
    status?: "draft" | "pending_scope" | "scoping" | "scoping_additional_info_required" | "pending_scoping_signoff" | "scoping_complete" | "pending_start" | "in_progress" | "completed" | "lost" | "deleted" | "archived" | "delivered" | readonly ("draft" | "pending_scope" | "scoping" | "scoping_additional_info_required" | "pending_scoping_signoff" | "scoping_complete" | "pending_start" | "in_progress" | "completed" | "lost" | "deleted" | "archived" | "delivered")[]; status__in?: readonly ("draft" | "pending_scope" | "scoping" | "scoping_additional_info_required" | "pending_scoping_signoff" | "scoping_complete" | "pending_start" | "in_progress" | "completed" | "lost" | "deleted" | "archived" | "delivered")[] | string;
}

export type JobField = "id" | "title" | "client" | "status_display" | "created" | "start_date" | "end_date" | "unit" | "account_manager" | "description" | "external_id" | "revenue" | "dep_account_manager" | "created_by" | "updated" | "duration_days" | "total_revenue" | "completion_date" | "framework_agreement" | "high_risk" | "technically_complex_test" | "reasons_for_high_risk" | "scoped_signed_off_by" | "scoping_requested_on" | "scoping_completed_date" | "status_changed_date" | "status";

export type JobMember = "id" | "title" | "client" | "client__id" | "client__name" | "client__slug" | "status" | "status_display" | "created" | "start_date" | "end_date" | "unit" | "unit__id" | "unit__name" | "unit__slug" | "account_manager" | "account_manager__id" | "account_manager__username" | "account_manager__display_name" | "phases" | "phases__id" | "phases__name" | "phases__service" | "phases__status" | "description" | "external_id" | "revenue" | "dep_account_manager" | "dep_account_manager__id" | "dep_account_manager__username" | "dep_account_manager__display_name" | "created_by" | "created_by__id" | "created_by__username" | "created_by__display_name" | "updated" | "duration_days" | "team_members" | "team_members__id" | "team_members__username" | "team_members__display_name" | "total_revenue" | "completion_date" | "framework_agreement" | "framework_agreement__id" | "framework_agreement__name" | "high_risk" | "technically_complex_test" | "reasons_for_high_risk" | "scoped_by" | "scoped_by__id" | "scoped_by__username" | "scoped_by__display_name" | "scoped_signed_off_by" | "scoped_signed_off_by__id" | "scoped_signed_off_by__username" | "scoped_signed_off_by__display_name" | "scoping_requested_on" | "scoping_completed_date" | "status_changed_date" | "allowed_transitions" | "notes" | "notes__id" | "notes__content_type" | "notes__object_id" | "notes__note" | "notes__category" | "notes__author" | "notes__is_system_note" | "notes__created" | "notes__updated";

export type JobOrder = "id" | "title" | "client" | "status_display" | "created" | "start_date" | "end_date" | "unit" | "account_manager" | "description" | "external_id" | "revenue" | "dep_account_manager" | "created_by" | "updated" | "duration_days" | "total_revenue" | "completion_date" | "framework_agreement" | "high_risk" | "technically_complex_test" | "reasons_for_high_risk" | "scoped_signed_off_by" | "scoping_requested_on" | "scoping_completed_date" | "status_changed_date" | "status" | "client__id" | "client__name" | "client__slug" | "client__short_name" | "client__industry" | "client__website" | "client__address__street" | "client__address__city" | "client__address__state" | "client__address__postal_code" | "client__address__country" | "client__active_jobs_count" | "client__total_jobs_count" | "client__external_id" | "client__hours_in_day" | "client__specific_requirements" | "client__specific_reporting_requirements" | "client__onboarding_required" | "client__created" | "client__updated" | "unit__id" | "unit__name" | "unit__slug" | "unit__description" | "unit__active_jobs" | "unit__capacity_utilization" | "unit__lead" | "unit__approval_required" | "unit__timezone" | "unit__special_requirements" | "unit__created" | "unit__updated" | "unit__lead__id" | "unit__lead__username" | "unit__lead__email" | "unit__lead__first_name" | "unit__lead__last_name" | "unit__lead__display_name" | "unit__lead__is_active" | "unit__lead__date_joined" | "unit__lead__profile__job_title" | "unit__lead__profile__phone" | "unit__lead__profile__timezone" | "unit__lead__profile__city" | "unit__lead__profile__country" | "unit__lead__is_superuser" | "unit__lead__global_role" | "unit__lead__manager" | "unit__lead__rate_limit" | "unit__lead__calendar_created" | "account_manager__id" | "account_manager__username" | "account_manager__email" | "account_manager__first_name" | "account_manager__last_name" | "account_manager__display_name" | "account_manager__is_active" | "account_manager__date_joined" | "account_manager__profile__job_title" | "account_manager__profile__phone" | "account_manager__profile__timezone" | "account_manager__profile__city" | "account_manager__profile__country" | "account_manager__is_superuser" | "account_manager__global_role" | "account_manager__manager" | "account_manager__rate_limit" | "account_manager__calendar_created" | "account_manager__manager__id" | "account_manager__manager__username" | "account_manager__manager__email" | "account_manager__manager__first_name" | "account_manager__manager__last_name" | "account_manager__manager__display_name" | "account_manager__manager__is_active" | "account_manager__manager__date_joined" | "account_manager__manager__profile__job_title" | "account_manager__manager__profile__phone" | "account_manager__manager__profile__timezone" | "account_manager__manager__profile__city" | "account_manager__manager__profile__country" | "account_manager__manager__is_superuser" | "account_manager__manager__global_role" | "account_manager__manager__manager" | "account_manager__manager__rate_limit" | "account_manager__manager__calendar_created" | "dep_account_manager__id" | "dep_account_manager__username" | "dep_account_manager__email" | "dep_account_manager__first_name" | "dep_account_manager__last_name" | "dep_account_manager__display_name" | "dep_account_manager__is_active" | "dep_account_manager__date_joined" | "dep_account_manager__profile__job_title" | "dep_account_manager__profile__phone" | "dep_account_manager__profile__timezone" | "dep_account_manager__profile__city" | "dep_account_manager__profile__country" | "dep_account_manager__is_superuser" | "dep_account_manager__global_role" | "dep_account_manager__manager" | "dep_account_manager__rate_limit" | "dep_account_manager__calendar_created" | "dep_account_manager__manager__id" | "dep_account_manager__manager__username" | "dep_account_manager__manager__email" | "dep_account_manager__manager__first_name" | "dep_account_manager__manager__last_name" | "dep_account_manager__manager__display_name" | "dep_account_manager__manager__is_active" | "dep_account_manager__manager__date_joined" | "dep_account_manager__manager__profile__job_title" | "dep_account_manager__manager__profile__phone" | "dep_account_manager__manager__profile__timezone" | "dep_account_manager__manager__profile__city" | "dep_account_manager__manager__profile__country" | "dep_account_manager__manager__is_superuser" | "dep_account_manager__manager__global_role" | "dep_account_manager__manager__manager" | "dep_account_manager__manager__rate_limit" | "dep_account_manager__manager__calendar_created" | "created_by__id" | "created_by__username" | "created_by__email" | "created_by__first_name" | "created_by__last_name" | "created_by__display_name" | "created_by__is_active" | "created_by__date_joined" | "created_by__profile__job_title" | "created_by__profile__phone" | "created_by__profile__timezone" | "created_by__profile__city" | "created_by__profile__country" | "created_by__is_superuser" | "created_by__global_role" | "created_by__manager" | "created_by__rate_limit" | "created_by__calendar_created" | "created_by__manager__id" | "created_by__manager__username" | "created_by__manager__email" | "created_by__manager__first_name" | "created_by__manager__last_name" | "created_by__manager__display_name" | "created_by__manager__is_active" | "created_by__manager__date_joined" | "created_by__manager__profile__job_title" | "created_by__manager__profile__phone" | "created_by__manager__profile__timezone" | "created_by__manager__profile__city" | "created_by__manager__profile__country" | "created_by__manager__is_superuser" | "created_by__manager__global_role" | "created_by__manager__manager" | "created_by__manager__rate_limit" | "created_by__manager__calendar_created" | "framework_agreement__id" | "framework_agreement__name" | "framework_agreement__start_date" | "framework_agreement__end_date" | "framework_agreement__total_value" | "framework_agreement__remaining_value" | "framework_agreement__allow_over_allocation" | "framework_agreement__closed" | "framework_agreement__created" | "framework_agreement__updated" | "scoped_signed_off_by__id" | "scoped_signed_off_by__username" | "scoped_signed_off_by__email" | "scoped_signed_off_by__first_name" | "scoped_signed_off_by__last_name" | "scoped_signed_off_by__display_name" | "scoped_signed_off_by__is_active" | "scoped_signed_off_by__date_joined" | "scoped_signed_off_by__profile__job_title" | "scoped_signed_off_by__profile__phone" | "scoped_signed_off_by__profile__timezone" | "scoped_signed_off_by__profile__city" | "scoped_signed_off_by__profile__country" | "scoped_signed_off_by__is_superuser" | "scoped_signed_off_by__global_role" | "scoped_signed_off_by__manager" | "scoped_signed_off_by__rate_limit" | "scoped_signed_off_by__calendar_created" | "scoped_signed_off_by__manager__id" | "scoped_signed_off_by__manager__username" | "scoped_signed_off_by__manager__email" | "scoped_signed_off_by__manager__first_name" | "scoped_signed_off_by__manager__last_name" | "scoped_signed_off_by__manager__display_name" | "scoped_signed_off_by__manager__is_active" | "scoped_signed_off_by__manager__date_joined" | "scoped_signed_off_by__manager__profile__job_title" | "scoped_signed_off_by__manager__profile__phone" | "scoped_signed_off_by__manager__profile__timezone" | "scoped_signed_off_by__manager__profile__city" | "scoped_signed_off_by__manager__profile__country" | "scoped_signed_off_by__manager__is_superuser" | "scoped_signed_off_by__manager__global_role" | "scoped_signed_off_by__manager__manager" | "scoped_signed_off_by__manager__rate_limit" | "scoped_signed_off_by__manager__calendar_created";

export interface NoteFields {
    id?: number | readonly (number)[]; id__gt?: number; id__gte?: number; id__lt?: number; id__lte?: number; id__range?: readonly [number, number] | string; id__in?: readonly (number)[] | string;
    content_type?: "job" | "phase" | "client" | "user" | "orgunit" | readonly ("job" | "phase" | "client" | "user" | "orgunit")[]; content_type__in?: readonly ("job" | "phase" | "client" | "user" | "orgunit")[] | string;
    object_id?: number | readonly (number)[]; object_id__gt?: number; object_id__gte?: number; object_id__lt?: number; object_id__lte?: number; object_id__range?: readonly [number, number] | string; object_id__in?: readonly (number)[] | string;
    note?: string | readonly (string)[]; note__iexact?: string; note__contains?: string; note__icontains?: string; note__startswith?: string; note__istartswith?: string; note__endswith?: string; note__iendswith?: string; note__in?: readonly (string)[] | string;
    category?: string | readonly (string)[]; category__iexact?: string; category__contains?: string; category__icontains?: string; category__startswith?: string; category__istartswith?: string; category__endswith?: string; category__iendswith?: string; category__in?: readonly (string)[] | string;
    author?: Referred | readonly (Referred)[] | null; author__in?: readonly (Referred)[] | string; author__isnull?: boolean;
    is_system_note?: boolean | readonly (boolean)[]; is_system_note__in?: readonly (boolean)[] | string;
    created?: string | Date | readonly (string | Date)[]; created__gt?: string | Date; created__gte?: string | Date; created__lt?: string | Date; created__lte?: string | Date; created__range?: readonly [string | Date, string | Date] | string; created__in?: readonly (string | Date)[] | string; created__date?: string | Date; created__year?: number; created__month?: number;
    updated?: string | Date | readonly (string | Date)[]; updated__gt?: string | Date; updated__gte?: string | Date; updated__lt?: string | Date; updated__lte?: string | Date; updated__range?: readonly [string | Date, string | Date] | string; updated__in?: readonly (string | Date)[] | string; updated__date?: string | Date; updated__year?: number; updated__month?: number;
}

export type NoteField = "id" | "content_type" | "object_id" | "note" | "category" | "author" | "is_system_note" | "created" | "updated";

export type NoteMember = "id" | "content_type" | "object_id" | "note" | "category" | "author" | "author__id" | "author__username" | "author__display_name" | "is_system_note" | "created" | "updated";

export type NoteOrder = "id" | "content_type" | "object_id" | "note" | "category" | "author" | "is_system_note" | "created" | "updated" | "author__id" | "author__username" | "author__email" | "author__first_name" | "author__last_name" | "author__display_name" | "author__is_active" | "author__date_joined" | "author__profile__job_title" | "author__profile__phone" | "author__profile__timezone" | "author__profile__city" | "author__profile__country" | "author__is_superuser" | "author__global_role" | "author__manager" | "author__rate_limit" | "author__calendar_created" | "author__manager__id" | "author__manager__username" | "author__manager__email" | "author__manager__first_name" | "author__manager__last_name" | "author__manager__display_name" | "author__manager__is_active" | "author__manager__date_joined" | "author__manager__profile__job_title" | "author__manager__profile__phone" | "author__manager__profile__timezone" | "author__manager__profile__city" | "author__manager__profile__country" | "author__manager__is_superuser" | "author__manager__global_role" | "author__manager__manager" | "author__manager__rate_limit" | "author__manager__calendar_created";

export interface PhaseFields {
    id?: number | readonly (number)[]; id__gt?: number; id__gte?: number; id__lt?: number; id__lte?: number; id__range?: readonly [number, number] | string; id__in?: readonly (number)[] | string;
    phase_id?: string | readonly (string)[]; phase_id__iexact?: string; phase_id__contains?: string; phase_id__icontains?: string; phase_id__startswith?: string; phase_id__istartswith?: string; phase_id__endswith?: string; phase_id__iendswith?: string; phase_id__in?: readonly (string)[] | string;
    phase_number?: number | readonly (number)[]; phase_number__gt?: number; phase_number__gte?: number; phase_number__lt?: number; phase_number__lte?: number; phase_number__range?: readonly [number, number] | string; phase_number__in?: readonly (number)[] | string;
    job?: Referred | readonly (Referred)[]; job__in?: readonly (Referred)[] | string;
    name?: string | readonly (string)[]; name__iexact?: string; name__contains?: string; name__icontains?: string; name__startswith?: string; name__istartswith?: string; name__endswith?: string; name__iendswith?: string; name__in?: readonly (string)[] | string;
    service?: Referred | readonly (Referred)[] | null; service__in?: readonly (Referred)[] | string; service__isnull?: boolean;
    description?: string | readonly (string)[]; description__iexact?: string; description__contains?: string; description__icontains?: string; description__startswith?: string; description__istartswith?: string; description__endswith?: string; description__iendswith?: string; description__in?: readonly (string)[] | string;
    status_display?: string | readonly (string)[]; status_display__iexact?: string; status_display__contains?: string; status_display__icontains?: string; status_display__startswith?: string; status_display__istartswith?: string; status_display__endswith?: string; status_display__iendswith?: string; status_display__in?: readonly (string)[] | string;
    status_changed_date?: string | Date | readonly (string | Date)[]; status_changed_date__gt?: string | Date; status_changed_date__gte?: string | Date; status_changed_date__lt?: string | Date; status_changed_date__lte?: string | Date; status_changed_date__range?: readonly [string | Date, string | Date] | string; status_changed_date__in?: readonly (string | Date)[] | string; status_changed_date__date?: string | Date; status_changed_date__year?: number; status_changed_date__month?: number;
    start_date?: string | Date | readonly (string | Date)[] | null; start_date__gt?: string | Date; start_date__gte?: string | Date; start_date__lt?: string | Date; start_date__lte?: string | Date; start_date__range?: readonly [string | Date, string | Date] | string; start_date__in?: readonly (string | Date)[] | string; start_date__date?: string | Date; start_date__year?: number; start_date__month?: number; start_date__isnull?: boolean;
    delivery_date?: string | Date | readonly (string | Date)[] | null; delivery_date__gt?: string | Date; delivery_date__gte?: string | Date; delivery_date__lt?: string | Date; delivery_date__lte?: string | Date; delivery_date__range?: readonly [string | Date, string | Date] | string; delivery_date__in?: readonly (string | Date)[] | string; delivery_date__date?: string | Date; delivery_date__year?: number; delivery_date__month?: number; delivery_date__isnull?: boolean;
    due_to_techqa?: string | Date | readonly (string | Date)[] | null; due_to_techqa__gt?: string | Date; due_to_techqa__gte?: string | Date; due_to_techqa__lt?: string | Date; due_to_techqa__lte?: string | Date; due_to_techqa__range?: readonly [string | Date, string | Date] | string; due_to_techqa__in?: readonly (string | Date)[] | string; due_to_techqa__date?: string | Date; due_to_techqa__year?: number; due_to_techqa__month?: number; due_to_techqa__isnull?: boolean;
    due_to_presqa?: string | Date | readonly (string | Date)[] | null; due_to_presqa__gt?: string | Date; due_to_presqa__gte?: string | Date; due_to_presqa__lt?: string | Date; due_to_presqa__lte?: string | Date; due_to_presqa__range?: readonly [string | Date, string | Date] | string; due_to_presqa__in?: readonly (string | Date)[] | string; due_to_presqa__date?: string | Date; due_to_presqa__year?: number; due_to_presqa__month?: number; due_to_presqa__isnull?: boolean;
    project_lead?: Referred | readonly (Referred)[] | null; project_lead__in?: readonly (Referred)[] | string; project_lead__isnull?: boolean;
    report_author?: Referred | readonly (Referred)[] | null; report_author__in?: readonly (Referred)[] | string; report_author__isnull?: boolean;
    techqa_by?: Referred | readonly (Referred)[] | null; techqa_by__in?: readonly (Referred)[] | string; techqa_by__isnull?: boolean;
    presqa_by?: Referred | readonly (Referred)[] | null; presqa_by__in?: readonly (Referred)[] | string; presqa_by__isnull?: boolean;
    test_target?: string | readonly (string)[]; test_target__iexact?: string; test_target__contains?: string; test_target__icontains?: string; test_target__startswith?: string; test_target__istartswith?: string; test_target__endswith?: string; test_target__iendswith?: string; test_target__in?: readonly (string)[] | string;
    comm_reqs?: string | readonly (string)[]; comm_reqs__iexact?: string; comm_reqs__contains?: string; comm_reqs__icontains?: string; comm_reqs__startswith?: string; comm_reqs__istartswith?: string; comm_reqs__endswith?: string; comm_reqs__iendswith?: string; comm_reqs__in?: readonly (string)[] | string;
    restrictions?: string | readonly (string)[]; restrictions__iexact?: string; restrictions__contains?: string; restrictions__icontains?: string; restrictions__startswith?: string; restrictions__istartswith?: string; restrictions__endswith?: string; restrictions__iendswith?: string; restrictions__in?: readonly (string)[] | string;
    scheduling_requirements?: string | readonly (string)[]; scheduling_requirements__iexact?: string; scheduling_requirements__contains?: string; scheduling_requirements__icontains?: string; scheduling_requirements__startswith?: string; scheduling_requirements__istartswith?: string; scheduling_requirements__endswith?: string; scheduling_requirements__iendswith?: string; scheduling_requirements__in?: readonly (string)[] | string;
    prerequisites?: string | readonly (string)[]; prerequisites__iexact?: string; prerequisites__contains?: string; prerequisites__icontains?: string; prerequisites__startswith?: string; prerequisites__istartswith?: string; prerequisites__endswith?: string; prerequisites__iendswith?: string; prerequisites__in?: readonly (string)[] | string;
    location?: string | readonly (string)[]; location__iexact?: string; location__contains?: string; location__icontains?: string; location__startswith?: string; location__istartswith?: string; location__endswith?: string; location__iendswith?: string; location__in?: readonly (string)[] | string;
    is_testing_onsite?: boolean | readonly (boolean)[]; is_testing_onsite__in?: readonly (boolean)[] | string;
    is_reporting_onsite?: boolean | readonly (boolean)[]; is_reporting_onsite__in?: readonly (boolean)[] | string;
    report_to_be_left_on_client_site?: boolean | readonly (boolean)[]; report_to_be_left_on_client_site__in?: readonly (boolean)[] | string;
    number_of_reports?: number | readonly (number)[]; number_of_reports__gt?: number; number_of_reports__gte?: number; number_of_reports__lt?: number; number_of_reports__lte?: number; number_of_reports__range?: readonly [number, number] | string; number_of_reports__in?: readonly (number)[] | string;
    delivery_hours?: number | readonly (number)[]; delivery_hours__gt?: number; delivery_hours__gte?: number; delivery_hours__lt?: number; delivery_hours__lte?: number; delivery_hours__range?: readonly [number, number] | string; delivery_hours__in?: readonly (number)[] | string;
    reporting_hours?: number | readonly (number)[]; reporting_hours__gt?: number; reporting_hours__gte?: number; reporting_hours__lt?: number; reporting_hours__lte?: number; reporting_hours__range?: readonly [number, number] | string; reporting_hours__in?: readonly (number)[] | string;
    mgmt_hours?: number | readonly (number)[]; mgmt_hours__gt?: number; mgmt_hours__gte?: number; mgmt_hours__lt?: number; mgmt_hours__lte?: number; mgmt_hours__range?: readonly [number, number] | string; mgmt_hours__in?: readonly (number)[] | string;
    qa_hours?: number | readonly (number)[]; qa_hours__gt?: number; qa_hours__gte?: number; qa_hours__lt?: number; qa_hours__lte?: number; qa_hours__range?: readonly [number, number] | string; qa_hours__in?: readonly (number)[] | string;
    oversight_hours?: number | readonly (number)[]; oversight_hours__gt?: number; oversight_hours__gte?: number; oversight_hours__lt?: number; oversight_hours__lte?: number; oversight_hours__range?: readonly [number, number] | string; oversight_hours__in?: readonly (number)[] | string;
    debrief_hours?: number | readonly (number)[]; debrief_hours__gt?: number; debrief_hours__gte?: number; debrief_hours__lt?: number; debrief_hours__lte?: number; debrief_hours__range?: readonly [number, number] | string; debrief_hours__in?: readonly (number)[] | string;
    contingency_hours?: number | readonly (number)[]; contingency_hours__gt?: number; contingency_hours__gte?: number; contingency_hours__lt?: number; contingency_hours__lte?: number; contingency_hours__range?: readonly [number, number] | string; contingency_hours__in?: readonly (number)[] | string;
    other_hours?: number | readonly (number)[]; other_hours__gt?: number; other_hours__gte?: number; other_hours__lt?: number; other_hours__lte?: number; other_hours__range?: readonly [number, number] | string; other_hours__in?: readonly (number)[] | string;
    link_deliverable?: string | readonly (string)[]; link_deliverable__iexact?: string; link_deliverable__contains?: string; link_deliverable__icontains?: string; link_deliverable__startswith?: string; link_deliverable__istartswith?: string; link_deliverable__endswith?: string; link_deliverable__iendswith?: string; link_deliverable__in?: readonly (string)[] | string;
    link_tech_data?: string | readonly (string)[]; link_tech_data__iexact?: string; link_tech_data__contains?: string; link_tech_data__icontains?: string; link_tech_data__startswith?: string; link_tech_data__istartswith?: string; link_tech_data__endswith?: string; link_tech_data__iendswith?: string; link_tech_data__in?: readonly (string)[] | string;
    link_report_data?: string | readonly (string)[]; link_report_data__iexact?: string; link_report_data__contains?: string; link_report_data__icontains?: string; link_report_data__startswith?: string; link_report_data__istartswith?: string; link_report_data__endswith?: string; link_report_data__iendswith?: string; link_report_data__in?: readonly (string)[] | string;
    desired_start_date?: string | Date | readonly (string | Date)[] | null; desired_start_date__gt?: string | Date; desired_start_date__gte?: string | Date; desired_start_date__lt?: string | Date; desired_start_date__lte?: string | Date; desired_start_date__range?: readonly [string | Date, string | Date] | string; desired_start_date__in?: readonly (string | Date)[] | string; desired_start_date__date?: string | Date; desired_start_date__year?: number; desired_start_date__month?: number; desired_start_date__isnull?: boolean;
    desired_delivery_date?: string | Date | readonly (string | Date)[] | null; desired_delivery_date__gt?: string | Date; desired_delivery_date__gte?: string | Date; desired_delivery_date__lt?: string | Date; desired_delivery_date__lte?: string | Date; desired_delivery_date__range?: readonly [string | Date, string | Date] | string; desired_delivery_date__in?: readonly (string | Date)[] | string; desired_delivery_date__date?: string | Date; desired_delivery_date__year?: number; desired_delivery_date__month?: number; desired_delivery_date__isnull?: boolean;
    due_to_techqa_set?: string | Date | readonly (string | Date)[] | null; due_to_techqa_set__gt?: string | Date; due_to_techqa_set__gte?: string | Date; due_to_techqa_set__lt?: string | Date; due_to_techqa_set__lte?: string | Date; due_to_techqa_set__range?: readonly [string | Date, string | Date] | string; due_to_techqa_set__in?: readonly (string | Date)[] | string; due_to_techqa_set__date?: string | Date; due_to_techqa_set__year?: number; due_to_techqa_set__month?: number; due_to_techqa_set__isnull?: boolean;
    due_to_presqa_set?: string | Date | readonly (string | Date)[] | null; due_to_presqa_set__gt?: string | Date; due_to_presqa_set__gte?: string | Date; due_to_presqa_set__lt?: string | Date; due_to_presqa_set__lte?: string | Date; due_to_presqa_set__range?: readonly [string | Date, string | Date] | string; due_to_presqa_set__in?: readonly (string | Date)[] | string; due_to_presqa_set__date?: string | Date; due_to_presqa_set__year?: number; due_to_presqa_set__month?: number; due_to_presqa_set__isnull?: boolean;
    actual_start_date?: string | Date | readonly (string | Date)[] | null; actual_start_date__gt?: string | Date; actual_start_date__gte?: string | Date; actual_start_date__lt?: string | Date; actual_start_date__lte?: string | Date; actual_start_date__range?: readonly [string | Date, string | Date] | string; actual_start_date__in?: readonly (string | Date)[] | string; actual_start_date__date?: string | Date; actual_start_date__year?: number; actual_start_date__month?: number; actual_start_date__isnull?: boolean;
    actual_sent_to_tqa_date?: string | Date | readonly (string | Date)[] | null; actual_sent_to_tqa_date__gt?: string | Date; actual_sent_to_tqa_date__gte?: string | Date; actual_sent_to_tqa_date__lt?: string | Date; actual_sent_to_tqa_date__lte?: string | Date; actual_sent_to_tqa_date__range?: readonly [string | Date, string | Date] | string; actual_sent_to_tqa_date__in?: readonly (string | Date)[] | string; actual_sent_to_tqa_date__date?: string | Date; actual_sent_to_tqa_date__year?: number; actual_sent_to_tqa_date__month?: number; actual_sent_to_tqa_date__isnull?: boolean;
    actual_sent_to_pqa_date?: string | Date | readonly (string | Date)[] | null; actual_sent_to_pqa_date__gt?: string | Date; actual_sent_to_pqa_date__gte?: string | Date; actual_sent_to_pqa_date__lt?: string | Date; actual_sent_to_pqa_date__lte?: string | Date; actual_sent_to_pqa_date__range?: readonly [string | Date, string | Date] | string; actual_sent_to_pqa_date__in?: readonly (string | Date)[] | string; actual_sent_to_pqa_date__date?: string | Date; actual_sent_to_pqa_date__year?: number; actual_sent_to_pqa_date__month?: number; actual_sent_to_pqa_date__isnull?: boolean;
    actual_completed_date?: string | Date | readonly (string | Date)[] | null; actual_completed_date__gt?: string | Date; actual_completed_date__gte?: string | Date; actual_completed_date__lt?: string | Date; actual_completed_date__lte?: string | Date; actual_completed_date__range?: readonly [string | Date, string | Date] | string; actual_completed_date__in?: readonly (string | Date)[] | string; actual_completed_date__date?: string | Date; actual_completed_date__year?: number; actual_completed_date__month?: number; actual_completed_date__isnull?: boolean;
    actual_delivery_date?: string | Date | readonly (string | Date)[] | null; actual_delivery_date__gt?: string | Date; actual_delivery_date__gte?: string | Date; actual_delivery_date__lt?: string | Date; actual_delivery_date__lte?: string | Date; actual_delivery_date__range?: readonly [string | Date, string | Date] | string; actual_delivery_date__in?: readonly (string | Date)[] | string; actual_delivery_date__date?: string | Date; actual_delivery_date__year?: number; actual_delivery_date__month?: number; actual_delivery_date__isnull?: boolean;
    cancellation_date?: string | Date | readonly (string | Date)[] | null; cancellation_date__gt?: string | Date; cancellation_date__gte?: string | Date; cancellation_date__lt?: string | Date; cancellation_date__lte?: string | Date; cancellation_date__range?: readonly [string | Date, string | Date] | string; cancellation_date__in?: readonly (string | Date)[] | string; cancellation_date__date?: string | Date; cancellation_date__year?: number; cancellation_date__month?: number; cancellation_date__isnull?: boolean;
    pre_checks_done_date?: string | Date | readonly (string | Date)[] | null; pre_checks_done_date__gt?: string | Date; pre_checks_done_date__gte?: string | Date; pre_checks_done_date__lt?: string | Date; pre_checks_done_date__lte?: string | Date; pre_checks_done_date__range?: readonly [string | Date, string | Date] | string; pre_checks_done_date__in?: readonly (string | Date)[] | string; pre_checks_done_date__date?: string | Date; pre_checks_done_date__year?: number; pre_checks_done_date__month?: number; pre_checks_done_date__isnull?: boolean;
    feedback_scope_correct?: boolean | readonly (boolean)[] | null; feedback_scope_correct__in?: readonly (boolean)[] | string; feedback_scope_correct__isnull?: boolean;
    techqa_report_rating?: number | readonly (number)[] | null; techqa_report_rating__gt?: number; techqa_report_rating__gte?: number; techqa_report_rating__lt?: number; techqa_report_rating__lte?: number; techqa_report_rating__range?: readonly [number, number] | string; techqa_report_rating__in?: readonly (number)[] | string; techqa_report_rating__isnull?: boolean;
    presqa_report_rating?: number | readonly (number)[] | null; presqa_report_rating__gt?: number; presqa_report_rating__gte?: number; presqa_report_rating__lt?: number; presqa_report_rating__lte?: number; presqa_report_rating__range?: readonly [number, number] | string; presqa_report_rating__in?: readonly (number)[] | string; presqa_report_rating__isnull?: boolean;
    required_tqa_updates?: boolean | readonly (boolean)[]; required_tqa_updates__in?: readonly (boolean)[] | string;
    required_pqa_updates?: boolean | readonly (boolean)[]; required_pqa_updates__in?: readonly (boolean)[] | string;
    created?: string | Date | readonly (string | Date)[]; created__gt?: string | Date; created__gte?: string | Date; created__lt?: string | Date; created__lte?: string | Date; created__range?: readonly [string | Date, string | Date] | string; created__in?: readonly (string | Date)[] | string; created__date?: string | Date; created__year?: number; created__month?: number;
    updated?: string | Date | readonly (string | Date)[]; updated__gt?: string | Date; updated__gte?: string | Date; updated__lt?: string | Date; updated__lte?: string | Date; updated__range?: readonly [string | Date, string | Date] | string; updated__in?: readonly (string | Date)[] | string; updated__date?: string | Date; updated__year?: number; updated__month?: number;
    status?: "draft" | "pending_sched" | "scheduled_tentative" | "scheduled_confirmed" | "pre_checks" | "client_not_ready" | "ready_to_begin" | "testing" | "pending_tqa" | "qa_tech" | "qa_tech_author_updates" | "pending_pqa" | "qa_pres" | "qa_pres_author_updates" | "completed" | "delivered" | "cancelled" | "postponed" | "deleted" | "archived" | "in_progress" | readonly ("draft" | "pending_sched" | "scheduled_tentative" | "scheduled_confirmed" | "pre_checks" | "client_not_ready" | "ready_to_begin" | "testing" | "pending_tqa" | "qa_tech" | "qa_tech_author_updates" | "pending_pqa" | "qa_pres" | "qa_pres_author_updates" | "completed" | "delivered" | "cancelled" | "postponed" | "deleted" | "archived" | "in_progress")[]; status__in?: readonly ("draft" | "pending_sched" | "scheduled_tentative" | "scheduled_confirmed" | "pre_checks" | "client_not_ready" | "ready_to_begin" | "testing" | "pending_tqa" | "qa_tech" | "qa_tech_author_updates" | "pending_pqa" | "qa_pres" | "qa_pres_author_updates" | "completed" | "delivered" | "cancelled" | "postponed" | "deleted" | "archived" | "in_progress")[] | string;
}

export type PhaseField = "id" | "phase_id" | "phase_number" | "job" | "name" | "service" | "description" | "status_display" | "status_changed_date" | "start_date" | "delivery_date" | "due_to_techqa" | "due_to_presqa" | "project_lead" | "report_author" | "techqa_by" | "presqa_by" | "test_target" | "comm_reqs" | "restrictions" | "scheduling_requirements" | "prerequisites" | "location" | "is_testing_onsite" | "is_reporting_onsite" | "report_to_be_left_on_client_site" | "number_of_reports" | "delivery_hours" | "reporting_hours" | "mgmt_hours" | "qa_hours" | "oversight_hours" | "debrief_hours" | "contingency_hours" | "other_hours" | "link_deliverable" | "link_tech_data" | "link_report_data" | "desired_start_date" | "desired_delivery_date" | "due_to_techqa_set" | "due_to_presqa_set" | "actual_start_date" | "actual_sent_to_tqa_date" | "actual_sent_to_pqa_date" | "actual_completed_date" | "actual_delivery_date" | "cancellation_date" | "pre_checks_done_date" | "feedback_scope_correct" | "techqa_report_rating" | "presqa_report_rating" | "required_tqa_updates" | "required_pqa_updates" | "created" | "updated" | "status";

export type PhaseMember = "id" | "phase_id" | "phase_number" | "job" | "name" | "service" | "service__id" | "service__name" | "service__slug" | "description" | "status" | "status_display" | "status_changed_date" | "start_date" | "delivery_date" | "due_to_techqa" | "due_to_presqa" | "project_lead" | "project_lead__id" | "project_lead__username" | "project_lead__display_name" | "report_author" | "report_author__id" | "report_author__username" | "report_author__display_name" | "techqa_by" | "techqa_by__id" | "techqa_by__username" | "techqa_by__display_name" | "presqa_by" | "presqa_by__id" | "presqa_by__username" | "presqa_by__display_name" | "test_target" | "comm_reqs" | "restrictions" | "scheduling_requirements" | "prerequisites" | "location" | "is_testing_onsite" | "is_reporting_onsite" | "report_to_be_left_on_client_site" | "number_of_reports" | "delivery_hours" | "reporting_hours" | "mgmt_hours" | "qa_hours" | "oversight_hours" | "debrief_hours" | "contingency_hours" | "other_hours" | "link_deliverable" | "link_tech_data" | "link_report_data" | "desired_start_date" | "desired_delivery_date" | "due_to_techqa_set" | "due_to_presqa_set" | "actual_start_date" | "actual_sent_to_tqa_date" | "actual_sent_to_pqa_date" | "actual_completed_date" | "actual_delivery_date" | "cancellation_date" | "pre_checks_done_date" | "feedback_scope_correct" | "techqa_report_rating" | "presqa_report_rating" | "required_tqa_updates" | "required_pqa_updates" | "created" | "updated" | "allowed_transitions";

export type PhaseOrder = "id" | "phase_id" | "phase_number" | "job" | "name" | "service" | "description" | "status_display" | "status_changed_date" | "start_date" | "delivery_date" | "due_to_techqa" | "due_to_presqa" | "project_lead" | "report_author" | "techqa_by" | "presqa_by" | "test_target" | "comm_reqs" | "restrictions" | "scheduling_requirements" | "prerequisites" | "location" | "is_testing_onsite" | "is_reporting_onsite" | "report_to_be_left_on_client_site" | "number_of_reports" | "delivery_hours" | "reporting_hours" | "mgmt_hours" | "qa_hours" | "oversight_hours" | "debrief_hours" | "contingency_hours" | "other_hours" | "link_deliverable" | "link_tech_data" | "link_report_data" | "desired_start_date" | "desired_delivery_date" | "due_to_techqa_set" | "due_to_presqa_set" | "actual_start_date" | "actual_sent_to_tqa_date" | "actual_sent_to_pqa_date" | "actual_completed_date" | "actual_delivery_date" | "cancellation_date" | "pre_checks_done_date" | "feedback_scope_correct" | "techqa_report_rating" | "presqa_report_rating" | "required_tqa_updates" | "required_pqa_updates" | "created" | "updated" | "status" | "job__id" | "job__title" | "job__client" | "job__status_display" | "job__created" | "job__start_date" | "job__end_date" | "job__unit" | "job__account_manager" | "job__description" | "job__external_id" | "job__revenue" | "job__dep_account_manager" | "job__created_by" | "job__updated" | "job__duration_days" | "job__total_revenue" | "job__completion_date" | "job__framework_agreement" | "job__high_risk" | "job__technically_complex_test" | "job__reasons_for_high_risk" | "job__scoped_signed_off_by" | "job__scoping_requested_on" | "job__scoping_completed_date" | "job__status_changed_date" | "job__status" | "job__client__id" | "job__client__name" | "job__client__slug" | "job__client__short_name" | "job__client__industry" | "job__client__website" | "job__client__address__street" | "job__client__address__city" | "job__client__address__state" | "job__client__address__postal_code" | "job__client__address__country" | "job__client__active_jobs_count" | "job__client__total_jobs_count" | "job__client__external_id" | "job__client__hours_in_day" | "job__client__specific_requirements" | "job__client__specific_reporting_requirements" | "job__client__onboarding_required" | "job__client__created" | "job__client__updated" | "job__unit__id" | "job__unit__name" | "job__unit__slug" | "job__unit__description" | "job__unit__active_jobs" | "job__unit__capacity_utilization" | "job__unit__lead" | "job__unit__approval_required" | "job__unit__timezone" | "job__unit__special_requirements" | "job__unit__created" | "job__unit__updated" | "job__account_manager__id" | "job__account_manager__username" | "job__account_manager__email" | "job__account_manager__first_name" | "job__account_manager__last_name" | "job__account_manager__display_name" | "job__account_manager__is_active" | "job__account_manager__date_joined" | "job__account_manager__profile__job_title" | "job__account_manager__profile__phone" | "job__account_manager__profile__timezone" | "job__account_manager__profile__city" | "job__account_manager__profile__country" | "job__account_manager__is_superuser" | "job__account_manager__global_role" | "job__account_manager__manager" | "job__account_manager__rate_limit" | "job__account_manager__calendar_created" | "job__dep_account_manager__id" | "job__dep_account_manager__username" | "job__dep_account_manager__email" | "job__dep_account_manager__first_name" | "job__dep_account_manager__last_name" | "job__dep_account_manager__display_name" | "job__dep_account_manager__is_active" | "job__dep_account_manager__date_joined" | "job__dep_account_manager__profile__job_title" | "job__dep_account_manager__profile__phone" | "job__dep_account_manager__profile__timezone" | "job__dep_account_manager__profile__city" | "job__dep_account_manager__profile__country" | "job__dep_account_manager__is_superuser" | "job__dep_account_manager__global_role" | "job__dep_account_manager__manager" | "job__dep_account_manager__rate_limit" | "job__dep_account_manager__calendar_created" | "job__created_by__id" | "job__created_by__username" | "job__created_by__email" | "job__created_by__first_name" | "job__created_by__last_name" | "job__created_by__display_name" | "job__created_by__is_active" | "job__created_by__date_joined" | "job__created_by__profile__job_title" | "job__created_by__profile__phone" | "job__created_by__profile__timezone" | "job__created_by__profile__city" | "job__created_by__profile__country" | "job__created_by__is_superuser" | "job__created_by__global_role" | "job__created_by__manager" | "job__created_by__rate_limit" | "job__created_by__calendar_created" | "job__framework_agreement__id" | "job__framework_agreement__name" | "job__framework_agreement__start_date" | "job__framework_agreement__end_date" | "job__framework_agreement__total_value" | "job__framework_agreement__remaining_value" | "job__framework_agreement__allow_over_allocation" | "job__framework_agreement__closed" | "job__framework_agreement__created" | "job__framework_agreement__updated" | "job__scoped_signed_off_by__id" | "job__scoped_signed_off_by__username" | "job__scoped_signed_off_by__email" | "job__scoped_signed_off_by__first_name" | "job__scoped_signed_off_by__last_name" | "job__scoped_signed_off_by__display_name" | "job__scoped_signed_off_by__is_active" | "job__scoped_signed_off_by__date_joined" | "job__scoped_signed_off_by__profile__job_title" | "job__scoped_signed_off_by__profile__phone" | "job__scoped_signed_off_by__profile__timezone" | "job__scoped_signed_off_by__profile__city" | "job__scoped_signed_off_by__profile__country" | "job__scoped_signed_off_by__is_superuser" | "job__scoped_signed_off_by__global_role" | "job__scoped_signed_off_by__manager" | "job__scoped_signed_off_by__rate_limit" | "job__scoped_signed_off_by__calendar_created" | "service__id" | "service__name" | "service__slug" | "service__description" | "service__link" | "service__is_core" | "project_lead__id" | "project_lead__username" | "project_lead__email" | "project_lead__first_name" | "project_lead__last_name" | "project_lead__display_name" | "project_lead__is_active" | "project_lead__date_joined" | "project_lead__profile__job_title" | "project_lead__profile__phone" | "project_lead__profile__timezone" | "project_lead__profile__city" | "project_lead__profile__country" | "project_lead__is_superuser" | "project_lead__global_role" | "project_lead__manager" | "project_lead__rate_limit" | "project_lead__calendar_created" | "project_lead__manager__id" | "project_lead__manager__username" | "project_lead__manager__email" | "project_lead__manager__first_name" | "project_lead__manager__last_name" | "project_lead__manager__display_name" | "project_lead__manager__is_active" | "project_lead__manager__date_joined" | "project_lead__manager__profile__job_title" | "project_lead__manager__profile__phone" | "project_lead__manager__profile__timezone" | "project_lead__manager__profile__city" | "project_lead__manager__profile__country" | "project_lead__manager__is_superuser" | "project_lead__manager__global_role" | "project_lead__manager__manager" | "project_lead__manager__rate_limit" | "project_lead__manager__calendar_created" | "report_author__id" | "report_author__username" | "report_author__email" | "report_author__first_name" | "report_author__last_name" | "report_author__display_name" | "report_author__is_active" | "report_author__date_joined" | "report_author__profile__job_title" | "report_author__profile__phone" | "report_author__profile__timezone" | "report_author__profile__city" | "report_author__profile__country" | "report_author__is_superuser" | "report_author__global_role" | "report_author__manager" | "report_author__rate_limit" | "report_author__calendar_created" | "report_author__manager__id" | "report_author__manager__username" | "report_author__manager__email" | "report_author__manager__first_name" | "report_author__manager__last_name" | "report_author__manager__display_name" | "report_author__manager__is_active" | "report_author__manager__date_joined" | "report_author__manager__profile__job_title" | "report_author__manager__profile__phone" | "report_author__manager__profile__timezone" | "report_author__manager__profile__city" | "report_author__manager__profile__country" | "report_author__manager__is_superuser" | "report_author__manager__global_role" | "report_author__manager__manager" | "report_author__manager__rate_limit" | "report_author__manager__calendar_created" | "techqa_by__id" | "techqa_by__username" | "techqa_by__email" | "techqa_by__first_name" | "techqa_by__last_name" | "techqa_by__display_name" | "techqa_by__is_active" | "techqa_by__date_joined" | "techqa_by__profile__job_title" | "techqa_by__profile__phone" | "techqa_by__profile__timezone" | "techqa_by__profile__city" | "techqa_by__profile__country" | "techqa_by__is_superuser" | "techqa_by__global_role" | "techqa_by__manager" | "techqa_by__rate_limit" | "techqa_by__calendar_created" | "techqa_by__manager__id" | "techqa_by__manager__username" | "techqa_by__manager__email" | "techqa_by__manager__first_name" | "techqa_by__manager__last_name" | "techqa_by__manager__display_name" | "techqa_by__manager__is_active" | "techqa_by__manager__date_joined" | "techqa_by__manager__profile__job_title" | "techqa_by__manager__profile__phone" | "techqa_by__manager__profile__timezone" | "techqa_by__manager__profile__city" | "techqa_by__manager__profile__country" | "techqa_by__manager__is_superuser" | "techqa_by__manager__global_role" | "techqa_by__manager__manager" | "techqa_by__manager__rate_limit" | "techqa_by__manager__calendar_created" | "presqa_by__id" | "presqa_by__username" | "presqa_by__email" | "presqa_by__first_name" | "presqa_by__last_name" | "presqa_by__display_name" | "presqa_by__is_active" | "presqa_by__date_joined" | "presqa_by__profile__job_title" | "presqa_by__profile__phone" | "presqa_by__profile__timezone" | "presqa_by__profile__city" | "presqa_by__profile__country" | "presqa_by__is_superuser" | "presqa_by__global_role" | "presqa_by__manager" | "presqa_by__rate_limit" | "presqa_by__calendar_created" | "presqa_by__manager__id" | "presqa_by__manager__username" | "presqa_by__manager__email" | "presqa_by__manager__first_name" | "presqa_by__manager__last_name" | "presqa_by__manager__display_name" | "presqa_by__manager__is_active" | "presqa_by__manager__date_joined" | "presqa_by__manager__profile__job_title" | "presqa_by__manager__profile__phone" | "presqa_by__manager__profile__timezone" | "presqa_by__manager__profile__city" | "presqa_by__manager__profile__country" | "presqa_by__manager__is_superuser" | "presqa_by__manager__global_role" | "presqa_by__manager__manager" | "presqa_by__manager__rate_limit" | "presqa_by__manager__calendar_created";

export interface WebhookFields {
    id?: number | readonly (number)[]; id__gt?: number; id__gte?: number; id__lt?: number; id__lte?: number; id__range?: readonly [number, number] | string; id__in?: readonly (number)[] | string;
    url?: string | readonly (string)[]; url__iexact?: string; url__contains?: string; url__icontains?: string; url__startswith?: string; url__istartswith?: string; url__endswith?: string; url__iendswith?: string; url__in?: readonly (string)[] | string;
    events__contains?: string; events__in?: readonly (string)[] | string;
    active?: boolean | readonly (boolean)[]; active__in?: readonly (boolean)[] | string;
    description?: string | readonly (string)[]; description__iexact?: string; description__contains?: string; description__icontains?: string; description__startswith?: string; description__istartswith?: string; description__endswith?: string; description__iendswith?: string; description__in?: readonly (string)[] | string;
    unit?: Referred | readonly (Referred)[] | null; unit__in?: readonly (Referred)[] | string; unit__isnull?: boolean;
    owner?: Referred | readonly (Referred)[]; owner__in?: readonly (Referred)[] | string;
    created?: string | Date | readonly (string | Date)[]; created__gt?: string | Date; created__gte?: string | Date; created__lt?: string | Date; created__lte?: string | Date; created__range?: readonly [string | Date, string | Date] | string; created__in?: readonly (string | Date)[] | string; created__date?: string | Date; created__year?: number; created__month?: number;
    updated?: string | Date | readonly (string | Date)[]; updated__gt?: string | Date; updated__gte?: string | Date; updated__lt?: string | Date; updated__lte?: string | Date; updated__range?: readonly [string | Date, string | Date] | string; updated__in?: readonly (string | Date)[] | string; updated__date?: string | Date; updated__year?: number; updated__month?: number;
    disabled_reason?: string | readonly (string)[] | null; disabled_reason__iexact?: string; disabled_reason__contains?: string; disabled_reason__icontains?: string; disabled_reason__startswith?: string; disabled_reason__istartswith?: string; disabled_reason__endswith?: string; disabled_reason__iendswith?: string; disabled_reason__in?: readonly (string)[] | string; disabled_reason__isnull?: boolean;
    failing_since?: string | Date | readonly (string | Date)[] | null; failing_since__gt?: string | Date; failing_since__gte?: string | Date; failing_since__lt?: string | Date; failing_since__lte?: string | Date; failing_since__range?: readonly [string | Date, string | Date] | string; failing_since__in?: readonly (string | Date)[] | string; failing_since__date?: string | Date; failing_since__year?: number; failing_since__month?: number; failing_since__isnull?: boolean;
    last_success_at?: string | Date | readonly (string | Date)[] | null; last_success_at__gt?: string | Date; last_success_at__gte?: string | Date; last_success_at__lt?: string | Date; last_success_at__lte?: string | Date; last_success_at__range?: readonly [string | Date, string | Date] | string; last_success_at__in?: readonly (string | Date)[] | string; last_success_at__date?: string | Date; last_success_at__year?: number; last_success_at__month?: number; last_success_at__isnull?: boolean;
    pending?: number | readonly (number)[]; pending__gt?: number; pending__gte?: number; pending__lt?: number; pending__lte?: number; pending__range?: readonly [number, number] | string; pending__in?: readonly (number)[] | string;
}

export type WebhookField = "id" | "url" | "active" | "description" | "unit" | "owner" | "created" | "updated" | "disabled_reason" | "failing_since" | "last_success_at" | "pending";

export type WebhookMember = "id" | "url" | "events" | "active" | "description" | "unit" | "unit__id" | "unit__name" | "owner" | "owner__id" | "owner__username" | "owner__display_name" | "created" | "updated" | "disabled_reason" | "failing_since" | "last_success_at" | "pending";

export type WebhookOrder = "id" | "url" | "active" | "description" | "unit" | "owner" | "created" | "updated" | "disabled_reason" | "failing_since" | "last_success_at" | "pending" | "unit__id" | "unit__name" | "unit__slug" | "unit__description" | "unit__active_jobs" | "unit__capacity_utilization" | "unit__lead" | "unit__approval_required" | "unit__timezone" | "unit__special_requirements" | "unit__created" | "unit__updated" | "unit__lead__id" | "unit__lead__username" | "unit__lead__email" | "unit__lead__first_name" | "unit__lead__last_name" | "unit__lead__display_name" | "unit__lead__is_active" | "unit__lead__date_joined" | "unit__lead__profile__job_title" | "unit__lead__profile__phone" | "unit__lead__profile__timezone" | "unit__lead__profile__city" | "unit__lead__profile__country" | "unit__lead__is_superuser" | "unit__lead__global_role" | "unit__lead__manager" | "unit__lead__rate_limit" | "unit__lead__calendar_created" | "owner__id" | "owner__username" | "owner__email" | "owner__first_name" | "owner__last_name" | "owner__display_name" | "owner__is_active" | "owner__date_joined" | "owner__profile__job_title" | "owner__profile__phone" | "owner__profile__timezone" | "owner__profile__city" | "owner__profile__country" | "owner__is_superuser" | "owner__global_role" | "owner__manager" | "owner__rate_limit" | "owner__calendar_created" | "owner__manager__id" | "owner__manager__username" | "owner__manager__email" | "owner__manager__first_name" | "owner__manager__last_name" | "owner__manager__display_name" | "owner__manager__is_active" | "owner__manager__date_joined" | "owner__manager__profile__job_title" | "owner__manager__profile__phone" | "owner__manager__profile__timezone" | "owner__manager__profile__city" | "owner__manager__profile__country" | "owner__manager__is_superuser" | "owner__manager__global_role" | "owner__manager__manager" | "owner__manager__rate_limit" | "owner__manager__calendar_created";

export interface DeliveryFields {
    id?: string | readonly (string)[]; id__iexact?: string; id__contains?: string; id__icontains?: string; id__startswith?: string; id__istartswith?: string; id__endswith?: string; id__iendswith?: string; id__in?: readonly (string)[] | string;
    event_id?: number | readonly (number)[] | null; event_id__gt?: number; event_id__gte?: number; event_id__lt?: number; event_id__lte?: number; event_id__range?: readonly [number, number] | string; event_id__in?: readonly (number)[] | string; event_id__isnull?: boolean;
    event?: string | readonly (string)[]; event__iexact?: string; event__contains?: string; event__icontains?: string; event__startswith?: string; event__istartswith?: string; event__endswith?: string; event__iendswith?: string; event__in?: readonly (string)[] | string;
    status?: "pending" | "succeeded" | "failed" | "dropped" | readonly ("pending" | "succeeded" | "failed" | "dropped")[]; status__in?: readonly ("pending" | "succeeded" | "failed" | "dropped")[] | string;
    attempts?: number | readonly (number)[]; attempts__gt?: number; attempts__gte?: number; attempts__lt?: number; attempts__lte?: number; attempts__range?: readonly [number, number] | string; attempts__in?: readonly (number)[] | string;
    next_attempt_at?: string | Date | readonly (string | Date)[] | null; next_attempt_at__gt?: string | Date; next_attempt_at__gte?: string | Date; next_attempt_at__lt?: string | Date; next_attempt_at__lte?: string | Date; next_attempt_at__range?: readonly [string | Date, string | Date] | string; next_attempt_at__in?: readonly (string | Date)[] | string; next_attempt_at__date?: string | Date; next_attempt_at__year?: number; next_attempt_at__month?: number; next_attempt_at__isnull?: boolean;
    response_status?: number | readonly (number)[] | null; response_status__gt?: number; response_status__gte?: number; response_status__lt?: number; response_status__lte?: number; response_status__range?: readonly [number, number] | string; response_status__in?: readonly (number)[] | string; response_status__isnull?: boolean;
    response_body?: string | readonly (string)[] | null; response_body__iexact?: string; response_body__contains?: string; response_body__icontains?: string; response_body__startswith?: string; response_body__istartswith?: string; response_body__endswith?: string; response_body__iendswith?: string; response_body__in?: readonly (string)[] | string; response_body__isnull?: boolean;
    error?: string | readonly (string)[] | null; error__iexact?: string; error__contains?: string; error__icontains?: string; error__startswith?: string; error__istartswith?: string; error__endswith?: string; error__iendswith?: string; error__in?: readonly (string)[] | string; error__isnull?: boolean;
    duration_ms?: number | readonly (number)[] | null; duration_ms__gt?: number; duration_ms__gte?: number; duration_ms__lt?: number; duration_ms__lte?: number; duration_ms__range?: readonly [number, number] | string; duration_ms__in?: readonly (number)[] | string; duration_ms__isnull?: boolean;
    created?: string | Date | readonly (string | Date)[]; created__gt?: string | Date; created__gte?: string | Date; created__lt?: string | Date; created__lte?: string | Date; created__range?: readonly [string | Date, string | Date] | string; created__in?: readonly (string | Date)[] | string; created__date?: string | Date; created__year?: number; created__month?: number;
    completed_at?: string | Date | readonly (string | Date)[] | null; completed_at__gt?: string | Date; completed_at__gte?: string | Date; completed_at__lt?: string | Date; completed_at__lte?: string | Date; completed_at__range?: readonly [string | Date, string | Date] | string; completed_at__in?: readonly (string | Date)[] | string; completed_at__date?: string | Date; completed_at__year?: number; completed_at__month?: number; completed_at__isnull?: boolean;
}

export type DeliveryField = "id" | "event_id" | "event" | "status" | "attempts" | "next_attempt_at" | "response_status" | "response_body" | "error" | "duration_ms" | "created" | "completed_at";

export type DeliveryMember = "id" | "event_id" | "event" | "status" | "attempts" | "next_attempt_at" | "response_status" | "response_body" | "error" | "duration_ms" | "created" | "completed_at" | "request_headers" | "request_body" | "attempt_log" | "attempt_log__number" | "attempt_log__at" | "attempt_log__response_status" | "attempt_log__response_body" | "attempt_log__error" | "attempt_log__duration_ms";

export type DeliveryOrder = "id" | "event_id" | "event" | "status" | "attempts" | "next_attempt_at" | "response_status" | "response_body" | "error" | "duration_ms" | "created" | "completed_at";

export interface RunOfAnExportFields {
    id?: number | readonly (number)[]; id__gt?: number; id__gte?: number; id__lt?: number; id__lte?: number; id__range?: readonly [number, number] | string; id__in?: readonly (number)[] | string;
    scheduled_for?: string | Date | readonly (string | Date)[]; scheduled_for__gt?: string | Date; scheduled_for__gte?: string | Date; scheduled_for__lt?: string | Date; scheduled_for__lte?: string | Date; scheduled_for__range?: readonly [string | Date, string | Date] | string; scheduled_for__in?: readonly (string | Date)[] | string; scheduled_for__date?: string | Date; scheduled_for__year?: number; scheduled_for__month?: number;
    status?: "queued" | "running" | "sending" | "succeeded" | "failed" | "skipped" | readonly ("queued" | "running" | "sending" | "succeeded" | "failed" | "skipped")[]; status__in?: readonly ("queued" | "running" | "sending" | "succeeded" | "failed" | "skipped")[] | string;
    attempts?: number | readonly (number)[]; attempts__gt?: number; attempts__gte?: number; attempts__lt?: number; attempts__lte?: number; attempts__range?: readonly [number, number] | string; attempts__in?: readonly (number)[] | string;
    started_at?: string | Date | readonly (string | Date)[] | null; started_at__gt?: string | Date; started_at__gte?: string | Date; started_at__lt?: string | Date; started_at__lte?: string | Date; started_at__range?: readonly [string | Date, string | Date] | string; started_at__in?: readonly (string | Date)[] | string; started_at__date?: string | Date; started_at__year?: number; started_at__month?: number; started_at__isnull?: boolean;
    finished_at?: string | Date | readonly (string | Date)[] | null; finished_at__gt?: string | Date; finished_at__gte?: string | Date; finished_at__lt?: string | Date; finished_at__lte?: string | Date; finished_at__range?: readonly [string | Date, string | Date] | string; finished_at__in?: readonly (string | Date)[] | string; finished_at__date?: string | Date; finished_at__year?: number; finished_at__month?: number; finished_at__isnull?: boolean;
    rows?: number | readonly (number)[] | null; rows__gt?: number; rows__gte?: number; rows__lt?: number; rows__lte?: number; rows__range?: readonly [number, number] | string; rows__in?: readonly (number)[] | string; rows__isnull?: boolean;
    bytes?: number | readonly (number)[] | null; bytes__gt?: number; bytes__gte?: number; bytes__lt?: number; bytes__lte?: number; bytes__range?: readonly [number, number] | string; bytes__in?: readonly (number)[] | string; bytes__isnull?: boolean;
    error?: string | readonly (string)[] | null; error__iexact?: string; error__contains?: string; error__icontains?: string; error__startswith?: string; error__istartswith?: string; error__endswith?: string; error__iendswith?: string; error__in?: readonly (string)[] | string; error__isnull?: boolean;
    filename?: string | readonly (string)[] | null; filename__iexact?: string; filename__contains?: string; filename__icontains?: string; filename__startswith?: string; filename__istartswith?: string; filename__endswith?: string; filename__iendswith?: string; filename__in?: readonly (string)[] | string; filename__isnull?: boolean;
    expires_at?: string | Date | readonly (string | Date)[] | null; expires_at__gt?: string | Date; expires_at__gte?: string | Date; expires_at__lt?: string | Date; expires_at__lte?: string | Date; expires_at__range?: readonly [string | Date, string | Date] | string; expires_at__in?: readonly (string | Date)[] | string; expires_at__date?: string | Date; expires_at__year?: number; expires_at__month?: number; expires_at__isnull?: boolean;
    recipients?: Referred | readonly (Referred)[] | null; recipients__contains?: Referred; recipients__in?: readonly (Referred)[] | string; recipients__isnull?: boolean;
}

export type RunOfAnExportField = "id" | "scheduled_for" | "status" | "attempts" | "started_at" | "finished_at" | "rows" | "bytes" | "error" | "filename" | "expires_at";

export type RunOfAnExportMember = "id" | "scheduled_for" | "status" | "attempts" | "started_at" | "finished_at" | "rows" | "bytes" | "error" | "filename" | "expires_at" | "recipients" | "recipients__email" | "recipients__status" | "recipients__sent_at" | "recipients__error";

export type RunOfAnExportOrder = "id" | "scheduled_for" | "status" | "attempts" | "started_at" | "finished_at" | "rows" | "bytes" | "error" | "filename" | "expires_at";

export interface TimeSlotFields {
    id?: number | readonly (number)[]; id__gt?: number; id__gte?: number; id__lt?: number; id__lte?: number; id__range?: readonly [number, number] | string; id__in?: readonly (number)[] | string;
    user?: Referred | readonly (Referred)[]; user__in?: readonly (Referred)[] | string;
    phase?: Referred | readonly (Referred)[] | null; phase__in?: readonly (Referred)[] | string; phase__isnull?: boolean;
    slot_type?: number | readonly (number)[]; slot_type__gt?: number; slot_type__gte?: number; slot_type__lt?: number; slot_type__lte?: number; slot_type__range?: readonly [number, number] | string; slot_type__in?: readonly (number)[] | string;
    start?: string | Date | readonly (string | Date)[]; start__gt?: string | Date; start__gte?: string | Date; start__lt?: string | Date; start__lte?: string | Date; start__range?: readonly [string | Date, string | Date] | string; start__in?: readonly (string | Date)[] | string; start__date?: string | Date; start__year?: number; start__month?: number;
    end?: string | Date | readonly (string | Date)[]; end__gt?: string | Date; end__gte?: string | Date; end__lt?: string | Date; end__lte?: string | Date; end__range?: readonly [string | Date, string | Date] | string; end__in?: readonly (string | Date)[] | string; end__date?: string | Date; end__year?: number; end__month?: number;
    delivery_role?: number | readonly (number)[]; delivery_role__gt?: number; delivery_role__gte?: number; delivery_role__lt?: number; delivery_role__lte?: number; delivery_role__range?: readonly [number, number] | string; delivery_role__in?: readonly (number)[] | string;
    is_onsite?: boolean | readonly (boolean)[]; is_onsite__in?: readonly (boolean)[] | string;
    updated?: string | Date | readonly (string | Date)[]; updated__gt?: string | Date; updated__gte?: string | Date; updated__lt?: string | Date; updated__lte?: string | Date; updated__range?: readonly [string | Date, string | Date] | string; updated__in?: readonly (string | Date)[] | string; updated__date?: string | Date; updated__year?: number; updated__month?: number;
}

export type TimeSlotField = "id" | "user" | "phase" | "slot_type" | "start" | "end" | "delivery_role" | "is_onsite" | "updated";

export type TimeSlotMember = "id" | "user" | "user__id" | "user__username" | "user__display_name" | "phase" | "slot_type" | "start" | "end" | "delivery_role" | "is_onsite" | "updated";

export type TimeSlotOrder = "id" | "user" | "phase" | "slot_type" | "start" | "end" | "delivery_role" | "is_onsite" | "updated" | "user__id" | "user__username" | "user__email" | "user__first_name" | "user__last_name" | "user__display_name" | "user__is_active" | "user__date_joined" | "user__profile__job_title" | "user__profile__phone" | "user__profile__timezone" | "user__profile__city" | "user__profile__country" | "user__is_superuser" | "user__global_role" | "user__manager" | "user__rate_limit" | "user__calendar_created" | "user__manager__id" | "user__manager__username" | "user__manager__email" | "user__manager__first_name" | "user__manager__last_name" | "user__manager__display_name" | "user__manager__is_active" | "user__manager__date_joined" | "user__manager__profile__job_title" | "user__manager__profile__phone" | "user__manager__profile__timezone" | "user__manager__profile__city" | "user__manager__profile__country" | "user__manager__is_superuser" | "user__manager__global_role" | "user__manager__manager" | "user__manager__rate_limit" | "user__manager__calendar_created" | "phase__id" | "phase__phase_id" | "phase__phase_number" | "phase__job" | "phase__name" | "phase__service" | "phase__description" | "phase__status_display" | "phase__status_changed_date" | "phase__start_date" | "phase__delivery_date" | "phase__due_to_techqa" | "phase__due_to_presqa" | "phase__project_lead" | "phase__report_author" | "phase__techqa_by" | "phase__presqa_by" | "phase__test_target" | "phase__comm_reqs" | "phase__restrictions" | "phase__scheduling_requirements" | "phase__prerequisites" | "phase__location" | "phase__is_testing_onsite" | "phase__is_reporting_onsite" | "phase__report_to_be_left_on_client_site" | "phase__number_of_reports" | "phase__delivery_hours" | "phase__reporting_hours" | "phase__mgmt_hours" | "phase__qa_hours" | "phase__oversight_hours" | "phase__debrief_hours" | "phase__contingency_hours" | "phase__other_hours" | "phase__link_deliverable" | "phase__link_tech_data" | "phase__link_report_data" | "phase__desired_start_date" | "phase__desired_delivery_date" | "phase__due_to_techqa_set" | "phase__due_to_presqa_set" | "phase__actual_start_date" | "phase__actual_sent_to_tqa_date" | "phase__actual_sent_to_pqa_date" | "phase__actual_completed_date" | "phase__actual_delivery_date" | "phase__cancellation_date" | "phase__pre_checks_done_date" | "phase__feedback_scope_correct" | "phase__techqa_report_rating" | "phase__presqa_report_rating" | "phase__required_tqa_updates" | "phase__required_pqa_updates" | "phase__created" | "phase__updated" | "phase__status" | "phase__job__id" | "phase__job__title" | "phase__job__client" | "phase__job__status_display" | "phase__job__created" | "phase__job__start_date" | "phase__job__end_date" | "phase__job__unit" | "phase__job__account_manager" | "phase__job__description" | "phase__job__external_id" | "phase__job__revenue" | "phase__job__dep_account_manager" | "phase__job__created_by" | "phase__job__updated" | "phase__job__duration_days" | "phase__job__total_revenue" | "phase__job__completion_date" | "phase__job__framework_agreement" | "phase__job__high_risk" | "phase__job__technically_complex_test" | "phase__job__reasons_for_high_risk" | "phase__job__scoped_signed_off_by" | "phase__job__scoping_requested_on" | "phase__job__scoping_completed_date" | "phase__job__status_changed_date" | "phase__job__status" | "phase__service__id" | "phase__service__name" | "phase__service__slug" | "phase__service__description" | "phase__service__link" | "phase__service__is_core" | "phase__project_lead__id" | "phase__project_lead__username" | "phase__project_lead__email" | "phase__project_lead__first_name" | "phase__project_lead__last_name" | "phase__project_lead__display_name" | "phase__project_lead__is_active" | "phase__project_lead__date_joined" | "phase__project_lead__profile__job_title" | "phase__project_lead__profile__phone" | "phase__project_lead__profile__timezone" | "phase__project_lead__profile__city" | "phase__project_lead__profile__country" | "phase__project_lead__is_superuser" | "phase__project_lead__global_role" | "phase__project_lead__manager" | "phase__project_lead__rate_limit" | "phase__project_lead__calendar_created" | "phase__report_author__id" | "phase__report_author__username" | "phase__report_author__email" | "phase__report_author__first_name" | "phase__report_author__last_name" | "phase__report_author__display_name" | "phase__report_author__is_active" | "phase__report_author__date_joined" | "phase__report_author__profile__job_title" | "phase__report_author__profile__phone" | "phase__report_author__profile__timezone" | "phase__report_author__profile__city" | "phase__report_author__profile__country" | "phase__report_author__is_superuser" | "phase__report_author__global_role" | "phase__report_author__manager" | "phase__report_author__rate_limit" | "phase__report_author__calendar_created" | "phase__techqa_by__id" | "phase__techqa_by__username" | "phase__techqa_by__email" | "phase__techqa_by__first_name" | "phase__techqa_by__last_name" | "phase__techqa_by__display_name" | "phase__techqa_by__is_active" | "phase__techqa_by__date_joined" | "phase__techqa_by__profile__job_title" | "phase__techqa_by__profile__phone" | "phase__techqa_by__profile__timezone" | "phase__techqa_by__profile__city" | "phase__techqa_by__profile__country" | "phase__techqa_by__is_superuser" | "phase__techqa_by__global_role" | "phase__techqa_by__manager" | "phase__techqa_by__rate_limit" | "phase__techqa_by__calendar_created" | "phase__presqa_by__id" | "phase__presqa_by__username" | "phase__presqa_by__email" | "phase__presqa_by__first_name" | "phase__presqa_by__last_name" | "phase__presqa_by__display_name" | "phase__presqa_by__is_active" | "phase__presqa_by__date_joined" | "phase__presqa_by__profile__job_title" | "phase__presqa_by__profile__phone" | "phase__presqa_by__profile__timezone" | "phase__presqa_by__profile__city" | "phase__presqa_by__profile__country" | "phase__presqa_by__is_superuser" | "phase__presqa_by__global_role" | "phase__presqa_by__manager" | "phase__presqa_by__rate_limit" | "phase__presqa_by__calendar_created";

export interface OrganisationalUnitFields {
    id?: number | readonly (number)[]; id__gt?: number; id__gte?: number; id__lt?: number; id__lte?: number; id__range?: readonly [number, number] | string; id__in?: readonly (number)[] | string;
    name?: string | readonly (string)[]; name__iexact?: string; name__contains?: string; name__icontains?: string; name__startswith?: string; name__istartswith?: string; name__endswith?: string; name__iendswith?: string; name__in?: readonly (string)[] | string;
    slug?: string | readonly (string)[]; slug__iexact?: string; slug__contains?: string; slug__icontains?: string; slug__startswith?: string; slug__istartswith?: string; slug__endswith?: string; slug__iendswith?: string; slug__in?: readonly (string)[] | string;
    description?: string | readonly (string)[]; description__iexact?: string; description__contains?: string; description__icontains?: string; description__startswith?: string; description__istartswith?: string; description__endswith?: string; description__iendswith?: string; description__in?: readonly (string)[] | string;
    members?: Referred | readonly (Referred)[] | null; members__contains?: Referred; members__in?: readonly (Referred)[] | string; members__isnull?: boolean;
    active_jobs?: number | readonly (number)[]; active_jobs__gt?: number; active_jobs__gte?: number; active_jobs__lt?: number; active_jobs__lte?: number; active_jobs__range?: readonly [number, number] | string; active_jobs__in?: readonly (number)[] | string;
    capacity_utilization?: number | readonly (number)[]; capacity_utilization__gt?: number; capacity_utilization__gte?: number; capacity_utilization__lt?: number; capacity_utilization__lte?: number; capacity_utilization__range?: readonly [number, number] | string; capacity_utilization__in?: readonly (number)[] | string;
    lead?: Referred | readonly (Referred)[] | null; lead__in?: readonly (Referred)[] | string; lead__isnull?: boolean;
    approval_required?: boolean | readonly (boolean)[]; approval_required__in?: readonly (boolean)[] | string;
    timezone?: string | readonly (string)[]; timezone__iexact?: string; timezone__contains?: string; timezone__icontains?: string; timezone__startswith?: string; timezone__istartswith?: string; timezone__endswith?: string; timezone__iendswith?: string; timezone__in?: readonly (string)[] | string;
    special_requirements?: string | readonly (string)[]; special_requirements__iexact?: string; special_requirements__contains?: string; special_requirements__icontains?: string; special_requirements__startswith?: string; special_requirements__istartswith?: string; special_requirements__endswith?: string; special_requirements__iendswith?: string; special_requirements__in?: readonly (string)[] | string;
    created?: string | Date | readonly (string | Date)[]; created__gt?: string | Date; created__gte?: string | Date; created__lt?: string | Date; created__lte?: string | Date; created__range?: readonly [string | Date, string | Date] | string; created__in?: readonly (string | Date)[] | string; created__date?: string | Date; created__year?: number; created__month?: number;
    updated?: string | Date | readonly (string | Date)[]; updated__gt?: string | Date; updated__gte?: string | Date; updated__lt?: string | Date; updated__lte?: string | Date; updated__range?: readonly [string | Date, string | Date] | string; updated__in?: readonly (string | Date)[] | string; updated__date?: string | Date; updated__year?: number; updated__month?: number;
}

export type OrganisationalUnitField = "id" | "name" | "slug" | "description" | "active_jobs" | "capacity_utilization" | "lead" | "approval_required" | "timezone" | "special_requirements" | "created" | "updated";

export type OrganisationalUnitMember = "id" | "name" | "slug" | "description" | "members" | "members__user" | "members__roles" | "members__skills" | "active_jobs" | "capacity_utilization" | "lead" | "lead__id" | "lead__username" | "lead__display_name" | "approval_required" | "timezone" | "special_requirements" | "created" | "updated";

export type OrganisationalUnitOrder = "id" | "name" | "slug" | "description" | "active_jobs" | "capacity_utilization" | "lead" | "approval_required" | "timezone" | "special_requirements" | "created" | "updated" | "lead__id" | "lead__username" | "lead__email" | "lead__first_name" | "lead__last_name" | "lead__display_name" | "lead__is_active" | "lead__date_joined" | "lead__profile__job_title" | "lead__profile__phone" | "lead__profile__timezone" | "lead__profile__city" | "lead__profile__country" | "lead__is_superuser" | "lead__global_role" | "lead__manager" | "lead__rate_limit" | "lead__calendar_created" | "lead__manager__id" | "lead__manager__username" | "lead__manager__email" | "lead__manager__first_name" | "lead__manager__last_name" | "lead__manager__display_name" | "lead__manager__is_active" | "lead__manager__date_joined" | "lead__manager__profile__job_title" | "lead__manager__profile__phone" | "lead__manager__profile__timezone" | "lead__manager__profile__city" | "lead__manager__profile__country" | "lead__manager__is_superuser" | "lead__manager__global_role" | "lead__manager__manager" | "lead__manager__rate_limit" | "lead__manager__calendar_created";

export interface AuditRecordFields {
    id?: number | readonly (number)[]; id__gt?: number; id__gte?: number; id__lt?: number; id__lte?: number; id__range?: readonly [number, number] | string; id__in?: readonly (number)[] | string;
    at?: string | Date | readonly (string | Date)[]; at__gt?: string | Date; at__gte?: string | Date; at__lt?: string | Date; at__lte?: string | Date; at__range?: readonly [string | Date, string | Date] | string; at__in?: readonly (string | Date)[] | string; at__date?: string | Date; at__year?: number; at__month?: number;
    actor?: Referred | readonly (Referred)[] | null; actor__in?: readonly (Referred)[] | string; actor__isnull?: boolean;
    request_id?: string | readonly (string)[]; request_id__iexact?: string; request_id__contains?: string; request_id__icontains?: string; request_id__startswith?: string; request_id__istartswith?: string; request_id__endswith?: string; request_id__iendswith?: string; request_id__in?: readonly (string)[] | string;
    object_type?: string | readonly (string)[]; object_type__iexact?: string; object_type__contains?: string; object_type__icontains?: string; object_type__startswith?: string; object_type__istartswith?: string; object_type__endswith?: string; object_type__iendswith?: string; object_type__in?: readonly (string)[] | string;
    object_id?: number | readonly (number)[] | null; object_id__gt?: number; object_id__gte?: number; object_id__lt?: number; object_id__lte?: number; object_id__range?: readonly [number, number] | string; object_id__in?: readonly (number)[] | string; object_id__isnull?: boolean;
    action?: string | readonly (string)[]; action__iexact?: string; action__contains?: string; action__icontains?: string; action__startswith?: string; action__istartswith?: string; action__endswith?: string; action__iendswith?: string; action__in?: readonly (string)[] | string;
}

export type AuditRecordField = "id" | "at" | "actor" | "request_id" | "object_type" | "object_id" | "action";

export type AuditRecordMember = "id" | "at" | "actor" | "actor__id" | "actor__username" | "actor__display_name" | "request_id" | "object_type" | "object_id" | "action" | "changes";

export type AuditRecordOrder = "id" | "at" | "actor" | "request_id" | "object_type" | "object_id" | "action" | "actor__id" | "actor__username" | "actor__email" | "actor__first_name" | "actor__last_name" | "actor__display_name" | "actor__is_active" | "actor__date_joined" | "actor__profile__job_title" | "actor__profile__phone" | "actor__profile__timezone" | "actor__profile__city" | "actor__profile__country" | "actor__is_superuser" | "actor__global_role" | "actor__manager" | "actor__rate_limit" | "actor__calendar_created" | "actor__manager__id" | "actor__manager__username" | "actor__manager__email" | "actor__manager__first_name" | "actor__manager__last_name" | "actor__manager__display_name" | "actor__manager__is_active" | "actor__manager__date_joined" | "actor__manager__profile__job_title" | "actor__manager__profile__phone" | "actor__manager__profile__timezone" | "actor__manager__profile__city" | "actor__manager__profile__country" | "actor__manager__is_superuser" | "actor__manager__global_role" | "actor__manager__manager" | "actor__manager__rate_limit" | "actor__manager__calendar_created";

export interface ClientFields {
    id?: number | readonly (number)[]; id__gt?: number; id__gte?: number; id__lt?: number; id__lte?: number; id__range?: readonly [number, number] | string; id__in?: readonly (number)[] | string;
    name?: string | readonly (string)[]; name__iexact?: string; name__contains?: string; name__icontains?: string; name__startswith?: string; name__istartswith?: string; name__endswith?: string; name__iendswith?: string; name__in?: readonly (string)[] | string;
    slug?: string | readonly (string)[]; slug__iexact?: string; slug__contains?: string; slug__icontains?: string; slug__startswith?: string; slug__istartswith?: string; slug__endswith?: string; slug__iendswith?: string; slug__in?: readonly (string)[] | string;
    short_name?: string | readonly (string)[]; short_name__iexact?: string; short_name__contains?: string; short_name__icontains?: string; short_name__startswith?: string; short_name__istartswith?: string; short_name__endswith?: string; short_name__iendswith?: string; short_name__in?: readonly (string)[] | string;
    industry?: string | readonly (string)[]; industry__iexact?: string; industry__contains?: string; industry__icontains?: string; industry__startswith?: string; industry__istartswith?: string; industry__endswith?: string; industry__iendswith?: string; industry__in?: readonly (string)[] | string;
    website?: string | readonly (string)[]; website__iexact?: string; website__contains?: string; website__icontains?: string; website__startswith?: string; website__istartswith?: string; website__endswith?: string; website__iendswith?: string; website__in?: readonly (string)[] | string;
    address__street?: string | readonly (string)[]; address__street__iexact?: string; address__street__contains?: string; address__street__icontains?: string; address__street__startswith?: string; address__street__istartswith?: string; address__street__endswith?: string; address__street__iendswith?: string; address__street__in?: readonly (string)[] | string;
    address__city?: string | readonly (string)[]; address__city__iexact?: string; address__city__contains?: string; address__city__icontains?: string; address__city__startswith?: string; address__city__istartswith?: string; address__city__endswith?: string; address__city__iendswith?: string; address__city__in?: readonly (string)[] | string;
    address__state?: string | readonly (string)[]; address__state__iexact?: string; address__state__contains?: string; address__state__icontains?: string; address__state__startswith?: string; address__state__istartswith?: string; address__state__endswith?: string; address__state__iendswith?: string; address__state__in?: readonly (string)[] | string;
    address__postal_code?: string | readonly (string)[]; address__postal_code__iexact?: string; address__postal_code__contains?: string; address__postal_code__icontains?: string; address__postal_code__startswith?: string; address__postal_code__istartswith?: string; address__postal_code__endswith?: string; address__postal_code__iendswith?: string; address__postal_code__in?: readonly (string)[] | string;
    address__country?: string | readonly (string)[]; address__country__iexact?: string; address__country__contains?: string; address__country__icontains?: string; address__country__startswith?: string; address__country__istartswith?: string; address__country__endswith?: string; address__country__iendswith?: string; address__country__in?: readonly (string)[] | string;
    contacts?: Referred | readonly (Referred)[] | null; contacts__contains?: Referred; contacts__in?: readonly (Referred)[] | string; contacts__isnull?: boolean;
    framework_agreements?: Referred | readonly (Referred)[] | null; framework_agreements__contains?: Referred; framework_agreements__in?: readonly (Referred)[] | string; framework_agreements__isnull?: boolean;
    active_jobs_count?: number | readonly (number)[]; active_jobs_count__gt?: number; active_jobs_count__gte?: number; active_jobs_count__lt?: number; active_jobs_count__lte?: number; active_jobs_count__range?: readonly [number, number] | string; active_jobs_count__in?: readonly (number)[] | string;
    total_jobs_count?: number | readonly (number)[]; total_jobs_count__gt?: number; total_jobs_count__gte?: number; total_jobs_count__lt?: number; total_jobs_count__lte?: number; total_jobs_count__range?: readonly [number, number] | string; total_jobs_count__in?: readonly (number)[] | string;
    account_managers?: Referred | readonly (Referred)[] | null; account_managers__contains?: Referred; account_managers__in?: readonly (Referred)[] | string; account_managers__isnull?: boolean;
    external_id?: string | readonly (string)[]; external_id__iexact?: string; external_id__contains?: string; external_id__icontains?: string; external_id__startswith?: string; external_id__istartswith?: string; external_id__endswith?: string; external_id__iendswith?: string; external_id__in?: readonly (string)[] | string;
    hours_in_day?: number | readonly (number)[]; hours_in_day__gt?: number; hours_in_day__gte?: number; hours_in_day__lt?: number; hours_in_day__lte?: number; hours_in_day__range?: readonly [number, number] | string; hours_in_day__in?: readonly (number)[] | string;
    specific_requirements?: string | readonly (string)[]; specific_requirements__iexact?: string; specific_requirements__contains?: string; specific_requirements__icontains?: string; specific_requirements__startswith?: string; specific_requirements__istartswith?: string; specific_requirements__endswith?: string; specific_requirements__iendswith?: string; specific_requirements__in?: readonly (string)[] | string;
    specific_reporting_requirements?: string | readonly (string)[]; specific_reporting_requirements__iexact?: string; specific_reporting_requirements__contains?: string; specific_reporting_requirements__icontains?: string; specific_reporting_requirements__startswith?: string; specific_reporting_requirements__istartswith?: string; specific_reporting_requirements__endswith?: string; specific_reporting_requirements__iendswith?: string; specific_reporting_requirements__in?: readonly (string)[] | string;
    onboarding_required?: boolean | readonly (boolean)[]; onboarding_required__in?: readonly (boolean)[] | string;
    created?: string | Date | readonly (string | Date)[]; created__gt?: string | Date; created__gte?: string | Date; created__lt?: string | Date; created__lte?: string | Date; created__range?: readonly [string | Date, string | Date] | string; created__in?: readonly (string | Date)[] | string; created__date?: string | Date; created__year?: number; created__month?: number;
    updated?: string | Date | readonly (string | Date)[]; updated__gt?: string | Date; updated__gte?: string | Date; updated__lt?: string | Date; updated__lte?: string | Date; updated__range?: readonly [string | Date, string | Date] | string; updated__in?: readonly (string | Date)[] | string; updated__date?: string | Date; updated__year?: number; updated__month?: number;
}

export type ClientField = "id" | "name" | "slug" | "short_name" | "industry" | "website" | "address__street" | "address__city" | "address__state" | "address__postal_code" | "address__country" | "active_jobs_count" | "total_jobs_count" | "external_id" | "hours_in_day" | "specific_requirements" | "specific_reporting_requirements" | "onboarding_required" | "created" | "updated";

export type ClientMember = "id" | "name" | "slug" | "short_name" | "industry" | "website" | "address" | "address__street" | "address__city" | "address__state" | "address__postal_code" | "address__country" | "contacts" | "contacts__id" | "contacts__name" | "contacts__email" | "contacts__phone" | "contacts__role" | "contacts__type" | "framework_agreements" | "framework_agreements__id" | "framework_agreements__name" | "framework_agreements__start_date" | "framework_agreements__end_date" | "framework_agreements__total_value" | "framework_agreements__remaining_value" | "framework_agreements__allow_over_allocation" | "framework_agreements__closed" | "active_jobs_count" | "total_jobs_count" | "account_managers" | "account_managers__id" | "account_managers__username" | "account_managers__display_name" | "external_id" | "hours_in_day" | "specific_requirements" | "specific_reporting_requirements" | "onboarding_required" | "created" | "updated";

export type ClientOrder = "id" | "name" | "slug" | "short_name" | "industry" | "website" | "address__street" | "address__city" | "address__state" | "address__postal_code" | "address__country" | "active_jobs_count" | "total_jobs_count" | "external_id" | "hours_in_day" | "specific_requirements" | "specific_reporting_requirements" | "onboarding_required" | "created" | "updated";

export interface ContactFields {
    id?: number | readonly (number)[]; id__gt?: number; id__gte?: number; id__lt?: number; id__lte?: number; id__range?: readonly [number, number] | string; id__in?: readonly (number)[] | string;
    name?: string | readonly (string)[]; name__iexact?: string; name__contains?: string; name__icontains?: string; name__startswith?: string; name__istartswith?: string; name__endswith?: string; name__iendswith?: string; name__in?: readonly (string)[] | string;
    email?: string | readonly (string)[]; email__iexact?: string; email__contains?: string; email__icontains?: string; email__startswith?: string; email__istartswith?: string; email__endswith?: string; email__iendswith?: string; email__in?: readonly (string)[] | string;
    phone?: string | readonly (string)[]; phone__iexact?: string; phone__contains?: string; phone__icontains?: string; phone__startswith?: string; phone__istartswith?: string; phone__endswith?: string; phone__iendswith?: string; phone__in?: readonly (string)[] | string;
    role?: string | readonly (string)[]; role__iexact?: string; role__contains?: string; role__icontains?: string; role__startswith?: string; role__istartswith?: string; role__endswith?: string; role__iendswith?: string; role__in?: readonly (string)[] | string;
    type?: "primary" | "technical" | "business" | "procurement" | "security" | "billing" | "executive_sponsor" | "legal" | "incident_response" | readonly ("primary" | "technical" | "business" | "procurement" | "security" | "billing" | "executive_sponsor" | "legal" | "incident_response")[]; type__in?: readonly ("primary" | "technical" | "business" | "procurement" | "security" | "billing" | "executive_sponsor" | "legal" | "incident_response")[] | string;
    created?: string | Date | readonly (string | Date)[]; created__gt?: string | Date; created__gte?: string | Date; created__lt?: string | Date; created__lte?: string | Date; created__range?: readonly [string | Date, string | Date] | string; created__in?: readonly (string | Date)[] | string; created__date?: string | Date; created__year?: number; created__month?: number;
    updated?: string | Date | readonly (string | Date)[]; updated__gt?: string | Date; updated__gte?: string | Date; updated__lt?: string | Date; updated__lte?: string | Date; updated__range?: readonly [string | Date, string | Date] | string; updated__in?: readonly (string | Date)[] | string; updated__date?: string | Date; updated__year?: number; updated__month?: number;
}

export type ContactField = "id" | "name" | "email" | "phone" | "role" | "type" | "created" | "updated";

export type ContactMember = "id" | "name" | "email" | "phone" | "role" | "type" | "created" | "updated";

export type ContactOrder = "id" | "name" | "email" | "phone" | "role" | "type" | "created" | "updated";

export interface EventFields {
    id?: number | readonly (number)[]; id__gt?: number; id__gte?: number; id__lt?: number; id__lte?: number; id__range?: readonly [number, number] | string; id__in?: readonly (number)[] | string;
    event?: string | readonly (string)[]; event__iexact?: string; event__contains?: string; event__icontains?: string; event__startswith?: string; event__istartswith?: string; event__endswith?: string; event__iendswith?: string; event__in?: readonly (string)[] | string;
    timestamp?: string | Date | readonly (string | Date)[]; timestamp__gt?: string | Date; timestamp__gte?: string | Date; timestamp__lt?: string | Date; timestamp__lte?: string | Date; timestamp__range?: readonly [string | Date, string | Date] | string; timestamp__in?: readonly (string | Date)[] | string; timestamp__date?: string | Date; timestamp__year?: number; timestamp__month?: number;
    object_type?: string | readonly (string)[]; object_type__iexact?: string; object_type__contains?: string; object_type__icontains?: string; object_type__startswith?: string; object_type__istartswith?: string; object_type__endswith?: string; object_type__iendswith?: string; object_type__in?: readonly (string)[] | string;
    object_id?: number | readonly (number)[]; object_id__gt?: number; object_id__gte?: number; object_id__lt?: number; object_id__lte?: number; object_id__range?: readonly [number, number] | string; object_id__in?: readonly (number)[] | string;
}

export type EventField = "id" | "event" | "timestamp" | "object_type" | "object_id";

export type EventMember = "id" | "event" | "timestamp" | "object_type" | "object_id" | "data";

export type EventOrder = "id" | "event" | "timestamp" | "object_type" | "object_id";

export interface RecipientOfAnExportFields {
    id?: number | readonly (number)[]; id__gt?: number; id__gte?: number; id__lt?: number; id__lte?: number; id__range?: readonly [number, number] | string; id__in?: readonly (number)[] | string;
    run?: number | readonly (number)[]; run__gt?: number; run__gte?: number; run__lt?: number; run__lte?: number; run__range?: readonly [number, number] | string; run__in?: readonly (number)[] | string;
    email?: string | readonly (string)[]; email__iexact?: string; email__contains?: string; email__icontains?: string; email__startswith?: string; email__istartswith?: string; email__endswith?: string; email__iendswith?: string; email__in?: readonly (string)[] | string;
    status?: "pending" | "sent" | "failed" | readonly ("pending" | "sent" | "failed")[]; status__in?: readonly ("pending" | "sent" | "failed")[] | string;
    sent_at?: string | Date | readonly (string | Date)[] | null; sent_at__gt?: string | Date; sent_at__gte?: string | Date; sent_at__lt?: string | Date; sent_at__lte?: string | Date; sent_at__range?: readonly [string | Date, string | Date] | string; sent_at__in?: readonly (string | Date)[] | string; sent_at__date?: string | Date; sent_at__year?: number; sent_at__month?: number; sent_at__isnull?: boolean;
    error?: string | readonly (string)[] | null; error__iexact?: string; error__contains?: string; error__icontains?: string; error__startswith?: string; error__istartswith?: string; error__endswith?: string; error__iendswith?: string; error__in?: readonly (string)[] | string; error__isnull?: boolean;
}

export type RecipientOfAnExportField = "id" | "run" | "email" | "status" | "sent_at" | "error";

export type RecipientOfAnExportMember = "id" | "run" | "email" | "status" | "sent_at" | "error";

export type RecipientOfAnExportOrder = "id" | "run" | "email" | "status" | "sent_at" | "error";

export interface FeedbackFields {
    id?: number | readonly (number)[]; id__gt?: number; id__gte?: number; id__lt?: number; id__lte?: number; id__range?: readonly [number, number] | string; id__in?: readonly (number)[] | string;
    type?: "scoping" | "technical" | "presentation" | "other" | readonly ("scoping" | "technical" | "presentation" | "other")[]; type__in?: readonly ("scoping" | "technical" | "presentation" | "other")[] | string;
    body?: string | readonly (string)[]; body__iexact?: string; body__contains?: string; body__icontains?: string; body__startswith?: string; body__istartswith?: string; body__endswith?: string; body__iendswith?: string; body__in?: readonly (string)[] | string;
    author?: Referred | readonly (Referred)[]; author__in?: readonly (Referred)[] | string;
    created?: string | Date | readonly (string | Date)[]; created__gt?: string | Date; created__gte?: string | Date; created__lt?: string | Date; created__lte?: string | Date; created__range?: readonly [string | Date, string | Date] | string; created__in?: readonly (string | Date)[] | string; created__date?: string | Date; created__year?: number; created__month?: number;
    updated?: string | Date | readonly (string | Date)[]; updated__gt?: string | Date; updated__gte?: string | Date; updated__lt?: string | Date; updated__lte?: string | Date; updated__range?: readonly [string | Date, string | Date] | string; updated__in?: readonly (string | Date)[] | string; updated__date?: string | Date; updated__year?: number; updated__month?: number;
}

export type FeedbackField = "id" | "type" | "body" | "author" | "created" | "updated";

export type FeedbackMember = "id" | "type" | "body" | "author" | "author__id" | "author__username" | "author__display_name" | "created" | "updated";

export type FeedbackOrder = "id" | "type" | "body" | "author" | "created" | "updated" | "author__id" | "author__username" | "author__email" | "author__first_name" | "author__last_name" | "author__display_name" | "author__is_active" | "author__date_joined" | "author__profile__job_title" | "author__profile__phone" | "author__profile__timezone" | "author__profile__city" | "author__profile__country" | "author__is_superuser" | "author__global_role" | "author__manager" | "author__rate_limit" | "author__calendar_created" | "author__manager__id" | "author__manager__username" | "author__manager__email" | "author__manager__first_name" | "author__manager__last_name" | "author__manager__display_name" | "author__manager__is_active" | "author__manager__date_joined" | "author__manager__profile__job_title" | "author__manager__profile__phone" | "author__manager__profile__timezone" | "author__manager__profile__city" | "author__manager__profile__country" | "author__manager__is_superuser" | "author__manager__global_role" | "author__manager__manager" | "author__manager__rate_limit" | "author__manager__calendar_created";

export interface FrameworkAgreementFields {
    id?: number | readonly (number)[]; id__gt?: number; id__gte?: number; id__lt?: number; id__lte?: number; id__range?: readonly [number, number] | string; id__in?: readonly (number)[] | string;
    name?: string | readonly (string)[]; name__iexact?: string; name__contains?: string; name__icontains?: string; name__startswith?: string; name__istartswith?: string; name__endswith?: string; name__iendswith?: string; name__in?: readonly (string)[] | string;
    start_date?: string | Date | readonly (string | Date)[]; start_date__gt?: string | Date; start_date__gte?: string | Date; start_date__lt?: string | Date; start_date__lte?: string | Date; start_date__range?: readonly [string | Date, string | Date] | string; start_date__in?: readonly (string | Date)[] | string; start_date__date?: string | Date; start_date__year?: number; start_date__month?: number;
    end_date?: string | Date | readonly (string | Date)[] | null; end_date__gt?: string | Date; end_date__gte?: string | Date; end_date__lt?: string | Date; end_date__lte?: string | Date; end_date__range?: readonly [string | Date, string | Date] | string; end_date__in?: readonly (string | Date)[] | string; end_date__date?: string | Date; end_date__year?: number; end_date__month?: number; end_date__isnull?: boolean;
    total_value?: number | readonly (number)[]; total_value__gt?: number; total_value__gte?: number; total_value__lt?: number; total_value__lte?: number; total_value__range?: readonly [number, number] | string; total_value__in?: readonly (number)[] | string;
    remaining_value?: number | readonly (number)[]; remaining_value__gt?: number; remaining_value__gte?: number; remaining_value__lt?: number; remaining_value__lte?: number; remaining_value__range?: readonly [number, number] | string; remaining_value__in?: readonly (number)[] | string;
    allow_over_allocation?: boolean | readonly (boolean)[]; allow_over_allocation__in?: readonly (boolean)[] | string;
    closed?: boolean | readonly (boolean)[]; closed__in?: readonly (boolean)[] | string;
    created?: string | Date | readonly (string | Date)[]; created__gt?: string | Date; created__gte?: string | Date; created__lt?: string | Date; created__lte?: string | Date; created__range?: readonly [string | Date, string | Date] | string; created__in?: readonly (string | Date)[] | string; created__date?: string | Date; created__year?: number; created__month?: number;
    updated?: string | Date | readonly (string | Date)[]; updated__gt?: string | Date; updated__gte?: string | Date; updated__lt?: string | Date; updated__lte?: string | Date; updated__range?: readonly [string | Date, string | Date] | string; updated__in?: readonly (string | Date)[] | string; updated__date?: string | Date; updated__year?: number; updated__month?: number;
}

export type FrameworkAgreementField = "id" | "name" | "start_date" | "end_date" | "total_value" | "remaining_value" | "allow_over_allocation" | "closed" | "created" | "updated";

export type FrameworkAgreementMember = "id" | "name" | "start_date" | "end_date" | "total_value" | "remaining_value" | "allow_over_allocation" | "closed" | "created" | "updated";

export type FrameworkAgreementOrder = "id" | "name" | "start_date" | "end_date" | "total_value" | "remaining_value" | "allow_over_allocation" | "closed" | "created" | "updated";

export interface HolidayFields {
    id?: number | readonly (number)[]; id__gt?: number; id__gte?: number; id__lt?: number; id__lte?: number; id__range?: readonly [number, number] | string; id__in?: readonly (number)[] | string;
    date?: string | Date | readonly (string | Date)[]; date__gt?: string | Date; date__gte?: string | Date; date__lt?: string | Date; date__lte?: string | Date; date__range?: readonly [string | Date, string | Date] | string; date__in?: readonly (string | Date)[] | string; date__date?: string | Date; date__year?: number; date__month?: number;
    country?: string | readonly (string)[]; country__iexact?: string; country__contains?: string; country__icontains?: string; country__startswith?: string; country__istartswith?: string; country__endswith?: string; country__iendswith?: string; country__in?: readonly (string)[] | string;
    subdivisions__contains?: string; subdivisions__in?: readonly (string)[] | string;
    reason?: string | readonly (string)[]; reason__iexact?: string; reason__contains?: string; reason__icontains?: string; reason__startswith?: string; reason__istartswith?: string; reason__endswith?: string; reason__iendswith?: string; reason__in?: readonly (string)[] | string;
}

export type HolidayField = "id" | "date" | "country" | "reason";

export type HolidayMember = "id" | "date" | "country" | "subdivisions" | "reason";

export type HolidayOrder = "id" | "date" | "country" | "reason";

export interface MemberFields {
    id?: number | readonly (number)[]; id__gt?: number; id__gte?: number; id__lt?: number; id__lte?: number; id__range?: readonly [number, number] | string; id__in?: readonly (number)[] | string;
    user?: Referred | readonly (Referred)[]; user__in?: readonly (Referred)[] | string;
    roles__contains?: string; roles__in?: readonly (string)[] | string;
    skills__contains?: string; skills__in?: readonly (string)[] | string;
    added?: string | Date | readonly (string | Date)[]; added__gt?: string | Date; added__gte?: string | Date; added__lt?: string | Date; added__lte?: string | Date; added__range?: readonly [string | Date, string | Date] | string; added__in?: readonly (string | Date)[] | string; added__date?: string | Date; added__year?: number; added__month?: number;
}

export type MemberField = "id" | "user" | "added";

export type MemberMember = "id" | "user" | "user__id" | "user__username" | "user__display_name" | "roles" | "skills" | "added";

export type MemberOrder = "id" | "user" | "added" | "user__id" | "user__username" | "user__email" | "user__first_name" | "user__last_name" | "user__display_name" | "user__is_active" | "user__date_joined" | "user__profile__job_title" | "user__profile__phone" | "user__profile__timezone" | "user__profile__city" | "user__profile__country" | "user__is_superuser" | "user__global_role" | "user__manager" | "user__rate_limit" | "user__calendar_created" | "user__manager__id" | "user__manager__username" | "user__manager__email" | "user__manager__first_name" | "user__manager__last_name" | "user__manager__display_name" | "user__manager__is_active" | "user__manager__date_joined" | "user__manager__profile__job_title" | "user__manager__profile__phone" | "user__manager__profile__timezone" | "user__manager__profile__city" | "user__manager__profile__country" | "user__manager__is_superuser" | "user__manager__global_role" | "user__manager__manager" | "user__manager__rate_limit" | "user__manager__calendar_created";

export interface RoleFields {
    id?: number | readonly (number)[]; id__gt?: number; id__gte?: number; id__lt?: number; id__lte?: number; id__range?: readonly [number, number] | string; id__in?: readonly (number)[] | string;
    name?: string | readonly (string)[]; name__iexact?: string; name__contains?: string; name__icontains?: string; name__startswith?: string; name__istartswith?: string; name__endswith?: string; name__iendswith?: string; name__in?: readonly (string)[] | string;
    slug?: string | readonly (string)[]; slug__iexact?: string; slug__contains?: string; slug__icontains?: string; slug__startswith?: string; slug__istartswith?: string; slug__endswith?: string; slug__iendswith?: string; slug__in?: readonly (string)[] | string;
    permissions__contains?: string; permissions__in?: readonly (string)[] | string;
    built_in?: boolean | readonly (boolean)[]; built_in__in?: readonly (boolean)[] | string;
}

export type RoleField = "id" | "name" | "slug" | "built_in";

export type RoleMember = "id" | "name" | "slug" | "permissions" | "built_in";

export type RoleOrder = "id" | "name" | "slug" | "built_in";

export interface ServiceFields {
    id?: number | readonly (number)[]; id__gt?: number; id__gte?: number; id__lt?: number; id__lte?: number; id__range?: readonly [number, number] | string; id__in?: readonly (number)[] | string;
    name?: string | readonly (string)[]; name__iexact?: string; name__contains?: string; name__icontains?: string; name__startswith?: string; name__istartswith?: string; name__endswith?: string; name__iendswith?: string; name__in?: readonly (string)[] | string;
    slug?: string | readonly (string)[]; slug__iexact?: string; slug__contains?: string; slug__icontains?: string; slug__startswith?: string; slug__istartswith?: string; slug__endswith?: string; slug__iendswith?: string; slug__in?: readonly (string)[] | string;
    description?: string | readonly (string)[]; description__iexact?: string; description__contains?: string; description__icontains?: string; description__startswith?: string; description__istartswith?: string; description__endswith?: string; description__iendswith?: string; description__in?: readonly (string)[] | string;
    link?: string | readonly (string)[]; link__iexact?: string; link__contains?: string; link__icontains?: string; link__startswith?: string; link__istartswith?: string; link__endswith?: string; link__iendswith?: string; link__in?: readonly (string)[] | string;
    is_core?: boolean | readonly (boolean)[]; is_core__in?: readonly (boolean)[] | string;
    owners?: Referred | readonly (Referred)[] | null; owners__contains?: Referred; owners__in?: readonly (Referred)[] | string; owners__isnull?: boolean;
    skills_required?: Referred | readonly (Referred)[] | null; skills_required__contains?: Referred; skills_required__in?: readonly (Referred)[] | string; skills_required__isnull?: boolean;
    skills_desired?: Referred | readonly (Referred)[] | null; skills_desired__contains?: Referred; skills_desired__in?: readonly (Referred)[] | string; skills_desired__isnull?: boolean;
}

export type ServiceField = "id" | "name" | "slug" | "description" | "link" | "is_core";

export type ServiceMember = "id" | "name" | "slug" | "description" | "link" | "is_core" | "owners" | "owners__id" | "owners__username" | "owners__display_name" | "skills_required" | "skills_required__id" | "skills_required__name" | "skills_required__slug" | "skills_desired" | "skills_desired__id" | "skills_desired__name" | "skills_desired__slug";

export type ServiceOrder = "id" | "name" | "slug" | "description" | "link" | "is_core";

export interface SkillFields {
    id?: number | readonly (number)[]; id__gt?: number; id__gte?: number; id__lt?: number; id__lte?: number; id__range?: readonly [number, number] | string; id__in?: readonly (number)[] | string;
    name?: string | readonly (string)[]; name__iexact?: string; name__contains?: string; name__icontains?: string; name__startswith?: string; name__istartswith?: string; name__endswith?: string; name__iendswith?: string; name__in?: readonly (string)[] | string;
    slug?: string | readonly (string)[]; slug__iexact?: string; slug__contains?: string; slug__icontains?: string; slug__startswith?: string; slug__istartswith?: string; slug__endswith?: string; slug__iendswith?: string; slug__in?: readonly (string)[] | string;
    description?: string | readonly (string)[]; description__iexact?: string; description__contains?: string; description__icontains?: string; description__startswith?: string; description__istartswith?: string; description__endswith?: string; description__iendswith?: string; description__in?: readonly (string)[] | string;
    category?: string | readonly (string)[]; category__iexact?: string; category__contains?: string; category__icontains?: string; category__startswith?: string; category__istartswith?: string; category__endswith?: string; category__iendswith?: string; category__in?: readonly (string)[] | string;
}

export type SkillField = "id" | "name" | "slug" | "description" | "category";

export type SkillMember = "id" | "name" | "slug" | "description" | "category";

export type SkillOrder = "id" | "name" | "slug" | "description" | "category";

export interface MemberOfATrustGroupFields {
    id?: number | readonly (number)[]; id__gt?: number; id__gte?: number; id__lt?: number; id__lte?: number; id__range?: readonly [number, number] | string; id__in?: readonly (number)[] | string;
    user?: Referred | readonly (Referred)[]; user__in?: readonly (Referred)[] | string;
    admin?: boolean | readonly (boolean)[]; admin__in?: readonly (boolean)[] | string;
}

export type MemberOfATrustGroupField = "id" | "user" | "admin";

export type MemberOfATrustGroupMember = "id" | "user" | "user__id" | "user__username" | "user__display_name" | "admin";

export type MemberOfATrustGroupOrder = "id" | "user" | "admin" | "user__id" | "user__username" | "user__email" | "user__first_name" | "user__last_name" | "user__display_name" | "user__is_active" | "user__date_joined" | "user__profile__job_title" | "user__profile__phone" | "user__profile__timezone" | "user__profile__city" | "user__profile__country" | "user__is_superuser" | "user__global_role" | "user__manager" | "user__rate_limit" | "user__calendar_created" | "user__manager__id" | "user__manager__username" | "user__manager__email" | "user__manager__first_name" | "user__manager__last_name" | "user__manager__display_name" | "user__manager__is_active" | "user__manager__date_joined" | "user__manager__profile__job_title" | "user__manager__profile__phone" | "user__manager__profile__timezone" | "user__manager__profile__city" | "user__manager__profile__country" | "user__manager__is_superuser" | "user__manager__global_role" | "user__manager__manager" | "user__manager__rate_limit" | "user__manager__calendar_created";

export interface TrustGroupFields {
    id?: number | readonly (number)[]; id__gt?: number; id__gte?: number; id__lt?: number; id__lte?: number; id__range?: readonly [number, number] | string; id__in?: readonly (number)[] | string;
    name?: string | readonly (string)[]; name__iexact?: string; name__contains?: string; name__icontains?: string; name__startswith?: string; name__istartswith?: string; name__endswith?: string; name__iendswith?: string; name__in?: readonly (string)[] | string;
    description?: string | readonly (string)[]; description__iexact?: string; description__contains?: string; description__icontains?: string; description__startswith?: string; description__istartswith?: string; description__endswith?: string; description__iendswith?: string; description__in?: readonly (string)[] | string;
    members?: Referred | readonly (Referred)[] | null; members__contains?: Referred; members__in?: readonly (Referred)[] | string; members__isnull?: boolean;
}

export type TrustGroupField = "id" | "name" | "description";

export type TrustGroupMember = "id" | "name" | "description" | "members" | "members__user" | "members__admin";

export type TrustGroupOrder = "id" | "name" | "description";

export interface ChangeOfAClientFields {
    id?: number | readonly (number)[]; id__gt?: number; id__gte?: number; id__lt?: number; id__lte?: number; id__range?: readonly [number, number] | string; id__in?: readonly (number)[] | string;
    at?: string | Date | readonly (string | Date)[]; at__gt?: string | Date; at__gte?: string | Date; at__lt?: string | Date; at__lte?: string | Date; at__range?: readonly [string | Date, string | Date] | string; at__in?: readonly (string | Date)[] | string; at__date?: string | Date; at__year?: number; at__month?: number;
    actor?: Referred | readonly (Referred)[] | null; actor__in?: readonly (Referred)[] | string; actor__isnull?: boolean;
    request_id?: string | readonly (string)[]; request_id__iexact?: string; request_id__contains?: string; request_id__icontains?: string; request_id__startswith?: string; request_id__istartswith?: string; request_id__endswith?: string; request_id__iendswith?: string; request_id__in?: readonly (string)[] | string;
    action?: string | readonly (string)[]; action__iexact?: string; action__contains?: string; action__icontains?: string; action__startswith?: string; action__istartswith?: string; action__endswith?: string; action__iendswith?: string; action__in?: readonly (string)[] | string;
}

export type ChangeOfAClientField = "id" | "at" | "actor" | "request_id" | "action";

export type ChangeOfAClientMember = "id" | "at" | "actor" | "actor__id" | "actor__username" | "actor__display_name" | "request_id" | "action" | "changes";

export type ChangeOfAClientOrder = "id" | "at" | "actor" | "request_id" | "action" | "actor__id" | "actor__username" | "actor__email" | "actor__first_name" | "actor__last_name" | "actor__display_name" | "actor__is_active" | "actor__date_joined" | "actor__profile__job_title" | "actor__profile__phone" | "actor__profile__timezone" | "actor__profile__city" | "actor__profile__country" | "actor__is_superuser" | "actor__global_role" | "actor__manager" | "actor__rate_limit" | "actor__calendar_created" | "actor__manager__id" | "actor__manager__username" | "actor__manager__email" | "actor__manager__first_name" | "actor__manager__last_name" | "actor__manager__display_name" | "actor__manager__is_active" | "actor__manager__date_joined" | "actor__manager__profile__job_title" | "actor__manager__profile__phone" | "actor__manager__profile__timezone" | "actor__manager__profile__city" | "actor__manager__profile__country" | "actor__manager__is_superuser" | "actor__manager__global_role" | "actor__manager__manager" | "actor__manager__rate_limit" | "actor__manager__calendar_created";

export interface ChangeOfAJobFields {
    id?: number | readonly (number)[]; id__gt?: number; id__gte?: number; id__lt?: number; id__lte?: number; id__range?: readonly [number, number] | string; id__in?: readonly (number)[] | string;
    at?: string | Date | readonly (string | Date)[]; at__gt?: string | Date; at__gte?: string | Date; at__lt?: string | Date; at__lte?: string | Date; at__range?: readonly [string | Date, string | Date] | string; at__in?: readonly (string | Date)[] | string; at__date?: string | Date; at__year?: number; at__month?: number;
    actor?: Referred | readonly (Referred)[] | null; actor__in?: readonly (Referred)[] | string; actor__isnull?: boolean;
    request_id?: string | readonly (string)[]; request_id__iexact?: string; request_id__contains?: string; request_id__icontains?: string; request_id__startswith?: string; request_id__istartswith?: string; request_id__endswith?: string; request_id__iendswith?: string; request_id__in?: readonly (string)[] | string;
    action?: string | readonly (string)[]; action__iexact?: string; action__contains?: string; action__icontains?: string; action__startswith?: string; action__istartswith?: string; action__endswith?: string; action__iendswith?: string; action__in?: readonly (string)[] | string;
}

export type ChangeOfAJobField = "id" | "at" | "actor" | "request_id" | "action";

export type ChangeOfAJobMember = "id" | "at" | "actor" | "actor__id" | "actor__username" | "actor__display_name" | "request_id" | "action" | "changes";

export type ChangeOfAJobOrder = "id" | "at" | "actor" | "request_id" | "action" | "actor__id" | "actor__username" | "actor__email" | "actor__first_name" | "actor__last_name" | "actor__display_name" | "actor__is_active" | "actor__date_joined" | "actor__profile__job_title" | "actor__profile__phone" | "actor__profile__timezone" | "actor__profile__city" | "actor__profile__country" | "actor__is_superuser" | "actor__global_role" | "actor__manager" | "actor__rate_limit" | "actor__calendar_created" | "actor__manager__id" | "actor__manager__username" | "actor__manager__email" | "actor__manager__first_name" | "actor__manager__last_name" | "actor__manager__display_name" | "actor__manager__is_active" | "actor__manager__date_joined" | "actor__manager__profile__job_title" | "actor__manager__profile__phone" | "actor__manager__profile__timezone" | "actor__manager__profile__city" | "actor__manager__profile__country" | "actor__manager__is_superuser" | "actor__manager__global_role" | "actor__manager__manager" | "actor__manager__rate_limit" | "actor__manager__calendar_created";

export interface ChangeOfAOrganisationalUnitFields {
    id?: number | readonly (number)[]; id__gt?: number; id__gte?: number; id__lt?: number; id__lte?: number; id__range?: readonly [number, number] | string; id__in?: readonly (number)[] | string;
    at?: string | Date | readonly (string | Date)[]; at__gt?: string | Date; at__gte?: string | Date; at__lt?: string | Date; at__lte?: string | Date; at__range?: readonly [string | Date, string | Date] | string; at__in?: readonly (string | Date)[] | string; at__date?: string | Date; at__year?: number; at__month?: number;
    actor?: Referred | readonly (Referred)[] | null; actor__in?: readonly (Referred)[] | string; actor__isnull?: boolean;
    request_id?: string | readonly (string)[]; request_id__iexact?: string; request_id__contains?: string; request_id__icontains?: string; request_id__startswith?: string; request_id__istartswith?: string; request_id__endswith?: string; request_id__iendswith?: string; request_id__in?: readonly (string)[] | string;
    action?: string | readonly (string)[]; action__iexact?: string; action__contains?: string; action__icontains?: string; action__startswith?: string; action__istartswith?: string; action__endswith?: string; action__iendswith?: string; action__in?: readonly (string)[] | string;
}

export type ChangeOfAOrganisationalUnitField = "id" | "at" | "actor" | "request_id" | "action";

export type ChangeOfAOrganisationalUnitMember = "id" | "at" | "actor" | "actor__id" | "actor__username" | "actor__display_name" | "request_id" | "action" | "changes";

export type ChangeOfAOrganisationalUnitOrder = "id" | "at" | "actor" | "request_id" | "action" | "actor__id" | "actor__username" | "actor__email" | "actor__first_name" | "actor__last_name" | "actor__display_name" | "actor__is_active" | "actor__date_joined" | "actor__profile__job_title" | "actor__profile__phone" | "actor__profile__timezone" | "actor__profile__city" | "actor__profile__country" | "actor__is_superuser" | "actor__global_role" | "actor__manager" | "actor__rate_limit" | "actor__calendar_created" | "actor__manager__id" | "actor__manager__username" | "actor__manager__email" | "actor__manager__first_name" | "actor__manager__last_name" | "actor__manager__display_name" | "actor__manager__is_active" | "actor__manager__date_joined" | "actor__manager__profile__job_title" | "actor__manager__profile__phone" | "actor__manager__profile__timezone" | "actor__manager__profile__city" | "actor__manager__profile__country" | "actor__manager__is_superuser" | "actor__manager__global_role" | "actor__manager__manager" | "actor__manager__rate_limit" | "actor__manager__calendar_created";

export interface ChangeOfAPhaseFields {
    id?: number | readonly (number)[]; id__gt?: number; id__gte?: number; id__lt?: number; id__lte?: number; id__range?: readonly [number, number] | string; id__in?: readonly (number)[] | string;
    at?: string | Date | readonly (string | Date)[]; at__gt?: string | Date; at__gte?: string | Date; at__lt?: string | Date; at__lte?: string | Date; at__range?: readonly [string | Date, string | Date] | string; at__in?: readonly (string | Date)[] | string; at__date?: string | Date; at__year?: number; at__month?: number;
    actor?: Referred | readonly (Referred)[] | null; actor__in?: readonly (Referred)[] | string; actor__isnull?: boolean;
    request_id?: string | readonly (string)[]; request_id__iexact?: string; request_id__contains?: string; request_id__icontains?: string; request_id__startswith?: string; request_id__istartswith?: string; request_id__endswith?: string; request_id__iendswith?: string; request_id__in?: readonly (string)[] | string;
    action?: string | readonly (string)[]; action__iexact?: string; action__contains?: string; action__icontains?: string; action__startswith?: string; action__istartswith?: string; action__endswith?: string; action__iendswith?: string; action__in?: readonly (string)[] | string;
}

export type ChangeOfAPhaseField = "id" | "at" | "actor" | "request_id" | "action";

export type ChangeOfAPhaseMember = "id" | "at" | "actor" | "actor__id" | "actor__username" | "actor__display_name" | "request_id" | "action" | "changes";

export type ChangeOfAPhaseOrder = "id" | "at" | "actor" | "request_id" | "action" | "actor__id" | "actor__username" | "actor__email" | "actor__first_name" | "actor__last_name" | "actor__display_name" | "actor__is_active" | "actor__date_joined" | "actor__profile__job_title" | "actor__profile__phone" | "actor__profile__timezone" | "actor__profile__city" | "actor__profile__country" | "actor__is_superuser" | "actor__global_role" | "actor__manager" | "actor__rate_limit" | "actor__calendar_created" | "actor__manager__id" | "actor__manager__username" | "actor__manager__email" | "actor__manager__first_name" | "actor__manager__last_name" | "actor__manager__display_name" | "actor__manager__is_active" | "actor__manager__date_joined" | "actor__manager__profile__job_title" | "actor__manager__profile__phone" | "actor__manager__profile__timezone" | "actor__manager__profile__city" | "actor__manager__profile__country" | "actor__manager__is_superuser" | "actor__manager__global_role" | "actor__manager__manager" | "actor__manager__rate_limit" | "actor__manager__calendar_created";

export interface ChangeOfAUserFields {
    id?: number | readonly (number)[]; id__gt?: number; id__gte?: number; id__lt?: number; id__lte?: number; id__range?: readonly [number, number] | string; id__in?: readonly (number)[] | string;
    at?: string | Date | readonly (string | Date)[]; at__gt?: string | Date; at__gte?: string | Date; at__lt?: string | Date; at__lte?: string | Date; at__range?: readonly [string | Date, string | Date] | string; at__in?: readonly (string | Date)[] | string; at__date?: string | Date; at__year?: number; at__month?: number;
    actor?: Referred | readonly (Referred)[] | null; actor__in?: readonly (Referred)[] | string; actor__isnull?: boolean;
    request_id?: string | readonly (string)[]; request_id__iexact?: string; request_id__contains?: string; request_id__icontains?: string; request_id__startswith?: string; request_id__istartswith?: string; request_id__endswith?: string; request_id__iendswith?: string; request_id__in?: readonly (string)[] | string;
    action?: string | readonly (string)[]; action__iexact?: string; action__contains?: string; action__icontains?: string; action__startswith?: string; action__istartswith?: string; action__endswith?: string; action__iendswith?: string; action__in?: readonly (string)[] | string;
}

export type ChangeOfAUserField = "id" | "at" | "actor" | "request_id" | "action";

export type ChangeOfAUserMember = "id" | "at" | "actor" | "actor__id" | "actor__username" | "actor__display_name" | "request_id" | "action" | "changes";

export type ChangeOfAUserOrder = "id" | "at" | "actor" | "request_id" | "action" | "actor__id" | "actor__username" | "actor__email" | "actor__first_name" | "actor__last_name" | "actor__display_name" | "actor__is_active" | "actor__date_joined" | "actor__profile__job_title" | "actor__profile__phone" | "actor__profile__timezone" | "actor__profile__city" | "actor__profile__country" | "actor__is_superuser" | "actor__global_role" | "actor__manager" | "actor__rate_limit" | "actor__calendar_created" | "actor__manager__id" | "actor__manager__username" | "actor__manager__email" | "actor__manager__first_name" | "actor__manager__last_name" | "actor__manager__display_name" | "actor__manager__is_active" | "actor__manager__date_joined" | "actor__manager__profile__job_title" | "actor__manager__profile__phone" | "actor__manager__profile__timezone" | "actor__manager__profile__city" | "actor__manager__profile__country" | "actor__manager__is_superuser" | "actor__manager__global_role" | "actor__manager__manager" | "actor__manager__rate_limit" | "actor__manager__calendar_created";

export type TokenNear = TokenFields;

export type TokenOfAUserNear = TokenOfAUserFields;

export type UserNear = UserFields & Through<"profile__units", OrganisationalUnitFields> & Further<"profile__units", "members" | "lead"> & Through<"manager", UserFields> & Missing<"manager", UserField> & Further<"manager", "profile__units" | "manager">;

export type ExportNear = ExportFields & Through<"owner", UserFields> & Further<"owner", "profile__units" | "manager">;

export type JobNear = JobFields & Through<"client", ClientFields> & Further<"client", "contacts" | "framework_agreements" | "account_managers"> & Through<"unit", OrganisationalUnitFields> & Further<"unit", "members" | "lead"> & Through<"account_manager", UserFields> & Further<"account_manager", "profile__units" | "manager"> & Through<"phases", PhaseFields> & Further<"phases", "job" | "service" | "project_lead" | "report_author" | "techqa_by" | "presqa_by"> & Through<"dep_account_manager", UserFields> & Missing<"dep_account_manager", UserField> & Further<"dep_account_manager", "profile__units" | "manager"> & Through<"created_by", UserFields> & Further<"created_by", "profile__units" | "manager"> & Through<"team_members", UserFields> & Further<"team_members", "profile__units" | "manager"> & Through<"framework_agreement", FrameworkAgreementFields> & Missing<"framework_agreement", FrameworkAgreementField> & Through<"scoped_by", UserFields> & Further<"scoped_by", "profile__units" | "manager"> & Through<"scoped_signed_off_by", UserFields> & Missing<"scoped_signed_off_by", UserField> & Further<"scoped_signed_off_by", "profile__units" | "manager"> & Through<"notes", NoteFields> & Further<"notes", "author">;

export type NoteNear = NoteFields & Through<"author", UserFields> & Missing<"author", UserField> & Further<"author", "profile__units" | "manager">;

export type PhaseNear = PhaseFields & Through<"job", JobFields> & Further<"job", "client" | "unit" | "account_manager" | "phases" | "dep_account_manager" | "created_by" | "team_members" | "framework_agreement" | "scoped_by" | "scoped_signed_off_by" | "notes"> & Through<"service", ServiceFields> & Missing<"service", ServiceField> & Further<"service", "owners" | "skills_required" | "skills_desired"> & Through<"project_lead", UserFields> & Missing<"project_lead", UserField> & Further<"project_lead", "profile__units" | "manager"> & Through<"report_author", UserFields> & Missing<"report_author", UserField> & Further<"report_author", "profile__units" | "manager"> & Through<"techqa_by", UserFields> & Missing<"techqa_by", UserField> & Further<"techqa_by", "profile__units" | "manager"> & Through<"presqa_by", UserFields> & Missing<"presqa_by", UserField> & Further<"presqa_by", "profile__units" | "manager">;

export type WebhookNear = WebhookFields & Through<"unit", OrganisationalUnitFields> & Missing<"unit", OrganisationalUnitField> & Further<"unit", "members" | "lead"> & Through<"owner", UserFields> & Further<"owner", "profile__units" | "manager">;

export type DeliveryNear = DeliveryFields;

export type RunOfAnExportNear = RunOfAnExportFields & Through<"recipients", RecipientOfAnExportFields>;

export type TimeSlotNear = TimeSlotFields & Through<"user", UserFields> & Further<"user", "profile__units" | "manager"> & Through<"phase", PhaseFields> & Missing<"phase", PhaseField> & Further<"phase", "job" | "service" | "project_lead" | "report_author" | "techqa_by" | "presqa_by">;

export type OrganisationalUnitNear = OrganisationalUnitFields & Through<"members", MemberFields> & Further<"members", "user"> & Through<"lead", UserFields> & Missing<"lead", UserField> & Further<"lead", "profile__units" | "manager">;

export type AuditRecordNear = AuditRecordFields & Through<"actor", UserFields> & Missing<"actor", UserField> & Further<"actor", "profile__units" | "manager">;

export type ClientNear = ClientFields & Through<"contacts", ContactFields> & Through<"framework_agreements", FrameworkAgreementFields> & Through<"account_managers", UserFields> & Further<"account_managers", "profile__units" | "manager">;

export type ContactNear = ContactFields;

export type EventNear = EventFields;

export type RecipientOfAnExportNear = RecipientOfAnExportFields;

export type FeedbackNear = FeedbackFields & Through<"author", UserFields> & Further<"author", "profile__units" | "manager">;

export type FrameworkAgreementNear = FrameworkAgreementFields;

export type HolidayNear = HolidayFields;

export type MemberNear = MemberFields & Through<"user", UserFields> & Further<"user", "profile__units" | "manager">;

export type RoleNear = RoleFields;

export type ServiceNear = ServiceFields & Through<"owners", UserFields> & Further<"owners", "profile__units" | "manager"> & Through<"skills_required", SkillFields> & Through<"skills_desired", SkillFields>;

export type SkillNear = SkillFields;

export type MemberOfATrustGroupNear = MemberOfATrustGroupFields & Through<"user", UserFields> & Further<"user", "profile__units" | "manager">;

export type TrustGroupNear = TrustGroupFields & Through<"members", MemberOfATrustGroupFields> & Further<"members", "user">;

export type ChangeOfAClientNear = ChangeOfAClientFields & Through<"actor", UserFields> & Missing<"actor", UserField> & Further<"actor", "profile__units" | "manager">;

export type ChangeOfAJobNear = ChangeOfAJobFields & Through<"actor", UserFields> & Missing<"actor", UserField> & Further<"actor", "profile__units" | "manager">;

export type ChangeOfAOrganisationalUnitNear = ChangeOfAOrganisationalUnitFields & Through<"actor", UserFields> & Missing<"actor", UserField> & Further<"actor", "profile__units" | "manager">;

export type ChangeOfAPhaseNear = ChangeOfAPhaseFields & Through<"actor", UserFields> & Missing<"actor", UserField> & Further<"actor", "profile__units" | "manager">;

export type ChangeOfAUserNear = ChangeOfAUserFields & Through<"actor", UserFields> & Missing<"actor", UserField> & Further<"actor", "profile__units" | "manager">;

export type TokenFilters = TokenFields & Pick<Asked, 'page' | 'page_size' | 'cursor' | 'count'> & Choice<TokenMember> & { ordering?: Ordered<TokenOrder> };

export type TokenOfAUserFilters = TokenOfAUserFields & Pick<Asked, 'page' | 'page_size' | 'cursor' | 'count'> & Choice<TokenOfAUserMember> & { ordering?: Ordered<TokenOfAUserOrder> };

export type UserFilters = UserFields & Pick<Asked, 'page' | 'page_size' | 'cursor' | 'count' | 'search'> & Choice<UserMember> & { ordering?: Ordered<UserOrder> } & Through<"profile__units", OrganisationalUnitNear> & Through<"manager", UserNear> & Missing<"manager", UserField>;

export type ExportFilters = ExportFields & Pick<Asked, 'page' | 'page_size' | 'cursor' | 'count'> & Choice<ExportMember> & { ordering?: Ordered<ExportOrder> } & Through<"owner", UserNear>;

export type JobFilters = JobFields & Pick<Asked, 'page' | 'page_size' | 'cursor' | 'count' | 'search'> & Choice<JobMember> & { ordering?: Ordered<JobOrder> } & { open_transition?: "to_pending_scope" | "to_scoping" | "to_additional_scope_req" | "to_scope_pending_signoff" | "to_scope_complete" | "to_pending_start" | "to_in_progress" | "to_complete" | "to_lost" | "to_delete" | "to_archive" } & Through<"client", ClientNear> & Through<"unit", OrganisationalUnitNear> & Through<"account_manager", UserNear> & Through<"phases", PhaseNear> & Through<"dep_account_manager", UserNear> & Missing<"dep_account_manager", UserField> & Through<"created_by", UserNear> & Through<"team_members", UserNear> & Through<"framework_agreement", FrameworkAgreementNear> & Missing<"framework_agreement", FrameworkAgreementField> & Through<"scoped_by", UserNear> & Through<"scoped_signed_off_by", UserNear> & Missing<"scoped_signed_off_by", UserField> & Through<"notes", NoteNear>;

export type NoteFilters = NoteFields & Pick<Asked, 'page' | 'page_size' | 'cursor' | 'count' | 'search'> & Choice<NoteMember> & { ordering?: Ordered<NoteOrder> } & Through<"author", UserNear> & Missing<"author", UserField>;

export type PhaseFilters = PhaseFields & Pick<Asked, 'page' | 'page_size' | 'cursor' | 'count' | 'search'> & Choice<PhaseMember> & { ordering?: Ordered<PhaseOrder> } & { open_transition?: "to_pending_sched" | "to_sched_tentative" | "to_sched_confirmed" | "to_pre_checks" | "to_not_ready" | "to_ready" | "to_in_progress" | "to_pending_tech_qa" | "to_tech_qa" | "to_tech_qa_updates" | "to_pending_pres_qa" | "to_pres_qa" | "to_pres_qa_updates" | "to_completed" | "to_delivered" | "to_cancelled" | "to_postponed" | "to_deleted" | "to_archived" } & Through<"job", JobNear> & Through<"service", ServiceNear> & Missing<"service", ServiceField> & Through<"project_lead", UserNear> & Missing<"project_lead", UserField> & Through<"report_author", UserNear> & Missing<"report_author", UserField> & Through<"techqa_by", UserNear> & Missing<"techqa_by", UserField> & Through<"presqa_by", UserNear> & Missing<"presqa_by", UserField>;

export type WebhookFilters = WebhookFields & Pick<Asked, 'page' | 'page_size' | 'cursor' | 'count'> & Choice<WebhookMember> & { ordering?: Ordered<WebhookOrder> } & Through<"unit", OrganisationalUnitNear> & Missing<"unit", OrganisationalUnitField> & Through<"owner", UserNear>;

export type DeliveryFilters = DeliveryFields & Pick<Asked, 'page' | 'page_size' | 'cursor' | 'count'> & Choice<DeliveryMember> & { ordering?: Ordered<DeliveryOrder> };

export type RunOfAnExportFilters = RunOfAnExportFields & Pick<Asked, 'page' | 'page_size' | 'cursor' | 'count'> & Choice<RunOfAnExportMember> & { ordering?: Ordered<RunOfAnExportOrder> } & Through<"recipients", RecipientOfAnExportNear>;

export type TimeSlotFilters = TimeSlotFields & Pick<Asked, 'page' | 'page_size' | 'cursor' | 'count'> & Choice<TimeSlotMember> & { ordering?: Ordered<TimeSlotOrder> } & Through<"user", UserNear> & Through<"phase", PhaseNear> & Missing<"phase", PhaseField>;

export type OrganisationalUnitFilters = OrganisationalUnitFields & Pick<Asked, 'page' | 'page_size' | 'cursor' | 'count' | 'search'> & Choice<OrganisationalUnitMember> & { ordering?: Ordered<OrganisationalUnitOrder> } & Through<"members", MemberNear> & Through<"lead", UserNear> & Missing<"lead", UserField>;

export type AuditRecordFilters = AuditRecordFields & Pick<Asked, 'page' | 'page_size' | 'cursor' | 'count'> & Choice<AuditRecordMember> & { ordering?: Ordered<AuditRecordOrder> } & Through<"actor", UserNear> & Missing<"actor", UserField>;

export type ClientFilters = ClientFields & Pick<Asked, 'page' | 'page_size' | 'cursor' | 'count' | 'search'> & Choice<ClientMember> & { ordering?: Ordered<ClientOrder> } & Through<"contacts", ContactNear> & Through<"framework_agreements", FrameworkAgreementNear> & Through<"account_managers", UserNear>;

export type ContactFilters = ContactFields & Pick<Asked, 'page' | 'page_size' | 'cursor' | 'count'> & Choice<ContactMember> & { ordering?: Ordered<ContactOrder> };

export type EventFilters = EventFields & Pick<Asked, 'page' | 'page_size' | 'cursor' | 'count' | 'after'> & Choice<EventMember> & { ordering?: Ordered<EventOrder> };

export type RecipientOfAnExportFilters = RecipientOfAnExportFields & Pick<Asked, 'page' | 'page_size' | 'cursor' | 'count'> & Choice<RecipientOfAnExportMember> & { ordering?: Ordered<RecipientOfAnExportOrder> };

export type FeedbackFilters = FeedbackFields & Pick<Asked, 'page' | 'page_size' | 'cursor' | 'count'> & Choice<FeedbackMember> & { ordering?: Ordered<FeedbackOrder> } & Through<"author", UserNear>;

export type FrameworkAgreementFilters = FrameworkAgreementFields & Pick<Asked, 'page' | 'page_size' | 'cursor' | 'count'> & Choice<FrameworkAgreementMember> & { ordering?: Ordered<FrameworkAgreementOrder> };

export type HolidayFilters = HolidayFields & Pick<Asked, 'page' | 'page_size' | 'cursor' | 'count'> & Choice<HolidayMember> & { ordering?: Ordered<HolidayOrder> };

export type MemberFilters = MemberFields & Pick<Asked, 'page' | 'page_size' | 'cursor' | 'count'> & Choice<MemberMember> & { ordering?: Ordered<MemberOrder> } & Through<"user", UserNear>;

export type RoleFilters = RoleFields & Pick<Asked, 'page' | 'page_size' | 'cursor' | 'count'> & Choice<RoleMember> & { ordering?: Ordered<RoleOrder> };

export type ServiceFilters = ServiceFields & Pick<Asked, 'page' | 'page_size' | 'cursor' | 'count'> & Choice<ServiceMember> & { ordering?: Ordered<ServiceOrder> } & Through<"owners", UserNear> & Through<"skills_required", SkillNear> & Through<"skills_desired", SkillNear>;

export type SkillFilters = SkillFields & Pick<Asked, 'page' | 'page_size' | 'cursor' | 'count'> & Choice<SkillMember> & { ordering?: Ordered<SkillOrder> };

export type MemberOfATrustGroupFilters = MemberOfATrustGroupFields & Pick<Asked, 'page' | 'page_size' | 'cursor' | 'count'> & Choice<MemberOfATrustGroupMember> & { ordering?: Ordered<MemberOfATrustGroupOrder> } & Through<"user", UserNear>;

export type TrustGroupFilters = TrustGroupFields & Pick<Asked, 'page' | 'page_size' | 'cursor' | 'count'> & Choice<TrustGroupMember> & { ordering?: Ordered<TrustGroupOrder> } & Through<"members", MemberOfATrustGroupNear>;

export type ChangeOfAClientFilters = ChangeOfAClientFields & Pick<Asked, 'page' | 'page_size' | 'cursor' | 'count'> & Choice<ChangeOfAClientMember> & { ordering?: Ordered<ChangeOfAClientOrder> } & Through<"actor", UserNear> & Missing<"actor", UserField>;

export type ChangeOfAJobFilters = ChangeOfAJobFields & Pick<Asked, 'page' | 'page_size' | 'cursor' | 'count'> & Choice<ChangeOfAJobMember> & { ordering?: Ordered<ChangeOfAJobOrder> } & Through<"actor", UserNear> & Missing<"actor", UserField>;

export type ChangeOfAOrganisationalUnitFilters = ChangeOfAOrganisationalUnitFields & Pick<Asked, 'page' | 'page_size' | 'cursor' | 'count'> & Choice<ChangeOfAOrganisationalUnitMember> & { ordering?: Ordered<ChangeOfAOrganisationalUnitOrder> } & Through<"actor", UserNear> & Missing<"actor", UserField>;

export type ChangeOfAPhaseFilters = ChangeOfAPhaseFields & Pick<Asked, 'page' | 'page_size' | 'cursor' | 'count'> & Choice<ChangeOfAPhaseMember> & { ordering?: Ordered<ChangeOfAPhaseOrder> } & Through<"actor", UserNear> & Missing<"actor", UserField>;

export type ChangeOfAUserFilters = ChangeOfAUserFields & Pick<Asked, 'page' | 'page_size' | 'cursor' | 'count'> & Choice<ChangeOfAUserMember> & { ordering?: Ordered<ChangeOfAUserOrder> } & Through<"actor", UserNear> & Missing<"actor", UserField>;

/** What each event tells. */
export interface EventData {
    "job.created": JobCreated;
    "job.updated": JobUpdated;
    "job.status_changed": JobStatusChanged;
    "job.deleted": JobDeleted;
    "phase.created": PhaseCreated;
    "phase.status_changed": PhaseStatusChanged;
    "phase.completed": PhaseCompleted;
    "user.created": UserCreated;
    "user.updated": UserUpdated;
    "user.login": UserLogin;
    "ticket.created": TicketCreated;
    "ticket.updated": TicketUpdated;
    "ticket.deleted": TicketDeleted;
    "mitigation.remediated": MitigationRemediated;
    "webhook.ping": WebhookPing;
}

/** A secret by which a program acts as its user. */
export interface TokensResource {
    /** Makes a token of the caller; its secret is shown in this answer alone. */
    create(data: TokensCreateBody, options?: WriteOptions<TokenMember>): Promise<TokensCreateAnswer>;
    /** List tokens */
    list(filters?: TokenFilters, options?: CallOptions): List<Token>;
    /** Gives the token another secret; the old one is refused from now on. */
    rotate(target: Target, options?: WriteOptions): Promise<TokensRotateAnswer>;
    /** Show one of tokens */
    get(target: Target, options?: ReadOptions<TokenMember>): Promise<Token>;
    /** Remove a token */
    delete(target: Target, options?: ChangeOptions): Promise<void>;
    /** Export tokens */
    export: Exports<TokenFilters>;
}

/** A secret by which a program acts as its user. */
export interface UsersTokensResource {
    /** For good; by oneself or an admin. */
    deleteAll(options?: WriteOptions): Promise<void>;
    /** List user_tokens */
    list(filters?: TokenOfAUserFilters, options?: CallOptions): List<TokenOfAUser>;
    /** Show one of user_tokens */
    get(target: Target, options?: ReadOptions<TokenOfAUserMember>): Promise<TokenOfAUser>;
    /** Remove a token of a user */
    delete(target: Target, options?: ChangeOptions): Promise<void>;
    /** Export user_tokens */
    export: Exports<TokenOfAUserFilters>;
}

/** A person of the consultancy. */
export interface UsersResource {
    /** What stands below a row. */
    (row: Target): { tokens: UsersTokensResource; notes: UsersNotesResource; history: UsersHistoryResource; };
    /** By an admin, or by oneself with the present password. Ends the user's sessions; an admin revokes the user's tokens and the address of the calendar by it as well, one's own change leaves them. */
    setPassword(target: Target, data: UsersSetPasswordBody, options?: WriteOptions): Promise<void>;
    /** Whoever has nothing in the window comes first; then those against whom there are reasons. */
    free(query?: Query, options?: ReadOptions): Promise<Candidates>;
    /** The user's slots as iCalendar, as far as you see them; by the secret of an address as far as its owner does. Slots that are gone are cancelled for 90 days. */
    calendar: Downloads<[target: Target]>;
    /** For programs without credentials; by oneself. It is shown in this answer alone, and the one before is dead at once. */
    makeCalendar(target: Target, options?: WriteOptions): Promise<UsersMakeCalendarAnswer>;
    /** By oneself or an admin; deactivation does it as well. */
    revokeCalendar(target: Target, options?: WriteOptions): Promise<void>;
    /** List users */
    list(filters?: UserFilters, options?: CallOptions): List<User>;
    /** Create a user */
    create(data: UserInput, options?: WriteOptions<UserMember>): Promise<User>;
    /** Show one of users */
    get(target: Target, options?: ReadOptions<UserMember>): Promise<User>;
    /** Replace a user */
    replace(target: Target, data: UserInput, options?: ChangeOptions<UserMember>): Promise<User>;
    /** Change a user */
    update(target: Target, data: UserChange, options?: ChangeOptions<UserMember>): Promise<User>;
    /** Remove a user */
    delete(target: Target, options?: ChangeOptions): Promise<void>;
    /** Show yourself */
    me(options?: ReadOptions): Promise<User>;
    /** Replace a user, yourself */
    replaceMe(data: UserInput, options?: WriteOptions): Promise<User>;
    /** Change a user, yourself */
    updateMe(data?: UserChange, options?: WriteOptions): Promise<User>;
    /** Remove a user, yourself */
    deleteMe(options?: WriteOptions): Promise<void>;
    /** Export users */
    export: Exports<UserFilters>;
    /** What became of a row, newest first. */
    history(target: Target, filters?: ChangeOfAUserFilters, options?: CallOptions): List<ChangeOfAUser>;
}

/** The rows of a list as a file, made when it is time and sent by mail. */
export interface ExportsResource {
    /** What stands below a row. */
    (row: Target): { runs: ExportsRunsResource; recipients: ExportsRecipientsResource; };
    /** How many rows of the list have each value of a field. */
    counts(query?: Query, options?: ReadOptions): Promise<Counts>;
    /** Queues a run now, whatever its schedule, with the rights of its owner; 409 while one is queued or running. */
    run(target: Target, options?: WriteOptions): Promise<RunOfAnExport>;
    /** For whoever has the link that was mailed; no account is needed. */
    download: Downloads<[target: Target]>;
    /** List exports */
    list(filters?: ExportFilters, options?: CallOptions): List<Export>;
    /** Create a export */
    create(data: ExportInput, options?: WriteOptions<ExportMember>): Promise<Export>;
    /** Show one of exports */
    get(target: Target, options?: ReadOptions<ExportMember>): Promise<Export>;
    /** Replace a export */
    replace(target: Target, data: ExportInput, options?: ChangeOptions<ExportMember>): Promise<Export>;
    /** Change a export */
    update(target: Target, data: ExportChange, options?: ChangeOptions<ExportMember>): Promise<Export>;
    /** Remove a export */
    delete(target: Target, options?: ChangeOptions): Promise<void>;
    /** Export exports */
    export: Exports<ExportFilters>;
}

/** A unit of work for one client, split into phases. */
export interface JobsResource {
    /** What stands below a row. */
    (row: Target): { notes: JobsNotesResource; phases: JobsPhasesResource; history: JobsHistoryResource; };
    /** How many rows of the list have each value of a field. */
    counts(query?: Query, options?: ReadOptions): Promise<Counts>;
    /** List jobs */
    list(filters?: JobFilters, options?: CallOptions): List<JobRow>;
    /** Create a job */
    create(data: JobInput, options?: WriteOptions<JobMember>): Promise<Job>;
    /** Show one of jobs */
    get(target: Target, options?: ReadOptions<JobMember>): Promise<Job>;
    /** Replace a job */
    replace(target: Target, data: JobInput, options?: ChangeOptions<JobMember>): Promise<Job>;
    /** Change a job */
    update(target: Target, data: JobChange, options?: ChangeOptions<JobMember>): Promise<Job>;
    /** Remove a job */
    delete(target: Target, options?: ChangeOptions): Promise<void>;
    /** Export jobs */
    export: Exports<JobFilters>;
    /** The same change for up to 1,000 rows; all or nothing unless `atomic` is false. A status runs the transition that leads there. */
    bulkUpdate(targets: readonly Target[], data: JobChange & { status?: string }, options?: WriteOptions & { atomic?: boolean }): Promise<BulkUpdated>;
    /** Up to 1,000 new rows, all or nothing. */
    batch(rows: readonly JobInput[], options?: WriteOptions): Promise<JobRow[]>;
    /** Every move, whether it is open to the caller now, and why not. */
    transitions(target: Target, options?: CallOptions): Promise<JobsTransitionsAnswer['transitions']>;
    /** Runs a transition; the answer is the whole object. */
    transition(target: Target, transition: JobsTransitionBody['transition'], more?: string | (WriteOptions & { comment?: string })): Promise<Job>;
    /** What became of a row, newest first. */
    history(target: Target, filters?: ChangeOfAJobFilters, options?: CallOptions): List<ChangeOfAJob>;
}

/** Something that was written about a job, a phase, a client, a user or a unit. */
export interface NotesResource {
    /** How many rows of the list have each value of a field. */
    counts(query?: Query, options?: ReadOptions): Promise<Counts>;
    /** List notes */
    list(filters?: NoteFilters, options?: CallOptions): List<Note>;
    /** Create a note */
    create(data: NoteInput, options?: WriteOptions<NoteMember>): Promise<Note>;
    /** Show one of notes */
    get(target: Target, options?: ReadOptions<NoteMember>): Promise<Note>;
    /** Replace a note */
    replace(target: Target, data: NoteInput, options?: ChangeOptions<NoteMember>): Promise<Note>;
    /** Change a note */
    update(target: Target, data: NoteChange, options?: ChangeOptions<NoteMember>): Promise<Note>;
    /** Remove a note */
    delete(target: Target, options?: ChangeOptions): Promise<void>;
    /** Export notes */
    export: Exports<NoteFilters>;
    /** The same change for up to 1,000 rows; all or nothing unless `atomic` is false. A status runs the transition that leads there. */
    bulkUpdate(targets: readonly Target[], data: NoteChange, options?: WriteOptions & { atomic?: boolean }): Promise<BulkUpdated>;
    /** Up to 1,000 new rows, all or nothing. */
    batch(rows: readonly NoteInput[], options?: WriteOptions): Promise<Note[]>;
}

/** A part of a job that is scheduled, done and reviewed as one. */
export interface PhasesResource {
    /** What stands below a row. */
    (row: Target): { feedback: PhasesFeedbackResource; notes: PhasesNotesResource; history: PhasesHistoryResource; };
    /** How many rows of the list have each value of a field. */
    counts(query?: Query, options?: ReadOptions): Promise<Counts>;
    /** List phases */
    list(filters?: PhaseFilters, options?: CallOptions): List<PhaseRow>;
    /** Create a phase */
    create(data: PhaseInput, options?: WriteOptions<PhaseMember>): Promise<Phase>;
    /** Show one of phases */
    get(target: Target, options?: ReadOptions<PhaseMember>): Promise<Phase>;
    /** Replace a phase */
    replace(target: Target, data: PhaseInput, options?: ChangeOptions<PhaseMember>): Promise<Phase>;
    /** Change a phase */
    update(target: Target, data: PhaseChange, options?: ChangeOptions<PhaseMember>): Promise<Phase>;
    /** Remove a phase */
    delete(target: Target, options?: ChangeOptions): Promise<void>;
    /** Export phases */
    export: Exports<PhaseFilters>;
    /** The same change for up to 1,000 rows; all or nothing unless `atomic` is false. A status runs the transition that leads there. */
    bulkUpdate(targets: readonly Target[], data: PhaseChange & { status?: string }, options?: WriteOptions & { atomic?: boolean }): Promise<BulkUpdated>;
    /** Up to 1,000 new rows, all or nothing. */
    batch(rows: readonly PhaseInput[], options?: WriteOptions): Promise<PhaseRow[]>;
    /** Every move, whether it is open to the caller now, and why not. */
    transitions(target: Target, options?: CallOptions): Promise<PhasesTransitionsAnswer['transitions']>;
    /** Runs a transition; the answer is the whole object. */
    transition(target: Target, transition: PhasesTransitionBody['transition'], more?: string | (WriteOptions & { comment?: string })): Promise<Phase>;
    /** What became of a row, newest first. */
    history(target: Target, filters?: ChangeOfAPhaseFilters, options?: CallOptions): List<ChangeOfAPhase>;
}

/** Where events are sent to, signed, at least once, in order per object. */
export interface WebhooksResource {
    /** What stands below a row. */
    (row: Target): { deliveries: WebhooksDeliveriesResource; };
    /** Gives it another secret, shown in this answer alone; for 24 hours deliveries are signed with both. */
    rotateSecret(target: Target, data?: WebhooksRotateSecretBody, options?: WriteOptions): Promise<WebhookCreated>;
    /** Sends it a ping, and answers with its delivery. */
    test(target: Target, options?: WriteOptions): Promise<Delivery>;
    /** List webhooks */
    list(filters?: WebhookFilters, options?: CallOptions): List<Webhook>;
    /** Create a webhook */
    create(data: WebhookInput, options?: WriteOptions<WebhookMember>): Promise<WebhookCreated>;
    /** Show one of webhooks */
    get(target: Target, options?: ReadOptions<WebhookMember>): Promise<Webhook>;
    /** Replace a webhook */
    replace(target: Target, data: WebhookInput, options?: ChangeOptions<WebhookMember>): Promise<Webhook>;
    /** Change a webhook */
    update(target: Target, data: WebhookChange, options?: ChangeOptions<WebhookMember>): Promise<Webhook>;
    /** Remove a webhook */
    delete(target: Target, options?: ChangeOptions): Promise<void>;
    /** Export webhooks */
    export: Exports<WebhookFilters>;
}

/** An event on its way to a webhook; kept for 30 days. */
export interface WebhooksDeliveriesResource {
    /** Under the same id, whatever its status. */
    redeliver(target: Target, options?: WriteOptions): Promise<Delivery>;
    /** All of a status (failed, unless said otherwise), made since a time or at any time; 100,000 at most, so that more need another request. */
    redeliverAll(data?: DeliveriesRedeliverAllBody, options?: WriteOptions): Promise<DeliveriesRedeliverAllAnswer>;
    /** List deliveries */
    list(filters?: DeliveryFilters, options?: CallOptions): List<DeliveryRow>;
    /** Show one of deliveries */
    get(target: Target, options?: ReadOptions<DeliveryMember>): Promise<Delivery>;
    /** Export deliveries */
    export: Exports<DeliveryFilters>;
}

/** One run of an export: its file and its messages. */
export interface ExportsRunsResource {
    /** As it was made, until it expires; then 410. */
    download: Downloads<[target: Target]>;
    /** List export_runs */
    list(filters?: RunOfAnExportFilters, options?: CallOptions): List<RunOfAnExport>;
    /** Show one of export_runs */
    get(target: Target, options?: ReadOptions<RunOfAnExportMember>): Promise<RunOfAnExport>;
    /** Export export_runs */
    export: Exports<RunOfAnExportFilters>;
}

/** A person's time, given to a phase or to something else. */
export interface TimeslotsResource {
    /** Of the slots that the filters leave, by time: two of a person at once, one during leave or on a public holiday, one outside its phase's dates. */
    conflicts(query?: Query, options?: ReadOptions): Promise<ConflictsOfSlots>;
    /** List timeslots */
    list(filters?: TimeSlotFilters, options?: CallOptions): List<TimeSlot>;
    /** Create a time slot */
    create(data: TimeSlotInput, options?: WriteOptions<TimeSlotMember>): Promise<TimeSlot>;
    /** Show one of timeslots */
    get(target: Target, options?: ReadOptions<TimeSlotMember>): Promise<TimeSlot>;
    /** Replace a time slot */
    replace(target: Target, data: TimeSlotInput, options?: ChangeOptions<TimeSlotMember>): Promise<TimeSlot>;
    /** Change a time slot */
    update(target: Target, data: TimeSlotChange, options?: ChangeOptions<TimeSlotMember>): Promise<TimeSlot>;
    /** Remove a time slot */
    delete(target: Target, options?: ChangeOptions): Promise<void>;
    /** Export timeslots */
    export: Exports<TimeSlotFilters>;
}

/** A team that does the work, with its members and how busy they are. */
export interface OrgunitResource {
    /** What stands below a row. */
    (row: Target): { members: OrgunitMembersResource; notes: OrgunitNotesResource; history: OrgunitHistoryResource; };
    /** Of the working days of the unit's present members, by ISO week, with the people whose schedule you see: `capacity_utilization` for other weeks. */
    utilization(target: Target, query?: Query, options?: ReadOptions): Promise<Utilization>;
    /** List orgunit */
    list(filters?: OrganisationalUnitFilters, options?: CallOptions): List<OrganisationalUnit>;
    /** Create a organisational unit */
    create(data: OrganisationalUnitInput, options?: WriteOptions<OrganisationalUnitMember>): Promise<OrganisationalUnit>;
    /** Show one of orgunit */
    get(target: Target, options?: ReadOptions<OrganisationalUnitMember>): Promise<OrganisationalUnit>;
    /** Replace a organisational unit */
    replace(target: Target, data: OrganisationalUnitInput, options?: ChangeOptions<OrganisationalUnitMember>): Promise<OrganisationalUnit>;
    /** Change a organisational unit */
    update(target: Target, data: OrganisationalUnitChange, options?: ChangeOptions<OrganisationalUnitMember>): Promise<OrganisationalUnit>;
    /** Remove a organisational unit */
    delete(target: Target, options?: ChangeOptions): Promise<void>;
    /** Export orgunit */
    export: Exports<OrganisationalUnitFilters>;
    /** What became of a row, newest first. */
    history(target: Target, filters?: ChangeOfAOrganisationalUnitFilters, options?: CallOptions): List<ChangeOfAOrganisationalUnit>;
}

/** Something that was done: who, when, in which request, before and after. */
export interface AuditResource {
    /** List audit */
    list(filters?: AuditRecordFilters, options?: CallOptions): List<AuditRecord>;
    /** Show one of audit */
    get(target: Target, options?: ReadOptions<AuditRecordMember>): Promise<AuditRecord>;
    /** Export audit */
    export: Exports<AuditRecordFilters>;
}

/** A company that orders work. */
export interface ClientResource {
    /** What stands below a row. */
    (row: Target): { contacts: ClientContactsResource; frameworkAgreements: ClientFrameworkAgreementsResource; notes: ClientNotesResource; history: ClientHistoryResource; };
    /** List client */
    list(filters?: ClientFilters, options?: CallOptions): List<Client>;
    /** Create a client */
    create(data: ClientInput, options?: WriteOptions<ClientMember>): Promise<Client>;
    /** Show one of client */
    get(target: Target, options?: ReadOptions<ClientMember>): Promise<Client>;
    /** Replace a client */
    replace(target: Target, data: ClientInput, options?: ChangeOptions<ClientMember>): Promise<Client>;
    /** Change a client */
    update(target: Target, data: ClientChange, options?: ChangeOptions<ClientMember>): Promise<Client>;
    /** Remove a client */
    delete(target: Target, options?: ChangeOptions): Promise<void>;
    /** Export client */
    export: Exports<ClientFilters>;
    /** The same change for up to 1,000 rows; all or nothing unless `atomic` is false. A status runs the transition that leads there. */
    bulkUpdate(targets: readonly Target[], data: ClientChange, options?: WriteOptions & { atomic?: boolean }): Promise<BulkUpdated>;
    /** Up to 1,000 new rows, all or nothing. */
    batch(rows: readonly ClientInput[], options?: WriteOptions): Promise<Client[]>;
    /** What became of a row, newest first. */
    history(target: Target, filters?: ChangeOfAClientFilters, options?: CallOptions): List<ChangeOfAClient>;
}

/** A person at a client. */
export interface ClientContactsResource {
    /** List contacts */
    list(filters?: ContactFilters, options?: CallOptions): List<Contact>;
    /** Create a contact */
    create(data: ContactInput, options?: WriteOptions<ContactMember>): Promise<Contact>;
    /** Show one of contacts */
    get(target: Target, options?: ReadOptions<ContactMember>): Promise<Contact>;
    /** Replace a contact */
    replace(target: Target, data: ContactInput, options?: ChangeOptions<ContactMember>): Promise<Contact>;
    /** Change a contact */
    update(target: Target, data: ContactChange, options?: ChangeOptions<ContactMember>): Promise<Contact>;
    /** Remove a contact */
    delete(target: Target, options?: ChangeOptions): Promise<void>;
    /** Export contacts */
    export: Exports<ContactFilters>;
}

/** Something that happened to a job, a phase, a user or a ticket, in the order in which it was committed. Who goes on from the last id seen by `after` misses none and sees none twice. */
export interface EventsResource {
    /** List events */
    list(filters?: EventFilters, options?: CallOptions): List<FeedEvent>;
    /** Show one of events */
    get(target: Target, options?: ReadOptions<EventMember>): Promise<FeedEvent>;
    /** Export events */
    export: Exports<EventFilters>;
    /** The feed, for ever: each event once, in order. */
    follow(settings?: FollowSettings & EventFilters): Feed<FeedEvent>;
}

/** An address that one run of an export is sent to, and what became of that. */
export interface ExportsRecipientsResource {
    /** List export_recipients */
    list(filters?: RecipientOfAnExportFilters, options?: CallOptions): List<RecipientOfAnExport>;
    /** Show one of export_recipients */
    get(target: Target, options?: ReadOptions<RecipientOfAnExportMember>): Promise<RecipientOfAnExport>;
    /** Export export_recipients */
    export: Exports<RecipientOfAnExportFilters>;
}

/** What somebody found about a phase. */
export interface PhasesFeedbackResource {
    /** List feedback */
    list(filters?: FeedbackFilters, options?: CallOptions): List<Feedback>;
    /** Create a feedback */
    create(data: FeedbackInput, options?: WriteOptions<FeedbackMember>): Promise<Feedback>;
    /** Show one of feedback */
    get(target: Target, options?: ReadOptions<FeedbackMember>): Promise<Feedback>;
    /** Export feedback */
    export: Exports<FeedbackFilters>;
}

/** An agreement of a client on which jobs draw. */
export interface ClientFrameworkAgreementsResource {
    /** List framework_agreements */
    list(filters?: FrameworkAgreementFilters, options?: CallOptions): List<FrameworkAgreement>;
    /** Create a framework agreement */
    create(data: FrameworkAgreementInput, options?: WriteOptions<FrameworkAgreementMember>): Promise<FrameworkAgreement>;
    /** Show one of framework_agreements */
    get(target: Target, options?: ReadOptions<FrameworkAgreementMember>): Promise<FrameworkAgreement>;
    /** Replace a framework agreement */
    replace(target: Target, data: FrameworkAgreementInput, options?: ChangeOptions<FrameworkAgreementMember>): Promise<FrameworkAgreement>;
    /** Change a framework agreement */
    update(target: Target, data: FrameworkAgreementChange, options?: ChangeOptions<FrameworkAgreementMember>): Promise<FrameworkAgreement>;
    /** Remove a framework agreement */
    delete(target: Target, options?: ChangeOptions): Promise<void>;
    /** Export framework_agreements */
    export: Exports<FrameworkAgreementFilters>;
}

/** A public holiday, on which nobody of that country is expected to work. */
export interface HolidaysResource {
    /** List holidays */
    list(filters?: HolidayFilters, options?: CallOptions): List<Holiday>;
    /** Create a holiday */
    create(data: HolidayInput, options?: WriteOptions<HolidayMember>): Promise<Holiday>;
    /** Show one of holidays */
    get(target: Target, options?: ReadOptions<HolidayMember>): Promise<Holiday>;
    /** Replace a holiday */
    replace(target: Target, data: HolidayInput, options?: ChangeOptions<HolidayMember>): Promise<Holiday>;
    /** Change a holiday */
    update(target: Target, data: HolidayChange, options?: ChangeOptions<HolidayMember>): Promise<Holiday>;
    /** Remove a holiday */
    delete(target: Target, options?: ChangeOptions): Promise<void>;
    /** Export holidays */
    export: Exports<HolidayFilters>;
}

/** A member of a unit and the roles that the person has there. In paths the id is the user's. */
export interface OrgunitMembersResource {
    /** List members */
    list(filters?: MemberFilters, options?: CallOptions): List<Member>;
    /** Create a member */
    create(data: MemberInput, options?: WriteOptions<MemberMember>): Promise<Member>;
    /** Show one of members */
    get(target: Target, options?: ReadOptions<MemberMember>): Promise<Member>;
    /** Replace a member */
    replace(target: Target, data: MemberInput, options?: ChangeOptions<MemberMember>): Promise<Member>;
    /** Change a member */
    update(target: Target, data: MemberChange, options?: ChangeOptions<MemberMember>): Promise<Member>;
    /** Remove a member */
    delete(target: Target, options?: ChangeOptions): Promise<void>;
    /** Export members */
    export: Exports<MemberFilters>;
}

/** Something that was written about a job, a phase, a client, a user or a unit. */
export interface JobsNotesResource {
    /** List notes */
    list(filters?: NoteFilters, options?: CallOptions): List<Note>;
    /** Create a note */
    create(data: JobsNotesCreateBody, options?: WriteOptions<NoteMember>): Promise<Note>;
    /** Export notes */
    export: Exports<NoteFilters>;
}

/** Something that was written about a job, a phase, a client, a user or a unit. */
export interface PhasesNotesResource {
    /** List notes */
    list(filters?: NoteFilters, options?: CallOptions): List<Note>;
    /** Create a note */
    create(data: PhasesNotesCreateBody, options?: WriteOptions<NoteMember>): Promise<Note>;
    /** Export notes */
    export: Exports<NoteFilters>;
}

/** Something that was written about a job, a phase, a client, a user or a unit. */
export interface ClientNotesResource {
    /** List notes */
    list(filters?: NoteFilters, options?: CallOptions): List<Note>;
    /** Create a note */
    create(data: ClientNotesCreateBody, options?: WriteOptions<NoteMember>): Promise<Note>;
    /** Export notes */
    export: Exports<NoteFilters>;
}

/** Something that was written about a job, a phase, a client, a user or a unit. */
export interface UsersNotesResource {
    /** List notes */
    list(filters?: NoteFilters, options?: CallOptions): List<Note>;
    /** Create a note */
    create(data: UsersNotesCreateBody, options?: WriteOptions<NoteMember>): Promise<Note>;
    /** Export notes */
    export: Exports<NoteFilters>;
}

/** Something that was written about a job, a phase, a client, a user or a unit. */
export interface OrgunitNotesResource {
    /** List notes */
    list(filters?: NoteFilters, options?: CallOptions): List<Note>;
    /** Create a note */
    create(data: OrgunitNotesCreateBody, options?: WriteOptions<NoteMember>): Promise<Note>;
    /** Export notes */
    export: Exports<NoteFilters>;
}

/** A part of a job that is scheduled, done and reviewed as one. */
export interface JobsPhasesResource {
    /** List phases */
    list(filters?: PhaseFilters, options?: CallOptions): List<PhaseRow>;
    /** Create a phase */
    create(data: JobsPhasesCreateBody, options?: WriteOptions<PhaseMember>): Promise<Phase>;
    /** Export phases */
    export: Exports<PhaseFilters>;
}

/** What a member may do in a unit. */
export interface RolesResource {
    /** List roles */
    list(filters?: RoleFilters, options?: CallOptions): List<Role>;
    /** Create a role */
    create(data: RoleInput, options?: WriteOptions<RoleMember>): Promise<Role>;
    /** Show one of roles */
    get(target: Target, options?: ReadOptions<RoleMember>): Promise<Role>;
    /** Replace a role */
    replace(target: Target, data: RoleInput, options?: ChangeOptions<RoleMember>): Promise<Role>;
    /** Change a role */
    update(target: Target, data: RoleChange, options?: ChangeOptions<RoleMember>): Promise<Role>;
    /** Remove a role */
    delete(target: Target, options?: ChangeOptions): Promise<void>;
    /** Export roles */
    export: Exports<RoleFilters>;
}

/** Something that the consultancy offers and a phase delivers. */
export interface ServicesResource {
    /** List services */
    list(filters?: ServiceFilters, options?: CallOptions): List<Service>;
    /** Create a service */
    create(data: ServiceInput, options?: WriteOptions<ServiceMember>): Promise<Service>;
    /** Show one of services */
    get(target: Target, options?: ReadOptions<ServiceMember>): Promise<Service>;
    /** Replace a service */
    replace(target: Target, data: ServiceInput, options?: ChangeOptions<ServiceMember>): Promise<Service>;
    /** Change a service */
    update(target: Target, data: ServiceChange, options?: ChangeOptions<ServiceMember>): Promise<Service>;
    /** Remove a service */
    delete(target: Target, options?: ChangeOptions): Promise<void>;
    /** Export services */
    export: Exports<ServiceFilters>;
}

/** Something that people can do. */
export interface SkillsResource {
    /** List skills */
    list(filters?: SkillFilters, options?: CallOptions): List<Skill>;
    /** Create a skill */
    create(data: SkillInput, options?: WriteOptions<SkillMember>): Promise<Skill>;
    /** Show one of skills */
    get(target: Target, options?: ReadOptions<SkillMember>): Promise<Skill>;
    /** Replace a skill */
    replace(target: Target, data: SkillInput, options?: ChangeOptions<SkillMember>): Promise<Skill>;
    /** Change a skill */
    update(target: Target, data: SkillChange, options?: ChangeOptions<SkillMember>): Promise<Skill>;
    /** Remove a skill */
    delete(target: Target, options?: ChangeOptions): Promise<void>;
    /** Export skills */
    export: Exports<SkillFilters>;
}

/** Somebody with whom the tickets of a trust group are shared. In paths the id is the user's. */
export interface TrustgroupsMembersResource {
    /** List trustgroup_members */
    list(filters?: MemberOfATrustGroupFilters, options?: CallOptions): List<MemberOfATrustGroup>;
    /** Create a member of a trust group */
    create(data: MemberOfATrustGroupInput, options?: WriteOptions<MemberOfATrustGroupMember>): Promise<MemberOfATrustGroup>;
    /** Show one of trustgroup_members */
    get(target: Target, options?: ReadOptions<MemberOfATrustGroupMember>): Promise<MemberOfATrustGroup>;
    /** Replace a member of a trust group */
    replace(target: Target, data: MemberOfATrustGroupInput, options?: ChangeOptions<MemberOfATrustGroupMember>): Promise<MemberOfATrustGroup>;
    /** Change a member of a trust group */
    update(target: Target, data: MemberOfATrustGroupChange, options?: ChangeOptions<MemberOfATrustGroupMember>): Promise<MemberOfATrustGroup>;
    /** Remove a member of a trust group */
    delete(target: Target, options?: ChangeOptions): Promise<void>;
    /** Export trustgroup_members */
    export: Exports<MemberOfATrustGroupFilters>;
}

/** People who share tickets with one another. */
export interface TrustgroupsResource {
    /** What stands below a row. */
    (row: Target): { members: TrustgroupsMembersResource; };
    /** List trustgroups */
    list(filters?: TrustGroupFilters, options?: CallOptions): List<TrustGroup>;
    /** Create a trust group */
    create(data: TrustGroupInput, options?: WriteOptions<TrustGroupMember>): Promise<TrustGroup>;
    /** Show one of trustgroups */
    get(target: Target, options?: ReadOptions<TrustGroupMember>): Promise<TrustGroup>;
    /** Replace a trust group */
    replace(target: Target, data: TrustGroupInput, options?: ChangeOptions<TrustGroupMember>): Promise<TrustGroup>;
    /** Change a trust group */
    update(target: Target, data: TrustGroupChange, options?: ChangeOptions<TrustGroupMember>): Promise<TrustGroup>;
    /** Remove a trust group */
    delete(target: Target, options?: ChangeOptions): Promise<void>;
    /** Export trustgroups */
    export: Exports<TrustGroupFilters>;
}

/** A change of one client; nothing changes or removes it. */
export interface ClientHistoryResource {
    /** List client_history */
    list(filters?: ChangeOfAClientFilters, options?: CallOptions): List<ChangeOfAClient>;
    /** Show one of client_history */
    get(target: Target, options?: ReadOptions<ChangeOfAClientMember>): Promise<ChangeOfAClient>;
    /** Export client_history */
    export: Exports<ChangeOfAClientFilters>;
}

/** A change of one job; nothing changes or removes it. */
export interface JobsHistoryResource {
    /** List jobs_history */
    list(filters?: ChangeOfAJobFilters, options?: CallOptions): List<ChangeOfAJob>;
    /** Show one of jobs_history */
    get(target: Target, options?: ReadOptions<ChangeOfAJobMember>): Promise<ChangeOfAJob>;
    /** Export jobs_history */
    export: Exports<ChangeOfAJobFilters>;
}

/** A change of one organisational unit; nothing changes or removes it. */
export interface OrgunitHistoryResource {
    /** List orgunit_history */
    list(filters?: ChangeOfAOrganisationalUnitFilters, options?: CallOptions): List<ChangeOfAOrganisationalUnit>;
    /** Show one of orgunit_history */
    get(target: Target, options?: ReadOptions<ChangeOfAOrganisationalUnitMember>): Promise<ChangeOfAOrganisationalUnit>;
    /** Export orgunit_history */
    export: Exports<ChangeOfAOrganisationalUnitFilters>;
}

/** A change of one phase; nothing changes or removes it. */
export interface PhasesHistoryResource {
    /** List phases_history */
    list(filters?: ChangeOfAPhaseFilters, options?: CallOptions): List<ChangeOfAPhase>;
    /** Show one of phases_history */
    get(target: Target, options?: ReadOptions<ChangeOfAPhaseMember>): Promise<ChangeOfAPhase>;
    /** Export phases_history */
    export: Exports<ChangeOfAPhaseFilters>;
}

/** A change of one user; nothing changes or removes it. */
export interface UsersHistoryResource {
    /** List users_history */
    list(filters?: ChangeOfAUserFilters, options?: CallOptions): List<ChangeOfAUser>;
    /** Show one of users_history */
    get(target: Target, options?: ReadOptions<ChangeOfAUserMember>): Promise<ChangeOfAUser>;
    /** Export users_history */
    export: Exports<ChangeOfAUserFilters>;
}

export interface Resources {
    tokens: TokensResource;
    users: UsersResource;
    exports: ExportsResource;
    jobs: JobsResource;
    notes: NotesResource;
    phases: PhasesResource;
    webhooks: WebhooksResource;
    timeslots: TimeslotsResource;
    orgunit: OrgunitResource;
    orgunits: OrgunitResource;
    audit: AuditResource;
    client: ClientResource;
    clients: ClientResource;
    events: EventsResource;
    holidays: HolidaysResource;
    roles: RolesResource;
    services: ServicesResource;
    skills: SkillsResource;
    trustgroups: TrustgroupsResource;
}
