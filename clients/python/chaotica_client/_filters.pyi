"""What lists take, by the type of their rows: every lookup of every field of theirs and of the rows they are related to, what they are sorted by, and which members are shown.

What is farther away is given by name: `list({"client__account_managers__username": "ada"})`.

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
Ordered = Union[T, Sequence[T], None]
Members = Union[str, Sequence[T], None]

TokenMember = Literal[
    "id", "name", "prefix", "created", "expires_at", "last_used_at",
]
TokenOrder = Literal[
    "id", "-id", "name", "-name", "prefix", "-prefix", "created", "-created", "expires_at", "-expires_at", "last_used_at",
    "-last_used_at",
]

class TokenList(Protocol[R_co]):
    def __call__(self, filters: Optional[Mapping[str, Any]] = ..., *,
        fields: Members[TokenMember] = ..., exclude: Members[TokenMember] = ..., page_size: int = ..., ordering:
        Ordered[TokenOrder] = ..., id: Many[int] = ..., id__gt: int = ..., id__gte: int = ..., id__lt: int = ..., id__lte: int =
        ..., id__range: Several[int] = ..., id__in: Several[int] = ..., name: Many[Text] = ..., name__iexact: Text = ...,
        name__contains: Text = ..., name__icontains: Text = ..., name__startswith: Text = ..., name__istartswith: Text = ...,
        name__endswith: Text = ..., name__iendswith: Text = ..., name__in: Several[Text] = ..., prefix: Many[Text] = ...,
        prefix__iexact: Text = ..., prefix__contains: Text = ..., prefix__icontains: Text = ..., prefix__startswith: Text = ...,
        prefix__istartswith: Text = ..., prefix__endswith: Text = ..., prefix__iendswith: Text = ..., prefix__in: Several[Text] =
        ..., created: Many[Time] = ..., created__gt: Time = ..., created__gte: Time = ..., created__lt: Time = ..., created__lte:
        Time = ..., created__range: Several[Time] = ..., created__in: Several[Time] = ..., created__date: Time = ...,
        created__year: int = ..., created__month: int = ..., expires_at: Many[Time] = ..., expires_at__gt: Time = ...,
        expires_at__gte: Time = ..., expires_at__lt: Time = ..., expires_at__lte: Time = ..., expires_at__range: Several[Time] =
        ..., expires_at__in: Several[Time] = ..., expires_at__date: Time = ..., expires_at__year: int = ..., expires_at__month:
        int = ..., expires_at__isnull: bool = ..., last_used_at: Many[Time] = ..., last_used_at__gt: Time = ...,
        last_used_at__gte: Time = ..., last_used_at__lt: Time = ..., last_used_at__lte: Time = ..., last_used_at__range:
        Several[Time] = ..., last_used_at__in: Several[Time] = ..., last_used_at__date: Time = ..., last_used_at__year: int = ...,
        last_used_at__month: int = ..., last_used_at__isnull: bool = ...,
    ) -> R_co: ...

TokenOfAUserMember = Literal[
    "id", "name", "prefix", "created", "expires_at", "last_used_at",
]
TokenOfAUserOrder = Literal[
    "id", "-id", "name", "-name", "prefix", "-prefix", "created", "-created", "expires_at", "-expires_at", "last_used_at",
    "-last_used_at",
]

class TokenOfAUserList(Protocol[R_co]):
    def __call__(self, filters: Optional[Mapping[str, Any]] = ..., *,
        fields: Members[TokenOfAUserMember] = ..., exclude: Members[TokenOfAUserMember] = ..., page_size: int = ..., ordering:
        Ordered[TokenOfAUserOrder] = ..., id: Many[int] = ..., id__gt: int = ..., id__gte: int = ..., id__lt: int = ..., id__lte:
        int = ..., id__range: Several[int] = ..., id__in: Several[int] = ..., name: Many[Text] = ..., name__iexact: Text = ...,
        name__contains: Text = ..., name__icontains: Text = ..., name__startswith: Text = ..., name__istartswith: Text = ...,
        name__endswith: Text = ..., name__iendswith: Text = ..., name__in: Several[Text] = ..., prefix: Many[Text] = ...,
        prefix__iexact: Text = ..., prefix__contains: Text = ..., prefix__icontains: Text = ..., prefix__startswith: Text = ...,
        prefix__istartswith: Text = ..., prefix__endswith: Text = ..., prefix__iendswith: Text = ..., prefix__in: Several[Text] =
        ..., created: Many[Time] = ..., created__gt: Time = ..., created__gte: Time = ..., created__lt: Time = ..., created__lte:
        Time = ..., created__range: Several[Time] = ..., created__in: Several[Time] = ..., created__date: Time = ...,
        created__year: int = ..., created__month: int = ..., expires_at: Many[Time] = ..., expires_at__gt: Time = ...,
        expires_at__gte: Time = ..., expires_at__lt: Time = ..., expires_at__lte: Time = ..., expires_at__range: Several[Time] =
        ..., expires_at__in: Several[Time] = ..., expires_at__date: Time = ..., expires_at__year: int = ..., expires_at__month:
        int = ..., expires_at__isnull: bool = ..., last_used_at: Many[Time] = ..., last_used_at__gt: Time = ...,
        last_used_at__gte: Time = ..., last_used_at__lt: Time = ..., last_used_at__lte: Time = ..., last_used_at__range:
        Several[Time] = ..., last_used_at__in: Several[Time] = ..., last_used_at__date: Time = ..., last_used_at__year: int = ...,
        last_used_at__month: int = ..., last_used_at__isnull: bool = ...,
    ) -> R_co: ...

UserMember = Literal[
    "id", "username", "email", "first_name", "last_name", "display_name", "is_active", "date_joined", "profile",
    "profile__job_title", "profile__phone", "profile__skills", "profile__units", "profile__timezone", "profile__city",
    "profile__country", "trustgroups", "is_superuser", "global_role", "manager", "manager__id", "manager__username",
    "manager__display_name", "rate_limit", "calendar_created",
]
UserOrder = Literal[
    "id", "-id", "username", "-username", "email", "-email", "first_name", "-first_name", "last_name", "-last_name",
    "display_name", "-display_name", "is_active", "-is_active", "date_joined", "-date_joined", "profile__job_title",
    "-profile__job_title", "profile__phone", "-profile__phone", "profile__timezone", "-profile__timezone", "profile__city",
    "-profile__city", "profile__country", "-profile__country", "is_superuser", "-is_superuser", "global_role", "-global_role",
    "manager", "-manager", "rate_limit", "-rate_limit", "calendar_created", "-calendar_created", "manager__id", "-manager__id",
    "manager__username", "-manager__username", "manager__email", "-manager__email", "manager__first_name", "-manager__first_name",
    "manager__last_name", "-manager__last_name", "manager__display_name", "-manager__display_name", "manager__is_active",
    "-manager__is_active", "manager__date_joined", "-manager__date_joined", "manager__profile__job_title",
    "-manager__profile__job_title", "manager__profile__phone", "-manager__profile__phone", "manager__profile__timezone",
    "-manager__profile__timezone", "manager__profile__city", "-manager__profile__city", "manager__profile__country",
    "-manager__profile__country", "manager__is_superuser", "-manager__is_superuser", "manager__global_role",
    "-manager__global_role", "manager__manager", "-manager__manager", "manager__rate_limit", "-manager__rate_limit",
    "manager__calendar_created", "-manager__calendar_created", "manager__manager__id", "-manager__manager__id",
    "manager__manager__username", "-manager__manager__username", "manager__manager__email", "-manager__manager__email",
    "manager__manager__first_name", "-manager__manager__first_name", "manager__manager__last_name",
    "-manager__manager__last_name", "manager__manager__display_name", "-manager__manager__display_name",
    "manager__manager__is_active", "-manager__manager__is_active", "manager__manager__date_joined",
    "-manager__manager__date_joined", "manager__manager__profile__job_title", "-manager__manager__profile__job_title",
    "manager__manager__profile__phone", "-manager__manager__profile__phone", "manager__manager__profile__timezone",
    "-manager__manager__profile__timezone", "manager__manager__profile__city", "-manager__manager__profile__city",
    "manager__manager__profile__country", "-manager__manager__profile__country", "manager__manager__is_superuser",
    "-manager__manager__is_superuser", "manager__manager__global_role", "-manager__manager__global_role",
    "manager__manager__manager", "-manager__manager__manager", "manager__manager__rate_limit", "-manager__manager__rate_limit",
    "manager__manager__calendar_created", "-manager__manager__calendar_created",
]

class UserList(Protocol[R_co]):
    def __call__(self, filters: Optional[Mapping[str, Any]] = ..., *,
        fields: Members[UserMember] = ..., exclude: Members[UserMember] = ..., page_size: int = ..., ordering: Ordered[UserOrder]
        = ..., search: str = ..., id: Many[int] = ..., id__gt: int = ..., id__gte: int = ..., id__lt: int = ..., id__lte: int =
        ..., id__range: Several[int] = ..., id__in: Several[int] = ..., username: Many[Text] = ..., username__iexact: Text = ...,
        username__contains: Text = ..., username__icontains: Text = ..., username__startswith: Text = ..., username__istartswith:
        Text = ..., username__endswith: Text = ..., username__iendswith: Text = ..., username__in: Several[Text] = ..., email:
        Many[Text] = ..., email__iexact: Text = ..., email__contains: Text = ..., email__icontains: Text = ..., email__startswith:
        Text = ..., email__istartswith: Text = ..., email__endswith: Text = ..., email__iendswith: Text = ..., email__in:
        Several[Text] = ..., first_name: Many[Text] = ..., first_name__iexact: Text = ..., first_name__contains: Text = ...,
        first_name__icontains: Text = ..., first_name__startswith: Text = ..., first_name__istartswith: Text = ...,
        first_name__endswith: Text = ..., first_name__iendswith: Text = ..., first_name__in: Several[Text] = ..., last_name:
        Many[Text] = ..., last_name__iexact: Text = ..., last_name__contains: Text = ..., last_name__icontains: Text = ...,
        last_name__startswith: Text = ..., last_name__istartswith: Text = ..., last_name__endswith: Text = ...,
        last_name__iendswith: Text = ..., last_name__in: Several[Text] = ..., display_name: Many[Text] = ...,
        display_name__iexact: Text = ..., display_name__contains: Text = ..., display_name__icontains: Text = ...,
        display_name__startswith: Text = ..., display_name__istartswith: Text = ..., display_name__endswith: Text = ...,
        display_name__iendswith: Text = ..., display_name__in: Several[Text] = ..., is_active: Many[bool] = ..., is_active__in:
        Several[bool] = ..., date_joined: Many[Time] = ..., date_joined__gt: Time = ..., date_joined__gte: Time = ...,
        date_joined__lt: Time = ..., date_joined__lte: Time = ..., date_joined__range: Several[Time] = ..., date_joined__in:
        Several[Time] = ..., date_joined__date: Time = ..., date_joined__year: int = ..., date_joined__month: int = ...,
        profile__job_title: Many[Text] = ..., profile__job_title__iexact: Text = ..., profile__job_title__contains: Text = ...,
        profile__job_title__icontains: Text = ..., profile__job_title__startswith: Text = ..., profile__job_title__istartswith:
        Text = ..., profile__job_title__endswith: Text = ..., profile__job_title__iendswith: Text = ..., profile__job_title__in:
        Several[Text] = ..., profile__phone: Many[Text] = ..., profile__phone__iexact: Text = ..., profile__phone__contains: Text
        = ..., profile__phone__icontains: Text = ..., profile__phone__startswith: Text = ..., profile__phone__istartswith: Text =
        ..., profile__phone__endswith: Text = ..., profile__phone__iendswith: Text = ..., profile__phone__in: Several[Text] = ...,
        profile__phone__isnull: bool = ..., profile__skills__contains: Text = ..., profile__skills__in: Several[Text] = ...,
        profile__units: Many[Ref] = ..., profile__units__contains: Ref = ..., profile__units__in: Several[Ref] = ...,
        profile__units__isnull: bool = ..., profile__timezone: Many[Text] = ..., profile__timezone__iexact: Text = ...,
        profile__timezone__contains: Text = ..., profile__timezone__icontains: Text = ..., profile__timezone__startswith: Text =
        ..., profile__timezone__istartswith: Text = ..., profile__timezone__endswith: Text = ..., profile__timezone__iendswith:
        Text = ..., profile__timezone__in: Several[Text] = ..., profile__city: Many[Text] = ..., profile__city__iexact: Text =
        ..., profile__city__contains: Text = ..., profile__city__icontains: Text = ..., profile__city__startswith: Text = ...,
        profile__city__istartswith: Text = ..., profile__city__endswith: Text = ..., profile__city__iendswith: Text = ...,
        profile__city__in: Several[Text] = ..., profile__country: Many[Text] = ..., profile__country__iexact: Text = ...,
        profile__country__contains: Text = ..., profile__country__icontains: Text = ..., profile__country__startswith: Text = ...,
        profile__country__istartswith: Text = ..., profile__country__endswith: Text = ..., profile__country__iendswith: Text =
        ..., profile__country__in: Several[Text] = ..., trustgroups__contains: Text = ..., trustgroups__in: Several[Text] = ...,
        is_superuser: Many[bool] = ..., is_superuser__in: Several[bool] = ..., is_superuser__isnull: bool = ..., global_role:
        Many[Text] = ..., global_role__iexact: Text = ..., global_role__contains: Text = ..., global_role__icontains: Text = ...,
        global_role__startswith: Text = ..., global_role__istartswith: Text = ..., global_role__endswith: Text = ...,
        global_role__iendswith: Text = ..., global_role__in: Several[Text] = ..., global_role__isnull: bool = ..., manager:
        Many[Ref] = ..., manager__in: Several[Ref] = ..., manager__isnull: bool = ..., rate_limit: Many[int] = ...,
        rate_limit__gt: int = ..., rate_limit__gte: int = ..., rate_limit__lt: int = ..., rate_limit__lte: int = ...,
        rate_limit__range: Several[int] = ..., rate_limit__in: Several[int] = ..., rate_limit__isnull: bool = ...,
        calendar_created: Many[Time] = ..., calendar_created__gt: Time = ..., calendar_created__gte: Time = ...,
        calendar_created__lt: Time = ..., calendar_created__lte: Time = ..., calendar_created__range: Several[Time] = ...,
        calendar_created__in: Several[Time] = ..., calendar_created__date: Time = ..., calendar_created__year: int = ...,
        calendar_created__month: int = ..., calendar_created__isnull: bool = ..., profile__units__id: Many[int] = ...,
        profile__units__id__gt: int = ..., profile__units__id__gte: int = ..., profile__units__id__lt: int = ...,
        profile__units__id__lte: int = ..., profile__units__id__range: Several[int] = ..., profile__units__id__in: Several[int] =
        ..., profile__units__name: Many[Text] = ..., profile__units__name__iexact: Text = ..., profile__units__name__contains:
        Text = ..., profile__units__name__icontains: Text = ..., profile__units__name__startswith: Text = ...,
        profile__units__name__istartswith: Text = ..., profile__units__name__endswith: Text = ...,
        profile__units__name__iendswith: Text = ..., profile__units__name__in: Several[Text] = ..., profile__units__slug:
        Many[Text] = ..., profile__units__slug__iexact: Text = ..., profile__units__slug__contains: Text = ...,
        profile__units__slug__icontains: Text = ..., profile__units__slug__startswith: Text = ...,
        profile__units__slug__istartswith: Text = ..., profile__units__slug__endswith: Text = ...,
        profile__units__slug__iendswith: Text = ..., profile__units__slug__in: Several[Text] = ..., profile__units__description:
        Many[Text] = ..., profile__units__description__iexact: Text = ..., profile__units__description__contains: Text = ...,
        profile__units__description__icontains: Text = ..., profile__units__description__startswith: Text = ...,
        profile__units__description__istartswith: Text = ..., profile__units__description__endswith: Text = ...,
        profile__units__description__iendswith: Text = ..., profile__units__description__in: Several[Text] = ...,
        profile__units__members: Many[Ref] = ..., profile__units__members__contains: Ref = ..., profile__units__members__in:
        Several[Ref] = ..., profile__units__members__isnull: bool = ..., profile__units__active_jobs: Many[int] = ...,
        profile__units__active_jobs__gt: int = ..., profile__units__active_jobs__gte: int = ..., profile__units__active_jobs__lt:
        int = ..., profile__units__active_jobs__lte: int = ..., profile__units__active_jobs__range: Several[int] = ...,
        profile__units__active_jobs__in: Several[int] = ..., profile__units__capacity_utilization: Many[Number] = ...,
        profile__units__capacity_utilization__gt: Number = ..., profile__units__capacity_utilization__gte: Number = ...,
        profile__units__capacity_utilization__lt: Number = ..., profile__units__capacity_utilization__lte: Number = ...,
        profile__units__capacity_utilization__range: Several[Number] = ..., profile__units__capacity_utilization__in:
        Several[Number] = ..., profile__units__lead: Many[Ref] = ..., profile__units__lead__in: Several[Ref] = ...,
        profile__units__lead__isnull: bool = ..., profile__units__approval_required: Many[bool] = ...,
        profile__units__approval_required__in: Several[bool] = ..., profile__units__timezone: Many[Text] = ...,
        profile__units__timezone__iexact: Text = ..., profile__units__timezone__contains: Text = ...,
        profile__units__timezone__icontains: Text = ..., profile__units__timezone__startswith: Text = ...,
        profile__units__timezone__istartswith: Text = ..., profile__units__timezone__endswith: Text = ...,
        profile__units__timezone__iendswith: Text = ..., profile__units__timezone__in: Several[Text] = ...,
        profile__units__special_requirements: Many[Text] = ..., profile__units__special_requirements__iexact: Text = ...,
        profile__units__special_requirements__contains: Text = ..., profile__units__special_requirements__icontains: Text = ...,
        profile__units__special_requirements__startswith: Text = ..., profile__units__special_requirements__istartswith: Text =
        ..., profile__units__special_requirements__endswith: Text = ..., profile__units__special_requirements__iendswith: Text =
        ..., profile__units__special_requirements__in: Several[Text] = ..., profile__units__created: Many[Time] = ...,
        profile__units__created__gt: Time = ..., profile__units__created__gte: Time = ..., profile__units__created__lt: Time =
        ..., profile__units__created__lte: Time = ..., profile__units__created__range: Several[Time] = ...,
        profile__units__created__in: Several[Time] = ..., profile__units__created__date: Time = ...,
        profile__units__created__year: int = ..., profile__units__created__month: int = ..., profile__units__updated: Many[Time] =
        ..., profile__units__updated__gt: Time = ..., profile__units__updated__gte: Time = ..., profile__units__updated__lt: Time
        = ..., profile__units__updated__lte: Time = ..., profile__units__updated__range: Several[Time] = ...,
        profile__units__updated__in: Several[Time] = ..., profile__units__updated__date: Time = ...,
        profile__units__updated__year: int = ..., profile__units__updated__month: int = ..., manager__id: Many[int] = ...,
        manager__id__gt: int = ..., manager__id__gte: int = ..., manager__id__lt: int = ..., manager__id__lte: int = ...,
        manager__id__range: Several[int] = ..., manager__id__in: Several[int] = ..., manager__id__isnull: bool = ...,
        manager__username: Many[Text] = ..., manager__username__iexact: Text = ..., manager__username__contains: Text = ...,
        manager__username__icontains: Text = ..., manager__username__startswith: Text = ..., manager__username__istartswith: Text
        = ..., manager__username__endswith: Text = ..., manager__username__iendswith: Text = ..., manager__username__in:
        Several[Text] = ..., manager__username__isnull: bool = ..., manager__email: Many[Text] = ..., manager__email__iexact: Text
        = ..., manager__email__contains: Text = ..., manager__email__icontains: Text = ..., manager__email__startswith: Text =
        ..., manager__email__istartswith: Text = ..., manager__email__endswith: Text = ..., manager__email__iendswith: Text = ...,
        manager__email__in: Several[Text] = ..., manager__email__isnull: bool = ..., manager__first_name: Many[Text] = ...,
        manager__first_name__iexact: Text = ..., manager__first_name__contains: Text = ..., manager__first_name__icontains: Text =
        ..., manager__first_name__startswith: Text = ..., manager__first_name__istartswith: Text = ...,
        manager__first_name__endswith: Text = ..., manager__first_name__iendswith: Text = ..., manager__first_name__in:
        Several[Text] = ..., manager__first_name__isnull: bool = ..., manager__last_name: Many[Text] = ...,
        manager__last_name__iexact: Text = ..., manager__last_name__contains: Text = ..., manager__last_name__icontains: Text =
        ..., manager__last_name__startswith: Text = ..., manager__last_name__istartswith: Text = ...,
        manager__last_name__endswith: Text = ..., manager__last_name__iendswith: Text = ..., manager__last_name__in: Several[Text]
        = ..., manager__last_name__isnull: bool = ..., manager__display_name: Many[Text] = ..., manager__display_name__iexact:
        Text = ..., manager__display_name__contains: Text = ..., manager__display_name__icontains: Text = ...,
        manager__display_name__startswith: Text = ..., manager__display_name__istartswith: Text = ...,
        manager__display_name__endswith: Text = ..., manager__display_name__iendswith: Text = ..., manager__display_name__in:
        Several[Text] = ..., manager__display_name__isnull: bool = ..., manager__is_active: Many[bool] = ...,
        manager__is_active__in: Several[bool] = ..., manager__is_active__isnull: bool = ..., manager__date_joined: Many[Time] =
        ..., manager__date_joined__gt: Time = ..., manager__date_joined__gte: Time = ..., manager__date_joined__lt: Time = ...,
        manager__date_joined__lte: Time = ..., manager__date_joined__range: Several[Time] = ..., manager__date_joined__in:
        Several[Time] = ..., manager__date_joined__date: Time = ..., manager__date_joined__year: int = ...,
        manager__date_joined__month: int = ..., manager__date_joined__isnull: bool = ..., manager__profile__job_title: Many[Text]
        = ..., manager__profile__job_title__iexact: Text = ..., manager__profile__job_title__contains: Text = ...,
        manager__profile__job_title__icontains: Text = ..., manager__profile__job_title__startswith: Text = ...,
        manager__profile__job_title__istartswith: Text = ..., manager__profile__job_title__endswith: Text = ...,
        manager__profile__job_title__iendswith: Text = ..., manager__profile__job_title__in: Several[Text] = ...,
        manager__profile__job_title__isnull: bool = ..., manager__profile__phone: Many[Text] = ...,
        manager__profile__phone__iexact: Text = ..., manager__profile__phone__contains: Text = ...,
        manager__profile__phone__icontains: Text = ..., manager__profile__phone__startswith: Text = ...,
        manager__profile__phone__istartswith: Text = ..., manager__profile__phone__endswith: Text = ...,
        manager__profile__phone__iendswith: Text = ..., manager__profile__phone__in: Several[Text] = ...,
        manager__profile__phone__isnull: bool = ..., manager__profile__skills__contains: Text = ..., manager__profile__skills__in:
        Several[Text] = ..., manager__profile__units: Many[Ref] = ..., manager__profile__units__contains: Ref = ...,
        manager__profile__units__in: Several[Ref] = ..., manager__profile__units__isnull: bool = ..., manager__profile__timezone:
        Many[Text] = ..., manager__profile__timezone__iexact: Text = ..., manager__profile__timezone__contains: Text = ...,
        manager__profile__timezone__icontains: Text = ..., manager__profile__timezone__startswith: Text = ...,
        manager__profile__timezone__istartswith: Text = ..., manager__profile__timezone__endswith: Text = ...,
        manager__profile__timezone__iendswith: Text = ..., manager__profile__timezone__in: Several[Text] = ...,
        manager__profile__timezone__isnull: bool = ..., manager__profile__city: Many[Text] = ..., manager__profile__city__iexact:
        Text = ..., manager__profile__city__contains: Text = ..., manager__profile__city__icontains: Text = ...,
        manager__profile__city__startswith: Text = ..., manager__profile__city__istartswith: Text = ...,
        manager__profile__city__endswith: Text = ..., manager__profile__city__iendswith: Text = ..., manager__profile__city__in:
        Several[Text] = ..., manager__profile__city__isnull: bool = ..., manager__profile__country: Many[Text] = ...,
        manager__profile__country__iexact: Text = ..., manager__profile__country__contains: Text = ...,
        manager__profile__country__icontains: Text = ..., manager__profile__country__startswith: Text = ...,
        manager__profile__country__istartswith: Text = ..., manager__profile__country__endswith: Text = ...,
        manager__profile__country__iendswith: Text = ..., manager__profile__country__in: Several[Text] = ...,
        manager__profile__country__isnull: bool = ..., manager__trustgroups__contains: Text = ..., manager__trustgroups__in:
        Several[Text] = ..., manager__is_superuser: Many[bool] = ..., manager__is_superuser__in: Several[bool] = ...,
        manager__is_superuser__isnull: bool = ..., manager__global_role: Many[Text] = ..., manager__global_role__iexact: Text =
        ..., manager__global_role__contains: Text = ..., manager__global_role__icontains: Text = ...,
        manager__global_role__startswith: Text = ..., manager__global_role__istartswith: Text = ...,
        manager__global_role__endswith: Text = ..., manager__global_role__iendswith: Text = ..., manager__global_role__in:
        Several[Text] = ..., manager__global_role__isnull: bool = ..., manager__manager: Many[Ref] = ..., manager__manager__in:
        Several[Ref] = ..., manager__manager__isnull: bool = ..., manager__rate_limit: Many[int] = ..., manager__rate_limit__gt:
        int = ..., manager__rate_limit__gte: int = ..., manager__rate_limit__lt: int = ..., manager__rate_limit__lte: int = ...,
        manager__rate_limit__range: Several[int] = ..., manager__rate_limit__in: Several[int] = ..., manager__rate_limit__isnull:
        bool = ..., manager__calendar_created: Many[Time] = ..., manager__calendar_created__gt: Time = ...,
        manager__calendar_created__gte: Time = ..., manager__calendar_created__lt: Time = ..., manager__calendar_created__lte:
        Time = ..., manager__calendar_created__range: Several[Time] = ..., manager__calendar_created__in: Several[Time] = ...,
        manager__calendar_created__date: Time = ..., manager__calendar_created__year: int = ..., manager__calendar_created__month:
        int = ..., manager__calendar_created__isnull: bool = ...,
    ) -> R_co: ...

ExportMember = Literal[
    "id", "name", "resource", "format", "filters", "search", "fields", "ordering", "schedule", "time", "weekday", "day",
    "timezone", "email_recipients", "active", "owner", "owner__id", "owner__username", "owner__display_name", "next_run_at",
    "last_run_at", "last_status", "created", "updated",
]
ExportOrder = Literal[
    "id", "-id", "name", "-name", "resource", "-resource", "format", "-format", "search", "-search", "ordering", "-ordering",
    "schedule", "-schedule", "time", "-time", "weekday", "-weekday", "day", "-day", "timezone", "-timezone", "active", "-active",
    "owner", "-owner", "next_run_at", "-next_run_at", "last_run_at", "-last_run_at", "last_status", "-last_status", "created",
    "-created", "updated", "-updated", "owner__id", "-owner__id", "owner__username", "-owner__username", "owner__email",
    "-owner__email", "owner__first_name", "-owner__first_name", "owner__last_name", "-owner__last_name", "owner__display_name",
    "-owner__display_name", "owner__is_active", "-owner__is_active", "owner__date_joined", "-owner__date_joined",
    "owner__profile__job_title", "-owner__profile__job_title", "owner__profile__phone", "-owner__profile__phone",
    "owner__profile__timezone", "-owner__profile__timezone", "owner__profile__city", "-owner__profile__city",
    "owner__profile__country", "-owner__profile__country", "owner__is_superuser", "-owner__is_superuser", "owner__global_role",
    "-owner__global_role", "owner__manager", "-owner__manager", "owner__rate_limit", "-owner__rate_limit",
    "owner__calendar_created", "-owner__calendar_created", "owner__manager__id", "-owner__manager__id",
    "owner__manager__username", "-owner__manager__username", "owner__manager__email", "-owner__manager__email",
    "owner__manager__first_name", "-owner__manager__first_name", "owner__manager__last_name", "-owner__manager__last_name",
    "owner__manager__display_name", "-owner__manager__display_name", "owner__manager__is_active", "-owner__manager__is_active",
    "owner__manager__date_joined", "-owner__manager__date_joined", "owner__manager__profile__job_title",
    "-owner__manager__profile__job_title", "owner__manager__profile__phone", "-owner__manager__profile__phone",
    "owner__manager__profile__timezone", "-owner__manager__profile__timezone", "owner__manager__profile__city",
    "-owner__manager__profile__city", "owner__manager__profile__country", "-owner__manager__profile__country",
    "owner__manager__is_superuser", "-owner__manager__is_superuser", "owner__manager__global_role",
    "-owner__manager__global_role", "owner__manager__manager", "-owner__manager__manager", "owner__manager__rate_limit",
    "-owner__manager__rate_limit", "owner__manager__calendar_created", "-owner__manager__calendar_created",
]

class ExportList(Protocol[R_co]):
    def __call__(self, filters: Optional[Mapping[str, Any]] = ..., *,
        fields: Members[ExportMember] = ..., exclude: Members[ExportMember] = ..., page_size: int = ..., ordering:
        Ordered[ExportOrder] = ..., id: Many[int] = ..., id__gt: int = ..., id__gte: int = ..., id__lt: int = ..., id__lte: int =
        ..., id__range: Several[int] = ..., id__in: Several[int] = ..., name: Many[Text] = ..., name__iexact: Text = ...,
        name__contains: Text = ..., name__icontains: Text = ..., name__startswith: Text = ..., name__istartswith: Text = ...,
        name__endswith: Text = ..., name__iendswith: Text = ..., name__in: Several[Text] = ..., resource: Many[Text] = ...,
        resource__iexact: Text = ..., resource__contains: Text = ..., resource__icontains: Text = ..., resource__startswith: Text
        = ..., resource__istartswith: Text = ..., resource__endswith: Text = ..., resource__iendswith: Text = ..., resource__in:
        Several[Text] = ..., format__in: Several[Text] = ..., search__iexact: Text = ..., search__contains: Text = ...,
        search__icontains: Text = ..., search__startswith: Text = ..., search__istartswith: Text = ..., search__endswith: Text =
        ..., search__iendswith: Text = ..., search__in: Several[Text] = ..., fields__contains: Text = ..., fields__in:
        Several[Text] = ..., ordering__iexact: Text = ..., ordering__contains: Text = ..., ordering__icontains: Text = ...,
        ordering__startswith: Text = ..., ordering__istartswith: Text = ..., ordering__endswith: Text = ..., ordering__iendswith:
        Text = ..., ordering__in: Several[Text] = ..., schedule: Many[Literal["once", "hourly", "daily", "weekly", "monthly"]] =
        ..., schedule__in: Several[Literal["once", "hourly", "daily", "weekly", "monthly"]] = ..., time: Many[Text] = ...,
        time__iexact: Text = ..., time__contains: Text = ..., time__icontains: Text = ..., time__startswith: Text = ...,
        time__istartswith: Text = ..., time__endswith: Text = ..., time__iendswith: Text = ..., time__in: Several[Text] = ...,
        weekday: Many[Literal["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]] = ..., weekday__in:
        Several[Literal["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]] = ..., day: Many[int] =
        ..., day__gt: int = ..., day__gte: int = ..., day__lt: int = ..., day__lte: int = ..., day__range: Several[int] = ...,
        day__in: Several[int] = ..., timezone: Many[Text] = ..., timezone__iexact: Text = ..., timezone__contains: Text = ...,
        timezone__icontains: Text = ..., timezone__startswith: Text = ..., timezone__istartswith: Text = ..., timezone__endswith:
        Text = ..., timezone__iendswith: Text = ..., timezone__in: Several[Text] = ..., email_recipients__contains: Text = ...,
        email_recipients__in: Several[Text] = ..., active: Many[bool] = ..., active__in: Several[bool] = ..., owner: Many[Ref] =
        ..., owner__in: Several[Ref] = ..., next_run_at: Many[Time] = ..., next_run_at__gt: Time = ..., next_run_at__gte: Time =
        ..., next_run_at__lt: Time = ..., next_run_at__lte: Time = ..., next_run_at__range: Several[Time] = ..., next_run_at__in:
        Several[Time] = ..., next_run_at__date: Time = ..., next_run_at__year: int = ..., next_run_at__month: int = ...,
        next_run_at__isnull: bool = ..., last_run_at: Many[Time] = ..., last_run_at__gt: Time = ..., last_run_at__gte: Time = ...,
        last_run_at__lt: Time = ..., last_run_at__lte: Time = ..., last_run_at__range: Several[Time] = ..., last_run_at__in:
        Several[Time] = ..., last_run_at__date: Time = ..., last_run_at__year: int = ..., last_run_at__month: int = ...,
        last_run_at__isnull: bool = ..., last_status: Many[Text] = ..., last_status__iexact: Text = ..., last_status__contains:
        Text = ..., last_status__icontains: Text = ..., last_status__startswith: Text = ..., last_status__istartswith: Text = ...,
        last_status__endswith: Text = ..., last_status__iendswith: Text = ..., last_status__in: Several[Text] = ...,
        last_status__isnull: bool = ..., created: Many[Time] = ..., created__gt: Time = ..., created__gte: Time = ...,
        created__lt: Time = ..., created__lte: Time = ..., created__range: Several[Time] = ..., created__in: Several[Time] = ...,
        created__date: Time = ..., created__year: int = ..., created__month: int = ..., updated: Many[Time] = ..., updated__gt:
        Time = ..., updated__gte: Time = ..., updated__lt: Time = ..., updated__lte: Time = ..., updated__range: Several[Time] =
        ..., updated__in: Several[Time] = ..., updated__date: Time = ..., updated__year: int = ..., updated__month: int = ...,
        owner__id: Many[int] = ..., owner__id__gt: int = ..., owner__id__gte: int = ..., owner__id__lt: int = ..., owner__id__lte:
        int = ..., owner__id__range: Several[int] = ..., owner__id__in: Several[int] = ..., owner__username: Many[Text] = ...,
        owner__username__iexact: Text = ..., owner__username__contains: Text = ..., owner__username__icontains: Text = ...,
        owner__username__startswith: Text = ..., owner__username__istartswith: Text = ..., owner__username__endswith: Text = ...,
        owner__username__iendswith: Text = ..., owner__username__in: Several[Text] = ..., owner__email: Many[Text] = ...,
        owner__email__iexact: Text = ..., owner__email__contains: Text = ..., owner__email__icontains: Text = ...,
        owner__email__startswith: Text = ..., owner__email__istartswith: Text = ..., owner__email__endswith: Text = ...,
        owner__email__iendswith: Text = ..., owner__email__in: Several[Text] = ..., owner__first_name: Many[Text] = ...,
        owner__first_name__iexact: Text = ..., owner__first_name__contains: Text = ..., owner__first_name__icontains: Text = ...,
        owner__first_name__startswith: Text = ..., owner__first_name__istartswith: Text = ..., owner__first_name__endswith: Text =
        ..., owner__first_name__iendswith: Text = ..., owner__first_name__in: Several[Text] = ..., owner__last_name: Many[Text] =
        ..., owner__last_name__iexact: Text = ..., owner__last_name__contains: Text = ..., owner__last_name__icontains: Text =
        ..., owner__last_name__startswith: Text = ..., owner__last_name__istartswith: Text = ..., owner__last_name__endswith: Text
        = ..., owner__last_name__iendswith: Text = ..., owner__last_name__in: Several[Text] = ..., owner__display_name: Many[Text]
        = ..., owner__display_name__iexact: Text = ..., owner__display_name__contains: Text = ..., owner__display_name__icontains:
        Text = ..., owner__display_name__startswith: Text = ..., owner__display_name__istartswith: Text = ...,
        owner__display_name__endswith: Text = ..., owner__display_name__iendswith: Text = ..., owner__display_name__in:
        Several[Text] = ..., owner__is_active: Many[bool] = ..., owner__is_active__in: Several[bool] = ..., owner__date_joined:
        Many[Time] = ..., owner__date_joined__gt: Time = ..., owner__date_joined__gte: Time = ..., owner__date_joined__lt: Time =
        ..., owner__date_joined__lte: Time = ..., owner__date_joined__range: Several[Time] = ..., owner__date_joined__in:
        Several[Time] = ..., owner__date_joined__date: Time = ..., owner__date_joined__year: int = ..., owner__date_joined__month:
        int = ..., owner__profile__job_title: Many[Text] = ..., owner__profile__job_title__iexact: Text = ...,
        owner__profile__job_title__contains: Text = ..., owner__profile__job_title__icontains: Text = ...,
        owner__profile__job_title__startswith: Text = ..., owner__profile__job_title__istartswith: Text = ...,
        owner__profile__job_title__endswith: Text = ..., owner__profile__job_title__iendswith: Text = ...,
        owner__profile__job_title__in: Several[Text] = ..., owner__profile__phone: Many[Text] = ...,
        owner__profile__phone__iexact: Text = ..., owner__profile__phone__contains: Text = ..., owner__profile__phone__icontains:
        Text = ..., owner__profile__phone__startswith: Text = ..., owner__profile__phone__istartswith: Text = ...,
        owner__profile__phone__endswith: Text = ..., owner__profile__phone__iendswith: Text = ..., owner__profile__phone__in:
        Several[Text] = ..., owner__profile__phone__isnull: bool = ..., owner__profile__skills__contains: Text = ...,
        owner__profile__skills__in: Several[Text] = ..., owner__profile__units: Many[Ref] = ..., owner__profile__units__contains:
        Ref = ..., owner__profile__units__in: Several[Ref] = ..., owner__profile__units__isnull: bool = ...,
        owner__profile__timezone: Many[Text] = ..., owner__profile__timezone__iexact: Text = ...,
        owner__profile__timezone__contains: Text = ..., owner__profile__timezone__icontains: Text = ...,
        owner__profile__timezone__startswith: Text = ..., owner__profile__timezone__istartswith: Text = ...,
        owner__profile__timezone__endswith: Text = ..., owner__profile__timezone__iendswith: Text = ...,
        owner__profile__timezone__in: Several[Text] = ..., owner__profile__city: Many[Text] = ..., owner__profile__city__iexact:
        Text = ..., owner__profile__city__contains: Text = ..., owner__profile__city__icontains: Text = ...,
        owner__profile__city__startswith: Text = ..., owner__profile__city__istartswith: Text = ...,
        owner__profile__city__endswith: Text = ..., owner__profile__city__iendswith: Text = ..., owner__profile__city__in:
        Several[Text] = ..., owner__profile__country: Many[Text] = ..., owner__profile__country__iexact: Text = ...,
        owner__profile__country__contains: Text = ..., owner__profile__country__icontains: Text = ...,
        owner__profile__country__startswith: Text = ..., owner__profile__country__istartswith: Text = ...,
        owner__profile__country__endswith: Text = ..., owner__profile__country__iendswith: Text = ...,
        owner__profile__country__in: Several[Text] = ..., owner__trustgroups__contains: Text = ..., owner__trustgroups__in:
        Several[Text] = ..., owner__is_superuser: Many[bool] = ..., owner__is_superuser__in: Several[bool] = ...,
        owner__is_superuser__isnull: bool = ..., owner__global_role: Many[Text] = ..., owner__global_role__iexact: Text = ...,
        owner__global_role__contains: Text = ..., owner__global_role__icontains: Text = ..., owner__global_role__startswith: Text
        = ..., owner__global_role__istartswith: Text = ..., owner__global_role__endswith: Text = ...,
        owner__global_role__iendswith: Text = ..., owner__global_role__in: Several[Text] = ..., owner__global_role__isnull: bool =
        ..., owner__manager: Many[Ref] = ..., owner__manager__in: Several[Ref] = ..., owner__manager__isnull: bool = ...,
        owner__rate_limit: Many[int] = ..., owner__rate_limit__gt: int = ..., owner__rate_limit__gte: int = ...,
        owner__rate_limit__lt: int = ..., owner__rate_limit__lte: int = ..., owner__rate_limit__range: Several[int] = ...,
        owner__rate_limit__in: Several[int] = ..., owner__rate_limit__isnull: bool = ..., owner__calendar_created: Many[Time] =
        ..., owner__calendar_created__gt: Time = ..., owner__calendar_created__gte: Time = ..., owner__calendar_created__lt: Time
        = ..., owner__calendar_created__lte: Time = ..., owner__calendar_created__range: Several[Time] = ...,
        owner__calendar_created__in: Several[Time] = ..., owner__calendar_created__date: Time = ...,
        owner__calendar_created__year: int = ..., owner__calendar_created__month: int = ..., owner__calendar_created__isnull: bool
        = ...,
    ) -> R_co: ...

JobMember = Literal[
    "id", "title", "client", "client__id", "client__name", "client__slug", "status", "status_display", "created", "start_date",
    "end_date", "unit", "unit__id", "unit__name", "unit__slug", "account_manager", "account_manager__id",
    "account_manager__username", "account_manager__display_name", "phases", "phases__id", "phases__name", "phases__service",
    "phases__status", "description", "external_id", "revenue", "dep_account_manager", "dep_account_manager__id",
    "dep_account_manager__username", "dep_account_manager__display_name", "created_by", "created_by__id", "created_by__username",
    "created_by__display_name", "updated", "duration_days", "team_members", "team_members__id", "team_members__username",
    "team_members__display_name", "total_revenue", "completion_date", "framework_agreement", "framework_agreement__id",
    "framework_agreement__name", "high_risk", "technically_complex_test", "reasons_for_high_risk", "scoped_by", "scoped_by__id",
    "scoped_by__username", "scoped_by__display_name", "scoped_signed_off_by", "scoped_signed_off_by__id",
    "scoped_signed_off_by__username", "scoped_signed_off_by__display_name", "scoping_requested_on", "scoping_completed_date",
    "status_changed_date", "allowed_transitions", "notes", "notes__id", "notes__content_type", "notes__object_id", "notes__note",
    "notes__category", "notes__author", "notes__is_system_note", "notes__created", "notes__updated",
]
JobOrder = Literal[
    "id", "-id", "title", "-title", "client", "-client", "status_display", "-status_display", "created", "-created", "start_date",
    "-start_date", "end_date", "-end_date", "unit", "-unit", "account_manager", "-account_manager", "description", "-description",
    "external_id", "-external_id", "revenue", "-revenue", "dep_account_manager", "-dep_account_manager", "created_by",
    "-created_by", "updated", "-updated", "duration_days", "-duration_days", "total_revenue", "-total_revenue", "completion_date",
    "-completion_date", "framework_agreement", "-framework_agreement", "high_risk", "-high_risk", "technically_complex_test",
    "-technically_complex_test", "reasons_for_high_risk", "-reasons_for_high_risk", "scoped_signed_off_by",
    "-scoped_signed_off_by", "scoping_requested_on", "-scoping_requested_on", "scoping_completed_date", "-scoping_completed_date",
    "status_changed_date", "-status_changed_date", "status", "-status", "client__id", "-client__id", "client__name",
    "-client__name", "client__slug", "-client__slug", "client__short_name", "-client__short_name", "client__industry",
    "-client__industry", "client__website", "-client__website", "client__address__street", "-client__address__street",
    "client__address__city", "-client__address__city", "client__address__state", "-client__address__state",
    "client__address__postal_code", "-client__address__postal_code", "client__address__country", "-client__address__country",
    "client__active_jobs_count", "-client__active_jobs_count", "client__total_jobs_count", "-client__total_jobs_count",
    "client__external_id", "-client__external_id", "client__hours_in_day", "-client__hours_in_day",
    "client__specific_requirements", "-client__specific_requirements", "client__specific_reporting_requirements",
    "-client__specific_reporting_requirements", "client__onboarding_required", "-client__onboarding_required", "client__created",
    "-client__created", "client__updated", "-client__updated", "unit__id", "-unit__id", "unit__name", "-unit__name", "unit__slug",
    "-unit__slug", "unit__description", "-unit__description", "unit__active_jobs", "-unit__active_jobs",
    "unit__capacity_utilization", "-unit__capacity_utilization", "unit__lead", "-unit__lead", "unit__approval_required",
    "-unit__approval_required", "unit__timezone", "-unit__timezone", "unit__special_requirements", "-unit__special_requirements",
    "unit__created", "-unit__created", "unit__updated", "-unit__updated", "unit__lead__id", "-unit__lead__id",
    "unit__lead__username", "-unit__lead__username", "unit__lead__email", "-unit__lead__email", "unit__lead__first_name",
    "-unit__lead__first_name", "unit__lead__last_name", "-unit__lead__last_name", "unit__lead__display_name",
    "-unit__lead__display_name", "unit__lead__is_active", "-unit__lead__is_active", "unit__lead__date_joined",
    "-unit__lead__date_joined", "unit__lead__profile__job_title", "-unit__lead__profile__job_title", "unit__lead__profile__phone",
    "-unit__lead__profile__phone", "unit__lead__profile__timezone", "-unit__lead__profile__timezone", "unit__lead__profile__city",
    "-unit__lead__profile__city", "unit__lead__profile__country", "-unit__lead__profile__country", "unit__lead__is_superuser",
    "-unit__lead__is_superuser", "unit__lead__global_role", "-unit__lead__global_role", "unit__lead__manager",
    "-unit__lead__manager", "unit__lead__rate_limit", "-unit__lead__rate_limit", "unit__lead__calendar_created",
    "-unit__lead__calendar_created", "account_manager__id", "-account_manager__id", "account_manager__username",
    "-account_manager__username", "account_manager__email", "-account_manager__email", "account_manager__first_name",
    "-account_manager__first_name", "account_manager__last_name", "-account_manager__last_name", "account_manager__display_name",
    "-account_manager__display_name", "account_manager__is_active", "-account_manager__is_active", "account_manager__date_joined",
    "-account_manager__date_joined", "account_manager__profile__job_title", "-account_manager__profile__job_title",
    "account_manager__profile__phone", "-account_manager__profile__phone", "account_manager__profile__timezone",
    "-account_manager__profile__timezone", "account_manager__profile__city", "-account_manager__profile__city",
    "account_manager__profile__country", "-account_manager__profile__country", "account_manager__is_superuser",
    "-account_manager__is_superuser", "account_manager__global_role", "-account_manager__global_role", "account_manager__manager",
    "-account_manager__manager", "account_manager__rate_limit", "-account_manager__rate_limit",
    "account_manager__calendar_created", "-account_manager__calendar_created", "account_manager__manager__id",
    "-account_manager__manager__id", "account_manager__manager__username", "-account_manager__manager__username",
    "account_manager__manager__email", "-account_manager__manager__email", "account_manager__manager__first_name",
    "-account_manager__manager__first_name", "account_manager__manager__last_name", "-account_manager__manager__last_name",
    "account_manager__manager__display_name", "-account_manager__manager__display_name", "account_manager__manager__is_active",
    "-account_manager__manager__is_active", "account_manager__manager__date_joined", "-account_manager__manager__date_joined",
    "account_manager__manager__profile__job_title", "-account_manager__manager__profile__job_title",
    "account_manager__manager__profile__phone", "-account_manager__manager__profile__phone",
    "account_manager__manager__profile__timezone", "-account_manager__manager__profile__timezone",
    "account_manager__manager__profile__city", "-account_manager__manager__profile__city",
    "account_manager__manager__profile__country", "-account_manager__manager__profile__country",
    "account_manager__manager__is_superuser", "-account_manager__manager__is_superuser", "account_manager__manager__global_role",
    "-account_manager__manager__global_role", "account_manager__manager__manager", "-account_manager__manager__manager",
    "account_manager__manager__rate_limit", "-account_manager__manager__rate_limit", "account_manager__manager__calendar_created",
    "-account_manager__manager__calendar_created", "dep_account_manager__id", "-dep_account_manager__id",
    "dep_account_manager__username", "-dep_account_manager__username", "dep_account_manager__email",
    "-dep_account_manager__email", "dep_account_manager__first_name", "-dep_account_manager__first_name",
    "dep_account_manager__last_name", "-dep_account_manager__last_name", "dep_account_manager__display_name",
    "-dep_account_manager__display_name", "dep_account_manager__is_active", "-dep_account_manager__is_active",
    "dep_account_manager__date_joined", "-dep_account_manager__date_joined", "dep_account_manager__profile__job_title",
    "-dep_account_manager__profile__job_title", "dep_account_manager__profile__phone", "-dep_account_manager__profile__phone",
    "dep_account_manager__profile__timezone", "-dep_account_manager__profile__timezone", "dep_account_manager__profile__city",
    "-dep_account_manager__profile__city", "dep_account_manager__profile__country", "-dep_account_manager__profile__country",
    "dep_account_manager__is_superuser", "-dep_account_manager__is_superuser", "dep_account_manager__global_role",
    "-dep_account_manager__global_role", "dep_account_manager__manager", "-dep_account_manager__manager",
    "dep_account_manager__rate_limit", "-dep_account_manager__rate_limit", "dep_account_manager__calendar_created",
    "-dep_account_manager__calendar_created", "dep_account_manager__manager__id", "-dep_account_manager__manager__id",
    "dep_account_manager__manager__username", "-dep_account_manager__manager__username", "dep_account_manager__manager__email",
    "-dep_account_manager__manager__email", "dep_account_manager__manager__first_name",
    "-dep_account_manager__manager__first_name", "dep_account_manager__manager__last_name",
    "-dep_account_manager__manager__last_name", "dep_account_manager__manager__display_name",
    "-dep_account_manager__manager__display_name", "dep_account_manager__manager__is_active",
    "-dep_account_manager__manager__is_active", "dep_account_manager__manager__date_joined",
    "-dep_account_manager__manager__date_joined", "dep_account_manager__manager__profile__job_title",
    "-dep_account_manager__manager__profile__job_title", "dep_account_manager__manager__profile__phone",
    "-dep_account_manager__manager__profile__phone", "dep_account_manager__manager__profile__timezone",
    "-dep_account_manager__manager__profile__timezone", "dep_account_manager__manager__profile__city",
    "-dep_account_manager__manager__profile__city", "dep_account_manager__manager__profile__country",
    "-dep_account_manager__manager__profile__country", "dep_account_manager__manager__is_superuser",
    "-dep_account_manager__manager__is_superuser", "dep_account_manager__manager__global_role",
    "-dep_account_manager__manager__global_role", "dep_account_manager__manager__manager",
    "-dep_account_manager__manager__manager", "dep_account_manager__manager__rate_limit",
    "-dep_account_manager__manager__rate_limit", "dep_account_manager__manager__calendar_created",
    "-dep_account_manager__manager__calendar_created", "created_by__id", "-created_by__id", "created_by__username",
    "-created_by__username", "created_by__email", "-created_by__email", "created_by__first_name", "-created_by__first_name",
    "created_by__last_name", "-created_by__last_name", "created_by__display_name", "-created_by__display_name",
    "created_by__is_active", "-created_by__is_active", "created_by__date_joined", "-created_by__date_joined",
    "created_by__profile__job_title", "-created_by__profile__job_title", "created_by__profile__phone",
    "-created_by__profile__phone", "created_by__profile__timezone", "-created_by__profile__timezone", "created_by__profile__city",
    "-created_by__profile__city", "created_by__profile__country", "-created_by__profile__country", "created_by__is_superuser",
    "-created_by__is_superuser", "created_by__global_role", "-created_by__global_role", "created_by__manager",
    "-created_by__manager", "created_by__rate_limit", "-created_by__rate_limit", "created_by__calendar_created",
    "-created_by__calendar_created", "created_by__manager__id", "-created_by__manager__id", "created_by__manager__username",
    "-created_by__manager__username", "created_by__manager__email", "-created_by__manager__email",
    "created_by__manager__first_name", "-created_by__manager__first_name", "created_by__manager__last_name",
    "-created_by__manager__last_name", "created_by__manager__display_name", "-created_by__manager__display_name",
    "created_by__manager__is_active", "-created_by__manager__is_active", "created_by__manager__date_joined",
    "-created_by__manager__date_joined", "created_by__manager__profile__job_title", "-created_by__manager__profile__job_title",
    "created_by__manager__profile__phone", "-created_by__manager__profile__phone", "created_by__manager__profile__timezone",
    "-created_by__manager__profile__timezone", "created_by__manager__profile__city", "-created_by__manager__profile__city",
    "created_by__manager__profile__country", "-created_by__manager__profile__country", "created_by__manager__is_superuser",
    "-created_by__manager__is_superuser", "created_by__manager__global_role", "-created_by__manager__global_role",
    "created_by__manager__manager", "-created_by__manager__manager", "created_by__manager__rate_limit",
    "-created_by__manager__rate_limit", "created_by__manager__calendar_created", "-created_by__manager__calendar_created",
    "framework_agreement__id", "-framework_agreement__id", "framework_agreement__name", "-framework_agreement__name",
    "framework_agreement__start_date", "-framework_agreement__start_date", "framework_agreement__end_date",
    "-framework_agreement__end_date", "framework_agreement__total_value", "-framework_agreement__total_value",
    "framework_agreement__remaining_value", "-framework_agreement__remaining_value", "framework_agreement__allow_over_allocation",
    "-framework_agreement__allow_over_allocation", "framework_agreement__closed", "-framework_agreement__closed",
    "framework_agreement__created", "-framework_agreement__created", "framework_agreement__updated",
    "-framework_agreement__updated", "scoped_signed_off_by__id", "-scoped_signed_off_by__id", "scoped_signed_off_by__username",
    "-scoped_signed_off_by__username", "scoped_signed_off_by__email", "-scoped_signed_off_by__email",
    "scoped_signed_off_by__first_name", "-scoped_signed_off_by__first_name", "scoped_signed_off_by__last_name",
    "-scoped_signed_off_by__last_name", "scoped_signed_off_by__display_name", "-scoped_signed_off_by__display_name",
    "scoped_signed_off_by__is_active", "-scoped_signed_off_by__is_active", "scoped_signed_off_by__date_joined",
    "-scoped_signed_off_by__date_joined", "scoped_signed_off_by__profile__job_title", "-scoped_signed_off_by__profile__job_title",
    "scoped_signed_off_by__profile__phone", "-scoped_signed_off_by__profile__phone", "scoped_signed_off_by__profile__timezone",
    "-scoped_signed_off_by__profile__timezone", "scoped_signed_off_by__profile__city", "-scoped_signed_off_by__profile__city",
    "scoped_signed_off_by__profile__country", "-scoped_signed_off_by__profile__country", "scoped_signed_off_by__is_superuser",
    "-scoped_signed_off_by__is_superuser", "scoped_signed_off_by__global_role", "-scoped_signed_off_by__global_role",
    "scoped_signed_off_by__manager", "-scoped_signed_off_by__manager", "scoped_signed_off_by__rate_limit",
    "-scoped_signed_off_by__rate_limit", "scoped_signed_off_by__calendar_created", "-scoped_signed_off_by__calendar_created",
    "scoped_signed_off_by__manager__id", "-scoped_signed_off_by__manager__id", "scoped_signed_off_by__manager__username",
    "-scoped_signed_off_by__manager__username", "scoped_signed_off_by__manager__email", "-scoped_signed_off_by__manager__email",
    "scoped_signed_off_by__manager__first_name", "-scoped_signed_off_by__manager__first_name",
    "scoped_signed_off_by__manager__last_name", "-scoped_signed_off_by__manager__last_name",
    "scoped_signed_off_by__manager__display_name", "-scoped_signed_off_by__manager__display_name",
    "scoped_signed_off_by__manager__is_active", "-scoped_signed_off_by__manager__is_active",
    "scoped_signed_off_by__manager__date_joined", "-scoped_signed_off_by__manager__date_joined",
    "scoped_signed_off_by__manager__profile__job_title", "-scoped_signed_off_by__manager__profile__job_title",
    "scoped_signed_off_by__manager__profile__phone", "-scoped_signed_off_by__manager__profile__phone",
    "scoped_signed_off_by__manager__profile__timezone", "-scoped_signed_off_by__manager__profile__timezone",
    "scoped_signed_off_by__manager__profile__city", "-scoped_signed_off_by__manager__profile__city",
    "scoped_signed_off_by__manager__profile__country", "-scoped_signed_off_by__manager__profile__country",
    "scoped_signed_off_by__manager__is_superuser", "-scoped_signed_off_by__manager__is_superuser",
    "scoped_signed_off_by__manager__global_role", "-scoped_signed_off_by__manager__global_role",
    "scoped_signed_off_by__manager__manager", "-scoped_signed_off_by__manager__manager",
    "scoped_signed_off_by__manager__rate_limit", "-scoped_signed_off_by__manager__rate_limit",
    "scoped_signed_off_by__manager__calendar_created", "-scoped_signed_off_by__manager__calendar_created",
]

class JobList(Protocol[R_co]):
    def __call__(self, filters: Optional[Mapping[str, Any]] = ..., *,
        fields: Members[JobMember] = ..., exclude: Members[JobMember] = ..., page_size: int = ..., ordering: Ordered[JobOrder] =
        ..., search: str = ..., open_transition: Literal["to_pending_scope", "to_scoping", "to_additional_scope_req",
        "to_scope_pending_signoff", "to_scope_complete", "to_pending_start", "to_in_progress", "to_complete", "to_lost",
        "to_delete", "to_archive"] = ..., id: Many[int] = ..., id__gt: int = ..., id__gte: int = ..., id__lt: int = ..., id__lte:
        int = ..., id__range: Several[int] = ..., id__in: Several[int] = ..., title: Many[Text] = ..., title__iexact: Text = ...,
        title__contains: Text = ..., title__icontains: Text = ..., title__startswith: Text = ..., title__istartswith: Text = ...,
        title__endswith: Text = ..., title__iendswith: Text = ..., title__in: Several[Text] = ..., client: Many[Ref] = ...,
        client__in: Several[Ref] = ..., status_display: Many[Text] = ..., status_display__iexact: Text = ...,
        status_display__contains: Text = ..., status_display__icontains: Text = ..., status_display__startswith: Text = ...,
        status_display__istartswith: Text = ..., status_display__endswith: Text = ..., status_display__iendswith: Text = ...,
        status_display__in: Several[Text] = ..., created: Many[Time] = ..., created__gt: Time = ..., created__gte: Time = ...,
        created__lt: Time = ..., created__lte: Time = ..., created__range: Several[Time] = ..., created__in: Several[Time] = ...,
        created__date: Time = ..., created__year: int = ..., created__month: int = ..., start_date: Many[Time] = ...,
        start_date__gt: Time = ..., start_date__gte: Time = ..., start_date__lt: Time = ..., start_date__lte: Time = ...,
        start_date__range: Several[Time] = ..., start_date__in: Several[Time] = ..., start_date__date: Time = ...,
        start_date__year: int = ..., start_date__month: int = ..., start_date__isnull: bool = ..., end_date: Many[Time] = ...,
        end_date__gt: Time = ..., end_date__gte: Time = ..., end_date__lt: Time = ..., end_date__lte: Time = ..., end_date__range:
        Several[Time] = ..., end_date__in: Several[Time] = ..., end_date__date: Time = ..., end_date__year: int = ...,
        end_date__month: int = ..., end_date__isnull: bool = ..., unit: Many[Ref] = ..., unit__in: Several[Ref] = ...,
        account_manager: Many[Ref] = ..., account_manager__in: Several[Ref] = ..., phases: Many[Ref] = ..., phases__contains: Ref
        = ..., phases__in: Several[Ref] = ..., phases__isnull: bool = ..., description: Many[Text] = ..., description__iexact:
        Text = ..., description__contains: Text = ..., description__icontains: Text = ..., description__startswith: Text = ...,
        description__istartswith: Text = ..., description__endswith: Text = ..., description__iendswith: Text = ...,
        description__in: Several[Text] = ..., external_id: Many[Text] = ..., external_id__iexact: Text = ...,
        external_id__contains: Text = ..., external_id__icontains: Text = ..., external_id__startswith: Text = ...,
        external_id__istartswith: Text = ..., external_id__endswith: Text = ..., external_id__iendswith: Text = ...,
        external_id__in: Several[Text] = ..., external_id__isnull: bool = ..., revenue: Many[Number] = ..., revenue__gt: Number =
        ..., revenue__gte: Number = ..., revenue__lt: Number = ..., revenue__lte: Number = ..., revenue__range: Several[Number] =
        ..., revenue__in: Several[Number] = ..., revenue__isnull: bool = ..., dep_account_manager: Many[Ref] = ...,
        dep_account_manager__in: Several[Ref] = ..., dep_account_manager__isnull: bool = ..., created_by: Many[Ref] = ...,
        created_by__in: Several[Ref] = ..., updated: Many[Time] = ..., updated__gt: Time = ..., updated__gte: Time = ...,
        updated__lt: Time = ..., updated__lte: Time = ..., updated__range: Several[Time] = ..., updated__in: Several[Time] = ...,
        updated__date: Time = ..., updated__year: int = ..., updated__month: int = ..., duration_days: Many[int] = ...,
        duration_days__gt: int = ..., duration_days__gte: int = ..., duration_days__lt: int = ..., duration_days__lte: int = ...,
        duration_days__range: Several[int] = ..., duration_days__in: Several[int] = ..., duration_days__isnull: bool = ...,
        team_members: Many[Ref] = ..., team_members__contains: Ref = ..., team_members__in: Several[Ref] = ...,
        team_members__isnull: bool = ..., total_revenue: Many[Number] = ..., total_revenue__gt: Number = ..., total_revenue__gte:
        Number = ..., total_revenue__lt: Number = ..., total_revenue__lte: Number = ..., total_revenue__range: Several[Number] =
        ..., total_revenue__in: Several[Number] = ..., completion_date: Many[Time] = ..., completion_date__gt: Time = ...,
        completion_date__gte: Time = ..., completion_date__lt: Time = ..., completion_date__lte: Time = ...,
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
        client__id: Many[int] = ..., client__id__gt: int = ..., client__id__gte: int = ..., client__id__lt: int = ...,
        client__id__lte: int = ..., client__id__range: Several[int] = ..., client__id__in: Several[int] = ..., client__name:
        Many[Text] = ..., client__name__iexact: Text = ..., client__name__contains: Text = ..., client__name__icontains: Text =
        ..., client__name__startswith: Text = ..., client__name__istartswith: Text = ..., client__name__endswith: Text = ...,
        client__name__iendswith: Text = ..., client__name__in: Several[Text] = ..., client__slug: Many[Text] = ...,
        client__slug__iexact: Text = ..., client__slug__contains: Text = ..., client__slug__icontains: Text = ...,
        client__slug__startswith: Text = ..., client__slug__istartswith: Text = ..., client__slug__endswith: Text = ...,
        client__slug__iendswith: Text = ..., client__slug__in: Several[Text] = ..., client__short_name: Many[Text] = ...,
        client__short_name__iexact: Text = ..., client__short_name__contains: Text = ..., client__short_name__icontains: Text =
        ..., client__short_name__startswith: Text = ..., client__short_name__istartswith: Text = ...,
        client__short_name__endswith: Text = ..., client__short_name__iendswith: Text = ..., client__short_name__in: Several[Text]
        = ..., client__industry: Many[Text] = ..., client__industry__iexact: Text = ..., client__industry__contains: Text = ...,
        client__industry__icontains: Text = ..., client__industry__startswith: Text = ..., client__industry__istartswith: Text =
        ..., client__industry__endswith: Text = ..., client__industry__iendswith: Text = ..., client__industry__in: Several[Text]
        = ..., client__website: Many[Text] = ..., client__website__iexact: Text = ..., client__website__contains: Text = ...,
        client__website__icontains: Text = ..., client__website__startswith: Text = ..., client__website__istartswith: Text = ...,
        client__website__endswith: Text = ..., client__website__iendswith: Text = ..., client__website__in: Several[Text] = ...,
        client__address__street: Many[Text] = ..., client__address__street__iexact: Text = ..., client__address__street__contains:
        Text = ..., client__address__street__icontains: Text = ..., client__address__street__startswith: Text = ...,
        client__address__street__istartswith: Text = ..., client__address__street__endswith: Text = ...,
        client__address__street__iendswith: Text = ..., client__address__street__in: Several[Text] = ..., client__address__city:
        Many[Text] = ..., client__address__city__iexact: Text = ..., client__address__city__contains: Text = ...,
        client__address__city__icontains: Text = ..., client__address__city__startswith: Text = ...,
        client__address__city__istartswith: Text = ..., client__address__city__endswith: Text = ...,
        client__address__city__iendswith: Text = ..., client__address__city__in: Several[Text] = ..., client__address__state:
        Many[Text] = ..., client__address__state__iexact: Text = ..., client__address__state__contains: Text = ...,
        client__address__state__icontains: Text = ..., client__address__state__startswith: Text = ...,
        client__address__state__istartswith: Text = ..., client__address__state__endswith: Text = ...,
        client__address__state__iendswith: Text = ..., client__address__state__in: Several[Text] = ...,
        client__address__postal_code: Many[Text] = ..., client__address__postal_code__iexact: Text = ...,
        client__address__postal_code__contains: Text = ..., client__address__postal_code__icontains: Text = ...,
        client__address__postal_code__startswith: Text = ..., client__address__postal_code__istartswith: Text = ...,
        client__address__postal_code__endswith: Text = ..., client__address__postal_code__iendswith: Text = ...,
        client__address__postal_code__in: Several[Text] = ..., client__address__country: Many[Text] = ...,
        client__address__country__iexact: Text = ..., client__address__country__contains: Text = ...,
        client__address__country__icontains: Text = ..., client__address__country__startswith: Text = ...,
        client__address__country__istartswith: Text = ..., client__address__country__endswith: Text = ...,
        client__address__country__iendswith: Text = ..., client__address__country__in: Several[Text] = ..., client__contacts:
        Many[Ref] = ..., client__contacts__contains: Ref = ..., client__contacts__in: Several[Ref] = ...,
        client__contacts__isnull: bool = ..., client__framework_agreements: Many[Ref] = ...,
        client__framework_agreements__contains: Ref = ..., client__framework_agreements__in: Several[Ref] = ...,
        client__framework_agreements__isnull: bool = ..., client__active_jobs_count: Many[int] = ...,
        client__active_jobs_count__gt: int = ..., client__active_jobs_count__gte: int = ..., client__active_jobs_count__lt: int =
        ..., client__active_jobs_count__lte: int = ..., client__active_jobs_count__range: Several[int] = ...,
        client__active_jobs_count__in: Several[int] = ..., client__total_jobs_count: Many[int] = ...,
        client__total_jobs_count__gt: int = ..., client__total_jobs_count__gte: int = ..., client__total_jobs_count__lt: int =
        ..., client__total_jobs_count__lte: int = ..., client__total_jobs_count__range: Several[int] = ...,
        client__total_jobs_count__in: Several[int] = ..., client__account_managers: Many[Ref] = ...,
        client__account_managers__contains: Ref = ..., client__account_managers__in: Several[Ref] = ...,
        client__account_managers__isnull: bool = ..., client__external_id: Many[Text] = ..., client__external_id__iexact: Text =
        ..., client__external_id__contains: Text = ..., client__external_id__icontains: Text = ...,
        client__external_id__startswith: Text = ..., client__external_id__istartswith: Text = ..., client__external_id__endswith:
        Text = ..., client__external_id__iendswith: Text = ..., client__external_id__in: Several[Text] = ...,
        client__hours_in_day: Many[Number] = ..., client__hours_in_day__gt: Number = ..., client__hours_in_day__gte: Number = ...,
        client__hours_in_day__lt: Number = ..., client__hours_in_day__lte: Number = ..., client__hours_in_day__range:
        Several[Number] = ..., client__hours_in_day__in: Several[Number] = ..., client__specific_requirements: Many[Text] = ...,
        client__specific_requirements__iexact: Text = ..., client__specific_requirements__contains: Text = ...,
        client__specific_requirements__icontains: Text = ..., client__specific_requirements__startswith: Text = ...,
        client__specific_requirements__istartswith: Text = ..., client__specific_requirements__endswith: Text = ...,
        client__specific_requirements__iendswith: Text = ..., client__specific_requirements__in: Several[Text] = ...,
        client__specific_reporting_requirements: Many[Text] = ..., client__specific_reporting_requirements__iexact: Text = ...,
        client__specific_reporting_requirements__contains: Text = ..., client__specific_reporting_requirements__icontains: Text =
        ..., client__specific_reporting_requirements__startswith: Text = ...,
        client__specific_reporting_requirements__istartswith: Text = ..., client__specific_reporting_requirements__endswith: Text
        = ..., client__specific_reporting_requirements__iendswith: Text = ..., client__specific_reporting_requirements__in:
        Several[Text] = ..., client__onboarding_required: Many[bool] = ..., client__onboarding_required__in: Several[bool] = ...,
        client__created: Many[Time] = ..., client__created__gt: Time = ..., client__created__gte: Time = ..., client__created__lt:
        Time = ..., client__created__lte: Time = ..., client__created__range: Several[Time] = ..., client__created__in:
        Several[Time] = ..., client__created__date: Time = ..., client__created__year: int = ..., client__created__month: int =
        ..., client__updated: Many[Time] = ..., client__updated__gt: Time = ..., client__updated__gte: Time = ...,
        client__updated__lt: Time = ..., client__updated__lte: Time = ..., client__updated__range: Several[Time] = ...,
        client__updated__in: Several[Time] = ..., client__updated__date: Time = ..., client__updated__year: int = ...,
        client__updated__month: int = ..., unit__id: Many[int] = ..., unit__id__gt: int = ..., unit__id__gte: int = ...,
        unit__id__lt: int = ..., unit__id__lte: int = ..., unit__id__range: Several[int] = ..., unit__id__in: Several[int] = ...,
        unit__name: Many[Text] = ..., unit__name__iexact: Text = ..., unit__name__contains: Text = ..., unit__name__icontains:
        Text = ..., unit__name__startswith: Text = ..., unit__name__istartswith: Text = ..., unit__name__endswith: Text = ...,
        unit__name__iendswith: Text = ..., unit__name__in: Several[Text] = ..., unit__slug: Many[Text] = ..., unit__slug__iexact:
        Text = ..., unit__slug__contains: Text = ..., unit__slug__icontains: Text = ..., unit__slug__startswith: Text = ...,
        unit__slug__istartswith: Text = ..., unit__slug__endswith: Text = ..., unit__slug__iendswith: Text = ..., unit__slug__in:
        Several[Text] = ..., unit__description: Many[Text] = ..., unit__description__iexact: Text = ...,
        unit__description__contains: Text = ..., unit__description__icontains: Text = ..., unit__description__startswith: Text =
        ..., unit__description__istartswith: Text = ..., unit__description__endswith: Text = ..., unit__description__iendswith:
        Text = ..., unit__description__in: Several[Text] = ..., unit__members: Many[Ref] = ..., unit__members__contains: Ref =
        ..., unit__members__in: Several[Ref] = ..., unit__members__isnull: bool = ..., unit__active_jobs: Many[int] = ...,
        unit__active_jobs__gt: int = ..., unit__active_jobs__gte: int = ..., unit__active_jobs__lt: int = ...,
        unit__active_jobs__lte: int = ..., unit__active_jobs__range: Several[int] = ..., unit__active_jobs__in: Several[int] =
        ..., unit__capacity_utilization: Many[Number] = ..., unit__capacity_utilization__gt: Number = ...,
        unit__capacity_utilization__gte: Number = ..., unit__capacity_utilization__lt: Number = ...,
        unit__capacity_utilization__lte: Number = ..., unit__capacity_utilization__range: Several[Number] = ...,
        unit__capacity_utilization__in: Several[Number] = ..., unit__lead: Many[Ref] = ..., unit__lead__in: Several[Ref] = ...,
        unit__lead__isnull: bool = ..., unit__approval_required: Many[bool] = ..., unit__approval_required__in: Several[bool] =
        ..., unit__timezone: Many[Text] = ..., unit__timezone__iexact: Text = ..., unit__timezone__contains: Text = ...,
        unit__timezone__icontains: Text = ..., unit__timezone__startswith: Text = ..., unit__timezone__istartswith: Text = ...,
        unit__timezone__endswith: Text = ..., unit__timezone__iendswith: Text = ..., unit__timezone__in: Several[Text] = ...,
        unit__special_requirements: Many[Text] = ..., unit__special_requirements__iexact: Text = ...,
        unit__special_requirements__contains: Text = ..., unit__special_requirements__icontains: Text = ...,
        unit__special_requirements__startswith: Text = ..., unit__special_requirements__istartswith: Text = ...,
        unit__special_requirements__endswith: Text = ..., unit__special_requirements__iendswith: Text = ...,
        unit__special_requirements__in: Several[Text] = ..., unit__created: Many[Time] = ..., unit__created__gt: Time = ...,
        unit__created__gte: Time = ..., unit__created__lt: Time = ..., unit__created__lte: Time = ..., unit__created__range:
        Several[Time] = ..., unit__created__in: Several[Time] = ..., unit__created__date: Time = ..., unit__created__year: int =
        ..., unit__created__month: int = ..., unit__updated: Many[Time] = ..., unit__updated__gt: Time = ..., unit__updated__gte:
        Time = ..., unit__updated__lt: Time = ..., unit__updated__lte: Time = ..., unit__updated__range: Several[Time] = ...,
        unit__updated__in: Several[Time] = ..., unit__updated__date: Time = ..., unit__updated__year: int = ...,
        unit__updated__month: int = ..., account_manager__id: Many[int] = ..., account_manager__id__gt: int = ...,
        account_manager__id__gte: int = ..., account_manager__id__lt: int = ..., account_manager__id__lte: int = ...,
        account_manager__id__range: Several[int] = ..., account_manager__id__in: Several[int] = ..., account_manager__username:
        Many[Text] = ..., account_manager__username__iexact: Text = ..., account_manager__username__contains: Text = ...,
        account_manager__username__icontains: Text = ..., account_manager__username__startswith: Text = ...,
        account_manager__username__istartswith: Text = ..., account_manager__username__endswith: Text = ...,
        account_manager__username__iendswith: Text = ..., account_manager__username__in: Several[Text] = ...,
        account_manager__email: Many[Text] = ..., account_manager__email__iexact: Text = ..., account_manager__email__contains:
        Text = ..., account_manager__email__icontains: Text = ..., account_manager__email__startswith: Text = ...,
        account_manager__email__istartswith: Text = ..., account_manager__email__endswith: Text = ...,
        account_manager__email__iendswith: Text = ..., account_manager__email__in: Several[Text] = ...,
        account_manager__first_name: Many[Text] = ..., account_manager__first_name__iexact: Text = ...,
        account_manager__first_name__contains: Text = ..., account_manager__first_name__icontains: Text = ...,
        account_manager__first_name__startswith: Text = ..., account_manager__first_name__istartswith: Text = ...,
        account_manager__first_name__endswith: Text = ..., account_manager__first_name__iendswith: Text = ...,
        account_manager__first_name__in: Several[Text] = ..., account_manager__last_name: Many[Text] = ...,
        account_manager__last_name__iexact: Text = ..., account_manager__last_name__contains: Text = ...,
        account_manager__last_name__icontains: Text = ..., account_manager__last_name__startswith: Text = ...,
        account_manager__last_name__istartswith: Text = ..., account_manager__last_name__endswith: Text = ...,
        account_manager__last_name__iendswith: Text = ..., account_manager__last_name__in: Several[Text] = ...,
        account_manager__display_name: Many[Text] = ..., account_manager__display_name__iexact: Text = ...,
        account_manager__display_name__contains: Text = ..., account_manager__display_name__icontains: Text = ...,
        account_manager__display_name__startswith: Text = ..., account_manager__display_name__istartswith: Text = ...,
        account_manager__display_name__endswith: Text = ..., account_manager__display_name__iendswith: Text = ...,
        account_manager__display_name__in: Several[Text] = ..., account_manager__is_active: Many[bool] = ...,
        account_manager__is_active__in: Several[bool] = ..., account_manager__date_joined: Many[Time] = ...,
        account_manager__date_joined__gt: Time = ..., account_manager__date_joined__gte: Time = ...,
        account_manager__date_joined__lt: Time = ..., account_manager__date_joined__lte: Time = ...,
        account_manager__date_joined__range: Several[Time] = ..., account_manager__date_joined__in: Several[Time] = ...,
        account_manager__date_joined__date: Time = ..., account_manager__date_joined__year: int = ...,
        account_manager__date_joined__month: int = ..., account_manager__profile__job_title: Many[Text] = ...,
        account_manager__profile__job_title__iexact: Text = ..., account_manager__profile__job_title__contains: Text = ...,
        account_manager__profile__job_title__icontains: Text = ..., account_manager__profile__job_title__startswith: Text = ...,
        account_manager__profile__job_title__istartswith: Text = ..., account_manager__profile__job_title__endswith: Text = ...,
        account_manager__profile__job_title__iendswith: Text = ..., account_manager__profile__job_title__in: Several[Text] = ...,
        account_manager__profile__phone: Many[Text] = ..., account_manager__profile__phone__iexact: Text = ...,
        account_manager__profile__phone__contains: Text = ..., account_manager__profile__phone__icontains: Text = ...,
        account_manager__profile__phone__startswith: Text = ..., account_manager__profile__phone__istartswith: Text = ...,
        account_manager__profile__phone__endswith: Text = ..., account_manager__profile__phone__iendswith: Text = ...,
        account_manager__profile__phone__in: Several[Text] = ..., account_manager__profile__phone__isnull: bool = ...,
        account_manager__profile__skills__contains: Text = ..., account_manager__profile__skills__in: Several[Text] = ...,
        account_manager__profile__units: Many[Ref] = ..., account_manager__profile__units__contains: Ref = ...,
        account_manager__profile__units__in: Several[Ref] = ..., account_manager__profile__units__isnull: bool = ...,
        account_manager__profile__timezone: Many[Text] = ..., account_manager__profile__timezone__iexact: Text = ...,
        account_manager__profile__timezone__contains: Text = ..., account_manager__profile__timezone__icontains: Text = ...,
        account_manager__profile__timezone__startswith: Text = ..., account_manager__profile__timezone__istartswith: Text = ...,
        account_manager__profile__timezone__endswith: Text = ..., account_manager__profile__timezone__iendswith: Text = ...,
        account_manager__profile__timezone__in: Several[Text] = ..., account_manager__profile__city: Many[Text] = ...,
        account_manager__profile__city__iexact: Text = ..., account_manager__profile__city__contains: Text = ...,
        account_manager__profile__city__icontains: Text = ..., account_manager__profile__city__startswith: Text = ...,
        account_manager__profile__city__istartswith: Text = ..., account_manager__profile__city__endswith: Text = ...,
        account_manager__profile__city__iendswith: Text = ..., account_manager__profile__city__in: Several[Text] = ...,
        account_manager__profile__country: Many[Text] = ..., account_manager__profile__country__iexact: Text = ...,
        account_manager__profile__country__contains: Text = ..., account_manager__profile__country__icontains: Text = ...,
        account_manager__profile__country__startswith: Text = ..., account_manager__profile__country__istartswith: Text = ...,
        account_manager__profile__country__endswith: Text = ..., account_manager__profile__country__iendswith: Text = ...,
        account_manager__profile__country__in: Several[Text] = ..., account_manager__trustgroups__contains: Text = ...,
        account_manager__trustgroups__in: Several[Text] = ..., account_manager__is_superuser: Many[bool] = ...,
        account_manager__is_superuser__in: Several[bool] = ..., account_manager__is_superuser__isnull: bool = ...,
        account_manager__global_role: Many[Text] = ..., account_manager__global_role__iexact: Text = ...,
        account_manager__global_role__contains: Text = ..., account_manager__global_role__icontains: Text = ...,
        account_manager__global_role__startswith: Text = ..., account_manager__global_role__istartswith: Text = ...,
        account_manager__global_role__endswith: Text = ..., account_manager__global_role__iendswith: Text = ...,
        account_manager__global_role__in: Several[Text] = ..., account_manager__global_role__isnull: bool = ...,
        account_manager__manager: Many[Ref] = ..., account_manager__manager__in: Several[Ref] = ...,
        account_manager__manager__isnull: bool = ..., account_manager__rate_limit: Many[int] = ...,
        account_manager__rate_limit__gt: int = ..., account_manager__rate_limit__gte: int = ..., account_manager__rate_limit__lt:
        int = ..., account_manager__rate_limit__lte: int = ..., account_manager__rate_limit__range: Several[int] = ...,
        account_manager__rate_limit__in: Several[int] = ..., account_manager__rate_limit__isnull: bool = ...,
        account_manager__calendar_created: Many[Time] = ..., account_manager__calendar_created__gt: Time = ...,
        account_manager__calendar_created__gte: Time = ..., account_manager__calendar_created__lt: Time = ...,
        account_manager__calendar_created__lte: Time = ..., account_manager__calendar_created__range: Several[Time] = ...,
        account_manager__calendar_created__in: Several[Time] = ..., account_manager__calendar_created__date: Time = ...,
        account_manager__calendar_created__year: int = ..., account_manager__calendar_created__month: int = ...,
        account_manager__calendar_created__isnull: bool = ..., phases__id: Many[int] = ..., phases__id__gt: int = ...,
        phases__id__gte: int = ..., phases__id__lt: int = ..., phases__id__lte: int = ..., phases__id__range: Several[int] = ...,
        phases__id__in: Several[int] = ..., phases__phase_id: Many[Text] = ..., phases__phase_id__iexact: Text = ...,
        phases__phase_id__contains: Text = ..., phases__phase_id__icontains: Text = ..., phases__phase_id__startswith: Text = ...,
        phases__phase_id__istartswith: Text = ..., phases__phase_id__endswith: Text = ..., phases__phase_id__iendswith: Text =
        ..., phases__phase_id__in: Several[Text] = ..., phases__phase_number: Many[int] = ..., phases__phase_number__gt: int =
        ..., phases__phase_number__gte: int = ..., phases__phase_number__lt: int = ..., phases__phase_number__lte: int = ...,
        phases__phase_number__range: Several[int] = ..., phases__phase_number__in: Several[int] = ..., phases__job: Many[Ref] =
        ..., phases__job__in: Several[Ref] = ..., phases__name: Many[Text] = ..., phases__name__iexact: Text = ...,
        phases__name__contains: Text = ..., phases__name__icontains: Text = ..., phases__name__startswith: Text = ...,
        phases__name__istartswith: Text = ..., phases__name__endswith: Text = ..., phases__name__iendswith: Text = ...,
        phases__name__in: Several[Text] = ..., phases__service: Many[Ref] = ..., phases__service__in: Several[Ref] = ...,
        phases__service__isnull: bool = ..., phases__description: Many[Text] = ..., phases__description__iexact: Text = ...,
        phases__description__contains: Text = ..., phases__description__icontains: Text = ..., phases__description__startswith:
        Text = ..., phases__description__istartswith: Text = ..., phases__description__endswith: Text = ...,
        phases__description__iendswith: Text = ..., phases__description__in: Several[Text] = ..., phases__status_display:
        Many[Text] = ..., phases__status_display__iexact: Text = ..., phases__status_display__contains: Text = ...,
        phases__status_display__icontains: Text = ..., phases__status_display__startswith: Text = ...,
        phases__status_display__istartswith: Text = ..., phases__status_display__endswith: Text = ...,
        phases__status_display__iendswith: Text = ..., phases__status_display__in: Several[Text] = ...,
        phases__status_changed_date: Many[Time] = ..., phases__status_changed_date__gt: Time = ...,
        phases__status_changed_date__gte: Time = ..., phases__status_changed_date__lt: Time = ...,
        phases__status_changed_date__lte: Time = ..., phases__status_changed_date__range: Several[Time] = ...,
        phases__status_changed_date__in: Several[Time] = ..., phases__status_changed_date__date: Time = ...,
        phases__status_changed_date__year: int = ..., phases__status_changed_date__month: int = ..., phases__start_date:
        Many[Time] = ..., phases__start_date__gt: Time = ..., phases__start_date__gte: Time = ..., phases__start_date__lt: Time =
        ..., phases__start_date__lte: Time = ..., phases__start_date__range: Several[Time] = ..., phases__start_date__in:
        Several[Time] = ..., phases__start_date__date: Time = ..., phases__start_date__year: int = ..., phases__start_date__month:
        int = ..., phases__start_date__isnull: bool = ..., phases__delivery_date: Many[Time] = ..., phases__delivery_date__gt:
        Time = ..., phases__delivery_date__gte: Time = ..., phases__delivery_date__lt: Time = ..., phases__delivery_date__lte:
        Time = ..., phases__delivery_date__range: Several[Time] = ..., phases__delivery_date__in: Several[Time] = ...,
        phases__delivery_date__date: Time = ..., phases__delivery_date__year: int = ..., phases__delivery_date__month: int = ...,
        phases__delivery_date__isnull: bool = ..., phases__due_to_techqa: Many[Time] = ..., phases__due_to_techqa__gt: Time = ...,
        phases__due_to_techqa__gte: Time = ..., phases__due_to_techqa__lt: Time = ..., phases__due_to_techqa__lte: Time = ...,
        phases__due_to_techqa__range: Several[Time] = ..., phases__due_to_techqa__in: Several[Time] = ...,
        phases__due_to_techqa__date: Time = ..., phases__due_to_techqa__year: int = ..., phases__due_to_techqa__month: int = ...,
        phases__due_to_techqa__isnull: bool = ..., phases__due_to_presqa: Many[Time] = ..., phases__due_to_presqa__gt: Time = ...,
        phases__due_to_presqa__gte: Time = ..., phases__due_to_presqa__lt: Time = ..., phases__due_to_presqa__lte: Time = ...,
        phases__due_to_presqa__range: Several[Time] = ..., phases__due_to_presqa__in: Several[Time] = ...,
        phases__due_to_presqa__date: Time = ..., phases__due_to_presqa__year: int = ..., phases__due_to_presqa__month: int = ...,
        phases__due_to_presqa__isnull: bool = ..., phases__project_lead: Many[Ref] = ..., phases__project_lead__in: Several[Ref] =
        ..., phases__project_lead__isnull: bool = ..., phases__report_author: Many[Ref] = ..., phases__report_author__in:
        Several[Ref] = ..., phases__report_author__isnull: bool = ..., phases__techqa_by: Many[Ref] = ..., phases__techqa_by__in:
        Several[Ref] = ..., phases__techqa_by__isnull: bool = ..., phases__presqa_by: Many[Ref] = ..., phases__presqa_by__in:
        Several[Ref] = ..., phases__presqa_by__isnull: bool = ..., phases__test_target: Many[Text] = ...,
        phases__test_target__iexact: Text = ..., phases__test_target__contains: Text = ..., phases__test_target__icontains: Text =
        ..., phases__test_target__startswith: Text = ..., phases__test_target__istartswith: Text = ...,
        phases__test_target__endswith: Text = ..., phases__test_target__iendswith: Text = ..., phases__test_target__in:
        Several[Text] = ..., phases__comm_reqs: Many[Text] = ..., phases__comm_reqs__iexact: Text = ...,
        phases__comm_reqs__contains: Text = ..., phases__comm_reqs__icontains: Text = ..., phases__comm_reqs__startswith: Text =
        ..., phases__comm_reqs__istartswith: Text = ..., phases__comm_reqs__endswith: Text = ..., phases__comm_reqs__iendswith:
        Text = ..., phases__comm_reqs__in: Several[Text] = ..., phases__restrictions: Many[Text] = ...,
        phases__restrictions__iexact: Text = ..., phases__restrictions__contains: Text = ..., phases__restrictions__icontains:
        Text = ..., phases__restrictions__startswith: Text = ..., phases__restrictions__istartswith: Text = ...,
        phases__restrictions__endswith: Text = ..., phases__restrictions__iendswith: Text = ..., phases__restrictions__in:
        Several[Text] = ..., phases__scheduling_requirements: Many[Text] = ..., phases__scheduling_requirements__iexact: Text =
        ..., phases__scheduling_requirements__contains: Text = ..., phases__scheduling_requirements__icontains: Text = ...,
        phases__scheduling_requirements__startswith: Text = ..., phases__scheduling_requirements__istartswith: Text = ...,
        phases__scheduling_requirements__endswith: Text = ..., phases__scheduling_requirements__iendswith: Text = ...,
        phases__scheduling_requirements__in: Several[Text] = ..., phases__prerequisites: Many[Text] = ...,
        phases__prerequisites__iexact: Text = ..., phases__prerequisites__contains: Text = ..., phases__prerequisites__icontains:
        Text = ..., phases__prerequisites__startswith: Text = ..., phases__prerequisites__istartswith: Text = ...,
        phases__prerequisites__endswith: Text = ..., phases__prerequisites__iendswith: Text = ..., phases__prerequisites__in:
        Several[Text] = ..., phases__location: Many[Text] = ..., phases__location__iexact: Text = ..., phases__location__contains:
        Text = ..., phases__location__icontains: Text = ..., phases__location__startswith: Text = ...,
        phases__location__istartswith: Text = ..., phases__location__endswith: Text = ..., phases__location__iendswith: Text =
        ..., phases__location__in: Several[Text] = ..., phases__is_testing_onsite: Many[bool] = ...,
        phases__is_testing_onsite__in: Several[bool] = ..., phases__is_reporting_onsite: Many[bool] = ...,
        phases__is_reporting_onsite__in: Several[bool] = ..., phases__report_to_be_left_on_client_site: Many[bool] = ...,
        phases__report_to_be_left_on_client_site__in: Several[bool] = ..., phases__number_of_reports: Many[int] = ...,
        phases__number_of_reports__gt: int = ..., phases__number_of_reports__gte: int = ..., phases__number_of_reports__lt: int =
        ..., phases__number_of_reports__lte: int = ..., phases__number_of_reports__range: Several[int] = ...,
        phases__number_of_reports__in: Several[int] = ..., phases__delivery_hours: Many[Number] = ..., phases__delivery_hours__gt:
        Number = ..., phases__delivery_hours__gte: Number = ..., phases__delivery_hours__lt: Number = ...,
        phases__delivery_hours__lte: Number = ..., phases__delivery_hours__range: Several[Number] = ...,
        phases__delivery_hours__in: Several[Number] = ..., phases__reporting_hours: Many[Number] = ...,
        phases__reporting_hours__gt: Number = ..., phases__reporting_hours__gte: Number = ..., phases__reporting_hours__lt: Number
        = ..., phases__reporting_hours__lte: Number = ..., phases__reporting_hours__range: Several[Number] = ...,
        phases__reporting_hours__in: Several[Number] = ..., phases__mgmt_hours: Many[Number] = ..., phases__mgmt_hours__gt: Number
        = ..., phases__mgmt_hours__gte: Number = ..., phases__mgmt_hours__lt: Number = ..., phases__mgmt_hours__lte: Number = ...,
        phases__mgmt_hours__range: Several[Number] = ..., phases__mgmt_hours__in: Several[Number] = ..., phases__qa_hours:
        Many[Number] = ..., phases__qa_hours__gt: Number = ..., phases__qa_hours__gte: Number = ..., phases__qa_hours__lt: Number
        = ..., phases__qa_hours__lte: Number = ..., phases__qa_hours__range: Several[Number] = ..., phases__qa_hours__in:
        Several[Number] = ..., phases__oversight_hours: Many[Number] = ..., phases__oversight_hours__gt: Number = ...,
        phases__oversight_hours__gte: Number = ..., phases__oversight_hours__lt: Number = ..., phases__oversight_hours__lte:
        Number = ..., phases__oversight_hours__range: Several[Number] = ..., phases__oversight_hours__in: Several[Number] = ...,
        phases__debrief_hours: Many[Number] = ..., phases__debrief_hours__gt: Number = ..., phases__debrief_hours__gte: Number =
        ..., phases__debrief_hours__lt: Number = ..., phases__debrief_hours__lte: Number = ..., phases__debrief_hours__range:
        Several[Number] = ..., phases__debrief_hours__in: Several[Number] = ..., phases__contingency_hours: Many[Number] = ...,
        phases__contingency_hours__gt: Number = ..., phases__contingency_hours__gte: Number = ..., phases__contingency_hours__lt:
        Number = ..., phases__contingency_hours__lte: Number = ..., phases__contingency_hours__range: Several[Number] = ...,
        phases__contingency_hours__in: Several[Number] = ..., phases__other_hours: Many[Number] = ..., phases__other_hours__gt:
        Number = ..., phases__other_hours__gte: Number = ..., phases__other_hours__lt: Number = ..., phases__other_hours__lte:
        Number = ..., phases__other_hours__range: Several[Number] = ..., phases__other_hours__in: Several[Number] = ...,
        phases__link_deliverable: Many[Text] = ..., phases__link_deliverable__iexact: Text = ...,
        phases__link_deliverable__contains: Text = ..., phases__link_deliverable__icontains: Text = ...,
        phases__link_deliverable__startswith: Text = ..., phases__link_deliverable__istartswith: Text = ...,
        phases__link_deliverable__endswith: Text = ..., phases__link_deliverable__iendswith: Text = ...,
        phases__link_deliverable__in: Several[Text] = ..., phases__link_tech_data: Many[Text] = ...,
        phases__link_tech_data__iexact: Text = ..., phases__link_tech_data__contains: Text = ...,
        phases__link_tech_data__icontains: Text = ..., phases__link_tech_data__startswith: Text = ...,
        phases__link_tech_data__istartswith: Text = ..., phases__link_tech_data__endswith: Text = ...,
        phases__link_tech_data__iendswith: Text = ..., phases__link_tech_data__in: Several[Text] = ..., phases__link_report_data:
        Many[Text] = ..., phases__link_report_data__iexact: Text = ..., phases__link_report_data__contains: Text = ...,
        phases__link_report_data__icontains: Text = ..., phases__link_report_data__startswith: Text = ...,
        phases__link_report_data__istartswith: Text = ..., phases__link_report_data__endswith: Text = ...,
        phases__link_report_data__iendswith: Text = ..., phases__link_report_data__in: Several[Text] = ...,
        phases__desired_start_date: Many[Time] = ..., phases__desired_start_date__gt: Time = ..., phases__desired_start_date__gte:
        Time = ..., phases__desired_start_date__lt: Time = ..., phases__desired_start_date__lte: Time = ...,
        phases__desired_start_date__range: Several[Time] = ..., phases__desired_start_date__in: Several[Time] = ...,
        phases__desired_start_date__date: Time = ..., phases__desired_start_date__year: int = ...,
        phases__desired_start_date__month: int = ..., phases__desired_start_date__isnull: bool = ...,
        phases__desired_delivery_date: Many[Time] = ..., phases__desired_delivery_date__gt: Time = ...,
        phases__desired_delivery_date__gte: Time = ..., phases__desired_delivery_date__lt: Time = ...,
        phases__desired_delivery_date__lte: Time = ..., phases__desired_delivery_date__range: Several[Time] = ...,
        phases__desired_delivery_date__in: Several[Time] = ..., phases__desired_delivery_date__date: Time = ...,
        phases__desired_delivery_date__year: int = ..., phases__desired_delivery_date__month: int = ...,
        phases__desired_delivery_date__isnull: bool = ..., phases__due_to_techqa_set: Many[Time] = ...,
        phases__due_to_techqa_set__gt: Time = ..., phases__due_to_techqa_set__gte: Time = ..., phases__due_to_techqa_set__lt: Time
        = ..., phases__due_to_techqa_set__lte: Time = ..., phases__due_to_techqa_set__range: Several[Time] = ...,
        phases__due_to_techqa_set__in: Several[Time] = ..., phases__due_to_techqa_set__date: Time = ...,
        phases__due_to_techqa_set__year: int = ..., phases__due_to_techqa_set__month: int = ...,
        phases__due_to_techqa_set__isnull: bool = ..., phases__due_to_presqa_set: Many[Time] = ..., phases__due_to_presqa_set__gt:
        Time = ..., phases__due_to_presqa_set__gte: Time = ..., phases__due_to_presqa_set__lt: Time = ...,
        phases__due_to_presqa_set__lte: Time = ..., phases__due_to_presqa_set__range: Several[Time] = ...,
        phases__due_to_presqa_set__in: Several[Time] = ..., phases__due_to_presqa_set__date: Time = ...,
        phases__due_to_presqa_set__year: int = ..., phases__due_to_presqa_set__month: int = ...,
        phases__due_to_presqa_set__isnull: bool = ..., phases__actual_start_date: Many[Time] = ..., phases__actual_start_date__gt:
        Time = ..., phases__actual_start_date__gte: Time = ..., phases__actual_start_date__lt: Time = ...,
        phases__actual_start_date__lte: Time = ..., phases__actual_start_date__range: Several[Time] = ...,
        phases__actual_start_date__in: Several[Time] = ..., phases__actual_start_date__date: Time = ...,
        phases__actual_start_date__year: int = ..., phases__actual_start_date__month: int = ...,
        phases__actual_start_date__isnull: bool = ..., phases__actual_sent_to_tqa_date: Many[Time] = ...,
        phases__actual_sent_to_tqa_date__gt: Time = ..., phases__actual_sent_to_tqa_date__gte: Time = ...,
        phases__actual_sent_to_tqa_date__lt: Time = ..., phases__actual_sent_to_tqa_date__lte: Time = ...,
        phases__actual_sent_to_tqa_date__range: Several[Time] = ..., phases__actual_sent_to_tqa_date__in: Several[Time] = ...,
        phases__actual_sent_to_tqa_date__date: Time = ..., phases__actual_sent_to_tqa_date__year: int = ...,
        phases__actual_sent_to_tqa_date__month: int = ..., phases__actual_sent_to_tqa_date__isnull: bool = ...,
        phases__actual_sent_to_pqa_date: Many[Time] = ..., phases__actual_sent_to_pqa_date__gt: Time = ...,
        phases__actual_sent_to_pqa_date__gte: Time = ..., phases__actual_sent_to_pqa_date__lt: Time = ...,
        phases__actual_sent_to_pqa_date__lte: Time = ..., phases__actual_sent_to_pqa_date__range: Several[Time] = ...,
        phases__actual_sent_to_pqa_date__in: Several[Time] = ..., phases__actual_sent_to_pqa_date__date: Time = ...,
        phases__actual_sent_to_pqa_date__year: int = ..., phases__actual_sent_to_pqa_date__month: int = ...,
        phases__actual_sent_to_pqa_date__isnull: bool = ..., phases__actual_completed_date: Many[Time] = ...,
        phases__actual_completed_date__gt: Time = ..., phases__actual_completed_date__gte: Time = ...,
        phases__actual_completed_date__lt: Time = ..., phases__actual_completed_date__lte: Time = ...,
        phases__actual_completed_date__range: Several[Time] = ..., phases__actual_completed_date__in: Several[Time] = ...,
        phases__actual_completed_date__date: Time = ..., phases__actual_completed_date__year: int = ...,
        phases__actual_completed_date__month: int = ..., phases__actual_completed_date__isnull: bool = ...,
        phases__actual_delivery_date: Many[Time] = ..., phases__actual_delivery_date__gt: Time = ...,
        phases__actual_delivery_date__gte: Time = ..., phases__actual_delivery_date__lt: Time = ...,
        phases__actual_delivery_date__lte: Time = ..., phases__actual_delivery_date__range: Several[Time] = ...,
        phases__actual_delivery_date__in: Several[Time] = ..., phases__actual_delivery_date__date: Time = ...,
        phases__actual_delivery_date__year: int = ..., phases__actual_delivery_date__month: int = ...,
        phases__actual_delivery_date__isnull: bool = ..., phases__cancellation_date: Many[Time] = ...,
        phases__cancellation_date__gt: Time = ..., phases__cancellation_date__gte: Time = ..., phases__cancellation_date__lt: Time
        = ..., phases__cancellation_date__lte: Time = ..., phases__cancellation_date__range: Several[Time] = ...,
        phases__cancellation_date__in: Several[Time] = ..., phases__cancellation_date__date: Time = ...,
        phases__cancellation_date__year: int = ..., phases__cancellation_date__month: int = ...,
        phases__cancellation_date__isnull: bool = ..., phases__pre_checks_done_date: Many[Time] = ...,
        phases__pre_checks_done_date__gt: Time = ..., phases__pre_checks_done_date__gte: Time = ...,
        phases__pre_checks_done_date__lt: Time = ..., phases__pre_checks_done_date__lte: Time = ...,
        phases__pre_checks_done_date__range: Several[Time] = ..., phases__pre_checks_done_date__in: Several[Time] = ...,
        phases__pre_checks_done_date__date: Time = ..., phases__pre_checks_done_date__year: int = ...,
        phases__pre_checks_done_date__month: int = ..., phases__pre_checks_done_date__isnull: bool = ...,
        phases__feedback_scope_correct: Many[bool] = ..., phases__feedback_scope_correct__in: Several[bool] = ...,
        phases__feedback_scope_correct__isnull: bool = ..., phases__techqa_report_rating: Many[int] = ...,
        phases__techqa_report_rating__gt: int = ..., phases__techqa_report_rating__gte: int = ...,
        phases__techqa_report_rating__lt: int = ..., phases__techqa_report_rating__lte: int = ...,
        phases__techqa_report_rating__range: Several[int] = ..., phases__techqa_report_rating__in: Several[int] = ...,
        phases__techqa_report_rating__isnull: bool = ..., phases__presqa_report_rating: Many[int] = ...,
        phases__presqa_report_rating__gt: int = ..., phases__presqa_report_rating__gte: int = ...,
        phases__presqa_report_rating__lt: int = ..., phases__presqa_report_rating__lte: int = ...,
        phases__presqa_report_rating__range: Several[int] = ..., phases__presqa_report_rating__in: Several[int] = ...,
        phases__presqa_report_rating__isnull: bool = ..., phases__required_tqa_updates: Many[bool] = ...,
        phases__required_tqa_updates__in: Several[bool] = ..., phases__required_pqa_updates: Many[bool] = ...,
        phases__required_pqa_updates__in: Several[bool] = ..., phases__created: Many[Time] = ..., phases__created__gt: Time = ...,
        phases__created__gte: Time = ..., phases__created__lt: Time = ..., phases__created__lte: Time = ...,
        phases__created__range: Several[Time] = ..., phases__created__in: Several[Time] = ..., phases__created__date: Time = ...,
        phases__created__year: int = ..., phases__created__month: int = ..., phases__updated: Many[Time] = ...,
        phases__updated__gt: Time = ..., phases__updated__gte: Time = ..., phases__updated__lt: Time = ..., phases__updated__lte:
        Time = ..., phases__updated__range: Several[Time] = ..., phases__updated__in: Several[Time] = ..., phases__updated__date:
        Time = ..., phases__updated__year: int = ..., phases__updated__month: int = ..., phases__status: Many[Literal["draft",
        "pending_sched", "scheduled_tentative", "scheduled_confirmed", "pre_checks", "client_not_ready", "ready_to_begin",
        "testing", "pending_tqa", "qa_tech", "qa_tech_author_updates", "pending_pqa", "qa_pres", "qa_pres_author_updates",
        "completed", "delivered", "cancelled", "postponed", "deleted", "archived", "in_progress"]] = ..., phases__status__in:
        Several[Literal["draft", "pending_sched", "scheduled_tentative", "scheduled_confirmed", "pre_checks", "client_not_ready",
        "ready_to_begin", "testing", "pending_tqa", "qa_tech", "qa_tech_author_updates", "pending_pqa", "qa_pres",
        "qa_pres_author_updates", "completed", "delivered", "cancelled", "postponed", "deleted", "archived", "in_progress"]] =
        ..., dep_account_manager__id: Many[int] = ..., dep_account_manager__id__gt: int = ..., dep_account_manager__id__gte: int =
        ..., dep_account_manager__id__lt: int = ..., dep_account_manager__id__lte: int = ..., dep_account_manager__id__range:
        Several[int] = ..., dep_account_manager__id__in: Several[int] = ..., dep_account_manager__id__isnull: bool = ...,
        dep_account_manager__username: Many[Text] = ..., dep_account_manager__username__iexact: Text = ...,
        dep_account_manager__username__contains: Text = ..., dep_account_manager__username__icontains: Text = ...,
        dep_account_manager__username__startswith: Text = ..., dep_account_manager__username__istartswith: Text = ...,
        dep_account_manager__username__endswith: Text = ..., dep_account_manager__username__iendswith: Text = ...,
        dep_account_manager__username__in: Several[Text] = ..., dep_account_manager__username__isnull: bool = ...,
        dep_account_manager__email: Many[Text] = ..., dep_account_manager__email__iexact: Text = ...,
        dep_account_manager__email__contains: Text = ..., dep_account_manager__email__icontains: Text = ...,
        dep_account_manager__email__startswith: Text = ..., dep_account_manager__email__istartswith: Text = ...,
        dep_account_manager__email__endswith: Text = ..., dep_account_manager__email__iendswith: Text = ...,
        dep_account_manager__email__in: Several[Text] = ..., dep_account_manager__email__isnull: bool = ...,
        dep_account_manager__first_name: Many[Text] = ..., dep_account_manager__first_name__iexact: Text = ...,
        dep_account_manager__first_name__contains: Text = ..., dep_account_manager__first_name__icontains: Text = ...,
        dep_account_manager__first_name__startswith: Text = ..., dep_account_manager__first_name__istartswith: Text = ...,
        dep_account_manager__first_name__endswith: Text = ..., dep_account_manager__first_name__iendswith: Text = ...,
        dep_account_manager__first_name__in: Several[Text] = ..., dep_account_manager__first_name__isnull: bool = ...,
        dep_account_manager__last_name: Many[Text] = ..., dep_account_manager__last_name__iexact: Text = ...,
        dep_account_manager__last_name__contains: Text = ..., dep_account_manager__last_name__icontains: Text = ...,
        dep_account_manager__last_name__startswith: Text = ..., dep_account_manager__last_name__istartswith: Text = ...,
        dep_account_manager__last_name__endswith: Text = ..., dep_account_manager__last_name__iendswith: Text = ...,
        dep_account_manager__last_name__in: Several[Text] = ..., dep_account_manager__last_name__isnull: bool = ...,
        dep_account_manager__display_name: Many[Text] = ..., dep_account_manager__display_name__iexact: Text = ...,
        dep_account_manager__display_name__contains: Text = ..., dep_account_manager__display_name__icontains: Text = ...,
        dep_account_manager__display_name__startswith: Text = ..., dep_account_manager__display_name__istartswith: Text = ...,
        dep_account_manager__display_name__endswith: Text = ..., dep_account_manager__display_name__iendswith: Text = ...,
        dep_account_manager__display_name__in: Several[Text] = ..., dep_account_manager__display_name__isnull: bool = ...,
        dep_account_manager__is_active: Many[bool] = ..., dep_account_manager__is_active__in: Several[bool] = ...,
        dep_account_manager__is_active__isnull: bool = ..., dep_account_manager__date_joined: Many[Time] = ...,
        dep_account_manager__date_joined__gt: Time = ..., dep_account_manager__date_joined__gte: Time = ...,
        dep_account_manager__date_joined__lt: Time = ..., dep_account_manager__date_joined__lte: Time = ...,
        dep_account_manager__date_joined__range: Several[Time] = ..., dep_account_manager__date_joined__in: Several[Time] = ...,
        dep_account_manager__date_joined__date: Time = ..., dep_account_manager__date_joined__year: int = ...,
        dep_account_manager__date_joined__month: int = ..., dep_account_manager__date_joined__isnull: bool = ...,
        dep_account_manager__profile__job_title: Many[Text] = ..., dep_account_manager__profile__job_title__iexact: Text = ...,
        dep_account_manager__profile__job_title__contains: Text = ..., dep_account_manager__profile__job_title__icontains: Text =
        ..., dep_account_manager__profile__job_title__startswith: Text = ...,
        dep_account_manager__profile__job_title__istartswith: Text = ..., dep_account_manager__profile__job_title__endswith: Text
        = ..., dep_account_manager__profile__job_title__iendswith: Text = ..., dep_account_manager__profile__job_title__in:
        Several[Text] = ..., dep_account_manager__profile__job_title__isnull: bool = ..., dep_account_manager__profile__phone:
        Many[Text] = ..., dep_account_manager__profile__phone__iexact: Text = ..., dep_account_manager__profile__phone__contains:
        Text = ..., dep_account_manager__profile__phone__icontains: Text = ..., dep_account_manager__profile__phone__startswith:
        Text = ..., dep_account_manager__profile__phone__istartswith: Text = ..., dep_account_manager__profile__phone__endswith:
        Text = ..., dep_account_manager__profile__phone__iendswith: Text = ..., dep_account_manager__profile__phone__in:
        Several[Text] = ..., dep_account_manager__profile__phone__isnull: bool = ...,
        dep_account_manager__profile__skills__contains: Text = ..., dep_account_manager__profile__skills__in: Several[Text] = ...,
        dep_account_manager__profile__units: Many[Ref] = ..., dep_account_manager__profile__units__contains: Ref = ...,
        dep_account_manager__profile__units__in: Several[Ref] = ..., dep_account_manager__profile__units__isnull: bool = ...,
        dep_account_manager__profile__timezone: Many[Text] = ..., dep_account_manager__profile__timezone__iexact: Text = ...,
        dep_account_manager__profile__timezone__contains: Text = ..., dep_account_manager__profile__timezone__icontains: Text =
        ..., dep_account_manager__profile__timezone__startswith: Text = ..., dep_account_manager__profile__timezone__istartswith:
        Text = ..., dep_account_manager__profile__timezone__endswith: Text = ...,
        dep_account_manager__profile__timezone__iendswith: Text = ..., dep_account_manager__profile__timezone__in: Several[Text] =
        ..., dep_account_manager__profile__timezone__isnull: bool = ..., dep_account_manager__profile__city: Many[Text] = ...,
        dep_account_manager__profile__city__iexact: Text = ..., dep_account_manager__profile__city__contains: Text = ...,
        dep_account_manager__profile__city__icontains: Text = ..., dep_account_manager__profile__city__startswith: Text = ...,
        dep_account_manager__profile__city__istartswith: Text = ..., dep_account_manager__profile__city__endswith: Text = ...,
        dep_account_manager__profile__city__iendswith: Text = ..., dep_account_manager__profile__city__in: Several[Text] = ...,
        dep_account_manager__profile__city__isnull: bool = ..., dep_account_manager__profile__country: Many[Text] = ...,
        dep_account_manager__profile__country__iexact: Text = ..., dep_account_manager__profile__country__contains: Text = ...,
        dep_account_manager__profile__country__icontains: Text = ..., dep_account_manager__profile__country__startswith: Text =
        ..., dep_account_manager__profile__country__istartswith: Text = ..., dep_account_manager__profile__country__endswith: Text
        = ..., dep_account_manager__profile__country__iendswith: Text = ..., dep_account_manager__profile__country__in:
        Several[Text] = ..., dep_account_manager__profile__country__isnull: bool = ...,
        dep_account_manager__trustgroups__contains: Text = ..., dep_account_manager__trustgroups__in: Several[Text] = ...,
        dep_account_manager__is_superuser: Many[bool] = ..., dep_account_manager__is_superuser__in: Several[bool] = ...,
        dep_account_manager__is_superuser__isnull: bool = ..., dep_account_manager__global_role: Many[Text] = ...,
        dep_account_manager__global_role__iexact: Text = ..., dep_account_manager__global_role__contains: Text = ...,
        dep_account_manager__global_role__icontains: Text = ..., dep_account_manager__global_role__startswith: Text = ...,
        dep_account_manager__global_role__istartswith: Text = ..., dep_account_manager__global_role__endswith: Text = ...,
        dep_account_manager__global_role__iendswith: Text = ..., dep_account_manager__global_role__in: Several[Text] = ...,
        dep_account_manager__global_role__isnull: bool = ..., dep_account_manager__manager: Many[Ref] = ...,
        dep_account_manager__manager__in: Several[Ref] = ..., dep_account_manager__manager__isnull: bool = ...,
        dep_account_manager__rate_limit: Many[int] = ..., dep_account_manager__rate_limit__gt: int = ...,
        dep_account_manager__rate_limit__gte: int = ..., dep_account_manager__rate_limit__lt: int = ...,
        dep_account_manager__rate_limit__lte: int = ..., dep_account_manager__rate_limit__range: Several[int] = ...,
        dep_account_manager__rate_limit__in: Several[int] = ..., dep_account_manager__rate_limit__isnull: bool = ...,
        dep_account_manager__calendar_created: Many[Time] = ..., dep_account_manager__calendar_created__gt: Time = ...,
        dep_account_manager__calendar_created__gte: Time = ..., dep_account_manager__calendar_created__lt: Time = ...,
        dep_account_manager__calendar_created__lte: Time = ..., dep_account_manager__calendar_created__range: Several[Time] = ...,
        dep_account_manager__calendar_created__in: Several[Time] = ..., dep_account_manager__calendar_created__date: Time = ...,
        dep_account_manager__calendar_created__year: int = ..., dep_account_manager__calendar_created__month: int = ...,
        dep_account_manager__calendar_created__isnull: bool = ..., created_by__id: Many[int] = ..., created_by__id__gt: int = ...,
        created_by__id__gte: int = ..., created_by__id__lt: int = ..., created_by__id__lte: int = ..., created_by__id__range:
        Several[int] = ..., created_by__id__in: Several[int] = ..., created_by__username: Many[Text] = ...,
        created_by__username__iexact: Text = ..., created_by__username__contains: Text = ..., created_by__username__icontains:
        Text = ..., created_by__username__startswith: Text = ..., created_by__username__istartswith: Text = ...,
        created_by__username__endswith: Text = ..., created_by__username__iendswith: Text = ..., created_by__username__in:
        Several[Text] = ..., created_by__email: Many[Text] = ..., created_by__email__iexact: Text = ...,
        created_by__email__contains: Text = ..., created_by__email__icontains: Text = ..., created_by__email__startswith: Text =
        ..., created_by__email__istartswith: Text = ..., created_by__email__endswith: Text = ..., created_by__email__iendswith:
        Text = ..., created_by__email__in: Several[Text] = ..., created_by__first_name: Many[Text] = ...,
        created_by__first_name__iexact: Text = ..., created_by__first_name__contains: Text = ...,
        created_by__first_name__icontains: Text = ..., created_by__first_name__startswith: Text = ...,
        created_by__first_name__istartswith: Text = ..., created_by__first_name__endswith: Text = ...,
        created_by__first_name__iendswith: Text = ..., created_by__first_name__in: Several[Text] = ..., created_by__last_name:
        Many[Text] = ..., created_by__last_name__iexact: Text = ..., created_by__last_name__contains: Text = ...,
        created_by__last_name__icontains: Text = ..., created_by__last_name__startswith: Text = ...,
        created_by__last_name__istartswith: Text = ..., created_by__last_name__endswith: Text = ...,
        created_by__last_name__iendswith: Text = ..., created_by__last_name__in: Several[Text] = ..., created_by__display_name:
        Many[Text] = ..., created_by__display_name__iexact: Text = ..., created_by__display_name__contains: Text = ...,
        created_by__display_name__icontains: Text = ..., created_by__display_name__startswith: Text = ...,
        created_by__display_name__istartswith: Text = ..., created_by__display_name__endswith: Text = ...,
        created_by__display_name__iendswith: Text = ..., created_by__display_name__in: Several[Text] = ..., created_by__is_active:
        Many[bool] = ..., created_by__is_active__in: Several[bool] = ..., created_by__date_joined: Many[Time] = ...,
        created_by__date_joined__gt: Time = ..., created_by__date_joined__gte: Time = ..., created_by__date_joined__lt: Time =
        ..., created_by__date_joined__lte: Time = ..., created_by__date_joined__range: Several[Time] = ...,
        created_by__date_joined__in: Several[Time] = ..., created_by__date_joined__date: Time = ...,
        created_by__date_joined__year: int = ..., created_by__date_joined__month: int = ..., created_by__profile__job_title:
        Many[Text] = ..., created_by__profile__job_title__iexact: Text = ..., created_by__profile__job_title__contains: Text =
        ..., created_by__profile__job_title__icontains: Text = ..., created_by__profile__job_title__startswith: Text = ...,
        created_by__profile__job_title__istartswith: Text = ..., created_by__profile__job_title__endswith: Text = ...,
        created_by__profile__job_title__iendswith: Text = ..., created_by__profile__job_title__in: Several[Text] = ...,
        created_by__profile__phone: Many[Text] = ..., created_by__profile__phone__iexact: Text = ...,
        created_by__profile__phone__contains: Text = ..., created_by__profile__phone__icontains: Text = ...,
        created_by__profile__phone__startswith: Text = ..., created_by__profile__phone__istartswith: Text = ...,
        created_by__profile__phone__endswith: Text = ..., created_by__profile__phone__iendswith: Text = ...,
        created_by__profile__phone__in: Several[Text] = ..., created_by__profile__phone__isnull: bool = ...,
        created_by__profile__skills__contains: Text = ..., created_by__profile__skills__in: Several[Text] = ...,
        created_by__profile__units: Many[Ref] = ..., created_by__profile__units__contains: Ref = ...,
        created_by__profile__units__in: Several[Ref] = ..., created_by__profile__units__isnull: bool = ...,
        created_by__profile__timezone: Many[Text] = ..., created_by__profile__timezone__iexact: Text = ...,
        created_by__profile__timezone__contains: Text = ..., created_by__profile__timezone__icontains: Text = ...,
        created_by__profile__timezone__startswith: Text = ..., created_by__profile__timezone__istartswith: Text = ...,
        created_by__profile__timezone__endswith: Text = ..., created_by__profile__timezone__iendswith: Text = ...,
        created_by__profile__timezone__in: Several[Text] = ..., created_by__profile__city: Many[Text] = ...,
        created_by__profile__city__iexact: Text = ..., created_by__profile__city__contains: Text = ...,
        created_by__profile__city__icontains: Text = ..., created_by__profile__city__startswith: Text = ...,
        created_by__profile__city__istartswith: Text = ..., created_by__profile__city__endswith: Text = ...,
        created_by__profile__city__iendswith: Text = ..., created_by__profile__city__in: Several[Text] = ...,
        created_by__profile__country: Many[Text] = ..., created_by__profile__country__iexact: Text = ...,
        created_by__profile__country__contains: Text = ..., created_by__profile__country__icontains: Text = ...,
        created_by__profile__country__startswith: Text = ..., created_by__profile__country__istartswith: Text = ...,
        created_by__profile__country__endswith: Text = ..., created_by__profile__country__iendswith: Text = ...,
        created_by__profile__country__in: Several[Text] = ..., created_by__trustgroups__contains: Text = ...,
        created_by__trustgroups__in: Several[Text] = ..., created_by__is_superuser: Many[bool] = ...,
        created_by__is_superuser__in: Several[bool] = ..., created_by__is_superuser__isnull: bool = ..., created_by__global_role:
        Many[Text] = ..., created_by__global_role__iexact: Text = ..., created_by__global_role__contains: Text = ...,
        created_by__global_role__icontains: Text = ..., created_by__global_role__startswith: Text = ...,
        created_by__global_role__istartswith: Text = ..., created_by__global_role__endswith: Text = ...,
        created_by__global_role__iendswith: Text = ..., created_by__global_role__in: Several[Text] = ...,
        created_by__global_role__isnull: bool = ..., created_by__manager: Many[Ref] = ..., created_by__manager__in: Several[Ref] =
        ..., created_by__manager__isnull: bool = ..., created_by__rate_limit: Many[int] = ..., created_by__rate_limit__gt: int =
        ..., created_by__rate_limit__gte: int = ..., created_by__rate_limit__lt: int = ..., created_by__rate_limit__lte: int =
        ..., created_by__rate_limit__range: Several[int] = ..., created_by__rate_limit__in: Several[int] = ...,
        created_by__rate_limit__isnull: bool = ..., created_by__calendar_created: Many[Time] = ...,
        created_by__calendar_created__gt: Time = ..., created_by__calendar_created__gte: Time = ...,
        created_by__calendar_created__lt: Time = ..., created_by__calendar_created__lte: Time = ...,
        created_by__calendar_created__range: Several[Time] = ..., created_by__calendar_created__in: Several[Time] = ...,
        created_by__calendar_created__date: Time = ..., created_by__calendar_created__year: int = ...,
        created_by__calendar_created__month: int = ..., created_by__calendar_created__isnull: bool = ..., team_members__id:
        Many[int] = ..., team_members__id__gt: int = ..., team_members__id__gte: int = ..., team_members__id__lt: int = ...,
        team_members__id__lte: int = ..., team_members__id__range: Several[int] = ..., team_members__id__in: Several[int] = ...,
        team_members__username: Many[Text] = ..., team_members__username__iexact: Text = ..., team_members__username__contains:
        Text = ..., team_members__username__icontains: Text = ..., team_members__username__startswith: Text = ...,
        team_members__username__istartswith: Text = ..., team_members__username__endswith: Text = ...,
        team_members__username__iendswith: Text = ..., team_members__username__in: Several[Text] = ..., team_members__email:
        Many[Text] = ..., team_members__email__iexact: Text = ..., team_members__email__contains: Text = ...,
        team_members__email__icontains: Text = ..., team_members__email__startswith: Text = ..., team_members__email__istartswith:
        Text = ..., team_members__email__endswith: Text = ..., team_members__email__iendswith: Text = ...,
        team_members__email__in: Several[Text] = ..., team_members__first_name: Many[Text] = ...,
        team_members__first_name__iexact: Text = ..., team_members__first_name__contains: Text = ...,
        team_members__first_name__icontains: Text = ..., team_members__first_name__startswith: Text = ...,
        team_members__first_name__istartswith: Text = ..., team_members__first_name__endswith: Text = ...,
        team_members__first_name__iendswith: Text = ..., team_members__first_name__in: Several[Text] = ...,
        team_members__last_name: Many[Text] = ..., team_members__last_name__iexact: Text = ..., team_members__last_name__contains:
        Text = ..., team_members__last_name__icontains: Text = ..., team_members__last_name__startswith: Text = ...,
        team_members__last_name__istartswith: Text = ..., team_members__last_name__endswith: Text = ...,
        team_members__last_name__iendswith: Text = ..., team_members__last_name__in: Several[Text] = ...,
        team_members__display_name: Many[Text] = ..., team_members__display_name__iexact: Text = ...,
        team_members__display_name__contains: Text = ..., team_members__display_name__icontains: Text = ...,
        team_members__display_name__startswith: Text = ..., team_members__display_name__istartswith: Text = ...,
        team_members__display_name__endswith: Text = ..., team_members__display_name__iendswith: Text = ...,
        team_members__display_name__in: Several[Text] = ..., team_members__is_active: Many[bool] = ...,
        team_members__is_active__in: Several[bool] = ..., team_members__date_joined: Many[Time] = ...,
        team_members__date_joined__gt: Time = ..., team_members__date_joined__gte: Time = ..., team_members__date_joined__lt: Time
        = ..., team_members__date_joined__lte: Time = ..., team_members__date_joined__range: Several[Time] = ...,
        team_members__date_joined__in: Several[Time] = ..., team_members__date_joined__date: Time = ...,
        team_members__date_joined__year: int = ..., team_members__date_joined__month: int = ..., team_members__profile__job_title:
        Many[Text] = ..., team_members__profile__job_title__iexact: Text = ..., team_members__profile__job_title__contains: Text =
        ..., team_members__profile__job_title__icontains: Text = ..., team_members__profile__job_title__startswith: Text = ...,
        team_members__profile__job_title__istartswith: Text = ..., team_members__profile__job_title__endswith: Text = ...,
        team_members__profile__job_title__iendswith: Text = ..., team_members__profile__job_title__in: Several[Text] = ...,
        team_members__profile__phone: Many[Text] = ..., team_members__profile__phone__iexact: Text = ...,
        team_members__profile__phone__contains: Text = ..., team_members__profile__phone__icontains: Text = ...,
        team_members__profile__phone__startswith: Text = ..., team_members__profile__phone__istartswith: Text = ...,
        team_members__profile__phone__endswith: Text = ..., team_members__profile__phone__iendswith: Text = ...,
        team_members__profile__phone__in: Several[Text] = ..., team_members__profile__phone__isnull: bool = ...,
        team_members__profile__skills__contains: Text = ..., team_members__profile__skills__in: Several[Text] = ...,
        team_members__profile__units: Many[Ref] = ..., team_members__profile__units__contains: Ref = ...,
        team_members__profile__units__in: Several[Ref] = ..., team_members__profile__units__isnull: bool = ...,
        team_members__profile__timezone: Many[Text] = ..., team_members__profile__timezone__iexact: Text = ...,
        team_members__profile__timezone__contains: Text = ..., team_members__profile__timezone__icontains: Text = ...,
        team_members__profile__timezone__startswith: Text = ..., team_members__profile__timezone__istartswith: Text = ...,
        team_members__profile__timezone__endswith: Text = ..., team_members__profile__timezone__iendswith: Text = ...,
        team_members__profile__timezone__in: Several[Text] = ..., team_members__profile__city: Many[Text] = ...,
        team_members__profile__city__iexact: Text = ..., team_members__profile__city__contains: Text = ...,
        team_members__profile__city__icontains: Text = ..., team_members__profile__city__startswith: Text = ...,
        team_members__profile__city__istartswith: Text = ..., team_members__profile__city__endswith: Text = ...,
        team_members__profile__city__iendswith: Text = ..., team_members__profile__city__in: Several[Text] = ...,
        team_members__profile__country: Many[Text] = ..., team_members__profile__country__iexact: Text = ...,
        team_members__profile__country__contains: Text = ..., team_members__profile__country__icontains: Text = ...,
        team_members__profile__country__startswith: Text = ..., team_members__profile__country__istartswith: Text = ...,
        team_members__profile__country__endswith: Text = ..., team_members__profile__country__iendswith: Text = ...,
        team_members__profile__country__in: Several[Text] = ..., team_members__trustgroups__contains: Text = ...,
        team_members__trustgroups__in: Several[Text] = ..., team_members__is_superuser: Many[bool] = ...,
        team_members__is_superuser__in: Several[bool] = ..., team_members__is_superuser__isnull: bool = ...,
        team_members__global_role: Many[Text] = ..., team_members__global_role__iexact: Text = ...,
        team_members__global_role__contains: Text = ..., team_members__global_role__icontains: Text = ...,
        team_members__global_role__startswith: Text = ..., team_members__global_role__istartswith: Text = ...,
        team_members__global_role__endswith: Text = ..., team_members__global_role__iendswith: Text = ...,
        team_members__global_role__in: Several[Text] = ..., team_members__global_role__isnull: bool = ..., team_members__manager:
        Many[Ref] = ..., team_members__manager__in: Several[Ref] = ..., team_members__manager__isnull: bool = ...,
        team_members__rate_limit: Many[int] = ..., team_members__rate_limit__gt: int = ..., team_members__rate_limit__gte: int =
        ..., team_members__rate_limit__lt: int = ..., team_members__rate_limit__lte: int = ..., team_members__rate_limit__range:
        Several[int] = ..., team_members__rate_limit__in: Several[int] = ..., team_members__rate_limit__isnull: bool = ...,
        team_members__calendar_created: Many[Time] = ..., team_members__calendar_created__gt: Time = ...,
        team_members__calendar_created__gte: Time = ..., team_members__calendar_created__lt: Time = ...,
        team_members__calendar_created__lte: Time = ..., team_members__calendar_created__range: Several[Time] = ...,
        team_members__calendar_created__in: Several[Time] = ..., team_members__calendar_created__date: Time = ...,
        team_members__calendar_created__year: int = ..., team_members__calendar_created__month: int = ...,
        team_members__calendar_created__isnull: bool = ..., framework_agreement__id: Many[int] = ..., framework_agreement__id__gt:
        int = ..., framework_agreement__id__gte: int = ..., framework_agreement__id__lt: int = ..., framework_agreement__id__lte:
        int = ..., framework_agreement__id__range: Several[int] = ..., framework_agreement__id__in: Several[int] = ...,
        framework_agreement__id__isnull: bool = ..., framework_agreement__name: Many[Text] = ...,
        framework_agreement__name__iexact: Text = ..., framework_agreement__name__contains: Text = ...,
        framework_agreement__name__icontains: Text = ..., framework_agreement__name__startswith: Text = ...,
        framework_agreement__name__istartswith: Text = ..., framework_agreement__name__endswith: Text = ...,
        framework_agreement__name__iendswith: Text = ..., framework_agreement__name__in: Several[Text] = ...,
        framework_agreement__name__isnull: bool = ..., framework_agreement__start_date: Many[Time] = ...,
        framework_agreement__start_date__gt: Time = ..., framework_agreement__start_date__gte: Time = ...,
        framework_agreement__start_date__lt: Time = ..., framework_agreement__start_date__lte: Time = ...,
        framework_agreement__start_date__range: Several[Time] = ..., framework_agreement__start_date__in: Several[Time] = ...,
        framework_agreement__start_date__date: Time = ..., framework_agreement__start_date__year: int = ...,
        framework_agreement__start_date__month: int = ..., framework_agreement__start_date__isnull: bool = ...,
        framework_agreement__end_date: Many[Time] = ..., framework_agreement__end_date__gt: Time = ...,
        framework_agreement__end_date__gte: Time = ..., framework_agreement__end_date__lt: Time = ...,
        framework_agreement__end_date__lte: Time = ..., framework_agreement__end_date__range: Several[Time] = ...,
        framework_agreement__end_date__in: Several[Time] = ..., framework_agreement__end_date__date: Time = ...,
        framework_agreement__end_date__year: int = ..., framework_agreement__end_date__month: int = ...,
        framework_agreement__end_date__isnull: bool = ..., framework_agreement__total_value: Many[Number] = ...,
        framework_agreement__total_value__gt: Number = ..., framework_agreement__total_value__gte: Number = ...,
        framework_agreement__total_value__lt: Number = ..., framework_agreement__total_value__lte: Number = ...,
        framework_agreement__total_value__range: Several[Number] = ..., framework_agreement__total_value__in: Several[Number] =
        ..., framework_agreement__total_value__isnull: bool = ..., framework_agreement__remaining_value: Many[Number] = ...,
        framework_agreement__remaining_value__gt: Number = ..., framework_agreement__remaining_value__gte: Number = ...,
        framework_agreement__remaining_value__lt: Number = ..., framework_agreement__remaining_value__lte: Number = ...,
        framework_agreement__remaining_value__range: Several[Number] = ..., framework_agreement__remaining_value__in:
        Several[Number] = ..., framework_agreement__remaining_value__isnull: bool = ...,
        framework_agreement__allow_over_allocation: Many[bool] = ..., framework_agreement__allow_over_allocation__in:
        Several[bool] = ..., framework_agreement__allow_over_allocation__isnull: bool = ..., framework_agreement__closed:
        Many[bool] = ..., framework_agreement__closed__in: Several[bool] = ..., framework_agreement__closed__isnull: bool = ...,
        framework_agreement__created: Many[Time] = ..., framework_agreement__created__gt: Time = ...,
        framework_agreement__created__gte: Time = ..., framework_agreement__created__lt: Time = ...,
        framework_agreement__created__lte: Time = ..., framework_agreement__created__range: Several[Time] = ...,
        framework_agreement__created__in: Several[Time] = ..., framework_agreement__created__date: Time = ...,
        framework_agreement__created__year: int = ..., framework_agreement__created__month: int = ...,
        framework_agreement__created__isnull: bool = ..., framework_agreement__updated: Many[Time] = ...,
        framework_agreement__updated__gt: Time = ..., framework_agreement__updated__gte: Time = ...,
        framework_agreement__updated__lt: Time = ..., framework_agreement__updated__lte: Time = ...,
        framework_agreement__updated__range: Several[Time] = ..., framework_agreement__updated__in: Several[Time] = ...,
        framework_agreement__updated__date: Time = ..., framework_agreement__updated__year: int = ...,
        framework_agreement__updated__month: int = ..., framework_agreement__updated__isnull: bool = ..., scoped_by__id: Many[int]
        = ..., scoped_by__id__gt: int = ..., scoped_by__id__gte: int = ..., scoped_by__id__lt: int = ..., scoped_by__id__lte: int
        = ..., scoped_by__id__range: Several[int] = ..., scoped_by__id__in: Several[int] = ..., scoped_by__username: Many[Text] =
        ..., scoped_by__username__iexact: Text = ..., scoped_by__username__contains: Text = ..., scoped_by__username__icontains:
        Text = ..., scoped_by__username__startswith: Text = ..., scoped_by__username__istartswith: Text = ...,
        scoped_by__username__endswith: Text = ..., scoped_by__username__iendswith: Text = ..., scoped_by__username__in:
        Several[Text] = ..., scoped_by__email: Many[Text] = ..., scoped_by__email__iexact: Text = ..., scoped_by__email__contains:
        Text = ..., scoped_by__email__icontains: Text = ..., scoped_by__email__startswith: Text = ...,
        scoped_by__email__istartswith: Text = ..., scoped_by__email__endswith: Text = ..., scoped_by__email__iendswith: Text =
        ..., scoped_by__email__in: Several[Text] = ..., scoped_by__first_name: Many[Text] = ..., scoped_by__first_name__iexact:
        Text = ..., scoped_by__first_name__contains: Text = ..., scoped_by__first_name__icontains: Text = ...,
        scoped_by__first_name__startswith: Text = ..., scoped_by__first_name__istartswith: Text = ...,
        scoped_by__first_name__endswith: Text = ..., scoped_by__first_name__iendswith: Text = ..., scoped_by__first_name__in:
        Several[Text] = ..., scoped_by__last_name: Many[Text] = ..., scoped_by__last_name__iexact: Text = ...,
        scoped_by__last_name__contains: Text = ..., scoped_by__last_name__icontains: Text = ..., scoped_by__last_name__startswith:
        Text = ..., scoped_by__last_name__istartswith: Text = ..., scoped_by__last_name__endswith: Text = ...,
        scoped_by__last_name__iendswith: Text = ..., scoped_by__last_name__in: Several[Text] = ..., scoped_by__display_name:
        Many[Text] = ..., scoped_by__display_name__iexact: Text = ..., scoped_by__display_name__contains: Text = ...,
        scoped_by__display_name__icontains: Text = ..., scoped_by__display_name__startswith: Text = ...,
        scoped_by__display_name__istartswith: Text = ..., scoped_by__display_name__endswith: Text = ...,
        scoped_by__display_name__iendswith: Text = ..., scoped_by__display_name__in: Several[Text] = ..., scoped_by__is_active:
        Many[bool] = ..., scoped_by__is_active__in: Several[bool] = ..., scoped_by__date_joined: Many[Time] = ...,
        scoped_by__date_joined__gt: Time = ..., scoped_by__date_joined__gte: Time = ..., scoped_by__date_joined__lt: Time = ...,
        scoped_by__date_joined__lte: Time = ..., scoped_by__date_joined__range: Several[Time] = ..., scoped_by__date_joined__in:
        Several[Time] = ..., scoped_by__date_joined__date: Time = ..., scoped_by__date_joined__year: int = ...,
        scoped_by__date_joined__month: int = ..., scoped_by__profile__job_title: Many[Text] = ...,
        scoped_by__profile__job_title__iexact: Text = ..., scoped_by__profile__job_title__contains: Text = ...,
        scoped_by__profile__job_title__icontains: Text = ..., scoped_by__profile__job_title__startswith: Text = ...,
        scoped_by__profile__job_title__istartswith: Text = ..., scoped_by__profile__job_title__endswith: Text = ...,
        scoped_by__profile__job_title__iendswith: Text = ..., scoped_by__profile__job_title__in: Several[Text] = ...,
        scoped_by__profile__phone: Many[Text] = ..., scoped_by__profile__phone__iexact: Text = ...,
        scoped_by__profile__phone__contains: Text = ..., scoped_by__profile__phone__icontains: Text = ...,
        scoped_by__profile__phone__startswith: Text = ..., scoped_by__profile__phone__istartswith: Text = ...,
        scoped_by__profile__phone__endswith: Text = ..., scoped_by__profile__phone__iendswith: Text = ...,
        scoped_by__profile__phone__in: Several[Text] = ..., scoped_by__profile__phone__isnull: bool = ...,
        scoped_by__profile__skills__contains: Text = ..., scoped_by__profile__skills__in: Several[Text] = ...,
        scoped_by__profile__units: Many[Ref] = ..., scoped_by__profile__units__contains: Ref = ..., scoped_by__profile__units__in:
        Several[Ref] = ..., scoped_by__profile__units__isnull: bool = ..., scoped_by__profile__timezone: Many[Text] = ...,
        scoped_by__profile__timezone__iexact: Text = ..., scoped_by__profile__timezone__contains: Text = ...,
        scoped_by__profile__timezone__icontains: Text = ..., scoped_by__profile__timezone__startswith: Text = ...,
        scoped_by__profile__timezone__istartswith: Text = ..., scoped_by__profile__timezone__endswith: Text = ...,
        scoped_by__profile__timezone__iendswith: Text = ..., scoped_by__profile__timezone__in: Several[Text] = ...,
        scoped_by__profile__city: Many[Text] = ..., scoped_by__profile__city__iexact: Text = ...,
        scoped_by__profile__city__contains: Text = ..., scoped_by__profile__city__icontains: Text = ...,
        scoped_by__profile__city__startswith: Text = ..., scoped_by__profile__city__istartswith: Text = ...,
        scoped_by__profile__city__endswith: Text = ..., scoped_by__profile__city__iendswith: Text = ...,
        scoped_by__profile__city__in: Several[Text] = ..., scoped_by__profile__country: Many[Text] = ...,
        scoped_by__profile__country__iexact: Text = ..., scoped_by__profile__country__contains: Text = ...,
        scoped_by__profile__country__icontains: Text = ..., scoped_by__profile__country__startswith: Text = ...,
        scoped_by__profile__country__istartswith: Text = ..., scoped_by__profile__country__endswith: Text = ...,
        scoped_by__profile__country__iendswith: Text = ..., scoped_by__profile__country__in: Several[Text] = ...,
        scoped_by__trustgroups__contains: Text = ..., scoped_by__trustgroups__in: Several[Text] = ..., scoped_by__is_superuser:
        Many[bool] = ..., scoped_by__is_superuser__in: Several[bool] = ..., scoped_by__is_superuser__isnull: bool = ...,
        scoped_by__global_role: Many[Text] = ..., scoped_by__global_role__iexact: Text = ..., scoped_by__global_role__contains:
        Text = ..., scoped_by__global_role__icontains: Text = ..., scoped_by__global_role__startswith: Text = ...,
        scoped_by__global_role__istartswith: Text = ..., scoped_by__global_role__endswith: Text = ...,
        scoped_by__global_role__iendswith: Text = ..., scoped_by__global_role__in: Several[Text] = ...,
        scoped_by__global_role__isnull: bool = ..., scoped_by__manager: Many[Ref] = ..., scoped_by__manager__in: Several[Ref] =
        ..., scoped_by__manager__isnull: bool = ..., scoped_by__rate_limit: Many[int] = ..., scoped_by__rate_limit__gt: int = ...,
        scoped_by__rate_limit__gte: int = ..., scoped_by__rate_limit__lt: int = ..., scoped_by__rate_limit__lte: int = ...,
        scoped_by__rate_limit__range: Several[int] = ..., scoped_by__rate_limit__in: Several[int] = ...,
        scoped_by__rate_limit__isnull: bool = ..., scoped_by__calendar_created: Many[Time] = ..., scoped_by__calendar_created__gt:
        Time = ..., scoped_by__calendar_created__gte: Time = ..., scoped_by__calendar_created__lt: Time = ...,
        scoped_by__calendar_created__lte: Time = ..., scoped_by__calendar_created__range: Several[Time] = ...,
        scoped_by__calendar_created__in: Several[Time] = ..., scoped_by__calendar_created__date: Time = ...,
        scoped_by__calendar_created__year: int = ..., scoped_by__calendar_created__month: int = ...,
        scoped_by__calendar_created__isnull: bool = ..., scoped_signed_off_by__id: Many[int] = ..., scoped_signed_off_by__id__gt:
        int = ..., scoped_signed_off_by__id__gte: int = ..., scoped_signed_off_by__id__lt: int = ...,
        scoped_signed_off_by__id__lte: int = ..., scoped_signed_off_by__id__range: Several[int] = ...,
        scoped_signed_off_by__id__in: Several[int] = ..., scoped_signed_off_by__id__isnull: bool = ...,
        scoped_signed_off_by__username: Many[Text] = ..., scoped_signed_off_by__username__iexact: Text = ...,
        scoped_signed_off_by__username__contains: Text = ..., scoped_signed_off_by__username__icontains: Text = ...,
        scoped_signed_off_by__username__startswith: Text = ..., scoped_signed_off_by__username__istartswith: Text = ...,
        scoped_signed_off_by__username__endswith: Text = ..., scoped_signed_off_by__username__iendswith: Text = ...,
        scoped_signed_off_by__username__in: Several[Text] = ..., scoped_signed_off_by__username__isnull: bool = ...,
        scoped_signed_off_by__email: Many[Text] = ..., scoped_signed_off_by__email__iexact: Text = ...,
        scoped_signed_off_by__email__contains: Text = ..., scoped_signed_off_by__email__icontains: Text = ...,
        scoped_signed_off_by__email__startswith: Text = ..., scoped_signed_off_by__email__istartswith: Text = ...,
        scoped_signed_off_by__email__endswith: Text = ..., scoped_signed_off_by__email__iendswith: Text = ...,
        scoped_signed_off_by__email__in: Several[Text] = ..., scoped_signed_off_by__email__isnull: bool = ...,
        scoped_signed_off_by__first_name: Many[Text] = ..., scoped_signed_off_by__first_name__iexact: Text = ...,
        scoped_signed_off_by__first_name__contains: Text = ..., scoped_signed_off_by__first_name__icontains: Text = ...,
        scoped_signed_off_by__first_name__startswith: Text = ..., scoped_signed_off_by__first_name__istartswith: Text = ...,
        scoped_signed_off_by__first_name__endswith: Text = ..., scoped_signed_off_by__first_name__iendswith: Text = ...,
        scoped_signed_off_by__first_name__in: Several[Text] = ..., scoped_signed_off_by__first_name__isnull: bool = ...,
        scoped_signed_off_by__last_name: Many[Text] = ..., scoped_signed_off_by__last_name__iexact: Text = ...,
        scoped_signed_off_by__last_name__contains: Text = ..., scoped_signed_off_by__last_name__icontains: Text = ...,
        scoped_signed_off_by__last_name__startswith: Text = ..., scoped_signed_off_by__last_name__istartswith: Text = ...,
        scoped_signed_off_by__last_name__endswith: Text = ..., scoped_signed_off_by__last_name__iendswith: Text = ...,
        scoped_signed_off_by__last_name__in: Several[Text] = ..., scoped_signed_off_by__last_name__isnull: bool = ...,
        scoped_signed_off_by__display_name: Many[Text] = ..., scoped_signed_off_by__display_name__iexact: Text = ...,
        scoped_signed_off_by__display_name__contains: Text = ..., scoped_signed_off_by__display_name__icontains: Text = ...,
        scoped_signed_off_by__display_name__startswith: Text = ..., scoped_signed_off_by__display_name__istartswith: Text = ...,
        scoped_signed_off_by__display_name__endswith: Text = ..., scoped_signed_off_by__display_name__iendswith: Text = ...,
        scoped_signed_off_by__display_name__in: Several[Text] = ..., scoped_signed_off_by__display_name__isnull: bool = ...,
        scoped_signed_off_by__is_active: Many[bool] = ..., scoped_signed_off_by__is_active__in: Several[bool] = ...,
        scoped_signed_off_by__is_active__isnull: bool = ..., scoped_signed_off_by__date_joined: Many[Time] = ...,
        scoped_signed_off_by__date_joined__gt: Time = ..., scoped_signed_off_by__date_joined__gte: Time = ...,
        scoped_signed_off_by__date_joined__lt: Time = ..., scoped_signed_off_by__date_joined__lte: Time = ...,
        scoped_signed_off_by__date_joined__range: Several[Time] = ..., scoped_signed_off_by__date_joined__in: Several[Time] = ...,
        scoped_signed_off_by__date_joined__date: Time = ..., scoped_signed_off_by__date_joined__year: int = ...,
        scoped_signed_off_by__date_joined__month: int = ..., scoped_signed_off_by__date_joined__isnull: bool = ...,
        scoped_signed_off_by__profile__job_title: Many[Text] = ..., scoped_signed_off_by__profile__job_title__iexact: Text = ...,
        scoped_signed_off_by__profile__job_title__contains: Text = ..., scoped_signed_off_by__profile__job_title__icontains: Text
        = ..., scoped_signed_off_by__profile__job_title__startswith: Text = ...,
        scoped_signed_off_by__profile__job_title__istartswith: Text = ..., scoped_signed_off_by__profile__job_title__endswith:
        Text = ..., scoped_signed_off_by__profile__job_title__iendswith: Text = ..., scoped_signed_off_by__profile__job_title__in:
        Several[Text] = ..., scoped_signed_off_by__profile__job_title__isnull: bool = ..., scoped_signed_off_by__profile__phone:
        Many[Text] = ..., scoped_signed_off_by__profile__phone__iexact: Text = ...,
        scoped_signed_off_by__profile__phone__contains: Text = ..., scoped_signed_off_by__profile__phone__icontains: Text = ...,
        scoped_signed_off_by__profile__phone__startswith: Text = ..., scoped_signed_off_by__profile__phone__istartswith: Text =
        ..., scoped_signed_off_by__profile__phone__endswith: Text = ..., scoped_signed_off_by__profile__phone__iendswith: Text =
        ..., scoped_signed_off_by__profile__phone__in: Several[Text] = ..., scoped_signed_off_by__profile__phone__isnull: bool =
        ..., scoped_signed_off_by__profile__skills__contains: Text = ..., scoped_signed_off_by__profile__skills__in: Several[Text]
        = ..., scoped_signed_off_by__profile__units: Many[Ref] = ..., scoped_signed_off_by__profile__units__contains: Ref = ...,
        scoped_signed_off_by__profile__units__in: Several[Ref] = ..., scoped_signed_off_by__profile__units__isnull: bool = ...,
        scoped_signed_off_by__profile__timezone: Many[Text] = ..., scoped_signed_off_by__profile__timezone__iexact: Text = ...,
        scoped_signed_off_by__profile__timezone__contains: Text = ..., scoped_signed_off_by__profile__timezone__icontains: Text =
        ..., scoped_signed_off_by__profile__timezone__startswith: Text = ...,
        scoped_signed_off_by__profile__timezone__istartswith: Text = ..., scoped_signed_off_by__profile__timezone__endswith: Text
        = ..., scoped_signed_off_by__profile__timezone__iendswith: Text = ..., scoped_signed_off_by__profile__timezone__in:
        Several[Text] = ..., scoped_signed_off_by__profile__timezone__isnull: bool = ..., scoped_signed_off_by__profile__city:
        Many[Text] = ..., scoped_signed_off_by__profile__city__iexact: Text = ..., scoped_signed_off_by__profile__city__contains:
        Text = ..., scoped_signed_off_by__profile__city__icontains: Text = ..., scoped_signed_off_by__profile__city__startswith:
        Text = ..., scoped_signed_off_by__profile__city__istartswith: Text = ..., scoped_signed_off_by__profile__city__endswith:
        Text = ..., scoped_signed_off_by__profile__city__iendswith: Text = ..., scoped_signed_off_by__profile__city__in:
        Several[Text] = ..., scoped_signed_off_by__profile__city__isnull: bool = ..., scoped_signed_off_by__profile__country:
        Many[Text] = ..., scoped_signed_off_by__profile__country__iexact: Text = ...,
        scoped_signed_off_by__profile__country__contains: Text = ..., scoped_signed_off_by__profile__country__icontains: Text =
        ..., scoped_signed_off_by__profile__country__startswith: Text = ..., scoped_signed_off_by__profile__country__istartswith:
        Text = ..., scoped_signed_off_by__profile__country__endswith: Text = ...,
        scoped_signed_off_by__profile__country__iendswith: Text = ..., scoped_signed_off_by__profile__country__in: Several[Text] =
        ..., scoped_signed_off_by__profile__country__isnull: bool = ..., scoped_signed_off_by__trustgroups__contains: Text = ...,
        scoped_signed_off_by__trustgroups__in: Several[Text] = ..., scoped_signed_off_by__is_superuser: Many[bool] = ...,
        scoped_signed_off_by__is_superuser__in: Several[bool] = ..., scoped_signed_off_by__is_superuser__isnull: bool = ...,
        scoped_signed_off_by__global_role: Many[Text] = ..., scoped_signed_off_by__global_role__iexact: Text = ...,
        scoped_signed_off_by__global_role__contains: Text = ..., scoped_signed_off_by__global_role__icontains: Text = ...,
        scoped_signed_off_by__global_role__startswith: Text = ..., scoped_signed_off_by__global_role__istartswith: Text = ...,
        scoped_signed_off_by__global_role__endswith: Text = ..., scoped_signed_off_by__global_role__iendswith: Text = ...,
        scoped_signed_off_by__global_role__in: Several[Text] = ..., scoped_signed_off_by__global_role__isnull: bool = ...,
        scoped_signed_off_by__manager: Many[Ref] = ..., scoped_signed_off_by__manager__in: Several[Ref] = ...,
        scoped_signed_off_by__manager__isnull: bool = ..., scoped_signed_off_by__rate_limit: Many[int] = ...,
        scoped_signed_off_by__rate_limit__gt: int = ..., scoped_signed_off_by__rate_limit__gte: int = ...,
        scoped_signed_off_by__rate_limit__lt: int = ..., scoped_signed_off_by__rate_limit__lte: int = ...,
        scoped_signed_off_by__rate_limit__range: Several[int] = ..., scoped_signed_off_by__rate_limit__in: Several[int] = ...,
        scoped_signed_off_by__rate_limit__isnull: bool = ..., scoped_signed_off_by__calendar_created: Many[Time] = ...,
        scoped_signed_off_by__calendar_created__gt: Time = ..., scoped_signed_off_by__calendar_created__gte: Time = ...,
        scoped_signed_off_by__calendar_created__lt: Time = ..., scoped_signed_off_by__calendar_created__lte: Time = ...,
        scoped_signed_off_by__calendar_created__range: Several[Time] = ..., scoped_signed_off_by__calendar_created__in:
        Several[Time] = ..., scoped_signed_off_by__calendar_created__date: Time = ...,
        scoped_signed_off_by__calendar_created__year: int = ..., scoped_signed_off_by__calendar_created__month: int = ...,
        scoped_signed_off_by__calendar_created__isnull: bool = ..., notes__id: Many[int] = ..., notes__id__gt: int = ...,
        notes__id__gte: int = ..., notes__id__lt: int = ..., notes__id__lte: int = ..., notes__id__range: Several[int] = ...,
        notes__id__in: Several[int] = ..., notes__content_type: Many[Literal["job", "phase", "client", "user", "orgunit"]] = ...,
        notes__content_type__in: Several[Literal["job", "phase", "client", "user", "orgunit"]] = ..., notes__object_id: Many[int]
        = ..., notes__object_id__gt: int = ..., notes__object_id__gte: int = ..., notes__object_id__lt: int = ...,
        notes__object_id__lte: int = ..., notes__object_id__range: Several[int] = ..., notes__object_id__in: Several[int] = ...,
        notes__note: Many[Text] = ..., notes__note__iexact: Text = ..., notes__note__contains: Text = ..., notes__note__icontains:
        Text = ..., notes__note__startswith: Text = ..., notes__note__istartswith: Text = ..., notes__note__endswith: Text = ...,
        notes__note__iendswith: Text = ..., notes__note__in: Several[Text] = ..., notes__category: Many[Text] = ...,
        notes__category__iexact: Text = ..., notes__category__contains: Text = ..., notes__category__icontains: Text = ...,
        notes__category__startswith: Text = ..., notes__category__istartswith: Text = ..., notes__category__endswith: Text = ...,
        notes__category__iendswith: Text = ..., notes__category__in: Several[Text] = ..., notes__author: Many[Ref] = ...,
        notes__author__in: Several[Ref] = ..., notes__author__isnull: bool = ..., notes__is_system_note: Many[bool] = ...,
        notes__is_system_note__in: Several[bool] = ..., notes__created: Many[Time] = ..., notes__created__gt: Time = ...,
        notes__created__gte: Time = ..., notes__created__lt: Time = ..., notes__created__lte: Time = ..., notes__created__range:
        Several[Time] = ..., notes__created__in: Several[Time] = ..., notes__created__date: Time = ..., notes__created__year: int
        = ..., notes__created__month: int = ..., notes__updated: Many[Time] = ..., notes__updated__gt: Time = ...,
        notes__updated__gte: Time = ..., notes__updated__lt: Time = ..., notes__updated__lte: Time = ..., notes__updated__range:
        Several[Time] = ..., notes__updated__in: Several[Time] = ..., notes__updated__date: Time = ..., notes__updated__year: int
        = ..., notes__updated__month: int = ...,
    ) -> R_co: ...

NoteMember = Literal[
    "id", "content_type", "object_id", "note", "category", "author", "author__id", "author__username", "author__display_name",
    "is_system_note", "created", "updated",
]
NoteOrder = Literal[
    "id", "-id", "content_type", "-content_type", "object_id", "-object_id", "note", "-note", "category", "-category", "author",
    "-author", "is_system_note", "-is_system_note", "created", "-created", "updated", "-updated", "author__id", "-author__id",
    "author__username", "-author__username", "author__email", "-author__email", "author__first_name", "-author__first_name",
    "author__last_name", "-author__last_name", "author__display_name", "-author__display_name", "author__is_active",
    "-author__is_active", "author__date_joined", "-author__date_joined", "author__profile__job_title",
    "-author__profile__job_title", "author__profile__phone", "-author__profile__phone", "author__profile__timezone",
    "-author__profile__timezone", "author__profile__city", "-author__profile__city", "author__profile__country",
    "-author__profile__country", "author__is_superuser", "-author__is_superuser", "author__global_role", "-author__global_role",
    "author__manager", "-author__manager", "author__rate_limit", "-author__rate_limit", "author__calendar_created",
    "-author__calendar_created", "author__manager__id", "-author__manager__id", "author__manager__username",
    "-author__manager__username", "author__manager__email", "-author__manager__email", "author__manager__first_name",
    "-author__manager__first_name", "author__manager__last_name", "-author__manager__last_name", "author__manager__display_name",
    "-author__manager__display_name", "author__manager__is_active", "-author__manager__is_active", "author__manager__date_joined",
    "-author__manager__date_joined", "author__manager__profile__job_title", "-author__manager__profile__job_title",
    "author__manager__profile__phone", "-author__manager__profile__phone", "author__manager__profile__timezone",
    "-author__manager__profile__timezone", "author__manager__profile__city", "-author__manager__profile__city",
    "author__manager__profile__country", "-author__manager__profile__country", "author__manager__is_superuser",
    "-author__manager__is_superuser", "author__manager__global_role", "-author__manager__global_role", "author__manager__manager",
    "-author__manager__manager", "author__manager__rate_limit", "-author__manager__rate_limit",
    "author__manager__calendar_created", "-author__manager__calendar_created",
]

class NoteList(Protocol[R_co]):
    def __call__(self, filters: Optional[Mapping[str, Any]] = ..., *,
        fields: Members[NoteMember] = ..., exclude: Members[NoteMember] = ..., page_size: int = ..., ordering: Ordered[NoteOrder]
        = ..., search: str = ..., id: Many[int] = ..., id__gt: int = ..., id__gte: int = ..., id__lt: int = ..., id__lte: int =
        ..., id__range: Several[int] = ..., id__in: Several[int] = ..., content_type: Many[Literal["job", "phase", "client",
        "user", "orgunit"]] = ..., content_type__in: Several[Literal["job", "phase", "client", "user", "orgunit"]] = ...,
        object_id: Many[int] = ..., object_id__gt: int = ..., object_id__gte: int = ..., object_id__lt: int = ..., object_id__lte:
        int = ..., object_id__range: Several[int] = ..., object_id__in: Several[int] = ..., note: Many[Text] = ..., note__iexact:
        Text = ..., note__contains: Text = ..., note__icontains: Text = ..., note__startswith: Text = ..., note__istartswith: Text
        = ..., note__endswith: Text = ..., note__iendswith: Text = ..., note__in: Several[Text] = ..., category: Many[Text] = ...,
        category__iexact: Text = ..., category__contains: Text = ..., category__icontains: Text = ..., category__startswith: Text
        = ..., category__istartswith: Text = ..., category__endswith: Text = ..., category__iendswith: Text = ..., category__in:
        Several[Text] = ..., author: Many[Ref] = ..., author__in: Several[Ref] = ..., author__isnull: bool = ..., is_system_note:
        Many[bool] = ..., is_system_note__in: Several[bool] = ..., created: Many[Time] = ..., created__gt: Time = ...,
        created__gte: Time = ..., created__lt: Time = ..., created__lte: Time = ..., created__range: Several[Time] = ...,
        created__in: Several[Time] = ..., created__date: Time = ..., created__year: int = ..., created__month: int = ..., updated:
        Many[Time] = ..., updated__gt: Time = ..., updated__gte: Time = ..., updated__lt: Time = ..., updated__lte: Time = ...,
        updated__range: Several[Time] = ..., updated__in: Several[Time] = ..., updated__date: Time = ..., updated__year: int =
        ..., updated__month: int = ..., author__id: Many[int] = ..., author__id__gt: int = ..., author__id__gte: int = ...,
        author__id__lt: int = ..., author__id__lte: int = ..., author__id__range: Several[int] = ..., author__id__in: Several[int]
        = ..., author__id__isnull: bool = ..., author__username: Many[Text] = ..., author__username__iexact: Text = ...,
        author__username__contains: Text = ..., author__username__icontains: Text = ..., author__username__startswith: Text = ...,
        author__username__istartswith: Text = ..., author__username__endswith: Text = ..., author__username__iendswith: Text =
        ..., author__username__in: Several[Text] = ..., author__username__isnull: bool = ..., author__email: Many[Text] = ...,
        author__email__iexact: Text = ..., author__email__contains: Text = ..., author__email__icontains: Text = ...,
        author__email__startswith: Text = ..., author__email__istartswith: Text = ..., author__email__endswith: Text = ...,
        author__email__iendswith: Text = ..., author__email__in: Several[Text] = ..., author__email__isnull: bool = ...,
        author__first_name: Many[Text] = ..., author__first_name__iexact: Text = ..., author__first_name__contains: Text = ...,
        author__first_name__icontains: Text = ..., author__first_name__startswith: Text = ..., author__first_name__istartswith:
        Text = ..., author__first_name__endswith: Text = ..., author__first_name__iendswith: Text = ..., author__first_name__in:
        Several[Text] = ..., author__first_name__isnull: bool = ..., author__last_name: Many[Text] = ...,
        author__last_name__iexact: Text = ..., author__last_name__contains: Text = ..., author__last_name__icontains: Text = ...,
        author__last_name__startswith: Text = ..., author__last_name__istartswith: Text = ..., author__last_name__endswith: Text =
        ..., author__last_name__iendswith: Text = ..., author__last_name__in: Several[Text] = ..., author__last_name__isnull: bool
        = ..., author__display_name: Many[Text] = ..., author__display_name__iexact: Text = ..., author__display_name__contains:
        Text = ..., author__display_name__icontains: Text = ..., author__display_name__startswith: Text = ...,
        author__display_name__istartswith: Text = ..., author__display_name__endswith: Text = ...,
        author__display_name__iendswith: Text = ..., author__display_name__in: Several[Text] = ..., author__display_name__isnull:
        bool = ..., author__is_active: Many[bool] = ..., author__is_active__in: Several[bool] = ..., author__is_active__isnull:
        bool = ..., author__date_joined: Many[Time] = ..., author__date_joined__gt: Time = ..., author__date_joined__gte: Time =
        ..., author__date_joined__lt: Time = ..., author__date_joined__lte: Time = ..., author__date_joined__range: Several[Time]
        = ..., author__date_joined__in: Several[Time] = ..., author__date_joined__date: Time = ..., author__date_joined__year: int
        = ..., author__date_joined__month: int = ..., author__date_joined__isnull: bool = ..., author__profile__job_title:
        Many[Text] = ..., author__profile__job_title__iexact: Text = ..., author__profile__job_title__contains: Text = ...,
        author__profile__job_title__icontains: Text = ..., author__profile__job_title__startswith: Text = ...,
        author__profile__job_title__istartswith: Text = ..., author__profile__job_title__endswith: Text = ...,
        author__profile__job_title__iendswith: Text = ..., author__profile__job_title__in: Several[Text] = ...,
        author__profile__job_title__isnull: bool = ..., author__profile__phone: Many[Text] = ..., author__profile__phone__iexact:
        Text = ..., author__profile__phone__contains: Text = ..., author__profile__phone__icontains: Text = ...,
        author__profile__phone__startswith: Text = ..., author__profile__phone__istartswith: Text = ...,
        author__profile__phone__endswith: Text = ..., author__profile__phone__iendswith: Text = ..., author__profile__phone__in:
        Several[Text] = ..., author__profile__phone__isnull: bool = ..., author__profile__skills__contains: Text = ...,
        author__profile__skills__in: Several[Text] = ..., author__profile__units: Many[Ref] = ...,
        author__profile__units__contains: Ref = ..., author__profile__units__in: Several[Ref] = ...,
        author__profile__units__isnull: bool = ..., author__profile__timezone: Many[Text] = ...,
        author__profile__timezone__iexact: Text = ..., author__profile__timezone__contains: Text = ...,
        author__profile__timezone__icontains: Text = ..., author__profile__timezone__startswith: Text = ...,
        author__profile__timezone__istartswith: Text = ..., author__profile__timezone__endswith: Text = ...,
        author__profile__timezone__iendswith: Text = ..., author__profile__timezone__in: Several[Text] = ...,
        author__profile__timezone__isnull: bool = ..., author__profile__city: Many[Text] = ..., author__profile__city__iexact:
        Text = ..., author__profile__city__contains: Text = ..., author__profile__city__icontains: Text = ...,
        author__profile__city__startswith: Text = ..., author__profile__city__istartswith: Text = ...,
        author__profile__city__endswith: Text = ..., author__profile__city__iendswith: Text = ..., author__profile__city__in:
        Several[Text] = ..., author__profile__city__isnull: bool = ..., author__profile__country: Many[Text] = ...,
        author__profile__country__iexact: Text = ..., author__profile__country__contains: Text = ...,
        author__profile__country__icontains: Text = ..., author__profile__country__startswith: Text = ...,
        author__profile__country__istartswith: Text = ..., author__profile__country__endswith: Text = ...,
        author__profile__country__iendswith: Text = ..., author__profile__country__in: Several[Text] = ...,
        author__profile__country__isnull: bool = ..., author__trustgroups__contains: Text = ..., author__trustgroups__in:
        Several[Text] = ..., author__is_superuser: Many[bool] = ..., author__is_superuser__in: Several[bool] = ...,
        author__is_superuser__isnull: bool = ..., author__global_role: Many[Text] = ..., author__global_role__iexact: Text = ...,
        author__global_role__contains: Text = ..., author__global_role__icontains: Text = ..., author__global_role__startswith:
        Text = ..., author__global_role__istartswith: Text = ..., author__global_role__endswith: Text = ...,
        author__global_role__iendswith: Text = ..., author__global_role__in: Several[Text] = ..., author__global_role__isnull:
        bool = ..., author__manager: Many[Ref] = ..., author__manager__in: Several[Ref] = ..., author__manager__isnull: bool =
        ..., author__rate_limit: Many[int] = ..., author__rate_limit__gt: int = ..., author__rate_limit__gte: int = ...,
        author__rate_limit__lt: int = ..., author__rate_limit__lte: int = ..., author__rate_limit__range: Several[int] = ...,
        author__rate_limit__in: Several[int] = ..., author__rate_limit__isnull: bool = ..., author__calendar_created: Many[Time] =
        ..., author__calendar_created__gt: Time = ..., author__calendar_created__gte: Time = ..., author__calendar_created__lt:
        Time = ..., author__calendar_created__lte: Time = ..., author__calendar_created__range: Several[Time] = ...,
        author__calendar_created__in: Several[Time] = ..., author__calendar_created__date: Time = ...,
        author__calendar_created__year: int = ..., author__calendar_created__month: int = ..., author__calendar_created__isnull:
        bool = ...,
    ) -> R_co: ...

PhaseMember = Literal[
    "id", "phase_id", "phase_number", "job", "name", "service", "service__id", "service__name", "service__slug", "description",
    "status", "status_display", "status_changed_date", "start_date", "delivery_date", "due_to_techqa", "due_to_presqa",
    "project_lead", "project_lead__id", "project_lead__username", "project_lead__display_name", "report_author",
    "report_author__id", "report_author__username", "report_author__display_name", "techqa_by", "techqa_by__id",
    "techqa_by__username", "techqa_by__display_name", "presqa_by", "presqa_by__id", "presqa_by__username",
    "presqa_by__display_name", "test_target", "comm_reqs", "restrictions", "scheduling_requirements", "prerequisites", "location",
    "is_testing_onsite", "is_reporting_onsite", "report_to_be_left_on_client_site", "number_of_reports", "delivery_hours",
    "reporting_hours", "mgmt_hours", "qa_hours", "oversight_hours", "debrief_hours", "contingency_hours", "other_hours",
    "link_deliverable", "link_tech_data", "link_report_data", "desired_start_date", "desired_delivery_date", "due_to_techqa_set",
    "due_to_presqa_set", "actual_start_date", "actual_sent_to_tqa_date", "actual_sent_to_pqa_date", "actual_completed_date",
    "actual_delivery_date", "cancellation_date", "pre_checks_done_date", "feedback_scope_correct", "techqa_report_rating",
    "presqa_report_rating", "required_tqa_updates", "required_pqa_updates", "created", "updated", "allowed_transitions",
]
PhaseOrder = Literal[
    "id", "-id", "phase_id", "-phase_id", "phase_number", "-phase_number", "job", "-job", "name", "-name", "service", "-service",
    "description", "-description", "status_display", "-status_display", "status_changed_date", "-status_changed_date",
    "start_date", "-start_date", "delivery_date", "-delivery_date", "due_to_techqa", "-due_to_techqa", "due_to_presqa",
    "-due_to_presqa", "project_lead", "-project_lead", "report_author", "-report_author", "techqa_by", "-techqa_by", "presqa_by",
    "-presqa_by", "test_target", "-test_target", "comm_reqs", "-comm_reqs", "restrictions", "-restrictions",
    "scheduling_requirements", "-scheduling_requirements", "prerequisites", "-prerequisites", "location", "-location",
    "is_testing_onsite", "-is_testing_onsite", "is_reporting_onsite", "-is_reporting_onsite", "report_to_be_left_on_client_site",
    "-report_to_be_left_on_client_site", "number_of_reports", "-number_of_reports", "delivery_hours", "-delivery_hours",
    "reporting_hours", "-reporting_hours", "mgmt_hours", "-mgmt_hours", "qa_hours", "-qa_hours", "oversight_hours",
    "-oversight_hours", "debrief_hours", "-debrief_hours", "contingency_hours", "-contingency_hours", "other_hours",
    "-other_hours", "link_deliverable", "-link_deliverable", "link_tech_data", "-link_tech_data", "link_report_data",
    "-link_report_data", "desired_start_date", "-desired_start_date", "desired_delivery_date", "-desired_delivery_date",
    "due_to_techqa_set", "-due_to_techqa_set", "due_to_presqa_set", "-due_to_presqa_set", "actual_start_date",
    "-actual_start_date", "actual_sent_to_tqa_date", "-actual_sent_to_tqa_date", "actual_sent_to_pqa_date",
    "-actual_sent_to_pqa_date", "actual_completed_date", "-actual_completed_date", "actual_delivery_date",
    "-actual_delivery_date", "cancellation_date", "-cancellation_date", "pre_checks_done_date", "-pre_checks_done_date",
    "feedback_scope_correct", "-feedback_scope_correct", "techqa_report_rating", "-techqa_report_rating", "presqa_report_rating",
    "-presqa_report_rating", "required_tqa_updates", "-required_tqa_updates", "required_pqa_updates", "-required_pqa_updates",
    "created", "-created", "updated", "-updated", "status", "-status", "job__id", "-job__id", "job__title", "-job__title",
    "job__client", "-job__client", "job__status_display", "-job__status_display", "job__created", "-job__created",
    "job__start_date", "-job__start_date", "job__end_date", "-job__end_date", "job__unit", "-job__unit", "job__account_manager",
    "-job__account_manager", "job__description", "-job__description", "job__external_id", "-job__external_id", "job__revenue",
    "-job__revenue", "job__dep_account_manager", "-job__dep_account_manager", "job__created_by", "-job__created_by",
    "job__updated", "-job__updated", "job__duration_days", "-job__duration_days", "job__total_revenue", "-job__total_revenue",
    "job__completion_date", "-job__completion_date", "job__framework_agreement", "-job__framework_agreement", "job__high_risk",
    "-job__high_risk", "job__technically_complex_test", "-job__technically_complex_test", "job__reasons_for_high_risk",
    "-job__reasons_for_high_risk", "job__scoped_signed_off_by", "-job__scoped_signed_off_by", "job__scoping_requested_on",
    "-job__scoping_requested_on", "job__scoping_completed_date", "-job__scoping_completed_date", "job__status_changed_date",
    "-job__status_changed_date", "job__status", "-job__status", "job__client__id", "-job__client__id", "job__client__name",
    "-job__client__name", "job__client__slug", "-job__client__slug", "job__client__short_name", "-job__client__short_name",
    "job__client__industry", "-job__client__industry", "job__client__website", "-job__client__website",
    "job__client__address__street", "-job__client__address__street", "job__client__address__city", "-job__client__address__city",
    "job__client__address__state", "-job__client__address__state", "job__client__address__postal_code",
    "-job__client__address__postal_code", "job__client__address__country", "-job__client__address__country",
    "job__client__active_jobs_count", "-job__client__active_jobs_count", "job__client__total_jobs_count",
    "-job__client__total_jobs_count", "job__client__external_id", "-job__client__external_id", "job__client__hours_in_day",
    "-job__client__hours_in_day", "job__client__specific_requirements", "-job__client__specific_requirements",
    "job__client__specific_reporting_requirements", "-job__client__specific_reporting_requirements",
    "job__client__onboarding_required", "-job__client__onboarding_required", "job__client__created", "-job__client__created",
    "job__client__updated", "-job__client__updated", "job__unit__id", "-job__unit__id", "job__unit__name", "-job__unit__name",
    "job__unit__slug", "-job__unit__slug", "job__unit__description", "-job__unit__description", "job__unit__active_jobs",
    "-job__unit__active_jobs", "job__unit__capacity_utilization", "-job__unit__capacity_utilization", "job__unit__lead",
    "-job__unit__lead", "job__unit__approval_required", "-job__unit__approval_required", "job__unit__timezone",
    "-job__unit__timezone", "job__unit__special_requirements", "-job__unit__special_requirements", "job__unit__created",
    "-job__unit__created", "job__unit__updated", "-job__unit__updated", "job__account_manager__id", "-job__account_manager__id",
    "job__account_manager__username", "-job__account_manager__username", "job__account_manager__email",
    "-job__account_manager__email", "job__account_manager__first_name", "-job__account_manager__first_name",
    "job__account_manager__last_name", "-job__account_manager__last_name", "job__account_manager__display_name",
    "-job__account_manager__display_name", "job__account_manager__is_active", "-job__account_manager__is_active",
    "job__account_manager__date_joined", "-job__account_manager__date_joined", "job__account_manager__profile__job_title",
    "-job__account_manager__profile__job_title", "job__account_manager__profile__phone", "-job__account_manager__profile__phone",
    "job__account_manager__profile__timezone", "-job__account_manager__profile__timezone", "job__account_manager__profile__city",
    "-job__account_manager__profile__city", "job__account_manager__profile__country", "-job__account_manager__profile__country",
    "job__account_manager__is_superuser", "-job__account_manager__is_superuser", "job__account_manager__global_role",
    "-job__account_manager__global_role", "job__account_manager__manager", "-job__account_manager__manager",
    "job__account_manager__rate_limit", "-job__account_manager__rate_limit", "job__account_manager__calendar_created",
    "-job__account_manager__calendar_created", "job__dep_account_manager__id", "-job__dep_account_manager__id",
    "job__dep_account_manager__username", "-job__dep_account_manager__username", "job__dep_account_manager__email",
    "-job__dep_account_manager__email", "job__dep_account_manager__first_name", "-job__dep_account_manager__first_name",
    "job__dep_account_manager__last_name", "-job__dep_account_manager__last_name", "job__dep_account_manager__display_name",
    "-job__dep_account_manager__display_name", "job__dep_account_manager__is_active", "-job__dep_account_manager__is_active",
    "job__dep_account_manager__date_joined", "-job__dep_account_manager__date_joined",
    "job__dep_account_manager__profile__job_title", "-job__dep_account_manager__profile__job_title",
    "job__dep_account_manager__profile__phone", "-job__dep_account_manager__profile__phone",
    "job__dep_account_manager__profile__timezone", "-job__dep_account_manager__profile__timezone",
    "job__dep_account_manager__profile__city", "-job__dep_account_manager__profile__city",
    "job__dep_account_manager__profile__country", "-job__dep_account_manager__profile__country",
    "job__dep_account_manager__is_superuser", "-job__dep_account_manager__is_superuser", "job__dep_account_manager__global_role",
    "-job__dep_account_manager__global_role", "job__dep_account_manager__manager", "-job__dep_account_manager__manager",
    "job__dep_account_manager__rate_limit", "-job__dep_account_manager__rate_limit", "job__dep_account_manager__calendar_created",
    "-job__dep_account_manager__calendar_created", "job__created_by__id", "-job__created_by__id", "job__created_by__username",
    "-job__created_by__username", "job__created_by__email", "-job__created_by__email", "job__created_by__first_name",
    "-job__created_by__first_name", "job__created_by__last_name", "-job__created_by__last_name", "job__created_by__display_name",
    "-job__created_by__display_name", "job__created_by__is_active", "-job__created_by__is_active", "job__created_by__date_joined",
    "-job__created_by__date_joined", "job__created_by__profile__job_title", "-job__created_by__profile__job_title",
    "job__created_by__profile__phone", "-job__created_by__profile__phone", "job__created_by__profile__timezone",
    "-job__created_by__profile__timezone", "job__created_by__profile__city", "-job__created_by__profile__city",
    "job__created_by__profile__country", "-job__created_by__profile__country", "job__created_by__is_superuser",
    "-job__created_by__is_superuser", "job__created_by__global_role", "-job__created_by__global_role", "job__created_by__manager",
    "-job__created_by__manager", "job__created_by__rate_limit", "-job__created_by__rate_limit",
    "job__created_by__calendar_created", "-job__created_by__calendar_created", "job__framework_agreement__id",
    "-job__framework_agreement__id", "job__framework_agreement__name", "-job__framework_agreement__name",
    "job__framework_agreement__start_date", "-job__framework_agreement__start_date", "job__framework_agreement__end_date",
    "-job__framework_agreement__end_date", "job__framework_agreement__total_value", "-job__framework_agreement__total_value",
    "job__framework_agreement__remaining_value", "-job__framework_agreement__remaining_value",
    "job__framework_agreement__allow_over_allocation", "-job__framework_agreement__allow_over_allocation",
    "job__framework_agreement__closed", "-job__framework_agreement__closed", "job__framework_agreement__created",
    "-job__framework_agreement__created", "job__framework_agreement__updated", "-job__framework_agreement__updated",
    "job__scoped_signed_off_by__id", "-job__scoped_signed_off_by__id", "job__scoped_signed_off_by__username",
    "-job__scoped_signed_off_by__username", "job__scoped_signed_off_by__email", "-job__scoped_signed_off_by__email",
    "job__scoped_signed_off_by__first_name", "-job__scoped_signed_off_by__first_name", "job__scoped_signed_off_by__last_name",
    "-job__scoped_signed_off_by__last_name", "job__scoped_signed_off_by__display_name",
    "-job__scoped_signed_off_by__display_name", "job__scoped_signed_off_by__is_active", "-job__scoped_signed_off_by__is_active",
    "job__scoped_signed_off_by__date_joined", "-job__scoped_signed_off_by__date_joined",
    "job__scoped_signed_off_by__profile__job_title", "-job__scoped_signed_off_by__profile__job_title",
    "job__scoped_signed_off_by__profile__phone", "-job__scoped_signed_off_by__profile__phone",
    "job__scoped_signed_off_by__profile__timezone", "-job__scoped_signed_off_by__profile__timezone",
    "job__scoped_signed_off_by__profile__city", "-job__scoped_signed_off_by__profile__city",
    "job__scoped_signed_off_by__profile__country", "-job__scoped_signed_off_by__profile__country",
    "job__scoped_signed_off_by__is_superuser", "-job__scoped_signed_off_by__is_superuser",
    "job__scoped_signed_off_by__global_role", "-job__scoped_signed_off_by__global_role", "job__scoped_signed_off_by__manager",
    "-job__scoped_signed_off_by__manager", "job__scoped_signed_off_by__rate_limit", "-job__scoped_signed_off_by__rate_limit",
    "job__scoped_signed_off_by__calendar_created", "-job__scoped_signed_off_by__calendar_created", "service__id", "-service__id",
    "service__name", "-service__name", "service__slug", "-service__slug", "service__description", "-service__description",
    "service__link", "-service__link", "service__is_core", "-service__is_core", "project_lead__id", "-project_lead__id",
    "project_lead__username", "-project_lead__username", "project_lead__email", "-project_lead__email",
    "project_lead__first_name", "-project_lead__first_name", "project_lead__last_name", "-project_lead__last_name",
    "project_lead__display_name", "-project_lead__display_name", "project_lead__is_active", "-project_lead__is_active",
    "project_lead__date_joined", "-project_lead__date_joined", "project_lead__profile__job_title",
    "-project_lead__profile__job_title", "project_lead__profile__phone", "-project_lead__profile__phone",
    "project_lead__profile__timezone", "-project_lead__profile__timezone", "project_lead__profile__city",
    "-project_lead__profile__city", "project_lead__profile__country", "-project_lead__profile__country",
    "project_lead__is_superuser", "-project_lead__is_superuser", "project_lead__global_role", "-project_lead__global_role",
    "project_lead__manager", "-project_lead__manager", "project_lead__rate_limit", "-project_lead__rate_limit",
    "project_lead__calendar_created", "-project_lead__calendar_created", "project_lead__manager__id",
    "-project_lead__manager__id", "project_lead__manager__username", "-project_lead__manager__username",
    "project_lead__manager__email", "-project_lead__manager__email", "project_lead__manager__first_name",
    "-project_lead__manager__first_name", "project_lead__manager__last_name", "-project_lead__manager__last_name",
    "project_lead__manager__display_name", "-project_lead__manager__display_name", "project_lead__manager__is_active",
    "-project_lead__manager__is_active", "project_lead__manager__date_joined", "-project_lead__manager__date_joined",
    "project_lead__manager__profile__job_title", "-project_lead__manager__profile__job_title",
    "project_lead__manager__profile__phone", "-project_lead__manager__profile__phone", "project_lead__manager__profile__timezone",
    "-project_lead__manager__profile__timezone", "project_lead__manager__profile__city", "-project_lead__manager__profile__city",
    "project_lead__manager__profile__country", "-project_lead__manager__profile__country", "project_lead__manager__is_superuser",
    "-project_lead__manager__is_superuser", "project_lead__manager__global_role", "-project_lead__manager__global_role",
    "project_lead__manager__manager", "-project_lead__manager__manager", "project_lead__manager__rate_limit",
    "-project_lead__manager__rate_limit", "project_lead__manager__calendar_created", "-project_lead__manager__calendar_created",
    "report_author__id", "-report_author__id", "report_author__username", "-report_author__username", "report_author__email",
    "-report_author__email", "report_author__first_name", "-report_author__first_name", "report_author__last_name",
    "-report_author__last_name", "report_author__display_name", "-report_author__display_name", "report_author__is_active",
    "-report_author__is_active", "report_author__date_joined", "-report_author__date_joined", "report_author__profile__job_title",
    "-report_author__profile__job_title", "report_author__profile__phone", "-report_author__profile__phone",
    "report_author__profile__timezone", "-report_author__profile__timezone", "report_author__profile__city",
    "-report_author__profile__city", "report_author__profile__country", "-report_author__profile__country",
    "report_author__is_superuser", "-report_author__is_superuser", "report_author__global_role", "-report_author__global_role",
    "report_author__manager", "-report_author__manager", "report_author__rate_limit", "-report_author__rate_limit",
    "report_author__calendar_created", "-report_author__calendar_created", "report_author__manager__id",
    "-report_author__manager__id", "report_author__manager__username", "-report_author__manager__username",
    "report_author__manager__email", "-report_author__manager__email", "report_author__manager__first_name",
    "-report_author__manager__first_name", "report_author__manager__last_name", "-report_author__manager__last_name",
    "report_author__manager__display_name", "-report_author__manager__display_name", "report_author__manager__is_active",
    "-report_author__manager__is_active", "report_author__manager__date_joined", "-report_author__manager__date_joined",
    "report_author__manager__profile__job_title", "-report_author__manager__profile__job_title",
    "report_author__manager__profile__phone", "-report_author__manager__profile__phone",
    "report_author__manager__profile__timezone", "-report_author__manager__profile__timezone",
    "report_author__manager__profile__city", "-report_author__manager__profile__city", "report_author__manager__profile__country",
    "-report_author__manager__profile__country", "report_author__manager__is_superuser", "-report_author__manager__is_superuser",
    "report_author__manager__global_role", "-report_author__manager__global_role", "report_author__manager__manager",
    "-report_author__manager__manager", "report_author__manager__rate_limit", "-report_author__manager__rate_limit",
    "report_author__manager__calendar_created", "-report_author__manager__calendar_created", "techqa_by__id", "-techqa_by__id",
    "techqa_by__username", "-techqa_by__username", "techqa_by__email", "-techqa_by__email", "techqa_by__first_name",
    "-techqa_by__first_name", "techqa_by__last_name", "-techqa_by__last_name", "techqa_by__display_name",
    "-techqa_by__display_name", "techqa_by__is_active", "-techqa_by__is_active", "techqa_by__date_joined",
    "-techqa_by__date_joined", "techqa_by__profile__job_title", "-techqa_by__profile__job_title", "techqa_by__profile__phone",
    "-techqa_by__profile__phone", "techqa_by__profile__timezone", "-techqa_by__profile__timezone", "techqa_by__profile__city",
    "-techqa_by__profile__city", "techqa_by__profile__country", "-techqa_by__profile__country", "techqa_by__is_superuser",
    "-techqa_by__is_superuser", "techqa_by__global_role", "-techqa_by__global_role", "techqa_by__manager", "-techqa_by__manager",
    "techqa_by__rate_limit", "-techqa_by__rate_limit", "techqa_by__calendar_created", "-techqa_by__calendar_created",
    "techqa_by__manager__id", "-techqa_by__manager__id", "techqa_by__manager__username", "-techqa_by__manager__username",
    "techqa_by__manager__email", "-techqa_by__manager__email", "techqa_by__manager__first_name",
    "-techqa_by__manager__first_name", "techqa_by__manager__last_name", "-techqa_by__manager__last_name",
    "techqa_by__manager__display_name", "-techqa_by__manager__display_name", "techqa_by__manager__is_active",
    "-techqa_by__manager__is_active", "techqa_by__manager__date_joined", "-techqa_by__manager__date_joined",
    "techqa_by__manager__profile__job_title", "-techqa_by__manager__profile__job_title", "techqa_by__manager__profile__phone",
    "-techqa_by__manager__profile__phone", "techqa_by__manager__profile__timezone", "-techqa_by__manager__profile__timezone",
    "techqa_by__manager__profile__city", "-techqa_by__manager__profile__city", "techqa_by__manager__profile__country",
    "-techqa_by__manager__profile__country", "techqa_by__manager__is_superuser", "-techqa_by__manager__is_superuser",
    "techqa_by__manager__global_role", "-techqa_by__manager__global_role", "techqa_by__manager__manager",
    "-techqa_by__manager__manager", "techqa_by__manager__rate_limit", "-techqa_by__manager__rate_limit",
    "techqa_by__manager__calendar_created", "-techqa_by__manager__calendar_created", "presqa_by__id", "-presqa_by__id",
    "presqa_by__username", "-presqa_by__username", "presqa_by__email", "-presqa_by__email", "presqa_by__first_name",
    "-presqa_by__first_name", "presqa_by__last_name", "-presqa_by__last_name", "presqa_by__display_name",
    "-presqa_by__display_name", "presqa_by__is_active", "-presqa_by__is_active", "presqa_by__date_joined",
    "-presqa_by__date_joined", "presqa_by__profile__job_title", "-presqa_by__profile__job_title", "presqa_by__profile__phone",
    "-presqa_by__profile__phone", "presqa_by__profile__timezone", "-presqa_by__profile__timezone", "presqa_by__profile__city",
    "-presqa_by__profile__city", "presqa_by__profile__country", "-presqa_by__profile__country", "presqa_by__is_superuser",
    "-presqa_by__is_superuser", "presqa_by__global_role", "-presqa_by__global_role", "presqa_by__manager", "-presqa_by__manager",
    "presqa_by__rate_limit", "-presqa_by__rate_limit", "presqa_by__calendar_created", "-presqa_by__calendar_created",
    "presqa_by__manager__id", "-presqa_by__manager__id", "presqa_by__manager__username", "-presqa_by__manager__username",
    "presqa_by__manager__email", "-presqa_by__manager__email", "presqa_by__manager__first_name",
    "-presqa_by__manager__first_name", "presqa_by__manager__last_name", "-presqa_by__manager__last_name",
    "presqa_by__manager__display_name", "-presqa_by__manager__display_name", "presqa_by__manager__is_active",
    "-presqa_by__manager__is_active", "presqa_by__manager__date_joined", "-presqa_by__manager__date_joined",
    "presqa_by__manager__profile__job_title", "-presqa_by__manager__profile__job_title", "presqa_by__manager__profile__phone",
    "-presqa_by__manager__profile__phone", "presqa_by__manager__profile__timezone", "-presqa_by__manager__profile__timezone",
    "presqa_by__manager__profile__city", "-presqa_by__manager__profile__city", "presqa_by__manager__profile__country",
    "-presqa_by__manager__profile__country", "presqa_by__manager__is_superuser", "-presqa_by__manager__is_superuser",
    "presqa_by__manager__global_role", "-presqa_by__manager__global_role", "presqa_by__manager__manager",
    "-presqa_by__manager__manager", "presqa_by__manager__rate_limit", "-presqa_by__manager__rate_limit",
    "presqa_by__manager__calendar_created", "-presqa_by__manager__calendar_created",
]

class PhaseList(Protocol[R_co]):
    def __call__(self, filters: Optional[Mapping[str, Any]] = ..., *,
        fields: Members[PhaseMember] = ..., exclude: Members[PhaseMember] = ..., page_size: int = ..., ordering:
        Ordered[PhaseOrder] = ..., search: str = ..., open_transition: Literal["to_pending_sched", "to_sched_tentative",
        "to_sched_confirmed", "to_pre_checks", "to_not_ready", "to_ready", "to_in_progress", "to_pending_tech_qa", "to_tech_qa",
        "to_tech_qa_updates", "to_pending_pres_qa", "to_pres_qa", "to_pres_qa_updates", "to_completed", "to_delivered",
        "to_cancelled", "to_postponed", "to_deleted", "to_archived"] = ..., id: Many[int] = ..., id__gt: int = ..., id__gte: int =
        ..., id__lt: int = ..., id__lte: int = ..., id__range: Several[int] = ..., id__in: Several[int] = ..., phase_id:
        Many[Text] = ..., phase_id__iexact: Text = ..., phase_id__contains: Text = ..., phase_id__icontains: Text = ...,
        phase_id__startswith: Text = ..., phase_id__istartswith: Text = ..., phase_id__endswith: Text = ..., phase_id__iendswith:
        Text = ..., phase_id__in: Several[Text] = ..., phase_number: Many[int] = ..., phase_number__gt: int = ...,
        phase_number__gte: int = ..., phase_number__lt: int = ..., phase_number__lte: int = ..., phase_number__range: Several[int]
        = ..., phase_number__in: Several[int] = ..., job: Many[Ref] = ..., job__in: Several[Ref] = ..., name: Many[Text] = ...,
        name__iexact: Text = ..., name__contains: Text = ..., name__icontains: Text = ..., name__startswith: Text = ...,
        name__istartswith: Text = ..., name__endswith: Text = ..., name__iendswith: Text = ..., name__in: Several[Text] = ...,
        service: Many[Ref] = ..., service__in: Several[Ref] = ..., service__isnull: bool = ..., description: Many[Text] = ...,
        description__iexact: Text = ..., description__contains: Text = ..., description__icontains: Text = ...,
        description__startswith: Text = ..., description__istartswith: Text = ..., description__endswith: Text = ...,
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
        "in_progress"]] = ..., job__id: Many[int] = ..., job__id__gt: int = ..., job__id__gte: int = ..., job__id__lt: int = ...,
        job__id__lte: int = ..., job__id__range: Several[int] = ..., job__id__in: Several[int] = ..., job__title: Many[Text] =
        ..., job__title__iexact: Text = ..., job__title__contains: Text = ..., job__title__icontains: Text = ...,
        job__title__startswith: Text = ..., job__title__istartswith: Text = ..., job__title__endswith: Text = ...,
        job__title__iendswith: Text = ..., job__title__in: Several[Text] = ..., job__client: Many[Ref] = ..., job__client__in:
        Several[Ref] = ..., job__status_display: Many[Text] = ..., job__status_display__iexact: Text = ...,
        job__status_display__contains: Text = ..., job__status_display__icontains: Text = ..., job__status_display__startswith:
        Text = ..., job__status_display__istartswith: Text = ..., job__status_display__endswith: Text = ...,
        job__status_display__iendswith: Text = ..., job__status_display__in: Several[Text] = ..., job__created: Many[Time] = ...,
        job__created__gt: Time = ..., job__created__gte: Time = ..., job__created__lt: Time = ..., job__created__lte: Time = ...,
        job__created__range: Several[Time] = ..., job__created__in: Several[Time] = ..., job__created__date: Time = ...,
        job__created__year: int = ..., job__created__month: int = ..., job__start_date: Many[Time] = ..., job__start_date__gt:
        Time = ..., job__start_date__gte: Time = ..., job__start_date__lt: Time = ..., job__start_date__lte: Time = ...,
        job__start_date__range: Several[Time] = ..., job__start_date__in: Several[Time] = ..., job__start_date__date: Time = ...,
        job__start_date__year: int = ..., job__start_date__month: int = ..., job__start_date__isnull: bool = ..., job__end_date:
        Many[Time] = ..., job__end_date__gt: Time = ..., job__end_date__gte: Time = ..., job__end_date__lt: Time = ...,
        job__end_date__lte: Time = ..., job__end_date__range: Several[Time] = ..., job__end_date__in: Several[Time] = ...,
        job__end_date__date: Time = ..., job__end_date__year: int = ..., job__end_date__month: int = ..., job__end_date__isnull:
        bool = ..., job__unit: Many[Ref] = ..., job__unit__in: Several[Ref] = ..., job__account_manager: Many[Ref] = ...,
        job__account_manager__in: Several[Ref] = ..., job__phases: Many[Ref] = ..., job__phases__contains: Ref = ...,
        job__phases__in: Several[Ref] = ..., job__phases__isnull: bool = ..., job__description: Many[Text] = ...,
        job__description__iexact: Text = ..., job__description__contains: Text = ..., job__description__icontains: Text = ...,
        job__description__startswith: Text = ..., job__description__istartswith: Text = ..., job__description__endswith: Text =
        ..., job__description__iendswith: Text = ..., job__description__in: Several[Text] = ..., job__external_id: Many[Text] =
        ..., job__external_id__iexact: Text = ..., job__external_id__contains: Text = ..., job__external_id__icontains: Text =
        ..., job__external_id__startswith: Text = ..., job__external_id__istartswith: Text = ..., job__external_id__endswith: Text
        = ..., job__external_id__iendswith: Text = ..., job__external_id__in: Several[Text] = ..., job__external_id__isnull: bool
        = ..., job__revenue: Many[Number] = ..., job__revenue__gt: Number = ..., job__revenue__gte: Number = ...,
        job__revenue__lt: Number = ..., job__revenue__lte: Number = ..., job__revenue__range: Several[Number] = ...,
        job__revenue__in: Several[Number] = ..., job__revenue__isnull: bool = ..., job__dep_account_manager: Many[Ref] = ...,
        job__dep_account_manager__in: Several[Ref] = ..., job__dep_account_manager__isnull: bool = ..., job__created_by: Many[Ref]
        = ..., job__created_by__in: Several[Ref] = ..., job__updated: Many[Time] = ..., job__updated__gt: Time = ...,
        job__updated__gte: Time = ..., job__updated__lt: Time = ..., job__updated__lte: Time = ..., job__updated__range:
        Several[Time] = ..., job__updated__in: Several[Time] = ..., job__updated__date: Time = ..., job__updated__year: int = ...,
        job__updated__month: int = ..., job__duration_days: Many[int] = ..., job__duration_days__gt: int = ...,
        job__duration_days__gte: int = ..., job__duration_days__lt: int = ..., job__duration_days__lte: int = ...,
        job__duration_days__range: Several[int] = ..., job__duration_days__in: Several[int] = ..., job__duration_days__isnull:
        bool = ..., job__team_members: Many[Ref] = ..., job__team_members__contains: Ref = ..., job__team_members__in:
        Several[Ref] = ..., job__team_members__isnull: bool = ..., job__total_revenue: Many[Number] = ..., job__total_revenue__gt:
        Number = ..., job__total_revenue__gte: Number = ..., job__total_revenue__lt: Number = ..., job__total_revenue__lte: Number
        = ..., job__total_revenue__range: Several[Number] = ..., job__total_revenue__in: Several[Number] = ...,
        job__completion_date: Many[Time] = ..., job__completion_date__gt: Time = ..., job__completion_date__gte: Time = ...,
        job__completion_date__lt: Time = ..., job__completion_date__lte: Time = ..., job__completion_date__range: Several[Time] =
        ..., job__completion_date__in: Several[Time] = ..., job__completion_date__date: Time = ..., job__completion_date__year:
        int = ..., job__completion_date__month: int = ..., job__completion_date__isnull: bool = ..., job__framework_agreement:
        Many[Ref] = ..., job__framework_agreement__in: Several[Ref] = ..., job__framework_agreement__isnull: bool = ...,
        job__high_risk: Many[bool] = ..., job__high_risk__in: Several[bool] = ..., job__technically_complex_test: Many[bool] =
        ..., job__technically_complex_test__in: Several[bool] = ..., job__reasons_for_high_risk: Many[Text] = ...,
        job__reasons_for_high_risk__iexact: Text = ..., job__reasons_for_high_risk__contains: Text = ...,
        job__reasons_for_high_risk__icontains: Text = ..., job__reasons_for_high_risk__startswith: Text = ...,
        job__reasons_for_high_risk__istartswith: Text = ..., job__reasons_for_high_risk__endswith: Text = ...,
        job__reasons_for_high_risk__iendswith: Text = ..., job__reasons_for_high_risk__in: Several[Text] = ..., job__scoped_by:
        Many[Ref] = ..., job__scoped_by__contains: Ref = ..., job__scoped_by__in: Several[Ref] = ..., job__scoped_by__isnull: bool
        = ..., job__scoped_signed_off_by: Many[Ref] = ..., job__scoped_signed_off_by__in: Several[Ref] = ...,
        job__scoped_signed_off_by__isnull: bool = ..., job__scoping_requested_on: Many[Time] = ..., job__scoping_requested_on__gt:
        Time = ..., job__scoping_requested_on__gte: Time = ..., job__scoping_requested_on__lt: Time = ...,
        job__scoping_requested_on__lte: Time = ..., job__scoping_requested_on__range: Several[Time] = ...,
        job__scoping_requested_on__in: Several[Time] = ..., job__scoping_requested_on__date: Time = ...,
        job__scoping_requested_on__year: int = ..., job__scoping_requested_on__month: int = ...,
        job__scoping_requested_on__isnull: bool = ..., job__scoping_completed_date: Many[Time] = ...,
        job__scoping_completed_date__gt: Time = ..., job__scoping_completed_date__gte: Time = ...,
        job__scoping_completed_date__lt: Time = ..., job__scoping_completed_date__lte: Time = ...,
        job__scoping_completed_date__range: Several[Time] = ..., job__scoping_completed_date__in: Several[Time] = ...,
        job__scoping_completed_date__date: Time = ..., job__scoping_completed_date__year: int = ...,
        job__scoping_completed_date__month: int = ..., job__scoping_completed_date__isnull: bool = ..., job__status_changed_date:
        Many[Time] = ..., job__status_changed_date__gt: Time = ..., job__status_changed_date__gte: Time = ...,
        job__status_changed_date__lt: Time = ..., job__status_changed_date__lte: Time = ..., job__status_changed_date__range:
        Several[Time] = ..., job__status_changed_date__in: Several[Time] = ..., job__status_changed_date__date: Time = ...,
        job__status_changed_date__year: int = ..., job__status_changed_date__month: int = ..., job__notes: Many[Ref] = ...,
        job__notes__contains: Ref = ..., job__notes__in: Several[Ref] = ..., job__notes__isnull: bool = ..., job__status:
        Many[Literal["draft", "pending_scope", "scoping", "scoping_additional_info_required", "pending_scoping_signoff",
        "scoping_complete", "pending_start", "in_progress", "completed", "lost", "deleted", "archived", "delivered"]] = ...,
        job__status__in: Several[Literal["draft", "pending_scope", "scoping", "scoping_additional_info_required",
        "pending_scoping_signoff", "scoping_complete", "pending_start", "in_progress", "completed", "lost", "deleted", "archived",
        "delivered"]] = ..., service__id: Many[int] = ..., service__id__gt: int = ..., service__id__gte: int = ...,
        service__id__lt: int = ..., service__id__lte: int = ..., service__id__range: Several[int] = ..., service__id__in:
        Several[int] = ..., service__id__isnull: bool = ..., service__name: Many[Text] = ..., service__name__iexact: Text = ...,
        service__name__contains: Text = ..., service__name__icontains: Text = ..., service__name__startswith: Text = ...,
        service__name__istartswith: Text = ..., service__name__endswith: Text = ..., service__name__iendswith: Text = ...,
        service__name__in: Several[Text] = ..., service__name__isnull: bool = ..., service__slug: Many[Text] = ...,
        service__slug__iexact: Text = ..., service__slug__contains: Text = ..., service__slug__icontains: Text = ...,
        service__slug__startswith: Text = ..., service__slug__istartswith: Text = ..., service__slug__endswith: Text = ...,
        service__slug__iendswith: Text = ..., service__slug__in: Several[Text] = ..., service__slug__isnull: bool = ...,
        service__description: Many[Text] = ..., service__description__iexact: Text = ..., service__description__contains: Text =
        ..., service__description__icontains: Text = ..., service__description__startswith: Text = ...,
        service__description__istartswith: Text = ..., service__description__endswith: Text = ...,
        service__description__iendswith: Text = ..., service__description__in: Several[Text] = ..., service__description__isnull:
        bool = ..., service__link: Many[Text] = ..., service__link__iexact: Text = ..., service__link__contains: Text = ...,
        service__link__icontains: Text = ..., service__link__startswith: Text = ..., service__link__istartswith: Text = ...,
        service__link__endswith: Text = ..., service__link__iendswith: Text = ..., service__link__in: Several[Text] = ...,
        service__link__isnull: bool = ..., service__is_core: Many[bool] = ..., service__is_core__in: Several[bool] = ...,
        service__is_core__isnull: bool = ..., service__owners: Many[Ref] = ..., service__owners__contains: Ref = ...,
        service__owners__in: Several[Ref] = ..., service__owners__isnull: bool = ..., service__skills_required: Many[Ref] = ...,
        service__skills_required__contains: Ref = ..., service__skills_required__in: Several[Ref] = ...,
        service__skills_required__isnull: bool = ..., service__skills_desired: Many[Ref] = ..., service__skills_desired__contains:
        Ref = ..., service__skills_desired__in: Several[Ref] = ..., service__skills_desired__isnull: bool = ..., project_lead__id:
        Many[int] = ..., project_lead__id__gt: int = ..., project_lead__id__gte: int = ..., project_lead__id__lt: int = ...,
        project_lead__id__lte: int = ..., project_lead__id__range: Several[int] = ..., project_lead__id__in: Several[int] = ...,
        project_lead__id__isnull: bool = ..., project_lead__username: Many[Text] = ..., project_lead__username__iexact: Text =
        ..., project_lead__username__contains: Text = ..., project_lead__username__icontains: Text = ...,
        project_lead__username__startswith: Text = ..., project_lead__username__istartswith: Text = ...,
        project_lead__username__endswith: Text = ..., project_lead__username__iendswith: Text = ..., project_lead__username__in:
        Several[Text] = ..., project_lead__username__isnull: bool = ..., project_lead__email: Many[Text] = ...,
        project_lead__email__iexact: Text = ..., project_lead__email__contains: Text = ..., project_lead__email__icontains: Text =
        ..., project_lead__email__startswith: Text = ..., project_lead__email__istartswith: Text = ...,
        project_lead__email__endswith: Text = ..., project_lead__email__iendswith: Text = ..., project_lead__email__in:
        Several[Text] = ..., project_lead__email__isnull: bool = ..., project_lead__first_name: Many[Text] = ...,
        project_lead__first_name__iexact: Text = ..., project_lead__first_name__contains: Text = ...,
        project_lead__first_name__icontains: Text = ..., project_lead__first_name__startswith: Text = ...,
        project_lead__first_name__istartswith: Text = ..., project_lead__first_name__endswith: Text = ...,
        project_lead__first_name__iendswith: Text = ..., project_lead__first_name__in: Several[Text] = ...,
        project_lead__first_name__isnull: bool = ..., project_lead__last_name: Many[Text] = ..., project_lead__last_name__iexact:
        Text = ..., project_lead__last_name__contains: Text = ..., project_lead__last_name__icontains: Text = ...,
        project_lead__last_name__startswith: Text = ..., project_lead__last_name__istartswith: Text = ...,
        project_lead__last_name__endswith: Text = ..., project_lead__last_name__iendswith: Text = ...,
        project_lead__last_name__in: Several[Text] = ..., project_lead__last_name__isnull: bool = ..., project_lead__display_name:
        Many[Text] = ..., project_lead__display_name__iexact: Text = ..., project_lead__display_name__contains: Text = ...,
        project_lead__display_name__icontains: Text = ..., project_lead__display_name__startswith: Text = ...,
        project_lead__display_name__istartswith: Text = ..., project_lead__display_name__endswith: Text = ...,
        project_lead__display_name__iendswith: Text = ..., project_lead__display_name__in: Several[Text] = ...,
        project_lead__display_name__isnull: bool = ..., project_lead__is_active: Many[bool] = ..., project_lead__is_active__in:
        Several[bool] = ..., project_lead__is_active__isnull: bool = ..., project_lead__date_joined: Many[Time] = ...,
        project_lead__date_joined__gt: Time = ..., project_lead__date_joined__gte: Time = ..., project_lead__date_joined__lt: Time
        = ..., project_lead__date_joined__lte: Time = ..., project_lead__date_joined__range: Several[Time] = ...,
        project_lead__date_joined__in: Several[Time] = ..., project_lead__date_joined__date: Time = ...,
        project_lead__date_joined__year: int = ..., project_lead__date_joined__month: int = ...,
        project_lead__date_joined__isnull: bool = ..., project_lead__profile__job_title: Many[Text] = ...,
        project_lead__profile__job_title__iexact: Text = ..., project_lead__profile__job_title__contains: Text = ...,
        project_lead__profile__job_title__icontains: Text = ..., project_lead__profile__job_title__startswith: Text = ...,
        project_lead__profile__job_title__istartswith: Text = ..., project_lead__profile__job_title__endswith: Text = ...,
        project_lead__profile__job_title__iendswith: Text = ..., project_lead__profile__job_title__in: Several[Text] = ...,
        project_lead__profile__job_title__isnull: bool = ..., project_lead__profile__phone: Many[Text] = ...,
        project_lead__profile__phone__iexact: Text = ..., project_lead__profile__phone__contains: Text = ...,
        project_lead__profile__phone__icontains: Text = ..., project_lead__profile__phone__startswith: Text = ...,
        project_lead__profile__phone__istartswith: Text = ..., project_lead__profile__phone__endswith: Text = ...,
        project_lead__profile__phone__iendswith: Text = ..., project_lead__profile__phone__in: Several[Text] = ...,
        project_lead__profile__phone__isnull: bool = ..., project_lead__profile__skills__contains: Text = ...,
        project_lead__profile__skills__in: Several[Text] = ..., project_lead__profile__units: Many[Ref] = ...,
        project_lead__profile__units__contains: Ref = ..., project_lead__profile__units__in: Several[Ref] = ...,
        project_lead__profile__units__isnull: bool = ..., project_lead__profile__timezone: Many[Text] = ...,
        project_lead__profile__timezone__iexact: Text = ..., project_lead__profile__timezone__contains: Text = ...,
        project_lead__profile__timezone__icontains: Text = ..., project_lead__profile__timezone__startswith: Text = ...,
        project_lead__profile__timezone__istartswith: Text = ..., project_lead__profile__timezone__endswith: Text = ...,
        project_lead__profile__timezone__iendswith: Text = ..., project_lead__profile__timezone__in: Several[Text] = ...,
        project_lead__profile__timezone__isnull: bool = ..., project_lead__profile__city: Many[Text] = ...,
        project_lead__profile__city__iexact: Text = ..., project_lead__profile__city__contains: Text = ...,
        project_lead__profile__city__icontains: Text = ..., project_lead__profile__city__startswith: Text = ...,
        project_lead__profile__city__istartswith: Text = ..., project_lead__profile__city__endswith: Text = ...,
        project_lead__profile__city__iendswith: Text = ..., project_lead__profile__city__in: Several[Text] = ...,
        project_lead__profile__city__isnull: bool = ..., project_lead__profile__country: Many[Text] = ...,
        project_lead__profile__country__iexact: Text = ..., project_lead__profile__country__contains: Text = ...,
        project_lead__profile__country__icontains: Text = ..., project_lead__profile__country__startswith: Text = ...,
        project_lead__profile__country__istartswith: Text = ..., project_lead__profile__country__endswith: Text = ...,
        project_lead__profile__country__iendswith: Text = ..., project_lead__profile__country__in: Several[Text] = ...,
        project_lead__profile__country__isnull: bool = ..., project_lead__trustgroups__contains: Text = ...,
        project_lead__trustgroups__in: Several[Text] = ..., project_lead__is_superuser: Many[bool] = ...,
        project_lead__is_superuser__in: Several[bool] = ..., project_lead__is_superuser__isnull: bool = ...,
        project_lead__global_role: Many[Text] = ..., project_lead__global_role__iexact: Text = ...,
        project_lead__global_role__contains: Text = ..., project_lead__global_role__icontains: Text = ...,
        project_lead__global_role__startswith: Text = ..., project_lead__global_role__istartswith: Text = ...,
        project_lead__global_role__endswith: Text = ..., project_lead__global_role__iendswith: Text = ...,
        project_lead__global_role__in: Several[Text] = ..., project_lead__global_role__isnull: bool = ..., project_lead__manager:
        Many[Ref] = ..., project_lead__manager__in: Several[Ref] = ..., project_lead__manager__isnull: bool = ...,
        project_lead__rate_limit: Many[int] = ..., project_lead__rate_limit__gt: int = ..., project_lead__rate_limit__gte: int =
        ..., project_lead__rate_limit__lt: int = ..., project_lead__rate_limit__lte: int = ..., project_lead__rate_limit__range:
        Several[int] = ..., project_lead__rate_limit__in: Several[int] = ..., project_lead__rate_limit__isnull: bool = ...,
        project_lead__calendar_created: Many[Time] = ..., project_lead__calendar_created__gt: Time = ...,
        project_lead__calendar_created__gte: Time = ..., project_lead__calendar_created__lt: Time = ...,
        project_lead__calendar_created__lte: Time = ..., project_lead__calendar_created__range: Several[Time] = ...,
        project_lead__calendar_created__in: Several[Time] = ..., project_lead__calendar_created__date: Time = ...,
        project_lead__calendar_created__year: int = ..., project_lead__calendar_created__month: int = ...,
        project_lead__calendar_created__isnull: bool = ..., report_author__id: Many[int] = ..., report_author__id__gt: int = ...,
        report_author__id__gte: int = ..., report_author__id__lt: int = ..., report_author__id__lte: int = ...,
        report_author__id__range: Several[int] = ..., report_author__id__in: Several[int] = ..., report_author__id__isnull: bool =
        ..., report_author__username: Many[Text] = ..., report_author__username__iexact: Text = ...,
        report_author__username__contains: Text = ..., report_author__username__icontains: Text = ...,
        report_author__username__startswith: Text = ..., report_author__username__istartswith: Text = ...,
        report_author__username__endswith: Text = ..., report_author__username__iendswith: Text = ...,
        report_author__username__in: Several[Text] = ..., report_author__username__isnull: bool = ..., report_author__email:
        Many[Text] = ..., report_author__email__iexact: Text = ..., report_author__email__contains: Text = ...,
        report_author__email__icontains: Text = ..., report_author__email__startswith: Text = ...,
        report_author__email__istartswith: Text = ..., report_author__email__endswith: Text = ...,
        report_author__email__iendswith: Text = ..., report_author__email__in: Several[Text] = ..., report_author__email__isnull:
        bool = ..., report_author__first_name: Many[Text] = ..., report_author__first_name__iexact: Text = ...,
        report_author__first_name__contains: Text = ..., report_author__first_name__icontains: Text = ...,
        report_author__first_name__startswith: Text = ..., report_author__first_name__istartswith: Text = ...,
        report_author__first_name__endswith: Text = ..., report_author__first_name__iendswith: Text = ...,
        report_author__first_name__in: Several[Text] = ..., report_author__first_name__isnull: bool = ...,
        report_author__last_name: Many[Text] = ..., report_author__last_name__iexact: Text = ...,
        report_author__last_name__contains: Text = ..., report_author__last_name__icontains: Text = ...,
        report_author__last_name__startswith: Text = ..., report_author__last_name__istartswith: Text = ...,
        report_author__last_name__endswith: Text = ..., report_author__last_name__iendswith: Text = ...,
        report_author__last_name__in: Several[Text] = ..., report_author__last_name__isnull: bool = ...,
        report_author__display_name: Many[Text] = ..., report_author__display_name__iexact: Text = ...,
        report_author__display_name__contains: Text = ..., report_author__display_name__icontains: Text = ...,
        report_author__display_name__startswith: Text = ..., report_author__display_name__istartswith: Text = ...,
        report_author__display_name__endswith: Text = ..., report_author__display_name__iendswith: Text = ...,
        report_author__display_name__in: Several[Text] = ..., report_author__display_name__isnull: bool = ...,
        report_author__is_active: Many[bool] = ..., report_author__is_active__in: Several[bool] = ...,
        report_author__is_active__isnull: bool = ..., report_author__date_joined: Many[Time] = ...,
        report_author__date_joined__gt: Time = ..., report_author__date_joined__gte: Time = ..., report_author__date_joined__lt:
        Time = ..., report_author__date_joined__lte: Time = ..., report_author__date_joined__range: Several[Time] = ...,
        report_author__date_joined__in: Several[Time] = ..., report_author__date_joined__date: Time = ...,
        report_author__date_joined__year: int = ..., report_author__date_joined__month: int = ...,
        report_author__date_joined__isnull: bool = ..., report_author__profile__job_title: Many[Text] = ...,
        report_author__profile__job_title__iexact: Text = ..., report_author__profile__job_title__contains: Text = ...,
        report_author__profile__job_title__icontains: Text = ..., report_author__profile__job_title__startswith: Text = ...,
        report_author__profile__job_title__istartswith: Text = ..., report_author__profile__job_title__endswith: Text = ...,
        report_author__profile__job_title__iendswith: Text = ..., report_author__profile__job_title__in: Several[Text] = ...,
        report_author__profile__job_title__isnull: bool = ..., report_author__profile__phone: Many[Text] = ...,
        report_author__profile__phone__iexact: Text = ..., report_author__profile__phone__contains: Text = ...,
        report_author__profile__phone__icontains: Text = ..., report_author__profile__phone__startswith: Text = ...,
        report_author__profile__phone__istartswith: Text = ..., report_author__profile__phone__endswith: Text = ...,
        report_author__profile__phone__iendswith: Text = ..., report_author__profile__phone__in: Several[Text] = ...,
        report_author__profile__phone__isnull: bool = ..., report_author__profile__skills__contains: Text = ...,
        report_author__profile__skills__in: Several[Text] = ..., report_author__profile__units: Many[Ref] = ...,
        report_author__profile__units__contains: Ref = ..., report_author__profile__units__in: Several[Ref] = ...,
        report_author__profile__units__isnull: bool = ..., report_author__profile__timezone: Many[Text] = ...,
        report_author__profile__timezone__iexact: Text = ..., report_author__profile__timezone__contains: Text = ...,
        report_author__profile__timezone__icontains: Text = ..., report_author__profile__timezone__startswith: Text = ...,
        report_author__profile__timezone__istartswith: Text = ..., report_author__profile__timezone__endswith: Text = ...,
        report_author__profile__timezone__iendswith: Text = ..., report_author__profile__timezone__in: Several[Text] = ...,
        report_author__profile__timezone__isnull: bool = ..., report_author__profile__city: Many[Text] = ...,
        report_author__profile__city__iexact: Text = ..., report_author__profile__city__contains: Text = ...,
        report_author__profile__city__icontains: Text = ..., report_author__profile__city__startswith: Text = ...,
        report_author__profile__city__istartswith: Text = ..., report_author__profile__city__endswith: Text = ...,
        report_author__profile__city__iendswith: Text = ..., report_author__profile__city__in: Several[Text] = ...,
        report_author__profile__city__isnull: bool = ..., report_author__profile__country: Many[Text] = ...,
        report_author__profile__country__iexact: Text = ..., report_author__profile__country__contains: Text = ...,
        report_author__profile__country__icontains: Text = ..., report_author__profile__country__startswith: Text = ...,
        report_author__profile__country__istartswith: Text = ..., report_author__profile__country__endswith: Text = ...,
        report_author__profile__country__iendswith: Text = ..., report_author__profile__country__in: Several[Text] = ...,
        report_author__profile__country__isnull: bool = ..., report_author__trustgroups__contains: Text = ...,
        report_author__trustgroups__in: Several[Text] = ..., report_author__is_superuser: Many[bool] = ...,
        report_author__is_superuser__in: Several[bool] = ..., report_author__is_superuser__isnull: bool = ...,
        report_author__global_role: Many[Text] = ..., report_author__global_role__iexact: Text = ...,
        report_author__global_role__contains: Text = ..., report_author__global_role__icontains: Text = ...,
        report_author__global_role__startswith: Text = ..., report_author__global_role__istartswith: Text = ...,
        report_author__global_role__endswith: Text = ..., report_author__global_role__iendswith: Text = ...,
        report_author__global_role__in: Several[Text] = ..., report_author__global_role__isnull: bool = ...,
        report_author__manager: Many[Ref] = ..., report_author__manager__in: Several[Ref] = ..., report_author__manager__isnull:
        bool = ..., report_author__rate_limit: Many[int] = ..., report_author__rate_limit__gt: int = ...,
        report_author__rate_limit__gte: int = ..., report_author__rate_limit__lt: int = ..., report_author__rate_limit__lte: int =
        ..., report_author__rate_limit__range: Several[int] = ..., report_author__rate_limit__in: Several[int] = ...,
        report_author__rate_limit__isnull: bool = ..., report_author__calendar_created: Many[Time] = ...,
        report_author__calendar_created__gt: Time = ..., report_author__calendar_created__gte: Time = ...,
        report_author__calendar_created__lt: Time = ..., report_author__calendar_created__lte: Time = ...,
        report_author__calendar_created__range: Several[Time] = ..., report_author__calendar_created__in: Several[Time] = ...,
        report_author__calendar_created__date: Time = ..., report_author__calendar_created__year: int = ...,
        report_author__calendar_created__month: int = ..., report_author__calendar_created__isnull: bool = ..., techqa_by__id:
        Many[int] = ..., techqa_by__id__gt: int = ..., techqa_by__id__gte: int = ..., techqa_by__id__lt: int = ...,
        techqa_by__id__lte: int = ..., techqa_by__id__range: Several[int] = ..., techqa_by__id__in: Several[int] = ...,
        techqa_by__id__isnull: bool = ..., techqa_by__username: Many[Text] = ..., techqa_by__username__iexact: Text = ...,
        techqa_by__username__contains: Text = ..., techqa_by__username__icontains: Text = ..., techqa_by__username__startswith:
        Text = ..., techqa_by__username__istartswith: Text = ..., techqa_by__username__endswith: Text = ...,
        techqa_by__username__iendswith: Text = ..., techqa_by__username__in: Several[Text] = ..., techqa_by__username__isnull:
        bool = ..., techqa_by__email: Many[Text] = ..., techqa_by__email__iexact: Text = ..., techqa_by__email__contains: Text =
        ..., techqa_by__email__icontains: Text = ..., techqa_by__email__startswith: Text = ..., techqa_by__email__istartswith:
        Text = ..., techqa_by__email__endswith: Text = ..., techqa_by__email__iendswith: Text = ..., techqa_by__email__in:
        Several[Text] = ..., techqa_by__email__isnull: bool = ..., techqa_by__first_name: Many[Text] = ...,
        techqa_by__first_name__iexact: Text = ..., techqa_by__first_name__contains: Text = ..., techqa_by__first_name__icontains:
        Text = ..., techqa_by__first_name__startswith: Text = ..., techqa_by__first_name__istartswith: Text = ...,
        techqa_by__first_name__endswith: Text = ..., techqa_by__first_name__iendswith: Text = ..., techqa_by__first_name__in:
        Several[Text] = ..., techqa_by__first_name__isnull: bool = ..., techqa_by__last_name: Many[Text] = ...,
        techqa_by__last_name__iexact: Text = ..., techqa_by__last_name__contains: Text = ..., techqa_by__last_name__icontains:
        Text = ..., techqa_by__last_name__startswith: Text = ..., techqa_by__last_name__istartswith: Text = ...,
        techqa_by__last_name__endswith: Text = ..., techqa_by__last_name__iendswith: Text = ..., techqa_by__last_name__in:
        Several[Text] = ..., techqa_by__last_name__isnull: bool = ..., techqa_by__display_name: Many[Text] = ...,
        techqa_by__display_name__iexact: Text = ..., techqa_by__display_name__contains: Text = ...,
        techqa_by__display_name__icontains: Text = ..., techqa_by__display_name__startswith: Text = ...,
        techqa_by__display_name__istartswith: Text = ..., techqa_by__display_name__endswith: Text = ...,
        techqa_by__display_name__iendswith: Text = ..., techqa_by__display_name__in: Several[Text] = ...,
        techqa_by__display_name__isnull: bool = ..., techqa_by__is_active: Many[bool] = ..., techqa_by__is_active__in:
        Several[bool] = ..., techqa_by__is_active__isnull: bool = ..., techqa_by__date_joined: Many[Time] = ...,
        techqa_by__date_joined__gt: Time = ..., techqa_by__date_joined__gte: Time = ..., techqa_by__date_joined__lt: Time = ...,
        techqa_by__date_joined__lte: Time = ..., techqa_by__date_joined__range: Several[Time] = ..., techqa_by__date_joined__in:
        Several[Time] = ..., techqa_by__date_joined__date: Time = ..., techqa_by__date_joined__year: int = ...,
        techqa_by__date_joined__month: int = ..., techqa_by__date_joined__isnull: bool = ..., techqa_by__profile__job_title:
        Many[Text] = ..., techqa_by__profile__job_title__iexact: Text = ..., techqa_by__profile__job_title__contains: Text = ...,
        techqa_by__profile__job_title__icontains: Text = ..., techqa_by__profile__job_title__startswith: Text = ...,
        techqa_by__profile__job_title__istartswith: Text = ..., techqa_by__profile__job_title__endswith: Text = ...,
        techqa_by__profile__job_title__iendswith: Text = ..., techqa_by__profile__job_title__in: Several[Text] = ...,
        techqa_by__profile__job_title__isnull: bool = ..., techqa_by__profile__phone: Many[Text] = ...,
        techqa_by__profile__phone__iexact: Text = ..., techqa_by__profile__phone__contains: Text = ...,
        techqa_by__profile__phone__icontains: Text = ..., techqa_by__profile__phone__startswith: Text = ...,
        techqa_by__profile__phone__istartswith: Text = ..., techqa_by__profile__phone__endswith: Text = ...,
        techqa_by__profile__phone__iendswith: Text = ..., techqa_by__profile__phone__in: Several[Text] = ...,
        techqa_by__profile__phone__isnull: bool = ..., techqa_by__profile__skills__contains: Text = ...,
        techqa_by__profile__skills__in: Several[Text] = ..., techqa_by__profile__units: Many[Ref] = ...,
        techqa_by__profile__units__contains: Ref = ..., techqa_by__profile__units__in: Several[Ref] = ...,
        techqa_by__profile__units__isnull: bool = ..., techqa_by__profile__timezone: Many[Text] = ...,
        techqa_by__profile__timezone__iexact: Text = ..., techqa_by__profile__timezone__contains: Text = ...,
        techqa_by__profile__timezone__icontains: Text = ..., techqa_by__profile__timezone__startswith: Text = ...,
        techqa_by__profile__timezone__istartswith: Text = ..., techqa_by__profile__timezone__endswith: Text = ...,
        techqa_by__profile__timezone__iendswith: Text = ..., techqa_by__profile__timezone__in: Several[Text] = ...,
        techqa_by__profile__timezone__isnull: bool = ..., techqa_by__profile__city: Many[Text] = ...,
        techqa_by__profile__city__iexact: Text = ..., techqa_by__profile__city__contains: Text = ...,
        techqa_by__profile__city__icontains: Text = ..., techqa_by__profile__city__startswith: Text = ...,
        techqa_by__profile__city__istartswith: Text = ..., techqa_by__profile__city__endswith: Text = ...,
        techqa_by__profile__city__iendswith: Text = ..., techqa_by__profile__city__in: Several[Text] = ...,
        techqa_by__profile__city__isnull: bool = ..., techqa_by__profile__country: Many[Text] = ...,
        techqa_by__profile__country__iexact: Text = ..., techqa_by__profile__country__contains: Text = ...,
        techqa_by__profile__country__icontains: Text = ..., techqa_by__profile__country__startswith: Text = ...,
        techqa_by__profile__country__istartswith: Text = ..., techqa_by__profile__country__endswith: Text = ...,
        techqa_by__profile__country__iendswith: Text = ..., techqa_by__profile__country__in: Several[Text] = ...,
        techqa_by__profile__country__isnull: bool = ..., techqa_by__trustgroups__contains: Text = ..., techqa_by__trustgroups__in:
        Several[Text] = ..., techqa_by__is_superuser: Many[bool] = ..., techqa_by__is_superuser__in: Several[bool] = ...,
        techqa_by__is_superuser__isnull: bool = ..., techqa_by__global_role: Many[Text] = ..., techqa_by__global_role__iexact:
        Text = ..., techqa_by__global_role__contains: Text = ..., techqa_by__global_role__icontains: Text = ...,
        techqa_by__global_role__startswith: Text = ..., techqa_by__global_role__istartswith: Text = ...,
        techqa_by__global_role__endswith: Text = ..., techqa_by__global_role__iendswith: Text = ..., techqa_by__global_role__in:
        Several[Text] = ..., techqa_by__global_role__isnull: bool = ..., techqa_by__manager: Many[Ref] = ...,
        techqa_by__manager__in: Several[Ref] = ..., techqa_by__manager__isnull: bool = ..., techqa_by__rate_limit: Many[int] =
        ..., techqa_by__rate_limit__gt: int = ..., techqa_by__rate_limit__gte: int = ..., techqa_by__rate_limit__lt: int = ...,
        techqa_by__rate_limit__lte: int = ..., techqa_by__rate_limit__range: Several[int] = ..., techqa_by__rate_limit__in:
        Several[int] = ..., techqa_by__rate_limit__isnull: bool = ..., techqa_by__calendar_created: Many[Time] = ...,
        techqa_by__calendar_created__gt: Time = ..., techqa_by__calendar_created__gte: Time = ...,
        techqa_by__calendar_created__lt: Time = ..., techqa_by__calendar_created__lte: Time = ...,
        techqa_by__calendar_created__range: Several[Time] = ..., techqa_by__calendar_created__in: Several[Time] = ...,
        techqa_by__calendar_created__date: Time = ..., techqa_by__calendar_created__year: int = ...,
        techqa_by__calendar_created__month: int = ..., techqa_by__calendar_created__isnull: bool = ..., presqa_by__id: Many[int] =
        ..., presqa_by__id__gt: int = ..., presqa_by__id__gte: int = ..., presqa_by__id__lt: int = ..., presqa_by__id__lte: int =
        ..., presqa_by__id__range: Several[int] = ..., presqa_by__id__in: Several[int] = ..., presqa_by__id__isnull: bool = ...,
        presqa_by__username: Many[Text] = ..., presqa_by__username__iexact: Text = ..., presqa_by__username__contains: Text = ...,
        presqa_by__username__icontains: Text = ..., presqa_by__username__startswith: Text = ..., presqa_by__username__istartswith:
        Text = ..., presqa_by__username__endswith: Text = ..., presqa_by__username__iendswith: Text = ...,
        presqa_by__username__in: Several[Text] = ..., presqa_by__username__isnull: bool = ..., presqa_by__email: Many[Text] = ...,
        presqa_by__email__iexact: Text = ..., presqa_by__email__contains: Text = ..., presqa_by__email__icontains: Text = ...,
        presqa_by__email__startswith: Text = ..., presqa_by__email__istartswith: Text = ..., presqa_by__email__endswith: Text =
        ..., presqa_by__email__iendswith: Text = ..., presqa_by__email__in: Several[Text] = ..., presqa_by__email__isnull: bool =
        ..., presqa_by__first_name: Many[Text] = ..., presqa_by__first_name__iexact: Text = ..., presqa_by__first_name__contains:
        Text = ..., presqa_by__first_name__icontains: Text = ..., presqa_by__first_name__startswith: Text = ...,
        presqa_by__first_name__istartswith: Text = ..., presqa_by__first_name__endswith: Text = ...,
        presqa_by__first_name__iendswith: Text = ..., presqa_by__first_name__in: Several[Text] = ...,
        presqa_by__first_name__isnull: bool = ..., presqa_by__last_name: Many[Text] = ..., presqa_by__last_name__iexact: Text =
        ..., presqa_by__last_name__contains: Text = ..., presqa_by__last_name__icontains: Text = ...,
        presqa_by__last_name__startswith: Text = ..., presqa_by__last_name__istartswith: Text = ...,
        presqa_by__last_name__endswith: Text = ..., presqa_by__last_name__iendswith: Text = ..., presqa_by__last_name__in:
        Several[Text] = ..., presqa_by__last_name__isnull: bool = ..., presqa_by__display_name: Many[Text] = ...,
        presqa_by__display_name__iexact: Text = ..., presqa_by__display_name__contains: Text = ...,
        presqa_by__display_name__icontains: Text = ..., presqa_by__display_name__startswith: Text = ...,
        presqa_by__display_name__istartswith: Text = ..., presqa_by__display_name__endswith: Text = ...,
        presqa_by__display_name__iendswith: Text = ..., presqa_by__display_name__in: Several[Text] = ...,
        presqa_by__display_name__isnull: bool = ..., presqa_by__is_active: Many[bool] = ..., presqa_by__is_active__in:
        Several[bool] = ..., presqa_by__is_active__isnull: bool = ..., presqa_by__date_joined: Many[Time] = ...,
        presqa_by__date_joined__gt: Time = ..., presqa_by__date_joined__gte: Time = ..., presqa_by__date_joined__lt: Time = ...,
        presqa_by__date_joined__lte: Time = ..., presqa_by__date_joined__range: Several[Time] = ..., presqa_by__date_joined__in:
        Several[Time] = ..., presqa_by__date_joined__date: Time = ..., presqa_by__date_joined__year: int = ...,
        presqa_by__date_joined__month: int = ..., presqa_by__date_joined__isnull: bool = ..., presqa_by__profile__job_title:
        Many[Text] = ..., presqa_by__profile__job_title__iexact: Text = ..., presqa_by__profile__job_title__contains: Text = ...,
        presqa_by__profile__job_title__icontains: Text = ..., presqa_by__profile__job_title__startswith: Text = ...,
        presqa_by__profile__job_title__istartswith: Text = ..., presqa_by__profile__job_title__endswith: Text = ...,
        presqa_by__profile__job_title__iendswith: Text = ..., presqa_by__profile__job_title__in: Several[Text] = ...,
        presqa_by__profile__job_title__isnull: bool = ..., presqa_by__profile__phone: Many[Text] = ...,
        presqa_by__profile__phone__iexact: Text = ..., presqa_by__profile__phone__contains: Text = ...,
        presqa_by__profile__phone__icontains: Text = ..., presqa_by__profile__phone__startswith: Text = ...,
        presqa_by__profile__phone__istartswith: Text = ..., presqa_by__profile__phone__endswith: Text = ...,
        presqa_by__profile__phone__iendswith: Text = ..., presqa_by__profile__phone__in: Several[Text] = ...,
        presqa_by__profile__phone__isnull: bool = ..., presqa_by__profile__skills__contains: Text = ...,
        presqa_by__profile__skills__in: Several[Text] = ..., presqa_by__profile__units: Many[Ref] = ...,
        presqa_by__profile__units__contains: Ref = ..., presqa_by__profile__units__in: Several[Ref] = ...,
        presqa_by__profile__units__isnull: bool = ..., presqa_by__profile__timezone: Many[Text] = ...,
        presqa_by__profile__timezone__iexact: Text = ..., presqa_by__profile__timezone__contains: Text = ...,
        presqa_by__profile__timezone__icontains: Text = ..., presqa_by__profile__timezone__startswith: Text = ...,
        presqa_by__profile__timezone__istartswith: Text = ..., presqa_by__profile__timezone__endswith: Text = ...,
        presqa_by__profile__timezone__iendswith: Text = ..., presqa_by__profile__timezone__in: Several[Text] = ...,
        presqa_by__profile__timezone__isnull: bool = ..., presqa_by__profile__city: Many[Text] = ...,
        presqa_by__profile__city__iexact: Text = ..., presqa_by__profile__city__contains: Text = ...,
        presqa_by__profile__city__icontains: Text = ..., presqa_by__profile__city__startswith: Text = ...,
        presqa_by__profile__city__istartswith: Text = ..., presqa_by__profile__city__endswith: Text = ...,
        presqa_by__profile__city__iendswith: Text = ..., presqa_by__profile__city__in: Several[Text] = ...,
        presqa_by__profile__city__isnull: bool = ..., presqa_by__profile__country: Many[Text] = ...,
        presqa_by__profile__country__iexact: Text = ..., presqa_by__profile__country__contains: Text = ...,
        presqa_by__profile__country__icontains: Text = ..., presqa_by__profile__country__startswith: Text = ...,
        presqa_by__profile__country__istartswith: Text = ..., presqa_by__profile__country__endswith: Text = ...,
        presqa_by__profile__country__iendswith: Text = ..., presqa_by__profile__country__in: Several[Text] = ...,
        presqa_by__profile__country__isnull: bool = ..., presqa_by__trustgroups__contains: Text = ..., presqa_by__trustgroups__in:
        Several[Text] = ..., presqa_by__is_superuser: Many[bool] = ..., presqa_by__is_superuser__in: Several[bool] = ...,
        presqa_by__is_superuser__isnull: bool = ..., presqa_by__global_role: Many[Text] = ..., presqa_by__global_role__iexact:
        Text = ..., presqa_by__global_role__contains: Text = ..., presqa_by__global_role__icontains: Text = ...,
        presqa_by__global_role__startswith: Text = ..., presqa_by__global_role__istartswith: Text = ...,
        presqa_by__global_role__endswith: Text = ..., presqa_by__global_role__iendswith: Text = ..., presqa_by__global_role__in:
        Several[Text] = ..., presqa_by__global_role__isnull: bool = ..., presqa_by__manager: Many[Ref] = ...,
        presqa_by__manager__in: Several[Ref] = ..., presqa_by__manager__isnull: bool = ..., presqa_by__rate_limit: Many[int] =
        ..., presqa_by__rate_limit__gt: int = ..., presqa_by__rate_limit__gte: int = ..., presqa_by__rate_limit__lt: int = ...,
        presqa_by__rate_limit__lte: int = ..., presqa_by__rate_limit__range: Several[int] = ..., presqa_by__rate_limit__in:
        Several[int] = ..., presqa_by__rate_limit__isnull: bool = ..., presqa_by__calendar_created: Many[Time] = ...,
        presqa_by__calendar_created__gt: Time = ..., presqa_by__calendar_created__gte: Time = ...,
        presqa_by__calendar_created__lt: Time = ..., presqa_by__calendar_created__lte: Time = ...,
        presqa_by__calendar_created__range: Several[Time] = ..., presqa_by__calendar_created__in: Several[Time] = ...,
        presqa_by__calendar_created__date: Time = ..., presqa_by__calendar_created__year: int = ...,
        presqa_by__calendar_created__month: int = ..., presqa_by__calendar_created__isnull: bool = ...,
    ) -> R_co: ...

WebhookMember = Literal[
    "id", "url", "events", "active", "description", "unit", "unit__id", "unit__name", "owner", "owner__id", "owner__username",
    "owner__display_name", "created", "updated", "disabled_reason", "failing_since", "last_success_at", "pending",
]
WebhookOrder = Literal[
    "id", "-id", "url", "-url", "active", "-active", "description", "-description", "unit", "-unit", "owner", "-owner", "created",
    "-created", "updated", "-updated", "disabled_reason", "-disabled_reason", "failing_since", "-failing_since",
    "last_success_at", "-last_success_at", "pending", "-pending", "unit__id", "-unit__id", "unit__name", "-unit__name",
    "unit__slug", "-unit__slug", "unit__description", "-unit__description", "unit__active_jobs", "-unit__active_jobs",
    "unit__capacity_utilization", "-unit__capacity_utilization", "unit__lead", "-unit__lead", "unit__approval_required",
    "-unit__approval_required", "unit__timezone", "-unit__timezone", "unit__special_requirements", "-unit__special_requirements",
    "unit__created", "-unit__created", "unit__updated", "-unit__updated", "unit__lead__id", "-unit__lead__id",
    "unit__lead__username", "-unit__lead__username", "unit__lead__email", "-unit__lead__email", "unit__lead__first_name",
    "-unit__lead__first_name", "unit__lead__last_name", "-unit__lead__last_name", "unit__lead__display_name",
    "-unit__lead__display_name", "unit__lead__is_active", "-unit__lead__is_active", "unit__lead__date_joined",
    "-unit__lead__date_joined", "unit__lead__profile__job_title", "-unit__lead__profile__job_title", "unit__lead__profile__phone",
    "-unit__lead__profile__phone", "unit__lead__profile__timezone", "-unit__lead__profile__timezone", "unit__lead__profile__city",
    "-unit__lead__profile__city", "unit__lead__profile__country", "-unit__lead__profile__country", "unit__lead__is_superuser",
    "-unit__lead__is_superuser", "unit__lead__global_role", "-unit__lead__global_role", "unit__lead__manager",
    "-unit__lead__manager", "unit__lead__rate_limit", "-unit__lead__rate_limit", "unit__lead__calendar_created",
    "-unit__lead__calendar_created", "owner__id", "-owner__id", "owner__username", "-owner__username", "owner__email",
    "-owner__email", "owner__first_name", "-owner__first_name", "owner__last_name", "-owner__last_name", "owner__display_name",
    "-owner__display_name", "owner__is_active", "-owner__is_active", "owner__date_joined", "-owner__date_joined",
    "owner__profile__job_title", "-owner__profile__job_title", "owner__profile__phone", "-owner__profile__phone",
    "owner__profile__timezone", "-owner__profile__timezone", "owner__profile__city", "-owner__profile__city",
    "owner__profile__country", "-owner__profile__country", "owner__is_superuser", "-owner__is_superuser", "owner__global_role",
    "-owner__global_role", "owner__manager", "-owner__manager", "owner__rate_limit", "-owner__rate_limit",
    "owner__calendar_created", "-owner__calendar_created", "owner__manager__id", "-owner__manager__id",
    "owner__manager__username", "-owner__manager__username", "owner__manager__email", "-owner__manager__email",
    "owner__manager__first_name", "-owner__manager__first_name", "owner__manager__last_name", "-owner__manager__last_name",
    "owner__manager__display_name", "-owner__manager__display_name", "owner__manager__is_active", "-owner__manager__is_active",
    "owner__manager__date_joined", "-owner__manager__date_joined", "owner__manager__profile__job_title",
    "-owner__manager__profile__job_title", "owner__manager__profile__phone", "-owner__manager__profile__phone",
    "owner__manager__profile__timezone", "-owner__manager__profile__timezone", "owner__manager__profile__city",
    "-owner__manager__profile__city", "owner__manager__profile__country", "-owner__manager__profile__country",
    "owner__manager__is_superuser", "-owner__manager__is_superuser", "owner__manager__global_role",
    "-owner__manager__global_role", "owner__manager__manager", "-owner__manager__manager", "owner__manager__rate_limit",
    "-owner__manager__rate_limit", "owner__manager__calendar_created", "-owner__manager__calendar_created",
]

class WebhookList(Protocol[R_co]):
    def __call__(self, filters: Optional[Mapping[str, Any]] = ..., *,
        fields: Members[WebhookMember] = ..., exclude: Members[WebhookMember] = ..., page_size: int = ..., ordering:
        Ordered[WebhookOrder] = ..., id: Many[int] = ..., id__gt: int = ..., id__gte: int = ..., id__lt: int = ..., id__lte: int =
        ..., id__range: Several[int] = ..., id__in: Several[int] = ..., url: Many[Text] = ..., url__iexact: Text = ...,
        url__contains: Text = ..., url__icontains: Text = ..., url__startswith: Text = ..., url__istartswith: Text = ...,
        url__endswith: Text = ..., url__iendswith: Text = ..., url__in: Several[Text] = ..., events__contains: Text = ...,
        events__in: Several[Text] = ..., active: Many[bool] = ..., active__in: Several[bool] = ..., description: Many[Text] = ...,
        description__iexact: Text = ..., description__contains: Text = ..., description__icontains: Text = ...,
        description__startswith: Text = ..., description__istartswith: Text = ..., description__endswith: Text = ...,
        description__iendswith: Text = ..., description__in: Several[Text] = ..., unit: Many[Ref] = ..., unit__in: Several[Ref] =
        ..., unit__isnull: bool = ..., owner: Many[Ref] = ..., owner__in: Several[Ref] = ..., created: Many[Time] = ...,
        created__gt: Time = ..., created__gte: Time = ..., created__lt: Time = ..., created__lte: Time = ..., created__range:
        Several[Time] = ..., created__in: Several[Time] = ..., created__date: Time = ..., created__year: int = ...,
        created__month: int = ..., updated: Many[Time] = ..., updated__gt: Time = ..., updated__gte: Time = ..., updated__lt: Time
        = ..., updated__lte: Time = ..., updated__range: Several[Time] = ..., updated__in: Several[Time] = ..., updated__date:
        Time = ..., updated__year: int = ..., updated__month: int = ..., disabled_reason: Many[Text] = ...,
        disabled_reason__iexact: Text = ..., disabled_reason__contains: Text = ..., disabled_reason__icontains: Text = ...,
        disabled_reason__startswith: Text = ..., disabled_reason__istartswith: Text = ..., disabled_reason__endswith: Text = ...,
        disabled_reason__iendswith: Text = ..., disabled_reason__in: Several[Text] = ..., disabled_reason__isnull: bool = ...,
        failing_since: Many[Time] = ..., failing_since__gt: Time = ..., failing_since__gte: Time = ..., failing_since__lt: Time =
        ..., failing_since__lte: Time = ..., failing_since__range: Several[Time] = ..., failing_since__in: Several[Time] = ...,
        failing_since__date: Time = ..., failing_since__year: int = ..., failing_since__month: int = ..., failing_since__isnull:
        bool = ..., last_success_at: Many[Time] = ..., last_success_at__gt: Time = ..., last_success_at__gte: Time = ...,
        last_success_at__lt: Time = ..., last_success_at__lte: Time = ..., last_success_at__range: Several[Time] = ...,
        last_success_at__in: Several[Time] = ..., last_success_at__date: Time = ..., last_success_at__year: int = ...,
        last_success_at__month: int = ..., last_success_at__isnull: bool = ..., pending: Many[int] = ..., pending__gt: int = ...,
        pending__gte: int = ..., pending__lt: int = ..., pending__lte: int = ..., pending__range: Several[int] = ..., pending__in:
        Several[int] = ..., unit__id: Many[int] = ..., unit__id__gt: int = ..., unit__id__gte: int = ..., unit__id__lt: int = ...,
        unit__id__lte: int = ..., unit__id__range: Several[int] = ..., unit__id__in: Several[int] = ..., unit__id__isnull: bool =
        ..., unit__name: Many[Text] = ..., unit__name__iexact: Text = ..., unit__name__contains: Text = ...,
        unit__name__icontains: Text = ..., unit__name__startswith: Text = ..., unit__name__istartswith: Text = ...,
        unit__name__endswith: Text = ..., unit__name__iendswith: Text = ..., unit__name__in: Several[Text] = ...,
        unit__name__isnull: bool = ..., unit__slug: Many[Text] = ..., unit__slug__iexact: Text = ..., unit__slug__contains: Text =
        ..., unit__slug__icontains: Text = ..., unit__slug__startswith: Text = ..., unit__slug__istartswith: Text = ...,
        unit__slug__endswith: Text = ..., unit__slug__iendswith: Text = ..., unit__slug__in: Several[Text] = ...,
        unit__slug__isnull: bool = ..., unit__description: Many[Text] = ..., unit__description__iexact: Text = ...,
        unit__description__contains: Text = ..., unit__description__icontains: Text = ..., unit__description__startswith: Text =
        ..., unit__description__istartswith: Text = ..., unit__description__endswith: Text = ..., unit__description__iendswith:
        Text = ..., unit__description__in: Several[Text] = ..., unit__description__isnull: bool = ..., unit__members: Many[Ref] =
        ..., unit__members__contains: Ref = ..., unit__members__in: Several[Ref] = ..., unit__members__isnull: bool = ...,
        unit__active_jobs: Many[int] = ..., unit__active_jobs__gt: int = ..., unit__active_jobs__gte: int = ...,
        unit__active_jobs__lt: int = ..., unit__active_jobs__lte: int = ..., unit__active_jobs__range: Several[int] = ...,
        unit__active_jobs__in: Several[int] = ..., unit__active_jobs__isnull: bool = ..., unit__capacity_utilization: Many[Number]
        = ..., unit__capacity_utilization__gt: Number = ..., unit__capacity_utilization__gte: Number = ...,
        unit__capacity_utilization__lt: Number = ..., unit__capacity_utilization__lte: Number = ...,
        unit__capacity_utilization__range: Several[Number] = ..., unit__capacity_utilization__in: Several[Number] = ...,
        unit__capacity_utilization__isnull: bool = ..., unit__lead: Many[Ref] = ..., unit__lead__in: Several[Ref] = ...,
        unit__lead__isnull: bool = ..., unit__approval_required: Many[bool] = ..., unit__approval_required__in: Several[bool] =
        ..., unit__approval_required__isnull: bool = ..., unit__timezone: Many[Text] = ..., unit__timezone__iexact: Text = ...,
        unit__timezone__contains: Text = ..., unit__timezone__icontains: Text = ..., unit__timezone__startswith: Text = ...,
        unit__timezone__istartswith: Text = ..., unit__timezone__endswith: Text = ..., unit__timezone__iendswith: Text = ...,
        unit__timezone__in: Several[Text] = ..., unit__timezone__isnull: bool = ..., unit__special_requirements: Many[Text] = ...,
        unit__special_requirements__iexact: Text = ..., unit__special_requirements__contains: Text = ...,
        unit__special_requirements__icontains: Text = ..., unit__special_requirements__startswith: Text = ...,
        unit__special_requirements__istartswith: Text = ..., unit__special_requirements__endswith: Text = ...,
        unit__special_requirements__iendswith: Text = ..., unit__special_requirements__in: Several[Text] = ...,
        unit__special_requirements__isnull: bool = ..., unit__created: Many[Time] = ..., unit__created__gt: Time = ...,
        unit__created__gte: Time = ..., unit__created__lt: Time = ..., unit__created__lte: Time = ..., unit__created__range:
        Several[Time] = ..., unit__created__in: Several[Time] = ..., unit__created__date: Time = ..., unit__created__year: int =
        ..., unit__created__month: int = ..., unit__created__isnull: bool = ..., unit__updated: Many[Time] = ...,
        unit__updated__gt: Time = ..., unit__updated__gte: Time = ..., unit__updated__lt: Time = ..., unit__updated__lte: Time =
        ..., unit__updated__range: Several[Time] = ..., unit__updated__in: Several[Time] = ..., unit__updated__date: Time = ...,
        unit__updated__year: int = ..., unit__updated__month: int = ..., unit__updated__isnull: bool = ..., owner__id: Many[int] =
        ..., owner__id__gt: int = ..., owner__id__gte: int = ..., owner__id__lt: int = ..., owner__id__lte: int = ...,
        owner__id__range: Several[int] = ..., owner__id__in: Several[int] = ..., owner__username: Many[Text] = ...,
        owner__username__iexact: Text = ..., owner__username__contains: Text = ..., owner__username__icontains: Text = ...,
        owner__username__startswith: Text = ..., owner__username__istartswith: Text = ..., owner__username__endswith: Text = ...,
        owner__username__iendswith: Text = ..., owner__username__in: Several[Text] = ..., owner__email: Many[Text] = ...,
        owner__email__iexact: Text = ..., owner__email__contains: Text = ..., owner__email__icontains: Text = ...,
        owner__email__startswith: Text = ..., owner__email__istartswith: Text = ..., owner__email__endswith: Text = ...,
        owner__email__iendswith: Text = ..., owner__email__in: Several[Text] = ..., owner__first_name: Many[Text] = ...,
        owner__first_name__iexact: Text = ..., owner__first_name__contains: Text = ..., owner__first_name__icontains: Text = ...,
        owner__first_name__startswith: Text = ..., owner__first_name__istartswith: Text = ..., owner__first_name__endswith: Text =
        ..., owner__first_name__iendswith: Text = ..., owner__first_name__in: Several[Text] = ..., owner__last_name: Many[Text] =
        ..., owner__last_name__iexact: Text = ..., owner__last_name__contains: Text = ..., owner__last_name__icontains: Text =
        ..., owner__last_name__startswith: Text = ..., owner__last_name__istartswith: Text = ..., owner__last_name__endswith: Text
        = ..., owner__last_name__iendswith: Text = ..., owner__last_name__in: Several[Text] = ..., owner__display_name: Many[Text]
        = ..., owner__display_name__iexact: Text = ..., owner__display_name__contains: Text = ..., owner__display_name__icontains:
        Text = ..., owner__display_name__startswith: Text = ..., owner__display_name__istartswith: Text = ...,
        owner__display_name__endswith: Text = ..., owner__display_name__iendswith: Text = ..., owner__display_name__in:
        Several[Text] = ..., owner__is_active: Many[bool] = ..., owner__is_active__in: Several[bool] = ..., owner__date_joined:
        Many[Time] = ..., owner__date_joined__gt: Time = ..., owner__date_joined__gte: Time = ..., owner__date_joined__lt: Time =
        ..., owner__date_joined__lte: Time = ..., owner__date_joined__range: Several[Time] = ..., owner__date_joined__in:
        Several[Time] = ..., owner__date_joined__date: Time = ..., owner__date_joined__year: int = ..., owner__date_joined__month:
        int = ..., owner__profile__job_title: Many[Text] = ..., owner__profile__job_title__iexact: Text = ...,
        owner__profile__job_title__contains: Text = ..., owner__profile__job_title__icontains: Text = ...,
        owner__profile__job_title__startswith: Text = ..., owner__profile__job_title__istartswith: Text = ...,
        owner__profile__job_title__endswith: Text = ..., owner__profile__job_title__iendswith: Text = ...,
        owner__profile__job_title__in: Several[Text] = ..., owner__profile__phone: Many[Text] = ...,
        owner__profile__phone__iexact: Text = ..., owner__profile__phone__contains: Text = ..., owner__profile__phone__icontains:
        Text = ..., owner__profile__phone__startswith: Text = ..., owner__profile__phone__istartswith: Text = ...,
        owner__profile__phone__endswith: Text = ..., owner__profile__phone__iendswith: Text = ..., owner__profile__phone__in:
        Several[Text] = ..., owner__profile__phone__isnull: bool = ..., owner__profile__skills__contains: Text = ...,
        owner__profile__skills__in: Several[Text] = ..., owner__profile__units: Many[Ref] = ..., owner__profile__units__contains:
        Ref = ..., owner__profile__units__in: Several[Ref] = ..., owner__profile__units__isnull: bool = ...,
        owner__profile__timezone: Many[Text] = ..., owner__profile__timezone__iexact: Text = ...,
        owner__profile__timezone__contains: Text = ..., owner__profile__timezone__icontains: Text = ...,
        owner__profile__timezone__startswith: Text = ..., owner__profile__timezone__istartswith: Text = ...,
        owner__profile__timezone__endswith: Text = ..., owner__profile__timezone__iendswith: Text = ...,
        owner__profile__timezone__in: Several[Text] = ..., owner__profile__city: Many[Text] = ..., owner__profile__city__iexact:
        Text = ..., owner__profile__city__contains: Text = ..., owner__profile__city__icontains: Text = ...,
        owner__profile__city__startswith: Text = ..., owner__profile__city__istartswith: Text = ...,
        owner__profile__city__endswith: Text = ..., owner__profile__city__iendswith: Text = ..., owner__profile__city__in:
        Several[Text] = ..., owner__profile__country: Many[Text] = ..., owner__profile__country__iexact: Text = ...,
        owner__profile__country__contains: Text = ..., owner__profile__country__icontains: Text = ...,
        owner__profile__country__startswith: Text = ..., owner__profile__country__istartswith: Text = ...,
        owner__profile__country__endswith: Text = ..., owner__profile__country__iendswith: Text = ...,
        owner__profile__country__in: Several[Text] = ..., owner__trustgroups__contains: Text = ..., owner__trustgroups__in:
        Several[Text] = ..., owner__is_superuser: Many[bool] = ..., owner__is_superuser__in: Several[bool] = ...,
        owner__is_superuser__isnull: bool = ..., owner__global_role: Many[Text] = ..., owner__global_role__iexact: Text = ...,
        owner__global_role__contains: Text = ..., owner__global_role__icontains: Text = ..., owner__global_role__startswith: Text
        = ..., owner__global_role__istartswith: Text = ..., owner__global_role__endswith: Text = ...,
        owner__global_role__iendswith: Text = ..., owner__global_role__in: Several[Text] = ..., owner__global_role__isnull: bool =
        ..., owner__manager: Many[Ref] = ..., owner__manager__in: Several[Ref] = ..., owner__manager__isnull: bool = ...,
        owner__rate_limit: Many[int] = ..., owner__rate_limit__gt: int = ..., owner__rate_limit__gte: int = ...,
        owner__rate_limit__lt: int = ..., owner__rate_limit__lte: int = ..., owner__rate_limit__range: Several[int] = ...,
        owner__rate_limit__in: Several[int] = ..., owner__rate_limit__isnull: bool = ..., owner__calendar_created: Many[Time] =
        ..., owner__calendar_created__gt: Time = ..., owner__calendar_created__gte: Time = ..., owner__calendar_created__lt: Time
        = ..., owner__calendar_created__lte: Time = ..., owner__calendar_created__range: Several[Time] = ...,
        owner__calendar_created__in: Several[Time] = ..., owner__calendar_created__date: Time = ...,
        owner__calendar_created__year: int = ..., owner__calendar_created__month: int = ..., owner__calendar_created__isnull: bool
        = ...,
    ) -> R_co: ...

DeliveryMember = Literal[
    "id", "event_id", "event", "status", "attempts", "next_attempt_at", "response_status", "response_body", "error",
    "duration_ms", "created", "completed_at", "request_headers", "request_body", "attempt_log", "attempt_log__number",
    "attempt_log__at", "attempt_log__response_status", "attempt_log__response_body", "attempt_log__error",
    "attempt_log__duration_ms",
]
DeliveryOrder = Literal[
    "id", "-id", "event_id", "-event_id", "event", "-event", "status", "-status", "attempts", "-attempts", "next_attempt_at",
    "-next_attempt_at", "response_status", "-response_status", "response_body", "-response_body", "error", "-error",
    "duration_ms", "-duration_ms", "created", "-created", "completed_at", "-completed_at",
]

class DeliveryList(Protocol[R_co]):
    def __call__(self, filters: Optional[Mapping[str, Any]] = ..., *,
        fields: Members[DeliveryMember] = ..., exclude: Members[DeliveryMember] = ..., page_size: int = ..., ordering:
        Ordered[DeliveryOrder] = ..., id: Many[Text] = ..., id__iexact: Text = ..., id__contains: Text = ..., id__icontains: Text
        = ..., id__startswith: Text = ..., id__istartswith: Text = ..., id__endswith: Text = ..., id__iendswith: Text = ...,
        id__in: Several[Text] = ..., event_id: Many[int] = ..., event_id__gt: int = ..., event_id__gte: int = ..., event_id__lt:
        int = ..., event_id__lte: int = ..., event_id__range: Several[int] = ..., event_id__in: Several[int] = ...,
        event_id__isnull: bool = ..., event: Many[Text] = ..., event__iexact: Text = ..., event__contains: Text = ...,
        event__icontains: Text = ..., event__startswith: Text = ..., event__istartswith: Text = ..., event__endswith: Text = ...,
        event__iendswith: Text = ..., event__in: Several[Text] = ..., status: Many[Literal["pending", "succeeded", "failed",
        "dropped"]] = ..., status__in: Several[Literal["pending", "succeeded", "failed", "dropped"]] = ..., attempts: Many[int] =
        ..., attempts__gt: int = ..., attempts__gte: int = ..., attempts__lt: int = ..., attempts__lte: int = ...,
        attempts__range: Several[int] = ..., attempts__in: Several[int] = ..., next_attempt_at: Many[Time] = ...,
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

RunOfAnExportMember = Literal[
    "id", "scheduled_for", "status", "attempts", "started_at", "finished_at", "rows", "bytes", "error", "filename", "expires_at",
    "recipients", "recipients__email", "recipients__status", "recipients__sent_at", "recipients__error",
]
RunOfAnExportOrder = Literal[
    "id", "-id", "scheduled_for", "-scheduled_for", "status", "-status", "attempts", "-attempts", "started_at", "-started_at",
    "finished_at", "-finished_at", "rows", "-rows", "bytes", "-bytes", "error", "-error", "filename", "-filename", "expires_at",
    "-expires_at",
]

class RunOfAnExportList(Protocol[R_co]):
    def __call__(self, filters: Optional[Mapping[str, Any]] = ..., *,
        fields: Members[RunOfAnExportMember] = ..., exclude: Members[RunOfAnExportMember] = ..., page_size: int = ..., ordering:
        Ordered[RunOfAnExportOrder] = ..., id: Many[int] = ..., id__gt: int = ..., id__gte: int = ..., id__lt: int = ..., id__lte:
        int = ..., id__range: Several[int] = ..., id__in: Several[int] = ..., scheduled_for: Many[Time] = ..., scheduled_for__gt:
        Time = ..., scheduled_for__gte: Time = ..., scheduled_for__lt: Time = ..., scheduled_for__lte: Time = ...,
        scheduled_for__range: Several[Time] = ..., scheduled_for__in: Several[Time] = ..., scheduled_for__date: Time = ...,
        scheduled_for__year: int = ..., scheduled_for__month: int = ..., status: Many[Literal["queued", "running", "sending",
        "succeeded", "failed", "skipped"]] = ..., status__in: Several[Literal["queued", "running", "sending", "succeeded",
        "failed", "skipped"]] = ..., attempts: Many[int] = ..., attempts__gt: int = ..., attempts__gte: int = ..., attempts__lt:
        int = ..., attempts__lte: int = ..., attempts__range: Several[int] = ..., attempts__in: Several[int] = ..., started_at:
        Many[Time] = ..., started_at__gt: Time = ..., started_at__gte: Time = ..., started_at__lt: Time = ..., started_at__lte:
        Time = ..., started_at__range: Several[Time] = ..., started_at__in: Several[Time] = ..., started_at__date: Time = ...,
        started_at__year: int = ..., started_at__month: int = ..., started_at__isnull: bool = ..., finished_at: Many[Time] = ...,
        finished_at__gt: Time = ..., finished_at__gte: Time = ..., finished_at__lt: Time = ..., finished_at__lte: Time = ...,
        finished_at__range: Several[Time] = ..., finished_at__in: Several[Time] = ..., finished_at__date: Time = ...,
        finished_at__year: int = ..., finished_at__month: int = ..., finished_at__isnull: bool = ..., rows: Many[int] = ...,
        rows__gt: int = ..., rows__gte: int = ..., rows__lt: int = ..., rows__lte: int = ..., rows__range: Several[int] = ...,
        rows__in: Several[int] = ..., rows__isnull: bool = ..., bytes: Many[int] = ..., bytes__gt: int = ..., bytes__gte: int =
        ..., bytes__lt: int = ..., bytes__lte: int = ..., bytes__range: Several[int] = ..., bytes__in: Several[int] = ...,
        bytes__isnull: bool = ..., error: Many[Text] = ..., error__iexact: Text = ..., error__contains: Text = ...,
        error__icontains: Text = ..., error__startswith: Text = ..., error__istartswith: Text = ..., error__endswith: Text = ...,
        error__iendswith: Text = ..., error__in: Several[Text] = ..., error__isnull: bool = ..., filename: Many[Text] = ...,
        filename__iexact: Text = ..., filename__contains: Text = ..., filename__icontains: Text = ..., filename__startswith: Text
        = ..., filename__istartswith: Text = ..., filename__endswith: Text = ..., filename__iendswith: Text = ..., filename__in:
        Several[Text] = ..., filename__isnull: bool = ..., expires_at: Many[Time] = ..., expires_at__gt: Time = ...,
        expires_at__gte: Time = ..., expires_at__lt: Time = ..., expires_at__lte: Time = ..., expires_at__range: Several[Time] =
        ..., expires_at__in: Several[Time] = ..., expires_at__date: Time = ..., expires_at__year: int = ..., expires_at__month:
        int = ..., expires_at__isnull: bool = ..., recipients: Many[Ref] = ..., recipients__contains: Ref = ..., recipients__in:
        Several[Ref] = ..., recipients__isnull: bool = ..., recipients__id: Many[int] = ..., recipients__id__gt: int = ...,
        recipients__id__gte: int = ..., recipients__id__lt: int = ..., recipients__id__lte: int = ..., recipients__id__range:
        Several[int] = ..., recipients__id__in: Several[int] = ..., recipients__run: Many[int] = ..., recipients__run__gt: int =
        ..., recipients__run__gte: int = ..., recipients__run__lt: int = ..., recipients__run__lte: int = ...,
        recipients__run__range: Several[int] = ..., recipients__run__in: Several[int] = ..., recipients__email: Many[Text] = ...,
        recipients__email__iexact: Text = ..., recipients__email__contains: Text = ..., recipients__email__icontains: Text = ...,
        recipients__email__startswith: Text = ..., recipients__email__istartswith: Text = ..., recipients__email__endswith: Text =
        ..., recipients__email__iendswith: Text = ..., recipients__email__in: Several[Text] = ..., recipients__status:
        Many[Literal["pending", "sent", "failed"]] = ..., recipients__status__in: Several[Literal["pending", "sent", "failed"]] =
        ..., recipients__sent_at: Many[Time] = ..., recipients__sent_at__gt: Time = ..., recipients__sent_at__gte: Time = ...,
        recipients__sent_at__lt: Time = ..., recipients__sent_at__lte: Time = ..., recipients__sent_at__range: Several[Time] =
        ..., recipients__sent_at__in: Several[Time] = ..., recipients__sent_at__date: Time = ..., recipients__sent_at__year: int =
        ..., recipients__sent_at__month: int = ..., recipients__sent_at__isnull: bool = ..., recipients__error: Many[Text] = ...,
        recipients__error__iexact: Text = ..., recipients__error__contains: Text = ..., recipients__error__icontains: Text = ...,
        recipients__error__startswith: Text = ..., recipients__error__istartswith: Text = ..., recipients__error__endswith: Text =
        ..., recipients__error__iendswith: Text = ..., recipients__error__in: Several[Text] = ..., recipients__error__isnull: bool
        = ...,
    ) -> R_co: ...

TimeSlotMember = Literal[
    "id", "user", "user__id", "user__username", "user__display_name", "phase", "slot_type", "start", "end", "delivery_role",
    "is_onsite", "updated",
]
TimeSlotOrder = Literal[
    "id", "-id", "user", "-user", "phase", "-phase", "slot_type", "-slot_type", "start", "-start", "end", "-end", "delivery_role",
    "-delivery_role", "is_onsite", "-is_onsite", "updated", "-updated", "user__id", "-user__id", "user__username",
    "-user__username", "user__email", "-user__email", "user__first_name", "-user__first_name", "user__last_name",
    "-user__last_name", "user__display_name", "-user__display_name", "user__is_active", "-user__is_active", "user__date_joined",
    "-user__date_joined", "user__profile__job_title", "-user__profile__job_title", "user__profile__phone",
    "-user__profile__phone", "user__profile__timezone", "-user__profile__timezone", "user__profile__city", "-user__profile__city",
    "user__profile__country", "-user__profile__country", "user__is_superuser", "-user__is_superuser", "user__global_role",
    "-user__global_role", "user__manager", "-user__manager", "user__rate_limit", "-user__rate_limit", "user__calendar_created",
    "-user__calendar_created", "user__manager__id", "-user__manager__id", "user__manager__username", "-user__manager__username",
    "user__manager__email", "-user__manager__email", "user__manager__first_name", "-user__manager__first_name",
    "user__manager__last_name", "-user__manager__last_name", "user__manager__display_name", "-user__manager__display_name",
    "user__manager__is_active", "-user__manager__is_active", "user__manager__date_joined", "-user__manager__date_joined",
    "user__manager__profile__job_title", "-user__manager__profile__job_title", "user__manager__profile__phone",
    "-user__manager__profile__phone", "user__manager__profile__timezone", "-user__manager__profile__timezone",
    "user__manager__profile__city", "-user__manager__profile__city", "user__manager__profile__country",
    "-user__manager__profile__country", "user__manager__is_superuser", "-user__manager__is_superuser",
    "user__manager__global_role", "-user__manager__global_role", "user__manager__manager", "-user__manager__manager",
    "user__manager__rate_limit", "-user__manager__rate_limit", "user__manager__calendar_created",
    "-user__manager__calendar_created", "phase__id", "-phase__id", "phase__phase_id", "-phase__phase_id", "phase__phase_number",
    "-phase__phase_number", "phase__job", "-phase__job", "phase__name", "-phase__name", "phase__service", "-phase__service",
    "phase__description", "-phase__description", "phase__status_display", "-phase__status_display", "phase__status_changed_date",
    "-phase__status_changed_date", "phase__start_date", "-phase__start_date", "phase__delivery_date", "-phase__delivery_date",
    "phase__due_to_techqa", "-phase__due_to_techqa", "phase__due_to_presqa", "-phase__due_to_presqa", "phase__project_lead",
    "-phase__project_lead", "phase__report_author", "-phase__report_author", "phase__techqa_by", "-phase__techqa_by",
    "phase__presqa_by", "-phase__presqa_by", "phase__test_target", "-phase__test_target", "phase__comm_reqs", "-phase__comm_reqs",
    "phase__restrictions", "-phase__restrictions", "phase__scheduling_requirements", "-phase__scheduling_requirements",
    "phase__prerequisites", "-phase__prerequisites", "phase__location", "-phase__location", "phase__is_testing_onsite",
    "-phase__is_testing_onsite", "phase__is_reporting_onsite", "-phase__is_reporting_onsite",
    "phase__report_to_be_left_on_client_site", "-phase__report_to_be_left_on_client_site", "phase__number_of_reports",
    "-phase__number_of_reports", "phase__delivery_hours", "-phase__delivery_hours", "phase__reporting_hours",
    "-phase__reporting_hours", "phase__mgmt_hours", "-phase__mgmt_hours", "phase__qa_hours", "-phase__qa_hours",
    "phase__oversight_hours", "-phase__oversight_hours", "phase__debrief_hours", "-phase__debrief_hours",
    "phase__contingency_hours", "-phase__contingency_hours", "phase__other_hours", "-phase__other_hours",
    "phase__link_deliverable", "-phase__link_deliverable", "phase__link_tech_data", "-phase__link_tech_data",
    "phase__link_report_data", "-phase__link_report_data", "phase__desired_start_date", "-phase__desired_start_date",
    "phase__desired_delivery_date", "-phase__desired_delivery_date", "phase__due_to_techqa_set", "-phase__due_to_techqa_set",
    "phase__due_to_presqa_set", "-phase__due_to_presqa_set", "phase__actual_start_date", "-phase__actual_start_date",
    "phase__actual_sent_to_tqa_date", "-phase__actual_sent_to_tqa_date", "phase__actual_sent_to_pqa_date",
    "-phase__actual_sent_to_pqa_date", "phase__actual_completed_date", "-phase__actual_completed_date",
    "phase__actual_delivery_date", "-phase__actual_delivery_date", "phase__cancellation_date", "-phase__cancellation_date",
    "phase__pre_checks_done_date", "-phase__pre_checks_done_date", "phase__feedback_scope_correct",
    "-phase__feedback_scope_correct", "phase__techqa_report_rating", "-phase__techqa_report_rating",
    "phase__presqa_report_rating", "-phase__presqa_report_rating", "phase__required_tqa_updates", "-phase__required_tqa_updates",
    "phase__required_pqa_updates", "-phase__required_pqa_updates", "phase__created", "-phase__created", "phase__updated",
    "-phase__updated", "phase__status", "-phase__status", "phase__job__id", "-phase__job__id", "phase__job__title",
    "-phase__job__title", "phase__job__client", "-phase__job__client", "phase__job__status_display",
    "-phase__job__status_display", "phase__job__created", "-phase__job__created", "phase__job__start_date",
    "-phase__job__start_date", "phase__job__end_date", "-phase__job__end_date", "phase__job__unit", "-phase__job__unit",
    "phase__job__account_manager", "-phase__job__account_manager", "phase__job__description", "-phase__job__description",
    "phase__job__external_id", "-phase__job__external_id", "phase__job__revenue", "-phase__job__revenue",
    "phase__job__dep_account_manager", "-phase__job__dep_account_manager", "phase__job__created_by", "-phase__job__created_by",
    "phase__job__updated", "-phase__job__updated", "phase__job__duration_days", "-phase__job__duration_days",
    "phase__job__total_revenue", "-phase__job__total_revenue", "phase__job__completion_date", "-phase__job__completion_date",
    "phase__job__framework_agreement", "-phase__job__framework_agreement", "phase__job__high_risk", "-phase__job__high_risk",
    "phase__job__technically_complex_test", "-phase__job__technically_complex_test", "phase__job__reasons_for_high_risk",
    "-phase__job__reasons_for_high_risk", "phase__job__scoped_signed_off_by", "-phase__job__scoped_signed_off_by",
    "phase__job__scoping_requested_on", "-phase__job__scoping_requested_on", "phase__job__scoping_completed_date",
    "-phase__job__scoping_completed_date", "phase__job__status_changed_date", "-phase__job__status_changed_date",
    "phase__job__status", "-phase__job__status", "phase__service__id", "-phase__service__id", "phase__service__name",
    "-phase__service__name", "phase__service__slug", "-phase__service__slug", "phase__service__description",
    "-phase__service__description", "phase__service__link", "-phase__service__link", "phase__service__is_core",
    "-phase__service__is_core", "phase__project_lead__id", "-phase__project_lead__id", "phase__project_lead__username",
    "-phase__project_lead__username", "phase__project_lead__email", "-phase__project_lead__email",
    "phase__project_lead__first_name", "-phase__project_lead__first_name", "phase__project_lead__last_name",
    "-phase__project_lead__last_name", "phase__project_lead__display_name", "-phase__project_lead__display_name",
    "phase__project_lead__is_active", "-phase__project_lead__is_active", "phase__project_lead__date_joined",
    "-phase__project_lead__date_joined", "phase__project_lead__profile__job_title", "-phase__project_lead__profile__job_title",
    "phase__project_lead__profile__phone", "-phase__project_lead__profile__phone", "phase__project_lead__profile__timezone",
    "-phase__project_lead__profile__timezone", "phase__project_lead__profile__city", "-phase__project_lead__profile__city",
    "phase__project_lead__profile__country", "-phase__project_lead__profile__country", "phase__project_lead__is_superuser",
    "-phase__project_lead__is_superuser", "phase__project_lead__global_role", "-phase__project_lead__global_role",
    "phase__project_lead__manager", "-phase__project_lead__manager", "phase__project_lead__rate_limit",
    "-phase__project_lead__rate_limit", "phase__project_lead__calendar_created", "-phase__project_lead__calendar_created",
    "phase__report_author__id", "-phase__report_author__id", "phase__report_author__username", "-phase__report_author__username",
    "phase__report_author__email", "-phase__report_author__email", "phase__report_author__first_name",
    "-phase__report_author__first_name", "phase__report_author__last_name", "-phase__report_author__last_name",
    "phase__report_author__display_name", "-phase__report_author__display_name", "phase__report_author__is_active",
    "-phase__report_author__is_active", "phase__report_author__date_joined", "-phase__report_author__date_joined",
    "phase__report_author__profile__job_title", "-phase__report_author__profile__job_title",
    "phase__report_author__profile__phone", "-phase__report_author__profile__phone", "phase__report_author__profile__timezone",
    "-phase__report_author__profile__timezone", "phase__report_author__profile__city", "-phase__report_author__profile__city",
    "phase__report_author__profile__country", "-phase__report_author__profile__country", "phase__report_author__is_superuser",
    "-phase__report_author__is_superuser", "phase__report_author__global_role", "-phase__report_author__global_role",
    "phase__report_author__manager", "-phase__report_author__manager", "phase__report_author__rate_limit",
    "-phase__report_author__rate_limit", "phase__report_author__calendar_created", "-phase__report_author__calendar_created",
    "phase__techqa_by__id", "-phase__techqa_by__id", "phase__techqa_by__username", "-phase__techqa_by__username",
    "phase__techqa_by__email", "-phase__techqa_by__email", "phase__techqa_by__first_name", "-phase__techqa_by__first_name",
    "phase__techqa_by__last_name", "-phase__techqa_by__last_name", "phase__techqa_by__display_name",
    "-phase__techqa_by__display_name", "phase__techqa_by__is_active", "-phase__techqa_by__is_active",
    "phase__techqa_by__date_joined", "-phase__techqa_by__date_joined", "phase__techqa_by__profile__job_title",
    "-phase__techqa_by__profile__job_title", "phase__techqa_by__profile__phone", "-phase__techqa_by__profile__phone",
    "phase__techqa_by__profile__timezone", "-phase__techqa_by__profile__timezone", "phase__techqa_by__profile__city",
    "-phase__techqa_by__profile__city", "phase__techqa_by__profile__country", "-phase__techqa_by__profile__country",
    "phase__techqa_by__is_superuser", "-phase__techqa_by__is_superuser", "phase__techqa_by__global_role",
    "-phase__techqa_by__global_role", "phase__techqa_by__manager", "-phase__techqa_by__manager", "phase__techqa_by__rate_limit",
    "-phase__techqa_by__rate_limit", "phase__techqa_by__calendar_created", "-phase__techqa_by__calendar_created",
    "phase__presqa_by__id", "-phase__presqa_by__id", "phase__presqa_by__username", "-phase__presqa_by__username",
    "phase__presqa_by__email", "-phase__presqa_by__email", "phase__presqa_by__first_name", "-phase__presqa_by__first_name",
    "phase__presqa_by__last_name", "-phase__presqa_by__last_name", "phase__presqa_by__display_name",
    "-phase__presqa_by__display_name", "phase__presqa_by__is_active", "-phase__presqa_by__is_active",
    "phase__presqa_by__date_joined", "-phase__presqa_by__date_joined", "phase__presqa_by__profile__job_title",
    "-phase__presqa_by__profile__job_title", "phase__presqa_by__profile__phone", "-phase__presqa_by__profile__phone",
    "phase__presqa_by__profile__timezone", "-phase__presqa_by__profile__timezone", "phase__presqa_by__profile__city",
    "-phase__presqa_by__profile__city", "phase__presqa_by__profile__country", "-phase__presqa_by__profile__country",
    "phase__presqa_by__is_superuser", "-phase__presqa_by__is_superuser", "phase__presqa_by__global_role",
    "-phase__presqa_by__global_role", "phase__presqa_by__manager", "-phase__presqa_by__manager", "phase__presqa_by__rate_limit",
    "-phase__presqa_by__rate_limit", "phase__presqa_by__calendar_created", "-phase__presqa_by__calendar_created",
]

class TimeSlotList(Protocol[R_co]):
    def __call__(self, filters: Optional[Mapping[str, Any]] = ..., *,
        fields: Members[TimeSlotMember] = ..., exclude: Members[TimeSlotMember] = ..., page_size: int = ..., ordering:
        Ordered[TimeSlotOrder] = ..., id: Many[int] = ..., id__gt: int = ..., id__gte: int = ..., id__lt: int = ..., id__lte: int
        = ..., id__range: Several[int] = ..., id__in: Several[int] = ..., user: Many[Ref] = ..., user__in: Several[Ref] = ...,
        phase: Many[Ref] = ..., phase__in: Several[Ref] = ..., phase__isnull: bool = ..., slot_type: Many[int] = ...,
        slot_type__gt: int = ..., slot_type__gte: int = ..., slot_type__lt: int = ..., slot_type__lte: int = ...,
        slot_type__range: Several[int] = ..., slot_type__in: Several[int] = ..., start: Many[Time] = ..., start__gt: Time = ...,
        start__gte: Time = ..., start__lt: Time = ..., start__lte: Time = ..., start__range: Several[Time] = ..., start__in:
        Several[Time] = ..., start__date: Time = ..., start__year: int = ..., start__month: int = ..., end: Many[Time] = ...,
        end__gt: Time = ..., end__gte: Time = ..., end__lt: Time = ..., end__lte: Time = ..., end__range: Several[Time] = ...,
        end__in: Several[Time] = ..., end__date: Time = ..., end__year: int = ..., end__month: int = ..., delivery_role: Many[int]
        = ..., delivery_role__gt: int = ..., delivery_role__gte: int = ..., delivery_role__lt: int = ..., delivery_role__lte: int
        = ..., delivery_role__range: Several[int] = ..., delivery_role__in: Several[int] = ..., is_onsite: Many[bool] = ...,
        is_onsite__in: Several[bool] = ..., updated: Many[Time] = ..., updated__gt: Time = ..., updated__gte: Time = ...,
        updated__lt: Time = ..., updated__lte: Time = ..., updated__range: Several[Time] = ..., updated__in: Several[Time] = ...,
        updated__date: Time = ..., updated__year: int = ..., updated__month: int = ..., user__id: Many[int] = ..., user__id__gt:
        int = ..., user__id__gte: int = ..., user__id__lt: int = ..., user__id__lte: int = ..., user__id__range: Several[int] =
        ..., user__id__in: Several[int] = ..., user__username: Many[Text] = ..., user__username__iexact: Text = ...,
        user__username__contains: Text = ..., user__username__icontains: Text = ..., user__username__startswith: Text = ...,
        user__username__istartswith: Text = ..., user__username__endswith: Text = ..., user__username__iendswith: Text = ...,
        user__username__in: Several[Text] = ..., user__email: Many[Text] = ..., user__email__iexact: Text = ...,
        user__email__contains: Text = ..., user__email__icontains: Text = ..., user__email__startswith: Text = ...,
        user__email__istartswith: Text = ..., user__email__endswith: Text = ..., user__email__iendswith: Text = ...,
        user__email__in: Several[Text] = ..., user__first_name: Many[Text] = ..., user__first_name__iexact: Text = ...,
        user__first_name__contains: Text = ..., user__first_name__icontains: Text = ..., user__first_name__startswith: Text = ...,
        user__first_name__istartswith: Text = ..., user__first_name__endswith: Text = ..., user__first_name__iendswith: Text =
        ..., user__first_name__in: Several[Text] = ..., user__last_name: Many[Text] = ..., user__last_name__iexact: Text = ...,
        user__last_name__contains: Text = ..., user__last_name__icontains: Text = ..., user__last_name__startswith: Text = ...,
        user__last_name__istartswith: Text = ..., user__last_name__endswith: Text = ..., user__last_name__iendswith: Text = ...,
        user__last_name__in: Several[Text] = ..., user__display_name: Many[Text] = ..., user__display_name__iexact: Text = ...,
        user__display_name__contains: Text = ..., user__display_name__icontains: Text = ..., user__display_name__startswith: Text
        = ..., user__display_name__istartswith: Text = ..., user__display_name__endswith: Text = ...,
        user__display_name__iendswith: Text = ..., user__display_name__in: Several[Text] = ..., user__is_active: Many[bool] = ...,
        user__is_active__in: Several[bool] = ..., user__date_joined: Many[Time] = ..., user__date_joined__gt: Time = ...,
        user__date_joined__gte: Time = ..., user__date_joined__lt: Time = ..., user__date_joined__lte: Time = ...,
        user__date_joined__range: Several[Time] = ..., user__date_joined__in: Several[Time] = ..., user__date_joined__date: Time =
        ..., user__date_joined__year: int = ..., user__date_joined__month: int = ..., user__profile__job_title: Many[Text] = ...,
        user__profile__job_title__iexact: Text = ..., user__profile__job_title__contains: Text = ...,
        user__profile__job_title__icontains: Text = ..., user__profile__job_title__startswith: Text = ...,
        user__profile__job_title__istartswith: Text = ..., user__profile__job_title__endswith: Text = ...,
        user__profile__job_title__iendswith: Text = ..., user__profile__job_title__in: Several[Text] = ..., user__profile__phone:
        Many[Text] = ..., user__profile__phone__iexact: Text = ..., user__profile__phone__contains: Text = ...,
        user__profile__phone__icontains: Text = ..., user__profile__phone__startswith: Text = ...,
        user__profile__phone__istartswith: Text = ..., user__profile__phone__endswith: Text = ...,
        user__profile__phone__iendswith: Text = ..., user__profile__phone__in: Several[Text] = ..., user__profile__phone__isnull:
        bool = ..., user__profile__skills__contains: Text = ..., user__profile__skills__in: Several[Text] = ...,
        user__profile__units: Many[Ref] = ..., user__profile__units__contains: Ref = ..., user__profile__units__in: Several[Ref] =
        ..., user__profile__units__isnull: bool = ..., user__profile__timezone: Many[Text] = ..., user__profile__timezone__iexact:
        Text = ..., user__profile__timezone__contains: Text = ..., user__profile__timezone__icontains: Text = ...,
        user__profile__timezone__startswith: Text = ..., user__profile__timezone__istartswith: Text = ...,
        user__profile__timezone__endswith: Text = ..., user__profile__timezone__iendswith: Text = ...,
        user__profile__timezone__in: Several[Text] = ..., user__profile__city: Many[Text] = ..., user__profile__city__iexact: Text
        = ..., user__profile__city__contains: Text = ..., user__profile__city__icontains: Text = ...,
        user__profile__city__startswith: Text = ..., user__profile__city__istartswith: Text = ..., user__profile__city__endswith:
        Text = ..., user__profile__city__iendswith: Text = ..., user__profile__city__in: Several[Text] = ...,
        user__profile__country: Many[Text] = ..., user__profile__country__iexact: Text = ..., user__profile__country__contains:
        Text = ..., user__profile__country__icontains: Text = ..., user__profile__country__startswith: Text = ...,
        user__profile__country__istartswith: Text = ..., user__profile__country__endswith: Text = ...,
        user__profile__country__iendswith: Text = ..., user__profile__country__in: Several[Text] = ...,
        user__trustgroups__contains: Text = ..., user__trustgroups__in: Several[Text] = ..., user__is_superuser: Many[bool] = ...,
        user__is_superuser__in: Several[bool] = ..., user__is_superuser__isnull: bool = ..., user__global_role: Many[Text] = ...,
        user__global_role__iexact: Text = ..., user__global_role__contains: Text = ..., user__global_role__icontains: Text = ...,
        user__global_role__startswith: Text = ..., user__global_role__istartswith: Text = ..., user__global_role__endswith: Text =
        ..., user__global_role__iendswith: Text = ..., user__global_role__in: Several[Text] = ..., user__global_role__isnull: bool
        = ..., user__manager: Many[Ref] = ..., user__manager__in: Several[Ref] = ..., user__manager__isnull: bool = ...,
        user__rate_limit: Many[int] = ..., user__rate_limit__gt: int = ..., user__rate_limit__gte: int = ...,
        user__rate_limit__lt: int = ..., user__rate_limit__lte: int = ..., user__rate_limit__range: Several[int] = ...,
        user__rate_limit__in: Several[int] = ..., user__rate_limit__isnull: bool = ..., user__calendar_created: Many[Time] = ...,
        user__calendar_created__gt: Time = ..., user__calendar_created__gte: Time = ..., user__calendar_created__lt: Time = ...,
        user__calendar_created__lte: Time = ..., user__calendar_created__range: Several[Time] = ..., user__calendar_created__in:
        Several[Time] = ..., user__calendar_created__date: Time = ..., user__calendar_created__year: int = ...,
        user__calendar_created__month: int = ..., user__calendar_created__isnull: bool = ..., phase__id: Many[int] = ...,
        phase__id__gt: int = ..., phase__id__gte: int = ..., phase__id__lt: int = ..., phase__id__lte: int = ...,
        phase__id__range: Several[int] = ..., phase__id__in: Several[int] = ..., phase__id__isnull: bool = ..., phase__phase_id:
        Many[Text] = ..., phase__phase_id__iexact: Text = ..., phase__phase_id__contains: Text = ..., phase__phase_id__icontains:
        Text = ..., phase__phase_id__startswith: Text = ..., phase__phase_id__istartswith: Text = ..., phase__phase_id__endswith:
        Text = ..., phase__phase_id__iendswith: Text = ..., phase__phase_id__in: Several[Text] = ..., phase__phase_id__isnull:
        bool = ..., phase__phase_number: Many[int] = ..., phase__phase_number__gt: int = ..., phase__phase_number__gte: int = ...,
        phase__phase_number__lt: int = ..., phase__phase_number__lte: int = ..., phase__phase_number__range: Several[int] = ...,
        phase__phase_number__in: Several[int] = ..., phase__phase_number__isnull: bool = ..., phase__job: Many[Ref] = ...,
        phase__job__in: Several[Ref] = ..., phase__job__isnull: bool = ..., phase__name: Many[Text] = ..., phase__name__iexact:
        Text = ..., phase__name__contains: Text = ..., phase__name__icontains: Text = ..., phase__name__startswith: Text = ...,
        phase__name__istartswith: Text = ..., phase__name__endswith: Text = ..., phase__name__iendswith: Text = ...,
        phase__name__in: Several[Text] = ..., phase__name__isnull: bool = ..., phase__service: Many[Ref] = ...,
        phase__service__in: Several[Ref] = ..., phase__service__isnull: bool = ..., phase__description: Many[Text] = ...,
        phase__description__iexact: Text = ..., phase__description__contains: Text = ..., phase__description__icontains: Text =
        ..., phase__description__startswith: Text = ..., phase__description__istartswith: Text = ...,
        phase__description__endswith: Text = ..., phase__description__iendswith: Text = ..., phase__description__in: Several[Text]
        = ..., phase__description__isnull: bool = ..., phase__status_display: Many[Text] = ..., phase__status_display__iexact:
        Text = ..., phase__status_display__contains: Text = ..., phase__status_display__icontains: Text = ...,
        phase__status_display__startswith: Text = ..., phase__status_display__istartswith: Text = ...,
        phase__status_display__endswith: Text = ..., phase__status_display__iendswith: Text = ..., phase__status_display__in:
        Several[Text] = ..., phase__status_display__isnull: bool = ..., phase__status_changed_date: Many[Time] = ...,
        phase__status_changed_date__gt: Time = ..., phase__status_changed_date__gte: Time = ..., phase__status_changed_date__lt:
        Time = ..., phase__status_changed_date__lte: Time = ..., phase__status_changed_date__range: Several[Time] = ...,
        phase__status_changed_date__in: Several[Time] = ..., phase__status_changed_date__date: Time = ...,
        phase__status_changed_date__year: int = ..., phase__status_changed_date__month: int = ...,
        phase__status_changed_date__isnull: bool = ..., phase__start_date: Many[Time] = ..., phase__start_date__gt: Time = ...,
        phase__start_date__gte: Time = ..., phase__start_date__lt: Time = ..., phase__start_date__lte: Time = ...,
        phase__start_date__range: Several[Time] = ..., phase__start_date__in: Several[Time] = ..., phase__start_date__date: Time =
        ..., phase__start_date__year: int = ..., phase__start_date__month: int = ..., phase__start_date__isnull: bool = ...,
        phase__delivery_date: Many[Time] = ..., phase__delivery_date__gt: Time = ..., phase__delivery_date__gte: Time = ...,
        phase__delivery_date__lt: Time = ..., phase__delivery_date__lte: Time = ..., phase__delivery_date__range: Several[Time] =
        ..., phase__delivery_date__in: Several[Time] = ..., phase__delivery_date__date: Time = ..., phase__delivery_date__year:
        int = ..., phase__delivery_date__month: int = ..., phase__delivery_date__isnull: bool = ..., phase__due_to_techqa:
        Many[Time] = ..., phase__due_to_techqa__gt: Time = ..., phase__due_to_techqa__gte: Time = ..., phase__due_to_techqa__lt:
        Time = ..., phase__due_to_techqa__lte: Time = ..., phase__due_to_techqa__range: Several[Time] = ...,
        phase__due_to_techqa__in: Several[Time] = ..., phase__due_to_techqa__date: Time = ..., phase__due_to_techqa__year: int =
        ..., phase__due_to_techqa__month: int = ..., phase__due_to_techqa__isnull: bool = ..., phase__due_to_presqa: Many[Time] =
        ..., phase__due_to_presqa__gt: Time = ..., phase__due_to_presqa__gte: Time = ..., phase__due_to_presqa__lt: Time = ...,
        phase__due_to_presqa__lte: Time = ..., phase__due_to_presqa__range: Several[Time] = ..., phase__due_to_presqa__in:
        Several[Time] = ..., phase__due_to_presqa__date: Time = ..., phase__due_to_presqa__year: int = ...,
        phase__due_to_presqa__month: int = ..., phase__due_to_presqa__isnull: bool = ..., phase__project_lead: Many[Ref] = ...,
        phase__project_lead__in: Several[Ref] = ..., phase__project_lead__isnull: bool = ..., phase__report_author: Many[Ref] =
        ..., phase__report_author__in: Several[Ref] = ..., phase__report_author__isnull: bool = ..., phase__techqa_by: Many[Ref] =
        ..., phase__techqa_by__in: Several[Ref] = ..., phase__techqa_by__isnull: bool = ..., phase__presqa_by: Many[Ref] = ...,
        phase__presqa_by__in: Several[Ref] = ..., phase__presqa_by__isnull: bool = ..., phase__test_target: Many[Text] = ...,
        phase__test_target__iexact: Text = ..., phase__test_target__contains: Text = ..., phase__test_target__icontains: Text =
        ..., phase__test_target__startswith: Text = ..., phase__test_target__istartswith: Text = ...,
        phase__test_target__endswith: Text = ..., phase__test_target__iendswith: Text = ..., phase__test_target__in: Several[Text]
        = ..., phase__test_target__isnull: bool = ..., phase__comm_reqs: Many[Text] = ..., phase__comm_reqs__iexact: Text = ...,
        phase__comm_reqs__contains: Text = ..., phase__comm_reqs__icontains: Text = ..., phase__comm_reqs__startswith: Text = ...,
        phase__comm_reqs__istartswith: Text = ..., phase__comm_reqs__endswith: Text = ..., phase__comm_reqs__iendswith: Text =
        ..., phase__comm_reqs__in: Several[Text] = ..., phase__comm_reqs__isnull: bool = ..., phase__restrictions: Many[Text] =
        ..., phase__restrictions__iexact: Text = ..., phase__restrictions__contains: Text = ..., phase__restrictions__icontains:
        Text = ..., phase__restrictions__startswith: Text = ..., phase__restrictions__istartswith: Text = ...,
        phase__restrictions__endswith: Text = ..., phase__restrictions__iendswith: Text = ..., phase__restrictions__in:
        Several[Text] = ..., phase__restrictions__isnull: bool = ..., phase__scheduling_requirements: Many[Text] = ...,
        phase__scheduling_requirements__iexact: Text = ..., phase__scheduling_requirements__contains: Text = ...,
        phase__scheduling_requirements__icontains: Text = ..., phase__scheduling_requirements__startswith: Text = ...,
        phase__scheduling_requirements__istartswith: Text = ..., phase__scheduling_requirements__endswith: Text = ...,
        phase__scheduling_requirements__iendswith: Text = ..., phase__scheduling_requirements__in: Several[Text] = ...,
        phase__scheduling_requirements__isnull: bool = ..., phase__prerequisites: Many[Text] = ..., phase__prerequisites__iexact:
        Text = ..., phase__prerequisites__contains: Text = ..., phase__prerequisites__icontains: Text = ...,
        phase__prerequisites__startswith: Text = ..., phase__prerequisites__istartswith: Text = ...,
        phase__prerequisites__endswith: Text = ..., phase__prerequisites__iendswith: Text = ..., phase__prerequisites__in:
        Several[Text] = ..., phase__prerequisites__isnull: bool = ..., phase__location: Many[Text] = ..., phase__location__iexact:
        Text = ..., phase__location__contains: Text = ..., phase__location__icontains: Text = ..., phase__location__startswith:
        Text = ..., phase__location__istartswith: Text = ..., phase__location__endswith: Text = ..., phase__location__iendswith:
        Text = ..., phase__location__in: Several[Text] = ..., phase__location__isnull: bool = ..., phase__is_testing_onsite:
        Many[bool] = ..., phase__is_testing_onsite__in: Several[bool] = ..., phase__is_testing_onsite__isnull: bool = ...,
        phase__is_reporting_onsite: Many[bool] = ..., phase__is_reporting_onsite__in: Several[bool] = ...,
        phase__is_reporting_onsite__isnull: bool = ..., phase__report_to_be_left_on_client_site: Many[bool] = ...,
        phase__report_to_be_left_on_client_site__in: Several[bool] = ..., phase__report_to_be_left_on_client_site__isnull: bool =
        ..., phase__number_of_reports: Many[int] = ..., phase__number_of_reports__gt: int = ..., phase__number_of_reports__gte:
        int = ..., phase__number_of_reports__lt: int = ..., phase__number_of_reports__lte: int = ...,
        phase__number_of_reports__range: Several[int] = ..., phase__number_of_reports__in: Several[int] = ...,
        phase__number_of_reports__isnull: bool = ..., phase__delivery_hours: Many[Number] = ..., phase__delivery_hours__gt: Number
        = ..., phase__delivery_hours__gte: Number = ..., phase__delivery_hours__lt: Number = ..., phase__delivery_hours__lte:
        Number = ..., phase__delivery_hours__range: Several[Number] = ..., phase__delivery_hours__in: Several[Number] = ...,
        phase__delivery_hours__isnull: bool = ..., phase__reporting_hours: Many[Number] = ..., phase__reporting_hours__gt: Number
        = ..., phase__reporting_hours__gte: Number = ..., phase__reporting_hours__lt: Number = ..., phase__reporting_hours__lte:
        Number = ..., phase__reporting_hours__range: Several[Number] = ..., phase__reporting_hours__in: Several[Number] = ...,
        phase__reporting_hours__isnull: bool = ..., phase__mgmt_hours: Many[Number] = ..., phase__mgmt_hours__gt: Number = ...,
        phase__mgmt_hours__gte: Number = ..., phase__mgmt_hours__lt: Number = ..., phase__mgmt_hours__lte: Number = ...,
        phase__mgmt_hours__range: Several[Number] = ..., phase__mgmt_hours__in: Several[Number] = ..., phase__mgmt_hours__isnull:
        bool = ..., phase__qa_hours: Many[Number] = ..., phase__qa_hours__gt: Number = ..., phase__qa_hours__gte: Number = ...,
        phase__qa_hours__lt: Number = ..., phase__qa_hours__lte: Number = ..., phase__qa_hours__range: Several[Number] = ...,
        phase__qa_hours__in: Several[Number] = ..., phase__qa_hours__isnull: bool = ..., phase__oversight_hours: Many[Number] =
        ..., phase__oversight_hours__gt: Number = ..., phase__oversight_hours__gte: Number = ..., phase__oversight_hours__lt:
        Number = ..., phase__oversight_hours__lte: Number = ..., phase__oversight_hours__range: Several[Number] = ...,
        phase__oversight_hours__in: Several[Number] = ..., phase__oversight_hours__isnull: bool = ..., phase__debrief_hours:
        Many[Number] = ..., phase__debrief_hours__gt: Number = ..., phase__debrief_hours__gte: Number = ...,
        phase__debrief_hours__lt: Number = ..., phase__debrief_hours__lte: Number = ..., phase__debrief_hours__range:
        Several[Number] = ..., phase__debrief_hours__in: Several[Number] = ..., phase__debrief_hours__isnull: bool = ...,
        phase__contingency_hours: Many[Number] = ..., phase__contingency_hours__gt: Number = ..., phase__contingency_hours__gte:
        Number = ..., phase__contingency_hours__lt: Number = ..., phase__contingency_hours__lte: Number = ...,
        phase__contingency_hours__range: Several[Number] = ..., phase__contingency_hours__in: Several[Number] = ...,
        phase__contingency_hours__isnull: bool = ..., phase__other_hours: Many[Number] = ..., phase__other_hours__gt: Number =
        ..., phase__other_hours__gte: Number = ..., phase__other_hours__lt: Number = ..., phase__other_hours__lte: Number = ...,
        phase__other_hours__range: Several[Number] = ..., phase__other_hours__in: Several[Number] = ...,
        phase__other_hours__isnull: bool = ..., phase__link_deliverable: Many[Text] = ..., phase__link_deliverable__iexact: Text =
        ..., phase__link_deliverable__contains: Text = ..., phase__link_deliverable__icontains: Text = ...,
        phase__link_deliverable__startswith: Text = ..., phase__link_deliverable__istartswith: Text = ...,
        phase__link_deliverable__endswith: Text = ..., phase__link_deliverable__iendswith: Text = ...,
        phase__link_deliverable__in: Several[Text] = ..., phase__link_deliverable__isnull: bool = ..., phase__link_tech_data:
        Many[Text] = ..., phase__link_tech_data__iexact: Text = ..., phase__link_tech_data__contains: Text = ...,
        phase__link_tech_data__icontains: Text = ..., phase__link_tech_data__startswith: Text = ...,
        phase__link_tech_data__istartswith: Text = ..., phase__link_tech_data__endswith: Text = ...,
        phase__link_tech_data__iendswith: Text = ..., phase__link_tech_data__in: Several[Text] = ...,
        phase__link_tech_data__isnull: bool = ..., phase__link_report_data: Many[Text] = ..., phase__link_report_data__iexact:
        Text = ..., phase__link_report_data__contains: Text = ..., phase__link_report_data__icontains: Text = ...,
        phase__link_report_data__startswith: Text = ..., phase__link_report_data__istartswith: Text = ...,
        phase__link_report_data__endswith: Text = ..., phase__link_report_data__iendswith: Text = ...,
        phase__link_report_data__in: Several[Text] = ..., phase__link_report_data__isnull: bool = ..., phase__desired_start_date:
        Many[Time] = ..., phase__desired_start_date__gt: Time = ..., phase__desired_start_date__gte: Time = ...,
        phase__desired_start_date__lt: Time = ..., phase__desired_start_date__lte: Time = ..., phase__desired_start_date__range:
        Several[Time] = ..., phase__desired_start_date__in: Several[Time] = ..., phase__desired_start_date__date: Time = ...,
        phase__desired_start_date__year: int = ..., phase__desired_start_date__month: int = ...,
        phase__desired_start_date__isnull: bool = ..., phase__desired_delivery_date: Many[Time] = ...,
        phase__desired_delivery_date__gt: Time = ..., phase__desired_delivery_date__gte: Time = ...,
        phase__desired_delivery_date__lt: Time = ..., phase__desired_delivery_date__lte: Time = ...,
        phase__desired_delivery_date__range: Several[Time] = ..., phase__desired_delivery_date__in: Several[Time] = ...,
        phase__desired_delivery_date__date: Time = ..., phase__desired_delivery_date__year: int = ...,
        phase__desired_delivery_date__month: int = ..., phase__desired_delivery_date__isnull: bool = ...,
        phase__due_to_techqa_set: Many[Time] = ..., phase__due_to_techqa_set__gt: Time = ..., phase__due_to_techqa_set__gte: Time
        = ..., phase__due_to_techqa_set__lt: Time = ..., phase__due_to_techqa_set__lte: Time = ...,
        phase__due_to_techqa_set__range: Several[Time] = ..., phase__due_to_techqa_set__in: Several[Time] = ...,
        phase__due_to_techqa_set__date: Time = ..., phase__due_to_techqa_set__year: int = ..., phase__due_to_techqa_set__month:
        int = ..., phase__due_to_techqa_set__isnull: bool = ..., phase__due_to_presqa_set: Many[Time] = ...,
        phase__due_to_presqa_set__gt: Time = ..., phase__due_to_presqa_set__gte: Time = ..., phase__due_to_presqa_set__lt: Time =
        ..., phase__due_to_presqa_set__lte: Time = ..., phase__due_to_presqa_set__range: Several[Time] = ...,
        phase__due_to_presqa_set__in: Several[Time] = ..., phase__due_to_presqa_set__date: Time = ...,
        phase__due_to_presqa_set__year: int = ..., phase__due_to_presqa_set__month: int = ..., phase__due_to_presqa_set__isnull:
        bool = ..., phase__actual_start_date: Many[Time] = ..., phase__actual_start_date__gt: Time = ...,
        phase__actual_start_date__gte: Time = ..., phase__actual_start_date__lt: Time = ..., phase__actual_start_date__lte: Time =
        ..., phase__actual_start_date__range: Several[Time] = ..., phase__actual_start_date__in: Several[Time] = ...,
        phase__actual_start_date__date: Time = ..., phase__actual_start_date__year: int = ..., phase__actual_start_date__month:
        int = ..., phase__actual_start_date__isnull: bool = ..., phase__actual_sent_to_tqa_date: Many[Time] = ...,
        phase__actual_sent_to_tqa_date__gt: Time = ..., phase__actual_sent_to_tqa_date__gte: Time = ...,
        phase__actual_sent_to_tqa_date__lt: Time = ..., phase__actual_sent_to_tqa_date__lte: Time = ...,
        phase__actual_sent_to_tqa_date__range: Several[Time] = ..., phase__actual_sent_to_tqa_date__in: Several[Time] = ...,
        phase__actual_sent_to_tqa_date__date: Time = ..., phase__actual_sent_to_tqa_date__year: int = ...,
        phase__actual_sent_to_tqa_date__month: int = ..., phase__actual_sent_to_tqa_date__isnull: bool = ...,
        phase__actual_sent_to_pqa_date: Many[Time] = ..., phase__actual_sent_to_pqa_date__gt: Time = ...,
        phase__actual_sent_to_pqa_date__gte: Time = ..., phase__actual_sent_to_pqa_date__lt: Time = ...,
        phase__actual_sent_to_pqa_date__lte: Time = ..., phase__actual_sent_to_pqa_date__range: Several[Time] = ...,
        phase__actual_sent_to_pqa_date__in: Several[Time] = ..., phase__actual_sent_to_pqa_date__date: Time = ...,
        phase__actual_sent_to_pqa_date__year: int = ..., phase__actual_sent_to_pqa_date__month: int = ...,
        phase__actual_sent_to_pqa_date__isnull: bool = ..., phase__actual_completed_date: Many[Time] = ...,
        phase__actual_completed_date__gt: Time = ..., phase__actual_completed_date__gte: Time = ...,
        phase__actual_completed_date__lt: Time = ..., phase__actual_completed_date__lte: Time = ...,
        phase__actual_completed_date__range: Several[Time] = ..., phase__actual_completed_date__in: Several[Time] = ...,
        phase__actual_completed_date__date: Time = ..., phase__actual_completed_date__year: int = ...,
        phase__actual_completed_date__month: int = ..., phase__actual_completed_date__isnull: bool = ...,
        phase__actual_delivery_date: Many[Time] = ..., phase__actual_delivery_date__gt: Time = ...,
        phase__actual_delivery_date__gte: Time = ..., phase__actual_delivery_date__lt: Time = ...,
        phase__actual_delivery_date__lte: Time = ..., phase__actual_delivery_date__range: Several[Time] = ...,
        phase__actual_delivery_date__in: Several[Time] = ..., phase__actual_delivery_date__date: Time = ...,
        phase__actual_delivery_date__year: int = ..., phase__actual_delivery_date__month: int = ...,
        phase__actual_delivery_date__isnull: bool = ..., phase__cancellation_date: Many[Time] = ..., phase__cancellation_date__gt:
        Time = ..., phase__cancellation_date__gte: Time = ..., phase__cancellation_date__lt: Time = ...,
        phase__cancellation_date__lte: Time = ..., phase__cancellation_date__range: Several[Time] = ...,
        phase__cancellation_date__in: Several[Time] = ..., phase__cancellation_date__date: Time = ...,
        phase__cancellation_date__year: int = ..., phase__cancellation_date__month: int = ..., phase__cancellation_date__isnull:
        bool = ..., phase__pre_checks_done_date: Many[Time] = ..., phase__pre_checks_done_date__gt: Time = ...,
        phase__pre_checks_done_date__gte: Time = ..., phase__pre_checks_done_date__lt: Time = ...,
        phase__pre_checks_done_date__lte: Time = ..., phase__pre_checks_done_date__range: Several[Time] = ...,
        phase__pre_checks_done_date__in: Several[Time] = ..., phase__pre_checks_done_date__date: Time = ...,
        phase__pre_checks_done_date__year: int = ..., phase__pre_checks_done_date__month: int = ...,
        phase__pre_checks_done_date__isnull: bool = ..., phase__feedback_scope_correct: Many[bool] = ...,
        phase__feedback_scope_correct__in: Several[bool] = ..., phase__feedback_scope_correct__isnull: bool = ...,
        phase__techqa_report_rating: Many[int] = ..., phase__techqa_report_rating__gt: int = ...,
        phase__techqa_report_rating__gte: int = ..., phase__techqa_report_rating__lt: int = ..., phase__techqa_report_rating__lte:
        int = ..., phase__techqa_report_rating__range: Several[int] = ..., phase__techqa_report_rating__in: Several[int] = ...,
        phase__techqa_report_rating__isnull: bool = ..., phase__presqa_report_rating: Many[int] = ...,
        phase__presqa_report_rating__gt: int = ..., phase__presqa_report_rating__gte: int = ..., phase__presqa_report_rating__lt:
        int = ..., phase__presqa_report_rating__lte: int = ..., phase__presqa_report_rating__range: Several[int] = ...,
        phase__presqa_report_rating__in: Several[int] = ..., phase__presqa_report_rating__isnull: bool = ...,
        phase__required_tqa_updates: Many[bool] = ..., phase__required_tqa_updates__in: Several[bool] = ...,
        phase__required_tqa_updates__isnull: bool = ..., phase__required_pqa_updates: Many[bool] = ...,
        phase__required_pqa_updates__in: Several[bool] = ..., phase__required_pqa_updates__isnull: bool = ..., phase__created:
        Many[Time] = ..., phase__created__gt: Time = ..., phase__created__gte: Time = ..., phase__created__lt: Time = ...,
        phase__created__lte: Time = ..., phase__created__range: Several[Time] = ..., phase__created__in: Several[Time] = ...,
        phase__created__date: Time = ..., phase__created__year: int = ..., phase__created__month: int = ...,
        phase__created__isnull: bool = ..., phase__updated: Many[Time] = ..., phase__updated__gt: Time = ..., phase__updated__gte:
        Time = ..., phase__updated__lt: Time = ..., phase__updated__lte: Time = ..., phase__updated__range: Several[Time] = ...,
        phase__updated__in: Several[Time] = ..., phase__updated__date: Time = ..., phase__updated__year: int = ...,
        phase__updated__month: int = ..., phase__updated__isnull: bool = ..., phase__status: Many[Literal["draft",
        "pending_sched", "scheduled_tentative", "scheduled_confirmed", "pre_checks", "client_not_ready", "ready_to_begin",
        "testing", "pending_tqa", "qa_tech", "qa_tech_author_updates", "pending_pqa", "qa_pres", "qa_pres_author_updates",
        "completed", "delivered", "cancelled", "postponed", "deleted", "archived", "in_progress"]] = ..., phase__status__in:
        Several[Literal["draft", "pending_sched", "scheduled_tentative", "scheduled_confirmed", "pre_checks", "client_not_ready",
        "ready_to_begin", "testing", "pending_tqa", "qa_tech", "qa_tech_author_updates", "pending_pqa", "qa_pres",
        "qa_pres_author_updates", "completed", "delivered", "cancelled", "postponed", "deleted", "archived", "in_progress"]] =
        ..., phase__status__isnull: bool = ...,
    ) -> R_co: ...

OrganisationalUnitMember = Literal[
    "id", "name", "slug", "description", "members", "members__user", "members__roles", "members__skills", "active_jobs",
    "capacity_utilization", "lead", "lead__id", "lead__username", "lead__display_name", "approval_required", "timezone",
    "special_requirements", "created", "updated",
]
OrganisationalUnitOrder = Literal[
    "id", "-id", "name", "-name", "slug", "-slug", "description", "-description", "active_jobs", "-active_jobs",
    "capacity_utilization", "-capacity_utilization", "lead", "-lead", "approval_required", "-approval_required", "timezone",
    "-timezone", "special_requirements", "-special_requirements", "created", "-created", "updated", "-updated", "lead__id",
    "-lead__id", "lead__username", "-lead__username", "lead__email", "-lead__email", "lead__first_name", "-lead__first_name",
    "lead__last_name", "-lead__last_name", "lead__display_name", "-lead__display_name", "lead__is_active", "-lead__is_active",
    "lead__date_joined", "-lead__date_joined", "lead__profile__job_title", "-lead__profile__job_title", "lead__profile__phone",
    "-lead__profile__phone", "lead__profile__timezone", "-lead__profile__timezone", "lead__profile__city", "-lead__profile__city",
    "lead__profile__country", "-lead__profile__country", "lead__is_superuser", "-lead__is_superuser", "lead__global_role",
    "-lead__global_role", "lead__manager", "-lead__manager", "lead__rate_limit", "-lead__rate_limit", "lead__calendar_created",
    "-lead__calendar_created", "lead__manager__id", "-lead__manager__id", "lead__manager__username", "-lead__manager__username",
    "lead__manager__email", "-lead__manager__email", "lead__manager__first_name", "-lead__manager__first_name",
    "lead__manager__last_name", "-lead__manager__last_name", "lead__manager__display_name", "-lead__manager__display_name",
    "lead__manager__is_active", "-lead__manager__is_active", "lead__manager__date_joined", "-lead__manager__date_joined",
    "lead__manager__profile__job_title", "-lead__manager__profile__job_title", "lead__manager__profile__phone",
    "-lead__manager__profile__phone", "lead__manager__profile__timezone", "-lead__manager__profile__timezone",
    "lead__manager__profile__city", "-lead__manager__profile__city", "lead__manager__profile__country",
    "-lead__manager__profile__country", "lead__manager__is_superuser", "-lead__manager__is_superuser",
    "lead__manager__global_role", "-lead__manager__global_role", "lead__manager__manager", "-lead__manager__manager",
    "lead__manager__rate_limit", "-lead__manager__rate_limit", "lead__manager__calendar_created",
    "-lead__manager__calendar_created",
]

class OrganisationalUnitList(Protocol[R_co]):
    def __call__(self, filters: Optional[Mapping[str, Any]] = ..., *,
        fields: Members[OrganisationalUnitMember] = ..., exclude: Members[OrganisationalUnitMember] = ..., page_size: int = ...,
        ordering: Ordered[OrganisationalUnitOrder] = ..., search: str = ..., id: Many[int] = ..., id__gt: int = ..., id__gte: int
        = ..., id__lt: int = ..., id__lte: int = ..., id__range: Several[int] = ..., id__in: Several[int] = ..., name: Many[Text]
        = ..., name__iexact: Text = ..., name__contains: Text = ..., name__icontains: Text = ..., name__startswith: Text = ...,
        name__istartswith: Text = ..., name__endswith: Text = ..., name__iendswith: Text = ..., name__in: Several[Text] = ...,
        slug: Many[Text] = ..., slug__iexact: Text = ..., slug__contains: Text = ..., slug__icontains: Text = ...,
        slug__startswith: Text = ..., slug__istartswith: Text = ..., slug__endswith: Text = ..., slug__iendswith: Text = ...,
        slug__in: Several[Text] = ..., description: Many[Text] = ..., description__iexact: Text = ..., description__contains: Text
        = ..., description__icontains: Text = ..., description__startswith: Text = ..., description__istartswith: Text = ...,
        description__endswith: Text = ..., description__iendswith: Text = ..., description__in: Several[Text] = ..., members:
        Many[Ref] = ..., members__contains: Ref = ..., members__in: Several[Ref] = ..., members__isnull: bool = ..., active_jobs:
        Many[int] = ..., active_jobs__gt: int = ..., active_jobs__gte: int = ..., active_jobs__lt: int = ..., active_jobs__lte:
        int = ..., active_jobs__range: Several[int] = ..., active_jobs__in: Several[int] = ..., capacity_utilization: Many[Number]
        = ..., capacity_utilization__gt: Number = ..., capacity_utilization__gte: Number = ..., capacity_utilization__lt: Number =
        ..., capacity_utilization__lte: Number = ..., capacity_utilization__range: Several[Number] = ...,
        capacity_utilization__in: Several[Number] = ..., lead: Many[Ref] = ..., lead__in: Several[Ref] = ..., lead__isnull: bool =
        ..., approval_required: Many[bool] = ..., approval_required__in: Several[bool] = ..., timezone: Many[Text] = ...,
        timezone__iexact: Text = ..., timezone__contains: Text = ..., timezone__icontains: Text = ..., timezone__startswith: Text
        = ..., timezone__istartswith: Text = ..., timezone__endswith: Text = ..., timezone__iendswith: Text = ..., timezone__in:
        Several[Text] = ..., special_requirements: Many[Text] = ..., special_requirements__iexact: Text = ...,
        special_requirements__contains: Text = ..., special_requirements__icontains: Text = ..., special_requirements__startswith:
        Text = ..., special_requirements__istartswith: Text = ..., special_requirements__endswith: Text = ...,
        special_requirements__iendswith: Text = ..., special_requirements__in: Several[Text] = ..., created: Many[Time] = ...,
        created__gt: Time = ..., created__gte: Time = ..., created__lt: Time = ..., created__lte: Time = ..., created__range:
        Several[Time] = ..., created__in: Several[Time] = ..., created__date: Time = ..., created__year: int = ...,
        created__month: int = ..., updated: Many[Time] = ..., updated__gt: Time = ..., updated__gte: Time = ..., updated__lt: Time
        = ..., updated__lte: Time = ..., updated__range: Several[Time] = ..., updated__in: Several[Time] = ..., updated__date:
        Time = ..., updated__year: int = ..., updated__month: int = ..., members__id: Many[int] = ..., members__id__gt: int = ...,
        members__id__gte: int = ..., members__id__lt: int = ..., members__id__lte: int = ..., members__id__range: Several[int] =
        ..., members__id__in: Several[int] = ..., members__user: Many[Ref] = ..., members__user__in: Several[Ref] = ...,
        members__roles__contains: Text = ..., members__roles__in: Several[Text] = ..., members__skills__contains: Text = ...,
        members__skills__in: Several[Text] = ..., members__added: Many[Time] = ..., members__added__gt: Time = ...,
        members__added__gte: Time = ..., members__added__lt: Time = ..., members__added__lte: Time = ..., members__added__range:
        Several[Time] = ..., members__added__in: Several[Time] = ..., members__added__date: Time = ..., members__added__year: int
        = ..., members__added__month: int = ..., lead__id: Many[int] = ..., lead__id__gt: int = ..., lead__id__gte: int = ...,
        lead__id__lt: int = ..., lead__id__lte: int = ..., lead__id__range: Several[int] = ..., lead__id__in: Several[int] = ...,
        lead__id__isnull: bool = ..., lead__username: Many[Text] = ..., lead__username__iexact: Text = ...,
        lead__username__contains: Text = ..., lead__username__icontains: Text = ..., lead__username__startswith: Text = ...,
        lead__username__istartswith: Text = ..., lead__username__endswith: Text = ..., lead__username__iendswith: Text = ...,
        lead__username__in: Several[Text] = ..., lead__username__isnull: bool = ..., lead__email: Many[Text] = ...,
        lead__email__iexact: Text = ..., lead__email__contains: Text = ..., lead__email__icontains: Text = ...,
        lead__email__startswith: Text = ..., lead__email__istartswith: Text = ..., lead__email__endswith: Text = ...,
        lead__email__iendswith: Text = ..., lead__email__in: Several[Text] = ..., lead__email__isnull: bool = ...,
        lead__first_name: Many[Text] = ..., lead__first_name__iexact: Text = ..., lead__first_name__contains: Text = ...,
        lead__first_name__icontains: Text = ..., lead__first_name__startswith: Text = ..., lead__first_name__istartswith: Text =
        ..., lead__first_name__endswith: Text = ..., lead__first_name__iendswith: Text = ..., lead__first_name__in: Several[Text]
        = ..., lead__first_name__isnull: bool = ..., lead__last_name: Many[Text] = ..., lead__last_name__iexact: Text = ...,
        lead__last_name__contains: Text = ..., lead__last_name__icontains: Text = ..., lead__last_name__startswith: Text = ...,
        lead__last_name__istartswith: Text = ..., lead__last_name__endswith: Text = ..., lead__last_name__iendswith: Text = ...,
        lead__last_name__in: Several[Text] = ..., lead__last_name__isnull: bool = ..., lead__display_name: Many[Text] = ...,
        lead__display_name__iexact: Text = ..., lead__display_name__contains: Text = ..., lead__display_name__icontains: Text =
        ..., lead__display_name__startswith: Text = ..., lead__display_name__istartswith: Text = ...,
        lead__display_name__endswith: Text = ..., lead__display_name__iendswith: Text = ..., lead__display_name__in: Several[Text]
        = ..., lead__display_name__isnull: bool = ..., lead__is_active: Many[bool] = ..., lead__is_active__in: Several[bool] =
        ..., lead__is_active__isnull: bool = ..., lead__date_joined: Many[Time] = ..., lead__date_joined__gt: Time = ...,
        lead__date_joined__gte: Time = ..., lead__date_joined__lt: Time = ..., lead__date_joined__lte: Time = ...,
        lead__date_joined__range: Several[Time] = ..., lead__date_joined__in: Several[Time] = ..., lead__date_joined__date: Time =
        ..., lead__date_joined__year: int = ..., lead__date_joined__month: int = ..., lead__date_joined__isnull: bool = ...,
        lead__profile__job_title: Many[Text] = ..., lead__profile__job_title__iexact: Text = ...,
        lead__profile__job_title__contains: Text = ..., lead__profile__job_title__icontains: Text = ...,
        lead__profile__job_title__startswith: Text = ..., lead__profile__job_title__istartswith: Text = ...,
        lead__profile__job_title__endswith: Text = ..., lead__profile__job_title__iendswith: Text = ...,
        lead__profile__job_title__in: Several[Text] = ..., lead__profile__job_title__isnull: bool = ..., lead__profile__phone:
        Many[Text] = ..., lead__profile__phone__iexact: Text = ..., lead__profile__phone__contains: Text = ...,
        lead__profile__phone__icontains: Text = ..., lead__profile__phone__startswith: Text = ...,
        lead__profile__phone__istartswith: Text = ..., lead__profile__phone__endswith: Text = ...,
        lead__profile__phone__iendswith: Text = ..., lead__profile__phone__in: Several[Text] = ..., lead__profile__phone__isnull:
        bool = ..., lead__profile__skills__contains: Text = ..., lead__profile__skills__in: Several[Text] = ...,
        lead__profile__units: Many[Ref] = ..., lead__profile__units__contains: Ref = ..., lead__profile__units__in: Several[Ref] =
        ..., lead__profile__units__isnull: bool = ..., lead__profile__timezone: Many[Text] = ..., lead__profile__timezone__iexact:
        Text = ..., lead__profile__timezone__contains: Text = ..., lead__profile__timezone__icontains: Text = ...,
        lead__profile__timezone__startswith: Text = ..., lead__profile__timezone__istartswith: Text = ...,
        lead__profile__timezone__endswith: Text = ..., lead__profile__timezone__iendswith: Text = ...,
        lead__profile__timezone__in: Several[Text] = ..., lead__profile__timezone__isnull: bool = ..., lead__profile__city:
        Many[Text] = ..., lead__profile__city__iexact: Text = ..., lead__profile__city__contains: Text = ...,
        lead__profile__city__icontains: Text = ..., lead__profile__city__startswith: Text = ..., lead__profile__city__istartswith:
        Text = ..., lead__profile__city__endswith: Text = ..., lead__profile__city__iendswith: Text = ...,
        lead__profile__city__in: Several[Text] = ..., lead__profile__city__isnull: bool = ..., lead__profile__country: Many[Text]
        = ..., lead__profile__country__iexact: Text = ..., lead__profile__country__contains: Text = ...,
        lead__profile__country__icontains: Text = ..., lead__profile__country__startswith: Text = ...,
        lead__profile__country__istartswith: Text = ..., lead__profile__country__endswith: Text = ...,
        lead__profile__country__iendswith: Text = ..., lead__profile__country__in: Several[Text] = ...,
        lead__profile__country__isnull: bool = ..., lead__trustgroups__contains: Text = ..., lead__trustgroups__in: Several[Text]
        = ..., lead__is_superuser: Many[bool] = ..., lead__is_superuser__in: Several[bool] = ..., lead__is_superuser__isnull: bool
        = ..., lead__global_role: Many[Text] = ..., lead__global_role__iexact: Text = ..., lead__global_role__contains: Text =
        ..., lead__global_role__icontains: Text = ..., lead__global_role__startswith: Text = ..., lead__global_role__istartswith:
        Text = ..., lead__global_role__endswith: Text = ..., lead__global_role__iendswith: Text = ..., lead__global_role__in:
        Several[Text] = ..., lead__global_role__isnull: bool = ..., lead__manager: Many[Ref] = ..., lead__manager__in:
        Several[Ref] = ..., lead__manager__isnull: bool = ..., lead__rate_limit: Many[int] = ..., lead__rate_limit__gt: int = ...,
        lead__rate_limit__gte: int = ..., lead__rate_limit__lt: int = ..., lead__rate_limit__lte: int = ...,
        lead__rate_limit__range: Several[int] = ..., lead__rate_limit__in: Several[int] = ..., lead__rate_limit__isnull: bool =
        ..., lead__calendar_created: Many[Time] = ..., lead__calendar_created__gt: Time = ..., lead__calendar_created__gte: Time =
        ..., lead__calendar_created__lt: Time = ..., lead__calendar_created__lte: Time = ..., lead__calendar_created__range:
        Several[Time] = ..., lead__calendar_created__in: Several[Time] = ..., lead__calendar_created__date: Time = ...,
        lead__calendar_created__year: int = ..., lead__calendar_created__month: int = ..., lead__calendar_created__isnull: bool =
        ...,
    ) -> R_co: ...

AuditRecordMember = Literal[
    "id", "at", "actor", "actor__id", "actor__username", "actor__display_name", "request_id", "object_type", "object_id",
    "action", "changes",
]
AuditRecordOrder = Literal[
    "id", "-id", "at", "-at", "actor", "-actor", "request_id", "-request_id", "object_type", "-object_type", "object_id",
    "-object_id", "action", "-action", "actor__id", "-actor__id", "actor__username", "-actor__username", "actor__email",
    "-actor__email", "actor__first_name", "-actor__first_name", "actor__last_name", "-actor__last_name", "actor__display_name",
    "-actor__display_name", "actor__is_active", "-actor__is_active", "actor__date_joined", "-actor__date_joined",
    "actor__profile__job_title", "-actor__profile__job_title", "actor__profile__phone", "-actor__profile__phone",
    "actor__profile__timezone", "-actor__profile__timezone", "actor__profile__city", "-actor__profile__city",
    "actor__profile__country", "-actor__profile__country", "actor__is_superuser", "-actor__is_superuser", "actor__global_role",
    "-actor__global_role", "actor__manager", "-actor__manager", "actor__rate_limit", "-actor__rate_limit",
    "actor__calendar_created", "-actor__calendar_created", "actor__manager__id", "-actor__manager__id",
    "actor__manager__username", "-actor__manager__username", "actor__manager__email", "-actor__manager__email",
    "actor__manager__first_name", "-actor__manager__first_name", "actor__manager__last_name", "-actor__manager__last_name",
    "actor__manager__display_name", "-actor__manager__display_name", "actor__manager__is_active", "-actor__manager__is_active",
    "actor__manager__date_joined", "-actor__manager__date_joined", "actor__manager__profile__job_title",
    "-actor__manager__profile__job_title", "actor__manager__profile__phone", "-actor__manager__profile__phone",
    "actor__manager__profile__timezone", "-actor__manager__profile__timezone", "actor__manager__profile__city",
    "-actor__manager__profile__city", "actor__manager__profile__country", "-actor__manager__profile__country",
    "actor__manager__is_superuser", "-actor__manager__is_superuser", "actor__manager__global_role",
    "-actor__manager__global_role", "actor__manager__manager", "-actor__manager__manager", "actor__manager__rate_limit",
    "-actor__manager__rate_limit", "actor__manager__calendar_created", "-actor__manager__calendar_created",
]

class AuditRecordList(Protocol[R_co]):
    def __call__(self, filters: Optional[Mapping[str, Any]] = ..., *,
        fields: Members[AuditRecordMember] = ..., exclude: Members[AuditRecordMember] = ..., page_size: int = ..., ordering:
        Ordered[AuditRecordOrder] = ..., id: Many[int] = ..., id__gt: int = ..., id__gte: int = ..., id__lt: int = ..., id__lte:
        int = ..., id__range: Several[int] = ..., id__in: Several[int] = ..., at: Many[Time] = ..., at__gt: Time = ..., at__gte:
        Time = ..., at__lt: Time = ..., at__lte: Time = ..., at__range: Several[Time] = ..., at__in: Several[Time] = ...,
        at__date: Time = ..., at__year: int = ..., at__month: int = ..., actor: Many[Ref] = ..., actor__in: Several[Ref] = ...,
        actor__isnull: bool = ..., request_id: Many[Text] = ..., request_id__iexact: Text = ..., request_id__contains: Text = ...,
        request_id__icontains: Text = ..., request_id__startswith: Text = ..., request_id__istartswith: Text = ...,
        request_id__endswith: Text = ..., request_id__iendswith: Text = ..., request_id__in: Several[Text] = ..., object_type:
        Many[Text] = ..., object_type__iexact: Text = ..., object_type__contains: Text = ..., object_type__icontains: Text = ...,
        object_type__startswith: Text = ..., object_type__istartswith: Text = ..., object_type__endswith: Text = ...,
        object_type__iendswith: Text = ..., object_type__in: Several[Text] = ..., object_id: Many[int] = ..., object_id__gt: int =
        ..., object_id__gte: int = ..., object_id__lt: int = ..., object_id__lte: int = ..., object_id__range: Several[int] = ...,
        object_id__in: Several[int] = ..., object_id__isnull: bool = ..., action: Many[Text] = ..., action__iexact: Text = ...,
        action__contains: Text = ..., action__icontains: Text = ..., action__startswith: Text = ..., action__istartswith: Text =
        ..., action__endswith: Text = ..., action__iendswith: Text = ..., action__in: Several[Text] = ..., actor__id: Many[int] =
        ..., actor__id__gt: int = ..., actor__id__gte: int = ..., actor__id__lt: int = ..., actor__id__lte: int = ...,
        actor__id__range: Several[int] = ..., actor__id__in: Several[int] = ..., actor__id__isnull: bool = ..., actor__username:
        Many[Text] = ..., actor__username__iexact: Text = ..., actor__username__contains: Text = ..., actor__username__icontains:
        Text = ..., actor__username__startswith: Text = ..., actor__username__istartswith: Text = ..., actor__username__endswith:
        Text = ..., actor__username__iendswith: Text = ..., actor__username__in: Several[Text] = ..., actor__username__isnull:
        bool = ..., actor__email: Many[Text] = ..., actor__email__iexact: Text = ..., actor__email__contains: Text = ...,
        actor__email__icontains: Text = ..., actor__email__startswith: Text = ..., actor__email__istartswith: Text = ...,
        actor__email__endswith: Text = ..., actor__email__iendswith: Text = ..., actor__email__in: Several[Text] = ...,
        actor__email__isnull: bool = ..., actor__first_name: Many[Text] = ..., actor__first_name__iexact: Text = ...,
        actor__first_name__contains: Text = ..., actor__first_name__icontains: Text = ..., actor__first_name__startswith: Text =
        ..., actor__first_name__istartswith: Text = ..., actor__first_name__endswith: Text = ..., actor__first_name__iendswith:
        Text = ..., actor__first_name__in: Several[Text] = ..., actor__first_name__isnull: bool = ..., actor__last_name:
        Many[Text] = ..., actor__last_name__iexact: Text = ..., actor__last_name__contains: Text = ...,
        actor__last_name__icontains: Text = ..., actor__last_name__startswith: Text = ..., actor__last_name__istartswith: Text =
        ..., actor__last_name__endswith: Text = ..., actor__last_name__iendswith: Text = ..., actor__last_name__in: Several[Text]
        = ..., actor__last_name__isnull: bool = ..., actor__display_name: Many[Text] = ..., actor__display_name__iexact: Text =
        ..., actor__display_name__contains: Text = ..., actor__display_name__icontains: Text = ...,
        actor__display_name__startswith: Text = ..., actor__display_name__istartswith: Text = ..., actor__display_name__endswith:
        Text = ..., actor__display_name__iendswith: Text = ..., actor__display_name__in: Several[Text] = ...,
        actor__display_name__isnull: bool = ..., actor__is_active: Many[bool] = ..., actor__is_active__in: Several[bool] = ...,
        actor__is_active__isnull: bool = ..., actor__date_joined: Many[Time] = ..., actor__date_joined__gt: Time = ...,
        actor__date_joined__gte: Time = ..., actor__date_joined__lt: Time = ..., actor__date_joined__lte: Time = ...,
        actor__date_joined__range: Several[Time] = ..., actor__date_joined__in: Several[Time] = ..., actor__date_joined__date:
        Time = ..., actor__date_joined__year: int = ..., actor__date_joined__month: int = ..., actor__date_joined__isnull: bool =
        ..., actor__profile__job_title: Many[Text] = ..., actor__profile__job_title__iexact: Text = ...,
        actor__profile__job_title__contains: Text = ..., actor__profile__job_title__icontains: Text = ...,
        actor__profile__job_title__startswith: Text = ..., actor__profile__job_title__istartswith: Text = ...,
        actor__profile__job_title__endswith: Text = ..., actor__profile__job_title__iendswith: Text = ...,
        actor__profile__job_title__in: Several[Text] = ..., actor__profile__job_title__isnull: bool = ..., actor__profile__phone:
        Many[Text] = ..., actor__profile__phone__iexact: Text = ..., actor__profile__phone__contains: Text = ...,
        actor__profile__phone__icontains: Text = ..., actor__profile__phone__startswith: Text = ...,
        actor__profile__phone__istartswith: Text = ..., actor__profile__phone__endswith: Text = ...,
        actor__profile__phone__iendswith: Text = ..., actor__profile__phone__in: Several[Text] = ...,
        actor__profile__phone__isnull: bool = ..., actor__profile__skills__contains: Text = ..., actor__profile__skills__in:
        Several[Text] = ..., actor__profile__units: Many[Ref] = ..., actor__profile__units__contains: Ref = ...,
        actor__profile__units__in: Several[Ref] = ..., actor__profile__units__isnull: bool = ..., actor__profile__timezone:
        Many[Text] = ..., actor__profile__timezone__iexact: Text = ..., actor__profile__timezone__contains: Text = ...,
        actor__profile__timezone__icontains: Text = ..., actor__profile__timezone__startswith: Text = ...,
        actor__profile__timezone__istartswith: Text = ..., actor__profile__timezone__endswith: Text = ...,
        actor__profile__timezone__iendswith: Text = ..., actor__profile__timezone__in: Several[Text] = ...,
        actor__profile__timezone__isnull: bool = ..., actor__profile__city: Many[Text] = ..., actor__profile__city__iexact: Text =
        ..., actor__profile__city__contains: Text = ..., actor__profile__city__icontains: Text = ...,
        actor__profile__city__startswith: Text = ..., actor__profile__city__istartswith: Text = ...,
        actor__profile__city__endswith: Text = ..., actor__profile__city__iendswith: Text = ..., actor__profile__city__in:
        Several[Text] = ..., actor__profile__city__isnull: bool = ..., actor__profile__country: Many[Text] = ...,
        actor__profile__country__iexact: Text = ..., actor__profile__country__contains: Text = ...,
        actor__profile__country__icontains: Text = ..., actor__profile__country__startswith: Text = ...,
        actor__profile__country__istartswith: Text = ..., actor__profile__country__endswith: Text = ...,
        actor__profile__country__iendswith: Text = ..., actor__profile__country__in: Several[Text] = ...,
        actor__profile__country__isnull: bool = ..., actor__trustgroups__contains: Text = ..., actor__trustgroups__in:
        Several[Text] = ..., actor__is_superuser: Many[bool] = ..., actor__is_superuser__in: Several[bool] = ...,
        actor__is_superuser__isnull: bool = ..., actor__global_role: Many[Text] = ..., actor__global_role__iexact: Text = ...,
        actor__global_role__contains: Text = ..., actor__global_role__icontains: Text = ..., actor__global_role__startswith: Text
        = ..., actor__global_role__istartswith: Text = ..., actor__global_role__endswith: Text = ...,
        actor__global_role__iendswith: Text = ..., actor__global_role__in: Several[Text] = ..., actor__global_role__isnull: bool =
        ..., actor__manager: Many[Ref] = ..., actor__manager__in: Several[Ref] = ..., actor__manager__isnull: bool = ...,
        actor__rate_limit: Many[int] = ..., actor__rate_limit__gt: int = ..., actor__rate_limit__gte: int = ...,
        actor__rate_limit__lt: int = ..., actor__rate_limit__lte: int = ..., actor__rate_limit__range: Several[int] = ...,
        actor__rate_limit__in: Several[int] = ..., actor__rate_limit__isnull: bool = ..., actor__calendar_created: Many[Time] =
        ..., actor__calendar_created__gt: Time = ..., actor__calendar_created__gte: Time = ..., actor__calendar_created__lt: Time
        = ..., actor__calendar_created__lte: Time = ..., actor__calendar_created__range: Several[Time] = ...,
        actor__calendar_created__in: Several[Time] = ..., actor__calendar_created__date: Time = ...,
        actor__calendar_created__year: int = ..., actor__calendar_created__month: int = ..., actor__calendar_created__isnull: bool
        = ...,
    ) -> R_co: ...

ClientMember = Literal[
    "id", "name", "slug", "short_name", "industry", "website", "address", "address__street", "address__city", "address__state",
    "address__postal_code", "address__country", "contacts", "contacts__id", "contacts__name", "contacts__email",
    "contacts__phone", "contacts__role", "contacts__type", "framework_agreements", "framework_agreements__id",
    "framework_agreements__name", "framework_agreements__start_date", "framework_agreements__end_date",
    "framework_agreements__total_value", "framework_agreements__remaining_value", "framework_agreements__allow_over_allocation",
    "framework_agreements__closed", "active_jobs_count", "total_jobs_count", "account_managers", "account_managers__id",
    "account_managers__username", "account_managers__display_name", "external_id", "hours_in_day", "specific_requirements",
    "specific_reporting_requirements", "onboarding_required", "created", "updated",
]
ClientOrder = Literal[
    "id", "-id", "name", "-name", "slug", "-slug", "short_name", "-short_name", "industry", "-industry", "website", "-website",
    "address__street", "-address__street", "address__city", "-address__city", "address__state", "-address__state",
    "address__postal_code", "-address__postal_code", "address__country", "-address__country", "active_jobs_count",
    "-active_jobs_count", "total_jobs_count", "-total_jobs_count", "external_id", "-external_id", "hours_in_day", "-hours_in_day",
    "specific_requirements", "-specific_requirements", "specific_reporting_requirements", "-specific_reporting_requirements",
    "onboarding_required", "-onboarding_required", "created", "-created", "updated", "-updated",
]

class ClientList(Protocol[R_co]):
    def __call__(self, filters: Optional[Mapping[str, Any]] = ..., *,
        fields: Members[ClientMember] = ..., exclude: Members[ClientMember] = ..., page_size: int = ..., ordering:
        Ordered[ClientOrder] = ..., search: str = ..., id: Many[int] = ..., id__gt: int = ..., id__gte: int = ..., id__lt: int =
        ..., id__lte: int = ..., id__range: Several[int] = ..., id__in: Several[int] = ..., name: Many[Text] = ..., name__iexact:
        Text = ..., name__contains: Text = ..., name__icontains: Text = ..., name__startswith: Text = ..., name__istartswith: Text
        = ..., name__endswith: Text = ..., name__iendswith: Text = ..., name__in: Several[Text] = ..., slug: Many[Text] = ...,
        slug__iexact: Text = ..., slug__contains: Text = ..., slug__icontains: Text = ..., slug__startswith: Text = ...,
        slug__istartswith: Text = ..., slug__endswith: Text = ..., slug__iendswith: Text = ..., slug__in: Several[Text] = ...,
        short_name: Many[Text] = ..., short_name__iexact: Text = ..., short_name__contains: Text = ..., short_name__icontains:
        Text = ..., short_name__startswith: Text = ..., short_name__istartswith: Text = ..., short_name__endswith: Text = ...,
        short_name__iendswith: Text = ..., short_name__in: Several[Text] = ..., industry: Many[Text] = ..., industry__iexact: Text
        = ..., industry__contains: Text = ..., industry__icontains: Text = ..., industry__startswith: Text = ...,
        industry__istartswith: Text = ..., industry__endswith: Text = ..., industry__iendswith: Text = ..., industry__in:
        Several[Text] = ..., website: Many[Text] = ..., website__iexact: Text = ..., website__contains: Text = ...,
        website__icontains: Text = ..., website__startswith: Text = ..., website__istartswith: Text = ..., website__endswith: Text
        = ..., website__iendswith: Text = ..., website__in: Several[Text] = ..., address__street: Many[Text] = ...,
        address__street__iexact: Text = ..., address__street__contains: Text = ..., address__street__icontains: Text = ...,
        address__street__startswith: Text = ..., address__street__istartswith: Text = ..., address__street__endswith: Text = ...,
        address__street__iendswith: Text = ..., address__street__in: Several[Text] = ..., address__city: Many[Text] = ...,
        address__city__iexact: Text = ..., address__city__contains: Text = ..., address__city__icontains: Text = ...,
        address__city__startswith: Text = ..., address__city__istartswith: Text = ..., address__city__endswith: Text = ...,
        address__city__iendswith: Text = ..., address__city__in: Several[Text] = ..., address__state: Many[Text] = ...,
        address__state__iexact: Text = ..., address__state__contains: Text = ..., address__state__icontains: Text = ...,
        address__state__startswith: Text = ..., address__state__istartswith: Text = ..., address__state__endswith: Text = ...,
        address__state__iendswith: Text = ..., address__state__in: Several[Text] = ..., address__postal_code: Many[Text] = ...,
        address__postal_code__iexact: Text = ..., address__postal_code__contains: Text = ..., address__postal_code__icontains:
        Text = ..., address__postal_code__startswith: Text = ..., address__postal_code__istartswith: Text = ...,
        address__postal_code__endswith: Text = ..., address__postal_code__iendswith: Text = ..., address__postal_code__in:
        Several[Text] = ..., address__country: Many[Text] = ..., address__country__iexact: Text = ..., address__country__contains:
        Text = ..., address__country__icontains: Text = ..., address__country__startswith: Text = ...,
        address__country__istartswith: Text = ..., address__country__endswith: Text = ..., address__country__iendswith: Text =
        ..., address__country__in: Several[Text] = ..., contacts: Many[Ref] = ..., contacts__contains: Ref = ..., contacts__in:
        Several[Ref] = ..., contacts__isnull: bool = ..., framework_agreements: Many[Ref] = ..., framework_agreements__contains:
        Ref = ..., framework_agreements__in: Several[Ref] = ..., framework_agreements__isnull: bool = ..., active_jobs_count:
        Many[int] = ..., active_jobs_count__gt: int = ..., active_jobs_count__gte: int = ..., active_jobs_count__lt: int = ...,
        active_jobs_count__lte: int = ..., active_jobs_count__range: Several[int] = ..., active_jobs_count__in: Several[int] =
        ..., total_jobs_count: Many[int] = ..., total_jobs_count__gt: int = ..., total_jobs_count__gte: int = ...,
        total_jobs_count__lt: int = ..., total_jobs_count__lte: int = ..., total_jobs_count__range: Several[int] = ...,
        total_jobs_count__in: Several[int] = ..., account_managers: Many[Ref] = ..., account_managers__contains: Ref = ...,
        account_managers__in: Several[Ref] = ..., account_managers__isnull: bool = ..., external_id: Many[Text] = ...,
        external_id__iexact: Text = ..., external_id__contains: Text = ..., external_id__icontains: Text = ...,
        external_id__startswith: Text = ..., external_id__istartswith: Text = ..., external_id__endswith: Text = ...,
        external_id__iendswith: Text = ..., external_id__in: Several[Text] = ..., hours_in_day: Many[Number] = ...,
        hours_in_day__gt: Number = ..., hours_in_day__gte: Number = ..., hours_in_day__lt: Number = ..., hours_in_day__lte: Number
        = ..., hours_in_day__range: Several[Number] = ..., hours_in_day__in: Several[Number] = ..., specific_requirements:
        Many[Text] = ..., specific_requirements__iexact: Text = ..., specific_requirements__contains: Text = ...,
        specific_requirements__icontains: Text = ..., specific_requirements__startswith: Text = ...,
        specific_requirements__istartswith: Text = ..., specific_requirements__endswith: Text = ...,
        specific_requirements__iendswith: Text = ..., specific_requirements__in: Several[Text] = ...,
        specific_reporting_requirements: Many[Text] = ..., specific_reporting_requirements__iexact: Text = ...,
        specific_reporting_requirements__contains: Text = ..., specific_reporting_requirements__icontains: Text = ...,
        specific_reporting_requirements__startswith: Text = ..., specific_reporting_requirements__istartswith: Text = ...,
        specific_reporting_requirements__endswith: Text = ..., specific_reporting_requirements__iendswith: Text = ...,
        specific_reporting_requirements__in: Several[Text] = ..., onboarding_required: Many[bool] = ..., onboarding_required__in:
        Several[bool] = ..., created: Many[Time] = ..., created__gt: Time = ..., created__gte: Time = ..., created__lt: Time =
        ..., created__lte: Time = ..., created__range: Several[Time] = ..., created__in: Several[Time] = ..., created__date: Time
        = ..., created__year: int = ..., created__month: int = ..., updated: Many[Time] = ..., updated__gt: Time = ...,
        updated__gte: Time = ..., updated__lt: Time = ..., updated__lte: Time = ..., updated__range: Several[Time] = ...,
        updated__in: Several[Time] = ..., updated__date: Time = ..., updated__year: int = ..., updated__month: int = ...,
        contacts__id: Many[int] = ..., contacts__id__gt: int = ..., contacts__id__gte: int = ..., contacts__id__lt: int = ...,
        contacts__id__lte: int = ..., contacts__id__range: Several[int] = ..., contacts__id__in: Several[int] = ...,
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
        contacts__created: Many[Time] = ..., contacts__created__gt: Time = ..., contacts__created__gte: Time = ...,
        contacts__created__lt: Time = ..., contacts__created__lte: Time = ..., contacts__created__range: Several[Time] = ...,
        contacts__created__in: Several[Time] = ..., contacts__created__date: Time = ..., contacts__created__year: int = ...,
        contacts__created__month: int = ..., contacts__updated: Many[Time] = ..., contacts__updated__gt: Time = ...,
        contacts__updated__gte: Time = ..., contacts__updated__lt: Time = ..., contacts__updated__lte: Time = ...,
        contacts__updated__range: Several[Time] = ..., contacts__updated__in: Several[Time] = ..., contacts__updated__date: Time =
        ..., contacts__updated__year: int = ..., contacts__updated__month: int = ..., framework_agreements__id: Many[int] = ...,
        framework_agreements__id__gt: int = ..., framework_agreements__id__gte: int = ..., framework_agreements__id__lt: int =
        ..., framework_agreements__id__lte: int = ..., framework_agreements__id__range: Several[int] = ...,
        framework_agreements__id__in: Several[int] = ..., framework_agreements__name: Many[Text] = ...,
        framework_agreements__name__iexact: Text = ..., framework_agreements__name__contains: Text = ...,
        framework_agreements__name__icontains: Text = ..., framework_agreements__name__startswith: Text = ...,
        framework_agreements__name__istartswith: Text = ..., framework_agreements__name__endswith: Text = ...,
        framework_agreements__name__iendswith: Text = ..., framework_agreements__name__in: Several[Text] = ...,
        framework_agreements__start_date: Many[Time] = ..., framework_agreements__start_date__gt: Time = ...,
        framework_agreements__start_date__gte: Time = ..., framework_agreements__start_date__lt: Time = ...,
        framework_agreements__start_date__lte: Time = ..., framework_agreements__start_date__range: Several[Time] = ...,
        framework_agreements__start_date__in: Several[Time] = ..., framework_agreements__start_date__date: Time = ...,
        framework_agreements__start_date__year: int = ..., framework_agreements__start_date__month: int = ...,
        framework_agreements__end_date: Many[Time] = ..., framework_agreements__end_date__gt: Time = ...,
        framework_agreements__end_date__gte: Time = ..., framework_agreements__end_date__lt: Time = ...,
        framework_agreements__end_date__lte: Time = ..., framework_agreements__end_date__range: Several[Time] = ...,
        framework_agreements__end_date__in: Several[Time] = ..., framework_agreements__end_date__date: Time = ...,
        framework_agreements__end_date__year: int = ..., framework_agreements__end_date__month: int = ...,
        framework_agreements__end_date__isnull: bool = ..., framework_agreements__total_value: Many[Number] = ...,
        framework_agreements__total_value__gt: Number = ..., framework_agreements__total_value__gte: Number = ...,
        framework_agreements__total_value__lt: Number = ..., framework_agreements__total_value__lte: Number = ...,
        framework_agreements__total_value__range: Several[Number] = ..., framework_agreements__total_value__in: Several[Number] =
        ..., framework_agreements__remaining_value: Many[Number] = ..., framework_agreements__remaining_value__gt: Number = ...,
        framework_agreements__remaining_value__gte: Number = ..., framework_agreements__remaining_value__lt: Number = ...,
        framework_agreements__remaining_value__lte: Number = ..., framework_agreements__remaining_value__range: Several[Number] =
        ..., framework_agreements__remaining_value__in: Several[Number] = ..., framework_agreements__allow_over_allocation:
        Many[bool] = ..., framework_agreements__allow_over_allocation__in: Several[bool] = ..., framework_agreements__closed:
        Many[bool] = ..., framework_agreements__closed__in: Several[bool] = ..., framework_agreements__created: Many[Time] = ...,
        framework_agreements__created__gt: Time = ..., framework_agreements__created__gte: Time = ...,
        framework_agreements__created__lt: Time = ..., framework_agreements__created__lte: Time = ...,
        framework_agreements__created__range: Several[Time] = ..., framework_agreements__created__in: Several[Time] = ...,
        framework_agreements__created__date: Time = ..., framework_agreements__created__year: int = ...,
        framework_agreements__created__month: int = ..., framework_agreements__updated: Many[Time] = ...,
        framework_agreements__updated__gt: Time = ..., framework_agreements__updated__gte: Time = ...,
        framework_agreements__updated__lt: Time = ..., framework_agreements__updated__lte: Time = ...,
        framework_agreements__updated__range: Several[Time] = ..., framework_agreements__updated__in: Several[Time] = ...,
        framework_agreements__updated__date: Time = ..., framework_agreements__updated__year: int = ...,
        framework_agreements__updated__month: int = ..., account_managers__id: Many[int] = ..., account_managers__id__gt: int =
        ..., account_managers__id__gte: int = ..., account_managers__id__lt: int = ..., account_managers__id__lte: int = ...,
        account_managers__id__range: Several[int] = ..., account_managers__id__in: Several[int] = ..., account_managers__username:
        Many[Text] = ..., account_managers__username__iexact: Text = ..., account_managers__username__contains: Text = ...,
        account_managers__username__icontains: Text = ..., account_managers__username__startswith: Text = ...,
        account_managers__username__istartswith: Text = ..., account_managers__username__endswith: Text = ...,
        account_managers__username__iendswith: Text = ..., account_managers__username__in: Several[Text] = ...,
        account_managers__email: Many[Text] = ..., account_managers__email__iexact: Text = ..., account_managers__email__contains:
        Text = ..., account_managers__email__icontains: Text = ..., account_managers__email__startswith: Text = ...,
        account_managers__email__istartswith: Text = ..., account_managers__email__endswith: Text = ...,
        account_managers__email__iendswith: Text = ..., account_managers__email__in: Several[Text] = ...,
        account_managers__first_name: Many[Text] = ..., account_managers__first_name__iexact: Text = ...,
        account_managers__first_name__contains: Text = ..., account_managers__first_name__icontains: Text = ...,
        account_managers__first_name__startswith: Text = ..., account_managers__first_name__istartswith: Text = ...,
        account_managers__first_name__endswith: Text = ..., account_managers__first_name__iendswith: Text = ...,
        account_managers__first_name__in: Several[Text] = ..., account_managers__last_name: Many[Text] = ...,
        account_managers__last_name__iexact: Text = ..., account_managers__last_name__contains: Text = ...,
        account_managers__last_name__icontains: Text = ..., account_managers__last_name__startswith: Text = ...,
        account_managers__last_name__istartswith: Text = ..., account_managers__last_name__endswith: Text = ...,
        account_managers__last_name__iendswith: Text = ..., account_managers__last_name__in: Several[Text] = ...,
        account_managers__display_name: Many[Text] = ..., account_managers__display_name__iexact: Text = ...,
        account_managers__display_name__contains: Text = ..., account_managers__display_name__icontains: Text = ...,
        account_managers__display_name__startswith: Text = ..., account_managers__display_name__istartswith: Text = ...,
        account_managers__display_name__endswith: Text = ..., account_managers__display_name__iendswith: Text = ...,
        account_managers__display_name__in: Several[Text] = ..., account_managers__is_active: Many[bool] = ...,
        account_managers__is_active__in: Several[bool] = ..., account_managers__date_joined: Many[Time] = ...,
        account_managers__date_joined__gt: Time = ..., account_managers__date_joined__gte: Time = ...,
        account_managers__date_joined__lt: Time = ..., account_managers__date_joined__lte: Time = ...,
        account_managers__date_joined__range: Several[Time] = ..., account_managers__date_joined__in: Several[Time] = ...,
        account_managers__date_joined__date: Time = ..., account_managers__date_joined__year: int = ...,
        account_managers__date_joined__month: int = ..., account_managers__profile__job_title: Many[Text] = ...,
        account_managers__profile__job_title__iexact: Text = ..., account_managers__profile__job_title__contains: Text = ...,
        account_managers__profile__job_title__icontains: Text = ..., account_managers__profile__job_title__startswith: Text = ...,
        account_managers__profile__job_title__istartswith: Text = ..., account_managers__profile__job_title__endswith: Text = ...,
        account_managers__profile__job_title__iendswith: Text = ..., account_managers__profile__job_title__in: Several[Text] =
        ..., account_managers__profile__phone: Many[Text] = ..., account_managers__profile__phone__iexact: Text = ...,
        account_managers__profile__phone__contains: Text = ..., account_managers__profile__phone__icontains: Text = ...,
        account_managers__profile__phone__startswith: Text = ..., account_managers__profile__phone__istartswith: Text = ...,
        account_managers__profile__phone__endswith: Text = ..., account_managers__profile__phone__iendswith: Text = ...,
        account_managers__profile__phone__in: Several[Text] = ..., account_managers__profile__phone__isnull: bool = ...,
        account_managers__profile__skills__contains: Text = ..., account_managers__profile__skills__in: Several[Text] = ...,
        account_managers__profile__units: Many[Ref] = ..., account_managers__profile__units__contains: Ref = ...,
        account_managers__profile__units__in: Several[Ref] = ..., account_managers__profile__units__isnull: bool = ...,
        account_managers__profile__timezone: Many[Text] = ..., account_managers__profile__timezone__iexact: Text = ...,
        account_managers__profile__timezone__contains: Text = ..., account_managers__profile__timezone__icontains: Text = ...,
        account_managers__profile__timezone__startswith: Text = ..., account_managers__profile__timezone__istartswith: Text = ...,
        account_managers__profile__timezone__endswith: Text = ..., account_managers__profile__timezone__iendswith: Text = ...,
        account_managers__profile__timezone__in: Several[Text] = ..., account_managers__profile__city: Many[Text] = ...,
        account_managers__profile__city__iexact: Text = ..., account_managers__profile__city__contains: Text = ...,
        account_managers__profile__city__icontains: Text = ..., account_managers__profile__city__startswith: Text = ...,
        account_managers__profile__city__istartswith: Text = ..., account_managers__profile__city__endswith: Text = ...,
        account_managers__profile__city__iendswith: Text = ..., account_managers__profile__city__in: Several[Text] = ...,
        account_managers__profile__country: Many[Text] = ..., account_managers__profile__country__iexact: Text = ...,
        account_managers__profile__country__contains: Text = ..., account_managers__profile__country__icontains: Text = ...,
        account_managers__profile__country__startswith: Text = ..., account_managers__profile__country__istartswith: Text = ...,
        account_managers__profile__country__endswith: Text = ..., account_managers__profile__country__iendswith: Text = ...,
        account_managers__profile__country__in: Several[Text] = ..., account_managers__trustgroups__contains: Text = ...,
        account_managers__trustgroups__in: Several[Text] = ..., account_managers__is_superuser: Many[bool] = ...,
        account_managers__is_superuser__in: Several[bool] = ..., account_managers__is_superuser__isnull: bool = ...,
        account_managers__global_role: Many[Text] = ..., account_managers__global_role__iexact: Text = ...,
        account_managers__global_role__contains: Text = ..., account_managers__global_role__icontains: Text = ...,
        account_managers__global_role__startswith: Text = ..., account_managers__global_role__istartswith: Text = ...,
        account_managers__global_role__endswith: Text = ..., account_managers__global_role__iendswith: Text = ...,
        account_managers__global_role__in: Several[Text] = ..., account_managers__global_role__isnull: bool = ...,
        account_managers__manager: Many[Ref] = ..., account_managers__manager__in: Several[Ref] = ...,
        account_managers__manager__isnull: bool = ..., account_managers__rate_limit: Many[int] = ...,
        account_managers__rate_limit__gt: int = ..., account_managers__rate_limit__gte: int = ...,
        account_managers__rate_limit__lt: int = ..., account_managers__rate_limit__lte: int = ...,
        account_managers__rate_limit__range: Several[int] = ..., account_managers__rate_limit__in: Several[int] = ...,
        account_managers__rate_limit__isnull: bool = ..., account_managers__calendar_created: Many[Time] = ...,
        account_managers__calendar_created__gt: Time = ..., account_managers__calendar_created__gte: Time = ...,
        account_managers__calendar_created__lt: Time = ..., account_managers__calendar_created__lte: Time = ...,
        account_managers__calendar_created__range: Several[Time] = ..., account_managers__calendar_created__in: Several[Time] =
        ..., account_managers__calendar_created__date: Time = ..., account_managers__calendar_created__year: int = ...,
        account_managers__calendar_created__month: int = ..., account_managers__calendar_created__isnull: bool = ...,
    ) -> R_co: ...

ContactMember = Literal[
    "id", "name", "email", "phone", "role", "type", "created", "updated",
]
ContactOrder = Literal[
    "id", "-id", "name", "-name", "email", "-email", "phone", "-phone", "role", "-role", "type", "-type", "created", "-created",
    "updated", "-updated",
]

class ContactList(Protocol[R_co]):
    def __call__(self, filters: Optional[Mapping[str, Any]] = ..., *,
        fields: Members[ContactMember] = ..., exclude: Members[ContactMember] = ..., page_size: int = ..., ordering:
        Ordered[ContactOrder] = ..., id: Many[int] = ..., id__gt: int = ..., id__gte: int = ..., id__lt: int = ..., id__lte: int =
        ..., id__range: Several[int] = ..., id__in: Several[int] = ..., name: Many[Text] = ..., name__iexact: Text = ...,
        name__contains: Text = ..., name__icontains: Text = ..., name__startswith: Text = ..., name__istartswith: Text = ...,
        name__endswith: Text = ..., name__iendswith: Text = ..., name__in: Several[Text] = ..., email: Many[Text] = ...,
        email__iexact: Text = ..., email__contains: Text = ..., email__icontains: Text = ..., email__startswith: Text = ...,
        email__istartswith: Text = ..., email__endswith: Text = ..., email__iendswith: Text = ..., email__in: Several[Text] = ...,
        phone: Many[Text] = ..., phone__iexact: Text = ..., phone__contains: Text = ..., phone__icontains: Text = ...,
        phone__startswith: Text = ..., phone__istartswith: Text = ..., phone__endswith: Text = ..., phone__iendswith: Text = ...,
        phone__in: Several[Text] = ..., role: Many[Text] = ..., role__iexact: Text = ..., role__contains: Text = ...,
        role__icontains: Text = ..., role__startswith: Text = ..., role__istartswith: Text = ..., role__endswith: Text = ...,
        role__iendswith: Text = ..., role__in: Several[Text] = ..., type: Many[Literal["primary", "technical", "business",
        "procurement", "security", "billing", "executive_sponsor", "legal", "incident_response"]] = ..., type__in:
        Several[Literal["primary", "technical", "business", "procurement", "security", "billing", "executive_sponsor", "legal",
        "incident_response"]] = ..., created: Many[Time] = ..., created__gt: Time = ..., created__gte: Time = ..., created__lt:
        Time = ..., created__lte: Time = ..., created__range: Several[Time] = ..., created__in: Several[Time] = ...,
        created__date: Time = ..., created__year: int = ..., created__month: int = ..., updated: Many[Time] = ..., updated__gt:
        Time = ..., updated__gte: Time = ..., updated__lt: Time = ..., updated__lte: Time = ..., updated__range: Several[Time] =
        ..., updated__in: Several[Time] = ..., updated__date: Time = ..., updated__year: int = ..., updated__month: int = ...,
    ) -> R_co: ...

EventMember = Literal[
    "id", "event", "timestamp", "object_type", "object_id", "data",
]
EventOrder = Literal[
    "id", "-id", "event", "-event", "timestamp", "-timestamp", "object_type", "-object_type", "object_id", "-object_id",
]

class EventList(Protocol[R_co]):
    def __call__(self, filters: Optional[Mapping[str, Any]] = ..., *,
        fields: Members[EventMember] = ..., exclude: Members[EventMember] = ..., page_size: int = ..., after: int = ..., ordering:
        Ordered[EventOrder] = ..., id: Many[int] = ..., id__gt: int = ..., id__gte: int = ..., id__lt: int = ..., id__lte: int =
        ..., id__range: Several[int] = ..., id__in: Several[int] = ..., event: Many[Text] = ..., event__iexact: Text = ...,
        event__contains: Text = ..., event__icontains: Text = ..., event__startswith: Text = ..., event__istartswith: Text = ...,
        event__endswith: Text = ..., event__iendswith: Text = ..., event__in: Several[Text] = ..., timestamp: Many[Time] = ...,
        timestamp__gt: Time = ..., timestamp__gte: Time = ..., timestamp__lt: Time = ..., timestamp__lte: Time = ...,
        timestamp__range: Several[Time] = ..., timestamp__in: Several[Time] = ..., timestamp__date: Time = ..., timestamp__year:
        int = ..., timestamp__month: int = ..., object_type: Many[Text] = ..., object_type__iexact: Text = ...,
        object_type__contains: Text = ..., object_type__icontains: Text = ..., object_type__startswith: Text = ...,
        object_type__istartswith: Text = ..., object_type__endswith: Text = ..., object_type__iendswith: Text = ...,
        object_type__in: Several[Text] = ..., object_id: Many[int] = ..., object_id__gt: int = ..., object_id__gte: int = ...,
        object_id__lt: int = ..., object_id__lte: int = ..., object_id__range: Several[int] = ..., object_id__in: Several[int] =
        ...,
    ) -> R_co: ...

RecipientOfAnExportMember = Literal[
    "id", "run", "email", "status", "sent_at", "error",
]
RecipientOfAnExportOrder = Literal[
    "id", "-id", "run", "-run", "email", "-email", "status", "-status", "sent_at", "-sent_at", "error", "-error",
]

class RecipientOfAnExportList(Protocol[R_co]):
    def __call__(self, filters: Optional[Mapping[str, Any]] = ..., *,
        fields: Members[RecipientOfAnExportMember] = ..., exclude: Members[RecipientOfAnExportMember] = ..., page_size: int = ...,
        ordering: Ordered[RecipientOfAnExportOrder] = ..., id: Many[int] = ..., id__gt: int = ..., id__gte: int = ..., id__lt: int
        = ..., id__lte: int = ..., id__range: Several[int] = ..., id__in: Several[int] = ..., run: Many[int] = ..., run__gt: int =
        ..., run__gte: int = ..., run__lt: int = ..., run__lte: int = ..., run__range: Several[int] = ..., run__in: Several[int] =
        ..., email: Many[Text] = ..., email__iexact: Text = ..., email__contains: Text = ..., email__icontains: Text = ...,
        email__startswith: Text = ..., email__istartswith: Text = ..., email__endswith: Text = ..., email__iendswith: Text = ...,
        email__in: Several[Text] = ..., status: Many[Literal["pending", "sent", "failed"]] = ..., status__in:
        Several[Literal["pending", "sent", "failed"]] = ..., sent_at: Many[Time] = ..., sent_at__gt: Time = ..., sent_at__gte:
        Time = ..., sent_at__lt: Time = ..., sent_at__lte: Time = ..., sent_at__range: Several[Time] = ..., sent_at__in:
        Several[Time] = ..., sent_at__date: Time = ..., sent_at__year: int = ..., sent_at__month: int = ..., sent_at__isnull: bool
        = ..., error: Many[Text] = ..., error__iexact: Text = ..., error__contains: Text = ..., error__icontains: Text = ...,
        error__startswith: Text = ..., error__istartswith: Text = ..., error__endswith: Text = ..., error__iendswith: Text = ...,
        error__in: Several[Text] = ..., error__isnull: bool = ...,
    ) -> R_co: ...

FeedbackMember = Literal[
    "id", "type", "body", "author", "author__id", "author__username", "author__display_name", "created", "updated",
]
FeedbackOrder = Literal[
    "id", "-id", "type", "-type", "body", "-body", "author", "-author", "created", "-created", "updated", "-updated",
    "author__id", "-author__id", "author__username", "-author__username", "author__email", "-author__email", "author__first_name",
    "-author__first_name", "author__last_name", "-author__last_name", "author__display_name", "-author__display_name",
    "author__is_active", "-author__is_active", "author__date_joined", "-author__date_joined", "author__profile__job_title",
    "-author__profile__job_title", "author__profile__phone", "-author__profile__phone", "author__profile__timezone",
    "-author__profile__timezone", "author__profile__city", "-author__profile__city", "author__profile__country",
    "-author__profile__country", "author__is_superuser", "-author__is_superuser", "author__global_role", "-author__global_role",
    "author__manager", "-author__manager", "author__rate_limit", "-author__rate_limit", "author__calendar_created",
    "-author__calendar_created", "author__manager__id", "-author__manager__id", "author__manager__username",
    "-author__manager__username", "author__manager__email", "-author__manager__email", "author__manager__first_name",
    "-author__manager__first_name", "author__manager__last_name", "-author__manager__last_name", "author__manager__display_name",
    "-author__manager__display_name", "author__manager__is_active", "-author__manager__is_active", "author__manager__date_joined",
    "-author__manager__date_joined", "author__manager__profile__job_title", "-author__manager__profile__job_title",
    "author__manager__profile__phone", "-author__manager__profile__phone", "author__manager__profile__timezone",
    "-author__manager__profile__timezone", "author__manager__profile__city", "-author__manager__profile__city",
    "author__manager__profile__country", "-author__manager__profile__country", "author__manager__is_superuser",
    "-author__manager__is_superuser", "author__manager__global_role", "-author__manager__global_role", "author__manager__manager",
    "-author__manager__manager", "author__manager__rate_limit", "-author__manager__rate_limit",
    "author__manager__calendar_created", "-author__manager__calendar_created",
]

class FeedbackList(Protocol[R_co]):
    def __call__(self, filters: Optional[Mapping[str, Any]] = ..., *,
        fields: Members[FeedbackMember] = ..., exclude: Members[FeedbackMember] = ..., page_size: int = ..., ordering:
        Ordered[FeedbackOrder] = ..., id: Many[int] = ..., id__gt: int = ..., id__gte: int = ..., id__lt: int = ..., id__lte: int
        = ..., id__range: Several[int] = ..., id__in: Several[int] = ..., type: Many[Literal["scoping", "technical",
        "presentation", "other"]] = ..., type__in: Several[Literal["scoping", "technical", "presentation", "other"]] = ..., body:
        Many[Text] = ..., body__iexact: Text = ..., body__contains: Text = ..., body__icontains: Text = ..., body__startswith:
        Text = ..., body__istartswith: Text = ..., body__endswith: Text = ..., body__iendswith: Text = ..., body__in:
        Several[Text] = ..., author: Many[Ref] = ..., author__in: Several[Ref] = ..., created: Many[Time] = ..., created__gt: Time
        = ..., created__gte: Time = ..., created__lt: Time = ..., created__lte: Time = ..., created__range: Several[Time] = ...,
        created__in: Several[Time] = ..., created__date: Time = ..., created__year: int = ..., created__month: int = ..., updated:
        Many[Time] = ..., updated__gt: Time = ..., updated__gte: Time = ..., updated__lt: Time = ..., updated__lte: Time = ...,
        updated__range: Several[Time] = ..., updated__in: Several[Time] = ..., updated__date: Time = ..., updated__year: int =
        ..., updated__month: int = ..., author__id: Many[int] = ..., author__id__gt: int = ..., author__id__gte: int = ...,
        author__id__lt: int = ..., author__id__lte: int = ..., author__id__range: Several[int] = ..., author__id__in: Several[int]
        = ..., author__username: Many[Text] = ..., author__username__iexact: Text = ..., author__username__contains: Text = ...,
        author__username__icontains: Text = ..., author__username__startswith: Text = ..., author__username__istartswith: Text =
        ..., author__username__endswith: Text = ..., author__username__iendswith: Text = ..., author__username__in: Several[Text]
        = ..., author__email: Many[Text] = ..., author__email__iexact: Text = ..., author__email__contains: Text = ...,
        author__email__icontains: Text = ..., author__email__startswith: Text = ..., author__email__istartswith: Text = ...,
        author__email__endswith: Text = ..., author__email__iendswith: Text = ..., author__email__in: Several[Text] = ...,
        author__first_name: Many[Text] = ..., author__first_name__iexact: Text = ..., author__first_name__contains: Text = ...,
        author__first_name__icontains: Text = ..., author__first_name__startswith: Text = ..., author__first_name__istartswith:
        Text = ..., author__first_name__endswith: Text = ..., author__first_name__iendswith: Text = ..., author__first_name__in:
        Several[Text] = ..., author__last_name: Many[Text] = ..., author__last_name__iexact: Text = ...,
        author__last_name__contains: Text = ..., author__last_name__icontains: Text = ..., author__last_name__startswith: Text =
        ..., author__last_name__istartswith: Text = ..., author__last_name__endswith: Text = ..., author__last_name__iendswith:
        Text = ..., author__last_name__in: Several[Text] = ..., author__display_name: Many[Text] = ...,
        author__display_name__iexact: Text = ..., author__display_name__contains: Text = ..., author__display_name__icontains:
        Text = ..., author__display_name__startswith: Text = ..., author__display_name__istartswith: Text = ...,
        author__display_name__endswith: Text = ..., author__display_name__iendswith: Text = ..., author__display_name__in:
        Several[Text] = ..., author__is_active: Many[bool] = ..., author__is_active__in: Several[bool] = ..., author__date_joined:
        Many[Time] = ..., author__date_joined__gt: Time = ..., author__date_joined__gte: Time = ..., author__date_joined__lt: Time
        = ..., author__date_joined__lte: Time = ..., author__date_joined__range: Several[Time] = ..., author__date_joined__in:
        Several[Time] = ..., author__date_joined__date: Time = ..., author__date_joined__year: int = ...,
        author__date_joined__month: int = ..., author__profile__job_title: Many[Text] = ..., author__profile__job_title__iexact:
        Text = ..., author__profile__job_title__contains: Text = ..., author__profile__job_title__icontains: Text = ...,
        author__profile__job_title__startswith: Text = ..., author__profile__job_title__istartswith: Text = ...,
        author__profile__job_title__endswith: Text = ..., author__profile__job_title__iendswith: Text = ...,
        author__profile__job_title__in: Several[Text] = ..., author__profile__phone: Many[Text] = ...,
        author__profile__phone__iexact: Text = ..., author__profile__phone__contains: Text = ...,
        author__profile__phone__icontains: Text = ..., author__profile__phone__startswith: Text = ...,
        author__profile__phone__istartswith: Text = ..., author__profile__phone__endswith: Text = ...,
        author__profile__phone__iendswith: Text = ..., author__profile__phone__in: Several[Text] = ...,
        author__profile__phone__isnull: bool = ..., author__profile__skills__contains: Text = ..., author__profile__skills__in:
        Several[Text] = ..., author__profile__units: Many[Ref] = ..., author__profile__units__contains: Ref = ...,
        author__profile__units__in: Several[Ref] = ..., author__profile__units__isnull: bool = ..., author__profile__timezone:
        Many[Text] = ..., author__profile__timezone__iexact: Text = ..., author__profile__timezone__contains: Text = ...,
        author__profile__timezone__icontains: Text = ..., author__profile__timezone__startswith: Text = ...,
        author__profile__timezone__istartswith: Text = ..., author__profile__timezone__endswith: Text = ...,
        author__profile__timezone__iendswith: Text = ..., author__profile__timezone__in: Several[Text] = ...,
        author__profile__city: Many[Text] = ..., author__profile__city__iexact: Text = ..., author__profile__city__contains: Text
        = ..., author__profile__city__icontains: Text = ..., author__profile__city__startswith: Text = ...,
        author__profile__city__istartswith: Text = ..., author__profile__city__endswith: Text = ...,
        author__profile__city__iendswith: Text = ..., author__profile__city__in: Several[Text] = ..., author__profile__country:
        Many[Text] = ..., author__profile__country__iexact: Text = ..., author__profile__country__contains: Text = ...,
        author__profile__country__icontains: Text = ..., author__profile__country__startswith: Text = ...,
        author__profile__country__istartswith: Text = ..., author__profile__country__endswith: Text = ...,
        author__profile__country__iendswith: Text = ..., author__profile__country__in: Several[Text] = ...,
        author__trustgroups__contains: Text = ..., author__trustgroups__in: Several[Text] = ..., author__is_superuser: Many[bool]
        = ..., author__is_superuser__in: Several[bool] = ..., author__is_superuser__isnull: bool = ..., author__global_role:
        Many[Text] = ..., author__global_role__iexact: Text = ..., author__global_role__contains: Text = ...,
        author__global_role__icontains: Text = ..., author__global_role__startswith: Text = ..., author__global_role__istartswith:
        Text = ..., author__global_role__endswith: Text = ..., author__global_role__iendswith: Text = ...,
        author__global_role__in: Several[Text] = ..., author__global_role__isnull: bool = ..., author__manager: Many[Ref] = ...,
        author__manager__in: Several[Ref] = ..., author__manager__isnull: bool = ..., author__rate_limit: Many[int] = ...,
        author__rate_limit__gt: int = ..., author__rate_limit__gte: int = ..., author__rate_limit__lt: int = ...,
        author__rate_limit__lte: int = ..., author__rate_limit__range: Several[int] = ..., author__rate_limit__in: Several[int] =
        ..., author__rate_limit__isnull: bool = ..., author__calendar_created: Many[Time] = ..., author__calendar_created__gt:
        Time = ..., author__calendar_created__gte: Time = ..., author__calendar_created__lt: Time = ...,
        author__calendar_created__lte: Time = ..., author__calendar_created__range: Several[Time] = ...,
        author__calendar_created__in: Several[Time] = ..., author__calendar_created__date: Time = ...,
        author__calendar_created__year: int = ..., author__calendar_created__month: int = ..., author__calendar_created__isnull:
        bool = ...,
    ) -> R_co: ...

FrameworkAgreementMember = Literal[
    "id", "name", "start_date", "end_date", "total_value", "remaining_value", "allow_over_allocation", "closed", "created",
    "updated",
]
FrameworkAgreementOrder = Literal[
    "id", "-id", "name", "-name", "start_date", "-start_date", "end_date", "-end_date", "total_value", "-total_value",
    "remaining_value", "-remaining_value", "allow_over_allocation", "-allow_over_allocation", "closed", "-closed", "created",
    "-created", "updated", "-updated",
]

class FrameworkAgreementList(Protocol[R_co]):
    def __call__(self, filters: Optional[Mapping[str, Any]] = ..., *,
        fields: Members[FrameworkAgreementMember] = ..., exclude: Members[FrameworkAgreementMember] = ..., page_size: int = ...,
        ordering: Ordered[FrameworkAgreementOrder] = ..., id: Many[int] = ..., id__gt: int = ..., id__gte: int = ..., id__lt: int
        = ..., id__lte: int = ..., id__range: Several[int] = ..., id__in: Several[int] = ..., name: Many[Text] = ...,
        name__iexact: Text = ..., name__contains: Text = ..., name__icontains: Text = ..., name__startswith: Text = ...,
        name__istartswith: Text = ..., name__endswith: Text = ..., name__iendswith: Text = ..., name__in: Several[Text] = ...,
        start_date: Many[Time] = ..., start_date__gt: Time = ..., start_date__gte: Time = ..., start_date__lt: Time = ...,
        start_date__lte: Time = ..., start_date__range: Several[Time] = ..., start_date__in: Several[Time] = ...,
        start_date__date: Time = ..., start_date__year: int = ..., start_date__month: int = ..., end_date: Many[Time] = ...,
        end_date__gt: Time = ..., end_date__gte: Time = ..., end_date__lt: Time = ..., end_date__lte: Time = ..., end_date__range:
        Several[Time] = ..., end_date__in: Several[Time] = ..., end_date__date: Time = ..., end_date__year: int = ...,
        end_date__month: int = ..., end_date__isnull: bool = ..., total_value: Many[Number] = ..., total_value__gt: Number = ...,
        total_value__gte: Number = ..., total_value__lt: Number = ..., total_value__lte: Number = ..., total_value__range:
        Several[Number] = ..., total_value__in: Several[Number] = ..., remaining_value: Many[Number] = ..., remaining_value__gt:
        Number = ..., remaining_value__gte: Number = ..., remaining_value__lt: Number = ..., remaining_value__lte: Number = ...,
        remaining_value__range: Several[Number] = ..., remaining_value__in: Several[Number] = ..., allow_over_allocation:
        Many[bool] = ..., allow_over_allocation__in: Several[bool] = ..., closed: Many[bool] = ..., closed__in: Several[bool] =
        ..., created: Many[Time] = ..., created__gt: Time = ..., created__gte: Time = ..., created__lt: Time = ..., created__lte:
        Time = ..., created__range: Several[Time] = ..., created__in: Several[Time] = ..., created__date: Time = ...,
        created__year: int = ..., created__month: int = ..., updated: Many[Time] = ..., updated__gt: Time = ..., updated__gte:
        Time = ..., updated__lt: Time = ..., updated__lte: Time = ..., updated__range: Several[Time] = ..., updated__in:
        Several[Time] = ..., updated__date: Time = ..., updated__year: int = ..., updated__month: int = ...,
    ) -> R_co: ...

HolidayMember = Literal[
    "id", "date", "country", "subdivisions", "reason",
]
HolidayOrder = Literal[
    "id", "-id", "date", "-date", "country", "-country", "reason", "-reason",
]

class HolidayList(Protocol[R_co]):
    def __call__(self, filters: Optional[Mapping[str, Any]] = ..., *,
        fields: Members[HolidayMember] = ..., exclude: Members[HolidayMember] = ..., page_size: int = ..., ordering:
        Ordered[HolidayOrder] = ..., id: Many[int] = ..., id__gt: int = ..., id__gte: int = ..., id__lt: int = ..., id__lte: int =
        ..., id__range: Several[int] = ..., id__in: Several[int] = ..., date: Many[Time] = ..., date__gt: Time = ..., date__gte:
        Time = ..., date__lt: Time = ..., date__lte: Time = ..., date__range: Several[Time] = ..., date__in: Several[Time] = ...,
        date__date: Time = ..., date__year: int = ..., date__month: int = ..., country: Many[Text] = ..., country__iexact: Text =
        ..., country__contains: Text = ..., country__icontains: Text = ..., country__startswith: Text = ..., country__istartswith:
        Text = ..., country__endswith: Text = ..., country__iendswith: Text = ..., country__in: Several[Text] = ...,
        subdivisions__contains: Text = ..., subdivisions__in: Several[Text] = ..., reason: Many[Text] = ..., reason__iexact: Text
        = ..., reason__contains: Text = ..., reason__icontains: Text = ..., reason__startswith: Text = ..., reason__istartswith:
        Text = ..., reason__endswith: Text = ..., reason__iendswith: Text = ..., reason__in: Several[Text] = ...,
    ) -> R_co: ...

MemberMember = Literal[
    "id", "user", "user__id", "user__username", "user__display_name", "roles", "skills", "added",
]
MemberOrder = Literal[
    "id", "-id", "user", "-user", "added", "-added", "user__id", "-user__id", "user__username", "-user__username", "user__email",
    "-user__email", "user__first_name", "-user__first_name", "user__last_name", "-user__last_name", "user__display_name",
    "-user__display_name", "user__is_active", "-user__is_active", "user__date_joined", "-user__date_joined",
    "user__profile__job_title", "-user__profile__job_title", "user__profile__phone", "-user__profile__phone",
    "user__profile__timezone", "-user__profile__timezone", "user__profile__city", "-user__profile__city",
    "user__profile__country", "-user__profile__country", "user__is_superuser", "-user__is_superuser", "user__global_role",
    "-user__global_role", "user__manager", "-user__manager", "user__rate_limit", "-user__rate_limit", "user__calendar_created",
    "-user__calendar_created", "user__manager__id", "-user__manager__id", "user__manager__username", "-user__manager__username",
    "user__manager__email", "-user__manager__email", "user__manager__first_name", "-user__manager__first_name",
    "user__manager__last_name", "-user__manager__last_name", "user__manager__display_name", "-user__manager__display_name",
    "user__manager__is_active", "-user__manager__is_active", "user__manager__date_joined", "-user__manager__date_joined",
    "user__manager__profile__job_title", "-user__manager__profile__job_title", "user__manager__profile__phone",
    "-user__manager__profile__phone", "user__manager__profile__timezone", "-user__manager__profile__timezone",
    "user__manager__profile__city", "-user__manager__profile__city", "user__manager__profile__country",
    "-user__manager__profile__country", "user__manager__is_superuser", "-user__manager__is_superuser",
    "user__manager__global_role", "-user__manager__global_role", "user__manager__manager", "-user__manager__manager",
    "user__manager__rate_limit", "-user__manager__rate_limit", "user__manager__calendar_created",
    "-user__manager__calendar_created",
]

class MemberList(Protocol[R_co]):
    def __call__(self, filters: Optional[Mapping[str, Any]] = ..., *,
        fields: Members[MemberMember] = ..., exclude: Members[MemberMember] = ..., page_size: int = ..., ordering:
        Ordered[MemberOrder] = ..., id: Many[int] = ..., id__gt: int = ..., id__gte: int = ..., id__lt: int = ..., id__lte: int =
        ..., id__range: Several[int] = ..., id__in: Several[int] = ..., user: Many[Ref] = ..., user__in: Several[Ref] = ...,
        roles__contains: Text = ..., roles__in: Several[Text] = ..., skills__contains: Text = ..., skills__in: Several[Text] =
        ..., added: Many[Time] = ..., added__gt: Time = ..., added__gte: Time = ..., added__lt: Time = ..., added__lte: Time =
        ..., added__range: Several[Time] = ..., added__in: Several[Time] = ..., added__date: Time = ..., added__year: int = ...,
        added__month: int = ..., user__id: Many[int] = ..., user__id__gt: int = ..., user__id__gte: int = ..., user__id__lt: int =
        ..., user__id__lte: int = ..., user__id__range: Several[int] = ..., user__id__in: Several[int] = ..., user__username:
        Many[Text] = ..., user__username__iexact: Text = ..., user__username__contains: Text = ..., user__username__icontains:
        Text = ..., user__username__startswith: Text = ..., user__username__istartswith: Text = ..., user__username__endswith:
        Text = ..., user__username__iendswith: Text = ..., user__username__in: Several[Text] = ..., user__email: Many[Text] = ...,
        user__email__iexact: Text = ..., user__email__contains: Text = ..., user__email__icontains: Text = ...,
        user__email__startswith: Text = ..., user__email__istartswith: Text = ..., user__email__endswith: Text = ...,
        user__email__iendswith: Text = ..., user__email__in: Several[Text] = ..., user__first_name: Many[Text] = ...,
        user__first_name__iexact: Text = ..., user__first_name__contains: Text = ..., user__first_name__icontains: Text = ...,
        user__first_name__startswith: Text = ..., user__first_name__istartswith: Text = ..., user__first_name__endswith: Text =
        ..., user__first_name__iendswith: Text = ..., user__first_name__in: Several[Text] = ..., user__last_name: Many[Text] =
        ..., user__last_name__iexact: Text = ..., user__last_name__contains: Text = ..., user__last_name__icontains: Text = ...,
        user__last_name__startswith: Text = ..., user__last_name__istartswith: Text = ..., user__last_name__endswith: Text = ...,
        user__last_name__iendswith: Text = ..., user__last_name__in: Several[Text] = ..., user__display_name: Many[Text] = ...,
        user__display_name__iexact: Text = ..., user__display_name__contains: Text = ..., user__display_name__icontains: Text =
        ..., user__display_name__startswith: Text = ..., user__display_name__istartswith: Text = ...,
        user__display_name__endswith: Text = ..., user__display_name__iendswith: Text = ..., user__display_name__in: Several[Text]
        = ..., user__is_active: Many[bool] = ..., user__is_active__in: Several[bool] = ..., user__date_joined: Many[Time] = ...,
        user__date_joined__gt: Time = ..., user__date_joined__gte: Time = ..., user__date_joined__lt: Time = ...,
        user__date_joined__lte: Time = ..., user__date_joined__range: Several[Time] = ..., user__date_joined__in: Several[Time] =
        ..., user__date_joined__date: Time = ..., user__date_joined__year: int = ..., user__date_joined__month: int = ...,
        user__profile__job_title: Many[Text] = ..., user__profile__job_title__iexact: Text = ...,
        user__profile__job_title__contains: Text = ..., user__profile__job_title__icontains: Text = ...,
        user__profile__job_title__startswith: Text = ..., user__profile__job_title__istartswith: Text = ...,
        user__profile__job_title__endswith: Text = ..., user__profile__job_title__iendswith: Text = ...,
        user__profile__job_title__in: Several[Text] = ..., user__profile__phone: Many[Text] = ..., user__profile__phone__iexact:
        Text = ..., user__profile__phone__contains: Text = ..., user__profile__phone__icontains: Text = ...,
        user__profile__phone__startswith: Text = ..., user__profile__phone__istartswith: Text = ...,
        user__profile__phone__endswith: Text = ..., user__profile__phone__iendswith: Text = ..., user__profile__phone__in:
        Several[Text] = ..., user__profile__phone__isnull: bool = ..., user__profile__skills__contains: Text = ...,
        user__profile__skills__in: Several[Text] = ..., user__profile__units: Many[Ref] = ..., user__profile__units__contains: Ref
        = ..., user__profile__units__in: Several[Ref] = ..., user__profile__units__isnull: bool = ..., user__profile__timezone:
        Many[Text] = ..., user__profile__timezone__iexact: Text = ..., user__profile__timezone__contains: Text = ...,
        user__profile__timezone__icontains: Text = ..., user__profile__timezone__startswith: Text = ...,
        user__profile__timezone__istartswith: Text = ..., user__profile__timezone__endswith: Text = ...,
        user__profile__timezone__iendswith: Text = ..., user__profile__timezone__in: Several[Text] = ..., user__profile__city:
        Many[Text] = ..., user__profile__city__iexact: Text = ..., user__profile__city__contains: Text = ...,
        user__profile__city__icontains: Text = ..., user__profile__city__startswith: Text = ..., user__profile__city__istartswith:
        Text = ..., user__profile__city__endswith: Text = ..., user__profile__city__iendswith: Text = ...,
        user__profile__city__in: Several[Text] = ..., user__profile__country: Many[Text] = ..., user__profile__country__iexact:
        Text = ..., user__profile__country__contains: Text = ..., user__profile__country__icontains: Text = ...,
        user__profile__country__startswith: Text = ..., user__profile__country__istartswith: Text = ...,
        user__profile__country__endswith: Text = ..., user__profile__country__iendswith: Text = ..., user__profile__country__in:
        Several[Text] = ..., user__trustgroups__contains: Text = ..., user__trustgroups__in: Several[Text] = ...,
        user__is_superuser: Many[bool] = ..., user__is_superuser__in: Several[bool] = ..., user__is_superuser__isnull: bool = ...,
        user__global_role: Many[Text] = ..., user__global_role__iexact: Text = ..., user__global_role__contains: Text = ...,
        user__global_role__icontains: Text = ..., user__global_role__startswith: Text = ..., user__global_role__istartswith: Text
        = ..., user__global_role__endswith: Text = ..., user__global_role__iendswith: Text = ..., user__global_role__in:
        Several[Text] = ..., user__global_role__isnull: bool = ..., user__manager: Many[Ref] = ..., user__manager__in:
        Several[Ref] = ..., user__manager__isnull: bool = ..., user__rate_limit: Many[int] = ..., user__rate_limit__gt: int = ...,
        user__rate_limit__gte: int = ..., user__rate_limit__lt: int = ..., user__rate_limit__lte: int = ...,
        user__rate_limit__range: Several[int] = ..., user__rate_limit__in: Several[int] = ..., user__rate_limit__isnull: bool =
        ..., user__calendar_created: Many[Time] = ..., user__calendar_created__gt: Time = ..., user__calendar_created__gte: Time =
        ..., user__calendar_created__lt: Time = ..., user__calendar_created__lte: Time = ..., user__calendar_created__range:
        Several[Time] = ..., user__calendar_created__in: Several[Time] = ..., user__calendar_created__date: Time = ...,
        user__calendar_created__year: int = ..., user__calendar_created__month: int = ..., user__calendar_created__isnull: bool =
        ...,
    ) -> R_co: ...

RoleMember = Literal[
    "id", "name", "slug", "permissions", "built_in",
]
RoleOrder = Literal[
    "id", "-id", "name", "-name", "slug", "-slug", "built_in", "-built_in",
]

class RoleList(Protocol[R_co]):
    def __call__(self, filters: Optional[Mapping[str, Any]] = ..., *,
        fields: Members[RoleMember] = ..., exclude: Members[RoleMember] = ..., page_size: int = ..., ordering: Ordered[RoleOrder]
        = ..., id: Many[int] = ..., id__gt: int = ..., id__gte: int = ..., id__lt: int = ..., id__lte: int = ..., id__range:
        Several[int] = ..., id__in: Several[int] = ..., name: Many[Text] = ..., name__iexact: Text = ..., name__contains: Text =
        ..., name__icontains: Text = ..., name__startswith: Text = ..., name__istartswith: Text = ..., name__endswith: Text = ...,
        name__iendswith: Text = ..., name__in: Several[Text] = ..., slug: Many[Text] = ..., slug__iexact: Text = ...,
        slug__contains: Text = ..., slug__icontains: Text = ..., slug__startswith: Text = ..., slug__istartswith: Text = ...,
        slug__endswith: Text = ..., slug__iendswith: Text = ..., slug__in: Several[Text] = ..., permissions__contains: Text = ...,
        permissions__in: Several[Text] = ..., built_in: Many[bool] = ..., built_in__in: Several[bool] = ...,
    ) -> R_co: ...

ServiceMember = Literal[
    "id", "name", "slug", "description", "link", "is_core", "owners", "owners__id", "owners__username", "owners__display_name",
    "skills_required", "skills_required__id", "skills_required__name", "skills_required__slug", "skills_desired",
    "skills_desired__id", "skills_desired__name", "skills_desired__slug",
]
ServiceOrder = Literal[
    "id", "-id", "name", "-name", "slug", "-slug", "description", "-description", "link", "-link", "is_core", "-is_core",
]

class ServiceList(Protocol[R_co]):
    def __call__(self, filters: Optional[Mapping[str, Any]] = ..., *,
        fields: Members[ServiceMember] = ..., exclude: Members[ServiceMember] = ..., page_size: int = ..., ordering:
        Ordered[ServiceOrder] = ..., id: Many[int] = ..., id__gt: int = ..., id__gte: int = ..., id__lt: int = ..., id__lte: int =
        ..., id__range: Several[int] = ..., id__in: Several[int] = ..., name: Many[Text] = ..., name__iexact: Text = ...,
        name__contains: Text = ..., name__icontains: Text = ..., name__startswith: Text = ..., name__istartswith: Text = ...,
        name__endswith: Text = ..., name__iendswith: Text = ..., name__in: Several[Text] = ..., slug: Many[Text] = ...,
        slug__iexact: Text = ..., slug__contains: Text = ..., slug__icontains: Text = ..., slug__startswith: Text = ...,
        slug__istartswith: Text = ..., slug__endswith: Text = ..., slug__iendswith: Text = ..., slug__in: Several[Text] = ...,
        description: Many[Text] = ..., description__iexact: Text = ..., description__contains: Text = ..., description__icontains:
        Text = ..., description__startswith: Text = ..., description__istartswith: Text = ..., description__endswith: Text = ...,
        description__iendswith: Text = ..., description__in: Several[Text] = ..., link: Many[Text] = ..., link__iexact: Text =
        ..., link__contains: Text = ..., link__icontains: Text = ..., link__startswith: Text = ..., link__istartswith: Text = ...,
        link__endswith: Text = ..., link__iendswith: Text = ..., link__in: Several[Text] = ..., is_core: Many[bool] = ...,
        is_core__in: Several[bool] = ..., owners: Many[Ref] = ..., owners__contains: Ref = ..., owners__in: Several[Ref] = ...,
        owners__isnull: bool = ..., skills_required: Many[Ref] = ..., skills_required__contains: Ref = ..., skills_required__in:
        Several[Ref] = ..., skills_required__isnull: bool = ..., skills_desired: Many[Ref] = ..., skills_desired__contains: Ref =
        ..., skills_desired__in: Several[Ref] = ..., skills_desired__isnull: bool = ..., owners__id: Many[int] = ...,
        owners__id__gt: int = ..., owners__id__gte: int = ..., owners__id__lt: int = ..., owners__id__lte: int = ...,
        owners__id__range: Several[int] = ..., owners__id__in: Several[int] = ..., owners__username: Many[Text] = ...,
        owners__username__iexact: Text = ..., owners__username__contains: Text = ..., owners__username__icontains: Text = ...,
        owners__username__startswith: Text = ..., owners__username__istartswith: Text = ..., owners__username__endswith: Text =
        ..., owners__username__iendswith: Text = ..., owners__username__in: Several[Text] = ..., owners__email: Many[Text] = ...,
        owners__email__iexact: Text = ..., owners__email__contains: Text = ..., owners__email__icontains: Text = ...,
        owners__email__startswith: Text = ..., owners__email__istartswith: Text = ..., owners__email__endswith: Text = ...,
        owners__email__iendswith: Text = ..., owners__email__in: Several[Text] = ..., owners__first_name: Many[Text] = ...,
        owners__first_name__iexact: Text = ..., owners__first_name__contains: Text = ..., owners__first_name__icontains: Text =
        ..., owners__first_name__startswith: Text = ..., owners__first_name__istartswith: Text = ...,
        owners__first_name__endswith: Text = ..., owners__first_name__iendswith: Text = ..., owners__first_name__in: Several[Text]
        = ..., owners__last_name: Many[Text] = ..., owners__last_name__iexact: Text = ..., owners__last_name__contains: Text =
        ..., owners__last_name__icontains: Text = ..., owners__last_name__startswith: Text = ..., owners__last_name__istartswith:
        Text = ..., owners__last_name__endswith: Text = ..., owners__last_name__iendswith: Text = ..., owners__last_name__in:
        Several[Text] = ..., owners__display_name: Many[Text] = ..., owners__display_name__iexact: Text = ...,
        owners__display_name__contains: Text = ..., owners__display_name__icontains: Text = ..., owners__display_name__startswith:
        Text = ..., owners__display_name__istartswith: Text = ..., owners__display_name__endswith: Text = ...,
        owners__display_name__iendswith: Text = ..., owners__display_name__in: Several[Text] = ..., owners__is_active: Many[bool]
        = ..., owners__is_active__in: Several[bool] = ..., owners__date_joined: Many[Time] = ..., owners__date_joined__gt: Time =
        ..., owners__date_joined__gte: Time = ..., owners__date_joined__lt: Time = ..., owners__date_joined__lte: Time = ...,
        owners__date_joined__range: Several[Time] = ..., owners__date_joined__in: Several[Time] = ..., owners__date_joined__date:
        Time = ..., owners__date_joined__year: int = ..., owners__date_joined__month: int = ..., owners__profile__job_title:
        Many[Text] = ..., owners__profile__job_title__iexact: Text = ..., owners__profile__job_title__contains: Text = ...,
        owners__profile__job_title__icontains: Text = ..., owners__profile__job_title__startswith: Text = ...,
        owners__profile__job_title__istartswith: Text = ..., owners__profile__job_title__endswith: Text = ...,
        owners__profile__job_title__iendswith: Text = ..., owners__profile__job_title__in: Several[Text] = ...,
        owners__profile__phone: Many[Text] = ..., owners__profile__phone__iexact: Text = ..., owners__profile__phone__contains:
        Text = ..., owners__profile__phone__icontains: Text = ..., owners__profile__phone__startswith: Text = ...,
        owners__profile__phone__istartswith: Text = ..., owners__profile__phone__endswith: Text = ...,
        owners__profile__phone__iendswith: Text = ..., owners__profile__phone__in: Several[Text] = ...,
        owners__profile__phone__isnull: bool = ..., owners__profile__skills__contains: Text = ..., owners__profile__skills__in:
        Several[Text] = ..., owners__profile__units: Many[Ref] = ..., owners__profile__units__contains: Ref = ...,
        owners__profile__units__in: Several[Ref] = ..., owners__profile__units__isnull: bool = ..., owners__profile__timezone:
        Many[Text] = ..., owners__profile__timezone__iexact: Text = ..., owners__profile__timezone__contains: Text = ...,
        owners__profile__timezone__icontains: Text = ..., owners__profile__timezone__startswith: Text = ...,
        owners__profile__timezone__istartswith: Text = ..., owners__profile__timezone__endswith: Text = ...,
        owners__profile__timezone__iendswith: Text = ..., owners__profile__timezone__in: Several[Text] = ...,
        owners__profile__city: Many[Text] = ..., owners__profile__city__iexact: Text = ..., owners__profile__city__contains: Text
        = ..., owners__profile__city__icontains: Text = ..., owners__profile__city__startswith: Text = ...,
        owners__profile__city__istartswith: Text = ..., owners__profile__city__endswith: Text = ...,
        owners__profile__city__iendswith: Text = ..., owners__profile__city__in: Several[Text] = ..., owners__profile__country:
        Many[Text] = ..., owners__profile__country__iexact: Text = ..., owners__profile__country__contains: Text = ...,
        owners__profile__country__icontains: Text = ..., owners__profile__country__startswith: Text = ...,
        owners__profile__country__istartswith: Text = ..., owners__profile__country__endswith: Text = ...,
        owners__profile__country__iendswith: Text = ..., owners__profile__country__in: Several[Text] = ...,
        owners__trustgroups__contains: Text = ..., owners__trustgroups__in: Several[Text] = ..., owners__is_superuser: Many[bool]
        = ..., owners__is_superuser__in: Several[bool] = ..., owners__is_superuser__isnull: bool = ..., owners__global_role:
        Many[Text] = ..., owners__global_role__iexact: Text = ..., owners__global_role__contains: Text = ...,
        owners__global_role__icontains: Text = ..., owners__global_role__startswith: Text = ..., owners__global_role__istartswith:
        Text = ..., owners__global_role__endswith: Text = ..., owners__global_role__iendswith: Text = ...,
        owners__global_role__in: Several[Text] = ..., owners__global_role__isnull: bool = ..., owners__manager: Many[Ref] = ...,
        owners__manager__in: Several[Ref] = ..., owners__manager__isnull: bool = ..., owners__rate_limit: Many[int] = ...,
        owners__rate_limit__gt: int = ..., owners__rate_limit__gte: int = ..., owners__rate_limit__lt: int = ...,
        owners__rate_limit__lte: int = ..., owners__rate_limit__range: Several[int] = ..., owners__rate_limit__in: Several[int] =
        ..., owners__rate_limit__isnull: bool = ..., owners__calendar_created: Many[Time] = ..., owners__calendar_created__gt:
        Time = ..., owners__calendar_created__gte: Time = ..., owners__calendar_created__lt: Time = ...,
        owners__calendar_created__lte: Time = ..., owners__calendar_created__range: Several[Time] = ...,
        owners__calendar_created__in: Several[Time] = ..., owners__calendar_created__date: Time = ...,
        owners__calendar_created__year: int = ..., owners__calendar_created__month: int = ..., owners__calendar_created__isnull:
        bool = ..., skills_required__id: Many[int] = ..., skills_required__id__gt: int = ..., skills_required__id__gte: int = ...,
        skills_required__id__lt: int = ..., skills_required__id__lte: int = ..., skills_required__id__range: Several[int] = ...,
        skills_required__id__in: Several[int] = ..., skills_required__name: Many[Text] = ..., skills_required__name__iexact: Text
        = ..., skills_required__name__contains: Text = ..., skills_required__name__icontains: Text = ...,
        skills_required__name__startswith: Text = ..., skills_required__name__istartswith: Text = ...,
        skills_required__name__endswith: Text = ..., skills_required__name__iendswith: Text = ..., skills_required__name__in:
        Several[Text] = ..., skills_required__slug: Many[Text] = ..., skills_required__slug__iexact: Text = ...,
        skills_required__slug__contains: Text = ..., skills_required__slug__icontains: Text = ...,
        skills_required__slug__startswith: Text = ..., skills_required__slug__istartswith: Text = ...,
        skills_required__slug__endswith: Text = ..., skills_required__slug__iendswith: Text = ..., skills_required__slug__in:
        Several[Text] = ..., skills_required__description: Many[Text] = ..., skills_required__description__iexact: Text = ...,
        skills_required__description__contains: Text = ..., skills_required__description__icontains: Text = ...,
        skills_required__description__startswith: Text = ..., skills_required__description__istartswith: Text = ...,
        skills_required__description__endswith: Text = ..., skills_required__description__iendswith: Text = ...,
        skills_required__description__in: Several[Text] = ..., skills_required__category: Many[Text] = ...,
        skills_required__category__iexact: Text = ..., skills_required__category__contains: Text = ...,
        skills_required__category__icontains: Text = ..., skills_required__category__startswith: Text = ...,
        skills_required__category__istartswith: Text = ..., skills_required__category__endswith: Text = ...,
        skills_required__category__iendswith: Text = ..., skills_required__category__in: Several[Text] = ..., skills_desired__id:
        Many[int] = ..., skills_desired__id__gt: int = ..., skills_desired__id__gte: int = ..., skills_desired__id__lt: int = ...,
        skills_desired__id__lte: int = ..., skills_desired__id__range: Several[int] = ..., skills_desired__id__in: Several[int] =
        ..., skills_desired__name: Many[Text] = ..., skills_desired__name__iexact: Text = ..., skills_desired__name__contains:
        Text = ..., skills_desired__name__icontains: Text = ..., skills_desired__name__startswith: Text = ...,
        skills_desired__name__istartswith: Text = ..., skills_desired__name__endswith: Text = ...,
        skills_desired__name__iendswith: Text = ..., skills_desired__name__in: Several[Text] = ..., skills_desired__slug:
        Many[Text] = ..., skills_desired__slug__iexact: Text = ..., skills_desired__slug__contains: Text = ...,
        skills_desired__slug__icontains: Text = ..., skills_desired__slug__startswith: Text = ...,
        skills_desired__slug__istartswith: Text = ..., skills_desired__slug__endswith: Text = ...,
        skills_desired__slug__iendswith: Text = ..., skills_desired__slug__in: Several[Text] = ..., skills_desired__description:
        Many[Text] = ..., skills_desired__description__iexact: Text = ..., skills_desired__description__contains: Text = ...,
        skills_desired__description__icontains: Text = ..., skills_desired__description__startswith: Text = ...,
        skills_desired__description__istartswith: Text = ..., skills_desired__description__endswith: Text = ...,
        skills_desired__description__iendswith: Text = ..., skills_desired__description__in: Several[Text] = ...,
        skills_desired__category: Many[Text] = ..., skills_desired__category__iexact: Text = ...,
        skills_desired__category__contains: Text = ..., skills_desired__category__icontains: Text = ...,
        skills_desired__category__startswith: Text = ..., skills_desired__category__istartswith: Text = ...,
        skills_desired__category__endswith: Text = ..., skills_desired__category__iendswith: Text = ...,
        skills_desired__category__in: Several[Text] = ...,
    ) -> R_co: ...

SkillMember = Literal[
    "id", "name", "slug", "description", "category",
]
SkillOrder = Literal[
    "id", "-id", "name", "-name", "slug", "-slug", "description", "-description", "category", "-category",
]

class SkillList(Protocol[R_co]):
    def __call__(self, filters: Optional[Mapping[str, Any]] = ..., *,
        fields: Members[SkillMember] = ..., exclude: Members[SkillMember] = ..., page_size: int = ..., ordering:
        Ordered[SkillOrder] = ..., id: Many[int] = ..., id__gt: int = ..., id__gte: int = ..., id__lt: int = ..., id__lte: int =
        ..., id__range: Several[int] = ..., id__in: Several[int] = ..., name: Many[Text] = ..., name__iexact: Text = ...,
        name__contains: Text = ..., name__icontains: Text = ..., name__startswith: Text = ..., name__istartswith: Text = ...,
        name__endswith: Text = ..., name__iendswith: Text = ..., name__in: Several[Text] = ..., slug: Many[Text] = ...,
        slug__iexact: Text = ..., slug__contains: Text = ..., slug__icontains: Text = ..., slug__startswith: Text = ...,
        slug__istartswith: Text = ..., slug__endswith: Text = ..., slug__iendswith: Text = ..., slug__in: Several[Text] = ...,
        description: Many[Text] = ..., description__iexact: Text = ..., description__contains: Text = ..., description__icontains:
        Text = ..., description__startswith: Text = ..., description__istartswith: Text = ..., description__endswith: Text = ...,
        description__iendswith: Text = ..., description__in: Several[Text] = ..., category: Many[Text] = ..., category__iexact:
        Text = ..., category__contains: Text = ..., category__icontains: Text = ..., category__startswith: Text = ...,
        category__istartswith: Text = ..., category__endswith: Text = ..., category__iendswith: Text = ..., category__in:
        Several[Text] = ...,
    ) -> R_co: ...

MemberOfATrustGroupMember = Literal[
    "id", "user", "user__id", "user__username", "user__display_name", "admin",
]
MemberOfATrustGroupOrder = Literal[
    "id", "-id", "user", "-user", "admin", "-admin", "user__id", "-user__id", "user__username", "-user__username", "user__email",
    "-user__email", "user__first_name", "-user__first_name", "user__last_name", "-user__last_name", "user__display_name",
    "-user__display_name", "user__is_active", "-user__is_active", "user__date_joined", "-user__date_joined",
    "user__profile__job_title", "-user__profile__job_title", "user__profile__phone", "-user__profile__phone",
    "user__profile__timezone", "-user__profile__timezone", "user__profile__city", "-user__profile__city",
    "user__profile__country", "-user__profile__country", "user__is_superuser", "-user__is_superuser", "user__global_role",
    "-user__global_role", "user__manager", "-user__manager", "user__rate_limit", "-user__rate_limit", "user__calendar_created",
    "-user__calendar_created", "user__manager__id", "-user__manager__id", "user__manager__username", "-user__manager__username",
    "user__manager__email", "-user__manager__email", "user__manager__first_name", "-user__manager__first_name",
    "user__manager__last_name", "-user__manager__last_name", "user__manager__display_name", "-user__manager__display_name",
    "user__manager__is_active", "-user__manager__is_active", "user__manager__date_joined", "-user__manager__date_joined",
    "user__manager__profile__job_title", "-user__manager__profile__job_title", "user__manager__profile__phone",
    "-user__manager__profile__phone", "user__manager__profile__timezone", "-user__manager__profile__timezone",
    "user__manager__profile__city", "-user__manager__profile__city", "user__manager__profile__country",
    "-user__manager__profile__country", "user__manager__is_superuser", "-user__manager__is_superuser",
    "user__manager__global_role", "-user__manager__global_role", "user__manager__manager", "-user__manager__manager",
    "user__manager__rate_limit", "-user__manager__rate_limit", "user__manager__calendar_created",
    "-user__manager__calendar_created",
]

class MemberOfATrustGroupList(Protocol[R_co]):
    def __call__(self, filters: Optional[Mapping[str, Any]] = ..., *,
        fields: Members[MemberOfATrustGroupMember] = ..., exclude: Members[MemberOfATrustGroupMember] = ..., page_size: int = ...,
        ordering: Ordered[MemberOfATrustGroupOrder] = ..., id: Many[int] = ..., id__gt: int = ..., id__gte: int = ..., id__lt: int
        = ..., id__lte: int = ..., id__range: Several[int] = ..., id__in: Several[int] = ..., user: Many[Ref] = ..., user__in:
        Several[Ref] = ..., admin: Many[bool] = ..., admin__in: Several[bool] = ..., user__id: Many[int] = ..., user__id__gt: int
        = ..., user__id__gte: int = ..., user__id__lt: int = ..., user__id__lte: int = ..., user__id__range: Several[int] = ...,
        user__id__in: Several[int] = ..., user__username: Many[Text] = ..., user__username__iexact: Text = ...,
        user__username__contains: Text = ..., user__username__icontains: Text = ..., user__username__startswith: Text = ...,
        user__username__istartswith: Text = ..., user__username__endswith: Text = ..., user__username__iendswith: Text = ...,
        user__username__in: Several[Text] = ..., user__email: Many[Text] = ..., user__email__iexact: Text = ...,
        user__email__contains: Text = ..., user__email__icontains: Text = ..., user__email__startswith: Text = ...,
        user__email__istartswith: Text = ..., user__email__endswith: Text = ..., user__email__iendswith: Text = ...,
        user__email__in: Several[Text] = ..., user__first_name: Many[Text] = ..., user__first_name__iexact: Text = ...,
        user__first_name__contains: Text = ..., user__first_name__icontains: Text = ..., user__first_name__startswith: Text = ...,
        user__first_name__istartswith: Text = ..., user__first_name__endswith: Text = ..., user__first_name__iendswith: Text =
        ..., user__first_name__in: Several[Text] = ..., user__last_name: Many[Text] = ..., user__last_name__iexact: Text = ...,
        user__last_name__contains: Text = ..., user__last_name__icontains: Text = ..., user__last_name__startswith: Text = ...,
        user__last_name__istartswith: Text = ..., user__last_name__endswith: Text = ..., user__last_name__iendswith: Text = ...,
        user__last_name__in: Several[Text] = ..., user__display_name: Many[Text] = ..., user__display_name__iexact: Text = ...,
        user__display_name__contains: Text = ..., user__display_name__icontains: Text = ..., user__display_name__startswith: Text
        = ..., user__display_name__istartswith: Text = ..., user__display_name__endswith: Text = ...,
        user__display_name__iendswith: Text = ..., user__display_name__in: Several[Text] = ..., user__is_active: Many[bool] = ...,
        user__is_active__in: Several[bool] = ..., user__date_joined: Many[Time] = ..., user__date_joined__gt: Time = ...,
        user__date_joined__gte: Time = ..., user__date_joined__lt: Time = ..., user__date_joined__lte: Time = ...,
        user__date_joined__range: Several[Time] = ..., user__date_joined__in: Several[Time] = ..., user__date_joined__date: Time =
        ..., user__date_joined__year: int = ..., user__date_joined__month: int = ..., user__profile__job_title: Many[Text] = ...,
        user__profile__job_title__iexact: Text = ..., user__profile__job_title__contains: Text = ...,
        user__profile__job_title__icontains: Text = ..., user__profile__job_title__startswith: Text = ...,
        user__profile__job_title__istartswith: Text = ..., user__profile__job_title__endswith: Text = ...,
        user__profile__job_title__iendswith: Text = ..., user__profile__job_title__in: Several[Text] = ..., user__profile__phone:
        Many[Text] = ..., user__profile__phone__iexact: Text = ..., user__profile__phone__contains: Text = ...,
        user__profile__phone__icontains: Text = ..., user__profile__phone__startswith: Text = ...,
        user__profile__phone__istartswith: Text = ..., user__profile__phone__endswith: Text = ...,
        user__profile__phone__iendswith: Text = ..., user__profile__phone__in: Several[Text] = ..., user__profile__phone__isnull:
        bool = ..., user__profile__skills__contains: Text = ..., user__profile__skills__in: Several[Text] = ...,
        user__profile__units: Many[Ref] = ..., user__profile__units__contains: Ref = ..., user__profile__units__in: Several[Ref] =
        ..., user__profile__units__isnull: bool = ..., user__profile__timezone: Many[Text] = ..., user__profile__timezone__iexact:
        Text = ..., user__profile__timezone__contains: Text = ..., user__profile__timezone__icontains: Text = ...,
        user__profile__timezone__startswith: Text = ..., user__profile__timezone__istartswith: Text = ...,
        user__profile__timezone__endswith: Text = ..., user__profile__timezone__iendswith: Text = ...,
        user__profile__timezone__in: Several[Text] = ..., user__profile__city: Many[Text] = ..., user__profile__city__iexact: Text
        = ..., user__profile__city__contains: Text = ..., user__profile__city__icontains: Text = ...,
        user__profile__city__startswith: Text = ..., user__profile__city__istartswith: Text = ..., user__profile__city__endswith:
        Text = ..., user__profile__city__iendswith: Text = ..., user__profile__city__in: Several[Text] = ...,
        user__profile__country: Many[Text] = ..., user__profile__country__iexact: Text = ..., user__profile__country__contains:
        Text = ..., user__profile__country__icontains: Text = ..., user__profile__country__startswith: Text = ...,
        user__profile__country__istartswith: Text = ..., user__profile__country__endswith: Text = ...,
        user__profile__country__iendswith: Text = ..., user__profile__country__in: Several[Text] = ...,
        user__trustgroups__contains: Text = ..., user__trustgroups__in: Several[Text] = ..., user__is_superuser: Many[bool] = ...,
        user__is_superuser__in: Several[bool] = ..., user__is_superuser__isnull: bool = ..., user__global_role: Many[Text] = ...,
        user__global_role__iexact: Text = ..., user__global_role__contains: Text = ..., user__global_role__icontains: Text = ...,
        user__global_role__startswith: Text = ..., user__global_role__istartswith: Text = ..., user__global_role__endswith: Text =
        ..., user__global_role__iendswith: Text = ..., user__global_role__in: Several[Text] = ..., user__global_role__isnull: bool
        = ..., user__manager: Many[Ref] = ..., user__manager__in: Several[Ref] = ..., user__manager__isnull: bool = ...,
        user__rate_limit: Many[int] = ..., user__rate_limit__gt: int = ..., user__rate_limit__gte: int = ...,
        user__rate_limit__lt: int = ..., user__rate_limit__lte: int = ..., user__rate_limit__range: Several[int] = ...,
        user__rate_limit__in: Several[int] = ..., user__rate_limit__isnull: bool = ..., user__calendar_created: Many[Time] = ...,
        user__calendar_created__gt: Time = ..., user__calendar_created__gte: Time = ..., user__calendar_created__lt: Time = ...,
        user__calendar_created__lte: Time = ..., user__calendar_created__range: Several[Time] = ..., user__calendar_created__in:
        Several[Time] = ..., user__calendar_created__date: Time = ..., user__calendar_created__year: int = ...,
        user__calendar_created__month: int = ..., user__calendar_created__isnull: bool = ...,
    ) -> R_co: ...

TrustGroupMember = Literal[
    "id", "name", "description", "members", "members__user", "members__admin",
]
TrustGroupOrder = Literal[
    "id", "-id", "name", "-name", "description", "-description",
]

class TrustGroupList(Protocol[R_co]):
    def __call__(self, filters: Optional[Mapping[str, Any]] = ..., *,
        fields: Members[TrustGroupMember] = ..., exclude: Members[TrustGroupMember] = ..., page_size: int = ..., ordering:
        Ordered[TrustGroupOrder] = ..., id: Many[int] = ..., id__gt: int = ..., id__gte: int = ..., id__lt: int = ..., id__lte:
        int = ..., id__range: Several[int] = ..., id__in: Several[int] = ..., name: Many[Text] = ..., name__iexact: Text = ...,
        name__contains: Text = ..., name__icontains: Text = ..., name__startswith: Text = ..., name__istartswith: Text = ...,
        name__endswith: Text = ..., name__iendswith: Text = ..., name__in: Several[Text] = ..., description: Many[Text] = ...,
        description__iexact: Text = ..., description__contains: Text = ..., description__icontains: Text = ...,
        description__startswith: Text = ..., description__istartswith: Text = ..., description__endswith: Text = ...,
        description__iendswith: Text = ..., description__in: Several[Text] = ..., members: Many[Ref] = ..., members__contains: Ref
        = ..., members__in: Several[Ref] = ..., members__isnull: bool = ..., members__id: Many[int] = ..., members__id__gt: int =
        ..., members__id__gte: int = ..., members__id__lt: int = ..., members__id__lte: int = ..., members__id__range:
        Several[int] = ..., members__id__in: Several[int] = ..., members__user: Many[Ref] = ..., members__user__in: Several[Ref] =
        ..., members__admin: Many[bool] = ..., members__admin__in: Several[bool] = ...,
    ) -> R_co: ...

ChangeOfAClientMember = Literal[
    "id", "at", "actor", "actor__id", "actor__username", "actor__display_name", "request_id", "action", "changes",
]
ChangeOfAClientOrder = Literal[
    "id", "-id", "at", "-at", "actor", "-actor", "request_id", "-request_id", "action", "-action", "actor__id", "-actor__id",
    "actor__username", "-actor__username", "actor__email", "-actor__email", "actor__first_name", "-actor__first_name",
    "actor__last_name", "-actor__last_name", "actor__display_name", "-actor__display_name", "actor__is_active",
    "-actor__is_active", "actor__date_joined", "-actor__date_joined", "actor__profile__job_title", "-actor__profile__job_title",
    "actor__profile__phone", "-actor__profile__phone", "actor__profile__timezone", "-actor__profile__timezone",
    "actor__profile__city", "-actor__profile__city", "actor__profile__country", "-actor__profile__country", "actor__is_superuser",
    "-actor__is_superuser", "actor__global_role", "-actor__global_role", "actor__manager", "-actor__manager", "actor__rate_limit",
    "-actor__rate_limit", "actor__calendar_created", "-actor__calendar_created", "actor__manager__id", "-actor__manager__id",
    "actor__manager__username", "-actor__manager__username", "actor__manager__email", "-actor__manager__email",
    "actor__manager__first_name", "-actor__manager__first_name", "actor__manager__last_name", "-actor__manager__last_name",
    "actor__manager__display_name", "-actor__manager__display_name", "actor__manager__is_active", "-actor__manager__is_active",
    "actor__manager__date_joined", "-actor__manager__date_joined", "actor__manager__profile__job_title",
    "-actor__manager__profile__job_title", "actor__manager__profile__phone", "-actor__manager__profile__phone",
    "actor__manager__profile__timezone", "-actor__manager__profile__timezone", "actor__manager__profile__city",
    "-actor__manager__profile__city", "actor__manager__profile__country", "-actor__manager__profile__country",
    "actor__manager__is_superuser", "-actor__manager__is_superuser", "actor__manager__global_role",
    "-actor__manager__global_role", "actor__manager__manager", "-actor__manager__manager", "actor__manager__rate_limit",
    "-actor__manager__rate_limit", "actor__manager__calendar_created", "-actor__manager__calendar_created",
]

class ChangeOfAClientList(Protocol[R_co]):
    def __call__(self, filters: Optional[Mapping[str, Any]] = ..., *,
        fields: Members[ChangeOfAClientMember] = ..., exclude: Members[ChangeOfAClientMember] = ..., page_size: int = ...,
        ordering: Ordered[ChangeOfAClientOrder] = ..., id: Many[int] = ..., id__gt: int = ..., id__gte: int = ..., id__lt: int =
        ..., id__lte: int = ..., id__range: Several[int] = ..., id__in: Several[int] = ..., at: Many[Time] = ..., at__gt: Time =
        ..., at__gte: Time = ..., at__lt: Time = ..., at__lte: Time = ..., at__range: Several[Time] = ..., at__in: Several[Time] =
        ..., at__date: Time = ..., at__year: int = ..., at__month: int = ..., actor: Many[Ref] = ..., actor__in: Several[Ref] =
        ..., actor__isnull: bool = ..., request_id: Many[Text] = ..., request_id__iexact: Text = ..., request_id__contains: Text =
        ..., request_id__icontains: Text = ..., request_id__startswith: Text = ..., request_id__istartswith: Text = ...,
        request_id__endswith: Text = ..., request_id__iendswith: Text = ..., request_id__in: Several[Text] = ..., action:
        Many[Text] = ..., action__iexact: Text = ..., action__contains: Text = ..., action__icontains: Text = ...,
        action__startswith: Text = ..., action__istartswith: Text = ..., action__endswith: Text = ..., action__iendswith: Text =
        ..., action__in: Several[Text] = ..., actor__id: Many[int] = ..., actor__id__gt: int = ..., actor__id__gte: int = ...,
        actor__id__lt: int = ..., actor__id__lte: int = ..., actor__id__range: Several[int] = ..., actor__id__in: Several[int] =
        ..., actor__id__isnull: bool = ..., actor__username: Many[Text] = ..., actor__username__iexact: Text = ...,
        actor__username__contains: Text = ..., actor__username__icontains: Text = ..., actor__username__startswith: Text = ...,
        actor__username__istartswith: Text = ..., actor__username__endswith: Text = ..., actor__username__iendswith: Text = ...,
        actor__username__in: Several[Text] = ..., actor__username__isnull: bool = ..., actor__email: Many[Text] = ...,
        actor__email__iexact: Text = ..., actor__email__contains: Text = ..., actor__email__icontains: Text = ...,
        actor__email__startswith: Text = ..., actor__email__istartswith: Text = ..., actor__email__endswith: Text = ...,
        actor__email__iendswith: Text = ..., actor__email__in: Several[Text] = ..., actor__email__isnull: bool = ...,
        actor__first_name: Many[Text] = ..., actor__first_name__iexact: Text = ..., actor__first_name__contains: Text = ...,
        actor__first_name__icontains: Text = ..., actor__first_name__startswith: Text = ..., actor__first_name__istartswith: Text
        = ..., actor__first_name__endswith: Text = ..., actor__first_name__iendswith: Text = ..., actor__first_name__in:
        Several[Text] = ..., actor__first_name__isnull: bool = ..., actor__last_name: Many[Text] = ..., actor__last_name__iexact:
        Text = ..., actor__last_name__contains: Text = ..., actor__last_name__icontains: Text = ..., actor__last_name__startswith:
        Text = ..., actor__last_name__istartswith: Text = ..., actor__last_name__endswith: Text = ...,
        actor__last_name__iendswith: Text = ..., actor__last_name__in: Several[Text] = ..., actor__last_name__isnull: bool = ...,
        actor__display_name: Many[Text] = ..., actor__display_name__iexact: Text = ..., actor__display_name__contains: Text = ...,
        actor__display_name__icontains: Text = ..., actor__display_name__startswith: Text = ..., actor__display_name__istartswith:
        Text = ..., actor__display_name__endswith: Text = ..., actor__display_name__iendswith: Text = ...,
        actor__display_name__in: Several[Text] = ..., actor__display_name__isnull: bool = ..., actor__is_active: Many[bool] = ...,
        actor__is_active__in: Several[bool] = ..., actor__is_active__isnull: bool = ..., actor__date_joined: Many[Time] = ...,
        actor__date_joined__gt: Time = ..., actor__date_joined__gte: Time = ..., actor__date_joined__lt: Time = ...,
        actor__date_joined__lte: Time = ..., actor__date_joined__range: Several[Time] = ..., actor__date_joined__in: Several[Time]
        = ..., actor__date_joined__date: Time = ..., actor__date_joined__year: int = ..., actor__date_joined__month: int = ...,
        actor__date_joined__isnull: bool = ..., actor__profile__job_title: Many[Text] = ..., actor__profile__job_title__iexact:
        Text = ..., actor__profile__job_title__contains: Text = ..., actor__profile__job_title__icontains: Text = ...,
        actor__profile__job_title__startswith: Text = ..., actor__profile__job_title__istartswith: Text = ...,
        actor__profile__job_title__endswith: Text = ..., actor__profile__job_title__iendswith: Text = ...,
        actor__profile__job_title__in: Several[Text] = ..., actor__profile__job_title__isnull: bool = ..., actor__profile__phone:
        Many[Text] = ..., actor__profile__phone__iexact: Text = ..., actor__profile__phone__contains: Text = ...,
        actor__profile__phone__icontains: Text = ..., actor__profile__phone__startswith: Text = ...,
        actor__profile__phone__istartswith: Text = ..., actor__profile__phone__endswith: Text = ...,
        actor__profile__phone__iendswith: Text = ..., actor__profile__phone__in: Several[Text] = ...,
        actor__profile__phone__isnull: bool = ..., actor__profile__skills__contains: Text = ..., actor__profile__skills__in:
        Several[Text] = ..., actor__profile__units: Many[Ref] = ..., actor__profile__units__contains: Ref = ...,
        actor__profile__units__in: Several[Ref] = ..., actor__profile__units__isnull: bool = ..., actor__profile__timezone:
        Many[Text] = ..., actor__profile__timezone__iexact: Text = ..., actor__profile__timezone__contains: Text = ...,
        actor__profile__timezone__icontains: Text = ..., actor__profile__timezone__startswith: Text = ...,
        actor__profile__timezone__istartswith: Text = ..., actor__profile__timezone__endswith: Text = ...,
        actor__profile__timezone__iendswith: Text = ..., actor__profile__timezone__in: Several[Text] = ...,
        actor__profile__timezone__isnull: bool = ..., actor__profile__city: Many[Text] = ..., actor__profile__city__iexact: Text =
        ..., actor__profile__city__contains: Text = ..., actor__profile__city__icontains: Text = ...,
        actor__profile__city__startswith: Text = ..., actor__profile__city__istartswith: Text = ...,
        actor__profile__city__endswith: Text = ..., actor__profile__city__iendswith: Text = ..., actor__profile__city__in:
        Several[Text] = ..., actor__profile__city__isnull: bool = ..., actor__profile__country: Many[Text] = ...,
        actor__profile__country__iexact: Text = ..., actor__profile__country__contains: Text = ...,
        actor__profile__country__icontains: Text = ..., actor__profile__country__startswith: Text = ...,
        actor__profile__country__istartswith: Text = ..., actor__profile__country__endswith: Text = ...,
        actor__profile__country__iendswith: Text = ..., actor__profile__country__in: Several[Text] = ...,
        actor__profile__country__isnull: bool = ..., actor__trustgroups__contains: Text = ..., actor__trustgroups__in:
        Several[Text] = ..., actor__is_superuser: Many[bool] = ..., actor__is_superuser__in: Several[bool] = ...,
        actor__is_superuser__isnull: bool = ..., actor__global_role: Many[Text] = ..., actor__global_role__iexact: Text = ...,
        actor__global_role__contains: Text = ..., actor__global_role__icontains: Text = ..., actor__global_role__startswith: Text
        = ..., actor__global_role__istartswith: Text = ..., actor__global_role__endswith: Text = ...,
        actor__global_role__iendswith: Text = ..., actor__global_role__in: Several[Text] = ..., actor__global_role__isnull: bool =
        ..., actor__manager: Many[Ref] = ..., actor__manager__in: Several[Ref] = ..., actor__manager__isnull: bool = ...,
        actor__rate_limit: Many[int] = ..., actor__rate_limit__gt: int = ..., actor__rate_limit__gte: int = ...,
        actor__rate_limit__lt: int = ..., actor__rate_limit__lte: int = ..., actor__rate_limit__range: Several[int] = ...,
        actor__rate_limit__in: Several[int] = ..., actor__rate_limit__isnull: bool = ..., actor__calendar_created: Many[Time] =
        ..., actor__calendar_created__gt: Time = ..., actor__calendar_created__gte: Time = ..., actor__calendar_created__lt: Time
        = ..., actor__calendar_created__lte: Time = ..., actor__calendar_created__range: Several[Time] = ...,
        actor__calendar_created__in: Several[Time] = ..., actor__calendar_created__date: Time = ...,
        actor__calendar_created__year: int = ..., actor__calendar_created__month: int = ..., actor__calendar_created__isnull: bool
        = ...,
    ) -> R_co: ...

ChangeOfAJobMember = Literal[
    "id", "at", "actor", "actor__id", "actor__username", "actor__display_name", "request_id", "action", "changes",
]
ChangeOfAJobOrder = Literal[
    "id", "-id", "at", "-at", "actor", "-actor", "request_id", "-request_id", "action", "-action", "actor__id", "-actor__id",
    "actor__username", "-actor__username", "actor__email", "-actor__email", "actor__first_name", "-actor__first_name",
    "actor__last_name", "-actor__last_name", "actor__display_name", "-actor__display_name", "actor__is_active",
    "-actor__is_active", "actor__date_joined", "-actor__date_joined", "actor__profile__job_title", "-actor__profile__job_title",
    "actor__profile__phone", "-actor__profile__phone", "actor__profile__timezone", "-actor__profile__timezone",
    "actor__profile__city", "-actor__profile__city", "actor__profile__country", "-actor__profile__country", "actor__is_superuser",
    "-actor__is_superuser", "actor__global_role", "-actor__global_role", "actor__manager", "-actor__manager", "actor__rate_limit",
    "-actor__rate_limit", "actor__calendar_created", "-actor__calendar_created", "actor__manager__id", "-actor__manager__id",
    "actor__manager__username", "-actor__manager__username", "actor__manager__email", "-actor__manager__email",
    "actor__manager__first_name", "-actor__manager__first_name", "actor__manager__last_name", "-actor__manager__last_name",
    "actor__manager__display_name", "-actor__manager__display_name", "actor__manager__is_active", "-actor__manager__is_active",
    "actor__manager__date_joined", "-actor__manager__date_joined", "actor__manager__profile__job_title",
    "-actor__manager__profile__job_title", "actor__manager__profile__phone", "-actor__manager__profile__phone",
    "actor__manager__profile__timezone", "-actor__manager__profile__timezone", "actor__manager__profile__city",
    "-actor__manager__profile__city", "actor__manager__profile__country", "-actor__manager__profile__country",
    "actor__manager__is_superuser", "-actor__manager__is_superuser", "actor__manager__global_role",
    "-actor__manager__global_role", "actor__manager__manager", "-actor__manager__manager", "actor__manager__rate_limit",
    "-actor__manager__rate_limit", "actor__manager__calendar_created", "-actor__manager__calendar_created",
]

class ChangeOfAJobList(Protocol[R_co]):
    def __call__(self, filters: Optional[Mapping[str, Any]] = ..., *,
        fields: Members[ChangeOfAJobMember] = ..., exclude: Members[ChangeOfAJobMember] = ..., page_size: int = ..., ordering:
        Ordered[ChangeOfAJobOrder] = ..., id: Many[int] = ..., id__gt: int = ..., id__gte: int = ..., id__lt: int = ..., id__lte:
        int = ..., id__range: Several[int] = ..., id__in: Several[int] = ..., at: Many[Time] = ..., at__gt: Time = ..., at__gte:
        Time = ..., at__lt: Time = ..., at__lte: Time = ..., at__range: Several[Time] = ..., at__in: Several[Time] = ...,
        at__date: Time = ..., at__year: int = ..., at__month: int = ..., actor: Many[Ref] = ..., actor__in: Several[Ref] = ...,
        actor__isnull: bool = ..., request_id: Many[Text] = ..., request_id__iexact: Text = ..., request_id__contains: Text = ...,
        request_id__icontains: Text = ..., request_id__startswith: Text = ..., request_id__istartswith: Text = ...,
        request_id__endswith: Text = ..., request_id__iendswith: Text = ..., request_id__in: Several[Text] = ..., action:
        Many[Text] = ..., action__iexact: Text = ..., action__contains: Text = ..., action__icontains: Text = ...,
        action__startswith: Text = ..., action__istartswith: Text = ..., action__endswith: Text = ..., action__iendswith: Text =
        ..., action__in: Several[Text] = ..., actor__id: Many[int] = ..., actor__id__gt: int = ..., actor__id__gte: int = ...,
        actor__id__lt: int = ..., actor__id__lte: int = ..., actor__id__range: Several[int] = ..., actor__id__in: Several[int] =
        ..., actor__id__isnull: bool = ..., actor__username: Many[Text] = ..., actor__username__iexact: Text = ...,
        actor__username__contains: Text = ..., actor__username__icontains: Text = ..., actor__username__startswith: Text = ...,
        actor__username__istartswith: Text = ..., actor__username__endswith: Text = ..., actor__username__iendswith: Text = ...,
        actor__username__in: Several[Text] = ..., actor__username__isnull: bool = ..., actor__email: Many[Text] = ...,
        actor__email__iexact: Text = ..., actor__email__contains: Text = ..., actor__email__icontains: Text = ...,
        actor__email__startswith: Text = ..., actor__email__istartswith: Text = ..., actor__email__endswith: Text = ...,
        actor__email__iendswith: Text = ..., actor__email__in: Several[Text] = ..., actor__email__isnull: bool = ...,
        actor__first_name: Many[Text] = ..., actor__first_name__iexact: Text = ..., actor__first_name__contains: Text = ...,
        actor__first_name__icontains: Text = ..., actor__first_name__startswith: Text = ..., actor__first_name__istartswith: Text
        = ..., actor__first_name__endswith: Text = ..., actor__first_name__iendswith: Text = ..., actor__first_name__in:
        Several[Text] = ..., actor__first_name__isnull: bool = ..., actor__last_name: Many[Text] = ..., actor__last_name__iexact:
        Text = ..., actor__last_name__contains: Text = ..., actor__last_name__icontains: Text = ..., actor__last_name__startswith:
        Text = ..., actor__last_name__istartswith: Text = ..., actor__last_name__endswith: Text = ...,
        actor__last_name__iendswith: Text = ..., actor__last_name__in: Several[Text] = ..., actor__last_name__isnull: bool = ...,
        actor__display_name: Many[Text] = ..., actor__display_name__iexact: Text = ..., actor__display_name__contains: Text = ...,
        actor__display_name__icontains: Text = ..., actor__display_name__startswith: Text = ..., actor__display_name__istartswith:
        Text = ..., actor__display_name__endswith: Text = ..., actor__display_name__iendswith: Text = ...,
        actor__display_name__in: Several[Text] = ..., actor__display_name__isnull: bool = ..., actor__is_active: Many[bool] = ...,
        actor__is_active__in: Several[bool] = ..., actor__is_active__isnull: bool = ..., actor__date_joined: Many[Time] = ...,
        actor__date_joined__gt: Time = ..., actor__date_joined__gte: Time = ..., actor__date_joined__lt: Time = ...,
        actor__date_joined__lte: Time = ..., actor__date_joined__range: Several[Time] = ..., actor__date_joined__in: Several[Time]
        = ..., actor__date_joined__date: Time = ..., actor__date_joined__year: int = ..., actor__date_joined__month: int = ...,
        actor__date_joined__isnull: bool = ..., actor__profile__job_title: Many[Text] = ..., actor__profile__job_title__iexact:
        Text = ..., actor__profile__job_title__contains: Text = ..., actor__profile__job_title__icontains: Text = ...,
        actor__profile__job_title__startswith: Text = ..., actor__profile__job_title__istartswith: Text = ...,
        actor__profile__job_title__endswith: Text = ..., actor__profile__job_title__iendswith: Text = ...,
        actor__profile__job_title__in: Several[Text] = ..., actor__profile__job_title__isnull: bool = ..., actor__profile__phone:
        Many[Text] = ..., actor__profile__phone__iexact: Text = ..., actor__profile__phone__contains: Text = ...,
        actor__profile__phone__icontains: Text = ..., actor__profile__phone__startswith: Text = ...,
        actor__profile__phone__istartswith: Text = ..., actor__profile__phone__endswith: Text = ...,
        actor__profile__phone__iendswith: Text = ..., actor__profile__phone__in: Several[Text] = ...,
        actor__profile__phone__isnull: bool = ..., actor__profile__skills__contains: Text = ..., actor__profile__skills__in:
        Several[Text] = ..., actor__profile__units: Many[Ref] = ..., actor__profile__units__contains: Ref = ...,
        actor__profile__units__in: Several[Ref] = ..., actor__profile__units__isnull: bool = ..., actor__profile__timezone:
        Many[Text] = ..., actor__profile__timezone__iexact: Text = ..., actor__profile__timezone__contains: Text = ...,
        actor__profile__timezone__icontains: Text = ..., actor__profile__timezone__startswith: Text = ...,
        actor__profile__timezone__istartswith: Text = ..., actor__profile__timezone__endswith: Text = ...,
        actor__profile__timezone__iendswith: Text = ..., actor__profile__timezone__in: Several[Text] = ...,
        actor__profile__timezone__isnull: bool = ..., actor__profile__city: Many[Text] = ..., actor__profile__city__iexact: Text =
        ..., actor__profile__city__contains: Text = ..., actor__profile__city__icontains: Text = ...,
        actor__profile__city__startswith: Text = ..., actor__profile__city__istartswith: Text = ...,
        actor__profile__city__endswith: Text = ..., actor__profile__city__iendswith: Text = ..., actor__profile__city__in:
        Several[Text] = ..., actor__profile__city__isnull: bool = ..., actor__profile__country: Many[Text] = ...,
        actor__profile__country__iexact: Text = ..., actor__profile__country__contains: Text = ...,
        actor__profile__country__icontains: Text = ..., actor__profile__country__startswith: Text = ...,
        actor__profile__country__istartswith: Text = ..., actor__profile__country__endswith: Text = ...,
        actor__profile__country__iendswith: Text = ..., actor__profile__country__in: Several[Text] = ...,
        actor__profile__country__isnull: bool = ..., actor__trustgroups__contains: Text = ..., actor__trustgroups__in:
        Several[Text] = ..., actor__is_superuser: Many[bool] = ..., actor__is_superuser__in: Several[bool] = ...,
        actor__is_superuser__isnull: bool = ..., actor__global_role: Many[Text] = ..., actor__global_role__iexact: Text = ...,
        actor__global_role__contains: Text = ..., actor__global_role__icontains: Text = ..., actor__global_role__startswith: Text
        = ..., actor__global_role__istartswith: Text = ..., actor__global_role__endswith: Text = ...,
        actor__global_role__iendswith: Text = ..., actor__global_role__in: Several[Text] = ..., actor__global_role__isnull: bool =
        ..., actor__manager: Many[Ref] = ..., actor__manager__in: Several[Ref] = ..., actor__manager__isnull: bool = ...,
        actor__rate_limit: Many[int] = ..., actor__rate_limit__gt: int = ..., actor__rate_limit__gte: int = ...,
        actor__rate_limit__lt: int = ..., actor__rate_limit__lte: int = ..., actor__rate_limit__range: Several[int] = ...,
        actor__rate_limit__in: Several[int] = ..., actor__rate_limit__isnull: bool = ..., actor__calendar_created: Many[Time] =
        ..., actor__calendar_created__gt: Time = ..., actor__calendar_created__gte: Time = ..., actor__calendar_created__lt: Time
        = ..., actor__calendar_created__lte: Time = ..., actor__calendar_created__range: Several[Time] = ...,
        actor__calendar_created__in: Several[Time] = ..., actor__calendar_created__date: Time = ...,
        actor__calendar_created__year: int = ..., actor__calendar_created__month: int = ..., actor__calendar_created__isnull: bool
        = ...,
    ) -> R_co: ...

ChangeOfAOrganisationalUnitMember = Literal[
    "id", "at", "actor", "actor__id", "actor__username", "actor__display_name", "request_id", "action", "changes",
]
ChangeOfAOrganisationalUnitOrder = Literal[
    "id", "-id", "at", "-at", "actor", "-actor", "request_id", "-request_id", "action", "-action", "actor__id", "-actor__id",
    "actor__username", "-actor__username", "actor__email", "-actor__email", "actor__first_name", "-actor__first_name",
    "actor__last_name", "-actor__last_name", "actor__display_name", "-actor__display_name", "actor__is_active",
    "-actor__is_active", "actor__date_joined", "-actor__date_joined", "actor__profile__job_title", "-actor__profile__job_title",
    "actor__profile__phone", "-actor__profile__phone", "actor__profile__timezone", "-actor__profile__timezone",
    "actor__profile__city", "-actor__profile__city", "actor__profile__country", "-actor__profile__country", "actor__is_superuser",
    "-actor__is_superuser", "actor__global_role", "-actor__global_role", "actor__manager", "-actor__manager", "actor__rate_limit",
    "-actor__rate_limit", "actor__calendar_created", "-actor__calendar_created", "actor__manager__id", "-actor__manager__id",
    "actor__manager__username", "-actor__manager__username", "actor__manager__email", "-actor__manager__email",
    "actor__manager__first_name", "-actor__manager__first_name", "actor__manager__last_name", "-actor__manager__last_name",
    "actor__manager__display_name", "-actor__manager__display_name", "actor__manager__is_active", "-actor__manager__is_active",
    "actor__manager__date_joined", "-actor__manager__date_joined", "actor__manager__profile__job_title",
    "-actor__manager__profile__job_title", "actor__manager__profile__phone", "-actor__manager__profile__phone",
    "actor__manager__profile__timezone", "-actor__manager__profile__timezone", "actor__manager__profile__city",
    "-actor__manager__profile__city", "actor__manager__profile__country", "-actor__manager__profile__country",
    "actor__manager__is_superuser", "-actor__manager__is_superuser", "actor__manager__global_role",
    "-actor__manager__global_role", "actor__manager__manager", "-actor__manager__manager", "actor__manager__rate_limit",
    "-actor__manager__rate_limit", "actor__manager__calendar_created", "-actor__manager__calendar_created",
]

class ChangeOfAOrganisationalUnitList(Protocol[R_co]):
    def __call__(self, filters: Optional[Mapping[str, Any]] = ..., *,
        fields: Members[ChangeOfAOrganisationalUnitMember] = ..., exclude: Members[ChangeOfAOrganisationalUnitMember] = ...,
        page_size: int = ..., ordering: Ordered[ChangeOfAOrganisationalUnitOrder] = ..., id: Many[int] = ..., id__gt: int = ...,
        id__gte: int = ..., id__lt: int = ..., id__lte: int = ..., id__range: Several[int] = ..., id__in: Several[int] = ..., at:
        Many[Time] = ..., at__gt: Time = ..., at__gte: Time = ..., at__lt: Time = ..., at__lte: Time = ..., at__range:
        Several[Time] = ..., at__in: Several[Time] = ..., at__date: Time = ..., at__year: int = ..., at__month: int = ..., actor:
        Many[Ref] = ..., actor__in: Several[Ref] = ..., actor__isnull: bool = ..., request_id: Many[Text] = ...,
        request_id__iexact: Text = ..., request_id__contains: Text = ..., request_id__icontains: Text = ...,
        request_id__startswith: Text = ..., request_id__istartswith: Text = ..., request_id__endswith: Text = ...,
        request_id__iendswith: Text = ..., request_id__in: Several[Text] = ..., action: Many[Text] = ..., action__iexact: Text =
        ..., action__contains: Text = ..., action__icontains: Text = ..., action__startswith: Text = ..., action__istartswith:
        Text = ..., action__endswith: Text = ..., action__iendswith: Text = ..., action__in: Several[Text] = ..., actor__id:
        Many[int] = ..., actor__id__gt: int = ..., actor__id__gte: int = ..., actor__id__lt: int = ..., actor__id__lte: int = ...,
        actor__id__range: Several[int] = ..., actor__id__in: Several[int] = ..., actor__id__isnull: bool = ..., actor__username:
        Many[Text] = ..., actor__username__iexact: Text = ..., actor__username__contains: Text = ..., actor__username__icontains:
        Text = ..., actor__username__startswith: Text = ..., actor__username__istartswith: Text = ..., actor__username__endswith:
        Text = ..., actor__username__iendswith: Text = ..., actor__username__in: Several[Text] = ..., actor__username__isnull:
        bool = ..., actor__email: Many[Text] = ..., actor__email__iexact: Text = ..., actor__email__contains: Text = ...,
        actor__email__icontains: Text = ..., actor__email__startswith: Text = ..., actor__email__istartswith: Text = ...,
        actor__email__endswith: Text = ..., actor__email__iendswith: Text = ..., actor__email__in: Several[Text] = ...,
        actor__email__isnull: bool = ..., actor__first_name: Many[Text] = ..., actor__first_name__iexact: Text = ...,
        actor__first_name__contains: Text = ..., actor__first_name__icontains: Text = ..., actor__first_name__startswith: Text =
        ..., actor__first_name__istartswith: Text = ..., actor__first_name__endswith: Text = ..., actor__first_name__iendswith:
        Text = ..., actor__first_name__in: Several[Text] = ..., actor__first_name__isnull: bool = ..., actor__last_name:
        Many[Text] = ..., actor__last_name__iexact: Text = ..., actor__last_name__contains: Text = ...,
        actor__last_name__icontains: Text = ..., actor__last_name__startswith: Text = ..., actor__last_name__istartswith: Text =
        ..., actor__last_name__endswith: Text = ..., actor__last_name__iendswith: Text = ..., actor__last_name__in: Several[Text]
        = ..., actor__last_name__isnull: bool = ..., actor__display_name: Many[Text] = ..., actor__display_name__iexact: Text =
        ..., actor__display_name__contains: Text = ..., actor__display_name__icontains: Text = ...,
        actor__display_name__startswith: Text = ..., actor__display_name__istartswith: Text = ..., actor__display_name__endswith:
        Text = ..., actor__display_name__iendswith: Text = ..., actor__display_name__in: Several[Text] = ...,
        actor__display_name__isnull: bool = ..., actor__is_active: Many[bool] = ..., actor__is_active__in: Several[bool] = ...,
        actor__is_active__isnull: bool = ..., actor__date_joined: Many[Time] = ..., actor__date_joined__gt: Time = ...,
        actor__date_joined__gte: Time = ..., actor__date_joined__lt: Time = ..., actor__date_joined__lte: Time = ...,
        actor__date_joined__range: Several[Time] = ..., actor__date_joined__in: Several[Time] = ..., actor__date_joined__date:
        Time = ..., actor__date_joined__year: int = ..., actor__date_joined__month: int = ..., actor__date_joined__isnull: bool =
        ..., actor__profile__job_title: Many[Text] = ..., actor__profile__job_title__iexact: Text = ...,
        actor__profile__job_title__contains: Text = ..., actor__profile__job_title__icontains: Text = ...,
        actor__profile__job_title__startswith: Text = ..., actor__profile__job_title__istartswith: Text = ...,
        actor__profile__job_title__endswith: Text = ..., actor__profile__job_title__iendswith: Text = ...,
        actor__profile__job_title__in: Several[Text] = ..., actor__profile__job_title__isnull: bool = ..., actor__profile__phone:
        Many[Text] = ..., actor__profile__phone__iexact: Text = ..., actor__profile__phone__contains: Text = ...,
        actor__profile__phone__icontains: Text = ..., actor__profile__phone__startswith: Text = ...,
        actor__profile__phone__istartswith: Text = ..., actor__profile__phone__endswith: Text = ...,
        actor__profile__phone__iendswith: Text = ..., actor__profile__phone__in: Several[Text] = ...,
        actor__profile__phone__isnull: bool = ..., actor__profile__skills__contains: Text = ..., actor__profile__skills__in:
        Several[Text] = ..., actor__profile__units: Many[Ref] = ..., actor__profile__units__contains: Ref = ...,
        actor__profile__units__in: Several[Ref] = ..., actor__profile__units__isnull: bool = ..., actor__profile__timezone:
        Many[Text] = ..., actor__profile__timezone__iexact: Text = ..., actor__profile__timezone__contains: Text = ...,
        actor__profile__timezone__icontains: Text = ..., actor__profile__timezone__startswith: Text = ...,
        actor__profile__timezone__istartswith: Text = ..., actor__profile__timezone__endswith: Text = ...,
        actor__profile__timezone__iendswith: Text = ..., actor__profile__timezone__in: Several[Text] = ...,
        actor__profile__timezone__isnull: bool = ..., actor__profile__city: Many[Text] = ..., actor__profile__city__iexact: Text =
        ..., actor__profile__city__contains: Text = ..., actor__profile__city__icontains: Text = ...,
        actor__profile__city__startswith: Text = ..., actor__profile__city__istartswith: Text = ...,
        actor__profile__city__endswith: Text = ..., actor__profile__city__iendswith: Text = ..., actor__profile__city__in:
        Several[Text] = ..., actor__profile__city__isnull: bool = ..., actor__profile__country: Many[Text] = ...,
        actor__profile__country__iexact: Text = ..., actor__profile__country__contains: Text = ...,
        actor__profile__country__icontains: Text = ..., actor__profile__country__startswith: Text = ...,
        actor__profile__country__istartswith: Text = ..., actor__profile__country__endswith: Text = ...,
        actor__profile__country__iendswith: Text = ..., actor__profile__country__in: Several[Text] = ...,
        actor__profile__country__isnull: bool = ..., actor__trustgroups__contains: Text = ..., actor__trustgroups__in:
        Several[Text] = ..., actor__is_superuser: Many[bool] = ..., actor__is_superuser__in: Several[bool] = ...,
        actor__is_superuser__isnull: bool = ..., actor__global_role: Many[Text] = ..., actor__global_role__iexact: Text = ...,
        actor__global_role__contains: Text = ..., actor__global_role__icontains: Text = ..., actor__global_role__startswith: Text
        = ..., actor__global_role__istartswith: Text = ..., actor__global_role__endswith: Text = ...,
        actor__global_role__iendswith: Text = ..., actor__global_role__in: Several[Text] = ..., actor__global_role__isnull: bool =
        ..., actor__manager: Many[Ref] = ..., actor__manager__in: Several[Ref] = ..., actor__manager__isnull: bool = ...,
        actor__rate_limit: Many[int] = ..., actor__rate_limit__gt: int = ..., actor__rate_limit__gte: int = ...,
        actor__rate_limit__lt: int = ..., actor__rate_limit__lte: int = ..., actor__rate_limit__range: Several[int] = ...,
        actor__rate_limit__in: Several[int] = ..., actor__rate_limit__isnull: bool = ..., actor__calendar_created: Many[Time] =
        ..., actor__calendar_created__gt: Time = ..., actor__calendar_created__gte: Time = ..., actor__calendar_created__lt: Time
        = ..., actor__calendar_created__lte: Time = ..., actor__calendar_created__range: Several[Time] = ...,
        actor__calendar_created__in: Several[Time] = ..., actor__calendar_created__date: Time = ...,
        actor__calendar_created__year: int = ..., actor__calendar_created__month: int = ..., actor__calendar_created__isnull: bool
        = ...,
    ) -> R_co: ...

ChangeOfAPhaseMember = Literal[
    "id", "at", "actor", "actor__id", "actor__username", "actor__display_name", "request_id", "action", "changes",
]
ChangeOfAPhaseOrder = Literal[
    "id", "-id", "at", "-at", "actor", "-actor", "request_id", "-request_id", "action", "-action", "actor__id", "-actor__id",
    "actor__username", "-actor__username", "actor__email", "-actor__email", "actor__first_name", "-actor__first_name",
    "actor__last_name", "-actor__last_name", "actor__display_name", "-actor__display_name", "actor__is_active",
    "-actor__is_active", "actor__date_joined", "-actor__date_joined", "actor__profile__job_title", "-actor__profile__job_title",
    "actor__profile__phone", "-actor__profile__phone", "actor__profile__timezone", "-actor__profile__timezone",
    "actor__profile__city", "-actor__profile__city", "actor__profile__country", "-actor__profile__country", "actor__is_superuser",
    "-actor__is_superuser", "actor__global_role", "-actor__global_role", "actor__manager", "-actor__manager", "actor__rate_limit",
    "-actor__rate_limit", "actor__calendar_created", "-actor__calendar_created", "actor__manager__id", "-actor__manager__id",
    "actor__manager__username", "-actor__manager__username", "actor__manager__email", "-actor__manager__email",
    "actor__manager__first_name", "-actor__manager__first_name", "actor__manager__last_name", "-actor__manager__last_name",
    "actor__manager__display_name", "-actor__manager__display_name", "actor__manager__is_active", "-actor__manager__is_active",
    "actor__manager__date_joined", "-actor__manager__date_joined", "actor__manager__profile__job_title",
    "-actor__manager__profile__job_title", "actor__manager__profile__phone", "-actor__manager__profile__phone",
    "actor__manager__profile__timezone", "-actor__manager__profile__timezone", "actor__manager__profile__city",
    "-actor__manager__profile__city", "actor__manager__profile__country", "-actor__manager__profile__country",
    "actor__manager__is_superuser", "-actor__manager__is_superuser", "actor__manager__global_role",
    "-actor__manager__global_role", "actor__manager__manager", "-actor__manager__manager", "actor__manager__rate_limit",
    "-actor__manager__rate_limit", "actor__manager__calendar_created", "-actor__manager__calendar_created",
]

class ChangeOfAPhaseList(Protocol[R_co]):
    def __call__(self, filters: Optional[Mapping[str, Any]] = ..., *,
        fields: Members[ChangeOfAPhaseMember] = ..., exclude: Members[ChangeOfAPhaseMember] = ..., page_size: int = ..., ordering:
        Ordered[ChangeOfAPhaseOrder] = ..., id: Many[int] = ..., id__gt: int = ..., id__gte: int = ..., id__lt: int = ...,
        id__lte: int = ..., id__range: Several[int] = ..., id__in: Several[int] = ..., at: Many[Time] = ..., at__gt: Time = ...,
        at__gte: Time = ..., at__lt: Time = ..., at__lte: Time = ..., at__range: Several[Time] = ..., at__in: Several[Time] = ...,
        at__date: Time = ..., at__year: int = ..., at__month: int = ..., actor: Many[Ref] = ..., actor__in: Several[Ref] = ...,
        actor__isnull: bool = ..., request_id: Many[Text] = ..., request_id__iexact: Text = ..., request_id__contains: Text = ...,
        request_id__icontains: Text = ..., request_id__startswith: Text = ..., request_id__istartswith: Text = ...,
        request_id__endswith: Text = ..., request_id__iendswith: Text = ..., request_id__in: Several[Text] = ..., action:
        Many[Text] = ..., action__iexact: Text = ..., action__contains: Text = ..., action__icontains: Text = ...,
        action__startswith: Text = ..., action__istartswith: Text = ..., action__endswith: Text = ..., action__iendswith: Text =
        ..., action__in: Several[Text] = ..., actor__id: Many[int] = ..., actor__id__gt: int = ..., actor__id__gte: int = ...,
        actor__id__lt: int = ..., actor__id__lte: int = ..., actor__id__range: Several[int] = ..., actor__id__in: Several[int] =
        ..., actor__id__isnull: bool = ..., actor__username: Many[Text] = ..., actor__username__iexact: Text = ...,
        actor__username__contains: Text = ..., actor__username__icontains: Text = ..., actor__username__startswith: Text = ...,
        actor__username__istartswith: Text = ..., actor__username__endswith: Text = ..., actor__username__iendswith: Text = ...,
        actor__username__in: Several[Text] = ..., actor__username__isnull: bool = ..., actor__email: Many[Text] = ...,
        actor__email__iexact: Text = ..., actor__email__contains: Text = ..., actor__email__icontains: Text = ...,
        actor__email__startswith: Text = ..., actor__email__istartswith: Text = ..., actor__email__endswith: Text = ...,
        actor__email__iendswith: Text = ..., actor__email__in: Several[Text] = ..., actor__email__isnull: bool = ...,
        actor__first_name: Many[Text] = ..., actor__first_name__iexact: Text = ..., actor__first_name__contains: Text = ...,
        actor__first_name__icontains: Text = ..., actor__first_name__startswith: Text = ..., actor__first_name__istartswith: Text
        = ..., actor__first_name__endswith: Text = ..., actor__first_name__iendswith: Text = ..., actor__first_name__in:
        Several[Text] = ..., actor__first_name__isnull: bool = ..., actor__last_name: Many[Text] = ..., actor__last_name__iexact:
        Text = ..., actor__last_name__contains: Text = ..., actor__last_name__icontains: Text = ..., actor__last_name__startswith:
        Text = ..., actor__last_name__istartswith: Text = ..., actor__last_name__endswith: Text = ...,
        actor__last_name__iendswith: Text = ..., actor__last_name__in: Several[Text] = ..., actor__last_name__isnull: bool = ...,
        actor__display_name: Many[Text] = ..., actor__display_name__iexact: Text = ..., actor__display_name__contains: Text = ...,
        actor__display_name__icontains: Text = ..., actor__display_name__startswith: Text = ..., actor__display_name__istartswith:
        Text = ..., actor__display_name__endswith: Text = ..., actor__display_name__iendswith: Text = ...,
        actor__display_name__in: Several[Text] = ..., actor__display_name__isnull: bool = ..., actor__is_active: Many[bool] = ...,
        actor__is_active__in: Several[bool] = ..., actor__is_active__isnull: bool = ..., actor__date_joined: Many[Time] = ...,
        actor__date_joined__gt: Time = ..., actor__date_joined__gte: Time = ..., actor__date_joined__lt: Time = ...,
        actor__date_joined__lte: Time = ..., actor__date_joined__range: Several[Time] = ..., actor__date_joined__in: Several[Time]
        = ..., actor__date_joined__date: Time = ..., actor__date_joined__year: int = ..., actor__date_joined__month: int = ...,
        actor__date_joined__isnull: bool = ..., actor__profile__job_title: Many[Text] = ..., actor__profile__job_title__iexact:
        Text = ..., actor__profile__job_title__contains: Text = ..., actor__profile__job_title__icontains: Text = ...,
        actor__profile__job_title__startswith: Text = ..., actor__profile__job_title__istartswith: Text = ...,
        actor__profile__job_title__endswith: Text = ..., actor__profile__job_title__iendswith: Text = ...,
        actor__profile__job_title__in: Several[Text] = ..., actor__profile__job_title__isnull: bool = ..., actor__profile__phone:
        Many[Text] = ..., actor__profile__phone__iexact: Text = ..., actor__profile__phone__contains: Text = ...,
        actor__profile__phone__icontains: Text = ..., actor__profile__phone__startswith: Text = ...,
        actor__profile__phone__istartswith: Text = ..., actor__profile__phone__endswith: Text = ...,
        actor__profile__phone__iendswith: Text = ..., actor__profile__phone__in: Several[Text] = ...,
        actor__profile__phone__isnull: bool = ..., actor__profile__skills__contains: Text = ..., actor__profile__skills__in:
        Several[Text] = ..., actor__profile__units: Many[Ref] = ..., actor__profile__units__contains: Ref = ...,
        actor__profile__units__in: Several[Ref] = ..., actor__profile__units__isnull: bool = ..., actor__profile__timezone:
        Many[Text] = ..., actor__profile__timezone__iexact: Text = ..., actor__profile__timezone__contains: Text = ...,
        actor__profile__timezone__icontains: Text = ..., actor__profile__timezone__startswith: Text = ...,
        actor__profile__timezone__istartswith: Text = ..., actor__profile__timezone__endswith: Text = ...,
        actor__profile__timezone__iendswith: Text = ..., actor__profile__timezone__in: Several[Text] = ...,
        actor__profile__timezone__isnull: bool = ..., actor__profile__city: Many[Text] = ..., actor__profile__city__iexact: Text =
        ..., actor__profile__city__contains: Text = ..., actor__profile__city__icontains: Text = ...,
        actor__profile__city__startswith: Text = ..., actor__profile__city__istartswith: Text = ...,
        actor__profile__city__endswith: Text = ..., actor__profile__city__iendswith: Text = ..., actor__profile__city__in:
        Several[Text] = ..., actor__profile__city__isnull: bool = ..., actor__profile__country: Many[Text] = ...,
        actor__profile__country__iexact: Text = ..., actor__profile__country__contains: Text = ...,
        actor__profile__country__icontains: Text = ..., actor__profile__country__startswith: Text = ...,
        actor__profile__country__istartswith: Text = ..., actor__profile__country__endswith: Text = ...,
        actor__profile__country__iendswith: Text = ..., actor__profile__country__in: Several[Text] = ...,
        actor__profile__country__isnull: bool = ..., actor__trustgroups__contains: Text = ..., actor__trustgroups__in:
        Several[Text] = ..., actor__is_superuser: Many[bool] = ..., actor__is_superuser__in: Several[bool] = ...,
        actor__is_superuser__isnull: bool = ..., actor__global_role: Many[Text] = ..., actor__global_role__iexact: Text = ...,
        actor__global_role__contains: Text = ..., actor__global_role__icontains: Text = ..., actor__global_role__startswith: Text
        = ..., actor__global_role__istartswith: Text = ..., actor__global_role__endswith: Text = ...,
        actor__global_role__iendswith: Text = ..., actor__global_role__in: Several[Text] = ..., actor__global_role__isnull: bool =
        ..., actor__manager: Many[Ref] = ..., actor__manager__in: Several[Ref] = ..., actor__manager__isnull: bool = ...,
        actor__rate_limit: Many[int] = ..., actor__rate_limit__gt: int = ..., actor__rate_limit__gte: int = ...,
        actor__rate_limit__lt: int = ..., actor__rate_limit__lte: int = ..., actor__rate_limit__range: Several[int] = ...,
        actor__rate_limit__in: Several[int] = ..., actor__rate_limit__isnull: bool = ..., actor__calendar_created: Many[Time] =
        ..., actor__calendar_created__gt: Time = ..., actor__calendar_created__gte: Time = ..., actor__calendar_created__lt: Time
        = ..., actor__calendar_created__lte: Time = ..., actor__calendar_created__range: Several[Time] = ...,
        actor__calendar_created__in: Several[Time] = ..., actor__calendar_created__date: Time = ...,
        actor__calendar_created__year: int = ..., actor__calendar_created__month: int = ..., actor__calendar_created__isnull: bool
        = ...,
    ) -> R_co: ...

ChangeOfAUserMember = Literal[
    "id", "at", "actor", "actor__id", "actor__username", "actor__display_name", "request_id", "action", "changes",
]
ChangeOfAUserOrder = Literal[
    "id", "-id", "at", "-at", "actor", "-actor", "request_id", "-request_id", "action", "-action", "actor__id", "-actor__id",
    "actor__username", "-actor__username", "actor__email", "-actor__email", "actor__first_name", "-actor__first_name",
    "actor__last_name", "-actor__last_name", "actor__display_name", "-actor__display_name", "actor__is_active",
    "-actor__is_active", "actor__date_joined", "-actor__date_joined", "actor__profile__job_title", "-actor__profile__job_title",
    "actor__profile__phone", "-actor__profile__phone", "actor__profile__timezone", "-actor__profile__timezone",
    "actor__profile__city", "-actor__profile__city", "actor__profile__country", "-actor__profile__country", "actor__is_superuser",
    "-actor__is_superuser", "actor__global_role", "-actor__global_role", "actor__manager", "-actor__manager", "actor__rate_limit",
    "-actor__rate_limit", "actor__calendar_created", "-actor__calendar_created", "actor__manager__id", "-actor__manager__id",
    "actor__manager__username", "-actor__manager__username", "actor__manager__email", "-actor__manager__email",
    "actor__manager__first_name", "-actor__manager__first_name", "actor__manager__last_name", "-actor__manager__last_name",
    "actor__manager__display_name", "-actor__manager__display_name", "actor__manager__is_active", "-actor__manager__is_active",
    "actor__manager__date_joined", "-actor__manager__date_joined", "actor__manager__profile__job_title",
    "-actor__manager__profile__job_title", "actor__manager__profile__phone", "-actor__manager__profile__phone",
    "actor__manager__profile__timezone", "-actor__manager__profile__timezone", "actor__manager__profile__city",
    "-actor__manager__profile__city", "actor__manager__profile__country", "-actor__manager__profile__country",
    "actor__manager__is_superuser", "-actor__manager__is_superuser", "actor__manager__global_role",
    "-actor__manager__global_role", "actor__manager__manager", "-actor__manager__manager", "actor__manager__rate_limit",
    "-actor__manager__rate_limit", "actor__manager__calendar_created", "-actor__manager__calendar_created",
]

class ChangeOfAUserList(Protocol[R_co]):
    def __call__(self, filters: Optional[Mapping[str, Any]] = ..., *,
        fields: Members[ChangeOfAUserMember] = ..., exclude: Members[ChangeOfAUserMember] = ..., page_size: int = ..., ordering:
        Ordered[ChangeOfAUserOrder] = ..., id: Many[int] = ..., id__gt: int = ..., id__gte: int = ..., id__lt: int = ..., id__lte:
        int = ..., id__range: Several[int] = ..., id__in: Several[int] = ..., at: Many[Time] = ..., at__gt: Time = ..., at__gte:
        Time = ..., at__lt: Time = ..., at__lte: Time = ..., at__range: Several[Time] = ..., at__in: Several[Time] = ...,
        at__date: Time = ..., at__year: int = ..., at__month: int = ..., actor: Many[Ref] = ..., actor__in: Several[Ref] = ...,
        actor__isnull: bool = ..., request_id: Many[Text] = ..., request_id__iexact: Text = ..., request_id__contains: Text = ...,
        request_id__icontains: Text = ..., request_id__startswith: Text = ..., request_id__istartswith: Text = ...,
        request_id__endswith: Text = ..., request_id__iendswith: Text = ..., request_id__in: Several[Text] = ..., action:
        Many[Text] = ..., action__iexact: Text = ..., action__contains: Text = ..., action__icontains: Text = ...,
        action__startswith: Text = ..., action__istartswith: Text = ..., action__endswith: Text = ..., action__iendswith: Text =
        ..., action__in: Several[Text] = ..., actor__id: Many[int] = ..., actor__id__gt: int = ..., actor__id__gte: int = ...,
        actor__id__lt: int = ..., actor__id__lte: int = ..., actor__id__range: Several[int] = ..., actor__id__in: Several[int] =
        ..., actor__id__isnull: bool = ..., actor__username: Many[Text] = ..., actor__username__iexact: Text = ...,
        actor__username__contains: Text = ..., actor__username__icontains: Text = ..., actor__username__startswith: Text = ...,
        actor__username__istartswith: Text = ..., actor__username__endswith: Text = ..., actor__username__iendswith: Text = ...,
        actor__username__in: Several[Text] = ..., actor__username__isnull: bool = ..., actor__email: Many[Text] = ...,
        actor__email__iexact: Text = ..., actor__email__contains: Text = ..., actor__email__icontains: Text = ...,
        actor__email__startswith: Text = ..., actor__email__istartswith: Text = ..., actor__email__endswith: Text = ...,
        actor__email__iendswith: Text = ..., actor__email__in: Several[Text] = ..., actor__email__isnull: bool = ...,
        actor__first_name: Many[Text] = ..., actor__first_name__iexact: Text = ..., actor__first_name__contains: Text = ...,
        actor__first_name__icontains: Text = ..., actor__first_name__startswith: Text = ..., actor__first_name__istartswith: Text
        = ..., actor__first_name__endswith: Text = ..., actor__first_name__iendswith: Text = ..., actor__first_name__in:
        Several[Text] = ..., actor__first_name__isnull: bool = ..., actor__last_name: Many[Text] = ..., actor__last_name__iexact:
        Text = ..., actor__last_name__contains: Text = ..., actor__last_name__icontains: Text = ..., actor__last_name__startswith:
        Text = ..., actor__last_name__istartswith: Text = ..., actor__last_name__endswith: Text = ...,
        actor__last_name__iendswith: Text = ..., actor__last_name__in: Several[Text] = ..., actor__last_name__isnull: bool = ...,
        actor__display_name: Many[Text] = ..., actor__display_name__iexact: Text = ..., actor__display_name__contains: Text = ...,
        actor__display_name__icontains: Text = ..., actor__display_name__startswith: Text = ..., actor__display_name__istartswith:
        Text = ..., actor__display_name__endswith: Text = ..., actor__display_name__iendswith: Text = ...,
        actor__display_name__in: Several[Text] = ..., actor__display_name__isnull: bool = ..., actor__is_active: Many[bool] = ...,
        actor__is_active__in: Several[bool] = ..., actor__is_active__isnull: bool = ..., actor__date_joined: Many[Time] = ...,
        actor__date_joined__gt: Time = ..., actor__date_joined__gte: Time = ..., actor__date_joined__lt: Time = ...,
        actor__date_joined__lte: Time = ..., actor__date_joined__range: Several[Time] = ..., actor__date_joined__in: Several[Time]
        = ..., actor__date_joined__date: Time = ..., actor__date_joined__year: int = ..., actor__date_joined__month: int = ...,
        actor__date_joined__isnull: bool = ..., actor__profile__job_title: Many[Text] = ..., actor__profile__job_title__iexact:
        Text = ..., actor__profile__job_title__contains: Text = ..., actor__profile__job_title__icontains: Text = ...,
        actor__profile__job_title__startswith: Text = ..., actor__profile__job_title__istartswith: Text = ...,
        actor__profile__job_title__endswith: Text = ..., actor__profile__job_title__iendswith: Text = ...,
        actor__profile__job_title__in: Several[Text] = ..., actor__profile__job_title__isnull: bool = ..., actor__profile__phone:
        Many[Text] = ..., actor__profile__phone__iexact: Text = ..., actor__profile__phone__contains: Text = ...,
        actor__profile__phone__icontains: Text = ..., actor__profile__phone__startswith: Text = ...,
        actor__profile__phone__istartswith: Text = ..., actor__profile__phone__endswith: Text = ...,
        actor__profile__phone__iendswith: Text = ..., actor__profile__phone__in: Several[Text] = ...,
        actor__profile__phone__isnull: bool = ..., actor__profile__skills__contains: Text = ..., actor__profile__skills__in:
        Several[Text] = ..., actor__profile__units: Many[Ref] = ..., actor__profile__units__contains: Ref = ...,
        actor__profile__units__in: Several[Ref] = ..., actor__profile__units__isnull: bool = ..., actor__profile__timezone:
        Many[Text] = ..., actor__profile__timezone__iexact: Text = ..., actor__profile__timezone__contains: Text = ...,
        actor__profile__timezone__icontains: Text = ..., actor__profile__timezone__startswith: Text = ...,
        actor__profile__timezone__istartswith: Text = ..., actor__profile__timezone__endswith: Text = ...,
        actor__profile__timezone__iendswith: Text = ..., actor__profile__timezone__in: Several[Text] = ...,
        actor__profile__timezone__isnull: bool = ..., actor__profile__city: Many[Text] = ..., actor__profile__city__iexact: Text =
        ..., actor__profile__city__contains: Text = ..., actor__profile__city__icontains: Text = ...,
        actor__profile__city__startswith: Text = ..., actor__profile__city__istartswith: Text = ...,
        actor__profile__city__endswith: Text = ..., actor__profile__city__iendswith: Text = ..., actor__profile__city__in:
        Several[Text] = ..., actor__profile__city__isnull: bool = ..., actor__profile__country: Many[Text] = ...,
        actor__profile__country__iexact: Text = ..., actor__profile__country__contains: Text = ...,
        actor__profile__country__icontains: Text = ..., actor__profile__country__startswith: Text = ...,
        actor__profile__country__istartswith: Text = ..., actor__profile__country__endswith: Text = ...,
        actor__profile__country__iendswith: Text = ..., actor__profile__country__in: Several[Text] = ...,
        actor__profile__country__isnull: bool = ..., actor__trustgroups__contains: Text = ..., actor__trustgroups__in:
        Several[Text] = ..., actor__is_superuser: Many[bool] = ..., actor__is_superuser__in: Several[bool] = ...,
        actor__is_superuser__isnull: bool = ..., actor__global_role: Many[Text] = ..., actor__global_role__iexact: Text = ...,
        actor__global_role__contains: Text = ..., actor__global_role__icontains: Text = ..., actor__global_role__startswith: Text
        = ..., actor__global_role__istartswith: Text = ..., actor__global_role__endswith: Text = ...,
        actor__global_role__iendswith: Text = ..., actor__global_role__in: Several[Text] = ..., actor__global_role__isnull: bool =
        ..., actor__manager: Many[Ref] = ..., actor__manager__in: Several[Ref] = ..., actor__manager__isnull: bool = ...,
        actor__rate_limit: Many[int] = ..., actor__rate_limit__gt: int = ..., actor__rate_limit__gte: int = ...,
        actor__rate_limit__lt: int = ..., actor__rate_limit__lte: int = ..., actor__rate_limit__range: Several[int] = ...,
        actor__rate_limit__in: Several[int] = ..., actor__rate_limit__isnull: bool = ..., actor__calendar_created: Many[Time] =
        ..., actor__calendar_created__gt: Time = ..., actor__calendar_created__gte: Time = ..., actor__calendar_created__lt: Time
        = ..., actor__calendar_created__lte: Time = ..., actor__calendar_created__range: Several[Time] = ...,
        actor__calendar_created__in: Several[Time] = ..., actor__calendar_created__date: Time = ...,
        actor__calendar_created__year: int = ..., actor__calendar_created__month: int = ..., actor__calendar_created__isnull: bool
        = ...,
    ) -> R_co: ...
