"""The types of records, and of bodies that are sent. A record at run time is a `Record`, whatever it is of.

Made by clients/python/generate.py from the API's OpenAPI document; not to be edited."""

# ruff: noqa: E501
from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal
from typing import Any, Dict, List, Literal, Mapping, Optional, Sequence, TypedDict, Union

from .record import Record

Number = Union[int, float, Decimal]
Day = Union[str, date]
Instant = Union[str, datetime]
Reference = Union[int, Mapping[str, Any]]


class TokensCreateAnswer(Record):
    id: int
    name: str
    prefix: str
    created: str
    expires_at: Optional[str]
    last_used_at: Optional[str]
    token: str


class _TokensCreateBody(TypedDict):
    name: str


class TokensCreateBody(_TokensCreateBody, total=False):
    expires_at: Optional[Instant]


class Token(Record):
    """A secret by which a program acts as its user."""

    id: int
    name: str
    prefix: str
    created: str
    expires_at: Optional[str]
    last_used_at: Optional[str]


class TokensRotateAnswer(Record):
    id: int
    name: str
    prefix: str
    created: str
    expires_at: Optional[str]
    last_used_at: Optional[str]
    token: str


class TokenOfAUser(Record):
    """A secret by which a program acts as its user."""

    id: int
    name: str
    prefix: str
    created: str
    expires_at: Optional[str]
    last_used_at: Optional[str]


class _UsersSetPasswordBody(TypedDict):
    password: str


class UsersSetPasswordBody(_UsersSetPasswordBody, total=False):
    current_password: str


class Counts(Record):
    by: str
    count: int
    counts: Dict[str, int]


class WebhookUnit(Record):
    id: int
    name: str


class UserReference(Record):
    id: int
    username: str
    display_name: str


class WebhookCreated(Record):
    """Where events are sent to, signed, at least once, in order per object."""

    id: int
    url: str
    events: List[str]
    active: bool
    description: str
    unit: Optional[WebhookUnit]
    owner: UserReference
    created: str
    updated: str
    disabled_reason: Optional[str]
    failing_since: Optional[str]
    last_success_at: Optional[str]
    pending: int
    secret: str


class WebhooksRotateSecretBody(TypedDict, total=False):
    secret: str


class DeliveryAttemptLog(Record):
    number: int
    at: str
    response_status: Optional[int]
    response_body: Optional[str]
    error: Optional[str]
    duration_ms: int


class Delivery(Record):
    """An event on its way to a webhook; kept for 30 days."""

    id: str
    event_id: Optional[int]
    event: str
    status: Literal["pending", "succeeded", "failed", "dropped"]
    attempts: int
    next_attempt_at: Optional[str]
    response_status: Optional[int]
    response_body: Optional[str]
    error: Optional[str]
    duration_ms: Optional[int]
    created: str
    completed_at: Optional[str]
    request_headers: Dict[str, Optional[str]]
    request_body: str
    attempt_log: List[DeliveryAttemptLog]


class DeliveriesRedeliverAllAnswer(Record):
    count: int


class DeliveriesRedeliverAllBody(TypedDict, total=False):
    status: Literal["pending", "succeeded", "failed", "dropped"]
    since: Instant


class RecipientOfAnExportReference(Record):
    email: str
    status: Literal["pending", "sent", "failed"]
    sent_at: Optional[str]
    error: Optional[str]


class RunOfAnExport(Record):
    """One run of an export: its file and its messages."""

    id: int
    scheduled_for: str
    status: Literal["queued", "running", "sending", "succeeded", "failed", "skipped"]
    attempts: int
    started_at: Optional[str]
    finished_at: Optional[str]
    rows: Optional[int]
    bytes: Optional[int]
    error: Optional[str]
    filename: Optional[str]
    expires_at: Optional[str]
    recipients: List[RecipientOfAnExportReference]


class TimeSlot(Record):
    """A person's time, given to a phase or to something else."""

    id: int
    user: UserReference
    phase: Optional[int]
    slot_type: int
    start: str
    end: str
    delivery_role: int
    is_onsite: bool
    updated: str


class ConflictOfSlots(Record):
    kind: Literal["overlap", "leave", "holiday", "outside_phase"]
    user: UserReference
    slots: List[TimeSlot]
    start: str
    end: str
    message: str


class ConflictsOfSlots(Record):
    count: Optional[int]
    next: Optional[str]
    previous: Optional[str]
    results: List[ConflictOfSlots]


class Reason(Record):
    kind: Literal["inactive", "busy", "leave", "holiday", "skill"]
    message: str
    start: Optional[str]
    end: Optional[str]
    slot: Optional[TimeSlot]


class Candidate(Record):
    user: UserReference
    free: bool
    reasons: List[Reason]
    more_reasons: int


class Candidates(Record):
    count: Optional[int]
    next: Optional[str]
    previous: Optional[str]
    results: List[Candidate]


class UtilizationUnit(Record):
    id: int
    name: str


class BookedPerson(Record):
    user: UserReference
    booked: int
    available: int
    utilization: float
    percent: int


class BookedWeek(Record):
    week: str
    start: str
    end: str
    people: List[BookedPerson]
    booked: int
    available: int
    utilization: float
    percent: int


class Utilization(Record):
    unit: UtilizationUnit
    start: str
    end: str
    weeks: List[BookedWeek]
    booked: int
    available: int
    utilization: float
    percent: int


class UsersMakeCalendarAnswer(Record):
    url: str


class AuditRecord(Record):
    """Something that was done: who, when, in which request, before and after."""

    id: int
    at: str
    actor: Optional[UserReference]
    request_id: str
    object_type: str
    object_id: Optional[int]
    action: str
    changes: Dict[str, Any]


class ClientAddress(Record):
    """Where it is."""

    street: str
    city: str
    state: str
    postal_code: str
    country: str


class ContactReference(Record):
    id: int
    name: str
    email: str
    phone: str
    role: str
    type: Literal["primary", "technical", "business", "procurement", "security", "billing", "executive_sponsor", "legal", "incident_response"]


class FrameworkAgreementReference(Record):
    id: int
    name: str
    start_date: str
    end_date: Optional[str]
    total_value: float
    remaining_value: float
    allow_over_allocation: bool
    closed: bool


class Client(Record):
    """A company that orders work."""

    id: int
    name: str
    slug: str
    short_name: str
    industry: str
    website: str
    address: ClientAddress
    contacts: List[ContactReference]
    framework_agreements: List[FrameworkAgreementReference]
    active_jobs_count: int
    total_jobs_count: int
    account_managers: List[UserReference]
    external_id: str
    hours_in_day: float
    specific_requirements: str
    specific_reporting_requirements: str
    onboarding_required: bool
    created: str
    updated: str


class ClientInputAddress(TypedDict, total=False):
    street: Optional[str]
    city: Optional[str]
    state: Optional[str]
    postal_code: Optional[str]
    country: Optional[str]


class _ClientInput(TypedDict):
    name: str


class ClientInput(_ClientInput, total=False):
    short_name: Optional[str]
    industry: Optional[str]
    website: Optional[str]
    address: ClientInputAddress
    account_managers: Sequence[Reference]
    external_id: Optional[str]
    hours_in_day: Number
    specific_requirements: Optional[str]
    specific_reporting_requirements: Optional[str]
    onboarding_required: bool


class ClientChangeAddress(TypedDict, total=False):
    street: Optional[str]
    city: Optional[str]
    state: Optional[str]
    postal_code: Optional[str]
    country: Optional[str]


class ClientChange(TypedDict, total=False):
    name: str
    short_name: Optional[str]
    industry: Optional[str]
    website: Optional[str]
    address: ClientChangeAddress
    account_managers: Sequence[Reference]
    external_id: Optional[str]
    hours_in_day: Number
    specific_requirements: Optional[str]
    specific_reporting_requirements: Optional[str]
    onboarding_required: bool


class BulkUpdatedResults(Record):
    id: int
    ok: bool
    error: str


class BulkUpdated(Record):
    updated: int
    results: List[BulkUpdatedResults]


class _ClientBulkUpdateBody(TypedDict):
    ids: Sequence[int]
    data: Mapping[str, Any]


class ClientBulkUpdateBody(_ClientBulkUpdateBody, total=False):
    atomic: bool


class ClientBatchAnswer(Record):
    count: int
    results: List[Dict[str, Any]]


class ClientBatchBody(TypedDict):
    client: Sequence[Mapping[str, Any]]


class Contact(Record):
    """A person at a client."""

    id: int
    name: str
    email: str
    phone: str
    role: str
    type: Literal["primary", "technical", "business", "procurement", "security", "billing", "executive_sponsor", "legal", "incident_response"]
    created: str
    updated: str


class _ContactInput(TypedDict):
    name: str


class ContactInput(_ContactInput, total=False):
    email: Optional[str]
    phone: Optional[str]
    role: Optional[str]
    type: Literal["primary", "technical", "business", "procurement", "security", "billing", "executive_sponsor", "legal", "incident_response"]


class ContactChange(TypedDict, total=False):
    name: str
    email: Optional[str]
    phone: Optional[str]
    role: Optional[str]
    type: Literal["primary", "technical", "business", "procurement", "security", "billing", "executive_sponsor", "legal", "incident_response"]


class Event(Record):
    """Something that happened to a job, a phase, a user or a ticket, in the order in which it was committed. Who goes on from the last id seen by `after` misses none and sees none twice."""

    id: int
    event: str
    timestamp: str
    object_type: str
    object_id: int
    data: Dict[str, Any]


class RecipientOfAnExport(Record):
    """An address that one run of an export is sent to, and what became of that."""

    id: int
    run: int
    email: str
    status: Literal["pending", "sent", "failed"]
    sent_at: Optional[str]
    error: Optional[str]


class Export(Record):
    """The rows of a list as a file, made when it is time and sent by mail."""

    id: int
    name: str
    resource: str
    format: Literal["csv", "xlsx", "json", "xml"]
    filters: Dict[str, Any]
    search: str
    fields: List[str]
    ordering: str
    schedule: Literal["once", "hourly", "daily", "weekly", "monthly"]
    time: str
    weekday: Literal["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
    day: int
    timezone: str
    email_recipients: List[str]
    active: bool
    owner: UserReference
    next_run_at: Optional[str]
    last_run_at: Optional[str]
    last_status: Optional[str]
    created: str
    updated: str


class _ExportInput(TypedDict):
    resource: str


class ExportInput(_ExportInput, total=False):
    name: Optional[str]
    format: Literal["csv", "xlsx", "json", "xml"]
    filters: Mapping[str, Any]
    search: Optional[str]
    fields: Sequence[str]
    ordering: Optional[str]
    schedule: Literal["once", "hourly", "daily", "weekly", "monthly"]
    time: Optional[str]
    weekday: Literal["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
    day: int
    timezone: Optional[str]
    email_recipients: Sequence[str]
    active: bool


class ExportChange(TypedDict, total=False):
    name: Optional[str]
    resource: str
    format: Literal["csv", "xlsx", "json", "xml"]
    filters: Mapping[str, Any]
    search: Optional[str]
    fields: Sequence[str]
    ordering: Optional[str]
    schedule: Literal["once", "hourly", "daily", "weekly", "monthly"]
    time: Optional[str]
    weekday: Literal["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
    day: int
    timezone: Optional[str]
    email_recipients: Sequence[str]
    active: bool


class Feedback(Record):
    """What somebody found about a phase."""

    id: int
    type: Literal["scoping", "technical", "presentation", "other"]
    body: str
    author: UserReference
    created: str
    updated: str


class FeedbackInput(TypedDict):
    type: Literal["scoping", "technical", "presentation", "other"]
    body: str


class FrameworkAgreement(Record):
    """An agreement of a client on which jobs draw."""

    id: int
    name: str
    start_date: str
    end_date: Optional[str]
    total_value: float
    remaining_value: float
    allow_over_allocation: bool
    closed: bool
    created: str
    updated: str


class _FrameworkAgreementInput(TypedDict):
    name: str


class FrameworkAgreementInput(_FrameworkAgreementInput, total=False):
    start_date: Optional[Day]
    end_date: Optional[Day]
    total_value: Number
    allow_over_allocation: bool
    closed: bool


class FrameworkAgreementChange(TypedDict, total=False):
    name: str
    start_date: Optional[Day]
    end_date: Optional[Day]
    total_value: Number
    allow_over_allocation: bool
    closed: bool


class Holiday(Record):
    """A public holiday, on which nobody of that country is expected to work."""

    id: int
    date: str
    country: str
    subdivisions: List[str]
    reason: str


class _HolidayInput(TypedDict):
    date: Day
    country: str
    reason: str


class HolidayInput(_HolidayInput, total=False):
    subdivisions: Sequence[str]


class HolidayChange(TypedDict, total=False):
    date: Day
    country: str
    subdivisions: Sequence[str]
    reason: str


class ClientReference(Record):
    id: int
    name: str
    slug: str


class OrganisationalUnitReference(Record):
    id: int
    name: str
    slug: str


class JobPhases(Record):
    id: int
    name: str
    service: Optional[str]
    status: Literal["draft", "pending_sched", "scheduled_tentative", "scheduled_confirmed", "pre_checks", "client_not_ready", "ready_to_begin", "testing", "pending_tqa", "qa_tech", "qa_tech_author_updates", "pending_pqa", "qa_pres", "qa_pres_author_updates", "completed", "delivered", "cancelled", "postponed", "deleted", "archived"]


class JobFrameworkAgreement(Record):
    id: int
    name: str


class NoteReference(Record):
    id: int
    content_type: Literal["job", "phase", "client", "user", "orgunit"]
    object_id: int
    note: str
    category: str
    author: Optional[UserReference]
    is_system_note: bool
    created: str
    updated: str


class Job(Record):
    """A unit of work for one client, split into phases."""

    id: int
    title: str
    client: ClientReference
    status: Literal["draft", "pending_scope", "scoping", "scoping_additional_info_required", "pending_scoping_signoff", "scoping_complete", "pending_start", "in_progress", "completed", "lost", "deleted", "archived"]
    status_display: str
    created: str
    start_date: Optional[str]
    end_date: Optional[str]
    unit: OrganisationalUnitReference
    account_manager: UserReference
    phases: List[JobPhases]
    description: str
    external_id: Optional[str]
    revenue: Optional[float]
    dep_account_manager: Optional[UserReference]
    created_by: UserReference
    updated: str
    duration_days: Optional[int]
    team_members: List[UserReference]
    total_revenue: float
    completion_date: Optional[str]
    framework_agreement: Optional[JobFrameworkAgreement]
    high_risk: bool
    technically_complex_test: bool
    reasons_for_high_risk: str
    scoped_by: List[UserReference]
    scoped_signed_off_by: Optional[UserReference]
    scoping_requested_on: Optional[str]
    scoping_completed_date: Optional[str]
    status_changed_date: str
    allowed_transitions: List[str]
    notes: List[NoteReference]


class _JobInput(TypedDict):
    title: str
    client: Reference
    unit: Reference


class JobInput(_JobInput, total=False):
    start_date: Optional[Day]
    end_date: Optional[Day]
    account_manager: Optional[Reference]
    description: Optional[str]
    external_id: Optional[str]
    revenue: Optional[Number]
    dep_account_manager: Optional[Reference]
    framework_agreement: Optional[Reference]
    high_risk: bool
    technically_complex_test: bool
    reasons_for_high_risk: Optional[str]


class JobChange(TypedDict, total=False):
    title: str
    client: Reference
    start_date: Optional[Day]
    end_date: Optional[Day]
    unit: Reference
    account_manager: Optional[Reference]
    description: Optional[str]
    external_id: Optional[str]
    revenue: Optional[Number]
    dep_account_manager: Optional[Reference]
    framework_agreement: Optional[Reference]
    high_risk: bool
    technically_complex_test: bool
    reasons_for_high_risk: Optional[str]


class _JobsBulkUpdateBody(TypedDict):
    ids: Sequence[int]
    data: Mapping[str, Any]


class JobsBulkUpdateBody(_JobsBulkUpdateBody, total=False):
    atomic: bool


class JobsBatchAnswer(Record):
    count: int
    results: List[Dict[str, Any]]


class JobsBatchBody(TypedDict):
    jobs: Sequence[Mapping[str, Any]]


class JobsTransitionsAnswerTransitions(Record):
    transition: Literal["to_pending_scope", "to_scoping", "to_additional_scope_req", "to_scope_pending_signoff", "to_scope_complete", "to_pending_start", "to_in_progress", "to_complete", "to_lost", "to_delete", "to_archive"]
    to: str
    open: bool
    why_not: Dict[str, List[str]]


class JobsTransitionsAnswer(Record):
    transitions: List[JobsTransitionsAnswerTransitions]


class _JobsTransitionBody(TypedDict):
    transition: Literal["to_pending_scope", "to_scoping", "to_additional_scope_req", "to_scope_pending_signoff", "to_scope_complete", "to_pending_start", "to_in_progress", "to_complete", "to_lost", "to_delete", "to_archive", "to_archived", "to_completed", "to_deleted"]


class JobsTransitionBody(_JobsTransitionBody, total=False):
    comment: Optional[str]


class Member(Record):
    """A member of a unit and the roles that the person has there. In paths the id is the user's."""

    id: int
    user: UserReference
    roles: List[str]
    skills: List[str]
    added: str


class MemberInput(TypedDict):
    user: Reference
    roles: Sequence[str]


class MemberChange(TypedDict, total=False):
    user: Reference
    roles: Sequence[str]


class Note(Record):
    """Something that was written about a job, a phase, a client, a user or a unit."""

    id: int
    content_type: Literal["job", "phase", "client", "user", "orgunit"]
    object_id: int
    note: str
    category: str
    author: Optional[UserReference]
    is_system_note: bool
    created: str
    updated: str


class _NoteInput(TypedDict):
    content_type: Literal["job", "phase", "client", "user", "orgunit"]
    object_id: int
    note: str


class NoteInput(_NoteInput, total=False):
    category: Optional[str]


class NoteChange(TypedDict, total=False):
    content_type: Literal["job", "phase", "client", "user", "orgunit"]
    object_id: int
    note: str
    category: Optional[str]


class _NotesBulkUpdateBody(TypedDict):
    ids: Sequence[int]
    data: Mapping[str, Any]


class NotesBulkUpdateBody(_NotesBulkUpdateBody, total=False):
    atomic: bool


class NotesBatchAnswer(Record):
    count: int
    results: List[Dict[str, Any]]


class NotesBatchBody(TypedDict):
    notes: Sequence[Mapping[str, Any]]


class _JobsNotesCreateBody(TypedDict):
    note: str


class JobsNotesCreateBody(_JobsNotesCreateBody, total=False):
    content_type: Literal["job", "phase", "client", "user", "orgunit"]
    object_id: int
    category: Optional[str]


class _PhasesNotesCreateBody(TypedDict):
    note: str


class PhasesNotesCreateBody(_PhasesNotesCreateBody, total=False):
    content_type: Literal["job", "phase", "client", "user", "orgunit"]
    object_id: int
    category: Optional[str]


class _ClientNotesCreateBody(TypedDict):
    note: str


class ClientNotesCreateBody(_ClientNotesCreateBody, total=False):
    content_type: Literal["job", "phase", "client", "user", "orgunit"]
    object_id: int
    category: Optional[str]


class _UsersNotesCreateBody(TypedDict):
    note: str


class UsersNotesCreateBody(_UsersNotesCreateBody, total=False):
    content_type: Literal["job", "phase", "client", "user", "orgunit"]
    object_id: int
    category: Optional[str]


class _OrgunitNotesCreateBody(TypedDict):
    note: str


class OrgunitNotesCreateBody(_OrgunitNotesCreateBody, total=False):
    content_type: Literal["job", "phase", "client", "user", "orgunit"]
    object_id: int
    category: Optional[str]


class MemberReference(Record):
    user: UserReference
    roles: List[str]
    skills: List[str]


class OrganisationalUnit(Record):
    """A team that does the work, with its members and how busy they are."""

    id: int
    name: str
    slug: str
    description: str
    members: List[MemberReference]
    active_jobs: int
    capacity_utilization: float
    lead: Optional[UserReference]
    approval_required: bool
    timezone: str
    special_requirements: str
    created: str
    updated: str


class _OrganisationalUnitInput(TypedDict):
    name: str


class OrganisationalUnitInput(_OrganisationalUnitInput, total=False):
    description: Optional[str]
    lead: Optional[Reference]
    approval_required: bool
    timezone: Optional[str]
    special_requirements: Optional[str]


class OrganisationalUnitChange(TypedDict, total=False):
    name: str
    description: Optional[str]
    lead: Optional[Reference]
    approval_required: bool
    timezone: Optional[str]
    special_requirements: Optional[str]


class ServiceReference(Record):
    id: int
    name: str
    slug: str


class Phase(Record):
    """A part of a job that is scheduled, done and reviewed as one."""

    id: int
    phase_id: str
    phase_number: int
    job: int
    name: str
    service: Optional[ServiceReference]
    description: str
    status: Literal["draft", "pending_sched", "scheduled_tentative", "scheduled_confirmed", "pre_checks", "client_not_ready", "ready_to_begin", "testing", "pending_tqa", "qa_tech", "qa_tech_author_updates", "pending_pqa", "qa_pres", "qa_pres_author_updates", "completed", "delivered", "cancelled", "postponed", "deleted", "archived"]
    status_display: str
    status_changed_date: str
    start_date: Optional[str]
    delivery_date: Optional[str]
    due_to_techqa: Optional[str]
    due_to_presqa: Optional[str]
    project_lead: Optional[UserReference]
    report_author: Optional[UserReference]
    techqa_by: Optional[UserReference]
    presqa_by: Optional[UserReference]
    test_target: str
    comm_reqs: str
    restrictions: str
    scheduling_requirements: str
    prerequisites: str
    location: str
    is_testing_onsite: bool
    is_reporting_onsite: bool
    report_to_be_left_on_client_site: bool
    number_of_reports: int
    delivery_hours: float
    reporting_hours: float
    mgmt_hours: float
    qa_hours: float
    oversight_hours: float
    debrief_hours: float
    contingency_hours: float
    other_hours: float
    link_deliverable: str
    link_tech_data: str
    link_report_data: str
    desired_start_date: Optional[str]
    desired_delivery_date: Optional[str]
    due_to_techqa_set: Optional[str]
    due_to_presqa_set: Optional[str]
    actual_start_date: Optional[str]
    actual_sent_to_tqa_date: Optional[str]
    actual_sent_to_pqa_date: Optional[str]
    actual_completed_date: Optional[str]
    actual_delivery_date: Optional[str]
    cancellation_date: Optional[str]
    pre_checks_done_date: Optional[str]
    feedback_scope_correct: Optional[bool]
    techqa_report_rating: Optional[int]
    presqa_report_rating: Optional[int]
    required_tqa_updates: bool
    required_pqa_updates: bool
    created: str
    updated: str
    allowed_transitions: List[str]


class _PhaseInput(TypedDict):
    job: Reference
    name: str


class PhaseInput(_PhaseInput, total=False):
    service: Optional[Reference]
    description: Optional[str]
    project_lead: Optional[Reference]
    report_author: Optional[Reference]
    techqa_by: Optional[Reference]
    presqa_by: Optional[Reference]
    test_target: Optional[str]
    comm_reqs: Optional[str]
    restrictions: Optional[str]
    scheduling_requirements: Optional[str]
    prerequisites: Optional[str]
    location: Optional[str]
    is_testing_onsite: bool
    is_reporting_onsite: bool
    report_to_be_left_on_client_site: bool
    number_of_reports: int
    delivery_hours: Number
    reporting_hours: Number
    mgmt_hours: Number
    qa_hours: Number
    oversight_hours: Number
    debrief_hours: Number
    contingency_hours: Number
    other_hours: Number
    link_deliverable: Optional[str]
    link_tech_data: Optional[str]
    link_report_data: Optional[str]
    desired_start_date: Optional[Day]
    desired_delivery_date: Optional[Day]
    due_to_techqa_set: Optional[Day]
    due_to_presqa_set: Optional[Day]
    feedback_scope_correct: Optional[bool]
    techqa_report_rating: Optional[int]
    presqa_report_rating: Optional[int]


class PhaseChange(TypedDict, total=False):
    job: Reference
    name: str
    service: Optional[Reference]
    description: Optional[str]
    project_lead: Optional[Reference]
    report_author: Optional[Reference]
    techqa_by: Optional[Reference]
    presqa_by: Optional[Reference]
    test_target: Optional[str]
    comm_reqs: Optional[str]
    restrictions: Optional[str]
    scheduling_requirements: Optional[str]
    prerequisites: Optional[str]
    location: Optional[str]
    is_testing_onsite: bool
    is_reporting_onsite: bool
    report_to_be_left_on_client_site: bool
    number_of_reports: int
    delivery_hours: Number
    reporting_hours: Number
    mgmt_hours: Number
    qa_hours: Number
    oversight_hours: Number
    debrief_hours: Number
    contingency_hours: Number
    other_hours: Number
    link_deliverable: Optional[str]
    link_tech_data: Optional[str]
    link_report_data: Optional[str]
    desired_start_date: Optional[Day]
    desired_delivery_date: Optional[Day]
    due_to_techqa_set: Optional[Day]
    due_to_presqa_set: Optional[Day]
    feedback_scope_correct: Optional[bool]
    techqa_report_rating: Optional[int]
    presqa_report_rating: Optional[int]


class _PhasesBulkUpdateBody(TypedDict):
    ids: Sequence[int]
    data: Mapping[str, Any]


class PhasesBulkUpdateBody(_PhasesBulkUpdateBody, total=False):
    atomic: bool


class PhasesBatchAnswer(Record):
    count: int
    results: List[Dict[str, Any]]


class PhasesBatchBody(TypedDict):
    phases: Sequence[Mapping[str, Any]]


class PhasesTransitionsAnswerTransitions(Record):
    transition: Literal["to_pending_sched", "to_sched_tentative", "to_sched_confirmed", "to_pre_checks", "to_not_ready", "to_ready", "to_in_progress", "to_pending_tech_qa", "to_tech_qa", "to_tech_qa_updates", "to_pending_pres_qa", "to_pres_qa", "to_pres_qa_updates", "to_completed", "to_delivered", "to_cancelled", "to_postponed", "to_deleted", "to_archived"]
    to: str
    open: bool
    why_not: Dict[str, List[str]]


class PhasesTransitionsAnswer(Record):
    transitions: List[PhasesTransitionsAnswerTransitions]


class _PhasesTransitionBody(TypedDict):
    transition: Literal["to_pending_sched", "to_sched_tentative", "to_sched_confirmed", "to_pre_checks", "to_not_ready", "to_ready", "to_in_progress", "to_pending_tech_qa", "to_tech_qa", "to_tech_qa_updates", "to_pending_pres_qa", "to_pres_qa", "to_pres_qa_updates", "to_completed", "to_delivered", "to_cancelled", "to_postponed", "to_deleted", "to_archived", "to_testing"]


class PhasesTransitionBody(_PhasesTransitionBody, total=False):
    comment: Optional[str]


class _JobsPhasesCreateBody(TypedDict):
    name: str


class JobsPhasesCreateBody(_JobsPhasesCreateBody, total=False):
    job: Reference
    service: Optional[Reference]
    description: Optional[str]
    project_lead: Optional[Reference]
    report_author: Optional[Reference]
    techqa_by: Optional[Reference]
    presqa_by: Optional[Reference]
    test_target: Optional[str]
    comm_reqs: Optional[str]
    restrictions: Optional[str]
    scheduling_requirements: Optional[str]
    prerequisites: Optional[str]
    location: Optional[str]
    is_testing_onsite: bool
    is_reporting_onsite: bool
    report_to_be_left_on_client_site: bool
    number_of_reports: int
    delivery_hours: Number
    reporting_hours: Number
    mgmt_hours: Number
    qa_hours: Number
    oversight_hours: Number
    debrief_hours: Number
    contingency_hours: Number
    other_hours: Number
    link_deliverable: Optional[str]
    link_tech_data: Optional[str]
    link_report_data: Optional[str]
    desired_start_date: Optional[Day]
    desired_delivery_date: Optional[Day]
    due_to_techqa_set: Optional[Day]
    due_to_presqa_set: Optional[Day]
    feedback_scope_correct: Optional[bool]
    techqa_report_rating: Optional[int]
    presqa_report_rating: Optional[int]


class Role(Record):
    """What a member may do in a unit."""

    id: int
    name: str
    slug: str
    permissions: List[str]
    built_in: bool


class _RoleInput(TypedDict):
    name: str


class RoleInput(_RoleInput, total=False):
    permissions: Sequence[str]


class RoleChange(TypedDict, total=False):
    name: str
    permissions: Sequence[str]


class SkillReference(Record):
    id: int
    name: str
    slug: str


class Service(Record):
    """Something that the consultancy offers and a phase delivers."""

    id: int
    name: str
    slug: str
    description: str
    link: str
    is_core: bool
    owners: List[UserReference]
    skills_required: List[SkillReference]
    skills_desired: List[SkillReference]


class _ServiceInput(TypedDict):
    name: str


class ServiceInput(_ServiceInput, total=False):
    description: Optional[str]
    link: Optional[str]
    is_core: bool
    owners: Sequence[Reference]
    skills_required: Sequence[Reference]
    skills_desired: Sequence[Reference]


class ServiceChange(TypedDict, total=False):
    name: str
    description: Optional[str]
    link: Optional[str]
    is_core: bool
    owners: Sequence[Reference]
    skills_required: Sequence[Reference]
    skills_desired: Sequence[Reference]


class Skill(Record):
    """Something that people can do."""

    id: int
    name: str
    slug: str
    description: str
    category: str


class _SkillInput(TypedDict):
    name: str
    category: str


class SkillInput(_SkillInput, total=False):
    description: Optional[str]


class SkillChange(TypedDict, total=False):
    name: str
    description: Optional[str]
    category: str


class _TimeSlotInput(TypedDict):
    user: Reference
    start: Instant
    end: Instant


class TimeSlotInput(_TimeSlotInput, total=False):
    phase: Optional[Reference]
    slot_type: int
    delivery_role: int
    is_onsite: bool


class TimeSlotChange(TypedDict, total=False):
    user: Reference
    phase: Optional[Reference]
    slot_type: int
    start: Instant
    end: Instant
    delivery_role: int
    is_onsite: bool


class MemberOfATrustGroup(Record):
    """Somebody with whom the tickets of a trust group are shared. In paths the id is the user's."""

    id: int
    user: UserReference
    admin: bool


class _MemberOfATrustGroupInput(TypedDict):
    user: Reference


class MemberOfATrustGroupInput(_MemberOfATrustGroupInput, total=False):
    admin: bool


class MemberOfATrustGroupChange(TypedDict, total=False):
    user: Reference
    admin: bool


class MemberOfATrustGroupReference(Record):
    user: UserReference
    admin: bool


class TrustGroup(Record):
    """People who share tickets with one another."""

    id: int
    name: str
    description: str
    members: List[MemberOfATrustGroupReference]


class _TrustGroupInputMembers(TypedDict):
    user: Union[int, Mapping[str, Any]]


class TrustGroupInputMembers(_TrustGroupInputMembers, total=False):
    admin: bool


class _TrustGroupInput(TypedDict):
    name: str


class TrustGroupInput(_TrustGroupInput, total=False):
    description: Optional[str]
    members: Sequence[Union[TrustGroupInputMembers, Reference]]


class _TrustGroupChangeMembers(TypedDict):
    user: Union[int, Mapping[str, Any]]


class TrustGroupChangeMembers(_TrustGroupChangeMembers, total=False):
    admin: bool


class TrustGroupChange(TypedDict, total=False):
    name: str
    description: Optional[str]
    members: Sequence[Union[TrustGroupChangeMembers, Reference]]


class UserProfile(Record):
    """About the person."""

    job_title: str
    phone: Optional[str]
    skills: List[str]
    units: List[OrganisationalUnitReference]
    timezone: str
    city: str
    country: str


class User(Record):
    """A person of the consultancy."""

    id: int
    username: str
    email: str
    first_name: str
    last_name: str
    display_name: str
    is_active: bool
    date_joined: str
    profile: UserProfile
    trustgroups: List[str]
    is_superuser: Optional[bool]
    global_role: Optional[str]
    manager: Optional[UserReference]
    rate_limit: Optional[int]
    calendar_created: Optional[str]


class UserInputProfile(TypedDict, total=False):
    job_title: Optional[str]
    phone: Optional[str]
    skills: Sequence[str]
    timezone: Optional[str]
    city: Optional[str]
    country: Optional[str]


class _UserInput(TypedDict):
    username: str
    email: str


class UserInput(_UserInput, total=False):
    first_name: Optional[str]
    last_name: Optional[str]
    is_active: bool
    profile: UserInputProfile
    is_superuser: bool
    global_role: Optional[str]
    manager: Optional[Reference]
    rate_limit: Optional[int]
    password: Optional[str]


class UserChangeProfile(TypedDict, total=False):
    job_title: Optional[str]
    phone: Optional[str]
    skills: Sequence[str]
    timezone: Optional[str]
    city: Optional[str]
    country: Optional[str]


class UserChange(TypedDict, total=False):
    username: str
    email: str
    first_name: Optional[str]
    last_name: Optional[str]
    is_active: bool
    profile: UserChangeProfile
    is_superuser: bool
    global_role: Optional[str]
    manager: Optional[Reference]
    rate_limit: Optional[int]
    password: Optional[str]


class Webhook(Record):
    """Where events are sent to, signed, at least once, in order per object."""

    id: int
    url: str
    events: List[str]
    active: bool
    description: str
    unit: Optional[WebhookUnit]
    owner: UserReference
    created: str
    updated: str
    disabled_reason: Optional[str]
    failing_since: Optional[str]
    last_success_at: Optional[str]
    pending: int


class _WebhookInput(TypedDict):
    url: str
    events: Sequence[str]


class WebhookInput(_WebhookInput, total=False):
    active: bool
    description: Optional[str]
    unit: Optional[Reference]
    secret: Optional[str]


class WebhookChange(TypedDict, total=False):
    url: str
    events: Sequence[str]
    active: bool
    description: Optional[str]
    unit: Optional[Reference]
    secret: Optional[str]


class ChangeOfAClient(Record):
    """A change of one client; nothing changes or removes it."""

    id: int
    at: str
    actor: Optional[UserReference]
    request_id: str
    action: str
    changes: Dict[str, Any]


class ChangeOfAJob(Record):
    """A change of one job; nothing changes or removes it."""

    id: int
    at: str
    actor: Optional[UserReference]
    request_id: str
    action: str
    changes: Dict[str, Any]


class ChangeOfAOrganisationalUnit(Record):
    """A change of one organisational unit; nothing changes or removes it."""

    id: int
    at: str
    actor: Optional[UserReference]
    request_id: str
    action: str
    changes: Dict[str, Any]


class ChangeOfAPhase(Record):
    """A change of one phase; nothing changes or removes it."""

    id: int
    at: str
    actor: Optional[UserReference]
    request_id: str
    action: str
    changes: Dict[str, Any]


class ChangeOfAUser(Record):
    """A change of one user; nothing changes or removes it."""

    id: int
    at: str
    actor: Optional[UserReference]
    request_id: str
    action: str
    changes: Dict[str, Any]


class JobCreatedClient(Record):
    """Who ordered it."""

    id: int
    name: str


class JobCreatedUnit(Record):
    """Whose it is."""

    id: int
    name: str


class ChangedBy(Record):
    id: int
    username: str


class JobCreated(Record):
    job_id: int
    title: str
    client: JobCreatedClient
    unit: JobCreatedUnit
    status: str
    changed_by: Optional[ChangedBy]


class JobUpdated(Record):
    job_id: int
    changed_fields: List[str]
    changed_by: Optional[ChangedBy]


class JobStatusChanged(Record):
    job_id: int
    old_status: str
    new_status: str
    changed_by: Optional[ChangedBy]


class JobDeleted(Record):
    job_id: int
    title: str
    changed_by: Optional[ChangedBy]


class PhaseCreated(Record):
    phase_id: int
    job_id: int
    name: str
    status: str
    changed_by: Optional[ChangedBy]


class PhaseStatusChanged(Record):
    phase_id: int
    job_id: int
    old_status: str
    new_status: str
    changed_by: Optional[ChangedBy]


class PhaseCompleted(Record):
    phase_id: int
    job_id: int
    name: str
    changed_by: Optional[ChangedBy]


class UserCreated(Record):
    user_id: int
    username: str
    changed_by: Optional[ChangedBy]


class UserUpdated(Record):
    user_id: int
    username: str
    changed_fields: List[str]
    changed_by: Optional[ChangedBy]


class UserLogin(Record):
    user_id: int
    username: str
    changed_by: Optional[ChangedBy]


class TicketCreated(Record):
    ticket: str
    type: str
    changed_by: Optional[ChangedBy]


class TicketUpdated(Record):
    ticket: str
    type: str
    changed_fields: List[str]
    changed_by: Optional[ChangedBy]


class TicketDeleted(Record):
    ticket: str
    type: str
    changed_by: Optional[ChangedBy]


class MitigationRemediated(Record):
    ticket: str
    added: int
    mitigatedNum: int
    changed_by: Optional[ChangedBy]


class WebhookPing(Record):
    webhook_id: int
    changed_by: Optional[ChangedBy]


class TicketMetadata(Record):
    num: int
    creator: str
    type: str
    name: str
    description: str
    tg: Optional[str]
    private: bool
    open: bool
    createdTime: int
    modifiedTime: int


class TopicOfTicket(Record):
    type: str
    name: str
    dataType: Literal["string", "hash"]
    encoding: Literal["utf-8", "base64"]
    creator: Optional[str]
    createdTime: int
    modifiedTime: int


class TopicEntry(Record):
    key: str
    metadata: TopicOfTicket


class Ticket(Record):
    key: str
    metadata: TicketMetadata
    topics: List[TopicEntry]


class MitigationIps(Record):
    user: Optional[str]
    data: List[str]


class MitigationMetadata(Record):
    num: int
    creator: str
    type: str
    name: str
    description: str
    tg: Optional[str]
    private: bool
    open: bool
    createdTime: int
    modifiedTime: int
    initialNum: int
    unknownNum: int
    knownNum: int
    mitigatedNum: int


class Mitigation(Record):
    key: str
    ips: MitigationIps
    metadata: MitigationMetadata
    data: List[List[int]]


class Topic(Record):
    parent: TicketMetadata
    type: str
    name: str
    dataType: Literal["string", "hash"]
    encoding: Literal["utf-8", "base64"]
    creator: Optional[str]
    createdTime: int
    modifiedTime: int


class TopicWithContent(Record):
    topic: Topic
    content: Union[str, Dict[str, Any]]
    key: str


class _NewTicket(TypedDict):
    type: str


class NewTicket(_NewTicket, total=False):
    name: Optional[str]
    description: Optional[str]
    tg: Optional[str]
    private: bool
    open: bool
    creator: str
    content: Union[str, Sequence[Any]]


class TicketChange(TypedDict, total=False):
    name: Optional[str]
    description: Optional[str]
    tg: Optional[str]
    private: bool
    open: bool
    type: Literal["mitigation"]
    action: Literal["remediate"]
    ips: Sequence[str]


class _NewTopic(TypedDict):
    name: str


class NewTopic(_NewTopic, total=False):
    dataType: Literal["string", "hash"]
    content: Union[str, Mapping[str, Any]]


class TopicContent(TypedDict):
    content: Union[str, Mapping[str, Any]]


class AttributesChange(TypedDict):
    type: Literal["cidr"]
    action: Literal["add", "remove"]
    items: Sequence[str]
