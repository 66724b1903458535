// What compiles under --strict, and what does not: the examples of an integrator.
import ChaoticaClient, { ChaoticaError, InvalidTransition, RateLimited, ValidationError, webhooks } from 'chaotica-js-client';
import type { Job, JobFilters, JobRow, WebhookEvent } from 'chaotica-js-client';

const client = new ChaoticaClient({ baseUrl: 'https://your-instance.com', token: 'your-api-token', timeout: 10_000 });

export async function lists(): Promise<number> {
    const jobs = await client.jobs.list({ status: 'in_progress' });
    const total: number | null = jobs.count;
    const titles: string[] = jobs.map((job) => job.title);
    for await (const job of client.jobs.list({ status: ['completed', 'delivered'], created__gte: new Date(), ordering: ['-created', 'title'] })) {
        const days: number | null = job.duration_days;
        const client_name: string = job.client.name;
        titles.push(client_name, String(days));
    }
    const filters: JobFilters = {
        client: 15, client__name__icontains: 'acme', unit__lead__username: 'sarah.johnson', phases__service: 'Web Application Testing', id__in: [1, 2],
        created__range: ['2023-01-01', new Date()], external_id__isnull: true, search: 'penetration', page_size: 200, fields: ['id', 'title'],
    };
    const far: JobFilters = {
        client__account_managers__username__iexact: 'ADA', client__account_managers: [1, 2], phases__job__client__name: 'Acme Corporation',
        framework_agreement__name__isnull: true, unit__lead__manager__username: 'ada', unit__members__user__is_active: true,
        ordering: ['client__name', '-account_manager__manager__username', 'id'], exclude: 'notes,client__slug',
    };
    for await (const phase of client.phases.list({ ordering: '-job__client__name,id', fields: ['id', 'service__name'], job__unit__name: 'Cloud' })) console.log(phase.id);
    const hooks = await client.webhooks.list({ events__contains: 'job.*', owner__username: 'ada', ordering: '-created' }).count();
    const skilled = await client.users.list({ profile__skills__contains: 'Cloud', manager__isnull: true, ...('id' in far ? { id: 1 } : {}) }).count();
    titles.push(...(await client.jobs.list(far)).map((job) => job.title), String(hooks + skilled));
    const first: JobRow | null = await client.jobs.list(filters).first();
    const ids: number[] = await client.jobs.list(filters).ids();
    const page = await client.jobs.list().page('last');
    const after = await page.next();
    return (total ?? 0) + ids.length + (first?.id ?? 0) + (after?.length ?? 0) + (await client.jobs.list().count());
}

export async function writes(signal: AbortSignal): Promise<Job> {
    const job = await client.jobs.create({ title: 'Security Assessment', client: 15, unit: { id: 3 } }, { idempotencyKey: 'once', signal });
    const other = await client.clients.get(15, { fields: ['id'] });
    await client.jobs.update(job, { client: other, revenue: 12.5, description: null });
    await client.jobs.replace(job, { ...job, title: 'Another' }, { force: true });
    await client.jobs.bulkUpdate([job, 2501], { status: 'completed', high_risk: true }, { atomic: false, dryRun: true });
    const made: JobRow[] = await client.jobs.batch([{ title: 'a', client: 15, unit: 3 }]);
    const moves = await client.jobs.transitions(job);
    const shown: Job = await client.jobs.get(job, { fields: 'id,status', exclude: ['notes__author'] });
    const next: string[] = shown.allowed_transitions;
    if (next.length) await client.jobs.update(job, { title: next.join() }, { fields: ['id', 'client__name'] });
    const open: boolean = moves.some((move) => move.open && move.transition === 'to_complete');
    if (open) await client.jobs.transition(job.id, 'to_completed', { comment: 'Done.' });
    await client.phases.transition(450, 'to_testing', 'All is there.');
    await client.jobs.delete(made[0]!);
    await client.clients(15).contacts.create({ name: 'Kim Park' });
    await client.jobs(job).notes.create({ note: 'Seen.' });
    for await (const change of client.jobs.history(job)) console.log(change.at, change.action);
    await client.users.setPassword(1, { password: 'correct horse battery staple' });
    await client.webhooks.rotateSecret(1);
    return client.jobs.get(job.id);
}

export async function files(stream: ReadableStream<Uint8Array>): Promise<void> {
    const bytes: number = await client.jobs.export({ status: 'completed' }, { format: 'xlsx', to: 'jobs.xlsx', onProgress: (received) => console.log(received) });
    const download = await client.jobs.export();
    for await (const piece of download) console.log(piece.length, bytes, download.filename);
    const run = await client.exports.run(7);
    await client.exports(7).runs.download(run.id, { to: new WritableStream() });
    const topics = client.tickets('ticket:12').topics;
    await topics.upload('dump', stream);
    await topics.upload('sample', new Blob(['text']));
    const text: string = await (await topics.download('sample')).text();
    await topics.create('who', { first: text });
    const mitigation = await client.mitigations.create({ name: 'Compromised addresses', content: ['192.0.2.61'] });
    const left: number = (await client.mitigations.remediate(mitigation, ['192.0.2.61'])).ips.data.length;
    for await (const ticket of client.tickets.list({ type: 'analysis', open: true })) console.log(ticket.key, ticket.topics.length, left);
    await client.attributes.add('john.doe', ['192.0.2.0/24']);
}

export async function follow(): Promise<void> {
    for await (const event of client.events.follow({ after: 0 })) {
        if (event.event === 'job.status_changed') {
            const job: number = event.data.job_id;
            console.log(job);
        }
    }
}

export async function receive(headers: Record<string, string>, body: Uint8Array): Promise<WebhookEvent> {
    return webhooks.verify(headers, body, ['whsec_new', 'whsec_old'], { tolerance: 60 });
}

export function why(error: unknown): string {
    if (error instanceof InvalidTransition) return error.allowed.join();
    if (error instanceof ValidationError) return Object.keys(error.fields).join();
    if (error instanceof RateLimited) return String(error.retryAfter);
    return error instanceof ChaoticaError ? `${error.status} ${error.code} ${error.requestId} ${error.summary}` : 'something else';
}
