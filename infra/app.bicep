metadata description = 'The function app on Flex Consumption.'

import { connectionName, packagesContainer, pollingFunction } from 'names.bicep'

@description('Name of the function app.')
@minLength(2)
@maxLength(60)
param name string

@description('Name of the plan.')
param planName string

@description('Region of both.')
param location string

@description('Tags of both.')
param tags object

@description('Name of the identity.')
param identityName string

@description('Name of the data account.')
param dataAccountName string

@description('Name of the host account.')
param hostAccountName string

@description('Name of the Application Insights component.')
param insightsName string

@description('Memory of an instance, in MB.')
@allowed([512, 2048, 4096])
param instanceMemoryMB int

@description('Instances that may run at once.')
@minValue(1)
@maxValue(1000)
param maximumInstanceCount int

@description('Instances that always wait for HTTP requests; 0 lets the app sleep.')
@minValue(0)
@maxValue(20)
param alwaysReadyInstances int

@description('Whether instances spread over availability zones.')
param zoneRedundant bool

@description('Resource id of the subnet that the app leaves through; empty for none.')
param subnetId string

@description('Whether App Service authentication stands in front of HTTP, so that its headers tell who calls.')
param signIn bool

resource identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30' existing = {
  name: identityName
}

resource dataAccount 'Microsoft.Storage/storageAccounts@2026-06-01' existing = {
  name: dataAccountName
}

resource hostAccount 'Microsoft.Storage/storageAccounts@2026-06-01' existing = {
  name: hostAccountName
}

resource insights 'Microsoft.Insights/components@2020-02-02' existing = {
  name: insightsName
}

resource plan 'Microsoft.Web/serverfarms@2025-03-01' = {
  name: planName
  location: location
  tags: tags
  kind: 'functionapp'
  sku: {
    name: 'FC1'
    tier: 'FlexConsumption'
  }
  properties: {
    reserved: true
    zoneRedundant: zoneRedundant
  }
}

resource app 'Microsoft.Web/sites@2025-03-01' = {
  name: name
  location: location
  tags: union(tags, { 'azd-service-name': 'api' })
  kind: 'functionapp,linux'
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: {
      '${identity.id}': {}
    }
  }
  properties: {
    functionAppConfig: {
      deployment: {
        storage: {
          type: 'blobContainer'
          value: '${hostAccount.properties.primaryEndpoints.blob}${packagesContainer}'
          authentication: {
            type: 'UserAssignedIdentity'
            userAssignedIdentityResourceId: identity.id
          }
        }
      }
      runtime: {
        name: 'dotnet-isolated'
        version: '10.0'
      }
      scaleAndConcurrency: {
        alwaysReady: alwaysReadyInstances == 0
          ? []
          : [
              {
                name: 'http'
                instanceCount: alwaysReadyInstances
              }
            ]
        instanceMemoryMB: instanceMemoryMB
        maximumInstanceCount: maximumInstanceCount
      }
    }
    httpsOnly: true
    serverFarmId: plan.id
    siteConfig: {
      ftpsState: 'Disabled'
      http20Enabled: true
      minTlsVersion: '1.2'
      remoteDebuggingEnabled: false
      scmMinTlsVersion: '1.2'
    }
    virtualNetworkSubnetId: empty(subnetId) ? null : subnetId
  }

  resource settings 'config' = {
    name: 'appsettings'
    properties: {
      // Identifies the component and opens nothing: the component refuses telemetry without a token.
      APPLICATIONINSIGHTS_CONNECTION_STRING: insights.properties.ConnectionString
      APPLICATIONINSIGHTS_AUTHENTICATION_STRING: 'Authorization=AAD;ClientId=${identity.properties.clientId}'
      AzureWebJobsStorage__accountName: hostAccount.name
      AzureWebJobsStorage__clientId: identity.properties.clientId
      AzureWebJobsStorage__credential: 'managedidentity'
      '${connectionName}__blobServiceUri': dataAccount.properties.primaryEndpoints.blob
      '${connectionName}__clientId': identity.properties.clientId
      '${connectionName}__credential': 'managedidentity'
      '${connectionName}__queueServiceUri': dataAccount.properties.primaryEndpoints.queue
      '${connectionName}__tableServiceUri': dataAccount.properties.primaryEndpoints.table
      // The template creates tables and containers; the identity only reads the inbox and may not create it.
      FactCheckPrepareStorage: 'false'
      // Without sign-in anybody could send its headers, so the code then ignores them.
      FactCheckEasyAuth: signIn ? 'true' : 'false'
      // Flex Consumption serves blob triggers by Event Grid only. The published code lacks this function (BlobPolling=false);
      // should it be published with it after all, the host does not start it.
      'AzureWebJobs.${pollingFunction}.Disabled': 'true'
    }
  }

  // Publishing is by Entra ID alone: no user name and password for FTP or for the deployment site.
  resource ftpPassword 'basicPublishingCredentialsPolicies' = {
    name: 'ftp'
    properties: {
      allow: false
    }
  }

  resource deploymentPassword 'basicPublishingCredentialsPolicies' = {
    name: 'scm'
    properties: {
      allow: false
    }
  }
}

@description('Host name of the function app.')
output hostName string = app.properties.defaultHostName
