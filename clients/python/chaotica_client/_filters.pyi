"""The filters of lists, by the type of their rows: every lookup of every member of a row, and of what rows show of related ones. Those farther away are given by name: `list({"client__account_managers__username": "ada"})`.

Made by clients/python/generate.py from the API's OpenAPI document; not to be edited."""

# ruff: noqa: E501
from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from typing import Any, Iterable, Literal, Mapping, Optional, Protocol, Sequence, TypeVar, Union

T = TypeVar("T")
R_co = TypeVar("R_co", covariant=True)
Text = Union[str, int, Enum]
Time = Union[str, date, datetime]
Number = Union[int, float, Decimal]
Ref = Union[int, str, Mapping[str, Any]]
Many = Union[T, Iterable[T]]
Several = Union[str, Iterable[T]]
Names = Union[str, Sequence[str], None]

class TokenList(Protocol[R_co]):
    def __call__(self, filters: Optional[Mapping[str, Any]] = ..., *,
        fields: Names = ..., exclude: Names = ..., page_size: int = ..., ordering: Names = ..., id: Many[int] = ..., id__gt: int =
        ..., id__gte: int = ..., id__lt: int = ..., id__lte: int = ..., id__range: Several[int] = ..., id__in: Several[int] = ...,
        name: Many[Text] = ..., name__iexact: Text = ..., name__contains: Text = ..., name__icontains: Text = ...,
        name__startswith: Text = ..., name__istartswith: Text = ..., name__endswith: Text = ..., name__iendswith: Text = ...,
        name__in: Several[Text] = ..., prefix: Many[Text] = ..., prefix__iexact: Text = ..., prefix__contains: Text = ...,
        prefix__icontains: Text = ..., prefix__startswith: Text = ..., prefix__istartswith: Text = ..., prefix__endswith: Text =
        ..., prefix__iendswith: Text = ..., prefix__in: Several[Text] = ..., created: Many[Time] = ..., created__gt: Time = ...,
        created__gte: Time = ..., created__lt: Time = ..., created__lte: Time = ..., created__range: Several[Time] = ...,
        created__in: Several[Time] = ..., created__date: Time = ..., created__year: int = ..., created__month: int = ...,
        expires_at: Many[Time] = ..., expires_at__gt: Time = ..., expires_at__gte: Time = ..., expires_at__lt: Time = ...,
        expires_at__lte: Time = ..., expires_at__range: Several[Time] = ..., expires_at__in: Several[Time] = ...,
        expires_at__date: Time = ..., expires_at__year: int = ..., expires_at__month: int = ..., expires_at__isnull: bool = ...,
        last_used_at: Many[Time] = ..., last_used_at__gt: Time = ..., last_used_at__gte: Time = ..., last_used_at__lt: Time = ...,
        last_used_at__lte: Time = ..., last_used_at__range: Several[Time] = ..., last_used_at__in: Several[Time] = ...,
        last_used_at__date: Time = ..., last_used_at__year: int = ..., last_used_at__month: int = ..., last_used_at__isnull: bool
        = ...,
    ) -> R_co: ...

class TokenOfAUserList(Protocol[R_co]):
    def __call__(self, filters: Optional[Mapping[str, Any]] = ..., *,
        fields: Names = ..., exclude: Names = ..., page_size: int = ..., ordering: Names = ..., id: Many[int] = ..., id__gt: int =
        ..., id__gte: int = ..., id__lt: int = ..., id__lte: int = ..., id__range: Several[int] = ..., id__in: Several[int] = ...,
        name: Many[Text] = ..., name__iexact: Text = ..., name__contains: Text = ..., name__icontains: Text = ...,
        name__startswith: Text = ..., name__istartswith: Text = ..., name__endswith: Text = ..., name__iendswith: Text = ...,
        name__in: Several[Text] = ..., prefix: Many[Text] = ..., prefix__iexact: Text = ..., prefix__contains: Text = ...,
        prefix__icontains: Text = ..., prefix__startswith: Text = ..., prefix__istartswith: Text = ..., prefix__endswith: Text =
        ..., prefix__iendswith: Text = ..., prefix__in: Several[Text] = ..., created: Many[Time] = ..., created__gt: Time = ...,
        created__gte: Time = ..., created__lt: Time = ..., created__lte: Time = ..., created__range: Several[Time] = ...,
        created__in: Several[Time] = ..., created__date: Time = ..., created__year: int = ..., created__month: int = ...,
        expires_at: Many[Time] = ..., expires_at__gt: Time = ..., expires_at__gte: Time = ..., expires_at__lt: Time = ...,
        expires_at__lte: Time = ..., expires_at__range: Several[Time] = ..., expires_at__in: Several[Time] = ...,
        expires_at__date: Time = ..., expires_at__year: int = ..., expires_at__month: int = ..., expires_at__isnull: bool = ...,
        last_used_at: Many[Time] = ..., last_used_at__gt: Time = ..., last_used_at__gte: Time = ..., last_used_at__lt: Time = ...,
        last_used_at__lte: Time = ..., last_used_at__range: Several[Time] = ..., last_used_at__in: Several[Time] = ...,
        last_used_at__date: Time = ..., last_used_at__year: int = ..., last_used_at__month: int = ..., last_used_at__isnull: bool
        = ...,
    ) -> R_co: ...

class UserList(Protocol[R_co]):
    def __call__(self, filters: Optional[Mapping[str, Any]] = ..., *,
        fields: Names = ..., exclude: Names = ..., page_size: int = ..., ordering: Names = ..., search: str = ..., id: Many[int] =
        ..., id__gt: int = ..., id__gte: int = ..., id__lt: int = ..., id__lte: int = ..., id__range: Several[int] = ..., id__in:
        Several[int] = ..., username: Many[Text] = ..., username__iexact: Text = ..., username__contains: Text = ...,
        username__icontains: Text = ..., username__startswith: Text = ..., username__istartswith: Text = ..., username__endswith:
        Text = ..., username__iendswith: Text = ..., username__in: Several[Text] = ..., email: Many[Text] = ..., email__iexact:
        Text = ..., email__contains: Text = ..., email__icontains: Text = ..., email__startswith: Text = ..., email__istartswith:
        Text = ..., email__endswith: Text = ..., email__iendswith: Text = ..., email__in: Several[Text] = ..., first_name:
        Many[Text] = ..., first_name__iexact: Text = ..., first_name__contains: Text = ..., first_name__icontains: Text = ...,
        first_name__startswith: Text = ..., first_name__istartswith: Text = ..., first_name__endswith: Text = ...,
        first_name__iendswith: Text = ..., first_name__in: Several[Text] = ..., last_name: Many[Text] = ..., last_name__iexact:
        Text = ..., last_name__contains: Text = ..., last_name__icontains: Text = ..., last_name__startswith: Text = ...,
        last_name__istartswith: Text = ..., last_name__endswith: Text = ..., last_name__iendswith: Text = ..., last_name__in:
        Several[Text] = ..., display_name: Many[Text] = ..., display_name__iexact: Text = ..., display_name__contains: Text = ...,
        display_name__icontains: Text = ..., display_name__startswith: Text = ..., display_name__istartswith: Text = ...,
        display_name__endswith: Text = ..., display_name__iendswith: Text = ..., display_name__in: Several[Text] = ..., is_active:
        Many[bool] = ..., is_active__in: Several[bool] = ..., date_joined: Many[Time] = ..., date_joined__gt: Time = ...,
        date_joined__gte: Time = ..., date_joined__lt: Time = ..., date_joined__lte: Time = ..., date_joined__range: Several[Time]
        = ..., date_joined__in: Several[Time] = ..., date_joined__date: Time = ..., date_joined__year: int = ...,
        date_joined__month: int = ..., profile__job_title: Many[Text] = ..., profile__job_title__iexact: Text = ...,
        profile__job_title__contains: Text = ..., profile__job_title__icontains: Text = ..., profile__job_title__startswith: Text
        = ..., profile__job_title__istartswith: Text = ..., profile__job_title__endswith: Text = ...,
        profile__job_title__iendswith: Text = ..., profile__job_title__in: Several[Text] = ..., profile__phone: Many[Text] = ...,
        profile__phone__iexact: Text = ..., profile__phone__contains: Text = ..., profile__phone__icontains: Text = ...,
        profile__phone__startswith: Text = ..., profile__phone__istartswith: Text = ..., profile__phone__endswith: Text = ...,
        profile__phone__iendswith: Text = ..., profile__phone__in: Several[Text] = ..., profile__phone__isnull: bool = ...,
        profile__skills__contains__contains: Text = ..., profile__skills__contains__in: Several[Text] = ..., profile__units:
        Many[Ref] = ..., profile__units__contains: Ref = ..., profile__units__in: Several[Ref] = ..., profile__units__isnull: bool
        = ..., profile__timezone: Many[Text] = ..., profile__timezone__iexact: Text = ..., profile__timezone__contains: Text =
        ..., profile__timezone__icontains: Text = ..., profile__timezone__startswith: Text = ..., profile__timezone__istartswith:
        Text = ..., profile__timezone__endswith: Text = ..., profile__timezone__iendswith: Text = ..., profile__timezone__in:
        Several[Text] = ..., profile__city: Many[Text] = ..., profile__city__iexact: Text = ..., profile__city__contains: Text =
        ..., profile__city__icontains: Text = ..., profile__city__startswith: Text = ..., profile__city__istartswith: Text = ...,
        profile__city__endswith: Text = ..., profile__city__iendswith: Text = ..., profile__city__in: Several[Text] = ...,
        profile__country: Many[Text] = ..., profile__country__iexact: Text = ..., profile__country__contains: Text = ...,
        profile__country__icontains: Text = ..., profile__country__startswith: Text = ..., profile__country__istartswith: Text =
        ..., profile__country__endswith: Text = ..., profile__country__iendswith: Text = ..., profile__country__in: Several[Text]
        = ..., trustgroups__contains__contains: Text = ..., trustgroups__contains__in: Several[Text] = ..., is_superuser:
        Many[bool] = ..., is_superuser__in: Several[bool] = ..., is_superuser__isnull: bool = ..., global_role: Many[Text] = ...,
        global_role__iexact: Text = ..., global_role__contains: Text = ..., global_role__icontains: Text = ...,
        global_role__startswith: Text = ..., global_role__istartswith: Text = ..., global_role__endswith: Text = ...,
        global_role__iendswith: Text = ..., global_role__in: Several[Text] = ..., global_role__isnull: bool = ..., manager:
        Many[Ref] = ..., manager__in: Several[Ref] = ..., manager__isnull: bool = ..., rate_limit: Many[int] = ...,
        rate_limit__gt: int = ..., rate_limit__gte: int = ..., rate_limit__lt: int = ..., rate_limit__lte: int = ...,
        rate_limit__range: Several[int] = ..., rate_limit__in: Several[int] = ..., rate_limit__isnull: bool = ...,
        calendar_created: Many[Time] = ..., calendar_created__gt: Time = ..., calendar_created__gte: Time = ...,
        calendar_created__lt: Time = ..., calendar_created__lte: Time = ..., calendar_created__range: Several[Time] = ...,
        calendar_created__in: Several[Time] = ..., calendar_created__date: Time = ..., calendar_created__year: int = ...,
        calendar_created__month: int = ..., calendar_created__isnull: bool = ..., manager__username: Many[Text] = ...,
        manager__username__iexact: Text = ..., manager__username__contains: Text = ..., manager__username__icontains: Text = ...,
        manager__username__startswith: Text = ..., manager__username__istartswith: Text = ..., manager__username__endswith: Text =
        ..., manager__username__iendswith: Text = ..., manager__username__in: Several[Text] = ..., manager__display_name:
        Many[Text] = ..., manager__display_name__iexact: Text = ..., manager__display_name__contains: Text = ...,
        manager__display_name__icontains: Text = ..., manager__display_name__startswith: Text = ...,
        manager__display_name__istartswith: Text = ..., manager__display_name__endswith: Text = ...,
        manager__display_name__iendswith: Text = ..., manager__display_name__in: Several[Text] = ...,
    ) -> R_co: ...

class ExportList(Protocol[R_co]):
    def __call__(self, filters: Optional[Mapping[str, Any]] = ..., *,
        fields: Names = ..., exclude: Names = ..., page_size: int = ..., ordering__iexact__iexact: Text = ...,
        ordering__iexact__contains: Text = ..., ordering__iexact__icontains: Text = ..., ordering__iexact__startswith: Text = ...,
        ordering__iexact__istartswith: Text = ..., ordering__iexact__endswith: Text = ..., ordering__iexact__iendswith: Text =
        ..., ordering__iexact__in: Several[Text] = ..., id: Many[int] = ..., id__gt: int = ..., id__gte: int = ..., id__lt: int =
        ..., id__lte: int = ..., id__range: Several[int] = ..., id__in: Several[int] = ..., name: Many[Text] = ..., name__iexact:
        Text = ..., name__contains: Text = ..., name__icontains: Text = ..., name__startswith: Text = ..., name__istartswith: Text
        = ..., name__endswith: Text = ..., name__iendswith: Text = ..., name__in: Several[Text] = ..., resource: Many[Text] = ...,
        resource__iexact: Text = ..., resource__contains: Text = ..., resource__icontains: Text = ..., resource__startswith: Text
        = ..., resource__istartswith: Text = ..., resource__endswith: Text = ..., resource__iendswith: Text = ..., resource__in:
        Several[Text] = ..., format__in__in: Several[Text] = ..., search__iexact__iexact: Text = ..., search__iexact__contains:
        Text = ..., search__iexact__icontains: Text = ..., search__iexact__startswith: Text = ..., search__iexact__istartswith:
        Text = ..., search__iexact__endswith: Text = ..., search__iexact__iendswith: Text = ..., search__iexact__in: Several[Text]
        = ..., fields__contains__contains: Text = ..., fields__contains__in: Several[Text] = ..., schedule: Many[Literal["once",
        "hourly", "daily", "weekly", "monthly"]] = ..., schedule__in: Several[Literal["once", "hourly", "daily", "weekly",
        "monthly"]] = ..., time: Many[Text] = ..., time__iexact: Text = ..., time__contains: Text = ..., time__icontains: Text =
        ..., time__startswith: Text = ..., time__istartswith: Text = ..., time__endswith: Text = ..., time__iendswith: Text = ...,
        time__in: Several[Text] = ..., weekday: Many[Literal["monday", "tuesday", "wednesday", "thursday", "friday", "saturday",
        "sunday"]] = ..., weekday__in: Several[Literal["monday", "tuesday", "wednesday", "thursday", "friday", "saturday",
        "sunday"]] = ..., day: Many[int] = ..., day__gt: int = ..., day__gte: int = ..., day__lt: int = ..., day__lte: int = ...,
        day__range: Several[int] = ..., day__in: Several[int] = ..., timezone: Many[Text] = ..., timezone__iexact: Text = ...,
        timezone__contains: Text = ..., timezone__icontains: Text = ..., timezone__startswith: Text = ..., timezone__istartswith:
        Text = ..., timezone__endswith: Text = ..., timezone__iendswith: Text = ..., timezone__in: Several[Text] = ...,
        email_recipients__contains__contains: Text = ..., email_recipients__contains__in: Several[Text] = ..., active: Many[bool]
        = ..., active__in: Several[bool] = ..., owner: Many[Ref] = ..., owner__in: Several[Ref] = ..., next_run_at: Many[Time] =
        ..., next_run_at__gt: Time = ..., next_run_at__gte: Time = ..., next_run_at__lt: Time = ..., next_run_at__lte: Time = ...,
        next_run_at__range: Several[Time] = ..., next_run_at__in: Several[Time] = ..., next_run_at__date: Time = ...,
        next_run_at__year: int = ..., next_run_at__month: int = ..., next_run_at__isnull: bool = ..., last_run_at: Many[Time] =
        ..., last_run_at__gt: Time = ..., last_run_at__gte: Time = ..., last_run_at__lt: Time = ..., last_run_at__lte: Time = ...,
        last_run_at__range: Several[Time] = ..., last_run_at__in: Several[Time] = ..., last_run_at__date: Time = ...,
        last_run_at__year: int = ..., last_run_at__month: int = ..., last_run_at__isnull: bool = ..., last_status: Many[Text] =
        ..., last_status__iexact: Text = ..., last_status__contains: Text = ..., last_status__icontains: Text = ...,
        last_status__startswith: Text = ..., last_status__istartswith: Text = ..., last_status__endswith: Text = ...,
        last_status__iendswith: Text = ..., last_status__in: Several[Text] = ..., last_status__isnull: bool = ..., created:
        Many[Time] = ..., created__gt: Time = ..., created__gte: Time = ..., created__lt: Time = ..., created__lte: Time = ...,
        created__range: Several[Time] = ..., created__in: Several[Time] = ..., created__date: Time = ..., created__year: int =
        ..., created__month: int = ..., updated: Many[Time] = ..., updated__gt: Time = ..., updated__gte: Time = ..., updated__lt:
        Time = ..., updated__lte: Time = ..., updated__range: Several[Time] = ..., updated__in: Several[Time] = ...,
        updated__date: Time = ..., updated__year: int = ..., updated__month: int = ..., owner__username: Many[Text] = ...,
        owner__username__iexact: Text = ..., owner__username__contains: Text = ..., owner__username__icontains: Text = ...,
        owner__username__startswith: Text = ..., owner__username__istartswith: Text = ..., owner__username__endswith: Text = ...,
        owner__username__iendswith: Text = ..., owner__username__in: Several[Text] = ..., owner__display_name: Many[Text] = ...,
        owner__display_name__iexact: Text = ..., owner__display_name__contains: Text = ..., owner__display_name__icontains: Text =
        ..., owner__display_name__startswith: Text = ..., owner__display_name__istartswith: Text = ...,
        owner__display_name__endswith: Text = ..., owner__display_name__iendswith: Text = ..., owner__display_name__in:
        Several[Text] = ...,
    ) -> R_co: ...

class JobList(Protocol[R_co]):
    def __call__(self, filters: Optional[Mapping[str, Any]] = ..., *,
        fields: Names = ..., exclude: Names = ..., page_size: int = ..., ordering: Names = ..., search: str = ..., id: Many[int] =
        ..., id__gt: int = ..., id__gte: int = ..., id__lt: int = ..., id__lte: int = ..., id__range: Several[int] = ..., id__in:
        Several[int] = ..., title: Many[Text] = ..., title__iexact: Text = ..., title__contains: Text = ..., title__icontains:
        Text = ..., title__startswith: Text = ..., title__istartswith: Text = ..., title__endswith: Text = ..., title__iendswith:
        Text = ..., title__in: Several[Text] = ..., client: Many[Ref] = ..., client__in: Several[Ref] = ..., status_display:
        Many[Text] = ..., status_display__iexact: Text = ..., status_display__contains: Text = ..., status_display__icontains:
        Text = ..., status_display__startswith: Text = ..., status_display__istartswith: Text = ..., status_display__endswith:
        Text = ..., status_display__iendswith: Text = ..., status_display__in: Several[Text] = ..., created: Many[Time] = ...,
        created__gt: Time = ..., created__gte: Time = ..., created__lt: Time = ..., created__lte: Time = ..., created__range:
        Several[Time] = ..., created__in: Several[Time] = ..., created__date: Time = ..., created__year: int = ...,
        created__month: int = ..., start_date: Many[Time] = ..., start_date__gt: Time = ..., start_date__gte: Time = ...,
        start_date__lt: Time = ..., start_date__lte: Time = ..., start_date__range: Several[Time] = ..., start_date__in:
        Several[Time] = ..., start_date__date: Time = ..., start_date__year: int = ..., start_date__month: int = ...,
        start_date__isnull: bool = ..., end_date: Many[Time] = ..., end_date__gt: Time = ..., end_date__gte: Time = ...,
        end_date__lt: Time = ..., end_date__lte: Time = ..., end_date__range: Several[Time] = ..., end_date__in: Several[Time] =
        ..., end_date__date: Time = ..., end_date__year: int = ..., end_date__month: int = ..., end_date__isnull: bool = ...,
        unit: Many[Ref] = ..., unit__in: Several[Ref] = ..., account_manager: Many[Ref] = ..., account_manager__in: Several[Ref] =
        ..., phases: Many[Ref] = ..., phases__contains: Ref = ..., phases__in: Several[Ref] = ..., phases__isnull: bool = ...,
        description: Many[Text] = ..., description__iexact: Text = ..., description__contains: Text = ..., description__icontains:
        Text = ..., description__startswith: Text = ..., description__istartswith: Text = ..., description__endswith: Text = ...,
        description__iendswith: Text = ..., description__in: Several[Text] = ..., external_id: Many[Text] = ...,
        external_id__iexact: Text = ..., external_id__contains: Text = ..., external_id__icontains: Text = ...,
        external_id__startswith: Text = ..., external_id__istartswith: Text = ..., external_id__endswith: Text = ...,
        external_id__iendswith: Text = ..., external_id__in: Several[Text] = ..., external_id__isnull: bool = ..., revenue:
        Many[Number] = ..., revenue__gt: Number = ..., revenue__gte: Number = ..., revenue__lt: Number = ..., revenue__lte: Number
        = ..., revenue__range: Several[Number] = ..., revenue__in: Several[Number] = ..., revenue__isnull: bool = ...,
        dep_account_manager: Many[Ref] = ..., dep_account_manager__in: Several[Ref] = ..., dep_account_manager__isnull: bool =
        ..., created_by: Many[Ref] = ..., created_by__in: Several[Ref] = ..., updated: Many[Time] = ..., updated__gt: Time = ...,
        updated__gte: Time = ..., updated__lt: Time = ..., updated__lte: Time = ..., updated__range: Several[Time] = ...,
        updated__in: Several[Time] = ..., updated__date: Time = ..., updated__year: int = ..., updated__month: int = ...,
        duration_days: Many[int] = ..., duration_days__gt: int = ..., duration_days__gte: int = ..., duration_days__lt: int = ...,
        duration_days__lte: int = ..., duration_days__range: Several[int] = ..., duration_days__in: Several[int] = ...,
        duration_days__isnull: bool = ..., team_members: Many[Ref] = ..., team_members__contains: Ref = ..., team_members__in:
        Several[Ref] = ..., team_members__isnull: bool = ..., total_revenue: Many[Number] = ..., total_revenue__gt: Number = ...,
        total_revenue__gte: Number = ..., total_revenue__lt: Number = ..., total_revenue__lte: Number = ..., total_revenue__range:
        Several[Number] = ..., total_revenue__in: Several[Number] = ..., completion_date: Many[Time] = ..., completion_date__gt:
        Time = ..., completion_date__gte: Time = ..., completion_date__lt: Time = ..., completion_date__lte: Time = ...,
        completion_date__range: Several[Time] = ..., completion_date__in: Several[Time] = ..., completion_date__date: Time = ...,
        completion_date__year: int = ..., completion_date__month: int = ..., completion_date__isnull: bool = ...,
        framework_agreement: Many[Ref] = ..., framework_agreement__in: Several[Ref] = ..., framework_agreement__isnull: bool =
        ..., high_risk: Many[bool] = ..., high_risk__in: Several[bool] = ..., technically_complex_test: Many[bool] = ...,
        technically_complex_test__in: Several[bool] = ..., reasons_for_high_risk: Many[Text] = ..., reasons_for_high_risk__iexact:
        Text = ..., reasons_for_high_risk__contains: Text = ..., reasons_for_high_risk__icontains: Text = ...,
        reasons_for_high_risk__startswith: Text = ..., reasons_for_high_risk__istartswith: Text = ...,
        reasons_for_high_risk__endswith: Text = ..., reasons_for_high_risk__iendswith: Text = ..., reasons_for_high_risk__in:
        Several[Text] = ..., scoped_by: Many[Ref] = ..., scoped_by__contains: Ref = ..., scoped_by__in: Several[Ref] = ...,
        scoped_by__isnull: bool = ..., scoped_signed_off_by: Many[Ref] = ..., scoped_signed_off_by__in: Several[Ref] = ...,
        scoped_signed_off_by__isnull: bool = ..., scoping_requested_on: Many[Time] = ..., scoping_requested_on__gt: Time = ...,
        scoping_requested_on__gte: Time = ..., scoping_requested_on__lt: Time = ..., scoping_requested_on__lte: Time = ...,
        scoping_requested_on__range: Several[Time] = ..., scoping_requested_on__in: Several[Time] = ...,
        scoping_requested_on__date: Time = ..., scoping_requested_on__year: int = ..., scoping_requested_on__month: int = ...,
        scoping_requested_on__isnull: bool = ..., scoping_completed_date: Many[Time] = ..., scoping_completed_date__gt: Time =
        ..., scoping_completed_date__gte: Time = ..., scoping_completed_date__lt: Time = ..., scoping_completed_date__lte: Time =
        ..., scoping_completed_date__range: Several[Time] = ..., scoping_completed_date__in: Several[Time] = ...,
        scoping_completed_date__date: Time = ..., scoping_completed_date__year: int = ..., scoping_completed_date__month: int =
        ..., scoping_completed_date__isnull: bool = ..., status_changed_date: Many[Time] = ..., status_changed_date__gt: Time =
        ..., status_changed_date__gte: Time = ..., status_changed_date__lt: Time = ..., status_changed_date__lte: Time = ...,
        status_changed_date__range: Several[Time] = ..., status_changed_date__in: Several[Time] = ..., status_changed_date__date:
        Time = ..., status_changed_date__year: int = ..., status_changed_date__month: int = ..., notes: Many[Ref] = ...,
        notes__contains: Ref = ..., notes__in: Several[Ref] = ..., notes__isnull: bool = ..., status: Many[Literal["draft",
        "pending_scope", "scoping", "scoping_additional_info_required", "pending_scoping_signoff", "scoping_complete",
        "pending_start", "in_progress", "completed", "lost", "deleted", "archived", "delivered"]] = ..., status__in:
        Several[Literal["draft", "pending_scope", "scoping", "scoping_additional_info_required", "pending_scoping_signoff",
        "scoping_complete", "pending_start", "in_progress", "completed", "lost", "deleted", "archived", "delivered"]] = ...,
        client__name: Many[Text] = ..., client__name__iexact: Text = ..., client__name__contains: Text = ...,
        client__name__icontains: Text = ..., client__name__startswith: Text = ..., client__name__istartswith: Text = ...,
        client__name__endswith: Text = ..., client__name__iendswith: Text = ..., client__name__in: Several[Text] = ...,
        client__slug: Many[Text] = ..., client__slug__iexact: Text = ..., client__slug__contains: Text = ...,
        client__slug__icontains: Text = ..., client__slug__startswith: Text = ..., client__slug__istartswith: Text = ...,
        client__slug__endswith: Text = ..., client__slug__iendswith: Text = ..., client__slug__in: Several[Text] = ...,
        unit__name: Many[Text] = ..., unit__name__iexact: Text = ..., unit__name__contains: Text = ..., unit__name__icontains:
        Text = ..., unit__name__startswith: Text = ..., unit__name__istartswith: Text = ..., unit__name__endswith: Text = ...,
        unit__name__iendswith: Text = ..., unit__name__in: Several[Text] = ..., unit__slug: Many[Text] = ..., unit__slug__iexact:
        Text = ..., unit__slug__contains: Text = ..., unit__slug__icontains: Text = ..., unit__slug__startswith: Text = ...,
        unit__slug__istartswith: Text = ..., unit__slug__endswith: Text = ..., unit__slug__iendswith: Text = ..., unit__slug__in:
        Several[Text] = ..., account_manager__username: Many[Text] = ..., account_manager__username__iexact: Text = ...,
        account_manager__username__contains: Text = ..., account_manager__username__icontains: Text = ...,
        account_manager__username__startswith: Text = ..., account_manager__username__istartswith: Text = ...,
        account_manager__username__endswith: Text = ..., account_manager__username__iendswith: Text = ...,
        account_manager__username__in: Several[Text] = ..., account_manager__display_name: Many[Text] = ...,
        account_manager__display_name__iexact: Text = ..., account_manager__display_name__contains: Text = ...,
        account_manager__display_name__icontains: Text = ..., account_manager__display_name__startswith: Text = ...,
        account_manager__display_name__istartswith: Text = ..., account_manager__display_name__endswith: Text = ...,
        account_manager__display_name__iendswith: Text = ..., account_manager__display_name__in: Several[Text] = ...,
        phases__name: Many[Text] = ..., phases__name__iexact: Text = ..., phases__name__contains: Text = ...,
        phases__name__icontains: Text = ..., phases__name__startswith: Text = ..., phases__name__istartswith: Text = ...,
        phases__name__endswith: Text = ..., phases__name__iendswith: Text = ..., phases__name__in: Several[Text] = ...,
        phases__service: Many[int] = ..., phases__service__in: Several[int] = ..., phases__service__isnull: bool = ...,
        phases__status: Many[Literal["draft", "pending_sched", "scheduled_tentative", "scheduled_confirmed", "pre_checks",
        "client_not_ready", "ready_to_begin", "testing", "pending_tqa", "qa_tech", "qa_tech_author_updates", "pending_pqa",
        "qa_pres", "qa_pres_author_updates", "completed", "delivered", "cancelled", "postponed", "deleted", "archived",
        "in_progress"]] = ..., phases__status__in: Several[Literal["draft", "pending_sched", "scheduled_tentative",
        "scheduled_confirmed", "pre_checks", "client_not_ready", "ready_to_begin", "testing", "pending_tqa", "qa_tech",
        "qa_tech_author_updates", "pending_pqa", "qa_pres", "qa_pres_author_updates", "completed", "delivered", "cancelled",
        "postponed", "deleted", "archived", "in_progress"]] = ..., dep_account_manager__username: Many[Text] = ...,
        dep_account_manager__username__iexact: Text = ..., dep_account_manager__username__contains: Text = ...,
        dep_account_manager__username__icontains: Text = ..., dep_account_manager__username__startswith: Text = ...,
        dep_account_manager__username__istartswith: Text = ..., dep_account_manager__username__endswith: Text = ...,
        dep_account_manager__username__iendswith: Text = ..., dep_account_manager__username__in: Several[Text] = ...,
        dep_account_manager__display_name: Many[Text] = ..., dep_account_manager__display_name__iexact: Text = ...,
        dep_account_manager__display_name__contains: Text = ..., dep_account_manager__display_name__icontains: Text = ...,
        dep_account_manager__display_name__startswith: Text = ..., dep_account_manager__display_name__istartswith: Text = ...,
        dep_account_manager__display_name__endswith: Text = ..., dep_account_manager__display_name__iendswith: Text = ...,
        dep_account_manager__display_name__in: Several[Text] = ..., created_by__username: Many[Text] = ...,
        created_by__username__iexact: Text = ..., created_by__username__contains: Text = ..., created_by__username__icontains:
        Text = ..., created_by__username__startswith: Text = ..., created_by__username__istartswith: Text = ...,
        created_by__username__endswith: Text = ..., created_by__username__iendswith: Text = ..., created_by__username__in:
        Several[Text] = ..., created_by__display_name: Many[Text] = ..., created_by__display_name__iexact: Text = ...,
        created_by__display_name__contains: Text = ..., created_by__display_name__icontains: Text = ...,
        created_by__display_name__startswith: Text = ..., created_by__display_name__istartswith: Text = ...,
        created_by__display_name__endswith: Text = ..., created_by__display_name__iendswith: Text = ...,
        created_by__display_name__in: Several[Text] = ..., team_members__username: Many[Text] = ...,
        team_members__username__iexact: Text = ..., team_members__username__contains: Text = ...,
        team_members__username__icontains: Text = ..., team_members__username__startswith: Text = ...,
        team_members__username__istartswith: Text = ..., team_members__username__endswith: Text = ...,
        team_members__username__iendswith: Text = ..., team_members__username__in: Several[Text] = ...,
        team_members__display_name: Many[Text] = ..., team_members__display_name__iexact: Text = ...,
        team_members__display_name__contains: Text = ..., team_members__display_name__icontains: Text = ...,
        team_members__display_name__startswith: Text = ..., team_members__display_name__istartswith: Text = ...,
        team_members__display_name__endswith: Text = ..., team_members__display_name__iendswith: Text = ...,
        team_members__display_name__in: Several[Text] = ..., framework_agreement__name: Many[Text] = ...,
        framework_agreement__name__iexact: Text = ..., framework_agreement__name__contains: Text = ...,
        framework_agreement__name__icontains: Text = ..., framework_agreement__name__startswith: Text = ...,
        framework_agreement__name__istartswith: Text = ..., framework_agreement__name__endswith: Text = ...,
        framework_agreement__name__iendswith: Text = ..., framework_agreement__name__in: Several[Text] = ..., scoped_by__username:
        Many[Text] = ..., scoped_by__username__iexact: Text = ..., scoped_by__username__contains: Text = ...,
        scoped_by__username__icontains: Text = ..., scoped_by__username__startswith: Text = ..., scoped_by__username__istartswith:
        Text = ..., scoped_by__username__endswith: Text = ..., scoped_by__username__iendswith: Text = ...,
        scoped_by__username__in: Several[Text] = ..., scoped_by__display_name: Many[Text] = ..., scoped_by__display_name__iexact:
        Text = ..., scoped_by__display_name__contains: Text = ..., scoped_by__display_name__icontains: Text = ...,
        scoped_by__display_name__startswith: Text = ..., scoped_by__display_name__istartswith: Text = ...,
        scoped_by__display_name__endswith: Text = ..., scoped_by__display_name__iendswith: Text = ...,
        scoped_by__display_name__in: Several[Text] = ..., scoped_signed_off_by__username: Many[Text] = ...,
        scoped_signed_off_by__username__iexact: Text = ..., scoped_signed_off_by__username__contains: Text = ...,
        scoped_signed_off_by__username__icontains: Text = ..., scoped_signed_off_by__username__startswith: Text = ...,
        scoped_signed_off_by__username__istartswith: Text = ..., scoped_signed_off_by__username__endswith: Text = ...,
        scoped_signed_off_by__username__iendswith: Text = ..., scoped_signed_off_by__username__in: Several[Text] = ...,
        scoped_signed_off_by__display_name: Many[Text] = ..., scoped_signed_off_by__display_name__iexact: Text = ...,
        scoped_signed_off_by__display_name__contains: Text = ..., scoped_signed_off_by__display_name__icontains: Text = ...,
        scoped_signed_off_by__display_name__startswith: Text = ..., scoped_signed_off_by__display_name__istartswith: Text = ...,
        scoped_signed_off_by__display_name__endswith: Text = ..., scoped_signed_off_by__display_name__iendswith: Text = ...,
        scoped_signed_off_by__display_name__in: Several[Text] = ..., notes__content_type: Many[Literal["job", "phase", "client",
        "user", "orgunit"]] = ..., notes__content_type__in: Several[Literal["job", "phase", "client", "user", "orgunit"]] = ...,
        notes__object_id: Many[int] = ..., notes__object_id__gt: int = ..., notes__object_id__gte: int = ...,
        notes__object_id__lt: int = ..., notes__object_id__lte: int = ..., notes__object_id__range: Several[int] = ...,
        notes__object_id__in: Several[int] = ..., notes__note: Many[Text] = ..., notes__note__iexact: Text = ...,
        notes__note__contains: Text = ..., notes__note__icontains: Text = ..., notes__note__startswith: Text = ...,
        notes__note__istartswith: Text = ..., notes__note__endswith: Text = ..., notes__note__iendswith: Text = ...,
        notes__note__in: Several[Text] = ..., notes__category: Many[Text] = ..., notes__category__iexact: Text = ...,
        notes__category__contains: Text = ..., notes__category__icontains: Text = ..., notes__category__startswith: Text = ...,
        notes__category__istartswith: Text = ..., notes__category__endswith: Text = ..., notes__category__iendswith: Text = ...,
        notes__category__in: Several[Text] = ..., notes__author: Many[int] = ..., notes__author__in: Several[int] = ...,
        notes__author__isnull: bool = ..., notes__is_system_note: Many[bool] = ..., notes__is_system_note__in: Several[bool] =
        ..., notes__created: Many[Time] = ..., notes__created__gt: Time = ..., notes__created__gte: Time = ...,
        notes__created__lt: Time = ..., notes__created__lte: Time = ..., notes__created__range: Several[Time] = ...,
        notes__created__in: Several[Time] = ..., notes__created__date: Time = ..., notes__created__year: int = ...,
        notes__created__month: int = ..., notes__updated: Many[Time] = ..., notes__updated__gt: Time = ..., notes__updated__gte:
        Time = ..., notes__updated__lt: Time = ..., notes__updated__lte: Time = ..., notes__updated__range: Several[Time] = ...,
        notes__updated__in: Several[Time] = ..., notes__updated__date: Time = ..., notes__updated__year: int = ...,
        notes__updated__month: int = ...,
    ) -> R_co: ...

class NoteList(Protocol[R_co]):
    def __call__(self, filters: Optional[Mapping[str, Any]] = ..., *,
        fields: Names = ..., exclude: Names = ..., page_size: int = ..., ordering: Names = ..., search: str = ..., id: Many[int] =
        ..., id__gt: int = ..., id__gte: int = ..., id__lt: int = ..., id__lte: int = ..., id__range: Several[int] = ..., id__in:
        Several[int] = ..., content_type: Many[Literal["job", "phase", "client", "user", "orgunit"]] = ..., content_type__in:
        Several[Literal["job", "phase", "client", "user", "orgunit"]] = ..., object_id: Many[int] = ..., object_id__gt: int = ...,
        object_id__gte: int = ..., object_id__lt: int = ..., object_id__lte: int = ..., object_id__range: Several[int] = ...,
        object_id__in: Several[int] = ..., note: Many[Text] = ..., note__iexact: Text = ..., note__contains: Text = ...,
        note__icontains: Text = ..., note__startswith: Text = ..., note__istartswith: Text = ..., note__endswith: Text = ...,
        note__iendswith: Text = ..., note__in: Several[Text] = ..., category: Many[Text] = ..., category__iexact: Text = ...,
        category__contains: Text = ..., category__icontains: Text = ..., category__startswith: Text = ..., category__istartswith:
        Text = ..., category__endswith: Text = ..., category__iendswith: Text = ..., category__in: Several[Text] = ..., author:
        Many[Ref] = ..., author__in: Several[Ref] = ..., author__isnull: bool = ..., is_system_note: Many[bool] = ...,
        is_system_note__in: Several[bool] = ..., created: Many[Time] = ..., created__gt: Time = ..., created__gte: Time = ...,
        created__lt: Time = ..., created__lte: Time = ..., created__range: Several[Time] = ..., created__in: Several[Time] = ...,
        created__date: Time = ..., created__year: int = ..., created__month: int = ..., updated: Many[Time] = ..., updated__gt:
        Time = ..., updated__gte: Time = ..., updated__lt: Time = ..., updated__lte: Time = ..., updated__range: Several[Time] =
        ..., updated__in: Several[Time] = ..., updated__date: Time = ..., updated__year: int = ..., updated__month: int = ...,
        author__username: Many[Text] = ..., author__username__iexact: Text = ..., author__username__contains: Text = ...,
        author__username__icontains: Text = ..., author__username__startswith: Text = ..., author__username__istartswith: Text =
        ..., author__username__endswith: Text = ..., author__username__iendswith: Text = ..., author__username__in: Several[Text]
        = ..., author__display_name: Many[Text] = ..., author__display_name__iexact: Text = ..., author__display_name__contains:
        Text = ..., author__display_name__icontains: Text = ..., author__display_name__startswith: Text = ...,
        author__display_name__istartswith: Text = ..., author__display_name__endswith: Text = ...,
        author__display_name__iendswith: Text = ..., author__display_name__in: Several[Text] = ...,
    ) -> R_co: ...

class PhaseList(Protocol[R_co]):
    def __call__(self, filters: Optional[Mapping[str, Any]] = ..., *,
        fields: Names = ..., exclude: Names = ..., page_size: int = ..., ordering: Names = ..., search: str = ..., id: Many[int] =
        ..., id__gt: int = ..., id__gte: int = ..., id__lt: int = ..., id__lte: int = ..., id__range: Several[int] = ..., id__in:
        Several[int] = ..., phase_id: Many[Text] = ..., phase_id__iexact: Text = ..., phase_id__contains: Text = ...,
        phase_id__icontains: Text = ..., phase_id__startswith: Text = ..., phase_id__istartswith: Text = ..., phase_id__endswith:
        Text = ..., phase_id__iendswith: Text = ..., phase_id__in: Several[Text] = ..., phase_number: Many[int] = ...,
        phase_number__gt: int = ..., phase_number__gte: int = ..., phase_number__lt: int = ..., phase_number__lte: int = ...,
        phase_number__range: Several[int] = ..., phase_number__in: Several[int] = ..., job: Many[Ref] = ..., job__in: Several[Ref]
        = ..., name: Many[Text] = ..., name__iexact: Text = ..., name__contains: Text = ..., name__icontains: Text = ...,
        name__startswith: Text = ..., name__istartswith: Text = ..., name__endswith: Text = ..., name__iendswith: Text = ...,
        name__in: Several[Text] = ..., service: Many[Ref] = ..., service__in: Several[Ref] = ..., service__isnull: bool = ...,
        description: Many[Text] = ..., description__iexact: Text = ..., description__contains: Text = ..., description__icontains:
        Text = ..., description__startswith: Text = ..., description__istartswith: Text = ..., description__endswith: Text = ...,
        description__iendswith: Text = ..., description__in: Several[Text] = ..., status_display: Many[Text] = ...,
        status_display__iexact: Text = ..., status_display__contains: Text = ..., status_display__icontains: Text = ...,
        status_display__startswith: Text = ..., status_display__istartswith: Text = ..., status_display__endswith: Text = ...,
        status_display__iendswith: Text = ..., status_display__in: Several[Text] = ..., status_changed_date: Many[Time] = ...,
        status_changed_date__gt: Time = ..., status_changed_date__gte: Time = ..., status_changed_date__lt: Time = ...,
        status_changed_date__lte: Time = ..., status_changed_date__range: Several[Time] = ..., status_changed_date__in:
        Several[Time] = ..., status_changed_date__date: Time = ..., status_changed_date__year: int = ...,
        status_changed_date__month: int = ..., start_date: Many[Time] = ..., start_date__gt: Time = ..., start_date__gte: Time =
        ..., start_date__lt: Time = ..., start_date__lte: Time = ..., start_date__range: Several[Time] = ..., start_date__in:
        Several[Time] = ..., start_date__date: Time = ..., start_date__year: int = ..., start_date__month: int = ...,
        start_date__isnull: bool = ..., delivery_date: Many[Time] = ..., delivery_date__gt: Time = ..., delivery_date__gte: Time =
        ..., delivery_date__lt: Time = ..., delivery_date__lte: Time = ..., delivery_date__range: Several[Time] = ...,
        delivery_date__in: Several[Time] = ..., delivery_date__date: Time = ..., delivery_date__year: int = ...,
        delivery_date__month: int = ..., delivery_date__isnull: bool = ..., due_to_techqa: Many[Time] = ..., due_to_techqa__gt:
        Time = ..., due_to_techqa__gte: Time = ..., due_to_techqa__lt: Time = ..., due_to_techqa__lte: Time = ...,
        due_to_techqa__range: Several[Time] = ..., due_to_techqa__in: Several[Time] = ..., due_to_techqa__date: Time = ...,
        due_to_techqa__year: int = ..., due_to_techqa__month: int = ..., due_to_techqa__isnull: bool = ..., due_to_presqa:
        Many[Time] = ..., due_to_presqa__gt: Time = ..., due_to_presqa__gte: Time = ..., due_to_presqa__lt: Time = ...,
        due_to_presqa__lte: Time = ..., due_to_presqa__range: Several[Time] = ..., due_to_presqa__in: Several[Time] = ...,
        due_to_presqa__date: Time = ..., due_to_presqa__year: int = ..., due_to_presqa__month: int = ..., due_to_presqa__isnull:
        bool = ..., project_lead: Many[Ref] = ..., project_lead__in: Several[Ref] = ..., project_lead__isnull: bool = ...,
        report_author: Many[Ref] = ..., report_author__in: Several[Ref] = ..., report_author__isnull: bool = ..., techqa_by:
        Many[Ref] = ..., techqa_by__in: Several[Ref] = ..., techqa_by__isnull: bool = ..., presqa_by: Many[Ref] = ...,
        presqa_by__in: Several[Ref] = ..., presqa_by__isnull: bool = ..., test_target: Many[Text] = ..., test_target__iexact: Text
        = ..., test_target__contains: Text = ..., test_target__icontains: Text = ..., test_target__startswith: Text = ...,
        test_target__istartswith: Text = ..., test_target__endswith: Text = ..., test_target__iendswith: Text = ...,
        test_target__in: Several[Text] = ..., comm_reqs: Many[Text] = ..., comm_reqs__iexact: Text = ..., comm_reqs__contains:
        Text = ..., comm_reqs__icontains: Text = ..., comm_reqs__startswith: Text = ..., comm_reqs__istartswith: Text = ...,
        comm_reqs__endswith: Text = ..., comm_reqs__iendswith: Text = ..., comm_reqs__in: Several[Text] = ..., restrictions:
        Many[Text] = ..., restrictions__iexact: Text = ..., restrictions__contains: Text = ..., restrictions__icontains: Text =
        ..., restrictions__startswith: Text = ..., restrictions__istartswith: Text = ..., restrictions__endswith: Text = ...,
        restrictions__iendswith: Text = ..., restrictions__in: Several[Text] = ..., scheduling_requirements: Many[Text] = ...,
        scheduling_requirements__iexact: Text = ..., scheduling_requirements__contains: Text = ...,
        scheduling_requirements__icontains: Text = ..., scheduling_requirements__startswith: Text = ...,
        scheduling_requirements__istartswith: Text = ..., scheduling_requirements__endswith: Text = ...,
        scheduling_requirements__iendswith: Text = ..., scheduling_requirements__in: Several[Text] = ..., prerequisites:
        Many[Text] = ..., prerequisites__iexact: Text = ..., prerequisites__contains: Text = ..., prerequisites__icontains: Text =
        ..., prerequisites__startswith: Text = ..., prerequisites__istartswith: Text = ..., prerequisites__endswith: Text = ...,
        prerequisites__iendswith: Text = ..., prerequisites__in: Several[Text] = ..., location: Many[Text] = ...,
        location__iexact: Text = ..., location__contains: Text = ..., location__icontains: Text = ..., location__startswith: Text
        = ..., location__istartswith: Text = ..., location__endswith: Text = ..., location__iendswith: Text = ..., location__in:
        Several[Text] = ..., is_testing_onsite: Many[bool] = ..., is_testing_onsite__in: Several[bool] = ..., is_reporting_onsite:
        Many[bool] = ..., is_reporting_onsite__in: Several[bool] = ..., report_to_be_left_on_client_site: Many[bool] = ...,
        report_to_be_left_on_client_site__in: Several[bool] = ..., number_of_reports: Many[int] = ..., number_of_reports__gt: int
        = ..., number_of_reports__gte: int = ..., number_of_reports__lt: int = ..., number_of_reports__lte: int = ...,
        number_of_reports__range: Several[int] = ..., number_of_reports__in: Several[int] = ..., delivery_hours: Many[Number] =
        ..., delivery_hours__gt: Number = ..., delivery_hours__gte: Number = ..., delivery_hours__lt: Number = ...,
        delivery_hours__lte: Number = ..., delivery_hours__range: Several[Number] = ..., delivery_hours__in: Several[Number] =
        ..., reporting_hours: Many[Number] = ..., reporting_hours__gt: Number = ..., reporting_hours__gte: Number = ...,
        reporting_hours__lt: Number = ..., reporting_hours__lte: Number = ..., reporting_hours__range: Several[Number] = ...,
        reporting_hours__in: Several[Number] = ..., mgmt_hours: Many[Number] = ..., mgmt_hours__gt: Number = ..., mgmt_hours__gte:
        Number = ..., mgmt_hours__lt: Number = ..., mgmt_hours__lte: Number = ..., mgmt_hours__range: Several[Number] = ...,
        mgmt_hours__in: Several[Number] = ..., qa_hours: Many[Number] = ..., qa_hours__gt: Number = ..., qa_hours__gte: Number =
        ..., qa_hours__lt: Number = ..., qa_hours__lte: Number = ..., qa_hours__range: Several[Number] = ..., qa_hours__in:
        Several[Number] = ..., oversight_hours: Many[Number] = ..., oversight_hours__gt: Number = ..., oversight_hours__gte:
        Number = ..., oversight_hours__lt: Number = ..., oversight_hours__lte: Number = ..., oversight_hours__range:
        Several[Number] = ..., oversight_hours__in: Several[Number] = ..., debrief_hours: Many[Number] = ..., debrief_hours__gt:
        Number = ..., debrief_hours__gte: Number = ..., debrief_hours__lt: Number = ..., debrief_hours__lte: Number = ...,
        debrief_hours__range: Several[Number] = ..., debrief_hours__in: Several[Number] = ..., contingency_hours: Many[Number] =
        ..., contingency_hours__gt: Number = ..., contingency_hours__gte: Number = ..., contingency_hours__lt: Number = ...,
        contingency_hours__lte: Number = ..., contingency_hours__range: Several[Number] = ..., contingency_hours__in:
        Several[Number] = ..., other_hours: Many[Number] = ..., other_hours__gt: Number = ..., other_hours__gte: Number = ...,
        other_hours__lt: Number = ..., other_hours__lte: Number = ..., other_hours__range: Several[Number] = ..., other_hours__in:
        Several[Number] = ..., link_deliverable: Many[Text] = ..., link_deliverable__iexact: Text = ...,
        link_deliverable__contains: Text = ..., link_deliverable__icontains: Text = ..., link_deliverable__startswith: Text = ...,
        link_deliverable__istartswith: Text = ..., link_deliverable__endswith: Text = ..., link_deliverable__iendswith: Text =
        ..., link_deliverable__in: Several[Text] = ..., link_tech_data: Many[Text] = ..., link_tech_data__iexact: Text = ...,
        link_tech_data__contains: Text = ..., link_tech_data__icontains: Text = ..., link_tech_data__startswith: Text = ...,
        link_tech_data__istartswith: Text = ..., link_tech_data__endswith: Text = ..., link_tech_data__iendswith: Text = ...,
        link_tech_data__in: Several[Text] = ..., link_report_data: Many[Text] = ..., link_report_data__iexact: Text = ...,
        link_report_data__contains: Text = ..., link_report_data__icontains: Text = ..., link_report_data__startswith: Text = ...,
        link_report_data__istartswith: Text = ..., link_report_data__endswith: Text = ..., link_report_data__iendswith: Text =
        ..., link_report_data__in: Several[Text] = ..., desired_start_date: Many[Time] = ..., desired_start_date__gt: Time = ...,
        desired_start_date__gte: Time = ..., desired_start_date__lt: Time = ..., desired_start_date__lte: Time = ...,
        desired_start_date__range: Several[Time] = ..., desired_start_date__in: Several[Time] = ..., desired_start_date__date:
        Time = ..., desired_start_date__year: int = ..., desired_start_date__month: int = ..., desired_start_date__isnull: bool =
        ..., desired_delivery_date: Many[Time] = ..., desired_delivery_date__gt: Time = ..., desired_delivery_date__gte: Time =
        ..., desired_delivery_date__lt: Time = ..., desired_delivery_date__lte: Time = ..., desired_delivery_date__range:
        Several[Time] = ..., desired_delivery_date__in: Several[Time] = ..., desired_delivery_date__date: Time = ...,
        desired_delivery_date__year: int = ..., desired_delivery_date__month: int = ..., desired_delivery_date__isnull: bool =
        ..., due_to_techqa_set: Many[Time] = ..., due_to_techqa_set__gt: Time = ..., due_to_techqa_set__gte: Time = ...,
        due_to_techqa_set__lt: Time = ..., due_to_techqa_set__lte: Time = ..., due_to_techqa_set__range: Several[Time] = ...,
        due_to_techqa_set__in: Several[Time] = ..., due_to_techqa_set__date: Time = ..., due_to_techqa_set__year: int = ...,
        due_to_techqa_set__month: int = ..., due_to_techqa_set__isnull: bool = ..., due_to_presqa_set: Many[Time] = ...,
        due_to_presqa_set__gt: Time = ..., due_to_presqa_set__gte: Time = ..., due_to_presqa_set__lt: Time = ...,
        due_to_presqa_set__lte: Time = ..., due_to_presqa_set__range: Several[Time] = ..., due_to_presqa_set__in: Several[Time] =
        ..., due_to_presqa_set__date: Time = ..., due_to_presqa_set__year: int = ..., due_to_presqa_set__month: int = ...,
        due_to_presqa_set__isnull: bool = ..., actual_start_date: Many[Time] = ..., actual_start_date__gt: Time = ...,
        actual_start_date__gte: Time = ..., actual_start_date__lt: Time = ..., actual_start_date__lte: Time = ...,
        actual_start_date__range: Several[Time] = ..., actual_start_date__in: Several[Time] = ..., actual_start_date__date: Time =
        ..., actual_start_date__year: int = ..., actual_start_date__month: int = ..., actual_start_date__isnull: bool = ...,
        actual_sent_to_tqa_date: Many[Time] = ..., actual_sent_to_tqa_date__gt: Time = ..., actual_sent_to_tqa_date__gte: Time =
        ..., actual_sent_to_tqa_date__lt: Time = ..., actual_sent_to_tqa_date__lte: Time = ..., actual_sent_to_tqa_date__range:
        Several[Time] = ..., actual_sent_to_tqa_date__in: Several[Time] = ..., actual_sent_to_tqa_date__date: Time = ...,
        actual_sent_to_tqa_date__year: int = ..., actual_sent_to_tqa_date__month: int = ..., actual_sent_to_tqa_date__isnull: bool
        = ..., actual_sent_to_pqa_date: Many[Time] = ..., actual_sent_to_pqa_date__gt: Time = ..., actual_sent_to_pqa_date__gte:
        Time = ..., actual_sent_to_pqa_date__lt: Time = ..., actual_sent_to_pqa_date__lte: Time = ...,
        actual_sent_to_pqa_date__range: Several[Time] = ..., actual_sent_to_pqa_date__in: Several[Time] = ...,
        actual_sent_to_pqa_date__date: Time = ..., actual_sent_to_pqa_date__year: int = ..., actual_sent_to_pqa_date__month: int =
        ..., actual_sent_to_pqa_date__isnull: bool = ..., actual_completed_date: Many[Time] = ..., actual_completed_date__gt: Time
        = ..., actual_completed_date__gte: Time = ..., actual_completed_date__lt: Time = ..., actual_completed_date__lte: Time =
        ..., actual_completed_date__range: Several[Time] = ..., actual_completed_date__in: Several[Time] = ...,
        actual_completed_date__date: Time = ..., actual_completed_date__year: int = ..., actual_completed_date__month: int = ...,
        actual_completed_date__isnull: bool = ..., actual_delivery_date: Many[Time] = ..., actual_delivery_date__gt: Time = ...,
        actual_delivery_date__gte: Time = ..., actual_delivery_date__lt: Time = ..., actual_delivery_date__lte: Time = ...,
        actual_delivery_date__range: Several[Time] = ..., actual_delivery_date__in: Several[Time] = ...,
        actual_delivery_date__date: Time = ..., actual_delivery_date__year: int = ..., actual_delivery_date__month: int = ...,
        actual_delivery_date__isnull: bool = ..., cancellation_date: Many[Time] = ..., cancellation_date__gt: Time = ...,
        cancellation_date__gte: Time = ..., cancellation_date__lt: Time = ..., cancellation_date__lte: Time = ...,
        cancellation_date__range: Several[Time] = ..., cancellation_date__in: Several[Time] = ..., cancellation_date__date: Time =
        ..., cancellation_date__year: int = ..., cancellation_date__month: int = ..., cancellation_date__isnull: bool = ...,
        pre_checks_done_date: Many[Time] = ..., pre_checks_done_date__gt: Time = ..., pre_checks_done_date__gte: Time = ...,
        pre_checks_done_date__lt: Time = ..., pre_checks_done_date__lte: Time = ..., pre_checks_done_date__range: Several[Time] =
        ..., pre_checks_done_date__in: Several[Time] = ..., pre_checks_done_date__date: Time = ..., pre_checks_done_date__year:
        int = ..., pre_checks_done_date__month: int = ..., pre_checks_done_date__isnull: bool = ..., feedback_scope_correct:
        Many[bool] = ..., feedback_scope_correct__in: Several[bool] = ..., feedback_scope_correct__isnull: bool = ...,
        techqa_report_rating: Many[int] = ..., techqa_report_rating__gt: int = ..., techqa_report_rating__gte: int = ...,
        techqa_report_rating__lt: int = ..., techqa_report_rating__lte: int = ..., techqa_report_rating__range: Several[int] =
        ..., techqa_report_rating__in: Several[int] = ..., techqa_report_rating__isnull: bool = ..., presqa_report_rating:
        Many[int] = ..., presqa_report_rating__gt: int = ..., presqa_report_rating__gte: int = ..., presqa_report_rating__lt: int
        = ..., presqa_report_rating__lte: int = ..., presqa_report_rating__range: Several[int] = ..., presqa_report_rating__in:
        Several[int] = ..., presqa_report_rating__isnull: bool = ..., required_tqa_updates: Many[bool] = ...,
        required_tqa_updates__in: Several[bool] = ..., required_pqa_updates: Many[bool] = ..., required_pqa_updates__in:
        Several[bool] = ..., created: Many[Time] = ..., created__gt: Time = ..., created__gte: Time = ..., created__lt: Time =
        ..., created__lte: Time = ..., created__range: Several[Time] = ..., created__in: Several[Time] = ..., created__date: Time
        = ..., created__year: int = ..., created__month: int = ..., updated: Many[Time] = ..., updated__gt: Time = ...,
        updated__gte: Time = ..., updated__lt: Time = ..., updated__lte: Time = ..., updated__range: Several[Time] = ...,
        updated__in: Several[Time] = ..., updated__date: Time = ..., updated__year: int = ..., updated__month: int = ..., status:
        Many[Literal["draft", "pending_sched", "scheduled_tentative", "scheduled_confirmed", "pre_checks", "client_not_ready",
        "ready_to_begin", "testing", "pending_tqa", "qa_tech", "qa_tech_author_updates", "pending_pqa", "qa_pres",
        "qa_pres_author_updates", "completed", "delivered", "cancelled", "postponed", "deleted", "archived", "in_progress"]] =
        ..., status__in: Several[Literal["draft", "pending_sched", "scheduled_tentative", "scheduled_confirmed", "pre_checks",
        "client_not_ready", "ready_to_begin", "testing", "pending_tqa", "qa_tech", "qa_tech_author_updates", "pending_pqa",
        "qa_pres", "qa_pres_author_updates", "completed", "delivered", "cancelled", "postponed", "deleted", "archived",
        "in_progress"]] = ..., service__name: Many[Text] = ..., service__name__iexact: Text = ..., service__name__contains: Text =
        ..., service__name__icontains: Text = ..., service__name__startswith: Text = ..., service__name__istartswith: Text = ...,
        service__name__endswith: Text = ..., service__name__iendswith: Text = ..., service__name__in: Several[Text] = ...,
        service__slug: Many[Text] = ..., service__slug__iexact: Text = ..., service__slug__contains: Text = ...,
        service__slug__icontains: Text = ..., service__slug__startswith: Text = ..., service__slug__istartswith: Text = ...,
        service__slug__endswith: Text = ..., service__slug__iendswith: Text = ..., service__slug__in: Several[Text] = ...,
        project_lead__username: Many[Text] = ..., project_lead__username__iexact: Text = ..., project_lead__username__contains:
        Text = ..., project_lead__username__icontains: Text = ..., project_lead__username__startswith: Text = ...,
        project_lead__username__istartswith: Text = ..., project_lead__username__endswith: Text = ...,
        project_lead__username__iendswith: Text = ..., project_lead__username__in: Several[Text] = ...,
        project_lead__display_name: Many[Text] = ..., project_lead__display_name__iexact: Text = ...,
        project_lead__display_name__contains: Text = ..., project_lead__display_name__icontains: Text = ...,
        project_lead__display_name__startswith: Text = ..., project_lead__display_name__istartswith: Text = ...,
        project_lead__display_name__endswith: Text = ..., project_lead__display_name__iendswith: Text = ...,
        project_lead__display_name__in: Several[Text] = ..., report_author__username: Many[Text] = ...,
        report_author__username__iexact: Text = ..., report_author__username__contains: Text = ...,
        report_author__username__icontains: Text = ..., report_author__username__startswith: Text = ...,
        report_author__username__istartswith: Text = ..., report_author__username__endswith: Text = ...,
        report_author__username__iendswith: Text = ..., report_author__username__in: Several[Text] = ...,
        report_author__display_name: Many[Text] = ..., report_author__display_name__iexact: Text = ...,
        report_author__display_name__contains: Text = ..., report_author__display_name__icontains: Text = ...,
        report_author__display_name__startswith: Text = ..., report_author__display_name__istartswith: Text = ...,
        report_author__display_name__endswith: Text = ..., report_author__display_name__iendswith: Text = ...,
        report_author__display_name__in: Several[Text] = ..., techqa_by__username: Many[Text] = ..., techqa_by__username__iexact:
        Text = ..., techqa_by__username__contains: Text = ..., techqa_by__username__icontains: Text = ...,
        techqa_by__username__startswith: Text = ..., techqa_by__username__istartswith: Text = ..., techqa_by__username__endswith:
        Text = ..., techqa_by__username__iendswith: Text = ..., techqa_by__username__in: Several[Text] = ...,
        techqa_by__display_name: Many[Text] = ..., techqa_by__display_name__iexact: Text = ..., techqa_by__display_name__contains:
        Text = ..., techqa_by__display_name__icontains: Text = ..., techqa_by__display_name__startswith: Text = ...,
        techqa_by__display_name__istartswith: Text = ..., techqa_by__display_name__endswith: Text = ...,
        techqa_by__display_name__iendswith: Text = ..., techqa_by__display_name__in: Several[Text] = ..., presqa_by__username:
        Many[Text] = ..., presqa_by__username__iexact: Text = ..., presqa_by__username__contains: Text = ...,
        presqa_by__username__icontains: Text = ..., presqa_by__username__startswith: Text = ..., presqa_by__username__istartswith:
        Text = ..., presqa_by__username__endswith: Text = ..., presqa_by__username__iendswith: Text = ...,
        presqa_by__username__in: Several[Text] = ..., presqa_by__display_name: Many[Text] = ..., presqa_by__display_name__iexact:
        Text = ..., presqa_by__display_name__contains: Text = ..., presqa_by__display_name__icontains: Text = ...,
        presqa_by__display_name__startswith: Text = ..., presqa_by__display_name__istartswith: Text = ...,
        presqa_by__display_name__endswith: Text = ..., presqa_by__display_name__iendswith: Text = ...,
        presqa_by__display_name__in: Several[Text] = ...,
    ) -> R_co: ...

class WebhookList(Protocol[R_co]):
    def __call__(self, filters: Optional[Mapping[str, Any]] = ..., *,
        fields: Names = ..., exclude: Names = ..., page_size: int = ..., ordering: Names = ..., id: Many[int] = ..., id__gt: int =
        ..., id__gte: int = ..., id__lt: int = ..., id__lte: int = ..., id__range: Several[int] = ..., id__in: Several[int] = ...,
        url: Many[Text] = ..., url__iexact: Text = ..., url__contains: Text = ..., url__icontains: Text = ..., url__startswith:
        Text = ..., url__istartswith: Text = ..., url__endswith: Text = ..., url__iendswith: Text = ..., url__in: Several[Text] =
        ..., events__contains__contains: Text = ..., events__contains__in: Several[Text] = ..., active: Many[bool] = ...,
        active__in: Several[bool] = ..., description: Many[Text] = ..., description__iexact: Text = ..., description__contains:
        Text = ..., description__icontains: Text = ..., description__startswith: Text = ..., description__istartswith: Text = ...,
        description__endswith: Text = ..., description__iendswith: Text = ..., description__in: Several[Text] = ..., unit:
        Many[Ref] = ..., unit__in: Several[Ref] = ..., unit__isnull: bool = ..., owner: Many[Ref] = ..., owner__in: Several[Ref] =
        ..., created: Many[Time] = ..., created__gt: Time = ..., created__gte: Time = ..., created__lt: Time = ..., created__lte:
        Time = ..., created__range: Several[Time] = ..., created__in: Several[Time] = ..., created__date: Time = ...,
        created__year: int = ..., created__month: int = ..., updated: Many[Time] = ..., updated__gt: Time = ..., updated__gte:
        Time = ..., updated__lt: Time = ..., updated__lte: Time = ..., updated__range: Several[Time] = ..., updated__in:
        Several[Time] = ..., updated__date: Time = ..., updated__year: int = ..., updated__month: int = ..., disabled_reason:
        Many[Text] = ..., disabled_reason__iexact: Text = ..., disabled_reason__contains: Text = ..., disabled_reason__icontains:
        Text = ..., disabled_reason__startswith: Text = ..., disabled_reason__istartswith: Text = ..., disabled_reason__endswith:
        Text = ..., disabled_reason__iendswith: Text = ..., disabled_reason__in: Several[Text] = ..., disabled_reason__isnull:
        bool = ..., failing_since: Many[Time] = ..., failing_since__gt: Time = ..., failing_since__gte: Time = ...,
        failing_since__lt: Time = ..., failing_since__lte: Time = ..., failing_since__range: Several[Time] = ...,
        failing_since__in: Several[Time] = ..., failing_since__date: Time = ..., failing_since__year: int = ...,
        failing_since__month: int = ..., failing_since__isnull: bool = ..., last_success_at: Many[Time] = ...,
        last_success_at__gt: Time = ..., last_success_at__gte: Time = ..., last_success_at__lt: Time = ..., last_success_at__lte:
        Time = ..., last_success_at__range: Several[Time] = ..., last_success_at__in: Several[Time] = ..., last_success_at__date:
        Time = ..., last_success_at__year: int = ..., last_success_at__month: int = ..., last_success_at__isnull: bool = ...,
        pending: Many[int] = ..., pending__gt: int = ..., pending__gte: int = ..., pending__lt: int = ..., pending__lte: int =
        ..., pending__range: Several[int] = ..., pending__in: Several[int] = ..., unit__name: Many[Text] = ...,
        unit__name__iexact: Text = ..., unit__name__contains: Text = ..., unit__name__icontains: Text = ...,
        unit__name__startswith: Text = ..., unit__name__istartswith: Text = ..., unit__name__endswith: Text = ...,
        unit__name__iendswith: Text = ..., unit__name__in: Several[Text] = ..., owner__username: Many[Text] = ...,
        owner__username__iexact: Text = ..., owner__username__contains: Text = ..., owner__username__icontains: Text = ...,
        owner__username__startswith: Text = ..., owner__username__istartswith: Text = ..., owner__username__endswith: Text = ...,
        owner__username__iendswith: Text = ..., owner__username__in: Several[Text] = ..., owner__display_name: Many[Text] = ...,
        owner__display_name__iexact: Text = ..., owner__display_name__contains: Text = ..., owner__display_name__icontains: Text =
        ..., owner__display_name__startswith: Text = ..., owner__display_name__istartswith: Text = ...,
        owner__display_name__endswith: Text = ..., owner__display_name__iendswith: Text = ..., owner__display_name__in:
        Several[Text] = ...,
    ) -> R_co: ...

class DeliveryList(Protocol[R_co]):
    def __call__(self, filters: Optional[Mapping[str, Any]] = ..., *,
        fields: Names = ..., exclude: Names = ..., page_size: int = ..., ordering: Names = ..., id: Many[Text] = ..., id__iexact:
        Text = ..., id__contains: Text = ..., id__icontains: Text = ..., id__startswith: Text = ..., id__istartswith: Text = ...,
        id__endswith: Text = ..., id__iendswith: Text = ..., id__in: Several[Text] = ..., event_id: Many[int] = ..., event_id__gt:
        int = ..., event_id__gte: int = ..., event_id__lt: int = ..., event_id__lte: int = ..., event_id__range: Several[int] =
        ..., event_id__in: Several[int] = ..., event_id__isnull: bool = ..., event: Many[Text] = ..., event__iexact: Text = ...,
        event__contains: Text = ..., event__icontains: Text = ..., event__startswith: Text = ..., event__istartswith: Text = ...,
        event__endswith: Text = ..., event__iendswith: Text = ..., event__in: Several[Text] = ..., status: Many[Literal["pending",
        "succeeded", "failed", "dropped"]] = ..., status__in: Several[Literal["pending", "succeeded", "failed", "dropped"]] = ...,
        attempts: Many[int] = ..., attempts__gt: int = ..., attempts__gte: int = ..., attempts__lt: int = ..., attempts__lte: int
        = ..., attempts__range: Several[int] = ..., attempts__in: Several[int] = ..., next_attempt_at: Many[Time] = ...,
        next_attempt_at__gt: Time = ..., next_attempt_at__gte: Time = ..., next_attempt_at__lt: Time = ..., next_attempt_at__lte:
        Time = ..., next_attempt_at__range: Several[Time] = ..., next_attempt_at__in: Several[Time] = ..., next_attempt_at__date:
        Time = ..., next_attempt_at__year: int = ..., next_attempt_at__month: int = ..., next_attempt_at__isnull: bool = ...,
        response_status: Many[int] = ..., response_status__gt: int = ..., response_status__gte: int = ..., response_status__lt:
        int = ..., response_status__lte: int = ..., response_status__range: Several[int] = ..., response_status__in: Several[int]
        = ..., response_status__isnull: bool = ..., response_body: Many[Text] = ..., response_body__iexact: Text = ...,
        response_body__contains: Text = ..., response_body__icontains: Text = ..., response_body__startswith: Text = ...,
        response_body__istartswith: Text = ..., response_body__endswith: Text = ..., response_body__iendswith: Text = ...,
        response_body__in: Several[Text] = ..., response_body__isnull: bool = ..., error: Many[Text] = ..., error__iexact: Text =
        ..., error__contains: Text = ..., error__icontains: Text = ..., error__startswith: Text = ..., error__istartswith: Text =
        ..., error__endswith: Text = ..., error__iendswith: Text = ..., error__in: Several[Text] = ..., error__isnull: bool = ...,
        duration_ms: Many[int] = ..., duration_ms__gt: int = ..., duration_ms__gte: int = ..., duration_ms__lt: int = ...,
        duration_ms__lte: int = ..., duration_ms__range: Several[int] = ..., duration_ms__in: Several[int] = ...,
        duration_ms__isnull: bool = ..., created: Many[Time] = ..., created__gt: Time = ..., created__gte: Time = ...,
        created__lt: Time = ..., created__lte: Time = ..., created__range: Several[Time] = ..., created__in: Several[Time] = ...,
        created__date: Time = ..., created__year: int = ..., created__month: int = ..., completed_at: Many[Time] = ...,
        completed_at__gt: Time = ..., completed_at__gte: Time = ..., completed_at__lt: Time = ..., completed_at__lte: Time = ...,
        completed_at__range: Several[Time] = ..., completed_at__in: Several[Time] = ..., completed_at__date: Time = ...,
        completed_at__year: int = ..., completed_at__month: int = ..., completed_at__isnull: bool = ...,
    ) -> R_co: ...

class RunOfAnExportList(Protocol[R_co]):
    def __call__(self, filters: Optional[Mapping[str, Any]] = ..., *,
        fields: Names = ..., exclude: Names = ..., page_size: int = ..., ordering: Names = ..., id: Many[int] = ..., id__gt: int =
        ..., id__gte: int = ..., id__lt: int = ..., id__lte: int = ..., id__range: Several[int] = ..., id__in: Several[int] = ...,
        scheduled_for: Many[Time] = ..., scheduled_for__gt: Time = ..., scheduled_for__gte: Time = ..., scheduled_for__lt: Time =
        ..., scheduled_for__lte: Time = ..., scheduled_for__range: Several[Time] = ..., scheduled_for__in: Several[Time] = ...,
        scheduled_for__date: Time = ..., scheduled_for__year: int = ..., scheduled_for__month: int = ..., status:
        Many[Literal["queued", "running", "sending", "succeeded", "failed", "skipped"]] = ..., status__in:
        Several[Literal["queued", "running", "sending", "succeeded", "failed", "skipped"]] = ..., attempts: Many[int] = ...,
        attempts__gt: int = ..., attempts__gte: int = ..., attempts__lt: int = ..., attempts__lte: int = ..., attempts__range:
        Several[int] = ..., attempts__in: Several[int] = ..., started_at: Many[Time] = ..., started_at__gt: Time = ...,
        started_at__gte: Time = ..., started_at__lt: Time = ..., started_at__lte: Time = ..., started_at__range: Several[Time] =
        ..., started_at__in: Several[Time] = ..., started_at__date: Time = ..., started_at__year: int = ..., started_at__month:
        int = ..., started_at__isnull: bool = ..., finished_at: Many[Time] = ..., finished_at__gt: Time = ..., finished_at__gte:
        Time = ..., finished_at__lt: Time = ..., finished_at__lte: Time = ..., finished_at__range: Several[Time] = ...,
        finished_at__in: Several[Time] = ..., finished_at__date: Time = ..., finished_at__year: int = ..., finished_at__month: int
        = ..., finished_at__isnull: bool = ..., rows: Many[int] = ..., rows__gt: int = ..., rows__gte: int = ..., rows__lt: int =
        ..., rows__lte: int = ..., rows__range: Several[int] = ..., rows__in: Several[int] = ..., rows__isnull: bool = ..., bytes:
        Many[int] = ..., bytes__gt: int = ..., bytes__gte: int = ..., bytes__lt: int = ..., bytes__lte: int = ..., bytes__range:
        Several[int] = ..., bytes__in: Several[int] = ..., bytes__isnull: bool = ..., error: Many[Text] = ..., error__iexact: Text
        = ..., error__contains: Text = ..., error__icontains: Text = ..., error__startswith: Text = ..., error__istartswith: Text
        = ..., error__endswith: Text = ..., error__iendswith: Text = ..., error__in: Several[Text] = ..., error__isnull: bool =
        ..., filename: Many[Text] = ..., filename__iexact: Text = ..., filename__contains: Text = ..., filename__icontains: Text =
        ..., filename__startswith: Text = ..., filename__istartswith: Text = ..., filename__endswith: Text = ...,
        filename__iendswith: Text = ..., filename__in: Several[Text] = ..., filename__isnull: bool = ..., expires_at: Many[Time] =
        ..., expires_at__gt: Time = ..., expires_at__gte: Time = ..., expires_at__lt: Time = ..., expires_at__lte: Time = ...,
        expires_at__range: Several[Time] = ..., expires_at__in: Several[Time] = ..., expires_at__date: Time = ...,
        expires_at__year: int = ..., expires_at__month: int = ..., expires_at__isnull: bool = ..., recipients: Many[Ref] = ...,
        recipients__contains: Ref = ..., recipients__in: Several[Ref] = ..., recipients__isnull: bool = ..., recipients__email:
        Many[Text] = ..., recipients__email__iexact: Text = ..., recipients__email__contains: Text = ...,
        recipients__email__icontains: Text = ..., recipients__email__startswith: Text = ..., recipients__email__istartswith: Text
        = ..., recipients__email__endswith: Text = ..., recipients__email__iendswith: Text = ..., recipients__email__in:
        Several[Text] = ..., recipients__status: Many[Literal["pending", "sent", "failed"]] = ..., recipients__status__in:
        Several[Literal["pending", "sent", "failed"]] = ..., recipients__sent_at: Many[Time] = ..., recipients__sent_at__gt: Time
        = ..., recipients__sent_at__gte: Time = ..., recipients__sent_at__lt: Time = ..., recipients__sent_at__lte: Time = ...,
        recipients__sent_at__range: Several[Time] = ..., recipients__sent_at__in: Several[Time] = ..., recipients__sent_at__date:
        Time = ..., recipients__sent_at__year: int = ..., recipients__sent_at__month: int = ..., recipients__sent_at__isnull: bool
        = ..., recipients__error: Many[Text] = ..., recipients__error__iexact: Text = ..., recipients__error__contains: Text =
        ..., recipients__error__icontains: Text = ..., recipients__error__startswith: Text = ..., recipients__error__istartswith:
        Text = ..., recipients__error__endswith: Text = ..., recipients__error__iendswith: Text = ..., recipients__error__in:
        Several[Text] = ..., recipients__error__isnull: bool = ...,
    ) -> R_co: ...

class TimeSlotList(Protocol[R_co]):
    def __call__(self, filters: Optional[Mapping[str, Any]] = ..., *,
        fields: Names = ..., exclude: Names = ..., page_size: int = ..., ordering: Names = ..., id: Many[int] = ..., id__gt: int =
        ..., id__gte: int = ..., id__lt: int = ..., id__lte: int = ..., id__range: Several[int] = ..., id__in: Several[int] = ...,
        user: Many[Ref] = ..., user__in: Several[Ref] = ..., phase: Many[Ref] = ..., phase__in: Several[Ref] = ..., phase__isnull:
        bool = ..., slot_type: Many[int] = ..., slot_type__gt: int = ..., slot_type__gte: int = ..., slot_type__lt: int = ...,
        slot_type__lte: int = ..., slot_type__range: Several[int] = ..., slot_type__in: Several[int] = ..., start: Many[Time] =
        ..., start__gt: Time = ..., start__gte: Time = ..., start__lt: Time = ..., start__lte: Time = ..., start__range:
        Several[Time] = ..., start__in: Several[Time] = ..., start__date: Time = ..., start__year: int = ..., start__month: int =
        ..., end: Many[Time] = ..., end__gt: Time = ..., end__gte: Time = ..., end__lt: Time = ..., end__lte: Time = ...,
        end__range: Several[Time] = ..., end__in: Several[Time] = ..., end__date: Time = ..., end__year: int = ..., end__month:
        int = ..., delivery_role: Many[int] = ..., delivery_role__gt: int = ..., delivery_role__gte: int = ..., delivery_role__lt:
        int = ..., delivery_role__lte: int = ..., delivery_role__range: Several[int] = ..., delivery_role__in: Several[int] = ...,
        is_onsite: Many[bool] = ..., is_onsite__in: Several[bool] = ..., updated: Many[Time] = ..., updated__gt: Time = ...,
        updated__gte: Time = ..., updated__lt: Time = ..., updated__lte: Time = ..., updated__range: Several[Time] = ...,
        updated__in: Several[Time] = ..., updated__date: Time = ..., updated__year: int = ..., updated__month: int = ...,
        user__username: Many[Text] = ..., user__username__iexact: Text = ..., user__username__contains: Text = ...,
        user__username__icontains: Text = ..., user__username__startswith: Text = ..., user__username__istartswith: Text = ...,
        user__username__endswith: Text = ..., user__username__iendswith: Text = ..., user__username__in: Several[Text] = ...,
        user__display_name: Many[Text] = ..., user__display_name__iexact: Text = ..., user__display_name__contains: Text = ...,
        user__display_name__icontains: Text = ..., user__display_name__startswith: Text = ..., user__display_name__istartswith:
        Text = ..., user__display_name__endswith: Text = ..., user__display_name__iendswith: Text = ..., user__display_name__in:
        Several[Text] = ...,
    ) -> R_co: ...

class OrganisationalUnitList(Protocol[R_co]):
    def __call__(self, filters: Optional[Mapping[str, Any]] = ..., *,
        fields: Names = ..., exclude: Names = ..., page_size: int = ..., ordering: Names = ..., search: str = ..., id: Many[int] =
        ..., id__gt: int = ..., id__gte: int = ..., id__lt: int = ..., id__lte: int = ..., id__range: Several[int] = ..., id__in:
        Several[int] = ..., name: Many[Text] = ..., name__iexact: Text = ..., name__contains: Text = ..., name__icontains: Text =
        ..., name__startswith: Text = ..., name__istartswith: Text = ..., name__endswith: Text = ..., name__iendswith: Text = ...,
        name__in: Several[Text] = ..., slug: Many[Text] = ..., slug__iexact: Text = ..., slug__contains: Text = ...,
        slug__icontains: Text = ..., slug__startswith: Text = ..., slug__istartswith: Text = ..., slug__endswith: Text = ...,
        slug__iendswith: Text = ..., slug__in: Several[Text] = ..., description: Many[Text] = ..., description__iexact: Text =
        ..., description__contains: Text = ..., description__icontains: Text = ..., description__startswith: Text = ...,
        description__istartswith: Text = ..., description__endswith: Text = ..., description__iendswith: Text = ...,
        description__in: Several[Text] = ..., members: Many[Ref] = ..., members__contains: Ref = ..., members__in: Several[Ref] =
        ..., members__isnull: bool = ..., active_jobs: Many[int] = ..., active_jobs__gt: int = ..., active_jobs__gte: int = ...,
        active_jobs__lt: int = ..., active_jobs__lte: int = ..., active_jobs__range: Several[int] = ..., active_jobs__in:
        Several[int] = ..., capacity_utilization: Many[Number] = ..., capacity_utilization__gt: Number = ...,
        capacity_utilization__gte: Number = ..., capacity_utilization__lt: Number = ..., capacity_utilization__lte: Number = ...,
        capacity_utilization__range: Several[Number] = ..., capacity_utilization__in: Several[Number] = ..., lead: Many[Ref] =
        ..., lead__in: Several[Ref] = ..., lead__isnull: bool = ..., approval_required: Many[bool] = ..., approval_required__in:
        Several[bool] = ..., timezone: Many[Text] = ..., timezone__iexact: Text = ..., timezone__contains: Text = ...,
        timezone__icontains: Text = ..., timezone__startswith: Text = ..., timezone__istartswith: Text = ..., timezone__endswith:
        Text = ..., timezone__iendswith: Text = ..., timezone__in: Several[Text] = ..., special_requirements: Many[Text] = ...,
        special_requirements__iexact: Text = ..., special_requirements__contains: Text = ..., special_requirements__icontains:
        Text = ..., special_requirements__startswith: Text = ..., special_requirements__istartswith: Text = ...,
        special_requirements__endswith: Text = ..., special_requirements__iendswith: Text = ..., special_requirements__in:
        Several[Text] = ..., created: Many[Time] = ..., created__gt: Time = ..., created__gte: Time = ..., created__lt: Time =
        ..., created__lte: Time = ..., created__range: Several[Time] = ..., created__in: Several[Time] = ..., created__date: Time
        = ..., created__year: int = ..., created__month: int = ..., updated: Many[Time] = ..., updated__gt: Time = ...,
        updated__gte: Time = ..., updated__lt: Time = ..., updated__lte: Time = ..., updated__range: Several[Time] = ...,
        updated__in: Several[Time] = ..., updated__date: Time = ..., updated__year: int = ..., updated__month: int = ...,
        members__user: Many[int] = ..., members__user__in: Several[int] = ..., lead__username: Many[Text] = ...,
        lead__username__iexact: Text = ..., lead__username__contains: Text = ..., lead__username__icontains: Text = ...,
        lead__username__startswith: Text = ..., lead__username__istartswith: Text = ..., lead__username__endswith: Text = ...,
        lead__username__iendswith: Text = ..., lead__username__in: Several[Text] = ..., lead__display_name: Many[Text] = ...,
        lead__display_name__iexact: Text = ..., lead__display_name__contains: Text = ..., lead__display_name__icontains: Text =
        ..., lead__display_name__startswith: Text = ..., lead__display_name__istartswith: Text = ...,
        lead__display_name__endswith: Text = ..., lead__display_name__iendswith: Text = ..., lead__display_name__in: Several[Text]
        = ...,
    ) -> R_co: ...

class AuditRecordList(Protocol[R_co]):
    def __call__(self, filters: Optional[Mapping[str, Any]] = ..., *,
        fields: Names = ..., exclude: Names = ..., page_size: int = ..., ordering: Names = ..., id: Many[int] = ..., id__gt: int =
        ..., id__gte: int = ..., id__lt: int = ..., id__lte: int = ..., id__range: Several[int] = ..., id__in: Several[int] = ...,
        at: Many[Time] = ..., at__gt: Time = ..., at__gte: Time = ..., at__lt: Time = ..., at__lte: Time = ..., at__range:
        Several[Time] = ..., at__in: Several[Time] = ..., at__date: Time = ..., at__year: int = ..., at__month: int = ..., actor:
        Many[Ref] = ..., actor__in: Several[Ref] = ..., actor__isnull: bool = ..., request_id: Many[Text] = ...,
        request_id__iexact: Text = ..., request_id__contains: Text = ..., request_id__icontains: Text = ...,
        request_id__startswith: Text = ..., request_id__istartswith: Text = ..., request_id__endswith: Text = ...,
        request_id__iendswith: Text = ..., request_id__in: Several[Text] = ..., object_type: Many[Text] = ...,
        object_type__iexact: Text = ..., object_type__contains: Text = ..., object_type__icontains: Text = ...,
        object_type__startswith: Text = ..., object_type__istartswith: Text = ..., object_type__endswith: Text = ...,
        object_type__iendswith: Text = ..., object_type__in: Several[Text] = ..., object_id: Many[int] = ..., object_id__gt: int =
        ..., object_id__gte: int = ..., object_id__lt: int = ..., object_id__lte: int = ..., object_id__range: Several[int] = ...,
        object_id__in: Several[int] = ..., object_id__isnull: bool = ..., action: Many[Text] = ..., action__iexact: Text = ...,
        action__contains: Text = ..., action__icontains: Text = ..., action__startswith: Text = ..., action__istartswith: Text =
        ..., action__endswith: Text = ..., action__iendswith: Text = ..., action__in: Several[Text] = ..., actor__username:
        Many[Text] = ..., actor__username__iexact: Text = ..., actor__username__contains: Text = ..., actor__username__icontains:
        Text = ..., actor__username__startswith: Text = ..., actor__username__istartswith: Text = ..., actor__username__endswith:
        Text = ..., actor__username__iendswith: Text = ..., actor__username__in: Several[Text] = ..., actor__display_name:
        Many[Text] = ..., actor__display_name__iexact: Text = ..., actor__display_name__contains: Text = ...,
        actor__display_name__icontains: Text = ..., actor__display_name__startswith: Text = ..., actor__display_name__istartswith:
        Text = ..., actor__display_name__endswith: Text = ..., actor__display_name__iendswith: Text = ...,
        actor__display_name__in: Several[Text] = ...,
    ) -> R_co: ...

class ClientList(Protocol[R_co]):
    def __call__(self, filters: Optional[Mapping[str, Any]] = ..., *,
        fields: Names = ..., exclude: Names = ..., page_size: int = ..., ordering: Names = ..., search: str = ..., id: Many[int] =
        ..., id__gt: int = ..., id__gte: int = ..., id__lt: int = ..., id__lte: int = ..., id__range: Several[int] = ..., id__in:
        Several[int] = ..., name: Many[Text] = ..., name__iexact: Text = ..., name__contains: Text = ..., name__icontains: Text =
        ..., name__startswith: Text = ..., name__istartswith: Text = ..., name__endswith: Text = ..., name__iendswith: Text = ...,
        name__in: Several[Text] = ..., slug: Many[Text] = ..., slug__iexact: Text = ..., slug__contains: Text = ...,
        slug__icontains: Text = ..., slug__startswith: Text = ..., slug__istartswith: Text = ..., slug__endswith: Text = ...,
        slug__iendswith: Text = ..., slug__in: Several[Text] = ..., short_name: Many[Text] = ..., short_name__iexact: Text = ...,
        short_name__contains: Text = ..., short_name__icontains: Text = ..., short_name__startswith: Text = ...,
        short_name__istartswith: Text = ..., short_name__endswith: Text = ..., short_name__iendswith: Text = ..., short_name__in:
        Several[Text] = ..., industry: Many[Text] = ..., industry__iexact: Text = ..., industry__contains: Text = ...,
        industry__icontains: Text = ..., industry__startswith: Text = ..., industry__istartswith: Text = ..., industry__endswith:
        Text = ..., industry__iendswith: Text = ..., industry__in: Several[Text] = ..., website: Many[Text] = ...,
        website__iexact: Text = ..., website__contains: Text = ..., website__icontains: Text = ..., website__startswith: Text =
        ..., website__istartswith: Text = ..., website__endswith: Text = ..., website__iendswith: Text = ..., website__in:
        Several[Text] = ..., address__street: Many[Text] = ..., address__street__iexact: Text = ..., address__street__contains:
        Text = ..., address__street__icontains: Text = ..., address__street__startswith: Text = ..., address__street__istartswith:
        Text = ..., address__street__endswith: Text = ..., address__street__iendswith: Text = ..., address__street__in:
        Several[Text] = ..., address__city: Many[Text] = ..., address__city__iexact: Text = ..., address__city__contains: Text =
        ..., address__city__icontains: Text = ..., address__city__startswith: Text = ..., address__city__istartswith: Text = ...,
        address__city__endswith: Text = ..., address__city__iendswith: Text = ..., address__city__in: Several[Text] = ...,
        address__state: Many[Text] = ..., address__state__iexact: Text = ..., address__state__contains: Text = ...,
        address__state__icontains: Text = ..., address__state__startswith: Text = ..., address__state__istartswith: Text = ...,
        address__state__endswith: Text = ..., address__state__iendswith: Text = ..., address__state__in: Several[Text] = ...,
        address__postal_code: Many[Text] = ..., address__postal_code__iexact: Text = ..., address__postal_code__contains: Text =
        ..., address__postal_code__icontains: Text = ..., address__postal_code__startswith: Text = ...,
        address__postal_code__istartswith: Text = ..., address__postal_code__endswith: Text = ...,
        address__postal_code__iendswith: Text = ..., address__postal_code__in: Several[Text] = ..., address__country: Many[Text] =
        ..., address__country__iexact: Text = ..., address__country__contains: Text = ..., address__country__icontains: Text =
        ..., address__country__startswith: Text = ..., address__country__istartswith: Text = ..., address__country__endswith: Text
        = ..., address__country__iendswith: Text = ..., address__country__in: Several[Text] = ..., contacts: Many[Ref] = ...,
        contacts__contains: Ref = ..., contacts__in: Several[Ref] = ..., contacts__isnull: bool = ..., framework_agreements:
        Many[Ref] = ..., framework_agreements__contains: Ref = ..., framework_agreements__in: Several[Ref] = ...,
        framework_agreements__isnull: bool = ..., active_jobs_count: Many[int] = ..., active_jobs_count__gt: int = ...,
        active_jobs_count__gte: int = ..., active_jobs_count__lt: int = ..., active_jobs_count__lte: int = ...,
        active_jobs_count__range: Several[int] = ..., active_jobs_count__in: Several[int] = ..., total_jobs_count: Many[int] =
        ..., total_jobs_count__gt: int = ..., total_jobs_count__gte: int = ..., total_jobs_count__lt: int = ...,
        total_jobs_count__lte: int = ..., total_jobs_count__range: Several[int] = ..., total_jobs_count__in: Several[int] = ...,
        account_managers: Many[Ref] = ..., account_managers__contains: Ref = ..., account_managers__in: Several[Ref] = ...,
        account_managers__isnull: bool = ..., external_id: Many[Text] = ..., external_id__iexact: Text = ...,
        external_id__contains: Text = ..., external_id__icontains: Text = ..., external_id__startswith: Text = ...,
        external_id__istartswith: Text = ..., external_id__endswith: Text = ..., external_id__iendswith: Text = ...,
        external_id__in: Several[Text] = ..., hours_in_day: Many[Number] = ..., hours_in_day__gt: Number = ..., hours_in_day__gte:
        Number = ..., hours_in_day__lt: Number = ..., hours_in_day__lte: Number = ..., hours_in_day__range: Several[Number] = ...,
        hours_in_day__in: Several[Number] = ..., specific_requirements: Many[Text] = ..., specific_requirements__iexact: Text =
        ..., specific_requirements__contains: Text = ..., specific_requirements__icontains: Text = ...,
        specific_requirements__startswith: Text = ..., specific_requirements__istartswith: Text = ...,
        specific_requirements__endswith: Text = ..., specific_requirements__iendswith: Text = ..., specific_requirements__in:
        Several[Text] = ..., specific_reporting_requirements: Many[Text] = ..., specific_reporting_requirements__iexact: Text =
        ..., specific_reporting_requirements__contains: Text = ..., specific_reporting_requirements__icontains: Text = ...,
        specific_reporting_requirements__startswith: Text = ..., specific_reporting_requirements__istartswith: Text = ...,
        specific_reporting_requirements__endswith: Text = ..., specific_reporting_requirements__iendswith: Text = ...,
        specific_reporting_requirements__in: Several[Text] = ..., onboarding_required: Many[bool] = ..., onboarding_required__in:
        Several[bool] = ..., created: Many[Time] = ..., created__gt: Time = ..., created__gte: Time = ..., created__lt: Time =
        ..., created__lte: Time = ..., created__range: Several[Time] = ..., created__in: Several[Time] = ..., created__date: Time
        = ..., created__year: int = ..., created__month: int = ..., updated: Many[Time] = ..., updated__gt: Time = ...,
        updated__gte: Time = ..., updated__lt: Time = ..., updated__lte: Time = ..., updated__range: Several[Time] = ...,
        updated__in: Several[Time] = ..., updated__date: Time = ..., updated__year: int = ..., updated__month: int = ...,
        contacts__name: Many[Text] = ..., contacts__name__iexact: Text = ..., contacts__name__contains: Text = ...,
        contacts__name__icontains: Text = ..., contacts__name__startswith: Text = ..., contacts__name__istartswith: Text = ...,
        contacts__name__endswith: Text = ..., contacts__name__iendswith: Text = ..., contacts__name__in: Several[Text] = ...,
        contacts__email: Many[Text] = ..., contacts__email__iexact: Text = ..., contacts__email__contains: Text = ...,
        contacts__email__icontains: Text = ..., contacts__email__startswith: Text = ..., contacts__email__istartswith: Text = ...,
        contacts__email__endswith: Text = ..., contacts__email__iendswith: Text = ..., contacts__email__in: Several[Text] = ...,
        contacts__phone: Many[Text] = ..., contacts__phone__iexact: Text = ..., contacts__phone__contains: Text = ...,
        contacts__phone__icontains: Text = ..., contacts__phone__startswith: Text = ..., contacts__phone__istartswith: Text = ...,
        contacts__phone__endswith: Text = ..., contacts__phone__iendswith: Text = ..., contacts__phone__in: Several[Text] = ...,
        contacts__role: Many[Text] = ..., contacts__role__iexact: Text = ..., contacts__role__contains: Text = ...,
        contacts__role__icontains: Text = ..., contacts__role__startswith: Text = ..., contacts__role__istartswith: Text = ...,
        contacts__role__endswith: Text = ..., contacts__role__iendswith: Text = ..., contacts__role__in: Several[Text] = ...,
        contacts__type: Many[Literal["primary", "technical", "business", "procurement", "security", "billing",
        "executive_sponsor", "legal", "incident_response"]] = ..., contacts__type__in: Several[Literal["primary", "technical",
        "business", "procurement", "security", "billing", "executive_sponsor", "legal", "incident_response"]] = ...,
        framework_agreements__name: Many[Text] = ..., framework_agreements__name__iexact: Text = ...,
        framework_agreements__name__contains: Text = ..., framework_agreements__name__icontains: Text = ...,
        framework_agreements__name__startswith: Text = ..., framework_agreements__name__istartswith: Text = ...,
        framework_agreements__name__endswith: Text = ..., framework_agreements__name__iendswith: Text = ...,
        framework_agreements__name__in: Several[Text] = ..., framework_agreements__start_date: Many[Time] = ...,
        framework_agreements__start_date__gt: Time = ..., framework_agreements__start_date__gte: Time = ...,
        framework_agreements__start_date__lt: Time = ..., framework_agreements__start_date__lte: Time = ...,
        framework_agreements__start_date__range: Several[Time] = ..., framework_agreements__start_date__in: Several[Time] = ...,
        framework_agreements__start_date__date: Time = ..., framework_agreements__start_date__year: int = ...,
        framework_agreements__start_date__month: int = ..., framework_agreements__end_date: Many[Time] = ...,
        framework_agreements__end_date__gt: Time = ..., framework_agreements__end_date__gte: Time = ...,
        framework_agreements__end_date__lt: Time = ..., framework_agreements__end_date__lte: Time = ...,
        framework_agreements__end_date__range: Several[Time] = ..., framework_agreements__end_date__in: Several[Time] = ...,
        framework_agreements__end_date__date: Time = ..., framework_agreements__end_date__year: int = ...,
        framework_agreements__end_date__month: int = ..., framework_agreements__end_date__isnull: bool = ...,
        framework_agreements__total_value: Many[Number] = ..., framework_agreements__total_value__gt: Number = ...,
        framework_agreements__total_value__gte: Number = ..., framework_agreements__total_value__lt: Number = ...,
        framework_agreements__total_value__lte: Number = ..., framework_agreements__total_value__range: Several[Number] = ...,
        framework_agreements__total_value__in: Several[Number] = ..., framework_agreements__remaining_value: Many[Number] = ...,
        framework_agreements__remaining_value__gt: Number = ..., framework_agreements__remaining_value__gte: Number = ...,
        framework_agreements__remaining_value__lt: Number = ..., framework_agreements__remaining_value__lte: Number = ...,
        framework_agreements__remaining_value__range: Several[Number] = ..., framework_agreements__remaining_value__in:
        Several[Number] = ..., framework_agreements__allow_over_allocation: Many[bool] = ...,
        framework_agreements__allow_over_allocation__in: Several[bool] = ..., framework_agreements__closed: Many[bool] = ...,
        framework_agreements__closed__in: Several[bool] = ..., account_managers__username: Many[Text] = ...,
        account_managers__username__iexact: Text = ..., account_managers__username__contains: Text = ...,
        account_managers__username__icontains: Text = ..., account_managers__username__startswith: Text = ...,
        account_managers__username__istartswith: Text = ..., account_managers__username__endswith: Text = ...,
        account_managers__username__iendswith: Text = ..., account_managers__username__in: Several[Text] = ...,
        account_managers__display_name: Many[Text] = ..., account_managers__display_name__iexact: Text = ...,
        account_managers__display_name__contains: Text = ..., account_managers__display_name__icontains: Text = ...,
        account_managers__display_name__startswith: Text = ..., account_managers__display_name__istartswith: Text = ...,
        account_managers__display_name__endswith: Text = ..., account_managers__display_name__iendswith: Text = ...,
        account_managers__display_name__in: Several[Text] = ...,
    ) -> R_co: ...

class ContactList(Protocol[R_co]):
    def __call__(self, filters: Optional[Mapping[str, Any]] = ..., *,
        fields: Names = ..., exclude: Names = ..., page_size: int = ..., ordering: Names = ..., id: Many[int] = ..., id__gt: int =
        ..., id__gte: int = ..., id__lt: int = ..., id__lte: int = ..., id__range: Several[int] = ..., id__in: Several[int] = ...,
        name: Many[Text] = ..., name__iexact: Text = ..., name__contains: Text = ..., name__icontains: Text = ...,
        name__startswith: Text = ..., name__istartswith: Text = ..., name__endswith: Text = ..., name__iendswith: Text = ...,
        name__in: Several[Text] = ..., email: Many[Text] = ..., email__iexact: Text = ..., email__contains: Text = ...,
        email__icontains: Text = ..., email__startswith: Text = ..., email__istartswith: Text = ..., email__endswith: Text = ...,
        email__iendswith: Text = ..., email__in: Several[Text] = ..., phone: Many[Text] = ..., phone__iexact: Text = ...,
        phone__contains: Text = ..., phone__icontains: Text = ..., phone__startswith: Text = ..., phone__istartswith: Text = ...,
        phone__endswith: Text = ..., phone__iendswith: Text = ..., phone__in: Several[Text] = ..., role: Many[Text] = ...,
        role__iexact: Text = ..., role__contains: Text = ..., role__icontains: Text = ..., role__startswith: Text = ...,
        role__istartswith: Text = ..., role__endswith: Text = ..., role__iendswith: Text = ..., role__in: Several[Text] = ...,
        type: Many[Literal["primary", "technical", "business", "procurement", "security", "billing", "executive_sponsor", "legal",
        "incident_response"]] = ..., type__in: Several[Literal["primary", "technical", "business", "procurement", "security",
        "billing", "executive_sponsor", "legal", "incident_response"]] = ..., created: Many[Time] = ..., created__gt: Time = ...,
        created__gte: Time = ..., created__lt: Time = ..., created__lte: Time = ..., created__range: Several[Time] = ...,
        created__in: Several[Time] = ..., created__date: Time = ..., created__year: int = ..., created__month: int = ..., updated:
        Many[Time] = ..., updated__gt: Time = ..., updated__gte: Time = ..., updated__lt: Time = ..., updated__lte: Time = ...,
        updated__range: Several[Time] = ..., updated__in: Several[Time] = ..., updated__date: Time = ..., updated__year: int =
        ..., updated__month: int = ...,
    ) -> R_co: ...

class EventList(Protocol[R_co]):
    def __call__(self, filters: Optional[Mapping[str, Any]] = ..., *,
        fields: Names = ..., exclude: Names = ..., page_size: int = ..., after: int = ..., ordering: Names = ..., id: Many[int] =
        ..., id__gt: int = ..., id__gte: int = ..., id__lt: int = ..., id__lte: int = ..., id__range: Several[int] = ..., id__in:
        Several[int] = ..., event: Many[Text] = ..., event__iexact: Text = ..., event__contains: Text = ..., event__icontains:
        Text = ..., event__startswith: Text = ..., event__istartswith: Text = ..., event__endswith: Text = ..., event__iendswith:
        Text = ..., event__in: Several[Text] = ..., timestamp: Many[Time] = ..., timestamp__gt: Time = ..., timestamp__gte: Time =
        ..., timestamp__lt: Time = ..., timestamp__lte: Time = ..., timestamp__range: Several[Time] = ..., timestamp__in:
        Several[Time] = ..., timestamp__date: Time = ..., timestamp__year: int = ..., timestamp__month: int = ..., object_type:
        Many[Text] = ..., object_type__iexact: Text = ..., object_type__contains: Text = ..., object_type__icontains: Text = ...,
        object_type__startswith: Text = ..., object_type__istartswith: Text = ..., object_type__endswith: Text = ...,
        object_type__iendswith: Text = ..., object_type__in: Several[Text] = ..., object_id: Many[int] = ..., object_id__gt: int =
        ..., object_id__gte: int = ..., object_id__lt: int = ..., object_id__lte: int = ..., object_id__range: Several[int] = ...,
        object_id__in: Several[int] = ...,
    ) -> R_co: ...

class RecipientOfAnExportList(Protocol[R_co]):
    def __call__(self, filters: Optional[Mapping[str, Any]] = ..., *,
        fields: Names = ..., exclude: Names = ..., page_size: int = ..., ordering: Names = ..., id: Many[int] = ..., id__gt: int =
        ..., id__gte: int = ..., id__lt: int = ..., id__lte: int = ..., id__range: Several[int] = ..., id__in: Several[int] = ...,
        run: Many[int] = ..., run__gt: int = ..., run__gte: int = ..., run__lt: int = ..., run__lte: int = ..., run__range:
        Several[int] = ..., run__in: Several[int] = ..., email: Many[Text] = ..., email__iexact: Text = ..., email__contains: Text
        = ..., email__icontains: Text = ..., email__startswith: Text = ..., email__istartswith: Text = ..., email__endswith: Text
        = ..., email__iendswith: Text = ..., email__in: Several[Text] = ..., status: Many[Literal["pending", "sent", "failed"]] =
        ..., status__in: Several[Literal["pending", "sent", "failed"]] = ..., sent_at: Many[Time] = ..., sent_at__gt: Time = ...,
        sent_at__gte: Time = ..., sent_at__lt: Time = ..., sent_at__lte: Time = ..., sent_at__range: Several[Time] = ...,
        sent_at__in: Several[Time] = ..., sent_at__date: Time = ..., sent_at__year: int = ..., sent_at__month: int = ...,
        sent_at__isnull: bool = ..., error: Many[Text] = ..., error__iexact: Text = ..., error__contains: Text = ...,
        error__icontains: Text = ..., error__startswith: Text = ..., error__istartswith: Text = ..., error__endswith: Text = ...,
        error__iendswith: Text = ..., error__in: Several[Text] = ..., error__isnull: bool = ...,
    ) -> R_co: ...

class FeedbackList(Protocol[R_co]):
    def __call__(self, filters: Optional[Mapping[str, Any]] = ..., *,
        fields: Names = ..., exclude: Names = ..., page_size: int = ..., ordering: Names = ..., id: Many[int] = ..., id__gt: int =
        ..., id__gte: int = ..., id__lt: int = ..., id__lte: int = ..., id__range: Several[int] = ..., id__in: Several[int] = ...,
        type: Many[Literal["scoping", "technical", "presentation", "other"]] = ..., type__in: Several[Literal["scoping",
        "technical", "presentation", "other"]] = ..., body: Many[Text] = ..., body__iexact: Text = ..., body__contains: Text =
        ..., body__icontains: Text = ..., body__startswith: Text = ..., body__istartswith: Text = ..., body__endswith: Text = ...,
        body__iendswith: Text = ..., body__in: Several[Text] = ..., author: Many[Ref] = ..., author__in: Several[Ref] = ...,
        created: Many[Time] = ..., created__gt: Time = ..., created__gte: Time = ..., created__lt: Time = ..., created__lte: Time
        = ..., created__range: Several[Time] = ..., created__in: Several[Time] = ..., created__date: Time = ..., created__year:
        int = ..., created__month: int = ..., updated: Many[Time] = ..., updated__gt: Time = ..., updated__gte: Time = ...,
        updated__lt: Time = ..., updated__lte: Time = ..., updated__range: Several[Time] = ..., updated__in: Several[Time] = ...,
        updated__date: Time = ..., updated__year: int = ..., updated__month: int = ..., author__username: Many[Text] = ...,
        author__username__iexact: Text = ..., author__username__contains: Text = ..., author__username__icontains: Text = ...,
        author__username__startswith: Text = ..., author__username__istartswith: Text = ..., author__username__endswith: Text =
        ..., author__username__iendswith: Text = ..., author__username__in: Several[Text] = ..., author__display_name: Many[Text]
        = ..., author__display_name__iexact: Text = ..., author__display_name__contains: Text = ...,
        author__display_name__icontains: Text = ..., author__display_name__startswith: Text = ...,
        author__display_name__istartswith: Text = ..., author__display_name__endswith: Text = ...,
        author__display_name__iendswith: Text = ..., author__display_name__in: Several[Text] = ...,
    ) -> R_co: ...

class FrameworkAgreementList(Protocol[R_co]):
    def __call__(self, filters: Optional[Mapping[str, Any]] = ..., *,
        fields: Names = ..., exclude: Names = ..., page_size: int = ..., ordering: Names = ..., id: Many[int] = ..., id__gt: int =
        ..., id__gte: int = ..., id__lt: int = ..., id__lte: int = ..., id__range: Several[int] = ..., id__in: Several[int] = ...,
        name: Many[Text] = ..., name__iexact: Text = ..., name__contains: Text = ..., name__icontains: Text = ...,
        name__startswith: Text = ..., name__istartswith: Text = ..., name__endswith: Text = ..., name__iendswith: Text = ...,
        name__in: Several[Text] = ..., start_date: Many[Time] = ..., start_date__gt: Time = ..., start_date__gte: Time = ...,
        start_date__lt: Time = ..., start_date__lte: Time = ..., start_date__range: Several[Time] = ..., start_date__in:
        Several[Time] = ..., start_date__date: Time = ..., start_date__year: int = ..., start_date__month: int = ..., end_date:
        Many[Time] = ..., end_date__gt: Time = ..., end_date__gte: Time = ..., end_date__lt: Time = ..., end_date__lte: Time =
        ..., end_date__range: Several[Time] = ..., end_date__in: Several[Time] = ..., end_date__date: Time = ..., end_date__year:
        int = ..., end_date__month: int = ..., end_date__isnull: bool = ..., total_value: Many[Number] = ..., total_value__gt:
        Number = ..., total_value__gte: Number = ..., total_value__lt: Number = ..., total_value__lte: Number = ...,
        total_value__range: Several[Number] = ..., total_value__in: Several[Number] = ..., remaining_value: Many[Number] = ...,
        remaining_value__gt: Number = ..., remaining_value__gte: Number = ..., remaining_value__lt: Number = ...,
        remaining_value__lte: Number = ..., remaining_value__range: Several[Number] = ..., remaining_value__in: Several[Number] =
        ..., allow_over_allocation: Many[bool] = ..., allow_over_allocation__in: Several[bool] = ..., closed: Many[bool] = ...,
        closed__in: Several[bool] = ..., created: Many[Time] = ..., created__gt: Time = ..., created__gte: Time = ...,
        created__lt: Time = ..., created__lte: Time = ..., created__range: Several[Time] = ..., created__in: Several[Time] = ...,
        created__date: Time = ..., created__year: int = ..., created__month: int = ..., updated: Many[Time] = ..., updated__gt:
        Time = ..., updated__gte: Time = ..., updated__lt: Time = ..., updated__lte: Time = ..., updated__range: Several[Time] =
        ..., updated__in: Several[Time] = ..., updated__date: Time = ..., updated__year: int = ..., updated__month: int = ...,
    ) -> R_co: ...

class HolidayList(Protocol[R_co]):
    def __call__(self, filters: Optional[Mapping[str, Any]] = ..., *,
        fields: Names = ..., exclude: Names = ..., page_size: int = ..., ordering: Names = ..., id: Many[int] = ..., id__gt: int =
        ..., id__gte: int = ..., id__lt: int = ..., id__lte: int = ..., id__range: Several[int] = ..., id__in: Several[int] = ...,
        date: Many[Time] = ..., date__gt: Time = ..., date__gte: Time = ..., date__lt: Time = ..., date__lte: Time = ...,
        date__range: Several[Time] = ..., date__in: Several[Time] = ..., date__date: Time = ..., date__year: int = ...,
        date__month: int = ..., country: Many[Text] = ..., country__iexact: Text = ..., country__contains: Text = ...,
        country__icontains: Text = ..., country__startswith: Text = ..., country__istartswith: Text = ..., country__endswith: Text
        = ..., country__iendswith: Text = ..., country__in: Several[Text] = ..., subdivisions__contains__contains: Text = ...,
        subdivisions__contains__in: Several[Text] = ..., reason: Many[Text] = ..., reason__iexact: Text = ..., reason__contains:
        Text = ..., reason__icontains: Text = ..., reason__startswith: Text = ..., reason__istartswith: Text = ...,
        reason__endswith: Text = ..., reason__iendswith: Text = ..., reason__in: Several[Text] = ...,
    ) -> R_co: ...

class MemberList(Protocol[R_co]):
    def __call__(self, filters: Optional[Mapping[str, Any]] = ..., *,
        fields: Names = ..., exclude: Names = ..., page_size: int = ..., ordering: Names = ..., id: Many[int] = ..., id__gt: int =
        ..., id__gte: int = ..., id__lt: int = ..., id__lte: int = ..., id__range: Several[int] = ..., id__in: Several[int] = ...,
        user: Many[Ref] = ..., user__in: Several[Ref] = ..., roles__contains__contains: Text = ..., roles__contains__in:
        Several[Text] = ..., skills__contains__contains: Text = ..., skills__contains__in: Several[Text] = ..., added: Many[Time]
        = ..., added__gt: Time = ..., added__gte: Time = ..., added__lt: Time = ..., added__lte: Time = ..., added__range:
        Several[Time] = ..., added__in: Several[Time] = ..., added__date: Time = ..., added__year: int = ..., added__month: int =
        ..., user__username: Many[Text] = ..., user__username__iexact: Text = ..., user__username__contains: Text = ...,
        user__username__icontains: Text = ..., user__username__startswith: Text = ..., user__username__istartswith: Text = ...,
        user__username__endswith: Text = ..., user__username__iendswith: Text = ..., user__username__in: Several[Text] = ...,
        user__display_name: Many[Text] = ..., user__display_name__iexact: Text = ..., user__display_name__contains: Text = ...,
        user__display_name__icontains: Text = ..., user__display_name__startswith: Text = ..., user__display_name__istartswith:
        Text = ..., user__display_name__endswith: Text = ..., user__display_name__iendswith: Text = ..., user__display_name__in:
        Several[Text] = ...,
    ) -> R_co: ...

class RoleList(Protocol[R_co]):
    def __call__(self, filters: Optional[Mapping[str, Any]] = ..., *,
        fields: Names = ..., exclude: Names = ..., page_size: int = ..., ordering: Names = ..., id: Many[int] = ..., id__gt: int =
        ..., id__gte: int = ..., id__lt: int = ..., id__lte: int = ..., id__range: Several[int] = ..., id__in: Several[int] = ...,
        name: Many[Text] = ..., name__iexact: Text = ..., name__contains: Text = ..., name__icontains: Text = ...,
        name__startswith: Text = ..., name__istartswith: Text = ..., name__endswith: Text = ..., name__iendswith: Text = ...,
        name__in: Several[Text] = ..., slug: Many[Text] = ..., slug__iexact: Text = ..., slug__contains: Text = ...,
        slug__icontains: Text = ..., slug__startswith: Text = ..., slug__istartswith: Text = ..., slug__endswith: Text = ...,
        slug__iendswith: Text = ..., slug__in: Several[Text] = ..., permissions__contains__contains: Text = ...,
        permissions__contains__in: Several[Text] = ..., built_in: Many[bool] = ..., built_in__in: Several[bool] = ...,
    ) -> R_co: ...

class ServiceList(Protocol[R_co]):
    def __call__(self, filters: Optional[Mapping[str, Any]] = ..., *,
        fields: Names = ..., exclude: Names = ..., page_size: int = ..., ordering: Names = ..., id: Many[int] = ..., id__gt: int =
        ..., id__gte: int = ..., id__lt: int = ..., id__lte: int = ..., id__range: Several[int] = ..., id__in: Several[int] = ...,
        name: Many[Text] = ..., name__iexact: Text = ..., name__contains: Text = ..., name__icontains: Text = ...,
        name__startswith: Text = ..., name__istartswith: Text = ..., name__endswith: Text = ..., name__iendswith: Text = ...,
        name__in: Several[Text] = ..., slug: Many[Text] = ..., slug__iexact: Text = ..., slug__contains: Text = ...,
        slug__icontains: Text = ..., slug__startswith: Text = ..., slug__istartswith: Text = ..., slug__endswith: Text = ...,
        slug__iendswith: Text = ..., slug__in: Several[Text] = ..., description: Many[Text] = ..., description__iexact: Text =
        ..., description__contains: Text = ..., description__icontains: Text = ..., description__startswith: Text = ...,
        description__istartswith: Text = ..., description__endswith: Text = ..., description__iendswith: Text = ...,
        description__in: Several[Text] = ..., link: Many[Text] = ..., link__iexact: Text = ..., link__contains: Text = ...,
        link__icontains: Text = ..., link__startswith: Text = ..., link__istartswith: Text = ..., link__endswith: Text = ...,
        link__iendswith: Text = ..., link__in: Several[Text] = ..., is_core: Many[bool] = ..., is_core__in: Several[bool] = ...,
        owners: Many[Ref] = ..., owners__contains: Ref = ..., owners__in: Several[Ref] = ..., owners__isnull: bool = ...,
        skills_required: Many[Ref] = ..., skills_required__contains: Ref = ..., skills_required__in: Several[Ref] = ...,
        skills_required__isnull: bool = ..., skills_desired: Many[Ref] = ..., skills_desired__contains: Ref = ...,
        skills_desired__in: Several[Ref] = ..., skills_desired__isnull: bool = ..., owners__username: Many[Text] = ...,
        owners__username__iexact: Text = ..., owners__username__contains: Text = ..., owners__username__icontains: Text = ...,
        owners__username__startswith: Text = ..., owners__username__istartswith: Text = ..., owners__username__endswith: Text =
        ..., owners__username__iendswith: Text = ..., owners__username__in: Several[Text] = ..., owners__display_name: Many[Text]
        = ..., owners__display_name__iexact: Text = ..., owners__display_name__contains: Text = ...,
        owners__display_name__icontains: Text = ..., owners__display_name__startswith: Text = ...,
        owners__display_name__istartswith: Text = ..., owners__display_name__endswith: Text = ...,
        owners__display_name__iendswith: Text = ..., owners__display_name__in: Several[Text] = ..., skills_required__name:
        Many[Text] = ..., skills_required__name__iexact: Text = ..., skills_required__name__contains: Text = ...,
        skills_required__name__icontains: Text = ..., skills_required__name__startswith: Text = ...,
        skills_required__name__istartswith: Text = ..., skills_required__name__endswith: Text = ...,
        skills_required__name__iendswith: Text = ..., skills_required__name__in: Several[Text] = ..., skills_required__slug:
        Many[Text] = ..., skills_required__slug__iexact: Text = ..., skills_required__slug__contains: Text = ...,
        skills_required__slug__icontains: Text = ..., skills_required__slug__startswith: Text = ...,
        skills_required__slug__istartswith: Text = ..., skills_required__slug__endswith: Text = ...,
        skills_required__slug__iendswith: Text = ..., skills_required__slug__in: Several[Text] = ..., skills_desired__name:
        Many[Text] = ..., skills_desired__name__iexact: Text = ..., skills_desired__name__contains: Text = ...,
        skills_desired__name__icontains: Text = ..., skills_desired__name__startswith: Text = ...,
        skills_desired__name__istartswith: Text = ..., skills_desired__name__endswith: Text = ...,
        skills_desired__name__iendswith: Text = ..., skills_desired__name__in: Several[Text] = ..., skills_desired__slug:
        Many[Text] = ..., skills_desired__slug__iexact: Text = ..., skills_desired__slug__contains: Text = ...,
        skills_desired__slug__icontains: Text = ..., skills_desired__slug__startswith: Text = ...,
        skills_desired__slug__istartswith: Text = ..., skills_desired__slug__endswith: Text = ...,
        skills_desired__slug__iendswith: Text = ..., skills_desired__slug__in: Several[Text] = ...,
    ) -> R_co: ...

class SkillList(Protocol[R_co]):
    def __call__(self, filters: Optional[Mapping[str, Any]] = ..., *,
        fields: Names = ..., exclude: Names = ..., page_size: int = ..., ordering: Names = ..., id: Many[int] = ..., id__gt: int =
        ..., id__gte: int = ..., id__lt: int = ..., id__lte: int = ..., id__range: Several[int] = ..., id__in: Several[int] = ...,
        name: Many[Text] = ..., name__iexact: Text = ..., name__contains: Text = ..., name__icontains: Text = ...,
        name__startswith: Text = ..., name__istartswith: Text = ..., name__endswith: Text = ..., name__iendswith: Text = ...,
        name__in: Several[Text] = ..., slug: Many[Text] = ..., slug__iexact: Text = ..., slug__contains: Text = ...,
        slug__icontains: Text = ..., slug__startswith: Text = ..., slug__istartswith: Text = ..., slug__endswith: Text = ...,
        slug__iendswith: Text = ..., slug__in: Several[Text] = ..., description: Many[Text] = ..., description__iexact: Text =
        ..., description__contains: Text = ..., description__icontains: Text = ..., description__startswith: Text = ...,
        description__istartswith: Text = ..., description__endswith: Text = ..., description__iendswith: Text = ...,
        description__in: Several[Text] = ..., category: Many[Text] = ..., category__iexact: Text = ..., category__contains: Text =
        ..., category__icontains: Text = ..., category__startswith: Text = ..., category__istartswith: Text = ...,
        category__endswith: Text = ..., category__iendswith: Text = ..., category__in: Several[Text] = ...,
    ) -> R_co: ...

class MemberOfATrustGroupList(Protocol[R_co]):
    def __call__(self, filters: Optional[Mapping[str, Any]] = ..., *,
        fields: Names = ..., exclude: Names = ..., page_size: int = ..., ordering: Names = ..., id: Many[int] = ..., id__gt: int =
        ..., id__gte: int = ..., id__lt: int = ..., id__lte: int = ..., id__range: Several[int] = ..., id__in: Several[int] = ...,
        user: Many[Ref] = ..., user__in: Several[Ref] = ..., admin: Many[bool] = ..., admin__in: Several[bool] = ...,
        user__username: Many[Text] = ..., user__username__iexact: Text = ..., user__username__contains: Text = ...,
        user__username__icontains: Text = ..., user__username__startswith: Text = ..., user__username__istartswith: Text = ...,
        user__username__endswith: Text = ..., user__username__iendswith: Text = ..., user__username__in: Several[Text] = ...,
        user__display_name: Many[Text] = ..., user__display_name__iexact: Text = ..., user__display_name__contains: Text = ...,
        user__display_name__icontains: Text = ..., user__display_name__startswith: Text = ..., user__display_name__istartswith:
        Text = ..., user__display_name__endswith: Text = ..., user__display_name__iendswith: Text = ..., user__display_name__in:
        Several[Text] = ...,
    ) -> R_co: ...

class TrustGroupList(Protocol[R_co]):
    def __call__(self, filters: Optional[Mapping[str, Any]] = ..., *,
        fields: Names = ..., exclude: Names = ..., page_size: int = ..., ordering: Names = ..., id: Many[int] = ..., id__gt: int =
        ..., id__gte: int = ..., id__lt: int = ..., id__lte: int = ..., id__range: Several[int] = ..., id__in: Several[int] = ...,
        name: Many[Text] = ..., name__iexact: Text = ..., name__contains: Text = ..., name__icontains: Text = ...,
        name__startswith: Text = ..., name__istartswith: Text = ..., name__endswith: Text = ..., name__iendswith: Text = ...,
        name__in: Several[Text] = ..., description: Many[Text] = ..., description__iexact: Text = ..., description__contains: Text
        = ..., description__icontains: Text = ..., description__startswith: Text = ..., description__istartswith: Text = ...,
        description__endswith: Text = ..., description__iendswith: Text = ..., description__in: Several[Text] = ..., members:
        Many[Ref] = ..., members__contains: Ref = ..., members__in: Several[Ref] = ..., members__isnull: bool = ...,
        members__user: Many[int] = ..., members__user__in: Several[int] = ..., members__admin: Many[bool] = ...,
        members__admin__in: Several[bool] = ...,
    ) -> R_co: ...

class ChangeOfAClientList(Protocol[R_co]):
    def __call__(self, filters: Optional[Mapping[str, Any]] = ..., *,
        fields: Names = ..., exclude: Names = ..., page_size: int = ..., ordering: Names = ..., id: Many[int] = ..., id__gt: int =
        ..., id__gte: int = ..., id__lt: int = ..., id__lte: int = ..., id__range: Several[int] = ..., id__in: Several[int] = ...,
        at: Many[Time] = ..., at__gt: Time = ..., at__gte: Time = ..., at__lt: Time = ..., at__lte: Time = ..., at__range:
        Several[Time] = ..., at__in: Several[Time] = ..., at__date: Time = ..., at__year: int = ..., at__month: int = ..., actor:
        Many[Ref] = ..., actor__in: Several[Ref] = ..., actor__isnull: bool = ..., request_id: Many[Text] = ...,
        request_id__iexact: Text = ..., request_id__contains: Text = ..., request_id__icontains: Text = ...,
        request_id__startswith: Text = ..., request_id__istartswith: Text = ..., request_id__endswith: Text = ...,
        request_id__iendswith: Text = ..., request_id__in: Several[Text] = ..., action: Many[Text] = ..., action__iexact: Text =
        ..., action__contains: Text = ..., action__icontains: Text = ..., action__startswith: Text = ..., action__istartswith:
        Text = ..., action__endswith: Text = ..., action__iendswith: Text = ..., action__in: Several[Text] = ..., actor__username:
        Many[Text] = ..., actor__username__iexact: Text = ..., actor__username__contains: Text = ..., actor__username__icontains:
        Text = ..., actor__username__startswith: Text = ..., actor__username__istartswith: Text = ..., actor__username__endswith:
        Text = ..., actor__username__iendswith: Text = ..., actor__username__in: Several[Text] = ..., actor__display_name:
        Many[Text] = ..., actor__display_name__iexact: Text = ..., actor__display_name__contains: Text = ...,
        actor__display_name__icontains: Text = ..., actor__display_name__startswith: Text = ..., actor__display_name__istartswith:
        Text = ..., actor__display_name__endswith: Text = ..., actor__display_name__iendswith: Text = ...,
        actor__display_name__in: Several[Text] = ...,
    ) -> R_co: ...

class ChangeOfAJobList(Protocol[R_co]):
    def __call__(self, filters: Optional[Mapping[str, Any]] = ..., *,
        fields: Names = ..., exclude: Names = ..., page_size: int = ..., ordering: Names = ..., id: Many[int] = ..., id__gt: int =
        ..., id__gte: int = ..., id__lt: int = ..., id__lte: int = ..., id__range: Several[int] = ..., id__in: Several[int] = ...,
        at: Many[Time] = ..., at__gt: Time = ..., at__gte: Time = ..., at__lt: Time = ..., at__lte: Time = ..., at__range:
        Several[Time] = ..., at__in: Several[Time] = ..., at__date: Time = ..., at__year: int = ..., at__month: int = ..., actor:
        Many[Ref] = ..., actor__in: Several[Ref] = ..., actor__isnull: bool = ..., request_id: Many[Text] = ...,
        request_id__iexact: Text = ..., request_id__contains: Text = ..., request_id__icontains: Text = ...,
        request_id__startswith: Text = ..., request_id__istartswith: Text = ..., request_id__endswith: Text = ...,
        request_id__iendswith: Text = ..., request_id__in: Several[Text] = ..., action: Many[Text] = ..., action__iexact: Text =
        ..., action__contains: Text = ..., action__icontains: Text = ..., action__startswith: Text = ..., action__istartswith:
        Text = ..., action__endswith: Text = ..., action__iendswith: Text = ..., action__in: Several[Text] = ..., actor__username:
        Many[Text] = ..., actor__username__iexact: Text = ..., actor__username__contains: Text = ..., actor__username__icontains:
        Text = ..., actor__username__startswith: Text = ..., actor__username__istartswith: Text = ..., actor__username__endswith:
        Text = ..., actor__username__iendswith: Text = ..., actor__username__in: Several[Text] = ..., actor__display_name:
        Many[Text] = ..., actor__display_name__iexact: Text = ..., actor__display_name__contains: Text = ...,
        actor__display_name__icontains: Text = ..., actor__display_name__startswith: Text = ..., actor__display_name__istartswith:
        Text = ..., actor__display_name__endswith: Text = ..., actor__display_name__iendswith: Text = ...,
        actor__display_name__in: Several[Text] = ...,
    ) -> R_co: ...

class ChangeOfAOrganisationalUnitList(Protocol[R_co]):
    def __call__(self, filters: Optional[Mapping[str, Any]] = ..., *,
        fields: Names = ..., exclude: Names = ..., page_size: int = ..., ordering: Names = ..., id: Many[int] = ..., id__gt: int =
        ..., id__gte: int = ..., id__lt: int = ..., id__lte: int = ..., id__range: Several[int] = ..., id__in: Several[int] = ...,
        at: Many[Time] = ..., at__gt: Time = ..., at__gte: Time = ..., at__lt: Time = ..., at__lte: Time = ..., at__range:
        Several[Time] = ..., at__in: Several[Time] = ..., at__date: Time = ..., at__year: int = ..., at__month: int = ..., actor:
        Many[Ref] = ..., actor__in: Several[Ref] = ..., actor__isnull: bool = ..., request_id: Many[Text] = ...,
        request_id__iexact: Text = ..., request_id__contains: Text = ..., request_id__icontains: Text = ...,
        request_id__startswith: Text = ..., request_id__istartswith: Text = ..., request_id__endswith: Text = ...,
        request_id__iendswith: Text = ..., request_id__in: Several[Text] = ..., action: Many[Text] = ..., action__iexact: Text =
        ..., action__contains: Text = ..., action__icontains: Text = ..., action__startswith: Text = ..., action__istartswith:
        Text = ..., action__endswith: Text = ..., action__iendswith: Text = ..., action__in: Several[Text] = ..., actor__username:
        Many[Text] = ..., actor__username__iexact: Text = ..., actor__username__contains: Text = ..., actor__username__icontains:
        Text = ..., actor__username__startswith: Text = ..., actor__username__istartswith: Text = ..., actor__username__endswith:
        Text = ..., actor__username__iendswith: Text = ..., actor__username__in: Several[Text] = ..., actor__display_name:
        Many[Text] = ..., actor__display_name__iexact: Text = ..., actor__display_name__contains: Text = ...,
        actor__display_name__icontains: Text = ..., actor__display_name__startswith: Text = ..., actor__display_name__istartswith:
        Text = ..., actor__display_name__endswith: Text = ..., actor__display_name__iendswith: Text = ...,
        actor__display_name__in: Several[Text] = ...,
    ) -> R_co: ...

class ChangeOfAPhaseList(Protocol[R_co]):
    def __call__(self, filters: Optional[Mapping[str, Any]] = ..., *,
        fields: Names = ..., exclude: Names = ..., page_size: int = ..., ordering: Names = ..., id: Many[int] = ..., id__gt: int =
        ..., id__gte: int = ..., id__lt: int = ..., id__lte: int = ..., id__range: Several[int] = ..., id__in: Several[int] = ...,
        at: Many[Time] = ..., at__gt: Time = ..., at__gte: Time = ..., at__lt: Time = ..., at__lte: Time = ..., at__range:
        Several[Time] = ..., at__in: Several[Time] = ..., at__date: Time = ..., at__year: int = ..., at__month: int = ..., actor:
        Many[Ref] = ..., actor__in: Several[Ref] = ..., actor__isnull: bool = ..., request_id: Many[Text] = ...,
        request_id__iexact: Text = ..., request_id__contains: Text = ..., request_id__icontains: Text = ...,
        request_id__startswith: Text = ..., request_id__istartswith: Text = ..., request_id__endswith: Text = ...,
        request_id__iendswith: Text = ..., request_id__in: Several[Text] = ..., action: Many[Text] = ..., action__iexact: Text =
        ..., action__contains: Text = ..., action__icontains: Text = ..., action__startswith: Text = ..., action__istartswith:
        Text = ..., action__endswith: Text = ..., action__iendswith: Text = ..., action__in: Several[Text] = ..., actor__username:
        Many[Text] = ..., actor__username__iexact: Text = ..., actor__username__contains: Text = ..., actor__username__icontains:
        Text = ..., actor__username__startswith: Text = ..., actor__username__istartswith: Text = ..., actor__username__endswith:
        Text = ..., actor__username__iendswith: Text = ..., actor__username__in: Several[Text] = ..., actor__display_name:
        Many[Text] = ..., actor__display_name__iexact: Text = ..., actor__display_name__contains: Text = ...,
        actor__display_name__icontains: Text = ..., actor__display_name__startswith: Text = ..., actor__display_name__istartswith:
        Text = ..., actor__display_name__endswith: Text = ..., actor__display_name__iendswith: Text = ...,
        actor__display_name__in: Several[Text] = ...,
    ) -> R_co: ...

class ChangeOfAUserList(Protocol[R_co]):
    def __call__(self, filters: Optional[Mapping[str, Any]] = ..., *,
        fields: Names = ..., exclude: Names = ..., page_size: int = ..., ordering: Names = ..., id: Many[int] = ..., id__gt: int =
        ..., id__gte: int = ..., id__lt: int = ..., id__lte: int = ..., id__range: Several[int] = ..., id__in: Several[int] = ...,
        at: Many[Time] = ..., at__gt: Time = ..., at__gte: Time = ..., at__lt: Time = ..., at__lte: Time = ..., at__range:
        Several[Time] = ..., at__in: Several[Time] = ..., at__date: Time = ..., at__year: int = ..., at__month: int = ..., actor:
        Many[Ref] = ..., actor__in: Several[Ref] = ..., actor__isnull: bool = ..., request_id: Many[Text] = ...,
        request_id__iexact: Text = ..., request_id__contains: Text = ..., request_id__icontains: Text = ...,
        request_id__startswith: Text = ..., request_id__istartswith: Text = ..., request_id__endswith: Text = ...,
        request_id__iendswith: Text = ..., request_id__in: Several[Text] = ..., action: Many[Text] = ..., action__iexact: Text =
        ..., action__contains: Text = ..., action__icontains: Text = ..., action__startswith: Text = ..., action__istartswith:
        Text = ..., action__endswith: Text = ..., action__iendswith: Text = ..., action__in: Several[Text] = ..., actor__username:
        Many[Text] = ..., actor__username__iexact: Text = ..., actor__username__contains: Text = ..., actor__username__icontains:
        Text = ..., actor__username__startswith: Text = ..., actor__username__istartswith: Text = ..., actor__username__endswith:
        Text = ..., actor__username__iendswith: Text = ..., actor__username__in: Several[Text] = ..., actor__display_name:
        Many[Text] = ..., actor__display_name__iexact: Text = ..., actor__display_name__contains: Text = ...,
        actor__display_name__icontains: Text = ..., actor__display_name__startswith: Text = ..., actor__display_name__istartswith:
        Text = ..., actor__display_name__endswith: Text = ..., actor__display_name__iendswith: Text = ...,
        actor__display_name__in: Several[Text] = ...,
    ) -> R_co: ...
