metadata description = 'FactCheck on Azure: a function app on Flex Consumption, its storage, its events and its telemetry.'

targetScope = 'subscription'

import { inboxContainer } from 'names.bicep'

@description('Name of the environment; the resource group is named after it.')
@minLength(1)
@maxLength(40)
param environmentName string

@description('Region of every resource; it must offer Flex Consumption.')
@minLength(1)
@metadata({ azd: { type: 'location' } })
param location string

@description('Memory of an instance, in MB.')
@allowed([512, 2048, 4096])
param instanceMemoryMB int = 2048

@description('Instances that may run at once; it bounds what a flood of uploads can cost.')
@minValue(1)
@maxValue(1000)
param maximumInstanceCount int = 40

@description('Instances that always wait for HTTP requests; 0 lets the app sleep.')
@minValue(0)
@maxValue(20)
param alwaysReadyInstances int = 0

@description('Whether instances spread over availability zones.')
param zoneRedundant bool = false

@description('Replication of the data account; the host account is never more than zone-redundant.')
@allowed(['Standard_LRS', 'Standard_ZRS', 'Standard_GRS', 'Standard_GZRS'])
param dataReplication string = 'Standard_ZRS'

@description('Replication of the host account.')
@allowed(['Standard_LRS', 'Standard_ZRS'])
param hostReplication string = 'Standard_ZRS'

@description('Days for which deleted blobs and containers can be restored.')
@minValue(7)
@maxValue(365)
param softDeleteDays int = 30

@description('Days after which a raw document moves to the cool tier; 0 leaves it.')
@minValue(0)
@maxValue(3650)
param documentsCoolAfterDays int = 90

@description('Days after which an upload leaves the inbox (the document that was taken in stays); 0 keeps it.')
@minValue(0)
@maxValue(3650)
param inboxDeleteAfterDays int = 0

@description('Days after which replaced versions of blobs are deleted.')
@minValue(7)
@maxValue(3650)
param previousVersionsDeleteAfterDays int = 90

@description('Days for which logs are kept.')
@minValue(30)
@maxValue(730)
param logRetentionDays int = 90

@description('Gigabytes of logs a day after which no more are taken until the next; -1 is no limit.')
@minValue(-1)
@maxValue(1000)
param dailyLogCapGb int = 1

@description('Whether writes to and deletions of blobs are logged.')
param auditBlobs bool = true

@description('Address that alerts are mailed to; empty shows them in the portal only.')
@maxLength(254)
param alertEmail string = ''

@description('Share of failed requests, in percent, from which an alert is raised.')
@minValue(1)
@maxValue(100)
param failureAlertPercent int = 5

@description('Object id of a group whose members may upload to the inbox; empty for none.')
@maxLength(36)
param uploadersGroupId string = ''

@description('Whether storage is reached through a virtual network only.')
param privateNetwork bool = false

@description('Addresses of the virtual network, a /24 or larger.')
@minLength(9)
@maxLength(18)
param networkAddressPrefix string = '10.0.0.0/24'

@description('Client id of an app registration that puts Entra ID in front of HTTP; empty leaves it to function keys.')
@maxLength(36)
param entraClientId string = ''

@description('Object ids of the groups that Entra ID lets in, with commas between them; needed with a client id.')
@maxLength(1000)
param entraAllowedGroups string = ''

var tags = { 'azd-env-name': environmentName }
var token = toLower(uniqueString(subscription().id, environmentName, location))
var identityName = 'id-${token}'
var workspaceName = 'log-${token}'
var insightsName = 'appi-${token}'
var dataAccountName = 'stdata${token}'
var hostAccountName = 'sthost${token}'
var appName = 'func-${token}'
var topicName = 'evgt-${token}'

resource group 'Microsoft.Resources/resourceGroups@2025-04-01' = {
  name: 'rg-${environmentName}'
  location: location
  tags: tags
}

module identity 'identity.bicep' = {
  scope: group
  params: {
    name: identityName
    location: location
    tags: tags
  }
}

module monitoring 'monitoring.bicep' = {
  scope: group
  params: {
    workspaceName: workspaceName
    insightsName: insightsName
    location: location
    tags: tags
    retentionDays: logRetentionDays
    dailyCapGb: dailyLogCapGb
  }
}

module queries 'queries.bicep' = {
  scope: group
  params: {
    workspaceName: workspaceName
  }
  dependsOn: [monitoring]
}

module dataAccount 'account.bicep' = {
  scope: group
  name: 'dataAccount'
  params: {
    name: dataAccountName
    location: location
    tags: tags
    sku: dataReplication
    private: privateNetwork
  }
}

module storage 'storage.bicep' = {
  scope: group
  params: {
    accountName: dataAccountName
    softDeleteDays: softDeleteDays
  }
  dependsOn: [dataAccount]
}

module lifecycle 'lifecycle.bicep' = {
  scope: group
  params: {
    accountName: dataAccountName
    documentsCoolAfterDays: documentsCoolAfterDays
    inboxDeleteAfterDays: inboxDeleteAfterDays
    previousVersionsDeleteAfterDays: previousVersionsDeleteAfterDays
  }
  dependsOn: [storage]
}

module audit 'audit.bicep' = if (auditBlobs) {
  scope: group
  params: {
    accountName: dataAccountName
    workspaceName: workspaceName
  }
  dependsOn: [storage, monitoring]
}

module hostAccount 'account.bicep' = {
  scope: group
  name: 'hostAccount'
  params: {
    name: hostAccountName
    location: location
    tags: tags
    sku: hostReplication
    private: privateNetwork
  }
}

module hostStorage 'hostStorage.bicep' = {
  scope: group
  params: {
    accountName: hostAccountName
  }
  dependsOn: [hostAccount]
}

module network 'network.bicep' = if (privateNetwork) {
  scope: group
  params: {
    name: 'vnet-${token}'
    location: location
    tags: tags
    addressPrefix: networkAddressPrefix
    accountNames: [dataAccountName, hostAccountName]
  }
  dependsOn: [dataAccount, hostAccount]
}

module roles 'roles.bicep' = {
  scope: group
  params: {
    identityName: identityName
    dataAccountName: dataAccountName
    hostAccountName: hostAccountName
    insightsName: insightsName
    uploadersGroupId: uploadersGroupId
  }
  dependsOn: [identity, storage, hostStorage, monitoring]
}

module app 'app.bicep' = {
  scope: group
  params: {
    name: appName
    planName: 'plan-${token}'
    location: location
    tags: tags
    identityName: identityName
    dataAccountName: dataAccountName
    hostAccountName: hostAccountName
    insightsName: insightsName
    instanceMemoryMB: instanceMemoryMB
    maximumInstanceCount: maximumInstanceCount
    alwaysReadyInstances: alwaysReadyInstances
    zoneRedundant: zoneRedundant
    subnetId: network.?outputs.appSubnetId ?? ''
    signIn: !empty(entraClientId)
  }
  // The roles come first: a host that starts without them fails until it is restarted.
  dependsOn: [roles]
}

module auth 'auth.bicep' = if (!empty(entraClientId)) {
  scope: group
  params: {
    appName: appName
    clientId: entraClientId
    allowedGroups: filter(map(split(entraAllowedGroups, ','), id => trim(id)), id => !empty(id))
  }
  dependsOn: [app]
}

module events 'events.bicep' = {
  scope: group
  params: {
    topicName: topicName
    location: location
    tags: tags
    dataAccountName: dataAccountName
  }
  dependsOn: [storage]
}

module alerts 'alerts.bicep' = {
  scope: group
  params: {
    location: location
    tags: tags
    prefix: environmentName
    workspaceName: workspaceName
    insightsName: insightsName
    dataAccountName: dataAccountName
    hostName: app.outputs.hostName
    email: alertEmail
    failurePercent: failureAlertPercent
  }
  dependsOn: [monitoring, storage]
}

@description('Resource group of everything here.')
output AZURE_RESOURCE_GROUP string = group.name

@description('Name of the function app.')
output FACTCHECK_APP string = appName

@description('Address of the API.')
output FACTCHECK_URL string = 'https://${app.outputs.hostName}/api'

@description('Name of the data account.')
output FACTCHECK_STORAGE string = dataAccountName

@description('Address of the inbox: upload under it, with the case as first segment.')
output FACTCHECK_INBOX string = '${dataAccount.outputs.blobEndpoint}${inboxContainer}'

@description('Name of the Event Grid topic.')
output FACTCHECK_TOPIC string = topicName
