// What the code names. The code's own list is the only other one; a test compares the two.

@export()
@description('Containers that the application reads and writes.')
var applicationContainers = ['inbox', 'documents']

@export()
@description('Where readers of documents put them; an upload here is what starts an ingestion.')
var inboxContainer = 'inbox'

@export()
@description('Documents taken in: their bytes and their text.')
var documentsContainer = 'documents'

@export()
@description('Events that Event Grid could not deliver.')
var deadLetterContainer = 'undelivered-events'

@export()
@description('Tables of the application.')
var tables = ['cases', 'documents', 'claims', 'reviews', 'ingestions', 'sources']

@export()
@description('The host names the first; the second is where messages go that fail in the function reading the first.')
var queues = ['webjobs-blobtrigger-poison', 'webjobs-blobtrigger-poison-poison']

@export()
@description('Prefix of the settings of the connection that code and triggers share.')
var connectionName = 'FactCheckStorage'

@export()
@description('The function that Event Grid wakes.')
var eventDrivenFunction = 'IngestBlob'

@export()
@description('The function that finds uploads by listing the container; off wherever Event Grid serves.')
var pollingFunction = 'IngestBlobByPolling'

@export()
@description('The function that reads the poison queue.')
var poisonFunction = 'IngestionPoison'

@export()
@description('Container of the host account from which Flex Consumption takes the published code.')
var packagesContainer = 'packages'
