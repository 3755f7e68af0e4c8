using FactCheck.Core.Ingestion;

namespace FactCheck.Local.Commands;

/// <summary>What became of one file.</summary>
/// <param name="Name">The file's name.</param>
/// <param name="Outcome">What taking it in came to.</param>
internal sealed record FileResult(string Name, IngestionOutcome Outcome)
{
    public bool IsFailure => Failed(Outcome);

    private static bool Failed(IngestionOutcome outcome) => outcome switch
    {
        IngestionOutcome.Extracted => false,
        IngestionOutcome.Several several => several.Outcomes.Any(Failed),
        _ => true,
    };
}
