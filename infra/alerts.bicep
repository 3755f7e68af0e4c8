metadata description = 'What wakes somebody: poison messages, failing requests, no sign of life.'

import { poisonFunction } from 'names.bicep'

@description('Region of the rules.')
param location string

@description('Tags of everything here.')
param tags object

@description('Start of every name here.')
param prefix string

@description('Name of the workspace that telemetry goes to.')
param workspaceName string

@description('Name of the Application Insights component.')
param insightsName string

@description('Name of the data account.')
param dataAccountName string

@description('Host name of the function app.')
param hostName string

@description('Address that alerts are mailed to; empty shows them in the portal only.')
param email string

@description('Share of failed requests, in percent, from which an alert is raised.')
@minValue(1)
@maxValue(100)
param failurePercent int

resource workspace 'Microsoft.OperationalInsights/workspaces@2026-03-01' existing = {
  name: workspaceName
}

resource insights 'Microsoft.Insights/components@2020-02-02' existing = {
  name: insightsName
}

resource dataAccount 'Microsoft.Storage/storageAccounts@2026-06-01' existing = {
  name: dataAccountName

  resource queues 'queueServices' existing = {
    name: 'default'
  }
}

resource mail 'Microsoft.Insights/actionGroups@2023-01-01' = if (!empty(email)) {
  name: '${prefix}-mail'
  location: 'global'
  tags: tags
  properties: {
    enabled: true
    groupShortName: 'factcheck'
    emailReceivers: [
      {
        name: 'mail'
        emailAddress: email
        useCommonAlertSchema: true
      }
    ]
  }
}

var actionGroups = empty(email) ? [] : [mail.id]

// The data account has no queue but the poison queues, so a count above zero is a message that nobody took.
// Azure counts by the hour at best: the rule on failed ingestions below is the quick one, this sees what it missed.
resource poisonQueue 'Microsoft.Insights/metricAlerts@2026-01-01' = {
  name: '${prefix}-poison-queue-not-empty'
  location: 'global'
  tags: tags
  properties: {
    description: 'A message has stayed in a poison queue: the function that marks its ingestion as failed did not.'
    autoMitigate: true
    criteria: {
      'odata.type': 'Microsoft.Azure.Monitor.SingleResourceMultipleMetricCriteria'
      allOf: [
        {
          name: 'messages'
          criterionType: 'StaticThresholdCriterion'
          metricName: 'QueueMessageCount'
          metricNamespace: 'Microsoft.Storage/storageAccounts/queueServices'
          operator: 'GreaterThan'
          threshold: 0
          timeAggregation: 'Average'
        }
      ]
    }
    enabled: true
    evaluationFrequency: 'PT1H'
    scopes: [dataAccount::queues.id]
    severity: 2
    windowSize: 'PT6H'
    actions: [for id in actionGroups: { actionGroupId: id }]
  }
}

var rules = [
  {
    name: 'ingestion-failed'
    description: 'An upload was tried as often as the host tries and its ingestion is marked as failed.'
    query: 'AppRequests | where Name has "${poisonFunction}" or OperationName has "${poisonFunction}"'
    minutes: 15
    operator: 'GreaterThan'
    threshold: 0
    severity: 2
  }
  {
    name: 'failure-rate'
    description: 'Too many requests and triggered functions fail.'
    query: replace(loadTextContent('queries/failureRate.kql'), 'FAILURE_PERCENT', string(failurePercent))
    minutes: 15
    operator: 'GreaterThan'
    threshold: 0
    severity: 1
  }
  {
    name: 'no-heartbeat'
    description: 'Nothing has succeeded for half an hour, not even the probe of the health endpoint.'
    query: 'AppRequests | where Success'
    minutes: 30
    operator: 'LessThan'
    threshold: 1
    severity: 1
  }
]

resource logAlerts 'Microsoft.Insights/scheduledQueryRules@2026-03-01' = [
  for rule in rules: {
    name: '${prefix}-${rule.name}'
    location: location
    tags: tags
    kind: 'LogAlert'
    properties: {
      actions: {
        actionGroups: actionGroups
      }
      autoMitigate: true
      criteria: {
        allOf: [
          {
            failingPeriods: {
              minFailingPeriodsToAlert: 1
              numberOfEvaluationPeriods: 1
            }
            operator: rule.operator
            query: rule.query
            threshold: rule.threshold
            timeAggregation: 'Count'
          }
        ]
      }
      description: rule.description
      displayName: '${prefix} ${rule.name}'
      enabled: true
      evaluationFrequency: 'PT15M'
      scopes: [workspace.id]
      severity: rule.severity
      windowSize: 'PT${rule.minutes}M'
    }
  }
]

// The app may sleep; this wakes it every fifteen minutes, so that silence means a fault.
resource probe 'Microsoft.Insights/webtests@2022-06-15' = {
  name: '${prefix}-health'
  location: location
  tags: union(tags, { 'hidden-link:${insights.id}': 'Resource' })
  kind: 'standard'
  properties: {
    SyntheticMonitorId: '${prefix}-health'
    Name: '${prefix} health'
    Enabled: true
    Frequency: 900
    Kind: 'standard'
    Locations: [
      { Id: 'emea-nl-ams-azr' }
      { Id: 'us-va-ash-azr' }
    ]
    Request: {
      FollowRedirects: false
      HttpVerb: 'GET'
      ParseDependentRequests: false
      RequestUrl: 'https://${hostName}/api/health'
    }
    RetryEnabled: true
    Timeout: 60
    ValidationRules: {
      ExpectedHttpStatusCode: 200
      SSLCertRemainingLifetimeCheck: 7
      SSLCheck: true
    }
  }
}
