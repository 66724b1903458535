# Export data for PowerBI
def export_project_metrics():
    jobs = client.jobs.list(
        status__in=['completed', 'delivered'],
        created__gte='2023-01-01'
    )

    metrics = []
    for job in jobs:
        metrics.append({
            'job_id': job['id'],
            'client_name': job['client']['name'],
            'duration_days': job['duration_days'],
            'team_size': len(job['team_members']),
            'revenue': job['total_revenue'],
            'completion_date': job['completion_date']
        })

    # Save to data warehouse or export to file
    return metrics
