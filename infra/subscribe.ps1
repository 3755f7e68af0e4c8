# Lets uploads wake the published function. Waits until the host has made the trigger's key, which the template
# then reads by itself: the key is not shown, passed or stored here. May be run again without change.
$ErrorActionPreference = 'Stop'

foreach ($name in 'AZURE_RESOURCE_GROUP', 'FACTCHECK_APP', 'FACTCHECK_TOPIC', 'FACTCHECK_STORAGE') {
  if (-not (Get-Item "env:$name" -ErrorAction SilentlyContinue)) { throw "$name is not set; it is an output of main.bicep." }
}

$attempt = 1
while ((az functionapp keys list --resource-group $env:AZURE_RESOURCE_GROUP --name $env:FACTCHECK_APP `
      --query 'contains(keys(systemKeys || `{}`), ''blobs_extension'')' --output tsv) -ne 'true') {
  if ($attempt -ge 20) {
    throw "$env:FACTCHECK_APP has made no key for its blob trigger. Is its code published, and does IngestBlob show without an error?"
  }
  $attempt++
  Start-Sleep -Seconds 15
}

az deployment group create `
  --resource-group $env:AZURE_RESOURCE_GROUP `
  --name event-subscription `
  --template-file (Join-Path $PSScriptRoot 'eventSubscription.bicep') `
  --parameters appName=$env:FACTCHECK_APP topicName=$env:FACTCHECK_TOPIC dataAccountName=$env:FACTCHECK_STORAGE `
  --output none
if ($LASTEXITCODE -ne 0) { throw 'The event subscription could not be deployed.' }
Write-Output "Uploads to the inbox of $env:FACTCHECK_STORAGE now wake $env:FACTCHECK_APP."
