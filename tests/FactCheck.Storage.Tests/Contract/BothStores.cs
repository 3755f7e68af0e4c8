using FactCheck.Storage.Tests.Backends;

namespace FactCheck.Storage.Tests.Contract;

public sealed class EmbeddedCaseStoreTests() : CaseStoreContract(StoreKind.Embedded);

public sealed class EmbeddedDocumentStoreTests() : DocumentStoreContract(StoreKind.Embedded);

public sealed class EmbeddedClaimStoreTests() : ClaimStoreContract(StoreKind.Embedded);

public sealed class EmbeddedContentStoreTests() : ContentStoreContract(StoreKind.Embedded);

public sealed class EmbeddedIngestionLogTests() : IngestionLogContract(StoreKind.Embedded);

public sealed class EmbeddedReviewLogTests() : ReviewLogContract(StoreKind.Embedded);

public sealed class EmbeddedSourceStoreTests() : SourceStoreContract(StoreKind.Embedded);

public sealed class EmbeddedProbeTests() : ProbeContract(StoreKind.Embedded);

public sealed class AzureCaseStoreTests() : CaseStoreContract(StoreKind.Azure);

public sealed class AzureDocumentStoreTests() : DocumentStoreContract(StoreKind.Azure);

public sealed class AzureClaimStoreTests() : ClaimStoreContract(StoreKind.Azure);

public sealed class AzureContentStoreTests() : ContentStoreContract(StoreKind.Azure);

public sealed class AzureIngestionLogTests() : IngestionLogContract(StoreKind.Azure);

public sealed class AzureReviewLogTests() : ReviewLogContract(StoreKind.Azure);

public sealed class AzureSourceStoreTests() : SourceStoreContract(StoreKind.Azure);

public sealed class AzureProbeTests() : ProbeContract(StoreKind.Azure);
