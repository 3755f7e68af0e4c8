using FactCheck.Storage.Tests.Backends;

namespace FactCheck.Storage.Tests.Ingestion;

public sealed class EmbeddedIngestionTests() : IngestionContract(StoreKind.Embedded);

public sealed class EmbeddedRevisionTests() : RevisionContract(StoreKind.Embedded);

public sealed class EmbeddedInboxIngestionTests() : InboxContract(StoreKind.Embedded);

public sealed class EmbeddedCrashTests() : CrashContract(StoreKind.Embedded);

public sealed class EmbeddedConcurrencyTests() : ConcurrencyContract(StoreKind.Embedded);

public sealed class EmbeddedReviewTests() : ReviewContract(StoreKind.Embedded);

public sealed class AzureReviewTests() : ReviewContract(StoreKind.Azure);

public sealed class AzureIngestionTests() : IngestionContract(StoreKind.Azure);

public sealed class AzureRevisionTests() : RevisionContract(StoreKind.Azure);

public sealed class AzureInboxIngestionTests() : InboxContract(StoreKind.Azure);

public sealed class AzureCrashTests() : CrashContract(StoreKind.Azure);

public sealed class AzureConcurrencyTests() : ConcurrencyContract(StoreKind.Azure);
