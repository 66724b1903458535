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
