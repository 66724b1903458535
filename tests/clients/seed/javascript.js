const ChaoticaClient = require('chaotica-js-client');

const client = new ChaoticaClient({
    baseUrl: 'https://your-instance.com',
    token: 'your-api-token'
});

// Async/await usage
const jobs = await client.jobs.list({ status: 'in_progress' });

// Promise usage
client.jobs.get(2501)
    .then(job => console.log(job.title))
    .catch(error => console.error(error));
