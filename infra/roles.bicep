metadata description = '''
Everything that the application's identity may do, and nothing more. Each line says who asks for it.
Storage Account Contributor, which the documentation lists for blob triggers, is not among them:
only the polling source of the trigger reads the account's logging properties.
'''

import { inboxContainer, documentsContainer } from 'names.bicep'

@description('Name of the identity.')
param identityName string

@description('Name of the data account.')
param dataAccountName string

@description('Name of the host account.')
param hostAccountName string

@description('Name of the Application Insights component.')
param insightsName string

@description('Object id of a group whose members may upload to the inbox; empty for none.')
param uploadersGroupId string

var blobOwner = 'b7e6dc6d-f1e8-4753-8033-0f276bb0955b'
var blobContributor = 'ba92f5b4-2d11-453d-a403-e96b0029c9fe'
var blobReader = '2a2b9908-6ea1-4ae2-8e65-a410df84e7d1'
var queueContributor = '974c5e8b-45b9-4653-ba55-5f855dd0fb88'
var tableContributor = '0a9a7e1f-b9d0-4cc4-a60d-0319b160aaa3'
var metricsPublisher = '3913510d-42f4-4e42-8a64-420c390055eb'

resource identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30' existing = {
  name: identityName
}

resource dataAccount 'Microsoft.Storage/storageAccounts@2026-06-01' existing = {
  name: dataAccountName

  resource blobs 'blobServices' existing = {
    name: 'default'

    resource inbox 'containers' existing = {
      name: inboxContainer
    }

    resource documents 'containers' existing = {
      name: documentsContainer
    }
  }
}

resource hostAccount 'Microsoft.Storage/storageAccounts@2026-06-01' existing = {
  name: hostAccountName
}

resource insights 'Microsoft.Insights/components@2020-02-02' existing = {
  name: insightsName
}

// Host account. Blobs: keys, leases and the published code (the host creates its containers).
// Queues: the one between Event Grid's webhook and the trigger. Tables: diagnostic events of the host.
resource hostRoles 'Microsoft.Authorization/roleAssignments@2022-04-01' = [
  for role in [blobOwner, queueContributor, tableContributor]: {
    scope: hostAccount
    name: guid(hostAccount.id, identity.id, role)
    properties: {
      principalId: identity.properties.principalId
      principalType: 'ServicePrincipal'
      roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', role)
    }
  }
]

// Data account. Tables: all of them are the application's. Queues: the trigger writes to the poison queue
// of the account that it watches, and a function reads it; the account has no other queue.
resource dataRoles 'Microsoft.Authorization/roleAssignments@2022-04-01' = [
  for role in [queueContributor, tableContributor]: {
    scope: dataAccount
    name: guid(dataAccount.id, identity.id, role)
    properties: {
      principalId: identity.properties.principalId
      principalType: 'ServicePrincipal'
      roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', role)
    }
  }
]

// The inbox is evidence: trigger and code read it and cannot change it.
resource inboxReader 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: dataAccount::blobs::inbox
  name: guid(dataAccount::blobs::inbox.id, identity.id, blobReader)
  properties: {
    principalId: identity.properties.principalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', blobReader)
  }
}

resource documentsContributor 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: dataAccount::blobs::documents
  name: guid(dataAccount::blobs::documents.id, identity.id, blobContributor)
  properties: {
    principalId: identity.properties.principalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', blobContributor)
  }
}

// The component takes no telemetry that is not signed by an identity with this role.
resource telemetry 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: insights
  name: guid(insights.id, identity.id, metricsPublisher)
  properties: {
    principalId: identity.properties.principalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', metricsPublisher)
  }
}

resource uploaders 'Microsoft.Authorization/roleAssignments@2022-04-01' = if (!empty(uploadersGroupId)) {
  scope: dataAccount::blobs::inbox
  name: guid(dataAccount::blobs::inbox.id, uploadersGroupId, blobContributor)
  properties: {
    principalId: uploadersGroupId
    principalType: 'Group'
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', blobContributor)
  }
}
