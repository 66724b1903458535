import chaotica_client

# Initialize client
client = chaotica_client.Client(
    base_url="https://your-instance.com",
    token="your-api-token"
)

# List jobs
jobs = client.jobs.list(status="in_progress")

# Create new job
job = client.jobs.create({
    "title": "Security Assessment",
    "client": 15,
    "unit": 3
})

# Update job status
client.jobs.transition(job.id, "to_completed")
