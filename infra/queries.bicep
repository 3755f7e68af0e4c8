metadata description = 'Questions about ingestion that are asked again and again, saved in the workspace.'

@description('Name of the workspace.')
param workspaceName string

var queries = [
  {
    name: 'ingest-lag'
    title: 'Ingest lag: from upload until its claims stand'
    text: loadTextContent('queries/ingestLag.kql')
  }
  {
    name: 'queue-lag'
    title: 'Queue lag: from upload to start of the function'
    text: loadTextContent('queries/queueLag.kql')
  }
  {
    name: 'ingest-outcomes'
    title: 'Ingest outcomes by hour: extracted, duplicate, tombstoned, unreadable, rejected, failed'
    text: loadTextContent('queries/ingestOutcomes.kql')
  }
  {
    name: 'slowest-requests'
    title: 'Slowest functions, by 95th percentile'
    text: loadTextContent('queries/slowestFunctions.kql')
  }
]

resource workspace 'Microsoft.OperationalInsights/workspaces@2026-03-01' existing = {
  name: workspaceName
}

resource saved 'Microsoft.OperationalInsights/workspaces/savedSearches@2026-03-01' = [
  for query in queries: {
    parent: workspace
    name: query.name
    properties: {
      category: 'FactCheck'
      displayName: query.title
      query: query.text
      version: 2
    }
  }
]
