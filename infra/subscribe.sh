#!/bin/sh
# Lets uploads wake the published function. Waits until the host has made the trigger's key, which the template
# then reads by itself: the key is not shown, passed or stored here. May be run again without change.
set -eu

: "${AZURE_RESOURCE_GROUP:?the resource group, an output of main.bicep}"
: "${FACTCHECK_APP:?the function app, an output of main.bicep}"
: "${FACTCHECK_TOPIC:?the Event Grid topic, an output of main.bicep}"
: "${FACTCHECK_STORAGE:?the data account, an output of main.bicep}"

has_key() {
  az functionapp keys list --resource-group "$AZURE_RESOURCE_GROUP" --name "$FACTCHECK_APP" \
    --query "contains(keys(systemKeys || \`{}\`), 'blobs_extension')" --output tsv
}

attempt=1
until [ "$(has_key)" = true ]; do
  if [ "$attempt" -ge 20 ]; then
    echo "$FACTCHECK_APP has made no key for its blob trigger. Is its code published, and does IngestBlob show without an error?" >&2
    exit 1
  fi
  attempt=$((attempt + 1))
  sleep 15
done

az deployment group create \
  --resource-group "$AZURE_RESOURCE_GROUP" \
  --name event-subscription \
  --template-file "$(dirname "$0")/eventSubscription.bicep" \
  --parameters appName="$FACTCHECK_APP" topicName="$FACTCHECK_TOPIC" dataAccountName="$FACTCHECK_STORAGE" \
  --output none
echo "Uploads to the inbox of $FACTCHECK_STORAGE now wake $FACTCHECK_APP."
