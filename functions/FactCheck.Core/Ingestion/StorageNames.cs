namespace FactCheck.Core.Ingestion;

/// <summary>Every name of a container, table, queue and setting, in one place: code, functions and infrastructure agree on these.</summary>
public static class StorageNames
{
    /// <summary>Container that people upload to; the first segment of a blob's name is the case.</summary>
    public const string InboxContainer = "inbox";

    /// <summary>Container of the documents' bytes and texts.</summary>
    public const string DocumentsContainer = "documents";

    /// <summary>Table of cases.</summary>
    public const string CasesTable = "cases";

    /// <summary>Table of documents, with the commit pointer.</summary>
    public const string DocumentsTable = "documents";

    /// <summary>Table of claims.</summary>
    public const string ClaimsTable = "claims";

    /// <summary>Table of reviews, insert-only.</summary>
    public const string ReviewsTable = "reviews";

    /// <summary>Table of arrivals.</summary>
    public const string IngestionsTable = "ingestions";

    /// <summary>Table of known sources.</summary>
    public const string SourcesTable = "sources";

    /// <summary>Queue to which the Functions host sends a blob that failed too often; the host chooses the name.</summary>
    public const string PoisonQueue = "webjobs-blobtrigger-poison";

    /// <summary>Setting, or prefix of settings, that connects to the storage account.</summary>
    public const string ConnectionSetting = "FactCheckStorage";

    /// <summary>Every container.</summary>
    public static IReadOnlyList<string> Containers { get; } = [InboxContainer, DocumentsContainer];

    /// <summary>Every table.</summary>
    public static IReadOnlyList<string> Tables { get; } = [CasesTable, DocumentsTable, ClaimsTable, ReviewsTable, IngestionsTable, SourcesTable];
}
