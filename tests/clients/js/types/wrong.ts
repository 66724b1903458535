// Mistakes that are caught before they are sent: each of these lines has to be refused.
import ChaoticaClient from 'chaotica-js-client';

const client = new ChaoticaClient({ baseUrl: 'https://your-instance.com', token: 'your-api-token' });

// @ts-expect-error there is no such filter
client.jobs.list({ statsu: 'x' });
// @ts-expect-error nor such a status
client.jobs.list({ status: 'in_progres' });
// @ts-expect-error nor such a lookup
client.jobs.list({ title__icontain: 'x' });
// @ts-expect-error which does not fit a number
client.jobs.list({ id__icontains: '1' });
// @ts-expect-error nor such a field behind a relation
client.jobs.list({ client__nmae: 'x' });
// @ts-expect-error nor behind two, as the first is none
client.jobs.list({ client__nmae__icontains: 'x' });
// @ts-expect-error nor the last
client.jobs.list({ client__account_managers__usernmae: 'x' });
// @ts-expect-error nor such a lookup there
client.jobs.list({ client__account_managers__username__gt: 'x' });
// @ts-expect-error whose value is text
client.jobs.list({ client__account_managers__username: 5 });
// @ts-expect-error a job has a client, and a client a name
client.jobs.list({ client__name__isnull: true });
// @ts-expect-error what a phase can be is known over the relation too
client.jobs.list({ phases__status: 'testin' });
// @ts-expect-error there is one lookup of a list, not two
client.webhooks.list({ events__contains__contains: 'job.*' });
// @ts-expect-error they are not sorted by what is none of their fields
client.jobs.list({ ordering: 'titel' });
// @ts-expect-error nor as one of several
client.jobs.list({ ordering: ['id', '-titel'] });
// @ts-expect-error nor by what there are many of
client.jobs.list({ ordering: 'phases__name' });
// @ts-expect-error nor by a field that the related row has not
client.jobs.list({ ordering: '-client__nmae' });
// @ts-expect-error nor exports by what they say themselves of ordering
client.exports.list({ ordering: 'ordering__iexact' });
// @ts-expect-error what is shown is a member
client.jobs.list({ fields: ['id', 'titel'] });
// @ts-expect-error and what is left out is one
client.jobs.list({ exclude: 'client__nmae' });
// @ts-expect-error of a single one as well
client.jobs.get(2501, { fields: ['titel'] });
// @ts-expect-error nothing is expanded, as it is there
client.jobs.list({ expand: 'client' });
// @ts-expect-error a phase has moves of its own
client.phases.transition(450, 'to_scoping');
// @ts-expect-error which has no such member
client.jobs.transitions(2501).then((moves) => moves[0]!.opne);
// @ts-expect-error nor such a filter in a file
client.jobs.export({ statsu: 'x' }, { format: 'csv' });
// @ts-expect-error nor such a format
client.jobs.export({}, { format: 'pdf' });
// @ts-expect-error a job has a unit
client.jobs.create({ title: 'x', client: 15 });
// @ts-expect-error there is no such member
client.jobs.update(2501, { titel: 'x' });
// @ts-expect-error a title is text
client.jobs.update(2501, { title: 5 });
// @ts-expect-error there is no such move
client.jobs.transition(2501, 'to_done');
// @ts-expect-error holidays have no workflow
client.holidays.transition(1, 'to_done');
// @ts-expect-error and are not made many at once
client.holidays.batch([]);
// @ts-expect-error the log of changes is not written
client.jobs(2501).history.create({});
// @ts-expect-error a list's rows have no notes
client.jobs.list().first().then((job) => job?.notes);
// @ts-expect-error there is no such resource
client.job.list();
// @ts-expect-error the option has another name
client.jobs.update(2501, { title: 'x' }, { dry_run: true });
// @ts-expect-error the client has no such option
new ChaoticaClient({ base_url: 'https://your-instance.com' });
// @ts-expect-error JSEND's tickets have a type
client.tickets.create({ name: 'x' });
