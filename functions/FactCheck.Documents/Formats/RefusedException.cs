using FactCheck.Core.Ingestion;

namespace FactCheck.Documents.Formats;

/// <summary>Carries a refusal out of the depth of a parser. It never leaves <see cref="DocumentReader"/>.</summary>
internal sealed class RefusedException(ReadOutcome.Refused outcome, Exception? cause = null) : Exception(outcome.Reason, cause)
{
    public ReadOutcome.Refused Outcome { get; } = outcome;
}
