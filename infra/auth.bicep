metadata description = '''
Entra ID in front of HTTP (Easy Auth), for named groups only. There is no client secret:
interfaces send a bearer token, browsers sign in with an ID token.
'''

@description('Name of the function app.')
param appName string

@description('Client id of the app registration.')
@minLength(36)
@maxLength(36)
param clientId string

@description('Object ids of the groups that may enter.')
@minLength(1)
param allowedGroups string[]

resource app 'Microsoft.Web/sites@2025-03-01' existing = {
  name: appName
}

resource auth 'Microsoft.Web/sites/config@2025-03-01' = {
  parent: app
  name: 'authsettingsV2'
  properties: {
    platform: {
      enabled: true
      runtimeVersion: '~1'
    }
    globalValidation: {
      // Event Grid shows the extension's key and probes carry nothing; the host checks the one, the other is public.
      excludedPaths: ['/api/health', '/runtime/webhooks/blobs']
      redirectToProvider: 'azureactivedirectory'
      requireAuthentication: true
      unauthenticatedClientAction: 'RedirectToLoginPage'
    }
    httpSettings: {
      requireHttps: true
    }
    identityProviders: {
      azureActiveDirectory: {
        enabled: true
        registration: {
          clientId: clientId
          openIdIssuer: '${environment().authentication.loginEndpoint}${tenant().tenantId}/v2.0'
        }
        validation: {
          allowedAudiences: [clientId, 'api://${clientId}']
          defaultAuthorizationPolicy: {
            allowedPrincipals: {
              groups: allowedGroups
            }
          }
        }
      }
    }
    login: {
      tokenStore: {
        enabled: false
      }
    }
  }
}
