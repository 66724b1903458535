import requests
import json

# CHAOTICA webhook handler
def handle_job_completed(webhook_data):
    job_id = webhook_data['data']['job_id']

    # Get job details
    job = client.jobs.get(job_id)

    # Send Slack notification
    slack_message = {
        "text": f"Job completed: {job['title']}",
        "attachments": [{
            "color": "good",
            "fields": [
                {"title": "Client", "value": job['client']['name']},
                {"title": "Duration", "value": f"{job['duration_days']} days"}
            ]
        }]
    }

    requests.post(slack_webhook_url, json=slack_message)
