using System.Collections.Immutable;

namespace FactCheck.Api.Exchange.Importing;

/// <summary>What importing a file came to.</summary>
public abstract record ImportOutcome
{
    private ImportOutcome()
    {
    }

    /// <summary>Whatever could be read is in the case.</summary>
    /// <param name="Answer">What became of each part.</param>
    public sealed record Done(ImportAnswer Answer) : ImportOutcome;

    /// <summary>The file as a whole cannot be read; nothing was taken in.</summary>
    /// <param name="Faults">Everything that is wrong with it.</param>
    public sealed record Unreadable(ImmutableArray<string> Faults) : ImportOutcome;
}
