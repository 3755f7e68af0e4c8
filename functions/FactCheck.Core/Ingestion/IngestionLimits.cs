namespace FactCheck.Core.Ingestion;

/// <summary>How large a document may be, and how long reading may take.</summary>
public sealed record IngestionLimits
{
    /// <summary>The most bytes. 25 MB unless set.</summary>
    public long MaximumBytes { get; init; } = 25 * 1024 * 1024;

    /// <summary>The most pages of a paged format. 2,000 unless set.</summary>
    public int MaximumPages { get; init; } = 2_000;

    /// <summary>The most characters of text. Five million unless set.</summary>
    public int MaximumCharacters { get; init; } = 5_000_000;

    /// <summary>The longest that reading or extraction of one document may take before it counts as unreadable. One minute unless set.</summary>
    public TimeSpan Deadline { get; init; } = TimeSpan.FromMinutes(1);
}
