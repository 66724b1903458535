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
    "webhooks": {
        "deliveries": {}
    },
    "exports": {
        "runs": {},
        "recipients": {}
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
    "jobs": {
        "notes": {},
        "phases": {},
        "history": {}
    },
    "notes": {},
    "orgunit": {
        "members:user": {},
        "notes": {},
        "history": {}
    },
    "phases": {
        "feedback": {},
        "notes": {},
        "history": {}
    },
    "roles": {},
    "services": {},
    "skills": {},
    "timeslots": {},
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
        "me": "GET me/",
        "replaceMe": "PUT me/ body",
        "updateMe": "PATCH me/ body",
        "deleteMe": "DELETE me/"
    },
    "webhooks": {
        "rotateSecret": "POST {}/rotate_secret/ body",
        "test": "POST {}/test/"
    },
    "webhooks.deliveries": {
        "redeliver": "POST {}/redeliver/",
        "redeliverAll": "POST redeliver/ body"
    },
    "exports": {
        "run": "POST {}/run/",
        "download": "GET download/{}/ file"
    },
    "exports.runs": {
        "download": "GET {}/download/ file"
    }
};
