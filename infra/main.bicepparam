using 'main.bicep'

// Each value comes from the environment (`azd env set NAME value`, or `export` before plain az) or is the default.
param environmentName = readEnvironmentVariable('AZURE_ENV_NAME', 'factcheck')
param location = readEnvironmentVariable('AZURE_LOCATION', 'westeurope')

param instanceMemoryMB = any(int(readEnvironmentVariable('FACTCHECK_INSTANCE_MEMORY_MB', '2048')))
param maximumInstanceCount = int(readEnvironmentVariable('FACTCHECK_MAXIMUM_INSTANCES', '40'))
param alwaysReadyInstances = int(readEnvironmentVariable('FACTCHECK_ALWAYS_READY', '0'))
param dataReplication = readEnvironmentVariable('FACTCHECK_DATA_REPLICATION', 'Standard_ZRS')
param dailyLogCapGb = int(readEnvironmentVariable('FACTCHECK_DAILY_LOG_CAP_GB', '1'))
param alertEmail = readEnvironmentVariable('FACTCHECK_ALERT_EMAIL', '')
param uploadersGroupId = readEnvironmentVariable('FACTCHECK_UPLOADERS_GROUP', '')
param privateNetwork = bool(readEnvironmentVariable('FACTCHECK_PRIVATE_NETWORK', 'false'))
param entraClientId = readEnvironmentVariable('FACTCHECK_ENTRA_CLIENT_ID', '')
param entraAllowedGroups = readEnvironmentVariable('FACTCHECK_ENTRA_GROUPS', '')
