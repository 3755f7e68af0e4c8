namespace FactCheck.Core.Ingestion;

/// <summary>What must hold of the stored row for a write to go ahead.</summary>
public readonly record struct WriteCondition
{
    private WriteCondition(bool absent, string? etag)
    {
        MustBeAbsent = absent;
        ETag = etag;
    }

    /// <summary>Nothing: write over whatever is there.</summary>
    public static WriteCondition None => default;

    /// <summary>There must be no row yet.</summary>
    public static WriteCondition IfAbsent { get; } = new(absent: true, null);

    /// <summary>Whether there must be no row yet.</summary>
    public bool MustBeAbsent { get; }

    /// <summary>The version that the row must be at; null when any will do.</summary>
    public string? ETag { get; }

    /// <summary>The row must be at a version.</summary>
    /// <param name="etag">The version as it was read.</param>
    public static WriteCondition IfMatch(string etag)
    {
        ArgumentException.ThrowIfNullOrEmpty(etag);
        return new(absent: false, etag);
    }
}
