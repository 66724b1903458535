// Which resources there are, what stands below a row of them, and what can be done with them besides the usual. Rows of
// "members:user" are called by the id of their user.
// Written by generate.py from the OpenAPI document; `./dev format` does it.
export const tree = {
    "tokens": {},
    "users": {
        "tokens": {},
        "notes": {},
        "history": {}
    },
    "exports": {
        "runs": {},
        "recipients": {}
    },
    "jobs": {
        "notes": {},
        "phases": {},
        "history": {}
    },
    "notes": {},
    "phases": {
        "feedback": {},
        "notes": {},
        "history": {}
    },
    "webhooks": {
        "deliveries": {}
    },
    "timeslots": {},
    "orgunit": {
        "members:user": {},
        "notes": {},
        "history": {}
    },
    "audit": {},
    "client": {
        "contacts": {},
        "framework_agreements": {},
        "notes": {},
        "history": {}
    },
    "events": {},
    "holidays": {},
    "roles": {},
    "services": {},
    "skills": {},
    "trustgroups": {
        "members:user": {}
    }
};

export const actions = {
    "tokens": {
        "rotate": "POST {}/rotate/"
    },
    "users": {
        "setPassword": "POST {}/password/ body",
        "free": "GET free/ query",
        "calendar": "GET {}/calendar.ics file",
        "makeCalendar": "POST {}/calendar/",
        "revokeCalendar": "DELETE {}/calendar/",
        "me": "GET me/",
        "replaceMe": "PUT me/ body",
        "updateMe": "PATCH me/ body",
        "deleteMe": "DELETE me/"
    },
    "exports": {
        "counts": "GET counts/ query",
        "run": "POST {}/run/",
        "download": "GET download/{}/ file"
    },
    "jobs": {
        "counts": "GET counts/ query"
    },
    "notes": {
        "counts": "GET counts/ query"
    },
    "phases": {
        "counts": "GET counts/ query"
    },
    "webhooks": {
        "rotateSecret": "POST {}/rotate_secret/ body",
        "test": "POST {}/test/"
    },
    "webhooks.deliveries": {
        "redeliver": "POST {}/redeliver/",
        "redeliverAll": "POST redeliver/ body"
    },
    "exports.runs": {
        "download": "GET {}/download/ file"
    },
    "timeslots": {
        "conflicts": "GET conflicts/ query"
    },
    "orgunit": {
        "utilization": "GET {}/utilization/ query"
    }
};
