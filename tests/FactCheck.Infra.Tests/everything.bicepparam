using '../../infra/main.bicep'

// Every option on, so that tests and the snapshot see what is off by default.
param environmentName = 'everything'
param location = 'westeurope'
param instanceMemoryMB = 4096
param maximumInstanceCount = 100
param alwaysReadyInstances = 2
param zoneRedundant = true
param dataReplication = 'Standard_GZRS'
param inboxDeleteAfterDays = 30
param alertEmail = 'on-call@example.org'
param uploadersGroupId = '00000000-0000-4000-8000-00000000000a'
param privateNetwork = true
param entraClientId = '00000000-0000-4000-8000-00000000000b'
param entraAllowedGroups = '00000000-0000-4000-8000-00000000000c, 00000000-0000-4000-8000-00000000000d'
