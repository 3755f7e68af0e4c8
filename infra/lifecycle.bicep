metadata description = 'What age does to raw documents, to uploads and to what they replaced.'

import { documentsContainer, inboxContainer, deadLetterContainer } from 'names.bicep'

@description('Name of the data account.')
param accountName string

@description('Days after which a raw document moves to the cool tier; 0 leaves it.')
@minValue(0)
@maxValue(3650)
param documentsCoolAfterDays int

@description('Days after which an upload leaves the inbox (the document that was taken in stays); 0 keeps it.')
@minValue(0)
@maxValue(3650)
param inboxDeleteAfterDays int

@description('Days after which replaced versions and undelivered events are deleted.')
@minValue(7)
@maxValue(3650)
param previousVersionsDeleteAfterDays int

resource account 'Microsoft.Storage/storageAccounts@2026-06-01' existing = {
  name: accountName
}

var cool = {
  name: 'raw-documents-to-cool'
  enabled: true
  type: 'Lifecycle'
  definition: {
    filters: {
      blobTypes: ['blockBlob']
      prefixMatch: ['${documentsContainer}/']
    }
    actions: {
      baseBlob: {
        tierToCool: {
          daysAfterModificationGreaterThan: documentsCoolAfterDays
        }
      }
    }
  }
}

var inbox = {
  name: 'inbox-expires'
  enabled: true
  type: 'Lifecycle'
  definition: {
    filters: {
      blobTypes: ['blockBlob']
      prefixMatch: ['${inboxContainer}/']
    }
    actions: {
      baseBlob: {
        delete: {
          daysAfterModificationGreaterThan: inboxDeleteAfterDays
        }
      }
    }
  }
}

var leftovers = [
  {
    name: 'replaced-versions-expire'
    enabled: true
    type: 'Lifecycle'
    definition: {
      filters: {
        blobTypes: ['blockBlob']
      }
      actions: {
        version: {
          delete: {
            daysAfterCreationGreaterThan: previousVersionsDeleteAfterDays
          }
        }
      }
    }
  }
  {
    name: 'undelivered-events-expire'
    enabled: true
    type: 'Lifecycle'
    definition: {
      filters: {
        blobTypes: ['blockBlob']
        prefixMatch: ['${deadLetterContainer}/']
      }
      actions: {
        baseBlob: {
          delete: {
            daysAfterModificationGreaterThan: previousVersionsDeleteAfterDays
          }
        }
      }
    }
  }
]

resource policy 'Microsoft.Storage/storageAccounts/managementPolicies@2026-06-01' = {
  parent: account
  name: 'default'
  properties: {
    policy: {
      rules: concat(documentsCoolAfterDays > 0 ? [cool] : [], inboxDeleteAfterDays > 0 ? [inbox] : [], leftovers)
    }
  }
}
