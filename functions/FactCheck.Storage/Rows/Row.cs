namespace FactCheck.Storage.Rows;

/// <summary>One stored value: JSON under a partition and a key.</summary>
/// <param name="Partition">What belongs together: nearly always a case.</param>
/// <param name="Key">Unique in the partition; made of <see cref="KeyEncoding"/>'s characters and <c>|</c>.</param>
/// <param name="Json">The value.</param>
internal sealed record Row(string Partition, string Key, string Json)
{
    /// <summary>The version; empty before the row is stored.</summary>
    public string ETag { get; init; } = string.Empty;

    /// <summary>Single fields repeated beside the JSON, for people and tools that look into a table. Never read back.</summary>
    public IReadOnlyDictionary<string, object?> Columns { get; init; } = new Dictionary<string, object?>(StringComparer.Ordinal);
}
