metadata description = 'Private endpoints of one storage account, with their names in the private zones.'

@description('Name of the account.')
param accountName string

@description('Region of the endpoints.')
param location string

@description('Tags of the endpoints.')
param tags object

@description('Resource id of the subnet that the endpoints are in.')
param subnetId string

@description('Services of the account to reach.')
param services ('blob' | 'queue' | 'table')[]

@description('Resource ids of the private zones, in the order of the services.')
param zoneIds string[]

resource account 'Microsoft.Storage/storageAccounts@2026-06-01' existing = {
  name: accountName
}

resource endpoints 'Microsoft.Network/privateEndpoints@2026-03-01' = [
  for service in services: {
    name: 'pe-${accountName}-${service}'
    location: location
    tags: tags
    properties: {
      privateLinkServiceConnections: [
        {
          name: service
          properties: {
            groupIds: [service]
            privateLinkServiceId: account.id
          }
        }
      ]
      subnet: {
        id: subnetId
      }
    }
  }
]

resource zoneGroups 'Microsoft.Network/privateEndpoints/privateDnsZoneGroups@2026-03-01' = [
  for (service, i) in services: {
    parent: endpoints[i]
    name: 'default'
    properties: {
      privateDnsZoneConfigs: [
        {
          name: service
          properties: {
            privateDnsZoneId: zoneIds[i]
          }
        }
      ]
    }
  }
]
