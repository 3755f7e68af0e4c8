metadata description = 'Optional: a network of its own, from which alone both storage accounts can be reached.'

@description('Name of the virtual network.')
@minLength(2)
@maxLength(64)
param name string

@description('Region of the network.')
param location string

@description('Tags of everything here.')
param tags object

@description('Addresses of the network; the app takes the first /26 of it, the endpoints the second.')
param addressPrefix string

@description('Names of the accounts that get private endpoints.')
@minLength(1)
param accountNames string[]

var services = ['blob', 'queue', 'table']

resource network 'Microsoft.Network/virtualNetworks@2026-03-01' = {
  name: name
  location: location
  tags: tags
  properties: {
    addressSpace: {
      addressPrefixes: [addressPrefix]
    }
    subnets: [
      {
        name: 'app'
        properties: {
          addressPrefix: cidrSubnet(addressPrefix, 26, 0)
          // Telemetry goes to a public endpoint.
          defaultOutboundAccess: true
          delegations: [
            {
              name: 'flex-consumption'
              properties: {
                serviceName: 'Microsoft.App/environments'
              }
            }
          ]
        }
      }
      {
        name: 'endpoints'
        properties: {
          addressPrefix: cidrSubnet(addressPrefix, 26, 1)
          defaultOutboundAccess: false
          privateEndpointNetworkPolicies: 'Enabled'
        }
      }
    ]
  }

  resource app 'subnets' existing = {
    name: 'app'
  }

  resource endpoints 'subnets' existing = {
    name: 'endpoints'
  }
}

resource zones 'Microsoft.Network/privateDnsZones@2024-06-01' = [
  for service in services: {
    name: 'privatelink.${service}.${environment().suffixes.storage}'
    location: 'global'
    tags: tags
  }
]

resource links 'Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01' = [
  for (service, i) in services: {
    parent: zones[i]
    name: name
    location: 'global'
    tags: tags
    properties: {
      registrationEnabled: false
      virtualNetwork: {
        id: network.id
      }
    }
  }
]

module privateEndpoints 'privateEndpoints.bicep' = [
  for accountName in accountNames: {
    name: 'endpoints-${accountName}'
    params: {
      accountName: accountName
      location: location
      services: services
      subnetId: network::endpoints.id
      tags: tags
      zoneIds: [for (service, i) in services: zones[i].id]
    }
  }
]

@description('Resource id of the subnet that the app leaves through.')
output appSubnetId string = network::app.id
