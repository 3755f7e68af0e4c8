namespace FactCheck.Core.Ingestion;

/// <summary>What became of a conditional write.</summary>
public abstract record WriteOutcome
{
    private WriteOutcome()
    {
    }

    /// <summary>It is stored.</summary>
    /// <param name="ETag">The new version.</param>
    public sealed record Written(string ETag) : WriteOutcome;

    /// <summary>Nothing is stored: the row is not, or no longer, at the version that the writer expected.</summary>
    public sealed record Conflict : WriteOutcome;
}
