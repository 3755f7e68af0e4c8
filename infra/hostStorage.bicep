metadata description = '''
Where the Functions host keeps its own state: keys, leases, the queue between Event Grid and the function, published code.
It is an account of its own because the host must own its blobs and create queues there, and the documents are no business of the host's.
It also leaves the data account with no queue but the poison queues, so that one account metric says whether they are empty.
'''

import { packagesContainer } from 'names.bicep'

@description('Name of the host account.')
param accountName string

resource account 'Microsoft.Storage/storageAccounts@2026-06-01' existing = {
  name: accountName
}

resource blobs 'Microsoft.Storage/storageAccounts/blobServices@2026-06-01' = {
  parent: account
  name: 'default'
  properties: {
    containerDeleteRetentionPolicy: {
      enabled: true
      days: 7
    }
    deleteRetentionPolicy: {
      enabled: true
      days: 7
    }
  }
}

resource packages 'Microsoft.Storage/storageAccounts/blobServices/containers@2026-06-01' = {
  parent: blobs
  name: packagesContainer
  properties: {
    publicAccess: 'None'
  }
}
