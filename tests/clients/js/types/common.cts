// The same by require: the class itself, with the rest as its members.
import ChaoticaClient = require('chaotica-js-client');

const client = new ChaoticaClient({ baseUrl: 'https://your-instance.com', token: 'your-api-token' });

export function title(job: ChaoticaClient.Job): string {
    return job.title;
}
client.jobs.get(2501).then((job) => console.log(title(job))).catch((error: ChaoticaClient.ChaoticaError) => console.error(error.requestId));
// @ts-expect-error there is no such filter
client.jobs.list({ statsu: 'x' });
console.log(new ChaoticaClient.ValidationError('no') instanceof ChaoticaClient.ChaoticaError);
