using FactCheck.Core.Ingestion;

namespace FactCheck.Core.Reviewing;

/// <summary>What became of a decision.</summary>
public abstract record DecisionOutcome
{
    private DecisionOutcome()
    {
    }

    /// <summary>It is on record and in force.</summary>
    /// <param name="Entry">The decision.</param>
    public sealed record Recorded(ReviewEntry Entry) : DecisionOutcome;

    /// <summary>Nothing is recorded: somebody else has decided in the meantime.</summary>
    public sealed record Conflict : DecisionOutcome;

    /// <summary>Nothing is recorded: there is no decision to go back to under that number.</summary>
    public sealed record NoSuchDecision : DecisionOutcome;

    /// <summary>Nothing is recorded: no decisions about that claim hang in the air.</summary>
    public sealed record NoSuchOrphan : DecisionOutcome;
}
