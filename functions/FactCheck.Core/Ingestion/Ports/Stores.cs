namespace FactCheck.Core.Ingestion.Ports;

/// <summary>Every port of one store, so that a head composes it in one line.</summary>
/// <param name="Cases">Cases.</param>
/// <param name="Documents">Rows of documents, with the commit pointer.</param>
/// <param name="Claims">Claims by document and generation.</param>
/// <param name="Content">Bytes and texts.</param>
/// <param name="Ingestions">What became of every arrival.</param>
/// <param name="Reviews">Decisions about claims.</param>
/// <param name="Sources">The registry of sources.</param>
/// <param name="Probe">Sets the store up and tells whether it answers.</param>
public sealed record Stores(
    ICaseStore Cases,
    IDocumentStore Documents,
    IClaimStore Claims,
    IContentStore Content,
    IIngestionLog Ingestions,
    IReviewLog Reviews,
    ISourceStore Sources,
    IStorageProbe Probe);
